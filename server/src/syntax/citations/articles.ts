import { Kind } from '../tokens/tokens';
import { Role } from '../tokens/wordRoles';
import { articleList } from './articleList';
import type { MentionsFound } from './mentionsFound';
import { isInCapitals, type Words } from './words/citationWords';
import { isOfText } from './words/doubtful';
import { isListNumber } from './words/lists';
import { rulesAfter } from './words/ofRules';

/** A list of articles: "articles 2, 17 (1) and 26". */
export function articlesAt(found: MentionsFound, i: number): number {
  const { words } = found;
  const { t } = words;
  const abbreviated = t.kind(i + 1) === Kind.stop;
  const list = articleList(words, words.skipStop(i + 1), words.has(i, Role.plural), abbreviated || found.depth > 0);
  if (!list) return i;
  const start = t.start(i);
  const end = t.end(list.next - 1);
  // A document named after an article may still be the source of later paragraphs; one named before it no longer is.
  found.named.writingIn = -1;
  const besideLetters = isInCapitals(words, list.next) || isAfterLetters(found, i);
  const ofRules = rulesAfter(words, list.next);
  const next = found.add(
    {
      kind: 'articles',
      items: list.value,
      abbreviated,
      sameArticle: false,
      ...(besideLetters && { besideLetters }),
      ...(ofRules && { ofRules }),
      ...(found.named.declarationIn === found.sentence && { afterDeclaration: true as const }),
      ...(found.named.regionalIn === found.sentence && { afterRegional: true as const }),
      ...(found.goesOn && { goesOn: true as const }),
      anewIn: found.anewIn,
      start,
      end,
    },
    list.next,
    i,
  );
  return readWithAt(found, next, abbreviated);
}

/** "article 7, read in conjunction with 2 (3)": more articles without their noun, where nothing else can be counted by the number. */
function readWithAt(found: MentionsFound, i: number, abbreviated: boolean): number {
  const { words } = found;
  const { t } = words;
  const number = words.vocabulary.readWith.at(t, i)?.end ?? i;
  if (number === i || !isListNumber(words, number, 0, false)) return i;
  const list = articleList(words, number, true, found.depth > 0);
  const last = list?.value.at(-1);
  if (!list || !last || !(last.paragraph !== '' || last.path.length > 0 || endsAsArticle(words, list.next))) return i;
  return found.add(
    {
      kind: 'articles',
      items: list.value,
      abbreviated,
      sameArticle: false,
      ...(found.goesOn && { goesOn: true as const }),
      anewIn: found.anewIn,
      start: t.start(number),
      end: t.end(list.next - 1),
    },
    list.next,
    number,
  );
}

/** Whether the text after a number without a noun shows it to be that of an article: a mark, or "of the Covenant". */
function endsAsArticle(words: Words, i: number): boolean {
  const kind = words.t.kind(i);
  return kind !== Kind.word && kind !== Kind.number && kind !== Kind.dash ? true : isOfText(words, i, true);
}

/** "(GDPR, art. 5)": whether an abbreviation opens the brackets, or one part of their contents, before the noun. */
function isAfterLetters(found: MentionsFound, i: number): boolean {
  const { words } = found;
  const { t } = words;
  if (found.depth === 0) return false;
  let at = t.kind(i - 1) === Kind.comma ? i - 2 : i - 1;
  // "ICCPR-OP2"
  if (t.kind(at) === Kind.number && !t.spaced(at)) at--;
  if (at < found.afterLast || !isInCapitals(words, at)) return false;
  return t.kind(at - 1) === Kind.open || t.kind(at - 1) === Kind.semicolon;
}
