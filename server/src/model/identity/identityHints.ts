import type { Language } from '../../languages/language';
import type { Block } from '../../syntax/blocks/block';
import { blockTokens } from '../../syntax/tokens/blockTokens';
import { WordSet } from '../../syntax/tokens/lexicon';
import { memoize } from '../base/memo';

/** Words in a paragraph that may reveal the identity of its document. */
const hintsOf = memoize(({ meaning }: Language): WordSet => {
  // The last word of such a phrase is its rarest.
  const lastLetters = [...meaning.placeholders, ...meaning.meeting].map(
    (phrase) => phrase.match(/[\p{L}\p{N}]+/gu)?.at(-1) ?? '',
  );
  return new WordSet(lastLetters);
});

/** Registers the words; must be called before lexing a text in the language. */
export function prepareHints(language: Language): void {
  hintsOf(language);
}

/**
 * Whether the part of a paragraph that is read certainly contains neither a meeting nor a placeholder: a cheap test that avoids examining
 * each word.
 */
export function hasNoHints(block: Block, end: number, language: Language): boolean {
  const words = hintsOf(language);
  const textRead = block.text.slice(0, end);
  if (OPENINGS.some((opening) => textRead.includes(opening))) return false;
  const tokens = blockTokens(block, language.elides);
  for (let i = tokens.seek(0, words, 0, true); i < tokens.length && tokens.start(i) < end; ) {
    if (!tokens.isJoinedBefore(i) || tokens.hasPart(i, words)) return false;
    i = tokens.seek(i + 1, words, 0, true);
  }
  return true;
}

/** "[date]", "XX", "xxx", "GE.15-" */
const OPENINGS = ['[', 'XX', 'xx', 'GE.'];
