import type { Language } from '../../languages/language';
import type { Span } from '../../text/edits';

/** A word that may be part of a number, in lower case. Offsets are UTF-16 code units. */
export interface CountedWord extends Span {
  readonly word: string;
}

/** A number in words, and how many words it has. */
interface CountedNumber {
  readonly value: number;
  readonly count: number;
}

/** Separators between the words of a number: a hyphen or a space. */
const BETWEEN_PATTERN = /^[\s\u2010\u2011-]+$/;

/** The longest spelled-out number that starts at a word index; `from` is 1 after an article: "a hundred". */
export function countedNumber(
  words: readonly CountedWord[],
  at: number,
  text: string,
  counting: Language['counting'],
  from: 0 | 1 = 0,
): CountedNumber | undefined {
  let value: number = from;
  let nextIndex = at;
  while (nextIndex === at || isNear(words, nextIndex, text)) {
    const sum = addedTo(value, words[nextIndex]?.word ?? '', counting);
    if (sum !== undefined) {
      value = sum;
      nextIndex++;
      continue;
    }
    const joinedEnd = joinedTo(value, words, nextIndex, text, counting);
    if (joinedEnd === undefined) break;
    value = joinedEnd;
    nextIndex += 2;
  }
  return nextIndex === at ? undefined : { value, count: nextIndex - at };
}

/** A number extended by another number word; undefined if the word does not continue it: "two three", "twenty twelve". */
function addedTo(value: number, word: string, { values, multipliers }: Language['counting']): number | undefined {
  const belowThousand = value % 1000;
  switch (multipliers.get(word)) {
    case 20:
      if (belowThousand % 100 === 4) return value + 76;
      break;
    case 100:
      if (belowThousand > 0 && belowThousand < 100) return value + belowThousand * 99;
      break;
    case 1000:
      if (value > 0 && value < 1000) return value * 1000;
      break;
  }
  const addedValue = values.get(word);
  return addedValue !== undefined && canAdd(value, addedValue) ? value + addedValue : undefined;
}

/** Whether a number word may be added to a larger number: 5 to 20 or 100, 17 to 60, 7 to 10, 300 to 1000. */
function canAdd(value: number, more: number): boolean {
  if (value === 0) return true;
  const belowHundred = value % 100;
  if (more < 10) return belowHundred % 10 === 0 && (more >= 7 || belowHundred !== 10);
  if (more < 20) return belowHundred === 0 || belowHundred === 60 || belowHundred === 80;
  return value % (more < 100 ? 100 : 1000) === 0 && more < 1000;
}

/**
 * The number after "and", and the sum with the one before it; undefined if it is a separate number: "between one hundred and two hundred".
 */
function joinedTo(
  value: number,
  words: readonly CountedWord[],
  at: number,
  text: string,
  counting: Language['counting'],
): number | undefined {
  if (words[at]?.word !== counting.joining || (value % 100 === 0) !== counting.joinsHundreds || value === 0)
    return undefined;
  if (!isNear(words, at + 1, text)) return undefined;
  const joinedValue = counting.values.get(words[at + 1]?.word ?? '');
  const isMultiplied = counting.multipliers.has(words[at + 2]?.word ?? '') && isNear(words, at + 2, text);
  if (
    joinedValue === undefined ||
    joinedValue >= (counting.joinsHundreds ? 100 : 20) ||
    isMultiplied ||
    !canAdd(value, joinedValue)
  )
    return undefined;
  return value + joinedValue;
}

function isNear(words: readonly CountedWord[], at: number, text: string): boolean {
  return BETWEEN_PATTERN.test(text.slice(words[at - 1]?.end, words[at]?.start));
}
