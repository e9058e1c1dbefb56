import { Role } from '../tokens/wordRoles';
import { articleList } from './articleList';
import { paragraphList } from './paragraphList';
import type { Words } from './words/citationWords';
import { type RulesNamed, rulesAfter } from './words/ofRules';

/** How many further articles may come before the rules of procedure. */
const MAX_ARTICLES_BETWEEN = 4;

/**
 * The rules of procedure that articles which end before a token belong to, at once or after further articles, each with its noun: « du
 * paragraphe 2 de l’article 3 et de l’article 6 du règlement intérieur ». Undefined if there are none.
 */
export function rulesOfArticles(words: Words, i: number): RulesNamed | undefined {
  let at = i;
  for (let between = 0; between <= MAX_ARTICLES_BETWEEN; between++) {
    const rules = rulesAfter(words, at);
    if (rules) return rules;
    const nextIndex = afterArticle(words, at);
    if (nextIndex === at) return undefined;
    at = nextIndex;
  }
  return undefined;
}

/** The index after « et de l’article 6 », « et du paragraphe 2 de l’article 6 »; unchanged if there is none. */
function afterArticle(words: Words, i: number): number {
  const afterComma = words.skipComma(i);
  const start = words.has(afterComma, Role.and) ? afterComma + 1 : afterComma;
  if (start === i) return i;
  let at = afterFunctionWords(words, start);
  if (words.has(at, Role.paragraph)) {
    const paragraphs = paragraphList(words, words.skipStop(at + 1), words.has(at, Role.plural), false, false);
    if (!paragraphs || !words.has(paragraphs.next, Role.of)) return i;
    at = afterFunctionWords(words, paragraphs.next);
  }
  if (!words.has(at, Role.article)) return i;
  return articleList(words, words.skipStop(at + 1), words.has(at, Role.plural), false)?.next ?? i;
}

/** The index after function words such as "of the" or "in". */
function afterFunctionWords(words: Words, i: number): number {
  let at = i;
  while (at < i + 2 && words.has(at, Role.of, Role.preposition, Role.determiner, Role.to)) at++;
  return at;
}
