import { type CountPhrases, fillPlaceholders } from './filtering';

/** The last language’s plural rules and number format, cached because creating them costs more than rendering a row. */
let cachedFormat:
  | { readonly lang: string; readonly rules: Intl.PluralRules; readonly format: Intl.NumberFormat }
  | undefined;

/** A count with its noun, formatted in the language of the page. */
export function formatCount(count: number, { one, many }: CountPhrases): string {
  const { lang } = document.documentElement;
  if (cachedFormat?.lang !== lang)
    cachedFormat = { lang, rules: new Intl.PluralRules(lang), format: new Intl.NumberFormat(lang) };
  return fillPlaceholders(cachedFormat.rules.select(count) === 'one' ? one : many, cachedFormat.format.format(count));
}
