import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Language } from './language';

/** The supported languages, the default first. */
export const LANGUAGES: readonly Language[] = [en, fr, es];

/** The supported language with the given code; the default for any other code. */
export function languageBy(id: string): Language {
  return LANGUAGES.find((language) => language.id === id) ?? en;
}

/** A number in English: in words if it is a single word, otherwise in figures. */
export function englishNumber(number: number): string {
  return [...(en.wordForms?.numbers ?? [])].find(([, value]) => value === number)?.[0] ?? String(number);
}

/** The full English title of an instrument in United Nations spelling; the id if it is not in the catalogue. */
export function instrumentTitle(id: string): string {
  return en.names.instruments[id]?.[0] ?? id;
}
