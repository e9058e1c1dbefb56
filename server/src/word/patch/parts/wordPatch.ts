import type { Span, TextEdit } from '../../../text/edits';

/** A comment on a span of a Word file's text, or changes to it. Offsets are in UTF-16 code units of the text returned by `readWord`. */
export interface WordPatch extends Span {
  /** What it is about, such as a rule id, in ASCII letters, digits and hyphens. Becomes part of the mark of a comment. */
  readonly about: string;
  /** The text of a comment, without the mark; undefined for no comment. */
  readonly comment?: string;
  /** Edits to make as tracked changes: all of them or none. Neither old nor new text may contain a line break. */
  readonly edits?: readonly TextEdit[];
  /** Typed numbers to turn into fields, as tracked changes: all of them or none. */
  readonly fields?: readonly FieldPatch[];
  /** Indexes of fields to replace with the text that they show, as tracked changes: all of them or none. */
  readonly unlinked?: readonly number[];
  /** The text of a comment to add instead if the changes cannot be made. */
  readonly otherwise?: string;
}

/** A span of text that becomes the result of a field. */
export interface FieldPatch extends Span {
  /** `REF _Ref1 \n \h` */
  readonly code: string;
  /** The bookmark that it refers to, to be added around the words of a paragraph; undefined if the file already has it. */
  readonly bookmark?: { readonly name: string; readonly paragraph: number };
}
