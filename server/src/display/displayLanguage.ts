/** The languages in which the window and the command line speak to people, whatever language a document is in. */
export const DISPLAY_LANGUAGES = ['en', 'fr', 'es'] as const;

/** One of {@link DISPLAY_LANGUAGES}. It is handed to whatever puts something in words, and kept nowhere below the edges. */
export type DisplayLanguage = (typeof DISPLAY_LANGUAGES)[number];

/** What the setting `treatyBody.language` may say: `auto` leaves it to the editor. */
export const LANGUAGE_CHOICES = ['auto', ...DISPLAY_LANGUAGES] as const;

/** One of {@link LANGUAGE_CHOICES}. */
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** Whether a value is a choice of language. */
export function isLanguageChoice(value: unknown): value is LanguageChoice {
  return LANGUAGE_CHOICES.some((choice) => choice === value);
}

/**
 * The language to speak: the one that was chosen; else that of the editor's locale ("fr", "fr-CA", "es-419"), and English for any
 * other and where none is known.
 */
export function displayLanguageOf(choice: LanguageChoice, locale: string | undefined): DisplayLanguage {
  if (choice !== 'auto') return choice;
  const primary = /^[A-Za-z]*/.exec(locale ?? '')?.[0].toLowerCase();
  return DISPLAY_LANGUAGES.find((language) => language === primary) ?? 'en';
}
