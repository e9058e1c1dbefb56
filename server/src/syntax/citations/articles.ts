import { Kind } from '../tokens/tokens';
import { Role } from '../tokens/wordRoles';
import { articleList } from './articleList';
import type { MentionCollector } from './mentionsFound';
import { rulesOfArticles } from './rulesOfArticles';
import { isInCapitals, type Words } from './words/citationWords';
import { isTextArticle } from './words/doubtful';
import { isListNumber } from './words/lists';

/** A list of articles: "articles 2, 17 (1) and 26". */
export function articlesAt(mentionsBefore: MentionCollector, i: number): number {
  const { words } = mentionsBefore;
  const { t } = words;
  const isAbbreviated = t.kind(i + 1) === Kind.stop;
  const list = articleList(
    words,
    words.skipStop(i + 1),
    words.has(i, Role.plural),
    isAbbreviated || mentionsBefore.depth > 0,
  );
  if (!list) return i;
  const start = t.start(i);
  const end = t.end(list.next - 1);
  // A document named after an article may still be the source of later paragraphs; one named before the article no longer is.
  mentionsBefore.names.writingIn = -1;
  const isNextToAbbreviation = isInCapitals(words, list.next) || isAfterLetters(mentionsBefore, i);
  const namedRules = rulesOfArticles(words, list.next);
  const nextNumber = mentionsBefore.add(
    {
      kind: 'articles',
      items: list.value,
      abbreviated: isAbbreviated,
      sameArticle: false,
      ...(isNextToAbbreviation && { besideLetters: isNextToAbbreviation }),
      ...(namedRules && { ofRules: namedRules }),
      ...(mentionsBefore.names.declarationIn === mentionsBefore.sentence && { afterDeclaration: true as const }),
      ...(mentionsBefore.names.regionalIn === mentionsBefore.sentence && { afterRegional: true as const }),
      ...(mentionsBefore.goesOn && { goesOn: true as const }),
      anewIn: mentionsBefore.anewIn,
      start,
      end,
    },
    list.next,
    i,
  );
  return readWithAt(mentionsBefore, nextNumber, isAbbreviated);
}

/** More articles without a noun, if nothing follows that the number could count: "article 7, read in conjunction with 2 (3)". */
function readWithAt(mentionsBefore: MentionCollector, i: number, isAbbreviated: boolean): number {
  const { words } = mentionsBefore;
  const { t } = words;
  const number = words.vocabulary.readWith.at(t, i)?.end ?? i;
  if (number === i || !isListNumber(words, number, 0, false)) return i;
  const list = articleList(words, number, true, mentionsBefore.depth > 0);
  const lastItem = list?.value.at(-1);
  if (!list || !lastItem || !(lastItem.paragraph !== '' || lastItem.path.length > 0 || endsAsArticle(words, list.next)))
    return i;
  return mentionsBefore.add(
    {
      kind: 'articles',
      items: list.value,
      abbreviated: isAbbreviated,
      sameArticle: false,
      ...(mentionsBefore.goesOn && { goesOn: true as const }),
      anewIn: mentionsBefore.anewIn,
      start: t.start(number),
      end: t.end(list.next - 1),
    },
    list.next,
    number,
  );
}

/** Whether punctuation or "of the Covenant" follows a number without a noun, so that it must be an article number. */
function endsAsArticle(words: Words, i: number): boolean {
  const kind = words.t.kind(i);
  return kind !== Kind.word && kind !== Kind.number && kind !== Kind.dash ? true : isTextArticle(words, i, true);
}

/** Whether the brackets, or a part of their contents, start with an abbreviation before the noun: "(GDPR, art. 5)". */
function isAfterLetters(mentionsBefore: MentionCollector, i: number): boolean {
  const { words } = mentionsBefore;
  const { t } = words;
  if (mentionsBefore.depth === 0) return false;
  let at = t.kind(i - 1) === Kind.comma ? i - 2 : i - 1;
  // A number attached to the abbreviation: "ICCPR-OP2"
  if (t.kind(at) === Kind.number && !t.hasSpaceBefore(at)) at--;
  if (at < mentionsBefore.afterLast || !isInCapitals(words, at)) return false;
  return t.kind(at - 1) === Kind.open || t.kind(at - 1) === Kind.semicolon;
}
