import { en } from '../languages/en';
import type { Language } from '../languages/language';
import { type FoundDate, scanDates } from '../model/dates';
import type { Block } from '../syntax/block';
import { holding, Kind } from '../syntax/lexer';
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
    last = { block, language, found: mayHoldDate(block, language) ? readDates(block, language) : NONE };
  return last.found;
}

function readDates({ kind, text, content }: Block, language: Language): readonly FoundDate[] {
  const { start, end } = kind === 'masthead' ? { start: 0, end: text.length } : content;
  return scanDates(text, start, end, language);
}

/** A date has a figure, and a month by its name. */
function mayHoldDate(block: Block, language: Language): boolean {
  if (block.kind === 'masthead') return true;
  const tokens = ruleTokens(block);
  return (tokens.held & holding(Kind.number)) !== 0 && tokens.holdsWord(monthsOf(language));
}

const months = new Map<Language, WordSet>();

/** The names of months. */
function monthsOf(language: Language): WordSet {
  let names = months.get(language);
  if (!names) {
    names = new WordSet([...language.meaning.months, ...language.meaning.shortMonths]);
    months.set(language, names);
  }
  return names;
}

/** The dates in the text of an English document that are given by themselves, neither in a list nor in a range; in text order. */
export const SINGLE_DATES = new Gathered<FoundDate>({
  block(reading, note) {
    for (const found of datesIn(reading.block, en)) if (found.form === 'single') note(found);
  },
});
