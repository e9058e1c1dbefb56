import type { Language } from '../languages/language';
import { LANGUAGES } from '../languages/registry';
import { type CompiledBlockWords, compileBlockWords } from './reader';
import { compileVocabulary, type OwnNames, type Vocabulary } from './vocabulary';

/** A language made ready for reading: its block words and its vocabulary. */
export interface CompiledLanguage {
  readonly language: Language;
  readonly blockWords: CompiledBlockWords;
  readonly vocabulary: Vocabulary;
}

const compiled = new Map<Language, CompiledLanguage>();

/** The compiled form of a language, made when it is first needed. */
export function compiledLanguage(language: Language): CompiledLanguage {
  let known = compiled.get(language);
  if (!known) {
    known = { language, blockWords: compileBlockWords(language.blocks), vocabulary: compileVocabulary(language) };
    compiled.set(language, known);
  }
  return known;
}

/** The vocabularies with names of users, the newest last; few are in use at one time. */
const withOwn: { readonly key: string; readonly compiled: CompiledLanguage }[] = [];
const MOST_OWN = 8;

/** The compiled form of a language with names that a user has added; the same object for the same names. */
export function withNames(plain: CompiledLanguage, names: OwnNames | undefined): CompiledLanguage {
  if (!names || names.laws.length + names.instruments.length === 0) return plain;
  const key = JSON.stringify([plain.language.id, names.laws, names.instruments]);
  const known = withOwn.find((one) => one.key === key);
  if (known) return known.compiled;
  const made: CompiledLanguage = { ...plain, vocabulary: compileVocabulary(plain.language, names) };
  withOwn.push({ key, compiled: made });
  if (withOwn.length > MOST_OWN) withOwn.shift();
  return made;
}

/** How much of a text is looked at to tell its language, in UTF-16 units. */
export const LANGUAGE_SAMPLE = 3000;

const WORD = /[\p{L}]+/gu;

/**
 * The language of a text, told by its frequent words; the first one registered where none is plainly ahead, as in a
 * text of numbers or an empty one.
 */
export function languageOf(text: string): CompiledLanguage {
  const counts = LANGUAGES.map((language) => ({ language, words: new Set(language.frequent), seen: 0 }));
  for (const [word] of text.slice(0, LANGUAGE_SAMPLE).matchAll(WORD)) {
    if (word.length > 5) continue;
    const lower = word.toLowerCase();
    for (const count of counts) if (count.words.has(lower)) count.seen++;
  }
  const best = counts.reduce((a, b) => (b.seen > a.seen ? b : a));
  return compiledLanguage(best.language);
}
