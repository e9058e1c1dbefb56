/** Lists words with semicolons, as a language by its code does; French has a no-break space before each. */
export function listWords(words: readonly string[], language: string): string {
  return words.join(language === 'fr' ? '\u00a0; ' : '; ');
}
