import { memoize } from '../../model/base/memo';
import type { FoldedWord } from '../../sources/foldedWord';
import { foldedWords } from '../../sources/foldedWords';
import { likenessOf, type WordDifference } from '../../sources/likeness';
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
const SHINGLE_LENGTH = 5;
/** Minimum length of a run, in words. */
const MIN_RUN_WORDS = 6;
/** Minimum number of words in all runs, in absolute terms and as a share of the shorter text. */
const MIN_SHARED_WORDS = 8;
const MIN_SHARED_RATIO = 0.4;
/** Runs found in more texts than this are stock phrases of the committee. */
const MAX_TEXTS_PER_RUN = 2;
/** Minimum share of common words for aligning two texts. */
const MIN_ALIGNED_RATIO = 0.5;

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
  const index = indexTexts(later);
  const read = readTexts(later);
  yield;
  const earlierWordings: EarlierWording[] = [];
  /** For each run of words shared with later texts, by its number, how many earlier texts contain it. */
  const textCounts = new Uint32Array(index.runs.size);
  for (const { text } of earlier) {
    const previous = read.get(text);
    const wording = previous ?? readText(text, index.runs);
    earlierWordings.push(wording);
    for (const { id } of wording.runs) textCounts[id] = (textCounts[id] ?? 0) + 1;
    if (!previous) yield;
  }
  read.clear();
  for (const one of earlierWordings) read.set(one.text, one);
  const result = new Map<A, readonly SimilarText<B>[]>();
  for (const [a, one] of earlier.entries()) {
    const text = earlierWordings[a];
    if (!text) continue;
    const runs = text.runs.filter(({ id }) => (textCounts[id] ?? 0) <= MAX_TEXTS_PER_RUN);
    const previous = text.similar;
    if (previous?.runs.length !== runs.length || !runs.every((run, i) => run === previous.runs[i])) {
      text.similar = { runs, wordings: similarTo(text, runs, index.words, later) };
      yield;
    }
    const wordings = text.similar?.wordings ?? [];
    const similar = wordings.flatMap(({ index: at, shared }): SimilarText<B>[] => {
      const laterText = later[at];
      return laterText ? [{ later: laterText, ...shared }] : [];
    });
    if (similar.length > 0) result.set(one, similar);
  }
  return result;
}

/** The later texts that share any of these runs with an earlier one, the most similar first. */
function similarTo(
  earlier: EarlierWording,
  runs: readonly SharedRun[],
  words: readonly (readonly FoldedWord[])[],
  later: readonly ComparedText[],
): readonly SimilarWording[] {
  const marks = new Map<number, Set<number>>();
  for (const { places } of runs)
    for (const [b, starts] of places) {
      const ownTexts = marks.get(b) ?? new Set();
      marks.set(b, ownTexts);
      for (const start of starts) for (let i = 0; i < SHINGLE_LENGTH; i++) ownTexts.add(start + i);
    }
  return [...marks]
    .flatMap(([index, own]): SimilarWording[] => {
      const other = later[index];
      const shared = other && keptLikeness(earlier, index, other, words[index] ?? [], own);
      return shared ? [{ index, shared }] : [];
    })
    .sort((x, y) => y.shared.shared - x.shared.shared);
}

/** The words of texts and their index, memoized: the later texts rarely change while the user types. */
const indexTexts = memoize((texts: readonly ComparedText[]) => {
  const words = texts.map(({ text }) => foldedWords(text));
  return { words, runs: runsOf(words) };
});

/** The wording that two texts share. */
type SharedWording = Omit<SimilarText<unknown>, 'later'>;

/** A run of words of later texts: its number, and the positions of its first word by the index of the text. */
interface SharedRun {
  readonly id: number;
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** What an earlier text shares with the later text at an index. */
interface SimilarWording {
  readonly index: number;
  readonly shared: SharedWording;
}

/** An earlier text and its distinct runs of words that occur in later texts, but in no more than {@link MAX_TEXTS_PER_RUN}. */
interface EarlierWording {
  readonly text: string;
  readonly words: readonly FoldedWord[];
  readonly runs: readonly SharedRun[];
  /** The result for the runs that counted last time. */
  similar: { readonly runs: readonly SharedRun[]; readonly wordings: readonly SimilarWording[] } | undefined;
  /** Cached comparisons by index of the later text; `marked` lists the positions of its words in shared runs. */
  readonly comparisons: Map<number, { readonly marked: string; readonly likeness: SharedWording | undefined }>;
}

/** The earlier texts of the previous comparison, by text. While the user types, usually only one of them changes. */
const readTexts = memoize((_: readonly ComparedText[]) => new Map<string, EarlierWording>());

function readText(text: string, inAfter: ReadonlyMap<string, SharedRun>): EarlierWording {
  const words = foldedWords(text);
  const runs = new Set<SharedRun>();
  for (let at = 0; at + SHINGLE_LENGTH <= words.length; at++) {
    const run = inAfter.get(shingleAt(words, at));
    if (run && run.places.size <= MAX_TEXTS_PER_RUN) runs.add(run);
  }
  return { text, words, runs: [...runs], similar: undefined, comparisons: new Map() };
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
  const likeness = compareWording(earlier.text, earlier.words, later, theirs, own);
  earlier.comparisons.set(index, { marked: markedWords, likeness });
  return likeness;
}

function compareWording(
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
  const alignment =
    sharedCount >= MIN_ALIGNED_RATIO * words.length ? likenessOf(theirs, later.text, source) : undefined;
  return { runs, shared: Math.min(sharedCount, words.length), of: words.length, differences: alignment?.differences };
}

function shingleAt(words: readonly FoldedWord[], at: number): string {
  let key = '';
  for (let i = at; i < at + SHINGLE_LENGTH; i++) key += `${words[i]?.word ?? ''} `;
  return key;
}

/** The runs of words of texts, by their words. */
function runsOf(texts: readonly (readonly FoldedWord[])[]): ReadonlyMap<string, SharedRun> {
  const runs = new Map<string, { readonly id: number; readonly places: Map<number, number[]> }>();
  for (const [t, words] of texts.entries()) {
    for (let at = 0; at + SHINGLE_LENGTH <= words.length; at++) {
      const key = shingleAt(words, at);
      const run = runs.get(key) ?? { id: runs.size, places: new Map<number, number[]>() };
      runs.set(key, run);
      const ownPlaces = run.places.get(t);
      if (ownPlaces) ownPlaces.push(at);
      else run.places.set(t, [at]);
    }
  }
  return runs;
}
