import type { Language } from '../../../languages/language';
import { memoize } from '../../../model/base/memo';

/** A pattern for the articles in brackets at the end of a heading; its group is the list without noun and brackets. */
export const articlesAtEnd = memoize(({ blocks: { articleAbbreviations } }: Language): RegExp => {
  const nouns = articleAbbreviations.map((noun) => noun.trim().replace('.', String.raw`\.`)).join('|');
  return new RegExp(String.raw`\s*\((?:${nouns})\s([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$`, 'i');
});
