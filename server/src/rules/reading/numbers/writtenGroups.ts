import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import {
  type CountWords,
  followsCountingVerb,
  followsName,
  isAmount,
  isCountedHere,
  isCountedNumber,
  isHowMany,
  isNamed,
} from './countingNumbers';

/** A number in separated groups of digits, from its first token. */
interface GroupedNumber {
  /** The last token of the number. */
  readonly last: number;
  /** The replacement, if it is not the grouped number: "2.5" for "2,5 million". */
  readonly instead?: string;
  /** Whether the grouping is correct: "10,700". */
  readonly isRight: boolean;
  /** Whether the digits themselves may be wrong: "1,8500". */
  readonly isDoubtful: boolean;
}

/** The separator between two groups: `loose` is a comma with an adjacent space. */
type GroupSeparator = 'comma' | 'loose' | 'stop' | 'mark' | 'space';

/**
 * "10,700", and numbers that should be grouped like it: "10 700", "10.700", "10’700", "10, 700", "1,0700". Undefined for any other number.
 */
export function groupingAt(tokens: Tokens, i: number, words: CountWords): GroupedNumber | undefined {
  if (tokens.end(i) - tokens.start(i) > 3 || isInner(tokens, i)) return undefined;
  const joint = jointAfter(tokens, i);
  if (!joint) return undefined;
  const joints = [joint];
  let lastIndex = nextNumber(i, joint);
  let isUneven = lengthOf(tokens, lastIndex) !== 3;
  for (let next = jointAfter(tokens, lastIndex); next && goesOn(joints, next); next = jointAfter(tokens, lastIndex)) {
    joints.push(next);
    lastIndex = nextNumber(lastIndex, next);
    isUneven ||= lengthOf(tokens, lastIndex) !== 3;
  }
  if (joints.every((one) => one === 'comma') && !isUneven) return { last: lastIndex, isRight: true, isDoubtful: false };
  if (joints.length === 1 && joint === 'comma' && isDecimal(tokens, i, lastIndex, words))
    return {
      last: lastIndex,
      isRight: false,
      isDoubtful: false,
      instead: `${tokens.slice(i)}.${tokens.slice(lastIndex)}`,
    };
  if (tokens.slice(i).startsWith('0') || isGlued(tokens, i, lastIndex)) return undefined;
  if (followsName(tokens, i, words) || words.age.isAt(tokens, i - 1) || isNamed(tokens, i, words, lastIndex))
    return undefined;
  if (!isGroupedNumber(tokens, i, lastIndex, joints, isUneven, words)) return undefined;
  return { last: lastIndex, isRight: false, isDoubtful: lengthOf(tokens, lastIndex) !== 3 || new Set(joints).size > 1 };
}

function isGroupedNumber(
  tokens: Tokens,
  i: number,
  last: number,
  joints: readonly GroupSeparator[],
  isUneven: boolean,
  words: CountWords,
): boolean {
  const [joint] = joints;
  const isMoney = isAmount(tokens, i);
  const isCounted = isMoney || isCountedHere(tokens, last + 1, words, joint !== 'stop');
  if (isUneven) {
    // "12,13,14 men", "12,50 euros": a list, a decimal fraction.
    if (joints.some((one) => one !== 'comma') || !isCounted) return false;
    return joints.length > 1 ? !isList(tokens, i, last) : lengthOf(tokens, last) > 3;
  }
  switch (joint) {
    case 'mark':
      // "12’000 Main Street"
      return tokens.kind(last + 1) !== Kind.word || !tokens.upper(last + 1);
    case 'comma':
    case 'loose':
      // "1,200.000 rounds"
      if (!joints.includes('loose')) return isCountedHere(tokens, last + 1, words);
      return isCountedHere(tokens, last + 1, words, true) && isNoList(tokens, i, last, words);
    case 'space':
      // "of whom 12 400 live without papers"
      if (words.ofWhomBefore.isBefore(tokens, i))
        return tokens.kind(last + 1) === Kind.word && !tokens.upper(last + 1) && !words.fraction.isAt(tokens, last + 1);
      return (
        isCounted ||
        (isHowMany(tokens, i, words) && !words.fraction.isAt(tokens, last + 1)) ||
        isBesideRight(tokens, i, last, words)
      );
    default:
      // "US$ 2.125 million", "a price of €1.385": decimals, unlike "€1.234.567".
      return (
        ((isMoney ? joints.length > 1 : isCounted) && !isRate(tokens, i, words)) ||
        (!isMoney && isBesideRight(tokens, i, last, words))
      );
  }
}

