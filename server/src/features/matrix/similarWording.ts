import { memoize } from '../../model/base/memo';
import type { FoldedWord } from '../../sources/foldedWord';
import { foldedWords } from '../../sources/foldedWords';
import { likeness, type WordDifference } from '../../sources/likeness';
import { finishSteps, type PausingSteps } from '../../text/steps';

/** A later text that shares runs of words with an earlier one. */
export interface SimilarText<T> {
  readonly later: T;
  /** The shared runs, as worded in the later text and in its order. */
  readonly runs: readonly string[];
  /** The number of words in all runs, and in the earlier text. */
  readonly shared: number;
  readonly of: number;
  /** The differences, word for word; undefined if the texts are too long or too different to be aligned. */
  readonly differences: readonly WordDifference[] | undefined;
}

/** A text to compare. */
interface ComparedText {
  readonly text: string;
}

/** The number of consecutive words in an index key. */
const SHINGLE = 5;
/** Minimum length of a run, in words. */
const MIN_RUN_WORDS = 6;
/** Minimum number of words in all runs, in absolute terms and as a share of the shorter text. */
const MIN_SHARED_WORDS = 8;
const MIN_SHARED_RATIO = 0.4;
/** Runs found in more texts than this are stock phrases of the committee. */
const MAX_TEXTS_PER_RUN = 2;
/** Minimum share of common words for aligning two texts. */
const ALIGNED = 0.5;

/**
 * Maps each earlier text to the later ones that share runs of words, the most similar first. Runs that occur in several texts are stock
 * phrases and do not count. Indicates similar wording, not the same meaning. Linear in the texts, except for pairs that have words in
 * common.
 */
export function similarTexts<A extends ComparedText, B extends ComparedText>(
  earlier: readonly A[],
  later: readonly B[],
): ReadonlyMap<A, readonly SimilarText<B>[]> {
  return finishSteps(similarSteps(earlier, later));
}

/** {@link similarTexts} in steps; yields after each earlier text and each pair. */
export function* similarSteps<A extends ComparedText, B extends ComparedText>(
  earlier: readonly A[],
  later: readonly B[],
): PausingSteps<ReadonlyMap<A, readonly SimilarText<B>[]>> {
  const { words: after, places: inAfter } = indexTexts(later);
  const read = readTexts(later);
  yield;
  const previousWordings: EarlierWording[] = [];
  /** For each run of words shared with later texts, the number of earlier texts that contain it. */
  const textCounts = new Map<string, number>();
  for (const { text } of earlier) {
    const wording = read.get(text) ?? readText(text, inAfter);
    previousWordings.push(wording);
    for (const run of wording.runs) textCounts.set(run, (textCounts.get(run) ?? 0) + 1);
    yield;
  }
  read.clear();
  for (const one of previousWordings) read.set(one.text, one);
  const result = new Map<A, readonly SimilarText<B>[]>();
  for (const [a, one] of earlier.entries()) {
    const text = previousWordings[a];
    if (!text) continue;
    const marks = new Map<number, Set<number>>();
    for (const run of text.runs) {
      if ((textCounts.get(run) ?? 0) > MAX_TEXTS_PER_RUN) continue;
      for (const [b, places] of inAfter.get(run) ?? []) {
        const ownTexts = marks.get(b) ?? new Set();
        marks.set(b, ownTexts);
        for (const place of places) for (let i = 0; i < SHINGLE; i++) ownTexts.add(place + i);
      }
    }
    const similar: SimilarText<B>[] = [];
    for (const [b, own] of marks) {
      const otherB = later[b];
      const commonWording = otherB && keptLikeness(text, b, otherB, after[b] ?? [], own);
      if (commonWording) similar.push({ later: otherB, ...commonWording });
      yield;
    }
    if (similar.length > 0)
      result.set(
        one,
        similar.sort((x, y) => y.shared - x.shared),
      );
    yield;
  }
  return result;
}

/** The words of texts and their index, memoized: the later texts rarely change while the user types. */
const indexTexts = memoize((texts: readonly ComparedText[]) => {
  const words = texts.map(({ text }) => foldedWords(text));
  return { words, places: placesOf(words) };
});

