import type { OperationOutcome } from '../../edits/paragraphs/operation';
import type { FilledGaps } from '../../edits/references/filledGaps';

const NO_GAPS: FilledGaps = new Set();

/** The missing numbers that operations have filled in, by open document: if a fill is deleted, its number is missing again. */
export class GapMemory {
  private readonly fillsByUri = new Map<string, Set<string>>();

  of(uri: string): FilledGaps {
    return this.fillsByUri.get(uri) ?? NO_GAPS;
  }

  /** Records the gaps that an offered or completed operation fills. */
  recordOffer(uri: string, { filled = [] }: OperationOutcome): void {
    if (filled.length === 0) return;
    const fills = this.fillsByUri.get(uri) ?? new Set();
    for (const one of filled) fills.add(one);
    this.fillsByUri.set(uri, fills);
  }

  /** Records a completed operation. If it changed numbers, those recorded before no longer identify the same paragraphs and are dropped. */
  recordDone(uri: string, outcome: OperationOutcome): void {
    if (outcome.renumbered > 0) this.fillsByUri.delete(uri);
    this.recordOffer(uri, outcome);
  }

  didClose(uri: string): void {
    this.fillsByUri.delete(uri);
  }
}
