/** The languages of user-facing messages, in the window and on the command line, independent of the language of a document. */
export const DISPLAY_LANGUAGES = ['en', 'fr', 'es'] as const;

/** Passed to all functions that produce user-facing text; only the outermost layers store it. */
export type DisplayLanguage = (typeof DISPLAY_LANGUAGES)[number];

/** The values of the setting `treatyBody.language`; `auto` follows the editor. */
export const LANGUAGE_CHOICES = ['auto', ...DISPLAY_LANGUAGES] as const;

/** A value of the setting `treatyBody.language`. */
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** Whether an untrusted value is a {@link LanguageChoice}. */
export function isLanguageChoice(value: unknown): value is LanguageChoice {
  return LANGUAGE_CHOICES.some((choice) => choice === value);
}

/** The display language: the chosen one, or else that of the editor's locale ("fr", "fr-CA", "es-419"), or else English. */
export function displayLanguageOf(choice: LanguageChoice, locale: string | undefined): DisplayLanguage {
  if (choice !== 'auto') return choice;
  const primaryTag = /^[A-Za-z]*/.exec(locale ?? '')?.[0].toLowerCase();
  return DISPLAY_LANGUAGES.find((language) => language === primaryTag) ?? 'en';
}