/** The wording that two texts share. */
type SharedWording = Omit<SimilarText<unknown>, 'later'>;

/** An earlier text and its distinct runs of words that occur in later texts, but in no more than {@link MAX_TEXTS_PER_RUN}. */
interface EarlierWording {
  readonly text: string;
  readonly words: readonly FoldedWord[];
  readonly runs: ReadonlySet<string>;
  /** Cached comparisons by index of the later text; `markedWords` lists the positions of its words in shared runs. */
  readonly comparisons: Map<number, { readonly marked: string; readonly likeness: SharedWording | undefined }>;
}

/** The earlier texts of the previous comparison, by text. While the user types, usually only one of them changes. */
const readTexts = memoize((_: readonly ComparedText[]) => new Map<string, EarlierWording>());

function readText(text: string, inAfter: ReturnType<typeof placesOf>): EarlierWording {
  const words = foldedWords(text);
  const runs = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const run = shingleAt(words, at);
    const indexes = inAfter.get(run);
    if (indexes && indexes.size <= MAX_TEXTS_PER_RUN) runs.add(run);
  }
  return { text, words, runs, comparisons: new Map() };
}

/** The likeness of an earlier and a later text, recomputed only if different words are marked than last time. */
function keptLikeness(
  earlier: EarlierWording,
  index: number,
  later: ComparedText,
  theirs: readonly FoldedWord[],
  own: ReadonlySet<number>,
): SharedWording | undefined {
  const markedWords = [...own].join(' ');
  const previousComparison = earlier.comparisons.get(index);
  if (previousComparison?.marked === markedWords) return previousComparison.likeness;
  const likeness = comparison(earlier.text, earlier.words, later, theirs, own);
  earlier.comparisons.set(index, { marked: markedWords, likeness });
  return likeness;
}

function comparison(
  text: string,
  words: readonly FoldedWord[],
  later: ComparedText,
  theirs: readonly FoldedWord[],
  own: ReadonlySet<number>,
): SharedWording | undefined {
  const runs: string[] = [];
  let sharedCount = 0;
  for (let at = 0; at < theirs.length; at++) {
    if (!own.has(at)) continue;
    let end = at;
    while (own.has(end)) end++;
    if (end - at >= MIN_RUN_WORDS) {
      runs.push(later.text.slice(theirs[at]?.start, theirs[end - 1]?.end).replace(/\s+/g, ' '));
      sharedCount += end - at;
    }
    at = end;
  }
  const minShared = Math.max(MIN_SHARED_WORDS, MIN_SHARED_RATIO * Math.min(words.length, theirs.length));
  if (sharedCount < Math.min(minShared, MIN_SHARED_WORDS * 2)) return undefined;
  const source = { name: '', text, folded: words, words: words.map(({ word }) => word), at: undefined };
  const alignment = sharedCount >= ALIGNED * words.length ? likeness(theirs, later.text, source) : undefined;
  return { runs, shared: Math.min(sharedCount, words.length), of: words.length, differences: alignment?.differences };
}

function shingleAt(words: readonly FoldedWord[], at: number): string {
  let key = '';
  for (let i = at; i < at + SHINGLE; i++) key += `${words[i]?.word ?? ''} `;
  return key;
}

/** An index of runs of words: for each run, the texts that contain it and the positions of its first word. */
function placesOf(
  texts: readonly (readonly FoldedWord[])[],
): ReadonlyMap<string, ReadonlyMap<number, readonly number[]>> {
  const places = new Map<string, Map<number, number[]>>();
  for (const [t, words] of texts.entries()) {
    for (let at = 0; at + SHINGLE <= words.length; at++) {
      const key = shingleAt(words, at);
      const placesOfText = places.get(key) ?? new Map<number, number[]>();
      places.set(key, placesOfText);
      const ownPlaces = placesOfText.get(t);
      if (ownPlaces) ownPlaces.push(at);
      else placesOfText.set(t, [at]);
    }
  }
  return places;
}
