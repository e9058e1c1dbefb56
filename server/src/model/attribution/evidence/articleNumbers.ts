import type { ArticleItem } from '../../../syntax/citations/mention';
import { isDigit } from '../../../text/characterKinds';

/** Whether an article's number is plain figures or empty, as most are: no pattern for irregular numbers can match it. */
export function isFigures(article: string): boolean {
  for (let i = 0; i < article.length; i++) if (!isDigit(article.charCodeAt(i))) return false;
  return true;
}

/** "3.1": paragraph 1 of article 3 in a treaty; in a law it may be anything. */
export const DOTTED_PATTERN = /^(\d+)\.(\d+)$/;

/** Reads "3.1" as paragraph 1 of article 3; returns anything else unchanged. */
export function withoutDot(item: ArticleItem): ArticleItem {
  const [, article, paragraph] = DOTTED_PATTERN.exec(item.article) ?? [];
  return article === undefined || paragraph === undefined || item.paragraph !== ''
    ? item
    : { ...item, article, paragraph };
}

/** "37 b": letter (b) of article 37 in a treaty; a separate article in a law. */
const SPACED_LETTER_PATTERN = /^(\d+)[ -]([a-z])$/;

/** Reads "37 b" as letter (b) of article 37; returns anything else unchanged. */
export function withLetter(item: ArticleItem): ArticleItem {
  const [, article, letter] = SPACED_LETTER_PATTERN.exec(item.article) ?? [];
  return article === undefined || letter === undefined ? item : { ...item, article, path: [letter, ...item.path] };
}

/** "118 ter", "126a", "266 b": inserted after another article, unless the letter belongs to a treaty's article. */
export const INSERTED_PATTERN = /^\d+[ -]?[a-z]+$/i;

/**
 * "225-1", "L. 611-1", "19-A", "12 bis", "12/3", "10:24", "28.2.2", "XIV": no treaty in the catalogue has such a number, whatever is named
 * next to it.
 */
export const LAW_ONLY_NUMBER = /[A-Z]|-\d|[/:]|\.\d+\.|\d[ -]?[a-z]{2}/;

/** "6 bis", "16 ter": inserted after another article, as in many laws and some treaties outside the catalogue. */
export const WITH_SUFFIX_PATTERN = /^\d+ [a-z]{2,}$/;
