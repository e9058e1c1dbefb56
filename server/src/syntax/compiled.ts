import type { Language } from '../languages/language';
import { LANGUAGES } from '../languages/registry';
import { type CompiledBlockWords, compileBlockWords } from './reader';
import { compileVocabulary, type Vocabulary } from './vocabulary';

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

/** The language by which a text is read. English, until a text shows that it is another one. */
export function languageOf(_text: string): CompiledLanguage {
  const [first] = LANGUAGES;
  if (!first) throw new Error('no language is registered');
  return compiledLanguage(first);
}
