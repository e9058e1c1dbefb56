import type { Block } from '../../../syntax/blocks/block';
import type { Matcher } from '../../../syntax/tokens/matcher';
import { ruleTokens } from '../../engine/ruleTokens';

/** Pattern tests around places in a block, which are offsets in its text; false without a pattern. */

/** Whether a pattern ends right before a place. */
export function isBefore(block: Block, at: number, pattern: Matcher | undefined): boolean {
  const tokens = ruleTokens(block);
  return pattern?.isBefore(tokens, tokens.from(at)) === true;
}

/** Whether a pattern begins at a place. */
export function isAfterPattern(block: Block, at: number, pattern: Matcher | undefined): boolean {
  const tokens = ruleTokens(block);
  return pattern?.isAt(tokens, tokens.from(at)) === true;
}

/** Whether a pattern begins at a place; its `<end>` is another place. */
export function isBetweenPatterns(block: Block, from: number, to: number, pattern: Matcher | undefined): boolean {
  const tokens = ruleTokens(block);
  return pattern?.isAt(tokens, tokens.from(from), tokens.from(to)) === true;
}

/** Whether a pattern occurs between two places. */
export function isWithin(block: Block, from: number, to: number, pattern: Matcher | undefined): boolean {
  const tokens = ruleTokens(block);
  return pattern?.isIn(tokens, tokens.from(from), tokens.from(to)) === true;
}
