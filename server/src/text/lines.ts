import type { Change } from './edits';

/** A zero-based line and a column in it: a number of UTF-16 units, unless an index was told to count otherwise. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Counts the columns of one text in other units than those of UTF-16. Offsets are UTF-16 units of the text all the same. */
export interface Columns {
  /** The column of an offset, in a line that begins at another; within a character, the column of that. */
  columnAt(lineStart: number, offset: number): number;
  /** The offset of a column, in a line from one offset to another; within a character its beginning, out of range the nearest end. */
  offsetAt(lineStart: number, lineEnd: number, column: number): number;
}

/** Makes what counts the columns of a text. */
export type CountColumns = (text: string) => Columns;

/** The unit that ends a line, alone or after {@link CR}. */
export const LF = 10;
/** The other one. */
export const CR = 13;

/**
 * The line starts of one version of a text. Lines end at LF, CRLF or CR and at nothing else, as the protocol says.
 * Immutable; `after` derives the index of the next version and reads only the text around the change.
 */
export class LineIndex {
  private readonly columns: Columns | undefined;

  private constructor(
    private readonly starts: Int32Array,
    private readonly text: string,
    /** What counts the columns; undefined where they are UTF-16 units. */
    readonly countColumns: CountColumns | undefined,
  ) {
    this.columns = countColumns?.(text);
  }

  /** Reads the whole text once. Columns are UTF-16 units unless `count` says otherwise. */
  static of(text: string, count?: CountColumns): LineIndex {
    return new LineIndex(lineStarts(text, 0, text.length, [0]), text, count);
  }

  /** The index of any other text, with columns counted as here. */
  alike(text: string): LineIndex {
    return LineIndex.of(text, this.countColumns);
  }

  /** How many lines there are; a text that ends in a line break has an empty last line. */
  get count(): number {
    return this.starts.length;
  }

  /** The offset at which a zero-based line starts; the nearest existing line's for one out of range. */
  startOf(line: number): number {
    return this.starts[Math.max(0, Math.min(line, this.starts.length - 1))] ?? 0;
  }

  /** The offset after a line's last unit, its line break left out. */
  endOf(line: number): number {
    let end = line + 1 < this.starts.length ? this.startOf(line + 1) : this.text.length;
    const start = this.startOf(line);
    if (end > start && this.text.charCodeAt(end - 1) === LF && line + 1 < this.starts.length) end--;
    if (end > start && this.text.charCodeAt(end - 1) === CR && line + 1 < this.starts.length) end--;
    return end;
  }

  /** The zero-based line that holds an offset; offsets outside the text count as its ends. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The position of an offset. Inside a line break it is the end of the line, since an editor knows no place there. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(clamped);
    return { line, character: this.columnAt(line, Math.min(clamped, this.endOf(line))) };
  }

  /** The column of an offset that stands in a line. */
  columnAt(line: number, offset: number): number {
    const start = this.startOf(line);
    return this.columns ? this.columns.columnAt(start, offset) : offset - start;
  }

  /** The offset of a position; a line or column out of range counts as the nearest one that exists. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.starts.length) return this.text.length;
    const start = this.startOf(position.line);
    const end = this.endOf(position.line);
    if (this.columns) return this.columns.offsetAt(start, end, position.character);
    return Math.max(start, Math.min(start + position.character, end));
  }

  /** The index of the next version, whose whole text is given, after one change. */
  after(change: Change, newText: string): LineIndex {
    const delta = change.newEnd - change.oldEnd;
    if (isWithinLine(this.text, change.start, change.oldEnd) && isWithinLine(newText, change.start, change.newEnd))
      return new LineIndex(shiftedFrom(this.starts, this.lineAt(change.start) + 1, delta), newText, this.countColumns);
    // A CR or LF beside the change may join or leave a CRLF, so the line before and the one behind are read anew.
    const first = this.lineAt(Math.max(0, change.start - 1));
    let last = this.lineAt(Math.min(change.oldEnd + 1, this.text.length)) + 1;
    const from = this.startOf(first);
    if (last > this.starts.length) last = this.starts.length;
    const to = last < this.starts.length ? this.startOf(last) + delta : newText.length;
    const middle = lineStarts(newText, from, to, [from]);
    // The start of the first line kept is found again by the reading of the line before it.
    const kept = last < this.starts.length ? this.starts.subarray(last) : new Int32Array(0);
    const middleLength = kept.length > 0 && middle[middle.length - 1] === to ? middle.length - 1 : middle.length;
    const starts = new Int32Array(first + middleLength + kept.length);
    starts.set(this.starts.subarray(0, first));
    starts.set(middle.subarray(0, middleLength), first);
    for (let i = 0, at = first + middleLength; i < kept.length; i++) starts[at + i] = (kept[i] ?? 0) + delta;
    return new LineIndex(starts, newText, this.countColumns);
  }
}

/** Whether no line ends within a run of a text or beside it. */
function isWithinLine(text: string, start: number, end: number): boolean {
  for (let at = start - 1; at <= end; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) return false;
  }
  return true;
}

/** Places, those from one on moved by some units. */
function shiftedFrom(starts: Int32Array, from: number, by: number): Int32Array {
  const moved = starts.slice();
  for (let i = from; i < moved.length; i++) moved[i] = (moved[i] ?? 0) + by;
  return moved;
}

/** The starts of the lines that begin after `from` and, where their break ends there, at `to`; added to those given. */
function lineStarts(text: string, from: number, to: number, starts: number[]): Int32Array {
  // The engine looks for one unit faster than a loop of ours for two, but only up to the end of what it is given.
  const part = to - from < text.length ? text.slice(from, to) : text;
  const end = to - from;
  let cr = nextOf(part, '\r', 0, end);
  let lf = nextOf(part, '\n', 0, end);
  while (cr < end || lf < end) {
    let behind = Math.min(cr, lf) + 1;
    if (cr < lf) {
      // The CR of a CRLF ends no line by itself, and none at all where `to` cuts it in two.
      if (behind === end && text.charCodeAt(to) === LF) break;
      if (lf === behind && lf < end) behind++;
      cr = nextOf(part, '\r', behind, end);
    }
    if (lf < behind) lf = nextOf(part, '\n', behind, end);
    starts.push(from + behind);
  }
  return Int32Array.from(starts);
}

/** Where a unit next stands; `end` where it does not. */
function nextOf(text: string, unit: string, from: number, end: number): number {
  const at = text.indexOf(unit, from);
  return at < 0 ? end : at;
}
