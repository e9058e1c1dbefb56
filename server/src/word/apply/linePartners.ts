import { bisect } from '../../text/bisect';
import type { Span } from '../../text/edits';
import type { FileLine, TextLine } from './editedLines';

/** Pairs of offsets in a file's text and in an edited text, each anywhere in the first line of a paragraph that both contain. */
type OffsetPairs = readonly (readonly [before: number, after: number])[];

/** Paragraphs that two texts have in common according to the caller’s comparison, regardless of their words. */
export interface ParagraphPairs {
  /** Paragraphs in the same order in both texts. */
  readonly staying: OffsetPairs;
  /** Paragraphs that were moved: each is deleted in its old place and new in its new one. */
  readonly moved: OffsetPairs;
}

const NO_PAIRS: ParagraphPairs = { staying: [], moved: [] };
/** Sentinel for a line without a partner, because it was deleted or inserted. */
const NO_PARTNER = -1;

/** Known partners among the lines of two texts. Excludes lines that cannot be deleted, such as table rows. */
export class LinePartners {
  /** Pairs of line indexes, in order. */
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
      this.after.set(i, NO_PARTNER);
      this.before.set(j, NO_PARTNER);
    }
    const pairs: (readonly [number, number])[] = [];
    for (const [i, j] of linesAt(staying).sort((a, b) => a[0] - b[0])) {
      const lastPair = pairs.at(-1);
      if (this.after.has(i) || this.before.has(j) || (lastPair && j <= lastPair[1])) continue;
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
    return partner !== undefined && partner !== NO_PARTNER;
  }

  /**
   * Whether two half-open ranges of line indexes may correspond; if one range is empty, whether the lines in the other may be deleted or
   * new.
   */
  allows(before: readonly [number, number], after: readonly [number, number]): boolean {
    return staysWithin(this.after, before, after) && staysWithin(this.before, after, before);
  }

  /** The keys of the file's lines and of the edited text's lines; deleted and new lines get keys that match no other. */
  keys(old: readonly FileLine[], newLines: readonly TextLine[]): readonly [readonly string[], readonly string[]] {
    return [
      old.map(({ key }, i) => (this.after.get(i) === NO_PARTNER ? `\n${i} gone` : key)),
      newLines.map(({ key }, j) => (this.before.get(j) === NO_PARTNER ? `\n${j} new` : key)),
    ];
  }
}

function staysWithin(
  partners: ReadonlyMap<number, number>,
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): boolean {
  for (let at = from; at < to; at++) {
    const partner = partners.get(at);
    if (partner === undefined) continue;
    if (partner === NO_PARTNER ? start < end : partner < start || partner >= end) return false;
  }
  return true;
}

/** Index of the line that contains an offset; -1 if there is none. */
export function lineAt(lines: readonly Span[], offset: number): number {
  const at = bisect(lines.length, (index) => (lines[index]?.end ?? 0) < offset);
  const line = lines[at];
  return line && line.start <= offset ? at : -1;
}
