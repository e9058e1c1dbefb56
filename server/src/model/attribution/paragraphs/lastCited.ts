import { belowArticle } from '../evidence/articlePlaces';
import { type BlockWalk, MENTION_WINDOW } from '../evidence/blockWalk';
import type { TargetOfPlace } from '../evidence/paragraphTargets';

/** The target of bare letters: the last article or paragraph cited in the sentence, or in the block ("of that paragraph"). */
export function lastCited(walk: BlockWalk, mentionIndex: number, anySentence: boolean): TargetOfPlace | undefined {
  const sentence = walk.mentions[mentionIndex]?.sentence;
  for (let i = mentionIndex - 1; i >= Math.max(0, mentionIndex - MENTION_WINDOW); i--) {
    const mention = walk.mentions[i];
    if (!mention || (mention.sentence !== sentence && !anySentence)) return undefined;
    if (mention.kind === 'articles') {
      if (mention.sentence !== sentence && followsLetters(walk, i)) continue;
      return belowArticle(walk, i);
    }
    if (mention.kind === 'paragraphs') {
      const number = mention.items.at(-1)?.number ?? '';
      const place = walk.places[i];
      return number === '' || !place ? undefined : (_number, path) => place(number, path);
    }
  }
  return undefined;
}

/** Letters in the next sentence are the paragraph's, not the article's: "paragraph 28 (a) or (c) raises an issue under article 16". */
function followsLetters(walk: BlockWalk, mentionIndex: number): boolean {
  const previousMention = walk.mentions[mentionIndex - 1];
  if (previousMention?.kind !== 'paragraphs' || previousMention.sentence !== walk.mentions[mentionIndex]?.sentence)
    return false;
  const mention = walk.mentions[mentionIndex];
  const isPlain = mention?.kind === 'articles' && mention.items.every((item) => item.path.length === 0);
  return isPlain && previousMention.items.some((item) => item.path.length > 0);
}
