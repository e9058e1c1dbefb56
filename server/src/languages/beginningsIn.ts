import type { Beginnings } from './beginningWords';
import { ENGLISH_BEGINNINGS } from './en/words/beginnings';
import { SPANISH_BEGINNINGS } from './es/beginnings';
import { FRENCH_BEGINNINGS } from './fr/beginnings';

/** The templates of new documents, by the language they are written in. */
export const BEGINNINGS: Readonly<Record<'en' | 'fr' | 'es', Beginnings>> = {
  en: ENGLISH_BEGINNINGS,
  fr: FRENCH_BEGINNINGS,
  es: SPANISH_BEGINNINGS,
};
