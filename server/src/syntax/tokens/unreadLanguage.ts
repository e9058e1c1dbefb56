import { UNREAD_LANGUAGES, type UnreadLanguage } from '../../languages/unread';
import { once } from '../../text/once';
import { WordSet } from './lexicon';

/** How much of a text is sampled to detect its language, in UTF-16 units. */
export const LANGUAGE_SAMPLE = 3000;

/** How many letters of a script count as evidence. */
const FEWEST_LETTERS = 40;
/** The scripts of these languages begin after it. */
const BEYOND_LATIN = /[\u0400-\u1fff\u3000-\uffff]/;

/** The language that is not read which the script of the beginning of a text shows; undefined if it shows none. */
export function unreadByScript(text: string): UnreadLanguage | undefined {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  // Without letters beyond those of Europe no script needs to be counted.
  if (!BEYOND_LATIN.test(sample)) return undefined;
  const letters = sample.match(/\p{L}/gu) ?? [];
  return UNREAD_LANGUAGES.find(({ script }) => {
    const own = script ? letters.filter((letter) => script.test(letter)).length : 0;
    return own >= FEWEST_LETTERS && own * 2 > letters.length;
  });
}

/** The frequent words of each language in Latin letters that is not read. */
export const unreadWords = once(() =>
  UNREAD_LANGUAGES.flatMap((unread) =>
    unread.frequent === undefined ? [] : [{ unread, words: new WordSet(unread.frequent.split(' ')) }],
  ),
);

/** How many frequent words show a text to be in a language that is not read. */
const FEWEST_WORDS = 12;

/**
 * Whether the frequent words of a language that is not read, which may have a few in common with others, outweigh those of the language
 * that is read and has most.
 */
export function isClearlyUnread(count: number, wordsRead: number): boolean {
  return count >= FEWEST_WORDS && count > 2 * wordsRead;
}
