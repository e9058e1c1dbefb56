import { Kind } from '../tokens/tokens';
import { Role } from '../tokens/wordRoles';
import { articleItem } from './items';
import type { ArticleItem } from './mention';
import type { Parsed, Words } from './words/citationWords';
import { lettersAt } from './words/letters';
import { endsPlainly } from './words/lists';

/**
 * Letters introduced by a noun after an article or its paragraph: "article 25, letter l", "article 7, paragraph 1, letters a) and b)".
 * Undefined if there are none.
 */
export function lettersNamed(
  words: Words,
  noun: number,
  article: string,
  paragraph: string,
): Parsed<ArticleItem[]> | undefined {
  const { t } = words;
  const items: ArticleItem[] = [];
  let at = words.skipStop(noun + 1);
  for (;;) {
    const matches = letterAt(words, at);
    if (!matches) break;
    items.push(articleItem(article, paragraph, matches.value, false, t.start(at), t.end(matches.next - 1), undefined));
    const afterComma = t.kind(matches.next) === Kind.comma ? matches.next + 1 : matches.next;
    const nextIndex = words.has(afterComma, Role.and) ? afterComma + 1 : afterComma;
    at = matches.next;
    if (nextIndex === at || !letterAt(words, nextIndex)) break;
    at = nextIndex;
  }
  return items.length > 0 ? { value: items, next: at } : undefined;
}

/** Reads a letter in one of the forms "(l)", "l)" and "l". */
function letterAt(words: Words, i: number): Parsed<readonly string[]> | undefined {
  const bracketedLetters = lettersAt(words, i);
  if (bracketedLetters) return bracketedLetters;
  const { t } = words;
  if (t.kind(i) !== Kind.word || t.upper(i) || t.end(i) - t.start(i) !== 1 || !t.hasSpaceBefore(i)) return undefined;
  // The indefinite article, not a letter: "article 27, letter a minister wrote"
  if (!endsPlainly(words, i)) return undefined;
  const hasClosing = t.kind(i + 1) === Kind.close && !t.hasSpaceBefore(i + 1);
  return { value: [t.slice(i)], next: hasClosing ? i + 2 : i + 1 };
}
