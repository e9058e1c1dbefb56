import { PositionEncodingKind } from 'vscode-languageserver';
import type { Columns, CountColumns } from '../../text/lines';

/** How columns are counted in an encoding; undefined for UTF-16, the unit of all offsets. */
export function countColumnsIn(encoding: PositionEncodingKind): CountColumns | undefined {
  switch (encoding) {
    case PositionEncodingKind.UTF8:
      return (text) => new CountedColumns(text, utf8Width);
    case PositionEncodingKind.UTF32:
      return (text) => new CountedColumns(text, () => 1);
    default:
      return undefined;
  }
}

/** Bytes of a character in UTF-8. A lone surrogate, which UTF-8 cannot encode, is sent as the three bytes of U+FFFD. */
function utf8Width(character: number): number {
  return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
}

/** The distance between marks, in UTF-16 code units. Without marks, every lookup in a long line would cost the length of the line. */
const MARK_DISTANCE = 512;

/** A place in a line whose column is known. */
interface KnownColumn {
  readonly offset: number;
  readonly column: number;
}

class CountedColumns implements Columns {
  /** Marks of long lines, by line start: one at the first character that begins at or after each multiple of {@link MARK_DISTANCE}. */
  private readonly marks = new Map<number, KnownColumn[]>();

  constructor(
    private readonly text: string,
    /** The width of a character in columns. */
    private readonly width: (character: number) => number,
  ) {}

  columnAt(lineStart: number, offset: number): number {
    const from = this.markBefore(lineStart, offset - lineStart);
    return this.go(from, offset, Number.POSITIVE_INFINITY).column;
  }

  offsetAt(lineStart: number, lineEnd: number, column: number): number {
    let from: KnownColumn = { offset: lineStart, column: 0 };
    for (let i = 1; lineStart + i * MARK_DISTANCE < lineEnd; i++) {
      const mark = this.mark(lineStart, i);
      if (mark.column > column) break;
      from = mark;
    }
    return this.go(from, lineEnd, column).offset;
  }

  private markBefore(lineStart: number, units: number): KnownColumn {
    const mark = this.mark(lineStart, Math.floor(units / MARK_DISTANCE));
    // A mark may be one unit too late, where a surrogate pair straddles its place.
    return mark.offset <= lineStart + units ? mark : this.mark(lineStart, Math.floor(units / MARK_DISTANCE) - 1);
  }

  private mark(lineStart: number, index: number): KnownColumn {
    const lineStartColumn = { offset: lineStart, column: 0 };
    if (index <= 0) return lineStartColumn;
    let marks = this.marks.get(lineStart);
    if (!marks) {
      marks = [lineStartColumn];
      this.marks.set(lineStart, marks);
    }
    let lastColumn = marks.at(-1) ?? lineStartColumn;
    while (marks.length <= index) {
      lastColumn = this.after(lastColumn, lineStart + marks.length * MARK_DISTANCE);
      marks.push(lastColumn);
    }
    return marks[index] ?? lastColumn;
  }

  /** The start of the first character at or after an offset, counted from a mark before it. */
  private after(from: KnownColumn, offset: number): KnownColumn {
    const previousColumn = this.go(from, offset, Number.POSITIVE_INFINITY);
    if (previousColumn.offset === offset) return previousColumn;
    const character = this.text.codePointAt(previousColumn.offset) ?? 0;
    return {
      offset: previousColumn.offset + unitsOf(character),
      column: previousColumn.column + this.width(character),
    };
  }

  /** Advances by whole characters, up to an offset or a column, whichever comes first. */
  private go({ offset, column }: KnownColumn, end: number, lastColumn: number): KnownColumn {
    let at = offset;
    let count = column;
    while (at < end) {
      const character = this.text.codePointAt(at) ?? 0;
      const nextColumn = at + unitsOf(character);
      const newCount = count + this.width(character);
      if (nextColumn > end || newCount > lastColumn) break;
      at = nextColumn;
      count = newCount;
    }
    return { offset: at, column: count };
  }
}

/** The length of a character in UTF-16 code units. */
function unitsOf(character: number): number {
  return character > 0xffff ? 2 : 1;
}
