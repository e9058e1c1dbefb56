import { CLOSE, CLOSE_SQUARE, OPEN } from '../../syntax/symbols/symbolCharacters';
import { isDigit, isHyphen, isSpace, isWordUnit } from '../../text/characterKinds';

/** Code units that the readers of the first pages look for. */
export const HYPHEN_CODE = 0x2d;
/** “[” */
export const BRACKET_CODE = 0x5b;
/** “G” */
export const CAPITAL_G = 0x47;
/** “X” */
export const CAPITAL_X = 0x58;
/** “x” */
export const LOWER_X = 0x78;

const UPPER_PATTERN = /\p{Lu}/u;
const LOWER_PATTERN = /\p{Ll}/u;

/** Whether there is a capital letter at an offset. */
export function isCapital(text: string, at: number): boolean {
  return at < text.length && UPPER_PATTERN.test(text.charAt(at));
}

/** Whether a unit precedes an offset, with at most white space in between. */
export function followsUnit(text: string, at: number, code: number): boolean {
  let p = at - 1;
  while (p >= 0 && isSpace(text.charCodeAt(p))) p--;
  return p >= 0 && text.charCodeAt(p) === code;
}

/** Whether a unit is a lower-case letter. */
export function isLowerCase(code: number): boolean {
  return LOWER_PATTERN.test(String.fromCharCode(code));
}

/** A letter, or a hyphen or apostrophe between letters; a digit would belong to a footnote. */
export function isNameUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return false;
  if (isWordUnit(code)) return true;
  const joinsWords = isHyphen(code) || code === 0x27 || code === 0x2019;
  return joinsWords && at + 1 < text.length && isWordUnit(text.charCodeAt(at + 1));
}

/** Whether a unit may surround the words of a masthead line: white space, brackets and asterisks. */
export function isMargin(code: number): boolean {
  return (
    isSpace(code) || code === 0x2a || code === BRACKET_CODE || code === CLOSE_SQUARE || code === OPEN || code === CLOSE
  );
}
