import type { Language } from '../../../languages/language';
import { memoize } from '../../../model/base/memo';
import { type Matchers, patternsOf } from '../../../model/words/patterns';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';

/** The compiled date vocabulary of a language. */
export interface DayWords extends Matchers<'dateForms'> {
  readonly language: Language;
}

/** The date vocabulary of a language; undefined if its dates are not checked. */
export function dateWordsOf(language: Language): DayWords | undefined {
  return dateWords(language).words;
}

const dateWords = memoize((language: Language): { readonly words: DayWords | undefined } => {
  const patterns = patternsOf(language, 'dateForms');
  return { words: patterns && Object.create(patterns, { language: { value: language } }) };
});

/** Whether a token is a capitalized month name. */
export function isMonth(tokens: Tokens, i: number, words: Pick<DayWords, 'month'>): boolean {
  return tokens.upper(i) && words.month.isAt(tokens, i);
}

/** Whether a token is a plausible four-digit year. */
export function isYearToken(tokens: Tokens, index: number): boolean {
  if (tokens.kind(index) !== Kind.number || tokens.end(index) - tokens.start(index) !== 4) return false;
  const value = tokens.value(index);
  return value >= 1800 && value <= 2100;
}

/** The years of the 1900s and 2000s in a run of tokens, except those next to a slash. */
export function yearsIn(tokens: Tokens, from: number, to: number): readonly number[] {
  const years: number[] = [];
  for (let i = from; i < to; i++) {
    const isJoined = [i, i + 1].some(
      (index) =>
        !tokens.hasSpaceBefore(index) && (tokens.kind(index - 1) === Kind.slash || tokens.kind(index) === Kind.slash),
    );
    const value = tokens.value(i);
    if (isYearToken(tokens, i) && !isJoined && value >= 1900 && value <= 2099) years.push(value);
  }
  return years;
}
