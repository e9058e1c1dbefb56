import { ENGLISH_STATES } from './englishStates';
import { FRENCH_STATES } from './frenchStates';
import { SPANISH_STATES } from './spanishStates';

/** The short names of States and territories, by language and code. */
const NAMES: Readonly<Record<'en' | 'fr' | 'es', Readonly<Record<string, string>>>> = {
  en: ENGLISH_STATES,
  fr: FRENCH_STATES,
  es: SPANISH_STATES,
};

/** The short name of a State or territory in a language; the code itself for one without a name, such as XAA. */
export function stateNameIn(language: keyof typeof NAMES, code: string): string {
  return NAMES[language][code] ?? code;
}
