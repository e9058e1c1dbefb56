import { foldedWords, type QuotedWords } from './foldedWords';
import { likeness, type WordDifference } from './likeness';
import type { SourcePlace, SourceWords } from './sourceWords';

/** What the words of a source say about a quotation. */
export type QuotationAnswer =
  | { readonly verdict: 'verbatim' }
  /** `where`: the places in which the words stand. */
  | { readonly verdict: 'verbatim-elsewhere'; readonly where: readonly string[] }
  /** `isSure`: so many words agree that they can be no other source's. */
  | {
      readonly verdict: 'not-verbatim';
      readonly where: string;
      readonly differences: readonly WordDifference[];
      readonly isSure: boolean;
    }
  /** Nothing in the source is like the words. */
  | { readonly verdict: 'unlike' };

/** From this share of words in common on, the words are those of the place with changes. */
const ALIKE = 0.6;
/** And from this one on they can be nobody else's. */
const SURE = 0.8;

/**
 * Holds the words of a quotation against a source. `isCited` tells which of its places are cited; without any, the whole source is.
 * `written` gives the text of a folded word as the document prints it.
 */
export function heldQuotation(
  quotation: QuotedWords,
  written: (word: { readonly start: number; readonly end: number }) => string,
  { places }: SourceWords,
  isCited: (place: SourcePlace) => boolean,
): QuotationAnswer {
  const cited = places.filter(isCited);
  const within = cited.length > 0 ? cited : places;
  // An article may be quoted across its paragraphs.
  if (
    within.some((place) => holds(place.words, quotation)) ||
    holds(
      within.flatMap(({ words }) => words),
      quotation,
    )
  )
    return { verdict: 'verbatim' };
  const where = places.filter((place) => holds(place.words, quotation)).map(({ name }) => name);
  if (where.length > 0) return { verdict: 'verbatim-elsewhere', where };
  const words = quotation.parts.flat();
  let closest:
    | { readonly place: SourcePlace; readonly share: number; readonly differences: readonly WordDifference[] }
    | undefined;
  for (const place of within) {
    // Parts stand apart, so they are compared one by one.
    const parts = quotation.parts.map((part) =>
      likeness(
        part.map(({ word }) => word),
        part.map(written),
        place.words,
        place.printed,
      ),
    );
    const same = parts.reduce((sum, part, i) => sum + (part?.share ?? 0) * (quotation.parts[i]?.length ?? 0), 0);
    const share = same / words.length;
    if (!closest || share > closest.share)
      closest = { place, share, differences: parts.flatMap((part) => (part?.differences ?? []).filter(isReal)) };
  }
  if (!closest || closest.share < ALIKE) return { verdict: 'unlike' };
  if (closest.differences.length === 0) return { verdict: 'verbatim' };
  return {
    verdict: 'not-verbatim',
    where: closest.place.name,
    differences: closest.differences,
    isSure: closest.share >= SURE,
  };
}

/** Whether a difference is more than a hyphen: "co-operation", "cooperation". */
function isReal({ source, quotation }: WordDifference): boolean {
  return joined(source) !== joined(quotation);
}

function joined(text: string): string {
  return foldedWords(text)
    .map(({ word }) => word)
    .join('');
}

/**
 * Whether the parts of a quotation stand in some words one after the other. Spaces between words do not count, since compounds are written
 * with a hyphen, as one word or as two.
 */
function holds(words: readonly string[], { parts }: QuotedWords): boolean {
  const text = words.join('');
  const bounds = new Set([0]);
  let length = 0;
  for (const word of words) {
    length += word.length;
    bounds.add(length);
  }
  let from = 0;
  for (const part of parts) {
    const run = part.map(({ word }) => word).join('');
    let at = text.indexOf(run, from);
    while (at >= 0 && !(bounds.has(at) && bounds.has(at + run.length))) at = text.indexOf(run, at + 1);
    if (at < 0) return false;
    from = at + run.length;
  }
  return true;
}
