import type { OperationOutcome } from '../../edits/paragraphs/operation';
import type { FilledGaps } from '../../edits/references/filledGaps';

const NONE: FilledGaps = new Set();

/** The numbers of each open document that were missing until an operation filled them in: if they are deleted, they are missing again. */
export class GapMemory {
  private readonly filled = new Map<string, Set<string>>();

  of(uri: string): FilledGaps {
    return this.filled.get(uri) ?? NONE;
  }

  /** Records which gaps an operation fills that is offered or made. */
  offered(uri: string, { filled = [] }: OperationOutcome): void {
    if (filled.length === 0) return;
    const known = this.filled.get(uri) ?? new Set();
    for (const one of filled) known.add(one);
    this.filled.set(uri, known);
  }

  /** Records an operation that was made. If it changed numbers, the numbers recorded before no longer mean the same paragraphs. */
  made(uri: string, outcome: OperationOutcome): void {
    if (outcome.renumbered > 0) this.filled.delete(uri);
    this.offered(uri, outcome);
  }

  closed(uri: string): void {
    this.filled.delete(uri);
  }
}
