import type { Block } from '../syntax/block';
import { Tokens } from '../syntax/lexer';
import { type WordFinder, WordTable } from '../syntax/vocabulary';

/** The tokens of blocks as rules listen to them: lexed once for all rules, with one table of the words of all of them. */

const words = new WordTable();
const finder: WordFinder = { elides: false, find: (text, start, end, hash) => words.find(text, start, end, hash) };
const tokens = new Tokens();
let lexed: Block | undefined;

/** The id of a word (small letters, plain apostrophe and hyphen) in {@link ruleTokens}; it is known from here on. */
export function ruleWord(word: string): number {
  lexed = undefined;
  return words.add(word, 0);
}

/** The tokens of a block's content. Whoever asks for the next block's gets the same object: look at them and let go. */
export function ruleTokens(block: Block): Tokens {
  if (lexed !== block) {
    tokens.read(block.text, block.content.start, block.content.end, finder);
    lexed = block;
  }
  return tokens;
}
