import { DISPLAY_LANGUAGES, type DisplayLanguage } from '../../display/displayLanguage';

/** The language in which to go on from a document in a language; undefined for one in which no document can be begun. */
export function begunLanguage(id: string): DisplayLanguage | undefined {
  return DISPLAY_LANGUAGES.find((language) => language === id);
}
