import { UNREAD_LANGUAGES, type UnreadLanguage } from '../languages/unread';

/** How much of a text is sampled to detect its language, in UTF-16 units. */
export const LANGUAGE_SAMPLE = 3000;

/** How many letters of a script count as evidence. */
const FEWEST_LETTERS = 40;
/** The scripts of these languages begin after it. */
const BEYOND_LATIN = /[\u0400-\u1fff\u3000-\uffff]/;

/** The unsupported official language that the beginning of a text is clearly in; undefined if it is in none of them. */
export function unreadLanguage(text: string): UnreadLanguage | undefined {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  // Without letters beyond those of Europe no script needs to be counted.
  if (!BEYOND_LATIN.test(sample)) return undefined;
  const letters = sample.match(/\p{L}/gu) ?? [];
  return UNREAD_LANGUAGES.find(({ script }) => {
    const own = letters.filter((letter) => script.test(letter)).length;
    return own >= FEWEST_LETTERS && own * 2 > letters.length;
  });
}
