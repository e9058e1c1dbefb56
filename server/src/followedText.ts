/**
 * Maps the offsets of a text across edits, shared by the server and the client: the metadata of a Word file follows its text while it is
 * edited. No `vscode`, no `node:`.
 */

/** A change: the units `start`…`oldEnd` became `start`…`newEnd`; everything before and after is the same to the unit. */
interface UnitChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** A run that both texts have: where it begins in each, and its length. */
interface CommonRun {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/**
 * A text, with a map of the units that it shares with its base. Immutable. Undoing an edit restores the units, since the text between two
 * common runs is compared with the base.
 */
export class FollowedText {
  private constructor(
    /** The text before all edits. */
    readonly base: string,
    readonly text: string,
    private readonly runs: readonly CommonRun[],
  ) {}

  /** A text that became another one, as far as the two alone show it: by their equal lines, and by the beginnings and ends of others. */
  static between(base: string, text = base): FollowedText {
    const runs: CommonRun[] = [];
    addCommon(runs, base, { start: 0, end: base.length }, text, { start: 0, end: text.length });
    return new FollowedText(base, text, runs);
  }

  /** The same after changes, each in terms of the result of the one before; `text` is the result of all. */
  after(changes: readonly UnitChange[], text: string): FollowedText {
    const { base } = this;
    let runs = this.runs;
    for (const change of changes) runs = cut(runs, change);
    const joinedRuns: CommonRun[] = [];
    let [from, to] = [0, 0];
    for (const run of [...runs, { from: base.length, to: text.length, length: 0 }]) {
      addCommon(joinedRuns, base, { start: from, end: run.from }, text, { start: to, end: run.to });
      add(joinedRuns, run);
      [from, to] = [run.from + run.length, run.to + run.length];
    }
    return new FollowedText(base, text, joinedRuns);
  }

  /** The present offset of a unit of the base, or of the next one that remains. */
  startAt(offset: number): number {
    const run = this.runs[this.firstEndingAfter(offset)];
    return run ? run.to + Math.max(0, offset - run.from) : this.text.length;
  }

  /** The present end of the unit before an offset of the base, or of the nearest before it that remains. */
  endAt(offset: number): number {
    const at = this.firstEndingAfter(offset - 1);
    const run = this.runs[at];
    if (run && run.from < offset) return run.to + (offset - run.from);
    const previousRun = this.runs[at - 1];
    return previousRun ? previousRun.to + previousRun.length : 0;
  }

  /** The present span of a span of the base; empty if all its contents are gone. */
  spanOf({ start, end }: UnitSpan): UnitSpan {
    const to = this.endAt(end);
    return { start: end > start ? Math.min(this.startAt(start), to) : to, end: to };
  }

  /** Whether the units of a span of the base are all there, side by side. */
  has(start: number, end: number): boolean {
    const run = this.runs[this.firstEndingAfter(start)];
    return start >= end || (run !== undefined && run.from <= start && end <= run.from + run.length);
  }

