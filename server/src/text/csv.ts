/** Text as a cell of comma-separated values. A spreadsheet takes one that begins with "=" for a formula; an apostrophe says that it is none. */
export function csvCell(text: string): string {
  return `"${noFormula(text).replaceAll('"', '""')}"`;
}

/** The same as a cell of a line with tabs between its cells, as spreadsheets take it from the clipboard. */
export function tabCell(text: string): string {
  return noFormula(text.replace(/[\t\r\n]+/g, ' '));
}

/** Some read past white space, and take the signs of East Asian writing for the same. */
function noFormula(text: string): string {
  return /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}

/** Rows of cells as comma-separated values (RFC 4180), for a spreadsheet. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** Rows of cells as lines with tabs between the cells, as a text processor makes a table of them. */
export function tabTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(tabCell).join('\t')}\n`).join('');
}
