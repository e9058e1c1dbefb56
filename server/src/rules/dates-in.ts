import { en } from '../languages/en';
import type { Language } from '../languages/language';
import { type FoundDate, scanDates } from '../model/dates';
import type { Block } from '../syntax/block';
import { WordSet } from '../syntax/lexicon';
import { Gathered } from './gather';
import { ruleTokens } from './tokens';

const kept = new WeakMap<Block, { readonly language: Language; readonly found: readonly FoundDate[] }>();
const NONE: readonly FoundDate[] = [];

/** The dates in the words of a block, read once for as long as the block stays. Offsets are the block's. */
export function datesIn(block: Block, language: Language): readonly FoundDate[] {
  if (block.kind === 'furniture') return NONE;
  if (block.kind !== 'masthead' && !ruleTokens(block).holdsWord(monthsOf(language))) return NONE;
  const known = kept.get(block);
  if (known?.language === language) return known.found;
  const { start, end } = block.kind === 'masthead' ? { start: 0, end: block.text.length } : block.content;
  const found = scanDates(block.text, start, end, language);
  kept.set(block, { language, found });
  return found;
}

const months = new Map<Language, WordSet>();

/** The names of months, without one of which there is no date. */
function monthsOf(language: Language): WordSet {
  let names = months.get(language);
  if (!names) {
    names = new WordSet([...language.meaning.months, ...language.meaning.shortMonths]);
    months.set(language, names);
  }
  return names;
}

/** The dates in the text of an English document, in text order. */
export const ENGLISH_DATES = new Gathered<FoundDate>({
  block(reading, note) {
    for (const found of datesIn(reading.block, en)) note(found);
  },
});
