/** A paragraph number or letter: `34.1`, `3.I.2`, `12.`, `(a)`; not a year in the first column of a table. */
const NUMBER_PATTERN =
  /^(?:(?:\d{1,4}|[IVXLC]{1,7})(?:\.[\dIVXLC]{1,7})+\.?|\d{1,4}[.)]|\([a-z\d]{1,5}\)|[IVXLC]{1,7}\.|[A-Z]\.)$/;
/** Fewer words without final punctuation count as a table cell. */
const MIN_WORDS = 8;

/** Whether a line is a paragraph with its number before a tab, rather than a row of two cells: "34.1⇥The Office is responsible for …" */
export function isNumberedLine(line: string): boolean {
  const [number = '', words = '', ...more] = line.trim().split(/\t+/);
  if (more.length > 0 || !NUMBER_PATTERN.test(number)) return false;
  return /[.;:?]$/.test(words) || words.split(/\s+/, MIN_WORDS).length >= MIN_WORDS;
}
