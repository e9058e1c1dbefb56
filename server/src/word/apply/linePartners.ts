import { bisect } from '../../text/bisect';
import type { Span } from '../../text/edits';
import type { FileLine, TextLine } from './editedLines';

/** Offsets in the text of a file and in an edited one, each anywhere in the first line of a paragraph that both have. */
type OffsetPairs = readonly (readonly [before: number, after: number])[];

/** Paragraphs that two texts have in common whatever their words, by the caller’s comparison. */
export interface ParagraphPairs {
  /** Those that are in the same order in both. */
  readonly staying: OffsetPairs;
  /** Those that are elsewhere now: each is gone from where it was, and new where it is. */
  readonly moved: OffsetPairs;
}

const NO_PAIRS: ParagraphPairs = { staying: [], moved: [] };
/** In place of a partner, for a line that is gone or new. */
const APART = -1;

/** Known partners among the lines of two texts. Lines that cannot be deleted are left out, such as a row of a table. */
export class LinePartners {
  /** Pairs of lines, as indexes, in order. */
  readonly pairs: readonly (readonly [number, number])[];
  private readonly after = new Map<number, number>();
  private readonly before = new Map<number, number>();

  constructor(old: readonly FileLine[], newLines: readonly TextLine[], { staying, moved } = NO_PAIRS) {
    const linesAt = (places: OffsetPairs) =>
      places.flatMap(([before, after]) => {
        const [i, j] = [lineAt(old, before), lineAt(newLines, after)];
        return old[i]?.isFree && newLines[j] ? [[i, j] as const] : [];
      });
    for (const [i, j] of linesAt(moved)) {
      this.after.set(i, APART);
      this.before.set(j, APART);
    }
    const pairs: (readonly [number, number])[] = [];
    for (const [i, j] of linesAt(staying).sort((a, b) => a[0] - b[0])) {
      const last = pairs.at(-1);
      if (this.after.has(i) || this.before.has(j) || (last && j <= last[1])) continue;
      this.after.set(i, j);
      this.before.set(j, i);
      pairs.push([i, j]);
    }
    this.pairs = pairs;
  }

  /** Whether two lines are known partners. */
  arePartners(before: number, after: number): boolean {
    return this.after.get(before) === after;
  }

  /** Whether a line of one side is known to have a partner. */
  isPaired(side: 'before' | 'after', line: number): boolean {
    const partner = (side === 'before' ? this.after : this.before).get(line);
    return partner !== undefined && partner !== APART;
  }

  /** Whether lines, half-open ranges of indexes, may be the same ones; with an empty range, whether they may be gone or new. */
  allows(before: readonly [number, number], after: readonly [number, number]): boolean {
    return stays(this.after, before, after) && stays(this.before, after, before);
  }

  /** The keys of lines of the file, none equal to another where it is gone; and those of the edited text, where it is new. */
  keys(old: readonly FileLine[], newLines: readonly TextLine[]): readonly [readonly string[], readonly string[]] {
    return [
      old.map(({ key }, i) => (this.after.get(i) === APART ? `\n${i} gone` : key)),
      newLines.map(({ key }, j) => (this.before.get(j) === APART ? `\n${j} new` : key)),
    ];
  }
}

function stays(
  partners: ReadonlyMap<number, number>,
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): boolean {
  for (let at = from; at < to; at++) {
    const partner = partners.get(at);
    if (partner === undefined) continue;
    if (partner === APART ? start < end : partner < start || partner >= end) return false;
  }
  return true;
}

/** The index of the line that an offset is in; -1 for none. */
export function lineAt(lines: readonly Span[], offset: number): number {
  const at = bisect(lines.length, (index) => (lines[index]?.end ?? 0) < offset);
  const line = lines[at];
  return line && line.start <= offset ? at : -1;
}
