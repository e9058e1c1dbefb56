import { memoize } from '../model/base/memo';
import type { FoldedWord } from './foldedWord';
import { foldedWords, type QuotedWords } from './foldedWords';
import { type Likeness, likenessOf, type WordDifference } from './likeness';
import type { SourcePlace, SourceWords } from './sourceWords';

/** The result of checking a quotation against a source. */
export type QuotationAnswer =
  | { readonly verdict: 'verbatim'; readonly where: SourcePlace | undefined }
  /** `where`: the places that contain the words. */
  | { readonly verdict: 'verbatim-elsewhere'; readonly where: readonly SourcePlace[] }
  /** `isSure`: whether so many words match that no other source is possible. */
  | {
      readonly verdict: 'not-verbatim';
      readonly where: SourcePlace;
      readonly differences: readonly WordDifference[];
      readonly isSure: boolean;
      /** Whether the source seems to have lost a word where the quotation has an additional one. */
      readonly hasGap: boolean;
    }
  /** The cited place contains every part of the quotation, but in another order. */
  | { readonly verdict: 'out-of-order'; readonly where: SourcePlace }
  /** Nothing in the source resembles the words. */
  | { readonly verdict: 'unlike' };

/** From this share of matching words on, the words count as a modified quotation of the place. */
const MIN_SIMILARITY = 0.6;
/** From this share of matching words on, no other source is possible. */
const MIN_CERTAIN_SIMILARITY = 0.8;

/** Checks a quotation in `text` against a source. `place`: the cited place, "12" or "10 (3)"; empty for the whole source. */
export function checkQuotation(
  quotation: QuotedWords,
  text: string,
  { places }: SourceWords,
  place: string,
): QuotationAnswer {
  const placesCited = places.filter(({ name }) => isPlaceOrPart(name, place));
  const searchedPlaces = placesCited.length > 0 ? placesCited : places;
  const holder = searchedPlaces.find((place) => holdsWords(place.words, quotation));
  if (holder) return { verdict: 'verbatim', where: holder };
  // A quotation may span several paragraphs of an article.
  if (
    holdsWords(
      searchedPlaces.flatMap(({ words }) => words),
      quotation,
    )
  )
    return { verdict: 'verbatim', where: undefined };
  const otherPlaces = places.filter((place) => holdsWords(place.words, quotation));
  if (otherPlaces.length > 0) return { verdict: 'verbatim-elsewhere', where: otherPlaces };
  let closestPlace:
    | {
        readonly where: SourcePlace;
        readonly share: number;
        readonly differences: readonly WordDifference[];
        readonly hasGap: boolean;
      }
    | undefined;
  for (const where of searchedPlaces) {
    const maxShare = shareAtMost(quotation, where);
    if (maxShare < MIN_SIMILARITY || (closestPlace && maxShare <= closestPlace.share)) continue;
    const { share, differences, hasGap } = compareQuotation(quotation, text, where);
    if (!closestPlace || share > closestPlace.share)
      closestPlace = {
        where,
        share,
        hasGap,
        differences: differences.filter((one) => isReal(one) && !isInserted(one, text)),
      };
  }
  if (!closestPlace || closestPlace.share < MIN_SIMILARITY) return { verdict: 'unlike' };
  const { where, differences, share, hasGap } = closestPlace;
  if (differences.length === 0) return { verdict: isOutOfOrder(quotation, where) ? 'out-of-order' : 'verbatim', where };
  return { verdict: 'not-verbatim', where, differences, isSure: share >= MIN_CERTAIN_SIMILARITY, hasGap };
}

/** Whether a place contains each part of a quotation. Called only if it does not contain them in sequence. */
function isOutOfOrder({ parts }: QuotedWords, { words }: SourcePlace): boolean {
  return parts.length > 1 && parts.every((part) => holdsWords(words, { parts: [part], count: part.length }));
}

/** An upper bound for {@link commonShare}: the share of the words that occur in a place, in any order. Much cheaper than aligning them. */
export function shareAtMost({ parts, count }: QuotedWords, place: SourcePlace): number {
  const wordsThere = wordsOfPlace(place);
  let sharedCount = 0;
  for (const part of parts) for (const { word } of part) if (wordsThere.has(word)) sharedCount++;
  return sharedCount / count;
}

/** The set of words in a place. */
const wordsOfPlace = memoize(({ words }: SourcePlace): ReadonlySet<string> => new Set(words));

/** The share of the words of a quotation in `text` that occur in a place in the same order, from 0 to 1. */
export function commonShare(quotation: QuotedWords, text: string, place: SourcePlace): number {
  return compareQuotation(quotation, text, place).share;
}

/** Aligns each part of a quotation separately, because text is omitted between them. */
function compareQuotation(quotation: QuotedWords, text: string, place: SourcePlace): Likeness {
  const parts = quotation.parts.map((part) => likenessOf(part, text, place));
  const sharedCount = parts.reduce((sum, part, i) => sum + (part?.share ?? 0) * (quotation.parts[i]?.length ?? 0), 0);
  const differences = parts.flatMap((part) => part?.differences ?? []);
  const insertedWords = differences.filter((one) => one.source === '' && isInserted(one, text));
  const insertedCount = insertedWords.reduce((sum, one) => sum + foldedWords(one.quotation).length, 0);
  return {
    share: sharedCount / Math.max(1, quotation.count - insertedCount),
    differences,
    hasGap: parts.some((part) => part?.hasGap === true),
  };
}

/**
 * Whether a place is the cited one, contains it or is inside it: "10 (3)" in "10". An article without paragraphs may be cited with
 * paragraph numbers.
 */
export function isPlaceOrPart(name: string, place: string): boolean {
  if (place === '' || name === place || name.startsWith(`${place} (`)) return true;
  return place.startsWith(`${name} (`);
}

/** Whether the writer has inserted words in parentheses to fit the sentence: "authorities (to) enforce". */
function isInserted({ start, end }: WordDifference, text: string): boolean {
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')';
}

/** Whether a difference is more than a hyphen ("co-operation", "cooperation") or an interspersed note or page number. */
function isReal({ source, quotation }: WordDifference): boolean {
  if (source === '' && /^\d{1,3}$/.test(quotation)) return false;
  return joinFolded(foldedWords(source)) !== joinFolded(foldedWords(quotation));
}

function joinFolded(words: readonly FoldedWord[]): string {
  return words.map(({ word }) => word).join('');
}

/**
 * Whether the parts of a quotation occur in a list of words in sequence. Word boundaries are ignored inside a match, because compounds may
 * be hyphenated, joined or separate.
 */
export function holdsWords(words: readonly string[], { parts }: QuotedWords): boolean {
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

/** The offsets of word boundaries if the words are concatenated without spaces. */
function boundsOf(words: readonly string[]): ReadonlySet<number> {
  const bounds = new Set([0]);
  let length = 0;
  for (const word of words) {
    length += word.length;
    bounds.add(length);
  }
  return bounds;
}
