import type { Span } from '../../text/edits';
import { Kind } from '../tokens/tokens';
import { Role, type WordRole } from '../tokens/wordRoles';
import { paragraphItem } from './items';
import type { ParagraphItem } from './mention';
import type { Parsed, Words } from './words/citationWords';
import { MAX_ITEMS, separatorAt } from './words/lists';

/** How many words may come between "of" and the noun: « de ces mêmes paragraphes ». */
const MAX_WORDS_BEFORE_NOUN = 3;

const ARTICLE_ROLES = [Role.article];
const PARAGRAPH_OR_ARTICLE = [Role.paragraph, Role.article];

/**
 * The letters after a noun for them, each with a bracket or without: « alinéas a et b du paragraphe 2 », "apartado a del artículo 5".
 * Undefined unless "of" leads from the last to a numbered paragraph or article, since "a" and "y" are words as well.
 */
export function unclosedLetters(words: Words, i: number): Parsed<ParagraphItem[]> | undefined {
  const { t } = words;
  const items: ParagraphItem[] = [];
  let connector: Span | undefined;
  let range = false;
  let at = i;
  while (items.length < MAX_ITEMS) {
    const bracket = t.kind(at) === Kind.open ? 1 : 0;
    const letter = letterAt(words, at + bracket, items.at(-1)?.path[0] ?? '');
    const hasClosing = t.kind(at + bracket + 1) === Kind.close && !t.hasSpaceBefore(at + bracket + 1);
    if (letter === '' || (bracket > 0 && !hasClosing)) return undefined;
    const nextIndex = at + bracket + (hasClosing ? 2 : 1);
    items.push(paragraphItem('', [letter], range, t.start(at), t.end(nextIndex - 1), range ? connector : undefined));
    if (isFollowedByNumberedNoun(words, nextIndex, PARAGRAPH_OR_ARTICLE)) return { value: items, next: nextIndex };
    const separator = separatorAt(words, nextIndex, false);
    if (!separator) return undefined;
    ({ range, span: connector, next: at } = separator);
  }
  return undefined;
}

/**
 * The letter of a paragraph’s number, without a bracket: « paragraphe 2 b de l’article 5 ». Undefined unless "of" leads from it to an
 * article’s number.
 */
export function unclosedLetterOf(words: Words, number: number): Parsed<readonly string[]> | undefined {
  const letter = letterAt(words, number + 1, '');
  return letter !== '' && isFollowedByNumberedNoun(words, number + 2, ARTICLE_ROLES)
    ? { value: [letter], next: number + 2 }
    : undefined;
}

/** A small letter that comes after another in the alphabet; empty for others, and for one that may be an "and": "y", "o". */
function letterAt(words: Words, i: number, previous: string): string {
  const { t } = words;
  if (t.kind(i) !== Kind.word || t.upper(i) || t.end(i) - t.start(i) !== 1) return '';
  if (!t.hasSpaceBefore(i) && t.kind(i - 1) !== Kind.open) return '';
  const letter = t.slice(i);
  const isClosed = t.kind(i + 1) === Kind.close && !t.hasSpaceBefore(i + 1);
  if (letter < 'a' || letter > 'z' || letter <= previous || (words.has(i, Role.and) && !isClosed)) return '';
  return letter;
}

/** Whether "of" and a noun of some roles with its number follow. */
function isFollowedByNumberedNoun(words: Words, i: number, roles: readonly WordRole[]): boolean {
  if (!words.has(i, Role.of)) return false;
  const { t } = words;
  let noun = i + 1;
  while (words.has(noun, Role.determiner, Role.same, Role.possessive) && noun <= i + MAX_WORDS_BEFORE_NOUN) noun++;
  if (!words.hasOneOf(noun, roles)) return false;
  const number = words.skipStop(noun + 1);
  return t.kind(number) === Kind.number || words.has(number, Role.first);
}
