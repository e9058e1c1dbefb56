import { isSpace } from '../text/words';

/** One physical line, seen by the block reader. All offsets are UTF-16 units of the text that was scanned. */
export interface Line {
  readonly start: number;
  /** The first unit that is neither white space nor a conversion leftover; equals `end` on a blank line. */
  readonly content: number;
  /** Behind the last unit that is not white space. */
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
  /** Width of the white space before `content` in columns, a tab counting as eight. */
  readonly indent: number;
  readonly blank: boolean;
}

const TAB_COLUMNS = 8;
/** A converter's bookmark is short; a bracket that stays open longer than this is the author's own. */
const LONGEST_LEFTOVER = 80;
const LEFTOVER = '[bookmark: ';

/** Scans the line that starts at an offset. At or behind the end of the text it gives an empty last line. */
export function scanLine(text: string, start: number): Line {
  let eol = start;
  const length = text.length;
  let code = 0;
  while (eol < length) {
    code = text.charCodeAt(eol);
    if (code === 10 || code === 13) break;
    eol++;
  }
  let next = eol;
  if (eol < length) next = code === 13 && text.charCodeAt(eol + 1) === 10 ? eol + 2 : eol + 1;
  let end = eol;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  let content = start;
  let indent = 0;
  while (content < end) {
    code = text.charCodeAt(content);
    if (isSpace(code)) {
      indent = code === 9 ? indent + TAB_COLUMNS - (indent % TAB_COLUMNS) : indent + 1;
      content++;
    } else {
      const leftover = code === 0x5b ? leftoverEnd(text, content, end) : content;
      if (leftover === content) break;
      content = leftover;
    }
  }
  return { start, content, end, next, indent, blank: content >= end };
}

/**
 * Where a conversion leftover such as `[bookmark: hit1]` that starts at an offset ends; the offset itself where there
 * is none.
 */
export function leftoverEnd(text: string, start: number, end: number): number {
  if (!text.startsWith(LEFTOVER, start)) return start;
  const limit = Math.min(end, start + LONGEST_LEFTOVER);
  for (let at = start + LEFTOVER.length; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5d) return at + 1;
    if (code === 10 || code === 13) return start;
  }
  return start;
}
