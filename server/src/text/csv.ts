/** Text as a cell of comma-separated values. A spreadsheet takes one that begins with "=" for a formula; an apostrophe says that it is none. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
