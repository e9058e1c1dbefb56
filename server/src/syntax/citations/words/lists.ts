import type { Span } from '../../../text/edits';
import { isNoteMark, isSentenceEnd } from '../../tokens/sentenceTokens';
import { Kind } from '../../tokens/tokens';
import { Role } from '../../tokens/wordRoles';
import type { Words } from './citationWords';
import { followsWithoutComma, lettersAt } from './letters';

const MAX_NUMBER = 9999;
const MAX_WRITTEN_NUMBER = 99_999;
const PERCENT = 0x25;

/** Maximum number of items to read in a list of paragraphs or articles; each letter counts as an item. */
export const MAX_ITEMS = 2000;

/** A separator between two list items, with its span and the index of the first token after it. */
export interface Separator {
  readonly next: number;
  readonly range: boolean;
  readonly and: boolean;
  /** Whether it is a longer phrase than "and": "as well as". */
  readonly also: boolean;
  readonly semicolon: boolean;
  readonly span: Span;
}

/** The separator at a token, if any; semicolons count only if `semicolons` is set. */
export function separatorAt(words: Words, i: number, semicolons: boolean): Separator | undefined {
  const { t } = words;
  const kind = t.kind(i);
  const isSemicolon = kind === Kind.semicolon;
  const isComma = kind === Kind.comma || (isSemicolon && semicolons);
  if (!isComma && kind !== Kind.dash && !words.has(i, Role.to)) {
    const nextIndex = afterAnd(words, i);
    return nextIndex > i
      ? {
          next: nextIndex,
          range: false,
          and: true,
          also: isAlso(words, i),
          semicolon: isSemicolon,
          span: { start: t.start(i), end: t.end(i) },
        }
      : undefined;
  }
  const span = { start: t.start(i), end: t.end(i) };
  if (!isComma) return { next: i + 1, range: true, and: false, also: false, semicolon: isSemicolon, span };
  const next = afterAnd(words, i + 1);
  return {
    next,
    range: false,
    and: next > i + 1,
    also: next > i + 1 && isAlso(words, i + 1),
    semicolon: isSemicolon,
    span,
  };
}

/**
 * Like {@link separatorAt}, but after the letter of the last item also accepts the space before the next letter as a missing comma: "(b)
 * (c)".
 */
export function separatorOrGap(
  words: Words,
  i: number,
  semicolons: boolean,
  letter: string | undefined,
): Separator | undefined {
  const { t } = words;
  if (!followsWithoutComma(words, i, letter)) return separatorAt(words, i, semicolons);
  const span = { start: t.end(i - 1), end: t.start(i) };
  return { next: i, range: false, and: false, also: false, semicolon: false, span };
}

function isAlso(words: Words, i: number): boolean {
  return words.has(i, Role.introducer);
}

/** Token index after "and", "and/or", "&" or "as well as"; unchanged if there is none. */
function afterAnd(words: Words, i: number): number {
  const { t, vocabulary } = words;
  if (words.has(i, Role.and)) return t.kind(i + 1) === Kind.slash && words.has(i + 2, Role.and) ? i + 3 : i + 1;
  if (t.kind(i) === Kind.other) return t.is(i, '&') ? i + 1 : i;
  if (!words.has(i, Role.introducer)) return i;
  return vocabulary.andAlso.at(t, i)?.end ?? i;
}

/**
 * Whether a number can be a member of a list of paragraphs or articles, as opposed to a quantity, a date or part of a larger number;
 * `previous` is the preceding number in the list, 0 for the first.
 */
export function isListNumber(words: Words, i: number, previous: number, range: boolean): boolean {
  const value = words.t.value(i);
  return value >= 1 && value <= MAX_NUMBER && mayBeNumbered(words, i, previous, range);
}

/**
 * Like {@link isListNumber}, for the number directly after "paragraph". If nothing that it could count follows, it may also be impossible
 * as a paragraph number: 0, left by a broken field in a word processor, or a five-digit number.
 */
export function isFirstNumber(words: Words, i: number): boolean {
  if (isListNumber(words, i, 0, false)) return true;
  const value = words.t.value(i);
  return value >= 0 && value <= MAX_WRITTEN_NUMBER && mayBeNumbered(words, i, 0, false) && endsPlainly(words, i);
}

function mayBeNumbered(words: Words, i: number, previous: number, range: boolean): boolean {
  const { t } = words;
  const value = t.value(i);
  if (t.kind(i) !== Kind.number) return false;
  const nextKind = t.kind(i + 1);
  const isAdjacent = !t.hasSpaceBefore(i + 1);
  if (nextKind === Kind.slash && isAdjacent) return false;
  const isDigitGroup = isAdjacent && t.kind(i + 2) === Kind.number && !t.hasSpaceBefore(i + 2);
  if (nextKind === Kind.stop && isDigitGroup && !isNoteMark(words.t, i + 2)) return false;
  if (nextKind === Kind.comma && isDigitGroup && t.end(i + 2) - t.start(i + 2) === 3) return false;
  if (nextKind === Kind.word && isAdjacent && !words.has(i + 1, Role.suffix)) return false;
  if (nextKind === Kind.other && t.text.charCodeAt(t.start(i + 1)) === PERCENT) return false;
  if (previous > 0 && words.has(i + 1, Role.unit)) return false;
  if (previous > 0 && value >= 1900 && value <= 2100 && previous < 1000) return false;
  return !(range && isAdjacent && nextKind === Kind.dash && t.kind(i + 2) === Kind.number && value >= 1000);
}

/** "10 (2007)": the number of something dated rather than of a paragraph. May be a Roman number. */
export function isDated(words: Words, i: number): boolean {
  const { t } = words;
  return t.kind(i + 1) === Kind.open && words.isYear(i + 2) && t.kind(i + 3) === Kind.close;
}

/** "3.2", without a space: a paragraph number in texts that use this form. */
export function isDecimal({ t }: Words, i: number): boolean {
  if (t.kind(i) !== Kind.number || t.kind(i + 1) !== Kind.stop || t.hasSpaceBefore(i + 1)) return false;
  return (
    t.kind(i + 2) === Kind.number && !t.hasSpaceBefore(i + 2) && t.end(i + 2) - t.start(i + 2) <= 2 && t.value(i) < 100
  );
}

/** Words that may follow a number that is not a quantity. */
const AFTER_LISTS = [Role.of, Role.above, Role.below, Role.preposition, Role.and, Role.thereof, Role.to];

/** Whether nothing that the number could count follows, so that it is a list member. */
export function endsPlainly(words: Words, i: number): boolean {
  const at = words.has(i + 1, Role.suffix) ? i + 2 : i + 1;
  if (lettersAt(words, at)) return true;
  const kind = words.t.kind(at);
  return kind === Kind.word ? words.hasOneOf(at, AFTER_LISTS) : kind !== Kind.number;
}

/** Token index after "et seq.", "ff."; unchanged if there is none. */
export function afterOnwards(words: Words, i: number): number {
  const { t } = words;
  let at = i;
  while (at < i + 2 && t.word(at) !== 0 && !t.upper(at) && words.has(at, Role.onwards)) at++;
  return at > i && t.kind(at) === Kind.stop && !isSentenceEnd(t, at) ? at + 1 : at;
}
