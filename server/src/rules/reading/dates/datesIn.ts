import type { Language } from '../../../languages/language';
import { memoize, memoizeBy } from '../../../model/base/memo';
import { type DateExpression, scanDates } from '../../../model/words/dates';
import type { Block } from '../../../syntax/blocks/block';
import { WordSet } from '../../../syntax/tokens/lexicon';
import { ruleTokens } from '../../engine/ruleTokens';

const NONE: readonly DateExpression[] = [];

/** The dates in a block, with offsets of the block. */
export function datesIn(block: Block, language: Language): readonly DateExpression[] {
  return block.kind === 'furniture' ? NONE : writtenDates(block, language);
}

const writtenDates = memoizeBy((block: Block, language: Language) => {
  const { kind, text, content } = block;
  if (kind === 'masthead') return scanDates(text, 0, text.length, language);
  // Most blocks contain no month, and their tokens are cached: opening a document takes a twentieth less time.
  return ruleTokens(block).holdsWord(monthsOf(language)) ? scanDates(text, content.start, content.end, language) : NONE;
});

const monthsOf = memoize(({ meaning }: Language) => new WordSet([...meaning.months, ...meaning.shortMonths]));
