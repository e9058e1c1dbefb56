import type { Language } from '../../languages/language';
import { LANGUAGES } from '../../languages/languageList';
import type { UnsupportedLanguage } from '../../languages/unread';
import { memoizeOnce } from '../../text/once';
import { type CompiledBlockWords, compileBlockWords } from '../blocks/reader';
import { WordSet, wordBetween } from './lexicon';
import { isClearlyUnsupported, LANGUAGE_SAMPLE, unsupportedByScript, unsupportedLanguageWords } from './unreadLanguage';
import { compileVocabulary, type OwnNames, type Vocabulary } from './vocabulary';

/** A language compiled for reading: its block words and vocabulary. */
export interface CompiledLanguage {
  readonly language: Language;
  readonly blockWords: CompiledBlockWords;
  readonly vocabulary: Vocabulary;
  /** The actual language of the text, if it is unsupported; `language` is then used only to find numbers. */
  readonly unread: UnsupportedLanguage | undefined;
}

const languages = new Map<string, CompiledLanguage>();

/** The compiled form of a language, created on first use. */
function compiledLanguage(language: Language, unread: UnsupportedLanguage | undefined): CompiledLanguage {
  const key = unread ? `${language.id} ${unread.id}` : language.id;
  let earlierLanguage = languages.get(key);
  if (!earlierLanguage) {
    earlierLanguage = unread
      ? { ...compiledLanguage(language, undefined), unread }
      : { language, blockWords: compileBlockWords(language.blocks), vocabulary: compileVocabulary(language), unread };
    languages.set(key, earlierLanguage);
  }
  return earlierLanguage;
}

/** A vocabulary extended by a user's names, with the array last passed in and both lists serialized as a key. */
interface WithOwn {
  names: OwnNames;
  readonly key: string;
  readonly language: CompiledLanguage;
}

/** Most recent last; only a few are in use at a time. */
const languagesWithNames: WithOwn[] = [];
const MAX_OWN_PATTERNS = 8;

/** The compiled form of a language extended by a user's names; equal names return the same object. */
export function withNames(plain: CompiledLanguage, names: OwnNames | undefined): CompiledLanguage {
  if (!names || names.laws.length + names.instruments.length === 0) return plain;
  // Called for every version of a document, possibly with thousands of names, so they are compared only if the array is a new object.
  const lastOwn = languagesWithNames.find((one) => one.names === names && isSameLanguage(one.language, plain));
  if (lastOwn) return lastOwn.language;
  const key = JSON.stringify([plain.language.id, plain.unread?.id, names.laws, names.instruments]);
  const earlierOwn = languagesWithNames.find((one) => one.key === key);
  if (earlierOwn) {
    earlierOwn.names = names;
    return earlierOwn.language;
  }
  const result: CompiledLanguage = { ...plain, vocabulary: compileVocabulary(plain.language, names) };
  languagesWithNames.push({ names, key, language: result });
  if (languagesWithNames.length > MAX_OWN_PATTERNS) languagesWithNames.shift();
  return result;
}

/** Whether two compiled languages are the same language, ignoring the user’s names. */
export function isSameLanguage(a: CompiledLanguage, b: CompiledLanguage): boolean {
  return a.language === b.language && a.unread === b.unread;
}

/**
 * The language of a text, detected by its frequent words; the first registered language if none is clearly ahead, as in an empty text or
 * one of numbers. An unsupported language is detected by its script or, failing that, by its frequent words.
 */
export function compiledLanguageOf(text: string): CompiledLanguage {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  const bestLanguage = mostFrequent(frequentIn(sample));
  const otherLanguage = mostFrequent(countTerms(sample, unsupportedLanguageWords()));
  const languageByWords = isClearlyUnsupported(otherLanguage.count, bestLanguage.count)
    ? otherLanguage.unread
    : undefined;
  return compiledLanguage(bestLanguage.language, unsupportedByScript(sample) ?? languageByWords);
}

function mostFrequent<T extends { readonly count: number }>(counts: readonly T[]): T {
  return counts.reduce((a, b) => (b.count > a.count ? b : a));
}

/** Counts the frequent words of each registered language in a text, in the order of the register; never empty. */
export function frequentIn(text: string): readonly { readonly language: Language; readonly count: number }[] {
  return countTerms(text, frequentWords());
}

/** Counts how many words of each list occur in a text. */
function countTerms<T extends { readonly words: WordSet }>(
  text: string,
  lists: readonly T[],
): (T & { count: number })[] {
  const counts = lists.map((list) => ({ ...list, count: 0 }));
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && isLetter(text.charCodeAt(at))) at++;
    if (at - start > MAX_FREQUENT_WORD_LENGTH) continue;
    const wordId = wordBetween(text, start, at);
    if (wordId !== 0) for (const one of counts) if (one.words.has(wordId)) one.count++;
  }
  return counts;
}

const MAX_FREQUENT_WORD_LENGTH = 6;

const frequentWords = memoizeOnce(() =>
  LANGUAGES.map((language) => ({ language, words: new WordSet(language.frequent) })),
);

const LETTER_PATTERN = /\p{L}/u;
const IS_LETTER = 1;
const NOT_LETTER = 2;

/** Whether each UTF-16 code unit is a letter; 0 until it is first looked up. */
const LETTERS = new Uint8Array(1 << 16);

function isLetter(code: number): boolean {
  return (LETTERS[code] || meetUnit(code)) === IS_LETTER;
}

function meetUnit(code: number): number {
  const letter = LETTER_PATTERN.test(String.fromCharCode(code)) ? IS_LETTER : NOT_LETTER;
  LETTERS[code] = letter;
  return letter;
}
