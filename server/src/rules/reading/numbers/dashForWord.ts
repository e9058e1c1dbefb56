import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import type { Span } from '../../../text/edits';
import { isMonth, isYearToken } from '../dates/dateTokens';
import type { CountWords } from './countingNumbers';

/** A dash used where "and" or "to" belongs: "between 2015–2018", "from 2015–2018". */
export interface DashForWord extends Span {
  readonly instead: 'and' | 'to';
  /** The text from the word to the last end, as written and corrected. */
  readonly text: string;
  readonly right: string;
  /** Replaces the dash and the last end. */
  readonly edit: Span & { readonly text: string };
}

const MAX_FILLERS = 4;

/**
 * The missing word after "between" or "from". "Held from 13–24 April" is usual, so after "from" only years are checked. Undefined if the
 * word is there, or belongs to another range that follows: "between 2015–2016 and 2017–2018".
 */
export function dashForWordAt(tokens: Tokens, word: number, words: CountWords): DashForWord | undefined {
  return words.from.isAt(tokens, word) ? afterFrom(tokens, word, words) : afterBetween(tokens, word, words);
}

function afterBetween(tokens: Tokens, word: number, words: CountWords): DashForWord | undefined {
  let firstIndex = word + 1;
  while (firstIndex <= word + MAX_FILLERS && words.filler.isAt(tokens, firstIndex)) firstIndex++;
  const isMonths = isMonth(tokens, firstIndex, words);
  if (!isMonths && tokens.kind(firstIndex) !== Kind.number) return undefined;
  let end = isMonths ? firstIndex : numberEnd(tokens, firstIndex);
  // "between 29 June–24 July"
  if (!isMonths && isMonth(tokens, end + 1, words)) end++;
  const joint = end + 1;
  const lastIndex = joint + 1;
  if (tokens.kind(joint) !== Kind.dash && !words.to.isAt(tokens, joint) && !isSlash(tokens, joint)) return undefined;
  if (isMonths ? !isMonth(tokens, lastIndex, words) : tokens.kind(lastIndex) !== Kind.number) return undefined;
  const to = isMonths ? lastIndex : numberEnd(tokens, lastIndex);
  if (isJoinedFurther(tokens, to, words)) return undefined;
  return dashMatch(tokens, word, { end, last: lastIndex, to }, 'and');
}

function afterFrom(tokens: Tokens, word: number, words: CountWords): DashForWord | undefined {
  const [first, joint, last] = [word + 1, word + 2, word + 3];
  if (!isYearToken(tokens, first) || yearAt(tokens, last, first) <= tokens.value(first)) return undefined;
  if (tokens.kind(joint) !== Kind.dash && !isSlash(tokens, joint)) return undefined;
  const nextKind = tokens.kind(last + 1);
  if (nextKind === Kind.dash || nextKind === Kind.slash || nextKind === Kind.number) return undefined;
  if (nextKind === Kind.word && !words.rangeGoesOn.isAt(tokens, last + 1)) return undefined;
  return dashMatch(tokens, word, { end: first, last, to: last }, 'to');
}

/** The end offset of the first number, and the position of the last one. */
interface DashedEnds {
  readonly end: number;
  readonly last: number;
  readonly to: number;
}

function dashMatch(
  tokens: Tokens,
  word: number,
  { end, last, to }: DashedEnds,
  replacement: 'and' | 'to',
): DashForWord {
  const { text } = tokens;
  const [start, stop] = [tokens.start(word), tokens.end(to)];
  const isShort = isYearToken(tokens, end) && last === to && isShortYear(tokens, to);
  const numberText = text.slice(tokens.start(last), stop);
  const edit = {
    start: tokens.end(end),
    end: stop,
    text: ` ${replacement} ${isShort ? tokens.slice(end).slice(0, 2) : ''}${numberText}`,
  };
  return {
    start,
    end: stop,
    instead: replacement,
    text: text.slice(start, stop),
    right: `${text.slice(start, edit.start)}${edit.text}`,
    edit,
  };
}

/** Whether a slash joins the ends, as in "between 2015/2018"; "2015/16" is a single fiscal year. */
function isSlash(tokens: Tokens, joint: number): boolean {
  if (tokens.kind(joint) !== Kind.slash || !isYearToken(tokens, joint - 1)) return false;
  return yearAt(tokens, joint + 1, joint - 1) > tokens.value(joint - 1) + 1;
}

/** The year at the end of a range, "2018" or "18", given the year at its start; 0 for anything else, such as "16" after 2015. */
function yearAt(tokens: Tokens, last: number, first: number): number {
  if (isYearToken(tokens, last)) return tokens.value(last);
  const year = tokens.value(first) - (tokens.value(first) % 100) + tokens.value(last);
  return isShortYear(tokens, last) && year !== tokens.value(first) + 1 ? year : 0;
}

function isShortYear(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === Kind.number && tokens.end(i) - tokens.start(i) === 2;
}

/** How far after the last end "and" with another end may be, in tokens. */
const FURTHER_END_WINDOW = 6;

/** Whether another range or number follows: "between 2015–2016 and 2017–2018", "between 10–15 per cent and 20 per cent". */
function isJoinedFurther(tokens: Tokens, to: number, words: CountWords): boolean {
  const nextKind = tokens.kind(to + 1);
  if (nextKind === Kind.slash || nextKind === Kind.dash || nextKind === Kind.symbol) return true;
  for (let at = to + 1; at <= to + FURTHER_END_WINDOW; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.end || kind === Kind.semicolon || kind === Kind.comma) return false;
    // "… between 2015–2018 and that", "and, from 2019"
    if (words.and.isAt(tokens, at)) return tokens.kind(at + 1) !== Kind.comma && !words.next.isAt(tokens, at + 1);
  }
  return false;
}

/** The last token of a number: "1,200", "12.5". */
function numberEnd(tokens: Tokens, first: number): number {
  let end = first;
  while (
    (tokens.kind(end + 1) === Kind.comma || tokens.kind(end + 1) === Kind.stop) &&
    tokens.kind(end + 2) === Kind.number &&
    !tokens.hasSpaceBefore(end + 1) &&
    !tokens.hasSpaceBefore(end + 2)
  )
    end += 2;
  return end;
}
