import { bisect } from './bisect';
import type { Change } from './edits';

/** A zero-based line and column. Columns are in UTF-16 code units unless the index was created with another unit. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Counts the columns of a text in units other than UTF-16. Offsets are still UTF-16 code units. */
export interface Columns {
  /** The column of an offset in a line that starts at `lineStart`; inside a character, the column of that character. */
  columnAt(lineStart: number, offset: number): number;
  /** The offset of a column in a line; inside a character, the start of that character; out of range, the nearest end of the line. */
  offsetAt(lineStart: number, lineEnd: number, column: number): number;
}

/** Makes the column counter of a text. */
export type CountColumns = (text: string) => Columns;

/** The line break character, alone or after {@link CR}. */
export const LF = 10;
/** A line break too, unless {@link LF} follows. */
export const CR = 13;

/**
 * The line starts of one version of a text. Only LF, CRLF and CR end a line, as LSP specifies. Immutable; `after` derives the index of the
 * next version by reading only the text around the change.
 */
export class LineIndex {
  private readonly columns: Columns | undefined;

  private constructor(
    private readonly starts: Int32Array,
    private readonly text: string,
    /** Creates column counters; undefined if columns are UTF-16 code units. */
    readonly countColumns: CountColumns | undefined,
  ) {
    this.columns = countColumns?.(text);
  }

  /** Creates an index by reading the whole text. Columns are in UTF-16 code units unless `count` is given. */
  static of(text: string, count?: CountColumns): LineIndex {
    return new LineIndex(lineStarts(text, 0, text.length, [0]), text, count);
  }

  /** Creates an index of another text, with columns counted in the same way. */
  alike(text: string): LineIndex {
    return LineIndex.of(text, this.countColumns);
  }

  /** The number of lines; a text that ends in a line break has an empty last line. */
  get count(): number {
    return this.starts.length;
  }

  /** Start offset of a zero-based line; an out-of-range line is clamped. */
  startOf(line: number): number {
    return this.starts[Math.max(0, Math.min(line, this.starts.length - 1))] ?? 0;
  }

  /** The offset after a line's last character, before its line break. */
  endOf(line: number): number {
    let end = line + 1 < this.starts.length ? this.startOf(line + 1) : this.text.length;
    const start = this.startOf(line);
    if (end > start && this.text.charCodeAt(end - 1) === LF && line + 1 < this.starts.length) end--;
    if (end > start && this.text.charCodeAt(end - 1) === CR && line + 1 < this.starts.length) end--;
    return end;
  }

  /** The zero-based line that contains an offset; offsets outside the text are clamped. */
  lineAt(offset: number): number {
    return Math.max(0, bisect(this.starts.length, (line) => (this.starts[line] ?? 0) <= offset) - 1);
  }

  /** The position of an offset. An offset inside a line break maps to the end of the line, because editors have no position there. */
  positionAt(offset: number): Position {
    const clampedOffset = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(clampedOffset);
    return { line, character: this.columnAt(line, Math.min(clampedOffset, this.endOf(line))) };
  }

  /** The column of an offset in a line. */
  columnAt(line: number, offset: number): number {
    const start = this.startOf(line);
    return this.columns ? this.columns.columnAt(start, offset) : offset - start;
  }

  /** The offset of a position; an out-of-range line or column is clamped. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.starts.length) return this.text.length;
    const start = this.startOf(position.line);
    const end = this.endOf(position.line);
    if (this.columns) return this.columns.offsetAt(start, end, position.character);
    return Math.max(start, Math.min(start + position.character, end));
  }

  /** Derives the index of the next version of the text, after one change. */
  after(change: Change, newText: string): LineIndex {
    const delta = change.newEnd - change.oldEnd;
    if (isWithinLine(this.text, change.start, change.oldEnd) && isWithinLine(newText, change.start, change.newEnd))
      return new LineIndex(shiftedFrom(this.starts, this.lineAt(change.start) + 1, delta), newText, this.countColumns);
    // The change may create or split a CRLF at either end, so the lines before and after it are reread.
    const firstLine = this.lineAt(Math.max(0, change.start - 1));
    let lastLine = this.lineAt(Math.min(change.oldEnd + 1, this.text.length)) + 1;
    const from = this.startOf(firstLine);
    if (lastLine > this.starts.length) lastLine = this.starts.length;
    const to = lastLine < this.starts.length ? this.startOf(lastLine) + delta : newText.length;
    const middleStarts = lineStarts(newText, from, to, [from]);
    // Reading the last changed line also finds the start of the first line that is kept.
    const keptStarts = lastLine < this.starts.length ? this.starts.subarray(lastLine) : new Int32Array(0);
    const middleLength =
      keptStarts.length > 0 && middleStarts[middleStarts.length - 1] === to
        ? middleStarts.length - 1
        : middleStarts.length;
    const starts = new Int32Array(firstLine + middleLength + keptStarts.length);
    starts.set(this.starts.subarray(0, firstLine));
    starts.set(middleStarts.subarray(0, middleLength), firstLine);
    for (let i = 0, at = firstLine + middleLength; i < keptStarts.length; i++)
      starts[at + i] = (keptStarts[i] ?? 0) + delta;
    return new LineIndex(starts, newText, this.countColumns);
  }
}

/** Whether no line ends inside a span or directly next to it. */
function isWithinLine(text: string, start: number, end: number): boolean {
  for (let at = start - 1; at <= end; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) return false;
  }
  return true;
}

/** A copy of line starts, with those from an index on shifted. */
function shiftedFrom(starts: Int32Array, from: number, by: number): Int32Array {
  const movedStarts = starts.slice();
  for (let i = from; i < movedStarts.length; i++) movedStarts[i] = (movedStarts[i] ?? 0) + by;
  return movedStarts;
}

/** `starts`, extended by the starts of the lines that begin after `from`, up to and including `to`. */
function lineStarts(text: string, from: number, to: number, starts: number[]): Int32Array {
  // `indexOf` finds one character faster than a loop finds two, but cannot stop at `to`, hence the slice.
  const part = to - from < text.length ? text.slice(from, to) : text;
  const end = to - from;
  let cr = nextOf(part, '\r', 0, end);
  let lf = nextOf(part, '\n', 0, end);
  while (cr < end || lf < end) {
    let nextLineStart = Math.min(cr, lf) + 1;
    if (cr < lf) {
      // The CR of a CRLF does not end a line by itself, and if `to` splits the pair, no line ends there at all.
      if (nextLineStart === end && text.charCodeAt(to) === LF) break;
      if (lf === nextLineStart && lf < end) nextLineStart++;
      cr = nextOf(part, '\r', nextLineStart, end);
    }
    if (lf < nextLineStart) lf = nextOf(part, '\n', nextLineStart, end);
    starts.push(from + nextLineStart);
  }
  return Int32Array.from(starts);
}

/** Offset of the next occurrence of a character; `end` if there is none. */
function nextOf(text: string, unit: string, from: number, end: number): number {
  const at = text.indexOf(unit, from);
  return at < 0 ? end : at;
}
