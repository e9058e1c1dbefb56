/** Whether lines of a text begin with the sign by which mails quote: the reader of blocks takes such a document for one block. */
export function isQuoted(text: string): boolean {
  const at = text.indexOf('\n>');
  return at >= 0 && (text.startsWith('>') || text.includes('\n>', at + 1));
}

/** The same text, unit for unit, with white space in place of these signs. */
export function unquoted(text: string): string {
  return text.replace(/^>/gm, ' ');
}

/** Where the first numbered paragraph of a quoted document begins; the length of the text where there is none. */
export function firstQuotedNumber(text: string): number {
  const at = text.search(/^>[ \t]*\d{1,3}(?:[.)][ \t]|\t)/m);
  return at < 0 ? text.length : at;
}
