import { pluralsOf, singularsOf } from '../../languages/countedNoun';
import { LANGUAGES } from '../../languages/languageList';

/** The words of some lists as alternatives in a regular expression. */
export function anyWordOf(lists: readonly (readonly string[])[]): string {
  return [...new Set(lists.flat())].join('|');
}

/** Nouns for articles in all languages. */
export const ARTICLE_WORDS = anyWordOf(
  LANGUAGES.map(({ citations }) => [...singularsOf(citations.article), ...pluralsOf(citations.article)]),
);

/** Words that may join the last two marks: "; and". */
export const JOINS = anyWordOf(LANGUAGES.map(({ blocks }) => blocks.conjunctions));
