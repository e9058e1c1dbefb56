import { Kind, type Tokens } from '../../../syntax/tokens';

/** Numbers up to a hundred, written in words. */

const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const OTHERS = 'zero ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...OTHERS.map((word, i) => [word, i === 0 ? 0 : i + 9] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, (i + 2) * 10] as const,
    ...UNITS.map((unit, k) => [`${ten}-${unit}`, (i + 2) * 10 + k + 1] as const),
  ]),
]);

/** All numbers that are one word. */
export const NUMBER_WORDS: readonly string[] = [...VALUES.keys()];

/** The number that a word in lower case stands for; undefined if none. */
export function valueOfWord(word: string): number | undefined {
  return VALUES.get(word);
}

/** A number in words, and its first token. */
interface NumberWords {
  readonly first: number;
  readonly value: number;
}

/** The number in words, in lower case, that ends at a token: "eleven", "forty two", "a hundred". Undefined if there is none. */
export function numberWordsBefore(tokens: Tokens, last: number): NumberWords | undefined {
  const word = wordAt(tokens, last);
  if (word === 'hundred') {
    const before = wordAt(tokens, last - 1);
    return before === 'a' || before === 'one' ? { first: last - 1, value: 100 } : undefined;
  }
  // "two and a half"
  if (word === 'half' && wordAt(tokens, last - 1) === 'a' && wordAt(tokens, last - 2) === 'and') {
    const whole = VALUES.get(wordAt(tokens, last - 3));
    return whole === undefined ? undefined : { first: last - 3, value: whole + 0.5 };
  }
  const value = VALUES.get(word);
  if (value === undefined) return undefined;
  const ten = value >= 1 && value <= 9 ? VALUES.get(wordAt(tokens, last - 1)) : undefined;
  if (ten !== undefined && ten >= 20 && ten % 10 === 0) return { first: last - 1, value: ten + value };
  return { first: last, value };
}

/** A word in lower case; empty for any other token. */
function wordAt(tokens: Tokens, i: number): string {
  return tokens.kind(i) === Kind.word && !tokens.upper(i) ? tokens.slice(i) : '';
}
