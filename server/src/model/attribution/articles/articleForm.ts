import { articleStructure } from '../../../catalogue/articleStructure';
import type { ArticlesMention } from '../../../syntax/citations/mention';
import { fitsGap } from '../../base/gapPattern';
import type { BlockWalk } from '../evidence/blockWalk';

/**
 * "the measures provided for in article 7 (a) (i) and (ii)", after a law's article 7: if the treaty's article has these letters and
 * paragraphs, and the law's was cited without any, either may be meant.
 */
export function isArticleFormOfTreaty(walk: BlockWalk, { items, gap }: ArticlesMention, closing = false): boolean {
  const isMeasure = closing || fitsGap(gap.slice(-4), '… [under requires] …');
  return items.every(({ article, paragraph, path }) => {
    if (path.length < 2 && !(isMeasure && (paragraph !== '' || path.length > 0))) return false;
    const structure = articleStructure(walk.context.instrument, Number(article));
    if (structure?.status !== 'verified') return false;
    const letters = structure.paragraphs[paragraph === '' ? 0 : Number(paragraph) - 1];
    const letter = (path[0]?.charCodeAt(0) ?? 0x61) - 0x61;
    return letters !== undefined && (path.length === 0 || letter < letters.length);
  });
}
