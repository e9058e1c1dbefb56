import type { DisplayLanguage } from './displayLanguage';

/** Lists words with semicolons; French has a no-break space before each. */
export function listed(words: readonly string[], language: DisplayLanguage): string {
  return words.join(language === 'fr' ? '\u00a0; ' : '; ');
}

/** A subject, a colon and a statement; French has a no-break space before the colon. */
export function labelled(label: string, words: string, language: DisplayLanguage): string {
  return `${label}${language === 'fr' ? '\u00a0: ' : ': '}${words}`;
}