/** Whether this is a decimal comma, before words that take fractions: "0,7 per cent", "2,5 million". */
function isDecimal(tokens: Tokens, i: number, last: number, words: CountWords): boolean {
  if (lengthOf(tokens, last) > 2 || isGlued(tokens, i, last) || isNamed(tokens, i, words, last)) return false;
  return tokens.is(last + 1, '%') || words.decimal.isAt(tokens, last + 1);
}

/** Whether this is a list: "3,4,5 women", "12,13,14 men", but not "3,40,000", the South Asian grouping. */
function isList(tokens: Tokens, i: number, last: number): boolean {
  for (let at = i + 2; at < last; at += 2) if (lengthOf(tokens, at) < 2 || lengthOf(tokens, at) > 3) return true;
  return lengthOf(tokens, last) < 3;
}

/** Whether this cannot be two numbers: "some 12, 700 families", "12, 050 families", "12 ,700 families". */
function isNoList(tokens: Tokens, i: number, last: number, words: CountWords): boolean {
  const wasNought = tokens.text.charAt(tokens.start(last)) === '0';
  const isOpeningSign = tokens.hasSpaceBefore(i + 1) && !tokens.hasSpaceBefore(i + 2);
  if (wasNought || isOpeningSign || isHowMany(tokens, i, words)) return true;
  if (!followsCountingVerb(tokens, i, words) || !isCountedNumber(tokens, last + 1, words)) return false;
  // "of the 30 schools, it closed 12, 700 pupils being moved"
  for (let back = i - 1; back >= i - MAX_COMPARISON_DISTANCE && !isBreak(tokens, back); back--)
    if (tokens.kind(back) === Kind.number && lengthOf(tokens, back) <= 3) return false;
  return true;
}

/** Whether the number is a rate with decimals: "a rate of 2.345 deaths". */
function isRate(tokens: Tokens, i: number, words: CountWords): boolean {
  for (let back = i - 1; back >= i - 8 && tokens.kind(back) !== Kind.end; back--)
    if (words.rate.isAt(tokens, back)) return true;
  return false;
}

/** Maximum distance between two numbers that are compared, in tokens. */
const MAX_COMPARISON_DISTANCE = 14;
/** Words before a number, each with the word before the number that it is compared with. */
const COMPARED_WORDS = [
  ['from', 'to'],
  ['to', 'from'],
  ['amid', 'and'],
  ['and', 'amid'],
  ['as', 'as'],
  ['at', 'at'],
  ['of', 'of'],
] as const;
/** Whether the number is compared with one grouped by a comma: "rose from 3 400 to 5,150", "as 3 400 and by another as 5,150". */
function isBesideRight(tokens: Tokens, i: number, last: number, words: CountWords): boolean {
  const pair = COMPARED_WORDS.find(([before]) => words[before].isAt(tokens, i - 1))?.[1];
  // "of the 22,400 applications filed, 1 980 were pending"
  const isPart = tokens.kind(i - 1) === Kind.comma && words.part.isAt(tokens, last + 1);
  // "6 500 of 9,000 pupils"
  if (words.of.isAt(tokens, last + 1) && tokens.kind(last + 2) === Kind.number && isRightlyGrouped(tokens, last + 2))
    return true;
  if (pair === undefined && !isPart) return false;
  const isOther = (at: number) =>
    tokens.kind(at) === Kind.number &&
    (isPart || (pair !== undefined && words[pair].isAt(tokens, at - 1))) &&
    isRightlyGrouped(tokens, at);
  for (let at = last + 1; at <= last + MAX_COMPARISON_DISTANCE && !isBreak(tokens, at); at++)
    if (isOther(at)) return true;
  for (let at = i - 1; at >= i - MAX_COMPARISON_DISTANCE && !isBreak(tokens, at); at--) if (isOther(at)) return true;
  return false;
}

