import type { ArticleItem } from '../../syntax/citations/mention';
import { isDigit } from '../../text/characterKinds';

/** Whether a number is written in figures alone, as most are, or not at all: none of the patterns for odd ones applies to it. */
export function isFigures(article: string): boolean {
  for (let i = 0; i < article.length; i++) if (!isDigit(article.charCodeAt(i))) return false;
  return true;
}

/** "3.1", which is paragraph 1 of a treaty's article 3, and may be anything of another law's. */
export const DOTTED = /^(\d+)\.(\d+)$/;

/** "3.1" as paragraph 1 of article 3; anything else as it is. */
export function withoutDot(item: ArticleItem): ArticleItem {
  const [, article, paragraph] = DOTTED.exec(item.article) ?? [];
  return article === undefined || paragraph === undefined || item.paragraph !== ''
    ? item
    : { ...item, article, paragraph };
}

/** "37 b", which is the letter of a treaty's article 37, and one article of a law. */
const SPACED_LETTER = /^(\d+)[ -]([a-z])$/;

/** "37 b" as letter b of article 37; anything else as it is. */
export function withLetter(item: ArticleItem): ArticleItem {
  const [, article, letter] = SPACED_LETTER.exec(item.article) ?? [];
  return article === undefined || letter === undefined ? item : { ...item, article, path: [letter, ...item.path] };
}

/** "118 ter", "126a", "266 b": put in after another, unless the letter is one of a treaty's article. */
export const INSERTED = /^\d+[ -]?[a-z]+$/i;

/** "225-1", "L. 611-1", "19-A", "12 bis", "12/3", "XIV": no treaty of the catalogue has such a number, whatever it stands beside. */
export const OF_LAW_ALONE = /[A-Z]|-\d|\/|\d[ -]?[a-z]{2}/;

/** "6 bis", "16 ter": put in after another, as some treaties outside the catalogue and many laws do. */
export const WITH_SUFFIX = /^\d+ [a-z]{2,}$/;
