import { type Counted, filled } from './filtering';

/** So many of something, in the language of the page. */
export function counted(count: number, { one, many }: Counted): string {
  const { lang } = document.documentElement;
  const isOne = new Intl.PluralRules(lang).select(count) === 'one';
  return filled(isOne ? one : many, new Intl.NumberFormat(lang).format(count));
}