function isBreak(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  return kind === Kind.end || kind === Kind.semicolon || (kind === Kind.stop && tokens.hasSpaceBefore(at + 1));
}

/** Whether "10,700" begins at a token. */
export function isRightlyGrouped(tokens: Tokens, i: number): boolean {
  return jointAfter(tokens, i) === 'comma' && lengthOf(tokens, i + 2) === 3;
}

/** Whether the token continues a number that began earlier: "700" in "10,700". */
function isInner(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i - 1);
  if (kind !== Kind.comma && kind !== Kind.stop && kind !== Kind.other) return false;
  return tokens.kind(i - 2) === Kind.number && jointAfter(tokens, i - 2) !== undefined;
}

/** The separator between a number and a possible next group; undefined if none follows. */
function jointAfter(tokens: Tokens, at: number): GroupSeparator | undefined {
  const kind = tokens.kind(at + 1);
  if (kind === Kind.number)
    return lengthOf(tokens, at + 1) === 3 && SPACE_PATTERN.test(tokens.text.slice(tokens.end(at), tokens.start(at + 1)))
      ? 'space'
      : undefined;
  if (tokens.kind(at + 2) !== Kind.number) return undefined;
  const isTight = !tokens.hasSpaceBefore(at + 1) && !tokens.hasSpaceBefore(at + 2);
  if (kind === Kind.comma) {
    if (isTight) return 'comma';
    return lengthOf(tokens, at + 2) === 3 && LOOSE_PATTERN.test(tokens.text.slice(tokens.end(at), tokens.start(at + 2)))
      ? 'loose'
      : undefined;
  }
  if (!isTight || lengthOf(tokens, at + 2) !== 3) return undefined;
  if (kind === Kind.stop) return 'stop';
  return kind === Kind.other && MARK_PATTERN.test(tokens.slice(at + 1)) ? 'mark' : undefined;
}

const SPACE_PATTERN = /^[ \u00a0\u202f\u2007\u2009]$/;
const LOOSE_PATTERN = /^(?:,[ \u00a0]|[ \u00a0],)$/;
const MARK_PATTERN = /^['\u2019\u2018\u00b4`\u02bc]$/;

/** Whether another group with this separator belongs to the number: yes in "1,200, 000" and "1.200,000", no in "12 700, 500". */
function goesOn(joints: readonly GroupSeparator[], next: GroupSeparator): boolean {
  if (joints.length >= MAX_GROUPS) return false;
  return joints.every((one) => one === next || (isComma(one) && isComma(next)) || isMixed(one, next));
}

const MAX_GROUPS = 4;

function isComma(joint: GroupSeparator): boolean {
  return joint === 'comma' || joint === 'loose';
}

function isMixed(one: GroupSeparator, next: GroupSeparator): boolean {
  return (one === 'stop' && next === 'comma') || (one === 'comma' && next === 'stop');
}

function nextNumber(at: number, joint: GroupSeparator): number {
  return at + (joint === 'space' ? 1 : 2);
}

/** Whether adjacent text makes it a name, a fraction or a list. */
function isGlued(tokens: Tokens, i: number, last: number): boolean {
  const previousKind = tokens.kind(i - 1);
  if (
    previousKind === Kind.number ||
    previousKind === Kind.dash ||
    previousKind === Kind.slash ||
    previousKind === Kind.symbol
  )
    return true;
  if (!tokens.hasSpaceBefore(i) && previousKind !== Kind.open && previousKind !== Kind.end && !isAmount(tokens, i))
    return true;
  const nextKind = tokens.kind(last + 1);
  if (nextKind === Kind.number || nextKind === Kind.slash || nextKind === Kind.dash || nextKind === Kind.symbol)
    return true;
  return tokens.kind(last + 2) === Kind.number && !tokens.hasSpaceBefore(last + 1) && !tokens.hasSpaceBefore(last + 2);
}

function lengthOf(tokens: Tokens, i: number): number {
  return tokens.end(i) - tokens.start(i);
}
