import type { BlockReading } from '../../../model/readings/blockReading';
import { patternsOf } from '../../../model/words/patterns';
import { ruleTokens } from '../../engine/ruleTokens';
import { isInQuotation } from '../quotations/protectedText';

/** How far before a symbol to look for words that mark it as invalid, in UTF-16 code units. */
const WORD_WINDOW = 90;

/**
 * Whether a symbol is quoted, or reported as a former or mistaken symbol of a document, so that the writer is not responsible for its
 * errors. Offsets are relative to the block.
 */
export function isReportedSymbol(reading: BlockReading, start: number, end: number): boolean {
  if (isInQuotation(reading, start, end)) return true;
  const patterns = patternsOf(reading.language, 'whose');
  if (!patterns) return false;
  const tokens = ruleTokens(reading.block);
  return patterns.formerSymbolBefore.before(tokens, tokens.at(start), tokens.from(start - WORD_WINDOW)) !== undefined;
}
