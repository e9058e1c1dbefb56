import type { DocumentModel } from '../../model/document';
import { articlesIn } from './namedArticles';
import { headingWordsOf } from './places';

/**
 * The subject of a heading: the articles of the committee’s treaty that it names or, without any, its words without case, number and
 * punctuation. Empty for a non-existent block. Headings with the same subject in two documents cover the same matter.
 */
export function headingSubject(model: DocumentModel, heading: number): string {
  const block = model.tree.blocks[heading];
  if (!block) return '';
  const articles = articlesIn(model, [heading]).flatMap(({ isOwn, place }) => (isOwn ? [place] : []));
  if (articles.length > 0) return articles.join(', ');
  return lettersOf(headingWordsOf(block));
}

/**
 * Whether headings of different documents cover the same matter: they have an article in common or, unless both name articles, the same
 * words before the articles.
 */
export function haveSameSubject(a: DocumentModel, headingOfA: number, b: DocumentModel, headingOfB: number): boolean {
  const [articles, others] = [articleNumbers(a, headingOfA), articleNumbers(b, headingOfB)];
  if (articles.size > 0 && others.size > 0) return [...articles].some((article) => others.has(article));
  const words = wordsBeforeArticles(a, headingOfA);
  return words !== '' && words === wordsBeforeArticles(b, headingOfB);
}

/** The words of a heading before the first reference, without case, number and punctuation. */
function wordsBeforeArticles(model: DocumentModel, heading: number): string {
  const block = model.tree.blocks[heading];
  if (!block) return '';
  const end = model.readings[heading]?.references[0]?.start ?? block.content.end;
  const words = block.text.slice(block.content.start, end).replace(/\([^()]*$/, '');
  return lettersOf(words);
}

function lettersOf(words: string): string {
  return (words.match(/\p{L}+/gu) ?? []).join(' ').toLowerCase();
}

/** The longest range of articles to expand; longer ones cover whole parts of a document. */
const MAX_RANGE_SIZE = 12;

function articleNumbers(model: DocumentModel, heading: number): ReadonlySet<string> {
  const numbers = articlesIn(model, [heading]).flatMap(({ isOwn, article }): readonly string[] => {
    if (!isOwn) return [];
    const [from = 0, to = from] = article.split('–').map((end) => Number.parseInt(end, 10));
    if (to === from || Number.isNaN(to)) return [article];
    if (to - from > MAX_RANGE_SIZE) return [];
    return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  });
  return new Set(numbers);
}
