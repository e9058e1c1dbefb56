import { Kind } from '../tokens';
import { Role } from '../vocabulary';
import { articleList } from './articleList';
import type { Found } from './found';

/** A list of articles: "articles 2, 17 (1) and 26". */
export function articlesAt(found: Found, i: number): number {
  const { words } = found;
  const { t } = words;
  const abbreviated = t.kind(i + 1) === Kind.stop;
  const list = articleList(words, words.skipStop(i + 1), words.has(i, Role.plural), abbreviated || found.depth > 0);
  if (!list) return i;
  const start = t.start(i);
  const end = t.end(list.next - 1);
  return found.add({ kind: 'articles', items: list.value, abbreviated, sameArticle: false, start, end }, list.next, i);
}
