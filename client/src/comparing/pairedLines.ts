import type { VersionLines } from '../../../server/src/protocol';

/** The units that two versions share, by their first lines in each, in the order of a version. All lines are zero-based. */
export class PairedLines {
  readonly #lines: readonly VersionLines[];

  constructor(pairs: readonly VersionLines[]) {
    // A footnote may stand elsewhere in the other version; scrolling goes by the order of this one.
    this.#lines = [...pairs].sort((a, b) => a.line - b.line);
  }

  /** The same units seen from the other version. */
  reverse(): PairedLines {
    return new PairedLines(this.#lines.map(({ line, other }) => ({ line: other, other: line })));
  }

  /** The line of the other version that belongs beside a line, as far through its unit as that is; `last` is the last line of each. */
  beside(line: number, last: VersionLines): number {
    const at = this.#indexAt(line);
    const from = this.#lines[at] ?? { line: 0, other: 0 };
    const to = this.#lines[at + 1] ?? last;
    const length = Math.max(1, to.line - from.line);
    const otherLength = Math.max(0, to.other - from.other);
    return Math.min(last.other, from.other + Math.round(((line - from.line) / length) * otherLength));
  }

  /** The first and last line of the unit that a line is in, in both versions; undefined above the first unit. */
  unitAt(
    line: number,
    last: VersionLines,
  ): { readonly onThisSide: LineSpan; readonly onOtherSide: LineSpan } | undefined {
    const at = this.#indexAt(line);
    const from = this.#lines[at];
    if (!from) return undefined;
    const to = this.#lines[at + 1];
    const nextThere = this.#lines.reduce(
      (least, { other }) => (other > from.other && other < least ? other : least),
      last.other + 1,
    );
    return {
      onThisSide: { first: from.line, last: (to?.line ?? last.line + 1) - 1 },
      onOtherSide: { first: from.other, last: nextThere - 1 },
    };
  }

  /** The index of the last unit that begins at or above a line; -1 for none. */
  #indexAt(line: number): number {
    return this.#lines.findLastIndex((pair) => pair.line <= line);
  }
}

/** Lines from the first to the last, both included. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}
