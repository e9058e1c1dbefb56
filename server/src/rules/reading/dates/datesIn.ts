import type { Language } from '../../../languages/language';
import { kept } from '../../../model/beside';
import { dateAt, type FoundDate, scanDates } from '../../../model/dates';
import type { Block } from '../../../syntax/block';
import { WordSet } from '../../../syntax/lexicon';
import { Holds, holding, Kind, type Tokens } from '../../../syntax/tokens';
import { latest } from '../../engine/latest';
import { ruleTokens } from '../../engine/ruleTokens';

const NONE: readonly FoundDate[] = [];
/** The dates in the words of a block. Offsets are the block's. */
export function datesIn(block: Block, language: Language): readonly FoundDate[] {
  return block.kind === 'furniture' ? NONE : inLanguage(language)(block);
}

/** Rules ask for the dates of the same block one after the other. */
const inLanguage = kept((language: Language) => latest((block: Block) => readDates(block, language)));

/** The next token from one on that is a month or holds one, "mid-March"; the length where there is none. */
function nextMonth(tokens: Tokens, from: number, { months }: DateWords): number {
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
  // A date has a figure, and a month by its name.
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

/** More tokens than the longest list of days before a month has. */
const MOST_BEFORE = 48;

/** The first token at which a date with a month may begin: before the month stand days and what joins them alone. */
function firstOfDate(tokens: Tokens, month: number, { joints }: DateWords): number {
  let first = month;
  while (first > 0 && month - first < MOST_BEFORE) {
    const kind = tokens.kind(first - 1);
    if (kind !== Kind.number && kind !== Kind.comma && kind !== Kind.dash && !joints.has(tokens.word(first - 1))) break;
    first--;
  }
  return first;
}

interface DateWords {
  readonly months: WordSet;
  /** What stands between the days and their month. */
  readonly joints: WordSet;
}

const wordsOf = kept(
  ({ meaning, citations: { and, to, of } }: Language): DateWords => ({
    months: new WordSet([...meaning.months, ...meaning.shortMonths]),
    joints: new WordSet([...and, ...to, ...of, ...meaning.ordinalSuffixes]),
  }),
);