  /** The index of the first run that ends after an offset of the base; the number of runs if none does. */
  private firstEndingAfter(offset: number): number {
    let [low, high] = [0, this.runs.length];
    while (low < high) {
      const middleIndex = (low + high) >> 1;
      const run = this.runs[middleIndex];
      if (run && run.from + run.length > offset) high = middleIndex;
      else low = middleIndex + 1;
    }
    return low;
  }
}

/** The runs that a change leaves, with those after it moved. */
function cut(runs: readonly CommonRun[], { start, oldEnd, newEnd }: UnitChange): readonly CommonRun[] {
  const parts: CommonRun[] = [];
  const shift = newEnd - oldEnd;
  for (const { from, to, length } of runs) {
    const end = to + length;
    if (end <= start) {
      parts.push({ from, to, length });
      continue;
    }
    if (to < start) parts.push({ from, to, length: start - to });
    const remainingStart = Math.max(to, oldEnd);
    if (remainingStart < end)
      parts.push({ from: from + (remainingStart - to), to: remainingStart + shift, length: end - remainingStart });
  }
  return parts;
}

/** Adds a run, or extends the one before it if both are contiguous in both texts. */
function add(runs: CommonRun[], { from, to, length }: CommonRun): void {
  if (length === 0) return;
  const lastRun = runs.at(-1);
  if (lastRun && lastRun.from + lastRun.length === from && lastRun.to + lastRun.length === to)
    runs[runs.length - 1] = { ...lastRun, length: lastRun.length + length };
  else runs.push({ from, to, length });
}

interface UnitSpan {
  readonly start: number;
  readonly end: number;
}

/** Adds the common runs of parts of both texts: their beginning, their end, and equal lines between. */
function addCommon(runs: CommonRun[], base: string, before: UnitSpan, text: string, after: UnitSpan): void {
  let [from, to] = [before.start, after.start];
  const maxLength = Math.min(before.end - from, after.end - to);
  let head = 0;
  while (head < maxLength && base.charCodeAt(from + head) === text.charCodeAt(to + head)) head++;
  add(runs, { from, to, length: head });
  [from, to] = [from + head, to + head];
  if (from < before.end && to < after.end)
    for (const [line, other] of equalLines(base.slice(from, before.end), text.slice(to, after.end))) {
      const [lineFrom, lineTo] = [before.start + head + line.start, after.start + head + other.start];
      addEnds(runs, base, { start: from, end: lineFrom }, text, { start: to, end: lineTo });
      add(runs, { from: lineFrom, to: lineTo, length: line.end - line.start });
      [from, to] = [lineFrom + line.end - line.start, lineTo + line.end - line.start];
    }
  addEnds(runs, base, { start: from, end: before.end }, text, { start: to, end: after.end });
}

/** Adds the common beginning and the common end of two parts. */
function addEnds(runs: CommonRun[], base: string, before: UnitSpan, text: string, after: UnitSpan): void {
  const maxLength = Math.min(before.end - before.start, after.end - after.start);
  let head = 0;
  while (head < maxLength && base.charCodeAt(before.start + head) === text.charCodeAt(after.start + head)) head++;
  let tailLength = 0;
  while (
    tailLength < maxLength - head &&
    base.charCodeAt(before.end - 1 - tailLength) === text.charCodeAt(after.end - 1 - tailLength)
  )
    tailLength++;
  add(runs, { from: before.start, to: after.start, length: head });
  add(runs, { from: before.end - tailLength, to: after.end - tailLength, length: tailLength });
}

/** The lines that occur once in each of two texts, as far as they are in the same order, with their breaks. */
function equalLines(one: string, other: string): readonly (readonly [UnitSpan, UnitSpan])[] {
  const lines = onceIn(one);
  if (lines.size === 0) return [];
  const pairs: (readonly [UnitSpan, UnitSpan])[] = [];
  for (const [line, place] of onceIn(other)) {
    const ownSpan = lines.get(line);
    if (ownSpan && place) pairs.push([ownSpan, place]);
  }
  return longestInOrder(pairs);
}

/** The lines of a text that are in it once. */
function onceIn(text: string): ReadonlyMap<string, UnitSpan | undefined> {
  const lines = new Map<string, UnitSpan | undefined>();
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at + 1;
    const line = text.slice(start, end);
    if (line.trim() !== '') lines.set(line, lines.has(line) ? undefined : { start, end });
    start = end;
  }
  return lines;
}

/** The longest row of pairs, which are in the order of the second, that are also in the order of the first. */
function longestInOrder(pairs: readonly (readonly [UnitSpan, UnitSpan])[]): readonly (readonly [UnitSpan, UnitSpan])[] {
  /** By length of a row less one, the index of the pair that ends the row whose end is first. */
  const ends: number[] = [];
  const previousIndexes: number[] = [];
  const startOf = (at: number | undefined) => pairs[at ?? -1]?.[0].start ?? -1;
  pairs.forEach((_, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middleIndex = (low + high) >> 1;
      if (startOf(ends[middleIndex]) < startOf(at)) low = middleIndex + 1;
      else high = middleIndex;
    }
    previousIndexes[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  });
  const row: (readonly [UnitSpan, UnitSpan])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previousIndexes[at] ?? -1) {
    const pair = pairs[at];
    if (pair) row.push(pair);
  }
  return row.reverse();
}
