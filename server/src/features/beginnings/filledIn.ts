import type { Beginnings } from '../../languages/beginningWords';

/**
 * A sentence with each placeholder in braces replaced by its value, with contractions of the language applied; unknown placeholders stay.
 */
export function filledIn(
  sentence: string,
  words: Readonly<Record<string, string>>,
  { contractions }: Pick<Beginnings, 'contractions'>,
): string {
  const result = sentence.replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
  return applyContractions(result, contractions);
}

/** Applies contractions to a text. */
export function applyContractions(words: string, contractions: Beginnings['contractions']): string {
  return contractions.reduce((before, [apart, contraction]) => before.replace(apart, contraction), words);
}
