import type { Span } from '../../text/edits';
import { Kind } from '../tokens';
import { Role } from '../vocabulary';
import type { Words } from './citationWords';
import { lettersAt } from './letters';
import { isNoteMark, isSentenceEnd } from './sentences';

const LARGEST_NUMBER = 9999;
const LARGEST_WRITTEN = 99_999;
const PERCENT = 0x25;

/** Lists of paragraphs and of articles are no longer than this; a letter more is an item more. */
export const MOST_ITEMS = 2000;

/** What joins two items of a list, where it stands, and the first token after it. */
export interface Separator {
  readonly next: number;
  readonly range: boolean;
  readonly and: boolean;
  /** Whether the words are more than "and": "as well as". */
  readonly also: boolean;
  readonly semicolon: boolean;
  readonly span: Span;
}

/** What joins two items of a list, if a token does; a semicolon only where it may. */
export function separatorAt(words: Words, i: number, semicolons: boolean): Separator | undefined {
  const { t } = words;
  const kind = t.kind(i);
  const semicolon = kind === Kind.semicolon;
  const isComma = kind === Kind.comma || (semicolon && semicolons);
  if (!isComma && kind !== Kind.dash && !words.has(i, Role.to)) {
    const next = behindAnd(words, i);
    return next > i
      ? { next, range: false, and: true, also: isAlso(words, i), semicolon, span: { start: t.start(i), end: t.end(i) } }
      : undefined;
  }
  const span = { start: t.start(i), end: t.end(i) };
  if (!isComma) return { next: i + 1, range: true, and: false, also: false, semicolon, span };
  const next = behindAnd(words, i + 1);
  return { next, range: false, and: next > i + 1, also: next > i + 1 && isAlso(words, i + 1), semicolon, span };
}

function isAlso(words: Words, i: number): boolean {
  return words.has(i, Role.introducer);
}

/** After "and", "and/or", "&" or "as well as"; the same index where none stands there. */
function behindAnd(words: Words, i: number): number {
  const { t, vocabulary } = words;
  if (words.has(i, Role.and)) return t.kind(i + 1) === Kind.slash && words.has(i + 2, Role.and) ? i + 3 : i + 1;
  if (t.kind(i) === Kind.other) return t.is(i, '&') ? i + 1 : i;
  if (!words.has(i, Role.introducer)) return i;
  const also = vocabulary.andAlso.find((phrase) => phrase.every((word, k) => t.word(i + k) === word));
  return also ? i + also.length : i;
}

/**
 * Whether a number can be one of a list of paragraphs or articles, and not a quantity, a date or part of a larger number; `previous`
 * is the one before it in the list, 0 for the first.
 */
export function isListNumber(words: Words, i: number, previous: number, range: boolean): boolean {
  const value = words.t.value(i);
  return value >= 1 && value <= LARGEST_NUMBER && mayBeNumbered(words, i, previous, range);
}

/**
 * The same for the number directly after "paragraph": where no noun follows that it could count, it may also be one that no
 * paragraph has, 0 as a lost field of a word processor leaves it, or one of five figures.
 */
export function isFirstNumber(words: Words, i: number): boolean {
  if (isListNumber(words, i, 0, false)) return true;
  const value = words.t.value(i);
  return value >= 0 && value <= LARGEST_WRITTEN && mayBeNumbered(words, i, 0, false) && endsPlainly(words, i);
}

function mayBeNumbered(words: Words, i: number, previous: number, range: boolean): boolean {
  const { t } = words;
  const value = t.value(i);
  if (t.kind(i) !== Kind.number) return false;
  const next = t.kind(i + 1);
  const glued = !t.spaced(i + 1);
  if (next === Kind.slash && glued) return false;
  const isParted = glued && t.kind(i + 2) === Kind.number && !t.spaced(i + 2);
  if (next === Kind.stop && isParted && !isNoteMark(words, i + 2)) return false;
  if (next === Kind.comma && isParted && t.end(i + 2) - t.start(i + 2) === 3) return false;
  if (next === Kind.word && glued && !words.has(i + 1, Role.suffix)) return false;
  if (next === Kind.other && t.text.charCodeAt(t.start(i + 1)) === PERCENT) return false;
  if (previous > 0 && words.has(i + 1, Role.unit)) return false;
  if (previous > 0 && value >= 1900 && value <= 2100 && previous < 1000) return false;
  return !(range && glued && next === Kind.dash && t.kind(i + 2) === Kind.number && value >= 1000);
}

/** "10 (2007)": the number of something that has a year, and of no paragraph. The token may be a roman number too. */
export function isDated(words: Words, i: number): boolean {
  const { t } = words;
  return t.kind(i + 1) === Kind.open && words.isYear(i + 2) && t.kind(i + 3) === Kind.close;
}

/** "3.2", with no space: a paragraph of those texts that number so. */
export function isDecimal({ t }: Words, i: number): boolean {
  if (t.kind(i) !== Kind.number || t.kind(i + 1) !== Kind.stop || t.spaced(i + 1)) return false;
  return t.kind(i + 2) === Kind.number && !t.spaced(i + 2) && t.end(i + 2) - t.start(i + 2) <= 2 && t.value(i) < 100;
}

/** Words that may stand after a number that counts nothing. */
const BEHIND_LISTS = Role.of | Role.above | Role.below | Role.preposition | Role.and | Role.thereof | Role.to;

/** Whether what follows a number leaves no doubt that it is one of the list: no noun that it could count. */
export function endsPlainly(words: Words, i: number): boolean {
  const at = words.has(i + 1, Role.suffix) ? i + 2 : i + 1;
  if (lettersAt(words, at)) return true;
  const kind = words.t.kind(at);
  return kind === Kind.word ? words.has(at, BEHIND_LISTS) : kind !== Kind.number;
}

/** After "et seq.", "ff."; the same index where there is none. */
export function behindOnwards(words: Words, i: number): number {
  const { t } = words;
  let at = i;
  while (at < i + 2 && t.word(at) !== 0 && !t.upper(at) && words.vocabulary.isOnwards(t.word(at))) at++;
  return at > i && t.kind(at) === Kind.stop && !isSentenceEnd(words, at) ? at + 1 : at;
}
