import { DISPLAY_LANGUAGES, type DisplayLanguage } from '../../display/displayLanguage';

/** The language for a document based on one in language `id`; undefined if new documents are not supported in it. */
export function templateLanguage(id: string): DisplayLanguage | undefined {
  return DISPLAY_LANGUAGES.find((language) => language === id);
}
