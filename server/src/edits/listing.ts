import type { DocumentModel } from '../model/document';
import type { ParagraphPlace, Reference } from '../model/target';
import { type Arrangement, arrange, entriesOf, placeOfEntry } from './arrangement';
import type { ListAddition, ListElement } from './listTask';
import { runsOf } from './memberRuns';
import { blockOf, blocksOfRange, pointedAt } from './pointing';
import { rankOfEntry, rankOfOld } from './rank';

/** The paragraphs and subparagraphs of an unchanged document, for lists of citations. Entries are the indexes of their blocks. */
export class Listing {
  private readonly arrangement: Arrangement;
  constructor(private readonly model: DocumentModel) {
    this.arrangement = arrange(model, entriesOf(model), 'keep');
  }

  /** The next paragraph or subparagraph in a series; -1 at the end. */
  readonly next = (entry: number): number => {
    const { next, standings } = this.arrangement;
    const following = next[entry] ?? -1;
    return standings[following]?.annex === standings[entry]?.annex ? following : -1;
  };

  /** What a place names, seen from a block; undefined if it does not exist or has letters of running text. */
  find(from: number, place: ParagraphPlace): ListAddition | undefined {
    const pointed = pointedAt(this.model, from, { kind: 'paragraph', ...place });
    return pointed && pointed.rest.length === 0 ? this.at(blockOf(pointed)) : undefined;
  }

  /** A numbered block with its number and letters. */
  at(entry: number): ListAddition {
    const now = placeOfEntry(this.arrangement, entry);
    return { entry, now, rank: rankOfEntry(this.arrangement, entry, now) };
  }

  /** The elements of a list, unchanged but for those in `dropped`, which are gone. All references must be to paragraphs of this document. */
  elements(
    block: number,
    references: readonly Reference[],
    dropped: ReadonlySet<number> = new Set(),
  ): readonly ListElement[] {
    return references.map((reference, i): ListElement => {
      const { target, range, start, end } = reference;
      const old: ParagraphPlace = target.kind === 'paragraph' ? target : { number: '', path: [] };
      const pointed = pointedAt(this.model, block, target);
      const entry = pointed && pointed.rest.length === 0 ? blockOf(pointed) : -1;
      const rank = rankOfOld(pointed && this.model.tree, old, pointed);
      const blocks = range && blocksOfRange(this.model, block, reference);
      const left = blocks?.filter((one) => !dropped.has(one)).map((one) => this.at(one));
      return {
        start,
        end,
        old,
        now: old,
        state: entry < 0 ? 'unknown' : dropped.has(entry) ? 'gone' : 'known',
        entry,
        oldRank: rank,
        rank,
        ...(range && { joint: range.joint }),
        ...(blocks && left && { range: { runs: runsOf(left, this.next), gone: blocks.length - left.length } }),
        ...(references[i + 1]?.range && { startsRange: true }),
      };
    });
  }

  /** All blocks that a list names, including the members of its ranges. */
  named(block: number, references: readonly Reference[]): ReadonlySet<number> {
    const found = new Set<number>();
    for (const reference of references) {
      const pointed = pointedAt(this.model, block, reference.target);
      if (pointed && pointed.rest.length === 0) found.add(blockOf(pointed));
      for (const one of blocksOfRange(this.model, block, reference) ?? []) found.add(one);
    }
    return found;
  }
}
