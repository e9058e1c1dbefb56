import type { Span } from '../../text/edits';
import { addAll } from '../../text/many';
import { Kind } from '../tokens/tokens';
import { Role } from '../tokens/wordRoles';
import { afterPoints } from './articleNumber';
import { NO_LETTERS, paragraphItem } from './items';
import type { ParagraphItem } from './mention';
import { unclosedLetterOf } from './unclosedLetters';
import type { Parsed, Words } from './words/citationWords';
import { Doubtful } from './words/doubtful';
import { afterGloss } from './words/glosses';
import {
  appendLetters,
  beginsLetters,
  beginsWithNumber,
  followsWithoutComma,
  isHalfBracket,
  lettersAt,
} from './words/letters';
import {
  afterOnwards,
  endsPlainly,
  isDated,
  isDecimal,
  isFirstNumber,
  isListNumber,
  MAX_ITEMS,
  separatorOrGap,
} from './words/lists';

/**
 * The numbers and letters after "paragraph": "11, 27 (a)–(c) and 31", "(a) and (b)". Undefined if there are none. A token that cannot
 * belong ends the list.
 *
 * @param plural whether the noun is plural; after a singular noun, more numbers are read only where they are unambiguous
 * @param loose whether the list is in brackets or its noun abbreviated, in which case it may continue after an "and"
 * @param lettersOnly whether the noun means subparagraphs, which have no numbers
 * @param ofArticle whether an article number precedes, so that the list may continue with articles: after a singular noun, only one number
 * or range with its letters is then read
 */
export function paragraphList(
  words: Words,
  i: number,
  plural: boolean,
  loose: boolean,
  lettersOnly: boolean,
  ofArticle = false,
): Parsed<ParagraphItem[]> | undefined {
  const { t } = words;
  const firstItems = paragraphAt(words, i, lettersOnly, false, undefined, ofArticle);
  if (!firstItems) return undefined;
  const items = firstItems.value;
  let at = firstItems.next;
  let isClosed = false;
  const allowsSemicolons = loose || (plural && !lettersOnly && !ofArticle);
  const doubtful = new Doubtful(words);
  while (items.length < MAX_ITEMS) {
    const letter = items.at(-1)?.path.at(-1);
    const nextIndex = plural && !followsWithoutComma(words, at, letter) ? afterGloss(words, at, allowsSemicolons) : at;
    const separator = separatorOrGap(words, nextIndex, allowsSemicolons, letter);
    if (!separator) break;
    const { next, range, span } = separator;
    const previousItem = items.at(-1);
    if (beginsLetters(words, next) && previousItem) {
      if (separator.semicolon && !loose) break;
      const letters = nextIndex === at ? lettersAt(words, next) : undefined;
      if (!letters) break;
      const path = appendLetters(previousItem.path, letters.value);
      const end = t.end(letters.next - 1);
      items.push(paragraphItem(previousItem.number, path, range, t.start(next), end, range ? span : undefined));
      at = letters.next;
      doubtful.settle(separator, true, true, at);
      continue;
    }
    if (lettersOnly || (ofArticle && !plural && !loose && !range)) break;
    if (!plural && !range && !(separator.and && endsPlainly(words, next))) break;
    if (ofArticle && isClosed && !range && !loose) break;
    const previousNumber = previousItem ? Number.parseInt(previousItem.number, 10) : 0;
    if ((!isDecimal(words, next) && !isListNumber(words, next, previousNumber, range)) || isDated(words, next)) break;
    const isAscending = t.value(next) > previousNumber;
    if (!loose && !doubtful.allows(separator, isClosed, isAscending, items.length, at)) break;
    const item = paragraphAt(words, next, false, range, span, ofArticle);
    if (!item || t.value(next) < 0) break;
    addAll(items, item.value);
    at = item.next;
    doubtful.settle(separator, isLettered(item.value[0]), isAscending, at);
    // "10 (a) and 10 (c), 18 and 23": the "and" joins two parts of the same paragraph and does not end the list.
    isClosed ||= separator.and && item.value[0]?.number !== previousItem?.number;
  }
  at = doubtful.leave(items, at);
  return { value: items, next: at };
}

/** Whether letters follow the number, as opposed to another number in brackets, which may be a quantity. */
function isLettered(item: ParagraphItem | undefined): boolean {
  return item !== undefined && item.path.length > 0 && !beginsWithNumber(item.path);
}

/** Reads a number with its letters; "subparas. (a) and (c)" after it gives several items. */
function paragraphAt(
  words: Words,
  i: number,
  lettersOnly: boolean,
  range: boolean,
  joint: Span | undefined,
  ofArticle: boolean,
): Parsed<ParagraphItem[]> | undefined {
  const { t } = words;
  const rangeJoint = range ? joint : undefined;
  if (t.kind(i) === Kind.open || (lettersOnly && isHalfBracket(words, i))) {
    const letters = lettersAt(words, i);
    if (!letters) return undefined;
    const item = paragraphItem('', letters.value, range, t.start(i), t.end(letters.next - 1), rangeJoint);
    return { value: [item], next: letters.next };
  }
  if (lettersOnly || t.kind(i) !== Kind.number) return undefined;
  const isDecimalNumber = isDecimal(words, i);
  if (!range && !joint && !isDecimalNumber) {
    if (ofArticle ? !isListNumber(words, i, 0, false) : !isFirstNumber(words, i)) return undefined;
  }
  let at = i + 1;
  let number = String(t.value(i));
  if (isDecimalNumber) {
    // Some committees use paragraph numbers such as 3.2 in general comments.
    at = Math.max(i + 3, afterPoints(words, i));
    for (let part = i + 2; part < at; part += 2) number += `.${t.slice(part)}`;
  } else if (words.has(at, Role.suffix)) {
    number += ` ${t.slice(at).toLowerCase()}`;
    at++;
  }
  const start = t.start(i);
  const letters = lettersAt(words, at) ?? (at === i + 1 ? unclosedLetterOf(words, i) : undefined);
  if (!letters) {
    const letterItems = subparagraphsAfter(words, at, number, start, ofArticle);
    if (letterItems) return letterItems;
  }
  const end = letters ? letters.next : at;
  const item = paragraphItem(number, letters?.value ?? NO_LETTERS, range, start, t.end(end - 1), rangeJoint);
  return { value: [item], next: afterOnwards(words, end) };
}

/** The parts after a paragraph number: "para. 19, subparas. (a) and (c)", "párrafo 24, letra l)". The first item begins at the number. */
function subparagraphsAfter(
  words: Words,
  i: number,
  number: string,
  start: number,
  ofArticle: boolean,
): Parsed<ParagraphItem[]> | undefined {
  const noun = words.skipComma(i);
  if (!words.has(noun, Role.subparagraph) && (ofArticle || !words.has(noun, Role.letterNoun))) return undefined;
  const list = paragraphList(words, words.skipStop(noun + 1), true, false, true);
  if (!list) return undefined;
  const items = list.value.map((item) => ({ ...item, number }));
  const head = items[0];
  if (head) items[0] = { ...head, start };
  return { value: items, next: list.next };
}
