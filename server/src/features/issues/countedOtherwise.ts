import type { ParagraphPlace } from '../../model/base/target';
import { foldedWords } from '../../sources/foldedWords';
import { highestOf } from '../../text/many';
import { writtenPlace } from '../places/citable';
import type { IssueRow } from './issueRows';

/** The issues that a reply names, by its own numbering, and its text, which is read only if the numbering differs. */
export interface NamingReply {
  readonly named: readonly ParagraphPlace[];
  text(): string;
}

/** Maximum shift between the two numberings. */
const MAX_SHIFT = 3;
/** Upper bound for the number of replies times the possible starts of the shift. */
const MAX_COMPARISONS = 100_000;
/** The minimum number of places missing from the list: a single number beyond its last may belong to an annex. */
const MIN_MISSES = 3;
/** Thresholds for detecting a shift by words alone: replies, their share, and the growth factor of the overlap. */
const MIN_REPLIES = 3;
const MIN_SHARE = 0.75;
const MIN_FREQUENCY_RATIO = 1.5;
/** Minimum length of words that count as characteristic of an issue. */
const MIN_KEYWORD_LETTERS = 6;

/**
 * Detects replies whose numbering is offset from the list’s from some issue on, for instance because they follow a draft of the list.
 * Returns, in order, the places in the list that each reply means. Undefined unless the last number of the replies differs from that of the
 * list, and the shifted places or the wording match clearly better.
 */
export function renumberedPlaces(
  replies: readonly NamingReply[],
  rows: readonly IssueRow[],
): readonly (readonly ParagraphPlace[])[] | undefined {
  const lastNumber = highestNumber(rows.map(({ place }) => place));
  const lastNamed = highestNumber(replies.flatMap(({ named }) => named));
  const numberShift = lastNamed - lastNumber;
  if (lastNumber === 0 || lastNamed === 0 || numberShift === 0 || Math.abs(numberShift) > MAX_SHIFT) return undefined;
  if (replies.length * lastNamed > MAX_COMPARISONS) return undefined;
  const rowPlaces = new Set(rows.map(({ written }) => written));
  const issueWords = new IssueWords(rows);
  const words = replies.map(({ text }) => new Set(longWords(text())));
  const firstUnnamed = lastNamed + 1;
  const candidates = Array.from({ length: lastNamed }, (_, i): PossibleNumbers => {
    const from = firstUnnamed - i;
    const places = replies.map(({ named }) => named.map((place) => renumberPlace(place, from, numberShift)));
    const missCount = places.flat().filter((place) => !rowPlaces.has(writtenPlace(place))).length;
    const overlaps = words.map((own, at) => issueWords.of(places[at] ?? [], own));
    return { from, places, misses: missCount, alike: overlaps, sum: overlaps.reduce((sum, one) => sum + one, 0) };
  });
  const [without] = candidates;
  const [best] = candidates.toSorted((a, b) => a.misses - b.misses || b.sum - a.sum || b.from - a.from);
  if (!without || !best || best === without) return undefined;
  const fitsBetter = without.misses >= MIN_MISSES && best.misses * 2 <= without.misses;
  if (!fitsBetter && !hasMoreOverlap(best, without)) return undefined;
  return best.places.map((places, i) => {
    const asWritten = replies[i]?.named ?? [];
    // If the list has more issues, the first shifted reply may answer two of them together.
    const isFirstNumber = numberShift < 0 && asWritten.some(({ number }) => Number(number) === best.from);
    return isFirstNumber && isComparableOverlap(without.alike[i] ?? 0, best.alike[i] ?? 0)
      ? [...asWritten, ...places]
      : places;
  });
}

/** Whether one overlap is not much smaller than the other. */
function isComparableOverlap(one: number, other: number): boolean {
  return one * MIN_FREQUENCY_RATIO > other;
}

/** The replies, read with numbers shifted from `from` on. */
interface PossibleNumbers {
  readonly from: number;
  readonly places: readonly (readonly ParagraphPlace[])[];
  /** How many places do not exist in the list. */
  readonly misses: number;
  /** The overlap of each reply with its issues, and the total. */
  readonly alike: readonly number[];
  readonly sum: number;
}

function hasMoreOverlap(best: PossibleNumbers, without: PossibleNumbers): boolean {
  if (best.misses > without.misses) return false;
  const changedIndexes = best.places.flatMap((places, i) =>
    places.some(({ number }, at) => number !== without.places[i]?.[at]?.number) ? [i] : [],
  );
  const gainCount = changedIndexes.filter((i) => (best.alike[i] ?? 0) > (without.alike[i] ?? 0)).length;
  const sumOf = ({ alike }: PossibleNumbers) => changedIndexes.reduce((sum, i) => sum + (alike[i] ?? 0), 0);
  return (
    gainCount >= MIN_REPLIES &&
    gainCount >= MIN_SHARE * changedIndexes.length &&
    sumOf(best) >= MIN_FREQUENCY_RATIO * sumOf(without)
  );
}

/** The highest number of some places; 0 if none has a number. */
function highestNumber(places: readonly ParagraphPlace[]): number {
  return highestOf([0, ...places.flatMap(({ number }) => (/^\d{1,4}$/.test(number) ? [Number(number)] : []))]);
}

/** A place with its number shifted from a given one on. */
function renumberPlace(place: ParagraphPlace, from: number, by: number): ParagraphPlace {
  return Number(place.number) >= from ? { ...place, number: String(Number(place.number) - by) } : place;
}

/** Measures the overlap of a text with issues of a list. The fewer issues share a word, the more it counts. */
class IssueWords {
  private readonly words = new Map<string, Set<string>>();
  private readonly issues = new Map<string, number>();

  constructor(rows: readonly IssueRow[]) {
    for (const { place, text, section } of rows) {
      const ownWords = this.words.get(place.number) ?? new Set();
      this.words.set(place.number, ownWords);
      for (const word of longWords(`${section} ${text}`)) ownWords.add(word);
    }
    for (const own of this.words.values())
      for (const word of own) this.issues.set(word, (this.issues.get(word) ?? 0) + 1);
  }

  of(places: readonly ParagraphPlace[], own: ReadonlySet<string>): number {
    let sum = 0;
    for (const number of new Set(places.map((place) => place.number)))
      for (const word of this.words.get(number) ?? []) if (own.has(word)) sum += 1 / (this.issues.get(word) ?? 1);
    return sum;
  }
}

function longWords(text: string): readonly string[] {
  return foldedWords(text).flatMap(({ word }) => (word.length >= MIN_KEYWORD_LETTERS ? [word] : []));
}
