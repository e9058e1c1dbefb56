import { type CountPhrases, filled } from './filtering';

/** Plural rules and number format of a language, kept because creating them costs more than a row of a list. */
let known: { readonly lang: string; readonly rules: Intl.PluralRules; readonly format: Intl.NumberFormat } | undefined;

/** A count with its noun, in the language of the page. */
export function counted(count: number, { one, many }: CountPhrases): string {
  const { lang } = document.documentElement;
  if (known?.lang !== lang) known = { lang, rules: new Intl.PluralRules(lang), format: new Intl.NumberFormat(lang) };
  return filled(known.rules.select(count) === 'one' ? one : many, known.format.format(count));
}
