import type { Language } from '../languages/language';
import { LANGUAGES } from '../languages/languageList';
import { once } from '../text/once';
import { WordSet, wordBetween } from './lexicon';
import { type CompiledBlockWords, compileBlockWords } from './reader';
import { compileVocabulary, type OwnNames, type Vocabulary } from './vocabulary';

/** A language compiled for reading: its block words and its vocabulary. */
export interface CompiledLanguage {
  readonly language: Language;
  readonly blockWords: CompiledBlockWords;
  readonly vocabulary: Vocabulary;
}

const compiled = new Map<Language, CompiledLanguage>();

/** The compiled form of a language, compiled on first use. */
function compiledLanguage(language: Language): CompiledLanguage {
  let known = compiled.get(language);
  if (!known) {
    known = { language, blockWords: compileBlockWords(language.blocks), vocabulary: compileVocabulary(language) };
    compiled.set(language, known);
  }
  return known;
}

/** A vocabulary with a user's own names: those that it was last asked for with, and both lists as text. */
interface WithOwn {
  names: OwnNames;
  readonly key: string;
  readonly compiled: CompiledLanguage;
}

/** Newest last; only a few are in use at a time. */
const withOwn: WithOwn[] = [];
const MOST_OWN = 8;

/** The compiled form of a language plus a user's own names; the same names give the same object. */
export function withNames(plain: CompiledLanguage, names: OwnNames | undefined): CompiledLanguage {
  if (!names || names.laws.length + names.instruments.length === 0) return plain;
  // Every version of a document asks, and names may be thousands: they are compared only if they came anew.
  const last = withOwn.find((one) => one.names === names && one.compiled.language === plain.language);
  if (last) return last.compiled;
  const key = JSON.stringify([plain.language.id, names.laws, names.instruments]);
  const known = withOwn.find((one) => one.key === key);
  if (known) {
    known.names = names;
    return known.compiled;
  }
  const made: CompiledLanguage = { ...plain, vocabulary: compileVocabulary(plain.language, names) };
  withOwn.push({ names, key, compiled: made });
  if (withOwn.length > MOST_OWN) withOwn.shift();
  return made;
}

/** How much of a text is sampled to detect its language, in UTF-16 units. */
export const LANGUAGE_SAMPLE = 3000;

/**
 * The language of a text, judged by its frequent words; the first registered one if none is clearly ahead, as in an empty text or one of
 * numbers.
 */
export function languageOf(text: string): CompiledLanguage {
  const counts = frequentWords().map(({ language, words }) => ({ language, words, seen: 0 }));
  const end = Math.min(text.length, LANGUAGE_SAMPLE);
  for (let at = 0; at < end; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const start = at;
    while (at < end && isLetter(text.charCodeAt(at))) at++;
    if (at - start > LONGEST_FREQUENT) continue;
    const word = wordBetween(text, start, at);
    if (word !== 0) for (const count of counts) if (count.words.has(word)) count.seen++;
  }
  const best = counts.reduce((a, b) => (b.seen > a.seen ? b : a));
  return compiledLanguage(best.language);
}

const LONGEST_FREQUENT = 5;

const frequentWords = once(() => LANGUAGES.map((language) => ({ language, words: new WordSet(language.frequent) })));

const LETTER = /\p{L}/u;
const IS_LETTER = 1;
const IS_NONE = 2;

/** Whether each unit is a letter; 0 until it is first seen. */
const LETTERS = new Uint8Array(1 << 16);

function isLetter(code: number): boolean {
  return (LETTERS[code] || meetUnit(code)) === IS_LETTER;
}

function meetUnit(code: number): number {
  const letter = LETTER.test(String.fromCharCode(code)) ? IS_LETTER : IS_NONE;
  LETTERS[code] = letter;
  return letter;
}
