import type { TextEdit } from '../../text/edits';
import { openPackage, type WordPackage } from '../parts/package';
import { unlessRefused, type WordRefusal, WordRefused } from '../parts/refusal';
import { DEFAULT_LIMIT, type WordText, type WordWarning } from '../parts/result';
import { readAgain, readPackage } from '../readWord';
import { OF_FINDINGS } from './parts/ledger';
import { zipFiles } from './parts/rezip';
import { refuseSigned } from './parts/signed';
import type { WordPatch } from './parts/wordPatch';
import { PatchWriter } from './patchWriter';
import { withoutOurs } from './removeOurs';
import { type Byline, DEFAULT_AUTHOR } from './runs/commentMarks';
import { TextPlaces } from './runs/textPlaces';

/** How a file is patched. */
export interface PatchOptions {
  /** The author of comments and changes; by default {@link DEFAULT_AUTHOR}. */
  readonly author?: string;
  /** Those of the author, for comments; by default those of the name. */
  readonly initials?: string;
  /** `2024-05-01T10:00:00Z`; undefined for no date. */
  readonly date?: string;
  /**
   * Whether the patches become a permanent part of the document: earlier ones are not removed first, and later calls do not remove
   * these.
   */
  readonly isLasting?: boolean;
  /** As for `readWord`. */
  readonly limit?: number;
}

/** A patched file. */
export interface PatchedWord {
  readonly kind: 'patched';
  readonly bytes: Uint8Array;
  /** How many comments were made. */
  readonly comments: number;
  /** How many patches were made as tracked changes. */
  readonly changed: number;
  /** The indexes of patches of which nothing could be made, not even a comment. */
  readonly left: readonly number[];
  /** Warnings about the file for the user. */
  readonly warnings: readonly WordWarning[];
}

/**
 * Writes comments and tracked changes into a copy of a Word file. Those of an earlier call are removed first, so offsets are those of
 * the text of {@link withoutOurs}. Parts are changed by insertions only: without them they are the same to the byte, and untouched
 * entries of the archive are copied still compressed.
 *
 * Only typed text is changed. For the results of fields, automatic numbers, marks of notes, deleted or moved text and alternate content,
 * a comment is added instead. Comments on notes are anchored at the reference of the note, those on running heads at the beginning.
 *
 * Gives a refusal if the file cannot be read, is signed, or is in an encoding that cannot be written.
 */
export function patchWord(
  bytes: Uint8Array,
  patches: readonly WordPatch[],
  options: PatchOptions = {},
): PatchedWord | WordRefusal {
  const base = options.isLasting === true ? undefined : withoutOurs(bytes, options.limit);
  if (base?.kind === 'refused') return base;
  return unlessRefused(() => patchPackage(base?.bytes ?? bytes, patches, options));
}

function patchPackage(bytes: Uint8Array, patches: readonly WordPatch[], options: PatchOptions): PatchedWord {
  const limit = options.limit ?? DEFAULT_LIMIT;
  const file = openPackage(bytes, limit);
  const word = readPackage(file, { limit });
  refuseSigned(word);
  const { author = DEFAULT_AUTHOR, date, initials } = options;
  const byline: Byline = { author, date, initials };
  const warnings = aboutChanging(word);
  for (const withChanges of [true, false]) {
    const writer = new PatchWriter(file, word, new TextPlaces(file, word), byline);
    const patchResult = writer.write(patches, withChanges);
    if (patches.length === 0 || (patchResult.comments === 0 && patchResult.changed === 0))
      return { kind: 'patched', bytes, ...patchResult, warnings };
    const result = writer.finish(options.isLasting === true ? undefined : OF_FINDINGS);
    // Read the result again: a file that does not read as asked for is never handed out.
    if (saysTheSame(result, file, word, patchResult.edits, limit))
      return { kind: 'patched', bytes: zipFiles(result.archive), ...patchResult, warnings };
  }
  throw new WordRefused('unwritable', 'The file is structured in a way that does not allow safe changes.');
}

/** The warnings about a file that matter when it is changed. */
export function aboutChanging({ warnings }: WordText): readonly WordWarning[] {
  return warnings.filter(({ code }) => code === 'protected');
}

/** Whether a patched file has its original text if all changes are rejected, and the edited text if all are accepted. */
function saysTheSame(
  result: WordPackage,
  before: WordPackage,
  word: WordText,
  edits: readonly TextEdit[],
  limit: number,
): boolean {
  const acceptedText = readAgain(result, { limit });
  const original = readAgain(result, { limit, changes: 'original' });
  const originalBefore = readAgain(before, { limit, changes: 'original' });
  if (acceptedText.kind !== 'text' || original.kind !== 'text' || originalBefore.kind !== 'text') return false;
  return original.text === originalBefore.text && typedText(acceptedText, []) === typedText(word, edits);
}

/**
 * The typed part of a text, after edits and without white space. Generated numbers, separators and white space are left out because
 * they may differ as a consequence of the edits.
 */
export function typedText({ text, map }: WordText, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  const sortedEdits = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let next = 0;
  let from = 0;
  for (let at = 0; at < map.size; at++) {
    const { start, end, kind } = map.piece(at);
    let edit = sortedEdits[next];
    from = Math.max(from, start);
    for (; edit && (edit.start < end || (edit.start === end && edit.end === end)); edit = sortedEdits[++next]) {
      if (kind !== 'made') pieces.push(text.slice(from, Math.max(from, edit.start)));
      pieces.push(edit.text);
      from = Math.max(from, edit.end);
    }
    if (kind !== 'made') pieces.push(text.slice(from, Math.max(from, end)));
  }
  for (; next < sortedEdits.length; next++) pieces.push(sortedEdits[next]?.text ?? '');
  return pieces.join('').replace(/\s+/g, '');
}
