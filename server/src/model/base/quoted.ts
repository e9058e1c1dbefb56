/** Whether lines of a text begin with the mail quote prefix `>`; the block reader then takes the whole document as a single block. */
export function isQuotedText(text: string): boolean {
  const at = text.indexOf('\n>');
  return at >= 0 && (text.startsWith('>') || text.includes('\n>', at + 1));
}

/** Replaces the quote prefixes with spaces, so that offsets stay the same. */
export function withoutQuotes(text: string): string {
  return text.replace(/^>/gm, ' ');
}

/** The offset of the first numbered paragraph in a quoted document; the length of the text if there is none. */
export function firstQuotedNumber(text: string): number {
  const at = text.search(/^>[ \t]*\d{1,3}(?:[.)][ \t]|\t)/m);
  return at < 0 ? text.length : at;
}
