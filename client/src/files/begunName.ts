/** A symbol as written in the first line: "CMW/C/XAA/CO/3". */
const SYMBOL_PATTERN = /[A-Z][A-Z\d-]*(?:\/[A-Z\d][\w.-]*)+/;
/** The highest number appended to file names with the same symbol. */
const MAX_SUFFIX = 99;

/**
 * Suggests a file name for a new document: "CMW-C-XAA-CO-3.txt" from the symbol in its first line, or "CMW-C-XAA-CO-3 (2).txt" if that is
 * taken. Undefined if the first line has no symbol, or if all names are taken.
 */
export async function suggestedFileName(
  text: string,
  isTaken: (name: string) => Promise<boolean>,
): Promise<string | undefined> {
  const [firstLine = ''] = text.split('\n', 1);
  const [symbol] = SYMBOL_PATTERN.exec(firstLine) ?? [];
  if (symbol === undefined) return undefined;
  for (let nth = 1; nth <= MAX_SUFFIX; nth++) {
    const name = `${symbol.replaceAll('/', '-')}${nth === 1 ? '' : ` (${nth})`}.txt`;
    if (!(await isTaken(name))) return name;
  }
  return undefined;
}
