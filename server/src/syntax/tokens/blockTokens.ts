import type { Block } from '../blocks/block';
import { lex } from './lexer';
import { lexiconSize } from './lexicon';
import type { Tokens } from './tokens';

/** Tokens of recently lexed blocks. Cleared when there are too many, because those of a long document would fill the memory. */
class Recent {
  private readonly tokensByBlock = new Map<Block, Tokens>();
  private length = 0;
  private lexicon = 0;

  constructor(private readonly elides: boolean) {}

  of(block: Block): Tokens {
    if (this.lexicon !== lexiconSize()) {
      this.clear();
      this.lexicon = lexiconSize();
    }
    let tokens = this.tokensByBlock.get(block);
    if (!tokens) {
      tokens = lex(block.text, block.content.start, block.content.end, this.elides);
      this.keep(block, tokens);
    }
    return tokens;
  }

  private clear(): void {
    this.tokensByBlock.clear();
    this.length = 0;
  }

  private keep(block: Block, tokens: Tokens): void {
    if (this.length > MAX_CACHED_BLOCKS) this.clear();
    this.tokensByBlock.set(block, tokens);
    this.length += tokens.length;
  }
}

const MAX_CACHED_BLOCKS = 1 << 15;
const recentBlocks = { eliding: new Recent(true), joining: new Recent(false) };

/**
 * The tokens of a block's content; `elides`: whether an apostrophe ends a word. Cached, so that the citation reader and the rules share a
 * single lexing of a block.
 */
export function blockTokens(block: Block, elides: boolean): Tokens {
  return (elides ? recentBlocks.eliding : recentBlocks.joining).of(block);
}
