import type { Block } from '../../syntax/blocks/block';
import { blockTokens } from '../../syntax/tokens/blockTokens';
import type { Tokens } from '../../syntax/tokens/tokens';

/** The tokens of a block's content that rules listen to; an apostrophe is part of a word. */
export function ruleTokens(block: Block): Tokens {
  return blockTokens(block, false);
}
