import type { Language } from '../../../languages/language';
import { isOneSlip } from '../../../text/slip';
import { Kind } from '../../tokens/tokens';
import { Role } from '../../tokens/wordRoles';
import type { Parsed, Words } from './citationWords';

/** The words of an instrument's title from its noun on, in lower case: "convention", "on", "the", "rights" … */
interface Title {
  readonly id: string;
  readonly words: readonly string[];
}

/** Shorter titles are too easily one word apart from those of other instruments. */
const MIN_TITLE_WORDS = 6;
/** Shorter words are too easily one letter apart from other words. */
const MIN_WORD_LETTERS = 5;

const titles = new Map<Language, readonly Title[]>();

/** The first title of each instrument in a language, memoized. */
function titlesOf(language: Language): readonly Title[] {
  let earlierTitles = titles.get(language);
  if (!earlierTitles) {
    const nouns = new Set(language.citations.instrument);
    earlierTitles = Object.entries(language.names.instruments).flatMap(([id, [title = '']]) => {
      const words = title.toLowerCase().replaceAll(',', '').split(' ');
      const noun = words.findIndex((word) => nouns.has(word));
      return noun >= 0 && words.length - noun >= MIN_TITLE_WORDS ? [{ id, words: words.slice(noun) }] : [];
    });
    titles.set(language, earlierTitles);
  }
  return earlierTitles;
}

/**
 * The instrument whose title starts with the noun at a token and contains exactly one mistake: a wrong letter, a repeated word or a missing
 * function word. Undefined if there is none. Bounded by the length of the titles.
 */
export function misspeltTitleAt(words: Words, noun: number): Parsed<string> | undefined {
  for (const { id, words: title } of titlesOf(words.vocabulary.language)) {
    const nextIndex = afterMisspeltTitle(words, noun, title);
    if (nextIndex > noun) return { value: id, next: nextIndex };
  }
  return undefined;
}

/** "for" instead of "on" */
function areFunctionWords({ vocabulary: { language } }: Words, slipText: string, titleText: string): boolean {
  const { preposition, of, instrumentSubject: subject } = language.citations;
  const isFunctionWord = (word: string) => preposition.includes(word) || of.includes(word) || subject.includes(word);
  return isFunctionWord(slipText) && isFunctionWord(titleText);
}

/** "Political and Civil" instead of "Civil and Political" */
function areSwapped(
  { t, vocabulary: { language } }: Words,
  at: number,
  title: readonly string[],
  index: number,
): boolean {
  const slipWords = [0, 1, 2].map((after) => t.slice(at + after).toLowerCase());
  const andWord = slipWords[1] ?? '';
  return (
    language.citations.and.includes(andWord) &&
    title[index] === slipWords[2] &&
    title[index + 1] === andWord &&
    title[index + 2] === slipWords[0]
  );
}

/**
 * How many words of a title are missing at a token: an article or "and", or a few in the middle of a long title if two words match after
 * them.
 */
function leftOut({ t, vocabulary: { language } }: Words, at: number, title: readonly string[], index: number): number {
  const { determiner, and } = language.citations;
  const titleWord = title[index] ?? '';
  const slipWord = t.slice(at).toLowerCase();
  if (title[index + 1] === slipWord && (determiner.includes(titleWord) || and.includes(titleWord))) return 1;
  if (title.length < LONG_TITLE_WORDS) return 0;
  const nextText = t.slice(at + 1).toLowerCase();
  for (let count = 1; count <= MAX_OMITTED_WORDS; count++)
    if (title[index + count] === slipWord && title[index + count + 1] === nextText) return count;
  return 0;
}

/** From this length on, how many words a title may omit: "on the Elimination of Discrimination against Women". */
const LONG_TITLE_WORDS = 8;
const MAX_OMITTED_WORDS = 3;

function afterMisspeltTitle(words: Words, noun: number, title: readonly string[]): number {
  const { t } = words;
  let at = noun;
  let slipCount = 0;
  for (let k = 0; k < title.length; ) {
    if (t.kind(at) === Kind.comma) at++;
    if (t.kind(at) !== Kind.word) return noun;
    const slipWord = t.slice(at).toLowerCase();
    const titleWord = title[k] ?? '';
    if (slipWord === titleWord) {
      at++;
      k++;
      continue;
    }
    if (++slipCount > 1 || k === 0) return noun;
    const skipCount = leftOut(words, at, title, k);
    if (
      (titleWord.length >= MIN_WORD_LETTERS && isOneSlip(slipWord, titleWord)) ||
      areFunctionWords(words, slipWord, titleWord)
    ) {
      at++;
      k++;
    } else if (areSwapped(words, at, title, k)) {
      at += 3;
      k += 3;
    } else if (title.includes(slipWord) && t.slice(at + 1).toLowerCase() === titleWord) at++;
    else if (skipCount > 0) k += skipCount;
    else return noun;
  }
  return slipCount === 1 && !words.has(at, Role.law) ? at : noun;
}
