import { kept } from '../model/beside';
import type { DocumentModel } from '../model/document';
import type { ParagraphPlace } from '../model/target';
import type { Block, BlockKind, LabelForm } from '../syntax/block';
import { Numbering } from './newNumbers';

/** What an entry of an arrangement is. */
export type EntryRole = 'paragraph' | 'item' | 'heading' | 'text';

/** What the block of each role is; text stays what it was. */
export const KINDS: Readonly<Record<EntryRole, BlockKind | undefined>> = {
  paragraph: 'paragraph',
  item: 'subparagraph',
  heading: 'heading',
  text: undefined,
};

/** One block in the order that an operation gives a document: an old one, in its old shape or another, or a new one. */
export interface Entry {
  /** The block of the document as it is; -1 for one that is not there yet. */
  readonly block: number;
  readonly role: EntryRole;
  /** Depth of an item from 1; else 0. */
  readonly level: number;
  /** How its number counts. */
  readonly form: LabelForm;
  /** A number that the user has chosen for it, which counts as it stands. */
  readonly chosen?: string;
  /** How far its number is from the one before it, or from 0 where none is, if not as far as the document has it now. */
  readonly distance?: number;
  /** What the block is, where it is text that is not there yet; else such text is unnumbered. */
  readonly kind?: BlockKind;
}

/** Where in its series an entry stands. Indexes are those of the entries; -1 for none. */
export interface Standing {
  readonly annex: number;
  /** The paragraph that it belongs to, itself for a paragraph. */
  readonly paragraph: number;
  /** The item that it stands below. */
  readonly parent: number;
  /** The one before it that counts in the same series. */
  readonly previous: number;
  /** Whether something stands between it and the one before that may end their series. */
  readonly parted: boolean;
}

/**
 * How an operation counts. `keep` changes no number that need not change: what ran on from the number before it runs on, what stood
 * after a gap keeps its number as long as there is room before it, what was out of order keeps its distance, and paragraphs that only
 * change places share the numbers that they had. `renew` counts from the first on without gaps.
 */
export type Counting = 'keep' | 'renew';

/** The blocks of a document in the order of an operation, with the numbers that they get. */
export interface Arrangement {
  readonly counting: Counting;
  readonly entries: readonly Entry[];
  readonly standings: readonly Standing[];
  /** The number, letter or Roman number of each entry; empty for what has none. */
  readonly labels: readonly string[];
  /** The same as places in their series, from 1, and what stands after some of them: "bis". */
  readonly values: Int32Array;
  readonly suffixes: ReadonlyMap<number, string>;
  /** For each old block the entry by whose number it is cited now; -1 where it is gone. */
  readonly entryOf: Int32Array;
  /** For each old block the entry that its words stand in now, or the first of them; -1 where they are gone. */
  readonly whereOf: Int32Array;
  /** For each entry the one after it that counts in the same series; -1 at its end. */
  readonly next: Int32Array;
  readonly successors: Successors;
  /** The numbers of its paragraphs, see `paragraphKey`, and whether two of the same annex have the same. */
  readonly numbers: ReadonlySet<string>;
  readonly hasRepeated: boolean;
  /** The standing of each old block as the document is. */
  readonly before: readonly Standing[];
}

/** The last part of a block, cut off: what stands from an offset of the block on, and the entry that it became. */
interface Part {
  readonly from: number;
  readonly entry: number;
}

/** What an operation says of old blocks that are not one entry of their own any more. */
export interface Successors {
  /** Old block, and the old block by whose number it is cited from now on. */
  readonly joined?: ReadonlyMap<number, number>;
  /** Old block, and the old block in whose entry its words stand now. */
  readonly appended?: ReadonlyMap<number, number>;
  /** Old block, and what was cut off it. */
  readonly parts?: ReadonlyMap<number, Part>;
  /** Old block of a paragraph or subparagraph, and the entry that some of what it said became, which ranges over it mean as well. */
  readonly split?: ReadonlyMap<number, number>;
}

/** The entry of a block that stays what it is. */
export function entryOf(block: Block, index: number): Entry {
  switch (block.kind) {
    case 'paragraph':
      return { block: index, role: 'paragraph', level: 0, form: 'decimal' };
    case 'subparagraph':
      return { block: index, role: 'item', level: block.level, form: block.label?.form ?? 'letter' };
    case 'heading':
      return { block: index, role: 'heading', level: block.level, form: block.label?.form ?? 'mark' };
    default:
      return { block: index, role: 'text', level: 0, form: 'mark' };
  }
}

/** A document's blocks as they stand, in an array to change. */
export function entriesOf(model: DocumentModel): Entry[] {
  return asItStands(model).entries.slice();
}

interface AsItStands {
  readonly entries: readonly Entry[];
  readonly standings: readonly Standing[];
}

