import type { Block } from '../../syntax/block';
import { tokensOf } from '../../syntax/blockTokens';
import type { Tokens } from '../../syntax/tokens';

/** The tokens of a block's content that rules listen to; an apostrophe is part of a word. */
export function ruleTokens(block: Block): Tokens {
  return tokensOf(block, false);
}
