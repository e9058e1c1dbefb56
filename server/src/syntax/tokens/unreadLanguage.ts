import { UNSUPPORTED_LANGUAGES, type UnsupportedLanguage } from '../../languages/unread';
import { memoizeOnce } from '../../text/once';
import { WordSet } from './lexicon';

/** How much of a text is sampled to detect its language, in UTF-16 code units. */
export const LANGUAGE_SAMPLE = 3000;

/** Minimum number of letters of a script that counts as evidence. */
const MIN_LETTERS = 40;
/** Matches the ranges that contain the scripts of these languages. */
const NON_LATIN_PATTERN = /[\u0400-\u1fff\u3000-\uffff]/;

/** The unsupported language that the script at the start of a text identifies; undefined if it identifies none. */
export function unsupportedByScript(text: string): UnsupportedLanguage | undefined {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  // Fast path: without such characters, there are no letters to count.
  if (!NON_LATIN_PATTERN.test(sample)) return undefined;
  const letters = sample.match(/\p{L}/gu) ?? [];
  return UNSUPPORTED_LANGUAGES.find(({ script }) => {
    const ownLetterCount = script ? letters.filter((letter) => script.test(letter)).length : 0;
    return ownLetterCount >= MIN_LETTERS && ownLetterCount * 2 > letters.length;
  });
}

/** The frequent words of each unsupported language in Latin script. */
export const unsupportedLanguageWords = memoizeOnce(() =>
  UNSUPPORTED_LANGUAGES.flatMap((unread) =>
    unread.frequent === undefined ? [] : [{ unread, words: new WordSet(unread.frequent.split(' ')) }],
  ),
);

/** Minimum number of frequent words that identify an unsupported language. */
const MIN_WORDS = 12;

/**
 * Whether the frequent words of an unsupported language, some of which it may share with other languages, clearly outnumber those of the
 * best supported language.
 */
export function isClearlyUnsupported(count: number, wordsRead: number): boolean {
  return count >= MIN_WORDS && count > 2 * wordsRead;
}
