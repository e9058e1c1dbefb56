import type { Change } from './edits';
import { type CountColumns, CR, LF, type LineIndex, type Position } from './lines';

/** Counts the cost of changes: the pieces and lines moved from one change to the next. */
export interface ChangeWork {
  passed: number;
}

/**
 * A text under many changes, each reported relative to the result of the previous one. A gap buffer: it stores the text before and after
 * the last change separately, so that only the text between two changes moves from one half to the other. Changes in text order, or in
 * reverse, therefore cost no more in total than one pass over the text.
 */
export class ChangingText {
  /** The text before and after the gap, with the piece nearest to it last in both. */
  private readonly before: string[] = [];
  private readonly after: string[];
  private place = 0;
  private length: number;
  /** Line starts up to the gap, as offsets, and those after it, as distances from the end of the text; nearest to the gap last. */
  private readonly startsBefore: number[] = [];
  private readonly startsAfter: number[] = [];
  private readonly countColumns: CountColumns | undefined;

  /** @param lines the index of `text` */
  constructor(
    text: string,
    lines: LineIndex,
    private readonly work?: ChangeWork,
  ) {
    this.after = text === '' ? [] : [text];
    this.length = text.length;
    this.countColumns = lines.countColumns;
    for (let line = lines.count - 1; line > 0; line--) this.startsAfter.push(this.length - lines.startOf(line));
    this.startsBefore.push(0);
  }

  /** The text with all changes so far. */
  get text(): string {
    return [...this.before, ...this.after.slice().reverse()].join('');
  }

  /** The offset of a position; an out-of-range line or column is clamped. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const start = this.startOf(line);
    if (start === undefined) return this.length;
    if (character <= 0) return start;
    const nextLineStart = this.startOf(line + 1);
    if (this.countColumns) {
      this.moveTo(start);
      const line = this.lineAfter((nextLineStart ?? this.length) - start);
      return start + this.countColumns(line).offsetAt(0, line.length, character);
    }
    const requestedOffset = start + character;
    if (nextLineStart === undefined) return Math.min(requestedOffset, this.length);
    if (requestedOffset < nextLineStart - 1) return requestedOffset;
    // Whether the line ends in CRLF can only be read at the gap.
    this.moveTo(nextLineStart);
    const isPair = this.unitBefore(1) === LF && nextLineStart - 2 >= start && this.unitBefore(2) === CR;
    return Math.min(requestedOffset, nextLineStart - (isPair ? 2 : 1));
  }

  /** Replaces the text between two offsets. */
  replace(start: number, end: number, text: string): Change {
    this.moveTo(start);
    this.drop(end - start);
    while (this.startsBefore.length > 1 && (this.startsBefore.at(-1) ?? 0) >= start) this.startsBefore.pop();
    this.addStarts(text);
    if (text !== '') this.before.push(text);
    this.place += text.length;
    this.length += text.length;
    return { start, oldEnd: end, newEnd: this.place };
  }

  /** Start offset of a line; undefined if the line does not exist. */
  private startOf(line: number): number | undefined {
    if (line < this.startsBefore.length) return this.startsBefore[line];
    const distanceFromEnd = this.startsAfter[this.startsAfter.length - 1 - (line - this.startsBefore.length)];
    return distanceFromEnd === undefined ? undefined : this.length - distanceFromEnd;
  }

  /** Moves the gap to an offset. */
  private moveTo(offset: number): void {
    while (this.place > offset) {
      const piece = this.before.pop() ?? '';
      const from = Math.max(0, piece.length - (this.place - offset));
      if (from > 0) this.before.push(piece.slice(0, from));
      this.after.push(piece.slice(from));
      this.place -= piece.length - from;
      this.count();
    }
    while (this.place < offset) {
      const piece = this.after.pop() ?? '';
      const to = Math.min(piece.length, offset - this.place);
      if (to < piece.length) this.after.push(piece.slice(to));
      this.before.push(piece.slice(0, to));
      this.place += to;
      this.count();
    }
    for (let start = this.startsBefore.at(-1) ?? 0; start > offset; start = this.startsBefore.at(-1) ?? 0) {
      this.startsBefore.pop();
      this.startsAfter.push(this.length - start);
      this.count();
    }
    for (let back = this.startsAfter.at(-1); back !== undefined; back = this.startsAfter.at(-1)) {
      if (this.length - back > offset) break;
      this.startsAfter.pop();
      this.startsBefore.push(this.length - back);
      this.count();
    }
  }

  /** The first line after the gap, `units` long including its line break, which is omitted. */
  private lineAfter(units: number): string {
    let line = '';
    for (let i = this.after.length - 1; i >= 0 && line.length < units; i--)
      line += (this.after[i] ?? '').slice(0, units - line.length);
    return line.replace(/(?:\r\n|\r|\n)$/, '');
  }

  /** Removes text after the gap, `units` long, along with the line starts in it or directly after it. */
  private drop(units: number): void {
    for (let remaining = units; remaining > 0; ) {
      const piece = this.after.pop() ?? '';
      if (piece.length > remaining) this.after.push(piece.slice(remaining));
      remaining -= Math.min(piece.length, remaining);
    }
    while (this.length - (this.startsAfter.at(-1) ?? -1) <= this.place + units) this.startsAfter.pop();
    this.length -= units;
  }

  /** Adds the line starts of a text inserted at the gap, including one at either end. */
  private addStarts(text: string): void {
    const nextCode = this.after.at(-1)?.charCodeAt(0);
    let lastIndex = this.unitBefore(1);
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : nextCode;
      if (lastIndex === LF || (lastIndex === CR && unit !== LF)) this.startsBefore.push(this.place + i);
      lastIndex = unit;
    }
  }

  /** The UTF-16 code unit at a distance before the gap; undefined before the start of the text. */
  private unitBefore(back: number): number | undefined {
    let remainingCount = back;
    for (let i = this.before.length - 1; i >= 0; i--) {
      const piece = this.before[i] ?? '';
      if (piece.length >= remainingCount) return piece.charCodeAt(piece.length - remainingCount);
      remainingCount -= piece.length;
    }
    return undefined;
  }

  private count(): void {
    if (this.work) this.work.passed++;
  }
}
