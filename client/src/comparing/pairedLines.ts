import type { VersionLines } from '../../../server/src/protocol';

/** Units present in both versions, each given by its first line in either, in the order of one version. Lines are zero-based. */
export class PairedLines {
  readonly #lines: readonly VersionLines[];

  constructor(pairs: readonly VersionLines[]) {
    // A footnote may be in another place in the other version; scrolling follows the order of this one.
    this.#lines = [...pairs].sort((a, b) => a.line - b.line);
  }

  /** The same units with the versions swapped. */
  reverse(): PairedLines {
    return new PairedLines(this.#lines.map(({ line, other }) => ({ line: other, other: line })));
  }

  /** Maps a line to the other version by interpolating within its unit; `last` holds the last line of each version. */
  beside(line: number, last: VersionLines): number {
    const at = this.#indexAt(line);
    const from = this.#lines[at] ?? { line: 0, other: 0 };
    const nextVersion = this.#lines[at + 1] ?? last;
    const length = Math.max(1, nextVersion.line - from.line);
    const otherLength = Math.max(0, nextVersion.other - from.other);
    return Math.min(last.other, from.other + Math.round(((line - from.line) / length) * otherLength));
  }

  /** The line span of the unit that contains a line, in both versions; undefined above the first unit. */
  unitAt(
    line: number,
    last: VersionLines,
  ): { readonly onThisSide: LineSpan; readonly onOtherSide: LineSpan } | undefined {
    const at = this.#indexAt(line);
    const from = this.#lines[at];
    if (!from) return undefined;
    const nextVersion = this.#lines[at + 1];
    const nextOther = this.#lines.reduce(
      (least, { other }) => (other > from.other && other < least ? other : least),
      last.other + 1,
    );
    return {
      onThisSide: { first: from.line, last: (nextVersion?.line ?? last.line + 1) - 1 },
      onOtherSide: { first: from.other, last: nextOther - 1 },
    };
  }

  /** The index of the last unit that starts at or above a line; -1 if there is none. */
  #indexAt(line: number): number {
    return this.#lines.findLastIndex((pair) => pair.line <= line);
  }
}

/** A span of lines, both ends inclusive. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}
