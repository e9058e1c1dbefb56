/** A match in a text, shown as a list item. Offsets are UTF-16 code units. */
interface WordMatch {
  readonly start: number;
  readonly end: number;
  /** The match in context, on one line. */
  readonly excerpt: string;
  /** The number of the enclosing paragraph; empty above the first one. */
  readonly paragraph: string;
}

/** UTF-16 code units of context on each side of a match. */
const CONTEXT_LENGTH = 50;

/** A pattern for words that ignores case and treats all kinds of spaces, hyphens and quotation marks alike. */
export function patternOf(words: string): RegExp {
  const escapedWords = words.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const source = escapedWords
    .replace(/\s+/g, '\\s+')
    .replace(/[-\u2010\u2011]/g, '[-\\u2010\\u2011]')
    .replace(/['\u2018\u2019]/g, "['\\u2018\\u2019]")
    .replace(/["\u201c\u201d]/g, '["\\u201c\\u201d]');
  return new RegExp(source, 'giu');
}

/** The first matches of a pattern in a text, up to `most`. */
export function placesIn(text: string, pattern: RegExp, most: number): readonly WordMatch[] {
  const places: WordMatch[] = [];
  const numbers = text.matchAll(/^(\d+)\.\t/gm);
  let nextResult = numbers.next();
  let paragraph = '';
  for (const match of text.matchAll(pattern)) {
    if (places.length >= most) break;
    const start = match.index;
    const end = start + match[0].length;
    for (; !nextResult.done && nextResult.value.index <= start; nextResult = numbers.next())
      paragraph = nextResult.value[1] ?? '';
    places.push({ start, end, excerpt: excerptOf(text, start, end), paragraph });
  }
  return places;
}

function excerptOf(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const from = Math.max(lineStart, start - CONTEXT_LENGTH);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + CONTEXT_LENGTH);
  return `${from > lineStart ? '…' : ''}${text.slice(from, to)}`.replace(/\s+/g, ' ').trim();
}
