import { LANGUAGES } from '../languages/languageList';
import { UNREAD_LANGUAGES, type UnreadLanguage } from '../languages/unread';

/** How much of a text is sampled to detect its language, in UTF-16 units. */
export const LANGUAGE_SAMPLE = 3000;

/** How many letters of a script, or frequent words of a language, count as evidence. */
const FEWEST_LETTERS = 40;
const FEWEST_WORDS = 8;
/** How many times its words must outnumber those of supported languages; names and titles of laws occur in any text. */
const CLEARLY = 2;
/** The scripts of these languages begin after it. */
const BEYOND_LATIN = /[\u0400-\u1fff\u3000-\uffff]/;

/** The unsupported official language that the beginning of a text is clearly in; undefined if it is in none of them. */
export function unreadLanguage(text: string): UnreadLanguage | undefined {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  // Without letters beyond those of Europe no script needs to be counted.
  const letters = BEYOND_LATIN.test(sample) ? (sample.match(/\p{L}/gu) ?? []) : [];
  for (const language of letters.length > 0 ? UNREAD_LANGUAGES : []) {
    const { script } = language;
    if (!script) continue;
    const own = letters.filter((letter) => script.test(letter)).length;
    if (own >= FEWEST_LETTERS && own * 2 > letters.length) return language;
  }
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const count = (words: readonly string[]) => words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  const known = Math.max(...LANGUAGES.map(({ frequent }) => count(frequent)));
  return UNREAD_LANGUAGES.find(({ frequent }) => {
    const own = count(frequent);
    return own >= FEWEST_WORDS && own > known * CLEARLY;
  });
}
