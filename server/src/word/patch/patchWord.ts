import type { Span, TextEdit } from '../../text/edits';
import { WordPackage } from '../package';
import { readPackage, readWord } from '../readWord';
import { Refused, type WordRefusal } from '../refusal';
import { DEFAULT_LIMIT, type WordText, type WordWarning } from '../result';
import { type Byline, DEFAULT_AUTHOR } from './commentMarks';
import { PatchWriter } from './patchWriter';
import { withoutOurs } from './removeOurs';
import { refuseSigned } from './signed';
import { TextPlaces } from './textPlaces';

/** Something that is put into a Word file about a run of its text. Offsets are UTF-16 units of the text that `readWord` gives. */
export interface WordPatch extends Span {
  /** What it is about, in ASCII letters, digits and hyphens: the id of a rule. A comment has it in the mark by which it is known as ours. */
  readonly about: string;
  /** What a comment says, the mark apart; undefined where none is made. */
  readonly comment?: string;
  /** Changes to be tracked, all or none: in none of them may be a line break, nor in what it replaces. */
  readonly edits?: readonly TextEdit[];
  /** Typed numbers that become fields, as tracked changes, all or none. */
  readonly fields?: readonly FieldPatch[];
  /** Fields that become the text that they show, as tracked changes, all or none: their indexes in the `fields` of the text. */
  readonly unlinked?: readonly number[];
  /** What a comment says where the changes cannot be made. */
  readonly otherwise?: string;
}

/** A run of text that is to be what a field shows. Offsets are those of the text. */
export interface FieldPatch extends Span {
  /** `REF _Ref1 \n \h` */
  readonly code: string;
  /** The bookmark that it names, to be put around the words of a paragraph; undefined where the file has it. */
  readonly bookmark?: { readonly name: string; readonly paragraph: number };
}

/** How a file is patched. */
export interface PatchOptions {
  /** Who comments and changes; a name of the program where none is said. */
  readonly author?: string;
  /** `2024-05-01T10:00:00Z`; undefined where no date is to stand in the file. */
  readonly date?: string;
  /**
   * Whether what is put in belongs to the document from now on: nothing that was put in before is taken out for it, and later patches leave
   * it in.
   */
  readonly isLasting?: boolean;
  /** How many bytes the parts may have that are read; as with `readWord`. */
  readonly limit?: number;
}

/** A patched file. */
export interface PatchedWord {
  readonly kind: 'patched';
  readonly bytes: Uint8Array;
  /** How many comments were made. */
  readonly comments: number;
  /** How many patches were made as changes. */
  readonly changed: number;
  /** Patches of which nothing could be put in, by their index: the document has no place for a comment. */
  readonly left: readonly number[];
  /** What the user should know of the file. */
  readonly warnings: readonly WordWarning[];
}

/**
 * Puts comments and tracked changes into a Word file, which is not changed itself. What an earlier patching put in is taken out before, so
 * that offsets are those of the text of {@link withoutOurs}. All that is done to a part is putting something in: taken out again, the
 * part is what it was to the byte, and what was not touched of the archive is copied as it is packed.
 *
 * Changes are made in typed text alone. In what a field shows, in automatic numbers and marks of notes, in text that somebody has deleted
 * or moved, and in what a file holds in two forms, a comment takes their place. Comments on notes stand at the mark of the note, those on
 * the first page's head at the beginning.
 *
 * Says in a sentence why a file is not patched: it cannot be read, it is signed, or it is in an encoding that is not written.
 */
export function patchWord(
  bytes: Uint8Array,
  patches: readonly WordPatch[],
  options: PatchOptions = {},
): PatchedWord | WordRefusal {
  try {
    if (options.isLasting === true) return patched(bytes, patches, options);
    const base = withoutOurs(bytes, options.limit);
    if (base.kind === 'refused') return base;
    return patched(base.bytes, patches, options);
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', reason: error.reason, message: error.message };
    throw error;
  }
}

function patched(bytes: Uint8Array, patches: readonly WordPatch[], options: PatchOptions): PatchedWord {
  const limit = options.limit ?? DEFAULT_LIMIT;
  const file = new WordPackage(bytes, limit);
  const word = readPackage(file, { limit });
  refuseSigned(word);
  const byline: Byline = { author: options.author ?? DEFAULT_AUTHOR, date: options.date };
  const warnings = aboutChanging(word);
  for (const withChanges of [true, false]) {
    const writer = new PatchWriter(file, word, new TextPlaces(file, word), byline);
    const made = writer.write(patches, withChanges);
    if (patches.length === 0 || (made.comments === 0 && made.changed === 0))
      return { kind: 'patched', bytes, ...made, warnings };
    const result = writer.finish(options.isLasting !== true);
    // What was put in is read again: a file that would say something else than was asked for is not given to anybody.
    if (saysTheSame(result, bytes, word, made.edits, limit))
      return { kind: 'patched', bytes: result, ...made, warnings };
  }
  throw new Refused('unwritable', 'The file is put together in a way in which nothing can be put in safely.');
}

/** What was found in a file that whoever changes it should know. */
export function aboutChanging({ warnings }: WordText): readonly WordWarning[] {
  return warnings.filter(({ code }) => code === 'protected');
}

/** Whether a patched file has its old text when all is rejected, and when all is accepted the old one with the edits. */
function saysTheSame(
  result: Uint8Array,
  before: Uint8Array,
  word: WordText,
  edits: readonly TextEdit[],
  limit: number,
): boolean {
  const accepted = readWord(result, { limit });
  const original = readWord(result, { limit, changes: 'original' });
  const originalBefore = readWord(before, { limit, changes: 'original' });
  if (accepted.kind !== 'text' || original.kind !== 'text' || originalBefore.kind !== 'text') return false;
  return original.text === originalBefore.text && typedText(accepted, []) === typedText(word, edits);
}

/**
 * What was typed of a text, with edits made in it, and without its white space. Numbers and what stands between paragraphs are left
 * out: they may follow from what is typed, and so may white space, which is nothing where nothing else is on its line.
 */
export function typedText({ text, map }: WordText, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let next = 0;
  let from = 0;
  for (let at = 0; at < map.size; at++) {
    const { start, end, kind } = map.piece(at);
    let edit = ordered[next];
    from = Math.max(from, start);
    for (; edit && (edit.start < end || (edit.start === end && edit.end === end)); edit = ordered[++next]) {
      if (kind !== 'made') pieces.push(text.slice(from, Math.max(from, edit.start)));
      pieces.push(edit.text);
      from = Math.max(from, edit.end);
    }
    if (kind !== 'made') pieces.push(text.slice(from, Math.max(from, end)));
  }
  for (; next < ordered.length; next++) pieces.push(ordered[next]?.text ?? '');
  return pieces.join('').replace(/\s+/g, '');
}
