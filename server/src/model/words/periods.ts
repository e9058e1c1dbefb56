import type { Language } from '../../languages/language';
import { compilePattern } from '../../languages/pattern';
import { lex } from '../../syntax/tokens/lexer';
import { Matcher } from '../../syntax/tokens/matcher';
import type { Span } from '../../text/edits';
import { memoize } from '../base/memo';
import { anyOf } from './patterns';

/** A period in a text. Offsets are those of the text, from "within" to the last word. */
interface Period extends Span {
  readonly months: number;
}

const period = memoize((language: Language) => {
  const { cardinals, followUp } = language.meaning;
  const { within, year, month } = followUp;
  const [before, count] = [anyOf(within, language), anyOf(Object.keys(cardinals), language)];
  return new Matcher(
    compilePattern`${before} count=[<number>|${count}] [year=[${anyOf(year, language)}] | ${anyOf(month, language)}]`,
  );
});

/** The periods in a text, in months: "within two years". */
export function periodsIn(text: string, language: Language): readonly Period[] {
  const { cardinals } = language.meaning;
  const matcher = period(language);
  const tokens = lex(text, 0, text.length, language.elides);
  return matcher.allIn(tokens).flatMap((match) => {
    const { start = 0, end = 0 } = match.part('count') ?? {};
    const phraseText = tokens.text.slice(tokens.start(start), tokens.end(end - 1)).toLowerCase();
    const words = phraseText.replace(/\s+/g, ' ');
    const count = cardinals[words] ?? cardinals[words.replaceAll(' ', '-')] ?? Number(phraseText);
    if (!Number.isInteger(count) || count < 1 || count > MAX_PERIOD) return [];
    const monthCount = match.part('year') ? count * 12 : count;
    return [{ start: tokens.start(match.start), end: tokens.end(match.end - 1), months: monthCount }];
  });
}

/** A greater number is not a period. */
const MAX_PERIOD = 99;
