import type { Language } from '../languages/language';
import { kept } from '../model/beside';
import { phrasesOf } from '../model/followUpList';

/** The longest name of an addressee, in words. */
const MOST_WORDS = 9;

/**
 * Whom a recommendation is addressed to, as named in it but without the article: "State party", and others that are asked directly
 * ("invites the Office of the Ombudsman to …"). In text order; empty if it names nobody.
 */
export function addresseesOf(text: string, language: Language): readonly string[] {
  const { state, asked } = compiled(language);
  const first = state.exec(text);
  const found = first ? [{ at: first.index, name: first[0] }] : [];
  for (const { index, 1: name = '' } of text.matchAll(asked)) if (!state.test(name)) found.push({ at: index, name });
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map(({ name }) => name.replace(/\s+/g, ' ')))];
}

interface AddresseePatterns {
  readonly state: RegExp;
  readonly asked: RegExp;
}

const compiled = kept(({ meaning: { addressee }, citations: { determiner } }: Language): AddresseePatterns => {
  const articles = phrasesOf(determiner);
  // A name contains a capital; "them" and "it" are not names.
  const name = `((?=[^,.;:()]*\\p{Lu})[^\\s,.;:()]+(?:\\s[^\\s,.;:()]+){0,${MOST_WORDS - 1}}?)`;
  return {
    state: new RegExp(`(?<!\\p{L})(?:${phrasesOf(addressee.state)})(?!\\p{L})`, 'iu'),
    asked: new RegExp(
      `(?<!\\p{L})(?:${phrasesOf(addressee.asks)})\\s(?:(?:${articles})\\s)?${name}\\s(?:${phrasesOf(addressee.to)})\\s`,
      'gu',
    ),
  };
});
