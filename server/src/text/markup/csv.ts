/** Text as a CSV cell. An apostrophe prevents spreadsheets from interpreting text that starts with "=" as a formula. */
export function csvCell(text: string): string {
  return `"${noFormula(text).replaceAll('"', '""')}"`;
}

/** Text as a TSV cell, which spreadsheets accept from the clipboard. */
export function tabCell(text: string): string {
  return noFormula(text.replace(/[\t\r\n]+/g, ' '));
}

/** Some spreadsheets ignore leading white space and accept full-width signs. */
function noFormula(text: string): string {
  return /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}

/** Rows of cells as CSV (RFC 4180), for spreadsheets. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** Rows of cells as TSV, which word processors can convert to a table. */
export function tabTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(tabCell).join('\t')}\n`).join('');
}
