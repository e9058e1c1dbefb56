import { LANGUAGES } from '../../../languages/languageList';
import type { WordForms } from '../../../languages/wordForms';

/** The trigger words of one kind in all languages that have them. */
export function formWords(of: (forms: WordForms) => readonly string[]): readonly string[] {
  return [...new Set(LANGUAGES.flatMap(({ wordForms }) => (wordForms ? of(wordForms) : [])))];
}
