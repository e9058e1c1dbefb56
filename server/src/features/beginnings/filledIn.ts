import type { Beginnings } from '../../languages/beginningWords';

/**
 * A sentence with each name between braces replaced by what stands for it, and what the words of the language become beside each other
 * then; a name that nothing stands for stays.
 */
export function filledIn(
  sentence: string,
  words: Readonly<Record<string, string>>,
  { contractions }: Pick<Beginnings, 'contractions'>,
): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
  return contracted(filled, contractions);
}

/** Words with each contraction made. */
export function contracted(words: string, contractions: Beginnings['contractions']): string {
  return contractions.reduce((before, [apart, joined]) => before.replace(apart, joined), words);
}
