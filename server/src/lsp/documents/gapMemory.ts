import type { OperationOutcome } from '../../edits/paragraphs/operation';
import type { FilledGaps } from '../../edits/references/filledGaps';

const NONE: FilledGaps = new Set();

/** The numbers of each open document that were missing until an operation filled them in: if they are deleted, they are missing again. */
export class GapMemory {
  private readonly fillsByUri = new Map<string, Set<string>>();

  of(uri: string): FilledGaps {
    return this.fillsByUri.get(uri) ?? NONE;
  }

  /** Records which gaps an operation fills that is offered or made. */
  recordOffer(uri: string, { filled = [] }: OperationOutcome): void {
    if (filled.length === 0) return;
    const fills = this.fillsByUri.get(uri) ?? new Set();
    for (const one of filled) fills.add(one);
    this.fillsByUri.set(uri, fills);
  }

  /** Records an operation that was made. If it changed numbers, the numbers recorded before no longer mean the same paragraphs. */
  recordDone(uri: string, outcome: OperationOutcome): void {
    if (outcome.renumbered > 0) this.fillsByUri.delete(uri);
    this.recordOffer(uri, outcome);
  }

  didClose(uri: string): void {
    this.fillsByUri.delete(uri);
  }
}
