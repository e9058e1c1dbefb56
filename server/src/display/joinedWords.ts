import type { DisplayLanguage } from './displayLanguage';

/** Lists words with semicolons; French has a no-break space before each. */
export function listed(words: readonly string[], language: DisplayLanguage): string {
  return words.join(language === 'fr' ? '\u00a0; ' : '; ');
}

/** Words after what they are about and a colon; French has a no-break space before it. */
export function labelled(label: string, words: string, language: DisplayLanguage): string {
  return `${label}${language === 'fr' ? '\u00a0: ' : ': '}${words}`;
}
