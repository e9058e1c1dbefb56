import type { Language } from '../../../languages/language';
import { kept } from '../../../model/beside';
import { type FoundDate, scanDates } from '../../../model/dates';
import type { Block } from '../../../syntax/block';
import { latest } from '../../engine/latest';

const NONE: readonly FoundDate[] = [];

/** The dates in a block, with offsets of the block. */
export function datesIn(block: Block, language: Language): readonly FoundDate[] {
  return block.kind === 'furniture' ? NONE : inLanguage(language)(block);
}

/** Rules ask for the dates of the same block one after another. */
const inLanguage = kept((language: Language) =>
  latest(({ kind, text, content }: Block) =>
    kind === 'masthead'
      ? scanDates(text, 0, text.length, language)
      : scanDates(text, content.start, content.end, language),
  ),
);
