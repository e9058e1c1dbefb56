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
import { removeOurs } from './removeOurs';
import { DEFAULT_AUTHOR, type RevisionAuthor } from './runs/commentMarks';
import { TextPlaces } from './runs/textPlaces';

/** Options for patching a file. */
export interface PatchOptions {
  /** The author of comments and changes. Default: {@link DEFAULT_AUTHOR}. */
  readonly author?: string;
  /** The author's initials, for comments; by default derived from the name. */
  readonly initials?: string;
  /** `2024-05-01T10:00:00Z`; undefined for no date. */
  readonly date?: string;
  /**
   * Whether the patches become a permanent part of the document: earlier patches are not removed first, and later calls do not remove
   * these.
   */
  readonly isLasting?: boolean;
  /** Same as for `readWord`. */
  readonly limit?: number;
}

/** A patched file. */
export interface PatchedWord {
  readonly kind: 'patched';
  readonly bytes: Uint8Array;
  /** Number of comments added. */
  readonly comments: number;
  /** Number of patches made as tracked changes. */
  readonly changed: number;
  /** Indexes of patches that could not be applied in any way, not even as a comment. */
  readonly left: readonly number[];
  /** Warnings about the file for the user. */
  readonly warnings: readonly WordWarning[];
}

/**
 * Writes comments and tracked changes into a copy of a Word file. Those of an earlier call are removed first, so offsets refer to the text
 * of {@link removeOurs}. Parts are changed only by insertions: without those, they are byte-identical, and unchanged archive entries are
 * copied in compressed form. Only typed text is changed. For field results, automatic numbers, note marks, deleted or moved text and
 * alternate content, a comment is added instead. Comments on notes are anchored at the note's reference, those on headers and footers at
 * the start of the document. Returns a refusal if the file cannot be read, is signed, or has an encoding that cannot be written.
 */
export function patchWord(
  bytes: Uint8Array,
  patches: readonly WordPatch[],
  options: PatchOptions = {},
): PatchedWord | WordRefusal {
  const base = options.isLasting === true ? undefined : removeOurs(bytes, options.limit);
  if (base?.kind === 'refused') return base;
  return unlessRefused(() => patchPackage(base?.bytes ?? bytes, patches, options));
}

function patchPackage(bytes: Uint8Array, patches: readonly WordPatch[], options: PatchOptions): PatchedWord {
  const limit = options.limit ?? DEFAULT_LIMIT;
  const file = openPackage(bytes, limit);
  const word = readPackage(file, { limit });
  refuseSigned(word);
  const { author = DEFAULT_AUTHOR, date, initials } = options;
  const revisionAuthor: RevisionAuthor = { author, date, initials };
  const warnings = aboutChanging(word);
  for (const withChanges of [true, false]) {
    const writer = new PatchWriter(file, word, new TextPlaces(file, word), revisionAuthor);
    const patchResult = writer.write(patches, withChanges);
    if (patches.length === 0 || (patchResult.comments === 0 && patchResult.changed === 0))
      return { kind: 'patched', bytes, ...patchResult, warnings };
    const result = writer.finish(options.isLasting === true ? undefined : OF_FINDINGS);
    // Read the result back: never return a file that does not read as requested.
    if (hasExpectedTexts(result, file, word, patchResult.edits, limit))
      return { kind: 'patched', bytes: zipFiles(result.archive), ...patchResult, warnings };
  }
  throw new WordRefused('unwritable', 'The file is structured in a way that does not allow safe changes.');
}

/** The warnings that matter when a file is changed. */
export function aboutChanging({ warnings }: WordText): readonly WordWarning[] {
  return warnings.filter(({ code }) => code === 'protected');
}

/** Whether a patched file has its original text if all changes are rejected, and the edited text if all are accepted. */
function hasExpectedTexts(
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
 * The typed part of a text after edits, without white space. Generated numbers, separators and white space are omitted, because the edits
 * may change them indirectly.
 */
export function typedText({ text, map }: WordText, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  const sortedEdits = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let nextPiece = 0;
  let from = 0;
  for (let at = 0; at < map.size; at++) {
    const { start, end, kind } = map.piece(at);
    let edit = sortedEdits[nextPiece];
    from = Math.max(from, start);
    for (; edit && (edit.start < end || (edit.start === end && edit.end === end)); edit = sortedEdits[++nextPiece]) {
      if (kind !== 'made') pieces.push(text.slice(from, Math.max(from, edit.start)));
      pieces.push(edit.text);
      from = Math.max(from, edit.end);
    }
    if (kind !== 'made') pieces.push(text.slice(from, Math.max(from, end)));
  }
  for (; nextPiece < sortedEdits.length; nextPiece++) pieces.push(sortedEdits[nextPiece]?.text ?? '');
  return pieces.join('').replace(/\s+/g, '');
}
