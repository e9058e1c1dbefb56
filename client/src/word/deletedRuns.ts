import type { ShownRevision } from '../../../server/src/protocol';

/** Consecutive deletions at one offset, with their combined text. */
export interface DeletedRun {
  readonly at: number;
  readonly words: string;
  readonly parts: readonly ShownRevision[];
}

/** Combines consecutive deletions at the same offset, because VS Code draws several hints there in any order. */
export function deletedRuns(revisions: readonly ShownRevision[]): readonly DeletedRun[] {
  const runs: DeletedRun[] = [];
  for (const revision of revisions.filter(isDeletion)) {
    const words = deletedText(revision);
    if (words === '') continue;
    const lastRun = runs.at(-1);
    if (lastRun?.at === revision.start)
      runs.splice(-1, 1, { at: lastRun.at, words: lastRun.words + words, parts: [...lastRun.parts, revision] });
    else runs.push({ at: revision.start, words, parts: [revision] });
  }
  return runs;
}

/** Whether a revision is an insertion. */
export function isInsertion({ type }: ShownRevision): boolean {
  return type === 'insertion' || type === 'moved-here' || type === 'inserted-row' || type === 'inserted-cell';
}

/** Whether a revision is a deletion. */
export function isDeletion({ type }: ShownRevision): boolean {
  return (
    type === 'deletion' ||
    type === 'moved-away' ||
    type === 'deleted-row' ||
    type === 'deleted-cell' ||
    type === 'deleted-mark'
  );
}

/** The deleted words; a pilcrow stands for a paragraph mark. */
export function deletedText({ type, gone }: ShownRevision): string {
  return type === 'deleted-mark' ? '¶' : gone;
}
