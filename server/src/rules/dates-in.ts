import type { Language } from '../languages/language';
import { type FoundDate, scanDates } from '../model/dates';
import type { Block } from '../syntax/block';

const kept = new WeakMap<Block, readonly FoundDate[]>();
const NONE: readonly FoundDate[] = [];

/** The dates in the words of a block, read once for as long as the block stays. Offsets are the block's. */
export function datesIn(block: Block, language: Language): readonly FoundDate[] {
  if (block.kind === 'furniture') return NONE;
  let found = kept.get(block);
  if (!found) {
    const { start, end } = block.kind === 'masthead' ? { start: 0, end: block.text.length } : block.content;
    found = scanDates(block.text, start, end, language);
    if (found.length === 0) found = NONE;
    kept.set(block, found);
  }
  return found;
}
