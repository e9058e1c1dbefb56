import { isDigit } from '../../text/characterKinds';
import type { Span } from '../../text/edits';
import { addAll } from '../../text/many';
import { Kind } from '../tokens/tokens';
import { Role } from '../tokens/wordRoles';
import { articleNumber, isLettered, lawNumber } from './articleNumber';
import { articleItem, NO_LETTERS, withinArticle } from './items';
import { lettersNamed } from './lettersNamed';
import type { ArticleItem } from './mention';
import { paragraphList } from './paragraphList';
import type { Parsed, Words } from './words/citationWords';
import { Doubtful, isTextArticle } from './words/doubtful';
import { afterGloss } from './words/glosses';
import {
  appendLetters,
  beginsLetters,
  bracketedRange,
  followsWithoutComma,
  lettersAt,
  MAX_PARAGRAPHS,
  partLetters,
} from './words/letters';
import { afterOnwards, endsPlainly, isDecimal, isListNumber, MAX_ITEMS, separatorOrGap } from './words/lists';

/**
 * The numbers after "article", with their subdivisions: "2, 17 (1) and 26", "14, paragraph 3 (d)". Undefined if there are none. A token
 * that cannot belong ends the list, and a comma before it ("article 17, paragraph 2,") is omitted.
 *
 * @param plural whether the noun is plural; after a singular noun, more numbers are read only where they are unambiguous
 * @param loose whether the list is in brackets or its noun abbreviated, in which case it may continue after an "and"
 */
export function articleList(
  words: Words,
  i: number,
  plural: boolean,
  loose: boolean,
): Parsed<ArticleItem[]> | undefined {
  return (!plural && !loose && listOfSingular(words, i)) || listAfter(words, i, plural, loose);
}

/** Minimum number of articles in a list after a singular noun; two may be an article and a quantity. */
const MIN_ARTICLES = 3;

/** "article 1, 12, 13 and 15 of the Convention": a list after a singular noun, recognized because "and" joins its last member. */
function listOfSingular(words: Words, i: number): Parsed<ArticleItem[]> | undefined {
  const { t } = words;
  if (t.kind(i) !== Kind.number || t.kind(i + 1) !== Kind.comma || t.kind(i + 2) !== Kind.number) return undefined;
  const list = listAfter(words, i, true, false);
  const articles = new Set(list?.value.map(({ article }) => article));
  return list && articles.size >= MIN_ARTICLES && words.has(list.next, Role.of) && isTextArticle(words, list.next, true)
    ? list
    : undefined;
}

/** Reads the list after a noun. */
function listAfter(words: Words, i: number, plural: boolean, loose: boolean): Parsed<ArticleItem[]> | undefined {
  const { t } = words;
  const firstItems = articleAt(words, i, false, undefined, !plural && !loose);
  if (!firstItems) return undefined;
  const items = firstItems.value;
  let at = firstItems.next;
  let isClosed = false;
  const allowsSemicolons = loose || plural;
  const doubtful = new Doubtful(words);
  while (items.length < MAX_ITEMS) {
    const previousItem = items.at(-1);
    const letter = previousItem?.path.at(-1);
    const nextIndex = plural && !followsWithoutComma(words, at, letter) ? afterGloss(words, at, allowsSemicolons) : at;
    const separator = separatorOrGap(words, nextIndex, allowsSemicolons, letter);
    if (!separator || !previousItem) break;
    const { next, range, span } = separator;
    if (nextIndex === at && beginsLetters(words, next)) {
      if (separator.semicolon && !loose) break;
      const letters = lettersAt(words, next);
      // The letters belong to the next article: "the answers to (g) of articles 1 to 4 and (b) of article 6"
      if (!letters || (words.has(letters.next, Role.of) && words.has(letters.next + 1, Role.article))) break;
      const [paragraph, path] = partLetters(letters.value);
      items.push(
        articleItem(
          previousItem.article,
          paragraph === '' ? previousItem.paragraph : paragraph,
          paragraph === '' ? appendLetters(previousItem.path, path) : path,
          range,
          t.start(next),
          t.end(letters.next - 1),
          range ? span : undefined,
        ),
      );
      at = letters.next;
      doubtful.settle(separator, true, true, at);
      continue;
    }
    // "(art. 24 (f), 27 (2))": a number with a subdivision is not a quantity.
    const isDivided = loose && !separator.and && (lettersAt(words, next + 1) ?? bracketedRange(words, next + 1));
    if (!plural && !range && !isDivided && !(separator.and ? endsPlainly(words, next) : oneMoreIsJoined(words, next)))
      break;
    if (!plural && isClosed && !range && !loose && !oneMoreIsJoined(words, next)) break;
    if (!isOneMore(words, next, previousItem, range)) break;
    const isAscending = t.value(next) > Number.parseInt(previousItem.article, 10);
    if (plural && !loose && !doubtful.allows(separator, isClosed, isAscending, items.length, at)) break;
    const item = articleAt(words, next, range, span, false);
    if (!item) break;
    addAll(items, item.value);
    at = item.next;
    doubtful.settle(separator, hasSubdivision(item.value[0]), isAscending, at);
    isClosed ||= separator.and;
  }
  at = doubtful.leave(items, at);
  return { value: items, next: at };
}

/** Whether an item has a paragraph or letters. */
function hasSubdivision(item: ArticleItem | undefined): boolean {
  return item !== undefined && (item.paragraph !== '' || item.path.length > 0);
}

/**
 * Whether a list that already contains an article may continue at a token: with a number, or an article number in a form specific to laws.
 */
