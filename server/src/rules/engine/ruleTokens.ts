import type { Block } from '../../syntax/block';
import { tokensOf } from '../../syntax/blockTokens';
import type { Tokens } from '../../syntax/tokens';

/** The tokens of a block's content as rules listen to them; an apostrophe stands inside a word. */
export function ruleTokens(block: Block): Tokens {
  return tokensOf(block, false);
}
