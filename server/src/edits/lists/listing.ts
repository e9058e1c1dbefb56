import type { ParagraphPlace, Reference } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { type Arrangement, arrange, arrangementEntries, placeOfEntry } from '../numbers/arrangement';
import { endBlockOf, partsOfRange, resolveTarget } from '../numbers/pointing';
import { rankOfEntry, rankOfOld } from '../numbers/rank';
import type { ListAddition, ListElement } from './listTask';
import { rangeMembers } from './memberRuns';

/** The paragraphs and subparagraphs of an unchanged document, for citation lists. Entries are block indices. */
export class Listing {
  private memo: Arrangement | undefined;
  constructor(private readonly model: DocumentModel) {}

  /** Lazy, because the targets of a list do not depend on it. */
  private get arrangement(): Arrangement {
    if (!this.memo) {
      const arrangement = arrange(this.model, arrangementEntries(this.model), 'keep');
      const { next, standings } = arrangement;
      const isInOneAnnex = (one: number, other: number) => standings[one]?.annex === standings[other]?.annex;
      this.memo = { ...arrangement, next: next.map((after, i) => (isInOneAnnex(i, after) ? after : -1)) };
    }
    return this.memo;
  }

  /** The next paragraph or subparagraph in a series; -1 at the end. */
  readonly next = (entry: number): number => this.arrangement.next[entry] ?? -1;

  /** Resolves a place from a block; undefined if it does not exist, or if its letters are only in running text. */
  find(from: number, place: ParagraphPlace): ListAddition | undefined {
    const target = resolveTarget(this.model, from, { kind: 'paragraph', ...place });
    return target && target.rest.length === 0 ? this.at(endBlockOf(target)) : undefined;
  }

  /** A numbered block, with its number and letters. */
  at(entry: number): ListAddition {
    const newPlace = placeOfEntry(this.arrangement, entry);
    return { entry, now: newPlace, rank: rankOfEntry(this.arrangement, entry, newPlace) };
  }

  /** The elements of a list, with those in `drops` marked as deleted. All references must be to paragraphs of this document. */
  elements(
    block: number,
    references: readonly Reference[],
    drops: ReadonlySet<number> = new Set(),
  ): readonly ListElement[] {
    const { arrangement } = this;
    const remainder = { ...arrangement, entryOf: arrangement.entryOf.map((entry) => (drops.has(entry) ? -1 : entry)) };
    return references.map((reference, i): ListElement => {
      const { target, range, start, end } = reference;
      const oldPlace: ParagraphPlace = target.kind === 'paragraph' ? target : { number: '', path: [] };
      const pointedTarget = resolveTarget(this.model, block, target);
      const targetEntry = pointedTarget && pointedTarget.rest.length === 0 ? endBlockOf(pointedTarget) : -1;
      const rank = rankOfOld(pointedTarget && this.model.tree, oldPlace, pointedTarget);
      const members = range && rangeMembers(this.model, remainder, block, reference);
      return {
        start,
        end,
        old: oldPlace,
        now: oldPlace,
        state: targetEntry < 0 ? 'unknown' : drops.has(targetEntry) ? 'gone' : 'known',
        entry: targetEntry,
        oldRank: rank,
        rank,
        ...(range && { joint: range.joint }),
        ...(members && { range: members }),
        ...(references[i + 1]?.range && { startsRange: true }),
      };
    });
  }

  /** All blocks that a list names, including members of ranges. */
  entriesIn(block: number, references: readonly Reference[]): ReadonlySet<number> {
    const { all } = this.model.paragraphs;
    const entries = new Set<number>();
    const runs: { readonly first: number; readonly last: number }[] = [];
    for (const reference of references) {
      const target = resolveTarget(this.model, block, reference.target);
      if (target && target.rest.length === 0) entries.add(endBlockOf(target));
      for (const part of partsOfRange(this.model, block, reference) ?? []) {
        if ('block' in part) entries.add(part.block);
        else runs.push(part);
      }
    }
    // Add each paragraph only once, however many ranges overlap.
    let from = 0;
    for (const { first, last } of runs.sort((a, b) => a.first - b.first)) {
      for (let k = Math.max(from, first); k <= last; k++) entries.add(all[k]?.block ?? -1);
      from = Math.max(from, last + 1);
    }
    return entries;
  }
}
