/** The number of a heading without words on its line: "B.", "2.", "3)", "IV. –", "C. *". */
const BARE = /^\s*([A-Z]|[IVX]{1,5}|\d{1,2})[.)][^\p{L}\p{N}[\]_]*$/u;

/** The same, read as a paragraph whose words are those of the heading under it: "4." over "Birth registration". */
const OVER_HEADING =
  /^\s*(\d{1,2})[.)][^\p{L}\p{N}[\]_\r\n]*(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*\p{Lu}[^\r\n.;:]*[\p{L})]\s*$/u;

/** Longest text that is looked at, and the same with a heading under it. */
const LONGEST = 32;
const LONGEST_OVER = 160;

/** The number or letter on a line that holds no words beside it; '' for any other. */
export function bareLabel(text: string): string {
  return text.length <= LONGEST ? (BARE.exec(text)?.[1] ?? '') : '';
}

/** The number on a line without words, a blank line and one that may be a heading below it; '' for any other text. */
export function labelOverHeading(text: string): string {
  return text.length <= LONGEST_OVER ? (OVER_HEADING.exec(text)?.[1] ?? '') : '';
}
