import type { Language } from '../../languages/language';
import { dateAt, type FoundDate, scanDates } from '../../model/dates';
import type { Block } from '../../syntax/block';
import { WordSet } from '../../syntax/lexicon';
import { Holds, holding, Kind, type Tokens } from '../../syntax/tokens';
import { typedIn } from '../../syntax/typed';
import type { Change } from '../../text/edits';
import { ruleTokens } from '../engine/tokens';

const NONE: readonly FoundDate[] = [];
/** What was asked for last: rules ask for the dates of the same block one after the other. */
let last: Asked | undefined;

interface Asked {
  readonly block: Block;
  readonly language: Language;
  readonly found: readonly FoundDate[];
  /**
   * Whether no month is named, as in most blocks, and none can come to light by typing elsewhere, as one within what a converter
   * left: in what such a block becomes by typing there is none but near the key.
   */
  readonly isBare: boolean;
}

/** The dates in the words of a block. Offsets are the block's. */
export function datesIn(block: Block, language: Language): readonly FoundDate[] {
  if (block.kind === 'furniture') return NONE;
  if (last?.block !== block || last.language !== language) last = ask(block, language, last);
  return last.found;
}

function ask(block: Block, language: Language, before: Asked | undefined): Asked {
  if (block.kind === 'masthead')
    return { block, language, found: scanDates(block.text, 0, block.text.length, language), isBare: false };
  const tokens = ruleTokens(block);
  const words = wordsOf(language);
  const typed = typedIn(block);
  const wasBare = before?.isBare === true && before.block === typed?.old && before.language === language;
  const isBare =
    wasBare && typed ? !isMonthNear(tokens, typed.change, words) : nextMonth(tokens, 0, words) === tokens.length;
  if (isBare) return { block, language, found: NONE, isBare: (tokens.held & Holds.bracket) === 0 };
  // A date has a figure, and a month by its name.
  const found = (tokens.held & holding(Kind.number)) === 0 ? NONE : readDates(block, tokens, language, words);
  return { block, language, found, isBare };
}

/** Whether one of the tokens that a change may have made names a month; white space parts them from all others. */
function isMonthNear(tokens: Tokens, { start, newEnd }: Change, { months }: DateWords): boolean {
  for (let i = tokens.endingFrom(start); i < tokens.length && (tokens.start(i) <= newEnd || !tokens.spaced(i)); i++)
    if (months.has(tokens.word(i)) || (tokens.joined(i) && tokens.hasPart(i, months))) return true;
  return false;
}

/** The next token from one on that is a month or holds one, "mid-March"; the length where there is none. */
function nextMonth(tokens: Tokens, from: number, { months }: DateWords): number {
  const mayJoin = (tokens.held & Holds.joined) !== 0;
  let at = tokens.seek(from, months, 0, mayJoin);
  while (at < tokens.length && !months.has(tokens.word(at)) && !tokens.hasPart(at, months))
    at = tokens.seek(at + 1, months, 0, mayJoin);
  return at;
}

function readDates(block: Block, tokens: Tokens, language: Language, words: DateWords): readonly FoundDate[] {
  const { text, content } = block;
  let found: FoundDate[] | undefined;
  let behind = content.start;
  for (let month = nextMonth(tokens, 0, words); month < tokens.length; month = nextMonth(tokens, month + 1, words)) {
    // "mid-March 2015": a date may begin inside a token.
    if (!words.months.has(tokens.word(month))) return scanDates(text, content.start, content.end, language);
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
