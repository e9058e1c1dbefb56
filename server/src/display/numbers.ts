import type { DisplayLanguage } from './displayLanguage';

const PLURAL_RULES: Readonly<Record<DisplayLanguage, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  fr: new Intl.PluralRules('fr'),
  es: new Intl.PluralRules('es'),
};

/** Whether a language uses the singular for a count; French does so for 0 as well. */
export function isSingular(language: DisplayLanguage, count: number): boolean {
  return PLURAL_RULES[language].select(count) === 'one';
}

const NO_BREAK_SPACE = '\u00a0';

/**
 * Groups the digits of a count in United Nations style: 10,700 in English, with a no-break space in French and Spanish; Spanish does not
 * group four digits.
 */
export function groupedIn(language: DisplayLanguage, count: number | string): string {
  const digits = String(count);
  if (language === 'es' && digits.length < 5) return digits;
  return digits.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : NO_BREAK_SPACE);
}
