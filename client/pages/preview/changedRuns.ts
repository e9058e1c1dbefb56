import type { PageRun } from '../../../server/src/protocol';
import type { MarkedChange } from './messages';

/** A run of inserted, unchanged or deleted words. */
type ChangedRun =
  | { readonly kind: 'here'; readonly run: PageRun; readonly isNew: boolean }
  | { readonly kind: 'gone'; readonly text: string };

/**
 * Splits the runs of a block where tracked changes begin and end, and puts the deleted text between them. `changes` are in text order;
 * their offsets count from the start of the text, in which the block begins at `start`. Note marks are not split.
 */
export function changedRuns(
  runs: readonly PageRun[],
  changes: readonly MarkedChange[],
  start: number,
): readonly ChangedRun[] {
  const firstRun = runs[0];
  const lastRun = runs.at(-1);
  if (!firstRun || !lastRun) return [];
  const from = start + firstRun.start;
  const to = start + lastRun.start + lastRun.text.length;
  const changesInRange = changes.filter((change) => change.end >= from && change.start <= to);
  if (changesInRange.length === 0) return runs.map((run) => ({ kind: 'here', run, isNew: false }));
  const allRuns: ChangedRun[] = [];
  const deletions = changesInRange.filter((change) => change.gone !== '');
  let nextOffset = 0;
  const addDeletionsUpTo = (end: number) => {
    for (let one = deletions[nextOffset]; one && one.start <= end; one = deletions[++nextOffset]) {
      const previousRun = allRuns.at(-1);
      if (previousRun?.kind === 'gone') allRuns.splice(-1, 1, { kind: 'gone', text: previousRun.text + one.gone });
      else allRuns.push({ kind: 'gone', text: one.gone });
    }
  };
  for (const run of runs) {
    const begin = start + run.start;
    const end = begin + run.text.length;
    const cuts = changesInRange
      .flatMap((change) => [change.start, change.end])
      .filter((cut) => cut > begin && cut < end);
    const edges = run.note === undefined ? [...new Set(cuts)].sort((a, b) => a - b) : [];
    let at = begin;
    for (const edge of [...edges, end]) {
      addDeletionsUpTo(at);
      const isNew = changesInRange.some((change) => change.gone === '' && change.start <= at && change.end >= edge);
      const text = run.text.slice(at - begin, edge - begin);
      // Each part of a split link requests the card of the whole link.
      const part = run.link === undefined ? {} : { at: run.at ?? run.start };
      allRuns.push({ kind: 'here', run: { ...run, ...part, start: at - start, text }, isNew });
      at = edge;
    }
  }
  addDeletionsUpTo(to);
  return allRuns;
}
