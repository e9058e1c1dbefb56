import { memoize } from '../model/base/memo';
import type { FoldedWord } from './foldedWord';
import { foldedWords, type QuotedWords } from './foldedWords';
import { type Likeness, likeness, type WordDifference } from './likeness';
import type { SourcePlace, SourceWords } from './sourceWords';

/** The verdict of a source’s words on a quotation. */
export type QuotationAnswer =
  | { readonly verdict: 'verbatim'; readonly where: SourcePlace | undefined }
  /** `where`: the places in which the words stand. */
  | { readonly verdict: 'verbatim-elsewhere'; readonly where: readonly SourcePlace[] }
  /** `isSure`: the share of matching words excludes any other source. */
  | {
      readonly verdict: 'not-verbatim';
      readonly where: SourcePlace;
      readonly differences: readonly WordDifference[];
      readonly isSure: boolean;
      /** The source seems to have lost a word where the quotation has one more. */
      readonly hasGap: boolean;
    }
  /** All parts stand there, but not one after the other. */
  | { readonly verdict: 'out-of-order'; readonly where: SourcePlace }
  /** Nothing in the source is like the words. */
  | { readonly verdict: 'unlike' };

/** From this share of words in common on, the words are those of the place with changes. */
const ALIKE = 0.6;
/** From this share on they can come from no other source. */
const SURE = 0.8;

/**
 * Holds the words of a quotation in `text` against a source. `place` is the place of it that is cited, "12" or "10 (3)"; empty for the
 * whole source.
 */
export function heldQuotation(
  quotation: QuotedWords,
  text: string,
  { places }: SourceWords,
  place: string,
): QuotationAnswer {
  const placesCited = places.filter(({ name }) => isOfPlace(name, place));
  const within = placesCited.length > 0 ? placesCited : places;
  const holder = within.find((place) => holds(place.words, quotation));
  if (holder) return { verdict: 'verbatim', where: holder };
  // An article may be quoted across its paragraphs.
  if (
    holds(
      within.flatMap(({ words }) => words),
      quotation,
    )
  )
    return { verdict: 'verbatim', where: undefined };
  const elsewhere = places.filter((place) => holds(place.words, quotation));
  if (elsewhere.length > 0) return { verdict: 'verbatim-elsewhere', where: elsewhere };
  let closest:
    | {
        readonly where: SourcePlace;
        readonly share: number;
        readonly differences: readonly WordDifference[];
        readonly hasGap: boolean;
      }
    | undefined;
  for (const where of within) {
    const most = shareAtMost(quotation, where);
    if (most < ALIKE || (closest && most <= closest.share)) continue;
    const { share, differences, hasGap } = compareQuotation(quotation, text, where);
    if (!closest || share > closest.share)
      closest = {
        where,
        share,
        hasGap,
        differences: differences.filter((one) => isReal(one) && !isInserted(one, text)),
      };
  }
  if (!closest || closest.share < ALIKE) return { verdict: 'unlike' };
  const { where, differences, share, hasGap } = closest;
  if (differences.length === 0) return { verdict: isOutOfOrder(quotation, where) ? 'out-of-order' : 'verbatim', where };
  return { verdict: 'not-verbatim', where, differences, isSure: share >= SURE, hasGap };
}

/** Whether each part of a quotation stands in a place that does not have them one after the other. */
function isOutOfOrder({ parts }: QuotedWords, { words }: SourcePlace): boolean {
  return parts.length > 1 && parts.every((part) => holds(words, { parts: [part], count: part.length }));
}

/** An upper bound of {@link commonShare}: the share of the words that the place has in any order. Aligning them takes much longer. */
export function shareAtMost({ parts, count }: QuotedWords, place: SourcePlace): number {
  const wordsThere = wordsOfPlace(place);
  let same = 0;
  for (const part of parts) for (const { word } of part) if (wordsThere.has(word)) same++;
  return same / count;
}

/** The distinct words of a place. */
const wordsOfPlace = memoize(({ words }: SourcePlace): ReadonlySet<string> => new Set(words));

/** The share of the words of a quotation in `text` that a place has in the same order, from 0 to 1. */
export function commonShare(quotation: QuotedWords, text: string, place: SourcePlace): number {
  return compareQuotation(quotation, text, place).share;
}

/** Parts of a quotation stand apart, so they are compared one by one. */
function compareQuotation(quotation: QuotedWords, text: string, place: SourcePlace): Likeness {
  const parts = quotation.parts.map((part) => likeness(part, text, place));
  const same = parts.reduce((sum, part, i) => sum + (part?.share ?? 0) * (quotation.parts[i]?.length ?? 0), 0);
  const differences = parts.flatMap((part) => part?.differences ?? []);
  const inserted = differences.filter((one) => one.source === '' && isInserted(one, text));
  const insertedCount = inserted.reduce((sum, one) => sum + foldedWords(one.quotation).length, 0);
  return {
    share: same / Math.max(1, quotation.count - insertedCount),
    differences,
    hasGap: parts.some((part) => part?.hasGap === true),
  };
}

/** Whether a place is the one that is cited or in it: "10 (3)" in "10"; an article without paragraphs is cited with their numbers too. */
export function isOfPlace(name: string, place: string): boolean {
  if (place === '' || name === place || name.startsWith(`${place} (`)) return true;
  return place.startsWith(`${name} (`);
}

/** Whether the writer has put words into parentheses to fit the sentence: "authorities (to) enforce". */
function isInserted({ start, end }: WordDifference, text: string): boolean {
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')';
}

/** Whether a difference is more than a hyphen, "co-operation" and "cooperation", or the mark of a note or number of a page in between. */
function isReal({ source, quotation }: WordDifference): boolean {
  if (source === '' && /^\d{1,3}$/.test(quotation)) return false;
  return joinFolded(foldedWords(source)) !== joinFolded(foldedWords(quotation));
}

function joinFolded(words: readonly FoldedWord[]): string {
  return words.map(({ word }) => word).join('');
}

/**
 * Whether the parts of a quotation stand in some words one after the other. Spaces between words do not count, since compounds are written
 * with a hyphen, as one word or as two.
 */
export function holds(words: readonly string[], { parts }: QuotedWords): boolean {
  const text = words.join('');
  let bounds: ReadonlySet<number> | undefined;
  let from = 0;
  for (const part of parts) {
    const run = joinFolded(part);
    let at = text.indexOf(run, from);
    if (at < 0) return false;
    bounds ??= boundsOf(words);
    while (at >= 0 && !(bounds.has(at) && bounds.has(at + run.length))) at = text.indexOf(run, at + 1);
    if (at < 0) return false;
    from = at + run.length;
  }
  return true;
}

/** The bounds of words when they are written without spaces. */
function boundsOf(words: readonly string[]): ReadonlySet<number> {
  const bounds = new Set([0]);
  let length = 0;
  for (const word of words) {
    length += word.length;
    bounds.add(length);
  }
  return bounds;
}
