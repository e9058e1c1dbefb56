import { en } from '../languages/en';
import type { Language } from '../languages/language';
import { dateAt, type FoundDate, scanDates } from '../model/dates';
import type { Block } from '../syntax/block';
import { Holds, holding, Kind, type Tokens } from '../syntax/lexer';
import { WordSet } from '../syntax/lexicon';
import { Gathered } from './gather';
import { ruleTokens } from './tokens';

const NONE: readonly FoundDate[] = [];
/** What was asked for last: rules ask for the dates of the same block one after the other. */
let last: { readonly block: Block; readonly language: Language; readonly found: readonly FoundDate[] } | undefined;

/** The dates in the words of a block. Offsets are the block's. */
export function datesIn(block: Block, language: Language): readonly FoundDate[] {
  if (block.kind === 'furniture') return NONE;
  if (last?.block !== block || last.language !== language)
    last = { block, language, found: readDates(block, language) };
  return last.found;
}

function readDates(block: Block, language: Language): readonly FoundDate[] {
  const { text, content } = block;
  if (block.kind === 'masthead') return scanDates(text, 0, text.length, language);
  const tokens = ruleTokens(block);
  // A date has a figure, and a month by its name.
  if ((tokens.held & holding(Kind.number)) === 0) return NONE;
  const mayJoin = (tokens.held & Holds.joined) !== 0;
  const words = wordsOf(language);
  let found: FoundDate[] | undefined;
  let behind = content.start;
  const { months } = words;
  const { length } = tokens;
  for (
    let month = tokens.seek(0, months, 0, mayJoin);
    month < length;
    month = tokens.seek(month + 1, months, 0, mayJoin)
  ) {
    if (!months.has(tokens.word(month))) {
      if (!tokens.hasPart(month, months)) continue;
      // "mid-March 2015": a date may begin inside a token.
      return scanDates(text, content.start, content.end, language);
    }
    for (let at = firstOfDate(tokens, month, words); at <= month; at++) {
      const start = tokens.start(at);
      const date = start < behind ? undefined : dateAt(text, start, content.end, language);
      if (!date) continue;
      found ??= [];
      found.push(date);
      behind = date.end;
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

const byLanguage = new Map<Language, DateWords>();

function wordsOf(language: Language): DateWords {
  let words = byLanguage.get(language);
  if (!words) {
    const { months, shortMonths, ordinalSuffixes } = language.meaning;
    const { and, to, of } = language.citations;
    words = {
      months: new WordSet([...months, ...shortMonths]),
      joints: new WordSet([...and, ...to, ...of, ...ordinalSuffixes]),
    };
    byLanguage.set(language, words);
  }
  return words;
}

/** The dates in the text of an English document that are given by themselves, neither in a list nor in a range; in text order. */
export const SINGLE_DATES = new Gathered<FoundDate>({
  block(reading, note) {
    for (const found of datesIn(reading.block, en)) if (found.form === 'single') note(found);
  },
});
