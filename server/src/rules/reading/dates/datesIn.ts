import type { Language } from '../../../languages/language';
import { keptBy } from '../../../model/beside';
import { type FoundDate, scanDates } from '../../../model/dates';
import type { Block } from '../../../syntax/block';

const NONE: readonly FoundDate[] = [];

/** The dates in a block, with offsets of the block. */
export function datesIn(block: Block, language: Language): readonly FoundDate[] {
  return block.kind === 'furniture' ? NONE : written(block, language);
}

const written = keptBy(({ kind, text, content }: Block, language: Language) =>
  kind === 'masthead'
    ? scanDates(text, 0, text.length, language)
    : scanDates(text, content.start, content.end, language),
);
