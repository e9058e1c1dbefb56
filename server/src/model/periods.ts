import type { Language } from '../languages/language';
import type { Span } from '../text/edits';
import { phrasesOf } from './followUpList';

/** A period stated in a text. Offsets are the text's, from "within" to the last word. */
interface Period extends Span {
  readonly months: number;
}

/** The periods stated in a text, in months: "within two years". */
export function periodsIn(text: string, language: Language): readonly Period[] {
  const { within, counts, year, month } = language.meaning.followUp;
  const number = `${phrasesOf(Object.keys(counts))}|\\d{1,2}`;
  const pattern = `(?<!\\p{L})(?:${phrasesOf(within)})\\s{0,3}(${number})\\s{1,3}(?:(${phrasesOf(year)})|(?:${phrasesOf(month)}))(?!\\p{L})`;
  return [...text.matchAll(new RegExp(pattern, 'giu'))].flatMap((match) => {
    const count = counts[(match[1] ?? '').toLowerCase()] ?? Number(match[1]);
    if (!Number.isInteger(count) || count < 1) return [];
    const months = match[2] === undefined ? count : count * 12;
    return [{ start: match.index, end: match.index + match[0].length, months }];
  });
}
