import { isSpace } from '../../text/characterKinds';
import { type Marker, markerAt } from './marker';

/** One non-blank line as the block reader sees it. All offsets are UTF-16 code units of the scanned text. */
export interface Line {
  readonly start: number;
  /** Offset of the first character that is neither white space nor a conversion leftover. */
  readonly content: number;
  /** Offset after the last character that is not white space. */
  readonly end: number;
  /** Start offset of the next line. */
  readonly next: number;
  /** Width of the white space before `content` in columns; a tab counts as eight. */
  readonly indent: number;
  /** Length in UTF-16 code units, without leftovers and trailing white space. */
  readonly length: number;
  /** Whether blank lines directly precede it. */
  readonly blankBefore: boolean;
}

const TAB_COLUMNS = 8;
/** Maximum length of a converter's bookmark; a bracket that stays open longer is the author's own. */
const MAX_LEFTOVER_LENGTH = 80;
const LEFTOVER = '[bookmark:';
const LF = 10;
const CR = 13;
const TAB = 9;
const STAR = 0x2a;

/** A line whose derived properties are cached; undefined means not yet computed. */
class ScannedLine implements Line {
  marker: Marker | null | undefined = undefined;
  following: ScannedLine | null | undefined = undefined;
  constructor(
    readonly start: number,
    readonly content: number,
    readonly end: number,
    readonly next: number,
    readonly indent: number,
    readonly length: number,
    readonly blankBefore: boolean,
  ) {}
}

/** How much of a text to search at a time, in UTF-16 code units. */
const LINE_WINDOW = 2048;

/** Finds the next occurrence of a character. `indexOf` is faster than a loop, and the part already searched is cached. */
class NextUnit {
  /** There is no occurrence from `from` up to `to`; `isFound` indicates whether there is one at `to`. */
  private from = 0;
  private to = 0;
  private isFound = false;

  constructor(
    private readonly text: string,
    private readonly unit: string,
  ) {}

  /** The first occurrence at or after `at` and before `limit`; if there is none, an offset at or beyond `limit`. */
  after(at: number, limit: number): number {
    const { text, unit } = this;
    if (at < this.from || at > this.to) {
      this.from = at;
      this.to = at;
      this.isFound = false;
    }
    while (!this.isFound && this.to < limit) {
      const window = text.slice(this.to, this.to + LINE_WINDOW);
      const position = window.indexOf(unit);
      this.isFound = position >= 0;
      this.to += position >= 0 ? position : window.length;
    }
    return this.to;
  }
}

/** The non-blank lines of a text, each scanned once while the reader is near it. */
export class Lines {
  private readonly feeds: NextUnit;
  private readonly returns: NextUnit;
  private ahead: ScannedLine | undefined;
  /** End of the text examined since the last reset, including the characters that determine where a line ends. */
  lookedAt = 0;

  constructor(readonly text: string) {
    this.feeds = new NextUnit(text, '\n');
    this.returns = new NextUnit(text, '\r');
  }

  /** The first line at or after the start of a line; undefined if only white space is left. */
  from(at: number): Line | undefined {
    return this.markSeen(this.ahead?.start === at ? this.ahead : this.scan(at));
  }

  private markSeen<T extends Line>(line: T | undefined): T | undefined {
    // A CR at the very end of the text may still become half of a CRLF, so the result also depends on the next character.
    this.lookedAt = Math.max(this.lookedAt, (line?.next ?? this.text.length) + 1);
    return line;
  }

  private scan(at: number): ScannedLine | undefined {
    const { text } = this;
    const { length } = text;
    let start = at;
    let content = at;
    let indent = 0;
    let leftover = 0;
    let blankBefore = false;
    for (; content < length; content++) {
      const code = text.charCodeAt(content);
      if (code === 0x20) indent++;
      else if (code === LF || code === CR) {
        if (code === CR && text.charCodeAt(content + 1) === LF) content++;
        start = content + 1;
        indent = 0;
        leftover = 0;
        blankBefore = true;
      } else if (code === TAB) indent += TAB_COLUMNS - (indent % TAB_COLUMNS);
      else if (code === 0x5b) {
        const end = leftoverEnd(text, content, length);
        if (end === content) break;
        leftover += end - content;
        content = end - 1;
      } else if (code === STAR || isPrivate(code)) {
        const end = barCodeEnd(text, content);
        if (end === content) break;
        leftover += end - content;
        content = end - 1;
      } else if (!isSpace(code)) break;
      else indent++;
    }
    if (content >= length) return undefined;
    let end = this.endOf(content + 1);
    let nextOffset = end;
    if (end < length) nextOffset = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
    while (isSpace(text.charCodeAt(end - 1))) end--;
    return new ScannedLine(start, content, end, nextOffset, indent, end - start - leftover, blankBefore);
  }

  /** The end of the line that contains an offset. */
  private endOf(at: number): number {
    const { length } = this.text;
    for (let limit = at; ; ) {
      limit = Math.min(limit + LINE_WINDOW, length);
      const lf = this.feeds.after(at, limit);
      const end = Math.min(lf, this.returns.after(at, Math.min(lf, limit)));
      if (end < limit || limit === length) return Math.min(end, length);
    }
  }

  /** The next non-blank line. */
  after(line: Line): Line | undefined {
    const scanned = line as ScannedLine;
    if (scanned.following === undefined) scanned.following = this.scan(line.next) ?? null;
    return this.markSeen(scanned.following ?? undefined);
  }

  /** The marker that a line begins with. */
  marker(line: Line): Marker | undefined {
    const scanned = line as ScannedLine;
    if (scanned.marker === undefined) scanned.marker = markerAt(this.text, line.content, line.end) ?? null;
    return scanned.marker ?? undefined;
  }

  /** Keeps a line for the next read that starts there. */
  keep(line: Line | undefined): void {
    this.ahead = line as ScannedLine | undefined;
  }
}

/**
 * End of the bar code of a job number that starts at an offset, if words follow it on the same line; otherwise the offset itself.
 * Conversion loses the bar code font, so its digits or glyphs end up before the first words of the next page: "*1508765* III. Principal
 * subjects".
 */
export function barCodeEnd(text: string, start: number): number {
  const [code] = BAR_CODE_PATTERN.exec(text.slice(start, start + MAX_BAR_CODE_LENGTH)) ?? [''];
  return start + code.length;
}

const BAR_CODE_PATTERN = /^(?:\*\d{6,8}\*|[\uE000-\uF8FF]{3,})(?=[ \t\u00a0]+[^\s*])/;
/** Maximum length of a bar code, in UTF-16 code units, including the white space after it. */
const MAX_BAR_CODE_LENGTH = 40;

function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}

/**
 * The end of a conversion leftover such as `[bookmark: hit1]` that starts at an offset; the offset itself if there is none. Like any other
 * words, it may be wrapped once.
 */
export function leftoverEnd(text: string, start: number, end: number): number {
  if (!text.startsWith(LEFTOVER, start) || !isSpace(text.charCodeAt(start + LEFTOVER.length))) return start;
  const limit = Math.min(end, start + MAX_LEFTOVER_LENGTH);
  let isWrapped = false;
  for (let at = start + LEFTOVER.length; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5d) return at + 1;
    if (code !== LF && code !== CR) continue;
    if (isWrapped) return start;
    isWrapped = true;
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
  }
  return start;
}
