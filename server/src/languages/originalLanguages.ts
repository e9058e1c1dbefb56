/** Masthead labels for the original language of a document. */
export const ORIGINAL_LABELS: readonly string[] = ['original', 'оригинал', '原文', '原件', 'الأصل'];

/** The names of official languages in mastheads, in lower case, with their ISO 639-1 codes. */
export const ORIGINAL_LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  spanish: 'es',
  russian: 'ru',
  arabic: 'ar',
  chinese: 'zh',
  anglais: 'en',
  français: 'fr',
  espagnol: 'es',
  russe: 'ru',
  arabe: 'ar',
  chinois: 'zh',
  inglés: 'en',
  francés: 'fr',
  español: 'es',
  ruso: 'ru',
  árabe: 'ar',
  chino: 'zh',
};
