import type { Span } from '../../text/edits';
import type { ArticleItem, ParagraphItem } from './mention';
import { partLetters } from './words/letters';

/** The path of a number without letters, a shared instance. */
export const NO_LETTERS: readonly string[] = [];

/**
 * An item in a list of paragraphs. Spelled out with and without a joint, because adding the joint to an existing object would be several
 * times slower.
 */
export function paragraphItem(
  number: string,
  path: readonly string[],
  range: boolean,
  start: number,
  end: number,
  joint: Span | undefined,
): ParagraphItem {
  return joint ? { number, path, range, start, end, joint } : { number, path, range, start, end };
}

/** Like {@link paragraphItem}, for a list of articles. */
export function articleItem(
  article: string,
  paragraph: string,
  path: readonly string[],
  range: boolean,
  start: number,
  end: number,
  joint: Span | undefined,
): ArticleItem {
  return joint
    ? { article, paragraph, path, range, start, end, joint }
    : { article, paragraph, path, range, start, end };
}

/** Converts a paragraph to a part of an article: "paragraph 2", "paragraph (2)", "subparagraph (a)". `article` is empty if unknown. */
export function withinArticle(article: string, item: ParagraphItem): ArticleItem {
  const { number, path, range, start, end, joint } = item;
  if (number !== '') return articleItem(article, number, path, range, start, end, joint);
  const [paragraph, letters] = partLetters(path);
  return articleItem(article, paragraph, letters, range, start, end, joint);
}
