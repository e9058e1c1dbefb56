import type { Block } from '../../../syntax/blocks/block';
import type { Matcher } from '../../../syntax/tokens/matcher';
import { ruleTokens } from '../../engine/ruleTokens';

/** Matches patterns around offsets in a block's text; false without a pattern. */

/** Whether a pattern ends directly before an offset. */
export function precedesPattern(block: Block, at: number, pattern: Matcher | undefined): boolean {
  const tokens = ruleTokens(block);
  return pattern?.isBefore(tokens, tokens.from(at)) === true;
}

/** Whether a pattern starts at an offset. */
export function followsPattern(block: Block, at: number, pattern: Matcher | undefined): boolean {
  const tokens = ruleTokens(block);
  return pattern?.isAt(tokens, tokens.from(at)) === true;
}

/** Whether a pattern starts at one offset, with its `<end>` at another. */
export function isBetweenPatterns(block: Block, from: number, to: number, pattern: Matcher | undefined): boolean {
  const tokens = ruleTokens(block);
  return pattern?.isAt(tokens, tokens.from(from), tokens.from(to)) === true;
}

/** Whether a pattern occurs between two offsets. */
export function isWithin(block: Block, from: number, to: number, pattern: Matcher | undefined): boolean {
  const tokens = ruleTokens(block);
  return pattern?.isIn(tokens, tokens.from(from), tokens.from(to)) === true;
}
