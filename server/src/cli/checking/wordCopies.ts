import { showsSign } from '../../features/documentSigns';
import { patchesOf } from '../../features/findings/findingPatches';
import { type DocumentModel, readDocument } from '../../model/document';
import { codeOf } from '../../node/regularFile';
import type { WeighedFinding } from '../../rules/engine/weighed';
import { openText } from '../../text/textVersion';
import type { WordText } from '../../word/parts/result';
import { patchWord } from '../../word/patch/patchWord';
import { removeOurs } from '../../word/patch/removeOurs';
import { mayHoldDocument } from '../files/targets';
import type { CheckJob, CopyJob } from '../io/checkJob';
import type { Io } from '../io/io';
import { displayNameOf, endingProblem, readFileBytes, textOf, unwritableReason } from '../io/read';
import { printableLine } from '../io/terminal';

/** A checked Word file and its findings. */
interface CheckedWord {
  readonly path: string;
  /** The bytes without comments and changes from an earlier run. */
  readonly bytes: Uint8Array;
  /** The bytes as read. */
  readonly read: Uint8Array;
  readonly word: WordText;
  readonly model: DocumentModel;
  readonly findings: readonly WeighedFinding[];
}

/** The result of writing copies: a note, or why a copy was not written. */
interface CopiesResult {
  readonly remark?: string | undefined;
  readonly refusal?: string | undefined;
}

/** Writes copies of a Word file that contain its findings. Never writes the file itself. */
export async function writeCopies(
  document: CheckedWord,
  copies: CopyJob,
  { language, force }: Pick<CheckJob, 'language' | 'force'>,
  io: Io,
): Promise<CopiesResult> {
  const lines: string[] = [];
  for (const target of new Set([copies.comments, copies.changes])) {
    if (target === undefined) continue;
    const markup = { comments: target === copies.comments, changes: target === copies.changes };
    const { path, bytes, read, word, model, findings } = document;
    const problem = endingProblem(word, target);
    if (problem !== undefined) return { refusal: `no copy was written: ${displayNameOf(target)}: ${problem}` };
    if (await isSameFile(path, target, io))
      return { refusal: `${displayNameOf(target)} is the file that is checked; name another` };
    const irreplaceable = force ? await reasonNotReplaceable(target, io) : undefined;
    if (irreplaceable !== undefined)
      return { refusal: `no copy was written: ${displayNameOf(target)}: ${irreplaceable}` };
    const result = patchWord(bytes, patchesOf(model, findings, markup, language), {
      date: copies.date,
      ...(copies.author !== undefined && { author: copies.author }),
    });
    if (result.kind === 'refused') return { refusal: `no copy was written: ${printableLine(result.message)}` };
    try {
      // The file must be the one that was checked.
      if (Buffer.compare(await io.readFile(path), read) !== 0)
        return { refusal: 'no copy was written: it has changed meanwhile' };
      await io.writeNewFile(target, result.bytes, force);
    } catch (error) {
      const reason = codeOf(error) === 'EEXIST' ? 'already exists; --force overwrites it' : unwritableReason(error);
      return { refusal: `no copy was written: ${displayNameOf(target)}: ${reason}` };
    }
    const notes = result.warnings.map(({ message }) => ` ${printableLine(message)}`).join('');
    lines.push(
      `${displayNameOf(target)} was written ${contentSummary(result.comments, result.changed, result.left.length)}.${notes}`,
    );
  }
  return { remark: `note: ${lines.join(` `)}` };
}

/** "with 3 comments and 2 tracked corrections" */
function contentSummary(comments: number, changeCount: number, leftCount: number): string {
  const parts = [
    ...(comments > 0 ? [`${comments} comment${comments === 1 ? '' : 's'}`] : []),
    ...(changeCount > 0 ? [`${changeCount} tracked correction${changeCount === 1 ? '' : 's'}`] : []),
  ];
  const leftNote = leftCount > 0 ? `; ${leftCount} could not be added` : '';
  return parts.length === 0 ? `without anything in it${leftNote}` : `with ${parts.join(' and ')}${leftNote}`;
}

/** Whether two paths refer to the same file. */
async function isSameFile(path: string, other: string, io: Io): Promise<boolean> {
  if (io.absolute(path) === io.absolute(other)) return true;
  const [one, two] = [await io.follow(path), await io.follow(other)];
  return one !== undefined && two !== undefined && one.path === two.path;
}

/**
 * Why a file must not be overwritten even with `--force`; undefined if there is no such reason, or if overwriting loses nobody's work. A
 * glob after `--comments`, once expanded by the shell, would make the first file the name of the copy.
 */
async function reasonNotReplaceable(target: string, io: Io): Promise<string | undefined> {
  const existingPath = await io.follow(target);
  if (!existingPath || existingPath.isFolder) return undefined;
  const bytes = await readFileBytes(target, io);
  if (!(bytes instanceof Uint8Array)) return bytes.refusal;
  const content = textOf(bytes, undefined, target);
  const isOwnCopy =
    'refusal' in content
      ? mayHoldDocument(target, content)
      : content.word || showsSign(readDocument(openText(target, 'treaty-body', 0, content.text)));
  return isOwnCopy && !isUnsavedCopy(bytes)
    ? 'is a document, not a copy as an earlier run has written it; delete it, or name another'
    : undefined;
}

/** Whether a Word file is a copy that has not been edited since we wrote it. */
function isUnsavedCopy(bytes: Uint8Array): boolean {
  const previousFile = removeOurs(bytes);
  return previousFile.kind === 'bytes' && previousFile.isExact && previousFile.bytes !== bytes;
}
