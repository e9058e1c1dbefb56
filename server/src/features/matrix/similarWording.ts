import { memoize } from '../../model/base/memo';
import type { FoldedWord } from '../../sources/foldedWord';
import { foldedWords } from '../../sources/foldedWords';
import { likeness, type WordDifference } from '../../sources/likeness';
import { addAll } from '../../text/many';
import { finishSteps, type PausingSteps } from '../../text/steps';

/** A later text that has runs of words of an earlier one. */
export interface SimilarText<T> {
  readonly later: T;
  /** The runs of words that both have, as the later text has them, in its order. */
  readonly runs: readonly string[];
  /** How many words these are, and how many the earlier text has. */
  readonly shared: number;
  readonly of: number;
  /** The differences, word for word; undefined if the texts are too long or too different to be aligned. */
  readonly differences: readonly WordDifference[] | undefined;
}

/** A text to compare. */
interface ComparedText {
  readonly text: string;
}

/** How many words in a row are looked up at a time. */
const SHINGLE = 5;
/** The shortest run that counts, in words. */
const SHORTEST_RUN = 6;
/** The fewest words that runs must have together, and the least share of the shorter text. */
const FEWEST = 8;
const LEAST_SHARE = 0.4;
/** Words that stand in more texts than this are a formula of the committee. */
const MOST_TEXTS = 2;
/** The share of common words from which the texts are worth aligning. */
const ALIGNED = 0.5;

/**
 * For each earlier text the later ones with the same runs of words, the most similar first; runs that several texts have are formulas and
 * do not count. Says that words are alike, not that they mean the same. Linear in the texts, but for the pairs that have words in common.
 */
export function similarTexts<A extends ComparedText, B extends ComparedText>(
  earlier: readonly A[],
  later: readonly B[],
): ReadonlyMap<A, readonly SimilarText<B>[]> {
  return finishSteps(similarSteps(earlier, later));
}

/** The same as {@link similarTexts}, with a pause after each earlier text and each pair. */
export function* similarSteps<A extends ComparedText, B extends ComparedText>(
  earlier: readonly A[],
  later: readonly B[],
): PausingSteps<ReadonlyMap<A, readonly SimilarText<B>[]>> {
  const before: (readonly FoldedWord[])[] = [];
  for (const { text } of earlier) {
    before.push(foldedWords(text));
    yield;
  }
  const inBefore = placesOf(before);
  yield;
  const { words: after, places: inAfter } = indexTexts(later);
  yield;
  const result = new Map<A, readonly SimilarText<B>[]>();
  for (const [a, one] of earlier.entries()) {
    const words = before[a] ?? [];
    const marks = new Map<number, Set<number>>();
    for (let at = 0; at + SHINGLE <= words.length; at++) {
      const key = shingleAt(words, at);
      const indexes = inAfter.get(key);
      if (!indexes || indexes.size > MOST_TEXTS || (inBefore.get(key)?.size ?? 0) > MOST_TEXTS) continue;
      for (const [b, places] of indexes) {
        const own = marks.get(b) ?? new Set();
        marks.set(b, own);
        for (const place of places) for (let i = 0; i < SHINGLE; i++) own.add(place + i);
      }
    }
    const alike: SimilarText<B>[] = [];
    for (const [b, own] of marks) {
      const other = later[b];
      if (other) addAll(alike, comparison(one.text, words, other, after[b] ?? [], own) ?? []);
      yield;
    }
    if (alike.length > 0)
      result.set(
        one,
        alike.sort((x, y) => y.shared - x.shared),
      );
    yield;
  }
  return result;
}

/** The words of texts and their places, memoized on the texts: the later ones mostly stay the same while the user types. */
const indexTexts = memoize((texts: readonly ComparedText[]) => {
  const words = texts.map(({ text }) => foldedWords(text));
  return { words, places: placesOf(words) };
});

function comparison<B extends ComparedText>(
  text: string,
  words: readonly FoldedWord[],
  later: B,
  theirs: readonly FoldedWord[],
  own: ReadonlySet<number>,
): SimilarText<B>[] | undefined {
  const runs: string[] = [];
  let sharedCount = 0;
  for (let at = 0; at < theirs.length; at++) {
    if (!own.has(at)) continue;
    let end = at;
    while (own.has(end)) end++;
    if (end - at >= SHORTEST_RUN) {
      runs.push(later.text.slice(theirs[at]?.start, theirs[end - 1]?.end).replace(/\s+/g, ' '));
      sharedCount += end - at;
    }
    at = end;
  }
  const least = Math.max(FEWEST, LEAST_SHARE * Math.min(words.length, theirs.length));
  if (sharedCount < Math.min(least, FEWEST * 2)) return undefined;
  const source = { name: '', text, folded: words, words: words.map(({ word }) => word), at: undefined };
  const alignment = sharedCount >= ALIGNED * words.length ? likeness(theirs, later.text, source) : undefined;
  return [
    { later, runs, shared: Math.min(sharedCount, words.length), of: words.length, differences: alignment?.differences },
  ];
}

function shingleAt(words: readonly FoldedWord[], at: number): string {
  let key = '';
  for (let i = at; i < at + SHINGLE; i++) key += `${words[i]?.word ?? ''} `;
  return key;
}

/** The places of each run of words: by text, the places of its first word. */
function placesOf(
  texts: readonly (readonly FoldedWord[])[],
): ReadonlyMap<string, ReadonlyMap<number, readonly number[]>> {
  const places = new Map<string, Map<number, number[]>>();
  for (const [t, words] of texts.entries()) {
    for (let at = 0; at + SHINGLE <= words.length; at++) {
      const key = shingleAt(words, at);
      const placesOfText = places.get(key) ?? new Map<number, number[]>();
      places.set(key, placesOfText);
      const own = placesOfText.get(t);
      if (own) own.push(at);
      else placesOfText.set(t, [at]);
    }
  }
  return places;
}
