import type { Block } from '../../syntax/blocks/block';
import { blockTokens } from '../../syntax/tokens/blockTokens';
import type { Tokens } from '../../syntax/tokens/tokens';

/** The tokens of a block's content, as passed to rules; apostrophes are part of words. */
export function ruleTokens(block: Block): Tokens {
  return blockTokens(block, false);
}
