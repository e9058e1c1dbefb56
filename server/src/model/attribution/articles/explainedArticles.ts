import { INSTRUMENTS } from '../../../catalogue/instruments';
import type { ArticleItem, ArticlesMention } from '../../../syntax/citations/mention';
import type { Target } from '../../base/target';
import type { BlockWalk } from '../evidence/blockWalk';
import { type Decision, type Owner, UNDECIDED_OWNER } from '../evidence/owner';
import { hasPlaces } from '../evidence/treatyArticles';

/**
 * "Article 19 is … . It is relevant to article 19 of the Optional Protocol", which has only 17 articles: in a general comment, the number
 * means the article just discussed or explained.
 */
export function isExplainedOne(walk: BlockWalk, { items }: ArticlesMention, { owner, ground }: Decision): boolean {
  const { instrument, explained } = walk.context;
  if (ground !== 'named-after' || owner === instrument || walk.context.kind !== 'general-comment') return false;
  const articleCount = INSTRUMENTS[owner]?.articles ?? Number.POSITIVE_INFINITY;
  const lastOwner = walk.lastOf.get(instrument);
  return items.every(
    ({ article }) => Number(article) > articleCount && (article === explained || article === lastOwner),
  );
}

/**
 * "paragraph 3 of the article", "paragraph 1 of this provision": in a general comment, the article that it explains, unless an article with
 * such a paragraph has been cited.
 */
export function decideExplained(walk: BlockWalk, { items }: ArticlesMention): Decision | undefined {
  const { instrument, explained } = walk.context;
  const places = items.map(({ paragraph, path }) => ({ number: paragraph, path }));
  if (walk.lastArticle !== '' && (explained === '' || hasPlaces(walk.lastOwner, walk.lastArticle, places)))
    return undefined;
  if (explained !== '' && hasPlaces(instrument, explained, places))
    return { owner: instrument, ground: 'explained', article: explained };
  return walk.lastArticle === '' ? UNDECIDED_OWNER : undefined;
}

/**
 * "articles 14 (1), (2) and 3 (a)", "article 14, paragraph 3 (b) and 3 (d)": after an article's paragraphs, a number with letters is
 * another of its paragraphs if that paragraph has the letters and the article of that number does not.
 */
export function paragraphWritten(owner: Owner, previous: Target | undefined, item: ArticleItem): ArticleItem {
  const { article, paragraph, path } = item;
  if (previous?.kind !== 'article' || previous.paragraph === '' || paragraph !== '' || path.length === 0) return item;
  const isOne = !hasPlaces(owner, article, [{ number: '', path }]);
  const isOtherPlace = hasPlaces(owner, previous.article, [{ number: article, path }]);
  return isOne && isOtherPlace ? { ...item, article: previous.article, paragraph: article } : item;
}

/**
 * "article 18 (3) (a) to (g) … subparagraphs (b) and (d) of that provision": if the article has such letters only within paragraphs, those
 * of the paragraph cited last.
 */
export function paragraphCitedLast(walk: BlockWalk, { items }: ArticlesMention, { owner }: Decision): string {
  const paragraph = walk.lastPlace?.paragraph ?? '';
  const letters = items.map(({ path }) => ({ number: '', path }));
  if (paragraph === '' || items.some((item) => item.article !== '' || item.paragraph !== '')) return '';
  if (hasPlaces(owner, walk.lastArticle, letters)) return '';
  return hasPlaces(
    owner,
    walk.lastArticle,
    letters.map((place) => ({ ...place, number: paragraph })),
  )
    ? paragraph
    : '';
}
