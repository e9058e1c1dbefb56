/** A line of a treaty's text, from any kind of file. */
export interface TreatyLine {
  /** The line's text, trimmed, with white space collapsed. */
  readonly text: string;
  /** Line number in the file, from 1. */
  readonly line: number;
  /** Whether it may start a block; otherwise it continues the previous line. */
  readonly opens: boolean;
  /** For a list item that is numbered by the file format rather than in its text. */
  readonly item?: ListItem;
}

/** The position of an item in its list, and the list's numbering style if the file specifies it. */
export interface ListItem {
  readonly place: number;
  readonly kind: 'number' | 'letter' | 'roman' | undefined;
}

/** The contents of a file: its lines, and a title that is not part of the lines. */
export interface TreatyLines {
  readonly title: string;
  readonly lines: readonly TreatyLine[];
  /** Why the file was not read to the end, in words. */
  readonly unread?: string;
}

/** Maximum length of a treaty text, in characters. */
export const MAX_TREATY_LENGTH = 8 * 1024 * 1024;
/** Maximum length of a title, in characters. */
const MAX_TITLE_LENGTH = 1000;

/** A text is considered hand-wrapped if more than one in this many lines starts in lower case; otherwise hardly any line does. */
const WRAPPED_SHARE = 5;

/** The lines of a plain text. If it is hand-wrapped, a block starts after a blank line or at an indentation. */
export function plainLines(source: string): TreatyLines {
  const sourceLines = source.split(/\r\n|\r|\n/);
  const filledLines = sourceLines.filter((line) => line.trim() !== '');
  const continuationCount = filledLines.filter((line) => /^\s*\p{Ll}{2}/u.test(line)).length;
  const isWrapped = continuationCount * WRAPPED_SHARE > filledLines.length;
  const lines: TreatyLine[] = [];
  let isBlankLine = true;
  let previousIndent = 0;
  for (const [i, raw] of sourceLines.entries()) {
    const text = foldTreatyText(raw);
    const indent = raw.search(/\S/);
    if (text === '') isBlankLine = true;
    else {
      lines.push({ text, line: i + 1, opens: !isWrapped || isBlankLine || indent > previousIndent });
      isBlankLine = false;
      previousIndent = indent;
    }
  }
  return { title: '', lines };
}

/** The lines of a Markdown text, stripped of markup. */
export function markdownLines(source: string): TreatyLines {
  const plain = withoutComments(source)
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replace(/^(\s*)(?:#{1,6}\s+|>\s?|[-*+]\s+)+/, '$1')
        .replace(LINK_PATTERN, '$1')
        .replace(/\*\*|__|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
        .replace(/\\([\\`*_{}[\]()#+\-.!])/g, '$1'),
    )
    .map(withoutClosing);
  const title = /^#\s+(.+)$/m.exec(source)?.[1] ?? '';
  const { lines } = plainLines(plain.join('\n'));
  // A heading ends at the end of its line.
  const headings = new Set(source.split(/\r\n|\r|\n/).flatMap((line, i) => (/^\s*#{1,6}\s/.test(line) ? [i + 1] : [])));
  return {
    title: titleCase(title),
    lines: lines.map((line) =>
      headings.has(line.line) || headings.has(line.line - 1) ? { ...line, opens: true } : line,
    ),
  };
}

/** A link or image; the limits prevent thousands of brackets from slowing down the match. */
const LINK_PATTERN = /!?\[([^\][]{0,2000})\]\([^)]{0,2000}\)/g;

/** Removes comments but keeps the number of lines. */
function withoutComments(source: string): string {
  let text = '';
  let at = 0;
  for (let start = source.indexOf('<!--'); start >= 0; start = source.indexOf('<!--', at)) {
    const end = source.indexOf('-->', start + 4);
    if (end < 0) break;
    text += source.slice(at, start) + source.slice(start, end).replace(/[^\n]/g, '');
    at = end + 3;
  }
  return text + source.slice(at);
}

/** Removes the closing signs of a heading. */
function withoutClosing(line: string): string {
  const end = line.trimEnd();
  let at = end.length;
  while (at > 0 && end.charAt(at - 1) === '#') at--;
  const isClosed = at < end.length && at > 0 && /\s/.test(end.charAt(at - 1));
  return isClosed ? end.slice(0, at).trimEnd() : line;
}

/** Normalizes a title for comparison. */
export function titleCase(text: string): string {
  return foldTreatyText(text.slice(0, MAX_TITLE_LENGTH));
}

/** Collapses white space and removes invisible characters. */
export function foldTreatyText(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