function isOneMore(words: Words, i: number, previous: ArticleItem, range: boolean): boolean {
  if (isDecimal(words, i) || isLettered(words, i)) return true;
  if (isListNumber(words, i, Number.parseInt(previous.article, 10), range)) return true;
  const { t } = words;
  if (!lawNumber(words, i)) return false;
  return t.kind(i) === Kind.number || !isDigit(t.text.charCodeAt(previous.start));
}

/** Whether another joined number follows after the list seemed complete: "articles 2, paragraph 2, 3 and 26". */
function oneMoreIsJoined(words: Words, i: number): boolean {
  const { t } = words;
  return (
    t.kind(i) === Kind.number &&
    words.has(i + 1, Role.and) &&
    t.kind(i + 2) === Kind.number &&
    endsPlainly(words, i + 2)
  );
}

/** Reads an article number with all its subdivisions. */
function articleAt(
  words: Words,
  i: number,
  range: boolean,
  joint: Span | undefined,
  single: boolean,
): Parsed<ArticleItem[]> | undefined {
  const { t } = words;
  const number = articleNumber(words, i, range, single);
  if (!number) return undefined;
  const { value: article, next: at } = number;
  const start = t.start(i);
  const rangeJoint = range ? joint : undefined;
  const letters = lettersAt(words, at);
  if (letters) {
    const [paragraph, path] = partLetters(letters.value);
    const item = articleItem(article, paragraph, path, range, start, t.end(letters.next - 1), rangeJoint);
    return { value: [item], next: letters.next };
  }
  const bracketedNumbers = bracketedRange(words, at);
  if (bracketedNumbers) {
    const { from, to, joint: dash } = bracketedNumbers.value;
    const end = t.end(bracketedNumbers.next - 1);
    const firstItem = articleItem(article, String(from), NO_LETTERS, range, start, t.end(dash - 1), rangeJoint);
    const span = { start: t.start(dash), end: t.end(dash) };
    const lastItem = articleItem(article, String(to), NO_LETTERS, true, t.start(dash + 1), end, span);
    return { value: [firstItem, lastItem], next: bracketedNumbers.next };
  }
  const followingItems = paragraphsAfter(words, at, article);
  if (followingItems) {
    const items = followingItems.value;
    const head = items[0];
    if (head) {
      const wholeItem = articleItem(
        article,
        head.paragraph,
        head.path,
        range,
        start,
        head.end,
        rangeJoint ?? head.joint,
      );
      items[0] = head.inBrackets ? { ...wholeItem, inBrackets: true } : wholeItem;
    }
    return followingItems;
  }
  const bareItem = articleItem(article, '', NO_LETTERS, range, start, t.end(at - 1), rangeJoint);
  return { value: [bareItem], next: afterOnwards(words, at) };
}

/**
 * Paragraphs written as words or signs after an article number: ", paragraph 2", ", paragraph No. 2", "(paras. 1–3)", ", subparagraph (a)"
 * or "§ 2".
 */
function paragraphsAfter(words: Words, i: number, article: string): Parsed<ArticleItem[]> | undefined {
  const { t } = words;
  const isBracketed = t.kind(i) === Kind.open;
  const at = isBracketed ? i + 1 : words.skipComma(i);
  if (!isBracketed && isSign(words, at)) return paragraphsAfterSign(words, at, article);
  if (!isBracketed && words.has(at, Role.letterNoun)) return lettersNamed(words, at, article, '');
  // "article 81, subparagraph 6": some laws number their subparagraphs.
  const firstIndex = words.skipNo(words.skipStop(at + 1));
  const lettersOnly = words.has(at, Role.subparagraph) && t.kind(firstIndex) !== Kind.number;
  if (!words.has(at, Role.subparagraph, Role.paragraph)) return undefined;
  const isPlural = words.has(at, Role.plural);
  const list = paragraphList(words, firstIndex, isPlural, isBracketed, lettersOnly, true);
  if (!list) return undefined;
  if (isBracketed && t.kind(list.next) !== Kind.close) return undefined;
  // "violations of articles 6 and 7 (paras. 9.11 and 80)": paragraphs of the decision, since no article has such paragraph numbers.
  if (isBracketed && list.value.some(({ number }) => number.includes('.') || Number(number) > MAX_PARAGRAPHS))
    return undefined;
  // "article 622-1, paragraph 3 of which": a separate clause.
  if (words.has(list.next, Role.of) && words.has(list.next + 1, Role.pronoun)) return undefined;
  const items = list.value.map((paragraph): ArticleItem => {
    const item = withinArticle(article, paragraph);
    return isBracketed && paragraph.number !== '' ? { ...item, inBrackets: true } : item;
  });
  const [only] = items;
  const noun = words.skipComma(list.next);
  if (!isBracketed && only && items.length === 1 && only.path.length === 0 && words.has(noun, Role.letterNoun)) {
    const letteredItems = lettersNamed(words, noun, article, only.paragraph);
    if (letteredItems) return letteredItems;
  }
  return { value: items, next: isBracketed ? list.next + 1 : list.next };
}

/** Reads paragraphs cited by their sign after an article number: "article 6 § 1 (a)", "article 6, §§ 1 and 2". */
function paragraphsAfterSign(words: Words, i: number, article: string): Parsed<ArticleItem[]> | undefined {
  const isPlural = isSign(words, i + 1);
  const number = isPlural ? i + 2 : i + 1;
  const { t } = words;
  if (t.kind(number) !== Kind.number || t.value(number) <= 0) return undefined;
  const list = paragraphList(words, number, isPlural, false, false, true);
  return list && { value: list.value.map((paragraph) => withinArticle(article, paragraph)), next: list.next };
}

function isSign({ t }: Words, i: number): boolean {
  return t.kind(i) === Kind.other && t.is(i, '§');
}
