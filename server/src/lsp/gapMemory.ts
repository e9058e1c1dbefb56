import type { FilledGaps } from '../edits/filledGaps';
import type { Outcome } from '../edits/operation';

const NONE: FilledGaps = new Set();

/** Which numbers of each open document were missing until an operation wrote them: taken away again, they are missing again. */
export class GapMemory {
  private readonly filled = new Map<string, Set<string>>();

  of(uri: string): FilledGaps {
    return this.filled.get(uri) ?? NONE;
  }

  /** Notes what an operation fills that is offered or made. */
  offered(uri: string, { filled = [] }: Outcome): void {
    if (filled.length === 0) return;
    const known = this.filled.get(uri) ?? new Set();
    for (const one of filled) known.add(one);
    this.filled.set(uri, known);
  }

  /** Notes an operation that is made; where it changes numbers, those of before name something else now. */
  made(uri: string, outcome: Outcome): void {
    if (outcome.renumbered > 0) this.filled.delete(uri);
    this.offered(uri, outcome);
  }

  closed(uri: string): void {
    this.filled.delete(uri);
  }
}
