import { readTreaty, type TreatyReading } from './readTreaty';
import { MAX_TREATY_LENGTH, markdownLines, plainLines, type TreatyLines } from './treatyLine';

/** Names of files that may contain a treaty's text. */
export const TREATY_FILE_PATTERN = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;

/** Reads the text of an instrument from plain text, Markdown or a saved web page. */
export async function readTreatyFile(name: string, text: string, instrument?: string): Promise<TreatyReading> {
  return readTreaty(name, await linesOf(name, text), instrument);
}

async function linesOf(name: string, text: string): Promise<TreatyLines> {
  if (text.length > MAX_TREATY_LENGTH) return { title: '', lines: [], unread: 'it is longer than any treaty' };
  if (/\.x?html?$/i.test(name) || /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i.test(text.slice(0, 1000))) {
    // Web pages are rare, so their reader is imported on demand.
    const { htmlLines } = await import('./html');
    return htmlLines(text);
  }
  return /\.(?:md|markdown)$/i.test(name) ? markdownLines(text) : plainLines(text);
}
