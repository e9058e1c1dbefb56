import { diffArrays } from 'diff/lib/diff/array.js';

/** A word or punctuation mark of a text, in comparable form. */
export interface Comparable {
  /** Equal for words that are considered the same. */
  readonly key: string;
  /** Whether it is punctuation or a very short word. Equal ones between two changes merge the changes instead of separating them. */
  readonly isSlight: boolean;
}

/** A run of both texts, as half-open ranges of word indexes: equal, or different and possibly empty on one side. */
export interface DiffStretch {
  readonly isSame: boolean;
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

/** Maximum number of deletions and insertions. Beyond it, everything counts as different, since a word-by-word diff would be unreadable. */
const MAX_CHANGES = 1200;

/** The shortest diff of two sequences of words; each word is in exactly one stretch. */
export function wordDiff(before: readonly Comparable[], after: readonly Comparable[]): readonly DiffStretch[] {
  const stretches = diffStretches(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  return joinedOverSlight(stretches, before);
}

/** The shortest diff of two sequences of keys; each key is in exactly one stretch, and adjacent stretches differ in kind. */
export function diffStretches(before: readonly string[], after: readonly string[]): readonly DiffStretch[] {
  const parts = diffArrays(before, after, { maxEditLength: MAX_CHANGES });
  if (!parts) return [{ isSame: false, before: [0, before.length], after: [0, after.length] }];
  const stretches: DiffStretch[] = [];
  let i = 0;
  let j = 0;
  for (const { added, removed, value } of parts) {
    const isUnchanged = !added && !removed;
    const oldRange: DiffStretch['before'] = [i, added ? i : i + value.length];
    const newRange: DiffStretch['after'] = [j, removed ? j : j + value.length];
    const lastStretch = stretches.at(-1);
    if (lastStretch && lastStretch.isSame === isUnchanged)
      stretches.splice(-1, 1, {
        isSame: isUnchanged,
        before: [lastStretch.before[0], oldRange[1]],
        after: [lastStretch.after[0], newRange[1]],
      });
    else stretches.push({ isSame: isUnchanged, before: oldRange, after: newRange });
    [i, j] = [oldRange[1], newRange[1]];
  }
  return stretches;
}

/** Merges two changes separated only by slight words, if the merged change has words on both sides. */
function joinedOverSlight(stretches: readonly DiffStretch[], before: readonly Comparable[]): readonly DiffStretch[] {
  const joinedStretches: DiffStretch[] = [];
  for (const one of stretches) {
    const [last, between] = [joinedStretches.at(-2), joinedStretches.at(-1)];
    const isSlight =
      !one.isSame &&
      last?.isSame === false &&
      between?.isSame === true &&
      before.slice(...between.before).every((word) => word.isSlight) &&
      isBoth(last) &&
      isBoth(one);
    if (!isSlight || !last) {
      joinedStretches.push(one);
      continue;
    }
    joinedStretches.splice(-2, 2, {
      isSame: false,
      before: [last.before[0], one.before[1]],
      after: [last.after[0], one.after[1]],
    });
  }
  return joinedStretches;
}

function isBoth({ before, after }: DiffStretch): boolean {
  return before[1] > before[0] && after[1] > after[0];
}
