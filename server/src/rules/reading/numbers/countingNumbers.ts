import type { Matchers } from '../../../model/words/patterns';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import { isYearToken } from '../dates/dateTokens';
import { opensSentence } from '../wording/phraseTokens';

/** Signs that a number is a count, and signs that it is a name. Only a few neighbouring tokens are examined. */

/** The compiled vocabulary around numbers in a language. */
export type CountWords = Matchers<'numbers'>;

/** How far back to look for the word before a list of numbers, in tokens. */
const LIST_WORD_WINDOW = 16;
/** The maximum length of a list before a count, in tokens. */
const MAX_COUNTED_LIST_TOKENS = 12;
const MAX_COUNT_WORDS = 3;

/** Whether the number is a count: "some 3400", "more than 3400", "a total of 3400". */
export function isHowMany(tokens: Tokens, i: number, words: CountWords): boolean {
  return words.aboutBefore.isBefore(tokens, i);
}

/** Whether the number follows a verb that takes counts: "the office received 3400 calls". */
export function followsCountingVerb(tokens: Tokens, i: number, words: CountWords): boolean {
  return words.done.isAt(tokens, i - 1);
}

/** Whether a lower-case word is a noun counted in whole numbers; with `units`, also a unit that takes fractions. */
export function isCountedNumber(tokens: Tokens, at: number, words: CountWords, units = false): boolean {
  if (words.unit.isAt(tokens, at)) return units && !tokens.upper(at);
  return words.counted.isAt(tokens, at);
}

/** Whether a token begins the counted noun, including words that describe it: "internally displaced persons", "case files". */
export function isCountedHere(tokens: Tokens, at: number, words: CountWords, units = false): boolean {
  let countedUntil = at;
  while (countedUntil < at + MAX_DESCRIBING_WORDS && words.describing.isAt(tokens, countedUntil)) countedUntil++;
  return (
    isCountedNumber(tokens, countedUntil, words, units) ||
    isCountedNumber(tokens, at, words, units) ||
    (words.noun.isAt(tokens, at) && isCountedNumber(tokens, at + 1, words, units))
  );
}

const MAX_DESCRIBING_WORDS = 2;

/** Whether the number follows a currency sign. */
export function isAmount(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i - 1) !== Kind.other) return false;
  const sign = tokens.text.charAt(tokens.end(i - 1) - 1);
  return sign === '$' || sign === '€' || sign === '£' || sign === '¥';
}

/**
 * Whether a capitalized word precedes a number, which is then part of a name: "Version 1.200". Excludes words such as "Some" that are
 * capitalized only at the start of a sentence.
 */
export function followsName(tokens: Tokens, i: number, words: CountWords): boolean {
  if (tokens.kind(i - 1) !== Kind.word || !tokens.upper(i - 1)) return false;
  return !opensSentence(tokens, i - 1) || !words.about.isAt(tokens, i - 1);
}

/**
 * Whether a number follows a word such as "case", possibly later in a list: "cases 23456 and 23457". `last` is the last token of the
 * number.
 */
export function isNamed(tokens: Tokens, i: number, words: CountWords, last = i): boolean {
  if (isHowMany(tokens, i, words)) return false;
  const isCounted = isCountedHere(tokens, last + 1, words, true);
  // "the helpline received 23500 calls"
  if (isCounted && followsCountingVerb(tokens, i, words)) return false;
  let otherCount = 0;
  let isAfterYear = false;
  const windowStart = i - (isCounted ? MAX_COUNTED_LIST_TOKENS : LIST_WORD_WINDOW);
  for (let back = i - 1; back >= windowStart; back--) {
    const kind = tokens.kind(back);
    if (kind === Kind.number) isAfterYear ||= isYearToken(tokens, back);
    if (kind === Kind.number || kind === Kind.comma || kind === Kind.stop) continue;
    // "articles 1009-1 and 1014"
    if (kind === Kind.dash && tokens.kind(back - 1) === Kind.number && tokens.kind(back + 1) === Kind.number) continue;
    if (kind !== Kind.word) return false;
    // "… has been organized since 2011 and that 18200 girls were married"
    if (words.clause.isAt(tokens, back)) return false;
    if (otherCount >= MAX_COUNT_WORDS) {
      if (isCounted) return false;
      if (words.called.isAt(tokens, back)) return true;
      continue;
    }
    if (isCounted && words.done.isAt(tokens, back)) return false;
    const isNoTime = isCounted && (isAfterYear || tokens.end(i) - tokens.start(i) > 4);
    const isName = words.named.isAt(tokens, back) && !(isCounted && tokens.kind(back + 1) === Kind.comma);
    if (isName && isNaming(tokens, back, isNoTime, words)) return true;
    if (!words.joining.isAt(tokens, back)) otherCount++;
  }
  return false;
}

/** Whether a word such as "case" or "year" is followed by the number of one. `isNoTime`: the number cannot be a year. */
function isNaming(tokens: Tokens, at: number, isNoTime: boolean, words: CountWords): boolean {
  const nextKind = tokens.kind(at + 1);
  // "22,400 applications"
  if (tokens.kind(at - 1) === Kind.number && words.plural.isAt(tokens, at)) return false;
  // "a series of attacks", "the number of detainees", "the number fell to"
  if (words.of.isAt(tokens, at + 1)) return false;
  const isNumber = words.number.isAt(tokens, at);
  if (isNumber && words.done.isAt(tokens, at + 1)) return false;
  if (words.time.isAt(tokens, at)) return !isNoTime && !words.notThe.isAt(tokens, at - 1);
  // "no fewer than", "no campaign"
  if (words.no.isAt(tokens, at) && !tokens.upper(at)) return nextKind === Kind.stop || nextKind === Kind.number;
  // "persons of foreign origin, who number 38400"
  return !isNumber || !words.who.isAt(tokens, at - 1);
}
