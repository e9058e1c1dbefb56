import type { WordForms } from '../../../languages/wordForms';
import type { Matchers } from '../../../model/words/patterns';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';

/** A number in words, and its first token. */
interface NumberWords {
  readonly first: number;
  readonly value: number;
}

/** The number in words that ends at a token, in lower case: "eleven", "forty two", "a hundred". Undefined if there is none. */
export function numberWordsBefore(
  tokens: Tokens,
  last: number,
  patterns: Matchers<'wording'>,
  { numbers }: WordForms,
): NumberWords | undefined {
  const hundredMatch = patterns.hundred.before(tokens, last + 1);
  if (hundredMatch) return { first: hundredMatch.start, value: 100 };
  // "two and a half"
  const halfMatch = patterns.andHalf.before(tokens, last + 1);
  if (halfMatch) {
    const wholeNumber = numbers.get(wordAt(tokens, halfMatch.start - 1));
    return wholeNumber === undefined ? undefined : { first: halfMatch.start - 1, value: wholeNumber + 0.5 };
  }
  const value = numbers.get(wordAt(tokens, last));
  if (value === undefined) return undefined;
  const tensValue = value >= 1 && value <= 9 ? numbers.get(wordAt(tokens, last - 1)) : undefined;
  if (tensValue !== undefined && tensValue >= 20 && tensValue % 10 === 0)
    return { first: last - 1, value: tensValue + value };
  return { first: last, value };
}

/** A word in lower case; empty for any other token. */
function wordAt(tokens: Tokens, i: number): string {
  return tokens.kind(i) === Kind.word && !tokens.upper(i) ? tokens.slice(i) : '';
}
