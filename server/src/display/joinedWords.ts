import type { DisplayLanguage } from './displayLanguage';

/** Lists words with semicolons; French has a no-break space before each. */
export function listed(words: readonly string[], language: DisplayLanguage): string {
  return words.join(language === 'fr' ? '\u00a0; ' : '; ');
}
