import type { ParagraphPlace } from '../../model/target';
import { foldedWords } from '../../sources/foldedWords';
import { highest } from '../../text/many';
import { writtenPlace } from '../citable';
import type { IssueRow } from './issueRows';

/** A reply with the issues that it names, as it writes them, and its text; all in the order of the replies. */
export interface NamingReply {
  readonly named: readonly ParagraphPlace[];
  readonly text: string;
}

/** The most that numbers differ by from a place of the replies on. */
const MOST = 3;
/** The fewest places that the list must lack: a single number after its last may be that of an annex. */
const FEWEST_MISSES = 3;
/** The fewest letters of a word that says what an issue is about. */
const FEWEST_LETTERS = 6;

/**
 * The places of the list that replies mean where they count otherwise than the list from some issue on, as drafts of a list do: for each
 * reply, those of its places in order. Undefined unless they name issues after the last of the list and the letters that they name fit
 * better so.
 */
export function countedOtherwise(
  replies: readonly NamingReply[],
  rows: readonly IssueRow[],
): readonly (readonly ParagraphPlace[])[] | undefined {
  const numbers = (places: readonly ParagraphPlace[]) =>
    places.flatMap(({ number }) => (/^\d+$/.test(number) ? [Number(number)] : []));
  const last = highest([0, ...numbers(rows.map(({ place }) => place))]);
  const lastNamed = highest([0, ...numbers(replies.flatMap(({ named }) => named))]);
  const by = lastNamed - last;
  if (last === 0 || by < 1 || by > MOST) return undefined;
  const known = new Set(rows.map(({ written }) => written));
  /** What a place means if numbers differ from one on. */
  const meant = (place: ParagraphPlace, from: number): ParagraphPlace =>
    Number(place.number) >= from ? { ...place, number: String(Number(place.number) - by) } : place;
  const misses = (from: number) =>
    replies.reduce(
      (sum, { named }) => sum + named.filter((place) => !known.has(writtenPlace(meant(place, from)))).length,
      0,
    );
  const never = lastNamed + 1;
  let [least, candidates] = [misses(never), [never]];
  const without = least;
  for (let from = lastNamed; from > 1; from--) {
    const count = misses(from);
    if (count > least) continue;
    if (count < least) candidates = [];
    least = count;
    candidates.push(from);
  }
  if (without < FEWEST_MISSES || least * 2 > without) return undefined;
  const likeness = new Likeness(rows);
  const likenessFrom = (from: number) =>
    replies.reduce(
      (sum, { named, text }) =>
        sum +
        likeness.of(
          named.map((place) => meant(place, from)),
          text,
        ),
      0,
    );
  const weighed = candidates.map((from) => ({ from, likeness: likenessFrom(from) }));
  const [best] = weighed.sort((a, b) => b.likeness - a.likeness || b.from - a.from);
  return best && replies.map(({ named }) => named.map((place) => meant(place, best.from)));
}

/** How much texts have of the words that tell the issues of a list apart. */
class Likeness {
  private readonly words = new Map<string, Set<string>>();
  private readonly issues = new Map<string, number>();

  constructor(rows: readonly IssueRow[]) {
    for (const { place, text, section } of rows) {
      const own = this.words.get(place.number) ?? new Set();
      this.words.set(place.number, own);
      for (const word of longWords(`${section} ${text}`)) own.add(word);
    }
    for (const own of this.words.values())
      for (const word of own) this.issues.set(word, (this.issues.get(word) ?? 0) + 1);
  }

  of(places: readonly ParagraphPlace[], text: string): number {
    const own = new Set(longWords(text));
    let sum = 0;
    for (const number of new Set(places.map((place) => place.number)))
      for (const word of this.words.get(number) ?? []) if (own.has(word)) sum += 1 / (this.issues.get(word) ?? 1);
    return sum;
  }
}

function longWords(text: string): readonly string[] {
  return foldedWords(text).flatMap(({ word }) => (word.length >= FEWEST_LETTERS ? [word] : []));
}
