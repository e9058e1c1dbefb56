import type { Span, TextEdit } from '../../../text/edits';

/** A comment on, or changes of, a run of a Word file's text. Offsets are UTF-16 units of the text that `readWord` gives. */
export interface WordPatch extends Span {
  /** Its subject, such as the id of a rule, in ASCII letters, digits and hyphens. It becomes part of the mark of a comment. */
  readonly about: string;
  /** The text of a comment, without the mark; undefined for none. */
  readonly comment?: string;
  /** Edits to make as tracked changes, all or none. Neither old nor new text may contain a line break. */
  readonly edits?: readonly TextEdit[];
  /** Typed numbers to turn into fields, as tracked changes, all or none. */
  readonly fields?: readonly FieldPatch[];
  /** Indexes of fields to turn into the text that they show, as tracked changes, all or none. */
  readonly unlinked?: readonly number[];
  /** The text of a comment to add if the changes cannot be made. */
  readonly otherwise?: string;
}

/** A run of text that becomes the result of a field. */
export interface FieldPatch extends Span {
  /** `REF _Ref1 \n \h` */
  readonly code: string;
  /** The bookmark that it names, to be added around the words of a paragraph; undefined if the file already has it. */
  readonly bookmark?: { readonly name: string; readonly paragraph: number };
}
