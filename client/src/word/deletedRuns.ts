import type { ShownRevision } from '../../../server/src/protocol';

/** Offsets of deleted words without a remaining neighbour, and the deletions that they were in. */
export interface DeletedRun {
  readonly at: number;
  readonly words: string;
  readonly parts: readonly ShownRevision[];
}

/** Deletions with those that follow at the same place, as one: several in a row are drawn in any order. */
export function deletedRuns(revisions: readonly ShownRevision[]): readonly DeletedRun[] {
  const runs: DeletedRun[] = [];
  for (const revision of revisions.filter(isDeletion)) {
    const words = goneIn(revision);
    if (words === '') continue;
    const last = runs.at(-1);
    if (last?.at === revision.start)
      runs.splice(-1, 1, { at: last.at, words: last.words + words, parts: [...last.parts, revision] });
    else runs.push({ at: revision.start, words, parts: [revision] });
  }
  return runs;
}

/** Whether a change has put words into the text. */
export function isInsertion({ type }: ShownRevision): boolean {
  return type === 'insertion' || type === 'moved-here' || type === 'inserted-row' || type === 'inserted-cell';
}

/** Whether a change has taken words out of the text. */
export function isDeletion({ type }: ShownRevision): boolean {
  return (
    type === 'deletion' ||
    type === 'moved-away' ||
    type === 'deleted-row' ||
    type === 'deleted-cell' ||
    type === 'deleted-mark'
  );
}

/** The words that a deletion has taken out; a pilcrow for the end of a paragraph. */
export function goneIn({ type, gone }: ShownRevision): string {
  return type === 'deleted-mark' ? '¶' : gone;
}