/** The arrangement that a document has; it is asked for by each operation that may be done in one version of it. */
const asItStands = kept((model: DocumentModel): AsItStands => {
  const entries = model.tree.blocks.map(entryOf);
  return { entries, standings: standingsOf(model, entries) };
});

/** Gives the entries their numbers. */
export function arrange(
  model: DocumentModel,
  entries: readonly Entry[],
  counting: Counting,
  successors: Successors = {},
): Arrangement {
  const { entries: before, standings: oldStandings } = asItStands(model);
  const standings = standingsOf(model, entries);
  const numbering = new Numbering(model, before, oldStandings, entries, standings, counting);
  const labels: string[] = [];
  const found = new Int32Array(model.tree.blocks.length).fill(-1);
  const next = new Int32Array(entries.length).fill(-1);
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (!entry) continue;
    labels.push(numbering.label(i));
    if (entry.block >= 0) found[entry.block] = i;
    const previous = standings[i]?.previous ?? -1;
    if (previous >= 0 && entries[previous]?.role === entry.role) next[previous] = i;
  }
  const where = Int32Array.from(found);
  for (const [block, into] of successors.appended ?? []) where[block] = found[into] ?? -1;
  const cited = Int32Array.from(found);
  for (const [block, into] of successors.joined ?? []) cited[block] = found[into] ?? -1;
  return {
    counting,
    entries,
    standings,
    labels,
    values: numbering.values(),
    suffixes: numbering.suffixes,
    entryOf: cited,
    whereOf: where,
    next,
    successors,
    numbers: numbering.taken,
    hasRepeated: numbering.hasRepeated,
    before: oldStandings,
  };
}

/** The entry that an offset of an old block stands in now; -1 where it is gone. */
export function entryAt({ whereOf, successors }: Arrangement, block: number, offset: number): number {
  const part = successors.parts?.get(block);
  return part && offset >= part.from ? part.entry : (whereOf[block] ?? -1);
}

/** The paragraph and letters by which an entry is cited. */
export function placeOfEntry(arrangement: Arrangement, entry: number): ParagraphPlace {
  const path: string[] = [];
  const { standings, labels } = arrangement;
  const paragraph = standings[entry]?.paragraph ?? -1;
  for (let at = entry; at >= 0 && at !== paragraph; at = standings[at]?.parent ?? -1) path.unshift(labels[at] ?? '');
  return { number: labels[paragraph] ?? '', path };
}

/** For each entry the series that it counts in, by the same rules by which paragraphs and items are found. */
function standingsOf(model: DocumentModel, entries: readonly Entry[]): Standing[] {
  let annex = 0;
  let paragraph = -1;
  let lastParagraph = -1;
  /** The items that are still open, outermost first. */
  let open: number[] = [];
  /** The last of each series of items, by parent and form, and the last of any form below a parent. */
  const lastOf = new Map<string, number>();
  const lastBelow = new Map<number, number>();
  let textSince = false;
  const headings = new Map<LabelForm, number>();
  const parted = new Set<LabelForm>();
  return entries.map((entry, i) => {
    switch (entry.role) {
      case 'heading': {
        paragraph = -1;
        if (entry.form === 'annex') {
          annex = model.tree.blocks[entry.block]?.after.annex ?? annex + 1;
          headings.clear();
        }
        const previous = headings.get(entry.form) ?? -1;
        const rank = HEADING_RANKS.indexOf(entry.form);
        if (rank >= 0) for (const below of HEADING_RANKS.slice(rank + 1)) parted.add(below);
        const isParted = parted.delete(entry.form);
        headings.set(entry.form, i);
        return { annex, paragraph: -1, parent: -1, previous, parted: isParted };
      }
      case 'paragraph': {
        const previous = lastParagraph;
        paragraph = i;
        lastParagraph = i;
        open = [];
        lastOf.clear();
        lastBelow.clear();
        textSince = false;
        return { annex, paragraph: i, parent: -1, previous, parted: false };
      }
      case 'item': {
        while (open.length > 0 && (entries[open.at(-1) ?? -1]?.level ?? 0) >= entry.level) open.pop();
        const parent = open.at(-1) ?? -1;
        const key = `${parent}:${entry.form}`;
        const previous = lastOf.get(key) ?? -1;
        const isParted = textSince || (lastBelow.get(parent) ?? previous) !== previous;
        lastOf.set(key, i);
        lastBelow.set(parent, i);
        textSince = false;
        open.push(i);
        return { annex, paragraph, parent, previous: paragraph < 0 ? -1 : previous, parted: isParted };
      }
      default: {
        const kind = model.tree.blocks[entry.block]?.kind ?? entry.kind ?? 'unnumbered';
        if (kind === 'unnumbered') textSince = true;
        return { annex, paragraph, parent: -1, previous: -1, parted: false };
      }
    }
  });
}

/** Headings that count, the higher rank before the lower. */
const HEADING_RANKS: readonly LabelForm[] = ['roman', 'capital', 'decimal', 'letter'];
