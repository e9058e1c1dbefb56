/**
 * Counts the words between two offsets. A word is a run of non-blank characters that contains a letter or digit. This is how word
 * processors count, and how the limits of General Assembly resolution 68/268 are applied.
 */
export function countWords(text: string, from: number, to: number): number {
  let wordCount = 0;
  let at = from;
  while (at < to) {
    // Look for the first letter or digit of the next run.
    let kind = kindOfUnit(text.charCodeAt(at++));
    if (kind !== WORD) continue;
    wordCount++;
    // Skip the rest of the run.
    while (at < to && kind !== SPACE) kind = kindOfUnit(text.charCodeAt(at++));
  }
  return wordCount;
}

/** Whether there is a letter or digit of any script, and therefore a word, between two offsets. */
export function holdsWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kindOfUnit(text.charCodeAt(at)) === WORD) return true;
  return false;
}

const WORD = 1;
const SPACE = 2;
const OTHER = 3;

/** The kind of each UTF-16 code unit; 0 until it is first looked up. */
const KINDS = new Uint8Array(1 << 16);

function kindOfUnit(code: number): number {
  const kind = KINDS[code] ?? 0;
  return kind !== 0 ? kind : meetUnit(code);
}

function meetUnit(code: number): number {
  const kind = isSpace(code)
    ? SPACE
    : isWordUnit(code) || NUMERAL_PATTERN.test(String.fromCharCode(code))
      ? WORD
      : OTHER;
  KINDS[code] = kind;
  return kind;
}

/** Superscript and other special numerals, such as ² and Ⅷ, which word processors count as words although they are not part of one. */
const NUMERAL_PATTERN = /\p{N}/u;

/**
 * Whether a UTF-16 code unit belongs to a word in any script: a letter, a combining mark, a digit, or half of a surrogate pair. False for NaN,
 * which `charCodeAt` returns outside a text.
 */
export function isWordUnit(code: number): boolean {
  if (code < 0xc0) return isDigit(code) || isAsciiLetter(code);
  const flag = WORD_UNITS[code] ?? NO;
  return (flag !== 0 ? flag : meetWordUnit(code)) === YES;
}

const YES = 1;
const NO = 2;
/** Whether each UTF-16 code unit belongs to words; 0 until it is first looked up. */
const WORD_UNITS = new Uint8Array(1 << 16);
const IN_WORDS_PATTERN = /[\p{L}\p{M}\p{Nd}]/u;

function meetWordUnit(code: number): number {
  const isIn =
    (code >= 0xd800 && code <= 0xdfff) || (!isModifier(code) && IN_WORDS_PATTERN.test(String.fromCharCode(code)));
  WORD_UNITS[code] = isIn ? YES : NO;
  return isIn ? YES : NO;
}

/** Modifier letters, which Unicode classifies as letters: U+02BC is also used as an apostrophe. */
function isModifier(code: number): boolean {
  return code >= 0x2b0 && code <= 0x2ff;
}

/** A Chinese character, which is a word by itself unless a dictionary joins several. */
export function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** Any white space that occurs in these documents, including non-breaking spaces and the byte order mark. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** An ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** An upper-case letter from A to Z. */
export function isAsciiUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** A lower-case letter from a to z. */
export function isAsciiLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** A letter from A to Z in either case. */
export function isAsciiLetter(code: number): boolean {
  return isAsciiLower(code) || isAsciiUpper(code);
}

/** An ASCII, typographical or non-breaking hyphen. Excludes dashes, which are used for ranges. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** The offset after any white space at `at`, at most `end`. */
export function skipSpace(text: string, at: number, end: number): number {
  let p = at;
  while (p < end && isSpace(text.charCodeAt(p))) p++;
  return p;
}

/** A letter of a Latin alphabet, upper or lower case, with or without diacritics. */
export function isLatinLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}
