/** A heading’s number on a line without words: "B.", "2.", "3)", "IV. –", "C. *". */
const BARE_PATTERN = /^\s*([A-Z]|[IVX]{1,5}|\d{1,2})[.)][^\p{L}\p{N}[\]_]*$/u;

/** A number without words that was parsed as a paragraph containing the heading below it: "4." above "Birth registration". */
const OVER_HEADING_PATTERN =
  /^\s*(\d{1,2})[.)][^\p{L}\p{N}[\]_\r\n]*(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*\p{Lu}[^\r\n.;:]*[\p{L})]\s*$/u;

/** Maximum length of the text to examine, without and with a heading below the number. */
const MAX_BARE_TEXT_LENGTH = 32;
const MAX_HEADED_TEXT_LENGTH = 160;

/** The number or letter on a line without words; empty for any other line. */
export function bareLabel(text: string): string {
  return text.length <= MAX_BARE_TEXT_LENGTH ? (BARE_PATTERN.exec(text)?.[1] ?? '') : '';
}

/** The number on a line without words that is followed by a blank line and a possible heading; empty for any other text. */
export function labelOverHeading(text: string): string {
  return text.length <= MAX_HEADED_TEXT_LENGTH ? (OVER_HEADING_PATTERN.exec(text)?.[1] ?? '') : '';
}
