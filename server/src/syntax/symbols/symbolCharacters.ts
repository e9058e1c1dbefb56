import { isAsciiLower, isAsciiUpper, isDigit } from '../../text/characterKinds';

/** “/” */
export const SLASH = 0x2f;
/** “.” */
export const STOP = 0x2e;
/** “,” */
export const COMMA = 0x2c;
/** “:” */
export const COLON = 0x3a;
/** “;” */
export const SEMICOLON = 0x3b;
/** “(” */
export const OPEN = 0x28;
/** “)” */
export const CLOSE = 0x29;
/** “]” */
export const CLOSE_SQUARE = 0x5d;
/** “–” */
export const EN_DASH = 0x2013;
const UNDERSCORE = 0x5f;
const AT = 0x40;

/** Whether a character next to an offset shows that the offset is inside a word, a longer symbol or a URL. */
export function isJoiner(code: number): boolean {
  return (
    isDigit(code) || isAsciiUpper(code) || isAsciiLower(code) || code === SLASH || code === UNDERSCORE || code === AT
  );
}

/** End of a run of one to four digits that is not followed by a word character; undefined if there is none. */
export function endOfDigits(text: string, start: number, end: number): number | undefined {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  const count = at - start;
  return count > 0 && count <= 4 && (at >= end || !isJoiner(text.charCodeAt(at))) ? at : undefined;
}
