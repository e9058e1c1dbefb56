import { LANGUAGES } from '../languages/registry';
import { UNREAD_LANGUAGES } from '../languages/unread';
import { LANGUAGE_SAMPLE } from '../syntax/compiled';

/** The language of a text, for people, and how much of it is understood. */
export interface TextLanguage {
  readonly name: string;
  /** Wording too, references and numbering, or numbering alone. */
  readonly understood: 'wording' | 'references' | 'numbering';
}

/** So many letters of a script, or frequent words of a language, say something. */
const FEWEST_LETTERS = 40;
const FEWEST_WORDS = 8;
/** How many times more words of a language there must be than of those that are read: names and titles of laws are in any. */
const CLEARLY = 2;

let last: { readonly sample: string; readonly read: string; readonly language: TextLanguage } | undefined;

/**
 * The language of a text that is read as `read` (the English name of one of the languages that can be read). Another one is named
 * only where the text is clearly in it: what is short or mixed is what it is read as.
 */
export function textLanguage(text: string, read: string): TextLanguage {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  // Asked with each key, most of which change nothing there.
  if (last?.sample === sample && last.read === read) return last.language;
  const other = unreadLanguage(sample);
  const language: TextLanguage =
    other !== undefined
      ? { name: other, understood: 'numbering' }
      : { name: read, understood: read === LANGUAGES[0]?.name ? 'wording' : 'references' };
  last = { sample, read, language };
  return language;
}

function unreadLanguage(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu) ?? [];
  for (const { name, script } of UNREAD_LANGUAGES) {
    if (!script) continue;
    const own = letters.filter((letter) => script.test(letter)).length;
    if (own >= FEWEST_LETTERS && own * 2 > letters.length) return name;
  }
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const count = (words: readonly string[]) => words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  const known = Math.max(...LANGUAGES.map(({ frequent }) => count(frequent)));
  return UNREAD_LANGUAGES.find(({ frequent }) => {
    const own = count(frequent);
    return own >= FEWEST_WORDS && own > known * CLEARLY;
  })?.name;
}
