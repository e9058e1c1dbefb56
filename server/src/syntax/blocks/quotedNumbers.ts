import type { GatheredLines, ReadingContext } from './chunk';
import { LOOKAHEAD_LINES } from './lookahead';

/** An opening quotation mark and a number at the start of a line: "“1. States parties shall …". */
const OPENING_PATTERN = /(?:^|[\r\n])[ \t]*(["“„«])[ \u00a0]?(\d{1,2})[.)][ \t\u00a0]/g;
const OPEN_PATTERN = /[“„«]/g;
const CLOSE_PATTERN = /[”»]/g;
const STRAIGHT_PATTERN = /"/g;

/**
 * The last number of a quoted numbered text that is still open after a chunk, or -1 if none is; `quotedNumber` is its value before the
 * chunk. A quotation that opens with "1." counts only if its closing mark is found ahead, so that a forgotten mark does not swallow
 * paragraphs.
 */
export function quotedNumberAfter({ text, lines }: ReadingContext, chunk: GatheredLines, quotedNumber: number): number {
  const { first, last } = chunk;
  const lowerText = text.slice(first.content, last.end);
  let openingMatch: RegExpExecArray | undefined;
  if (chunk.lines > 1 || mayOpen(lowerText)) for (const one of lowerText.matchAll(OPENING_PATTERN)) openingMatch = one;
  if (!openingMatch) return quotedNumber > 0 && openQuotesAfter(lowerText) < 0 ? -1 : quotedNumber;
  const number = Number(openingMatch[2]);
  if (number !== 1 && number !== quotedNumber + 1) return quotedNumber;
  let open = openQuotesAfter(lowerText.slice(openingMatch.index).trimStart());
  let nextLine = lines.after(last);
  for (let i = 0; open > 0 && nextLine && i < LOOKAHEAD_LINES; i++, nextLine = lines.after(nextLine)) {
    const line = text.slice(nextLine.content, nextLine.end);
    open = (mayOpen(line) ? 0 : open) + openQuotesAfter(line);
    if (open <= 0) return number;
  }
  return -1;
}

function mayOpen(text: string): boolean {
  return /^["“„«]/.test(text);
}

/** How many quotations a text leaves open; negative if it closes more than it opens. */
function openQuotesAfter(text: string): number {
  const openCurlyCount = (text.match(OPEN_PATTERN)?.length ?? 0) - (text.match(CLOSE_PATTERN)?.length ?? 0);
  const openStraightCount = (text.match(STRAIGHT_PATTERN)?.length ?? 0) % 2;
  return openCurlyCount + (text.startsWith('"') ? openStraightCount : -openStraightCount);
}
