/** The number of a heading without words on its line: "B.", "2.", "3)", "IV. –", "C. *". */
const BARE = /^\s*([A-Z]|[IVX]{1,5}|\d{1,2})[.)][^\p{L}\p{N}[\]_]*$/u;

/** Longest text that is looked at. */
const LONGEST = 32;

/** The number or letter on a line that holds no words beside it; '' for any other. */
export function bareLabel(text: string): string {
  return text.length <= LONGEST ? (BARE.exec(text)?.[1] ?? '') : '';
}
