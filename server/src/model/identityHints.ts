import type { Language } from '../languages/language';
import type { Block } from '../syntax/block';
import { Holds, tokensOf } from '../syntax/lexer';
import { WordSet } from '../syntax/lexicon';
import { BRACKET, CAPITAL_G, CAPITAL_X, SMALL_X } from './units';

/** Words by which a paragraph may say which document it is in. */
const hints = new WeakMap<Language, WordSet>();

function hintsOf({ meaning }: Language): WordSet {
  // Of what has still to be filled in the last word is the rarest.
  const last = [...meaning.placeholders, ...meaning.meeting].map(
    (phrase) => phrase.match(/[\p{L}\p{N}]+/gu)?.at(-1) ?? '',
  );
  return new WordSet(last);
}

/** Makes the words known, before a text in the language is lexed. */
export function prepareHints(language: Language): void {
  if (!hints.has(language)) hints.set(language, hintsOf(language));
}

/**
 * Whether a paragraph surely names neither a meeting nor anything that a drafter has still to fill in, to judge by its tokens: a
 * quick answer to what takes a look at each word of the first pages otherwise.
 */
export function surelySaysNothing(block: Block, language: Language): boolean {
  const words = hints.get(language);
  const tokens = tokensOf(block, language.elides);
  if (!words || (tokens.held & Holds.bracket) !== 0 || holdsOpening(block.text, 0, block.content.start)) return false;
  for (let i = 0; i < tokens.length; i++) {
    if (words.has(tokens.word(i)) || isOpening(block.text, tokens.start(i))) return false;
    if (tokens.joined(i) && (tokens.hasPart(i, words) || holdsOpening(block.text, tokens.start(i), tokens.end(i))))
      return false;
  }
  return true;
}

function holdsOpening(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === BRACKET || isOpening(text, at)) return true;
  return false;
}

/** "XX", "xxx", "GE.15-" */
function isOpening(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === CAPITAL_G) return text.charCodeAt(at + 1) === 0x45;
  return (code === CAPITAL_X || code === SMALL_X) && text.charCodeAt(at + 1) === code;
}
