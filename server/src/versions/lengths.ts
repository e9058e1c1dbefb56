import type { CompiledLanguage } from '../syntax/tokens/compiled';

/**
 * Number of letters in translations per letter of English, from the shortest to the longest usual value, by language: the range of a
 * hundred aligned paragraphs of United Nations documents, widened by a third.
 */
const BANDS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  en: [1, 1],
  fr: [0.7, 1.75],
  es: [0.65, 1.75],
  ru: [0.62, 1.8],
};

/** Minimum length to compare, in UTF-16 code units; in shorter texts, a single long name distorts the ratio. */
const MIN_COMPARED_LENGTH = 200;

/** Whether a text is unusually long or short for a translation of another; false for languages without statistics. */
export function lengthIsUnusual(
  original: string,
  other: string,
  originalLanguage: CompiledLanguage,
  otherLanguage: CompiledLanguage,
): boolean {
  if (original.length < MIN_COMPARED_LENGTH) return false;
  const from = bandOf(originalLanguage);
  const to = bandOf(otherLanguage);
  if (!from || !to) return false;
  const share = other.length / original.length;
  return share < to[0] / from[1] || share > to[1] / from[0];
}

function bandOf({ language, unread }: CompiledLanguage): readonly [number, number] | undefined {
  return BANDS[unread?.id ?? language.id];
}
