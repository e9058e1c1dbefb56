import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import type { Span } from '../../../text/edits';
import { isMonth, isYearToken } from '../dates/dateTokens';
import { opensSentence } from '../wording/phraseTokens';
import type { CountWords } from './countingNumbers';

/** Two numbers that are the ends of a range. */
interface Ends {
  readonly from: Span;
  readonly to: Span;
  readonly isSame: boolean;
}

/**
 * Years, ages or days of a month joined by a dash in descending order: "the years 1983–1976", "aged 17–12", "24–13 April". Their context
 * must identify them, since numbers of laws and cases, and voting results, may descend.
 */
export function backwardsAt(tokens: Tokens, dash: number, words: CountWords): Ends | undefined {
  const [first, last] = [dash - 1, dash + 1];
  if (tokens.kind(first) !== Kind.number || tokens.kind(last) !== Kind.number) return undefined;
  if (tokens.hasSpaceBefore(dash) !== tokens.hasSpaceBefore(last)) return undefined;
  const [from, to] = [tokens.value(first), tokens.value(last)];
  if (from < to || isGlued(tokens, first, last)) return undefined;
  if (isYearToken(tokens, first) && isYearToken(tokens, last))
    return words.yearsBefore.isBefore(tokens, first) ||
      words.yearsAfter.isAt(tokens, last + 1) ||
      isInBrackets(tokens, first, last)
      ? endsOf(tokens, first, last)
      : undefined;
  const isAge = words.ages.isAt(tokens, first - 1);
  if (from > 31 ? from > 120 || !isAge : to < 1) return undefined;
  if (isAge) return endsOf(tokens, first, last);
  const isDay = isMonth(tokens, last + 1, words) && from <= 31 && from > to;
  return isDay && !followsName(tokens, first) ? endsOf(tokens, first, last) : undefined;
}

/** Years in descending order, given the token before them: "the years 2018 to 2015", "the period from 2018 until 2015". */
export function backwardsAfter(tokens: Tokens, word: number, words: CountWords): Ends | undefined {
  // "the years 2018 and 2015" is a list, in any order.
  const firstIndex = words.backwards.at(tokens, word + 1)?.part('first')?.start ?? -1;
  const lastIndex = firstIndex + 2;
  if (
    !isYearToken(tokens, firstIndex) ||
    !isYearToken(tokens, lastIndex) ||
    tokens.value(firstIndex) <= tokens.value(lastIndex)
  )
    return undefined;
  return endsOf(tokens, firstIndex, lastIndex);
}

/** Whether the years are in brackets after a word: "(2024–2019)". */
function isInBrackets(tokens: Tokens, first: number, last: number): boolean {
  return (
    tokens.kind(first - 1) === Kind.open && tokens.kind(last + 1) === Kind.close && tokens.kind(first - 2) === Kind.word
  );
}

/** Whether further numbers are joined to the range, or a letter or sign is adjacent to it. */
function isGlued(tokens: Tokens, first: number, last: number): boolean {
  if (!tokens.hasSpaceBefore(first) && tokens.kind(first - 1) !== Kind.open && tokens.kind(first - 1) !== Kind.end)
    return true;
  const [before, next] = [tokens.kind(first - 1), tokens.kind(last + 1)];
  if (before === Kind.dash || before === Kind.slash || before === Kind.symbol || before === Kind.number) return true;
  if (next === Kind.dash || next === Kind.slash || next === Kind.symbol) return true;
  return (next === Kind.number || next === Kind.word) && !tokens.hasSpaceBefore(last + 1);
}

/** Whether the range follows the name of a law: "Decree No. 24-12", "Law 24-12". */
function followsName(tokens: Tokens, first: number): boolean {
  const previousKind = tokens.kind(first - 1);
  return (
    previousKind === Kind.stop ||
    (previousKind === Kind.word && tokens.upper(first - 1) && !opensSentence(tokens, first - 1))
  );
}

function endsOf(tokens: Tokens, first: number, last: number): Ends {
  const span = (i: number) => ({ start: tokens.start(i), end: tokens.end(i) });
  return { from: span(first), to: span(last), isSame: tokens.value(first) === tokens.value(last) };
}
