import type { Language } from '../languages/language';
import type { Block } from '../syntax/block';
import { tokensOf } from '../syntax/blockTokens';
import { WordSet } from '../syntax/lexicon';
import { kept } from './beside';

/** Words by which a paragraph may say which document it is in. */
const hintsOf = kept(({ meaning }: Language): WordSet => {
  // Of what has still to be filled in the last word is the rarest.
  const last = [...meaning.placeholders, ...meaning.meeting].map(
    (phrase) => phrase.match(/[\p{L}\p{N}]+/gu)?.at(-1) ?? '',
  );
  return new WordSet(last);
});

/** Makes the words known, before a text in the language is lexed. */
export function prepareHints(language: Language): void {
  hintsOf(language);
}

/**
 * Whether a paragraph, as far as it is read, surely names neither a meeting nor anything that a drafter has still to fill in: a quick
 * answer to what takes a look at each word of it otherwise.
 */
export function surelySaysNothing(block: Block, end: number, language: Language): boolean {
  const words = hintsOf(language);
  const read = block.text.slice(0, end);
  if (OPENINGS.some((opening) => read.includes(opening))) return false;
  const tokens = tokensOf(block, language.elides);
  for (let i = tokens.seek(0, words, 0, true); i < tokens.length && tokens.start(i) < end; ) {
    if (!tokens.joined(i) || tokens.hasPart(i, words)) return false;
    i = tokens.seek(i + 1, words, 0, true);
  }
  return true;
}

/** "[date]", "XX", "xxx", "GE.15-" */
const OPENINGS = ['[', 'XX', 'xx', 'GE.'];
