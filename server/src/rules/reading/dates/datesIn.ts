import type { Language } from '../../../languages/language';
import { kept } from '../../../model/beside';
import { dateAt, type FoundDate, scanDates } from '../../../model/dates';
import type { Block } from '../../../syntax/block';
import { WordSet } from '../../../syntax/lexicon';
import { Holds, holding, Kind, type Tokens } from '../../../syntax/tokens';
import { latest } from '../../engine/latest';
import { ruleTokens } from '../../engine/ruleTokens';

const NONE: readonly FoundDate[] = [];
/** The dates in a block, with offsets of the block. */
export function datesIn(block: Block, language: Language): readonly FoundDate[] {
  return block.kind === 'furniture' ? NONE : inLanguage(language)(block);
}

/** Rules ask for the dates of the same block one after another. */
const inLanguage = kept((language: Language) => latest((block: Block) => readDates(block, language)));

/** The next token that is or contains a month ("mid-March"); the number of tokens if there is none. */
function nextMonth(tokens: Tokens, from: number, { months }: DateWordSets): number {
  const mayJoin = (tokens.held & Holds.joined) !== 0;
  let at = tokens.seek(from, months, 0, mayJoin);
  while (at < tokens.length && !months.has(tokens.word(at)) && !tokens.hasPart(at, months))
    at = tokens.seek(at + 1, months, 0, mayJoin);
  return at;
}

function readDates(block: Block, language: Language): readonly FoundDate[] {
  const { text, content } = block;
  if (block.kind === 'masthead') return scanDates(text, 0, text.length, language);
  const tokens = ruleTokens(block);
  // A date contains a figure and the name of a month.
  if ((tokens.held & holding(Kind.number)) === 0) return NONE;
  const words = wordsOf(language);
  let found: FoundDate[] | undefined;
  let after = content.start;
  for (let month = nextMonth(tokens, 0, words); month < tokens.length; month = nextMonth(tokens, month + 1, words)) {
    // "mid-March 2015": a date may begin inside a token.
    if (!words.months.has(tokens.word(month))) return scanDates(text, content.start, content.end, language);
    for (let at = firstOfDate(tokens, month, words); at <= month; at++) {
      const start = tokens.start(at);
      const date = start < after ? undefined : dateAt(text, start, content.end, language);
      if (!date) continue;
      found ??= [];
      found.push(date);
      after = date.end;
    }
  }
  return found ?? NONE;
}

/** More tokens than the longest list of days before a month. */
const MOST_BEFORE = 48;

/** The first token at which a date with a month may begin: the month is preceded only by days and what joins them. */
function firstOfDate(tokens: Tokens, month: number, { joints }: DateWordSets): number {
  let first = month;
  while (first > 0 && month - first < MOST_BEFORE) {
    const kind = tokens.kind(first - 1);
    if (kind !== Kind.number && kind !== Kind.comma && kind !== Kind.dash && !joints.has(tokens.word(first - 1))) break;
    first--;
  }
  return first;
}

interface DateWordSets {
  readonly months: WordSet;
  /** What may separate the days from their month. */
  readonly joints: WordSet;
}

const wordsOf = kept(
  ({ meaning, citations: { and, to, of } }: Language): DateWordSets => ({
    months: new WordSet([...meaning.months, ...meaning.shortMonths]),
    joints: new WordSet([...and, ...to, ...of, ...meaning.ordinalSuffixes]),
  }),
);
