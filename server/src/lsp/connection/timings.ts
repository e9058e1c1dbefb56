import type { TimingSummary } from '../../protocol';

/** Number of recent timings of each kind to keep for the median. */
const MAX_TIMINGS = 100;

/** How often a task ran, and how long it took, in milliseconds. */
class Times {
  count = 0;
  longest = 0;
  private readonly last: number[] = [];

  add(milliseconds: number): void {
    this.last[this.count % MAX_TIMINGS] = milliseconds;
    this.count++;
    this.longest = Math.max(this.longest, milliseconds);
  }

  get median(): number {
    return this.last.toSorted((a, b) => a - b)[this.last.length >> 1] ?? 0;
  }
}

/** How long readings and answers take: always recorded, and logged one line each if the user wants it. */
export class Timings {
  isTold = false;
  private readonly times = new Map<string, Times>();

  /** @param log writes one human-readable line */
  constructor(private readonly log: (line: string) => void) {}

  /** Records the duration of a task in milliseconds; `more` adds details to the log. */
  readonly add = (what: string, milliseconds: number, more = ''): void => {
    let times = this.times.get(what);
    if (!times) {
      times = new Times();
      this.times.set(what, times);
    }
    times.add(milliseconds);
    if (this.isTold) this.log(`${what}${more === '' ? '' : ` ${more}`}: ${milliseconds.toFixed(1)} ms`);
  };

  /** The recorded timings, longest first. */
  summary(): readonly TimingSummary[] {
    return [...this.times]
      .map(([what, { count, median, longest }]) => ({ what, count, median, longest }))
      .sort((a, b) => b.longest - a.longest);
  }
}
