import { isDigit } from '../../../text/characterKinds';
import { romanValue } from '../../blocks/marker';
import { Kind } from '../../tokens/tokens';
import type { Parsed, Words } from './citationWords';

/** Maximum number of subdivision levels. */
const MAX_DEPTH = 5;

/** An upper bound for the number of paragraphs in an article. */
export const MAX_PARAGRAPHS = 30;

/** "(a)", "(a) (ii)", "(2) (b)": the subdivisions of a number, outermost first, in lower case. */
export function lettersAt(words: Words, i: number): Parsed<string[]> | undefined {
  const { t } = words;
  const letters: string[] = [];
  let at = i;
  while (letters.length < MAX_DEPTH) {
    const isHalf = isHalfBracket(words, at);
    const innerIndex = isHalf ? at : at + 1;
    if (!isHalf && t.kind(at) !== Kind.open) break;
    const kind = t.kind(innerIndex);
    const length = t.end(innerIndex) - t.start(innerIndex);
    // Typists write "(c )" to keep a word processor from turning it into ©.
    const hasWrongSpace = t.hasSpaceBefore(innerIndex + 1) && (isHalf || kind !== Kind.word || length > 1);
    if (t.kind(innerIndex + 1) !== Kind.close || hasWrongSpace) break;
    if (
      kind === Kind.word
        ? t.upper(innerIndex) || length > 5 || (length > 2 && romanValue(t.slice(innerIndex)) === 0)
        : kind !== Kind.number || length > 2
    )
      break;
    const letter = t.slice(innerIndex).toLowerCase();
    if (isLaterLetter(letters.at(-1) ?? '', letter)) break;
    letters.push(letter);
    at = innerIndex + 2;
  }
  return letters.length > 0 ? { value: letters, next: at } : undefined;
}

/** Single letters that are Roman numerals. */
const ROMAN_LETTERS = 'ivx';

/**
 * Whether a letter comes later in the alphabet than another and cannot be a Roman numeral below it: "(b) (c)" and "(c) (e)" lack a comma.
 */
function isLaterLetter(before: string, letter: string): boolean {
  if (before.length !== 1 || letter.length !== 1 || ROMAN_LETTERS.includes(letter)) return false;
  return before >= 'a' && letter <= 'z' && letter > before;
}

/** Whether the letters at a token come later in the alphabet than the previous letter, as in "(b) (c)" with a missing comma. */
export function followsWithoutComma(words: Words, i: number, last: string | undefined): boolean {
  const [letter = '', ...more] = (last !== undefined && beginsLetters(words, i) && lettersAt(words, i)?.value) || [];
  return more.length === 0 && isLaterLetter(last ?? '', letter);
}

/** "(2-3)" after an article: its first and last paragraph and the dash in between; undefined if there is no such range. */
export function bracketedRange(
  { t }: Words,
  i: number,
): Parsed<{ readonly from: number; readonly to: number; readonly joint: number }> | undefined {
  if (t.kind(i) !== Kind.open || t.kind(i + 1) !== Kind.number || t.kind(i + 2) !== Kind.dash) return undefined;
  if (t.kind(i + 3) !== Kind.number || t.kind(i + 4) !== Kind.close || t.value(i + 3) > MAX_PARAGRAPHS)
    return undefined;
  const from = t.value(i + 1);
  const to = t.value(i + 3);
  return from > 0 && from < to ? { value: { from, to, joint: i + 2 }, next: i + 5 } : undefined;
}

/** Whether a token may start the letters of another list item. */
export function beginsLetters(words: Words, i: number): boolean {
  return words.t.kind(i) === Kind.open || isHalfBracket(words, i);
}

/** "a)", in languages that write letters with a single bracket. */
export function isHalfBracket({ t, vocabulary }: Words, i: number): boolean {
  if (!vocabulary.language.citations.halfBrackets || t.kind(i) !== Kind.word || t.upper(i)) return false;
  return t.kind(i + 1) === Kind.close && !t.hasSpaceBefore(i + 1) && t.end(i) - t.start(i) <= 4;
}

/** The path of the next list item: "(c)" after "(b)" replaces it, "(ii)" after "(a) (i)" replaces the last level. */
export function appendLetters(previous: readonly string[], letters: readonly string[]): readonly string[] {
  const firstLetter = letters[0] ?? '';
  if (previous.length <= 1 || letters.length >= previous.length) return letters;
  const isRomanLetter = isRoman(firstLetter) && romanValue(previous.at(-1) ?? '') > 0;
  return firstLetter.length === 1 && !isRomanLetter
    ? letters
    : [...previous.slice(0, previous.length - letters.length), ...letters];
}

/** Whether letters are a Roman numeral: "ii", but not "c", since no list has a hundred items. */
function isRoman(letters: string): boolean {
  return letters.length === 1 ? ROMAN_LETTERS.includes(letters) : romanValue(letters) > 0;
}

/** Whether the first bracket contains a number, which after an article is that of its paragraph. */
export function beginsWithNumber(letters: readonly string[]): boolean {
  return isDigit((letters[0] ?? '').charCodeAt(0));
}

/** Splits the brackets after an article number into the paragraph, if they start with a number, and the letters below it. */
export function partLetters(letters: readonly string[]): readonly [paragraph: string, letters: readonly string[]] {
  return beginsWithNumber(letters) ? [letters[0] ?? '', letters.slice(1)] : ['', letters];
}
