import { memoize } from '../../model/base/memo';
import type { ParagraphPlace } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import type { Block, BlockKind, LabelForm } from '../../syntax/blocks/block';
import type { Counting, Entry, EntryRole, Standing } from './entries';
import { EntryNumbering } from './newNumbers';

/** The kind of block for each role; text keeps the kind that it had. */
export const KINDS: Readonly<Record<EntryRole, BlockKind | undefined>> = {
  paragraph: 'paragraph',
  item: 'subparagraph',
  heading: 'heading',
  text: undefined,
};

/** The blocks of a document in the order after an operation, with their new numbers. */
export interface Arrangement {
  readonly counting: Counting;
  readonly entries: readonly Entry[];
  readonly standings: readonly Standing[];
  /** The number, letter or Roman numeral of each entry; empty if it has none. */
  readonly labels: readonly string[];
  /** The same as values, from 1, and the suffixes of some: "bis". */
  readonly values: Int32Array;
  readonly suffixes: ReadonlyMap<number, string>;
  /** For each old block the entry whose number it is now cited by; -1 if it is gone. */
  readonly entryOf: Int32Array;
  /** For each old block the entry, or the first, that now holds its words; -1 if they are gone. */
  readonly whereOf: Int32Array;
  /** For each entry the next one in the same series; -1 at its end. */
  readonly next: Int32Array;
  readonly successors: Successors;
  /** The numbers of the paragraphs, as `paragraphKey`s, and whether two in the same annex are equal. */
  readonly numbers: ReadonlySet<string>;
  readonly hasRepeated: boolean;
  /** The paragraph of a Word file whose number stays and leaves no room for those before it; undefined if all have room. */
  readonly crowdedAt: number | undefined;
  /** The standing of each block in the existing document. */
  readonly before: readonly Standing[];
}

/** The part of a block from an offset on, and the entry that it became. */
interface PartOfBlock {
  readonly from: number;
  readonly entry: number;
}

/** Successors of old blocks that are no longer exactly one entry. */
export interface Successors {
  /** Old block → the old block whose number it is now cited by. */
  readonly joined?: ReadonlyMap<number, number>;
  /** Old block → the old block whose entry now holds its words. */
  readonly appended?: ReadonlyMap<number, number>;
  /** Old block → the part cut off it. */
  readonly parts?: ReadonlyMap<number, PartOfBlock>;
  /** Old paragraph or subparagraph → the entry made of some of its words, which ranges that include it also mean. */
  readonly split?: ReadonlyMap<number, number>;
}

/** The entry of an unchanged block. */
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

/** The blocks of a document as they are, in a new array that may be changed. */
export function arrangementEntries(model: DocumentModel): Entry[] {
  return existingArrangement(model).entries.slice();
}

interface ExistingArrangement {
  readonly entries: readonly Entry[];
  readonly standings: readonly Standing[];
}

/** The existing arrangement of a document, kept because every operation on a version starts from it. */
const existingArrangement = memoize((model: DocumentModel): ExistingArrangement => {
  const entries = model.tree.blocks.map(entryOf);
  return { entries, standings: standingsOf(model, entries) };
});

/** Numbers entries. */
export function arrange(
  model: DocumentModel,
  entries: readonly Entry[],
  counting: Counting,
  successors: Successors = {},
): Arrangement {
  const { entries: before, standings: oldStandings } = existingArrangement(model);
  const standings = standingsOf(model, entries);
  const numbering = new EntryNumbering(model, before, oldStandings, entries, standings, counting);
  const labels: string[] = [];
  const entryOfBlock = new Int32Array(model.tree.blocks.length).fill(-1);
  const next = new Int32Array(entries.length).fill(-1);
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (!entry) continue;
    labels.push(numbering.label(i));
    if (entry.block >= 0) entryOfBlock[entry.block] = i;
    const previous = standings[i]?.previous ?? -1;
    if (previous >= 0 && entries[previous]?.role === entry.role) next[previous] = i;
  }
  const where = Int32Array.from(entryOfBlock);
  for (const [block, into] of successors.appended ?? []) where[block] = entryOfBlock[into] ?? -1;
  const citedEntryOf = Int32Array.from(entryOfBlock);
  for (const [block, into] of successors.joined ?? []) citedEntryOf[block] = entryOfBlock[into] ?? -1;
  return {
    counting,
    entries,
    standings,
    labels,
    values: numbering.values(),
    suffixes: numbering.suffixes,
    entryOf: citedEntryOf,
    whereOf: where,
    next,
    successors,
    numbers: numbering.takenNumbers,
    hasRepeated: numbering.hasRepeated,
    crowdedAt: numbering.crowdedAt,
    before: oldStandings,
  };
}

/** The entry that an offset of an old block is in now; -1 if it is gone. */
export function entryAt({ whereOf, successors }: Arrangement, block: number, offset: number): number {
  const part = successors.parts?.get(block);
  return part && offset >= part.from ? part.entry : (whereOf[block] ?? -1);
}

/** The number and letters by which an entry is cited. */
export function placeOfEntry(arrangement: Arrangement, entry: number): ParagraphPlace {
  const path: string[] = [];
  const { standings, labels } = arrangement;
  const paragraph = standings[entry]?.paragraph ?? -1;
  for (let at = entry; at >= 0 && at !== paragraph; at = standings[at]?.parent ?? -1) path.unshift(labels[at] ?? '');
  return { number: labels[paragraph] ?? '', path };
}

/** The standing of each entry, by the same rules by which paragraphs and items are found. */
function standingsOf(model: DocumentModel, entries: readonly Entry[]): Standing[] {
  let annex = 0;
  let paragraph = -1;
  let lastParagraph = -1;
  /** The open items, outermost first. */
  let open: number[] = [];
  /** The last item of each series, by parent and form, and the last of any form in a parent. */
  const lastOf = new Map<string, number>();
  const lastBelow = new Map<number, number>();
  let textSince = false;
  const headings = new Map<LabelForm, number>();
  const partedForms = new Set<LabelForm>();
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
        if (rank >= 0) for (const below of HEADING_RANKS.slice(rank + 1)) partedForms.add(below);
        const isParted = partedForms.delete(entry.form);
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

/** The forms of numbered headings, highest rank first. */
const HEADING_RANKS: readonly LabelForm[] = ['roman', 'capital', 'decimal', 'letter'];
