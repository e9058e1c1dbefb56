import { memoize } from '../../model/base/memo';
import type { ParagraphPlace } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import type { Block, BlockKind, LabelForm } from '../../syntax/blocks/block';
import type { Counting, Entry, EntryRole, Standing } from './entries';
import { EntryNumbering } from './newNumbers';

/** The block kind for each role; `text` keeps its previous kind. */
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
  /** The number, letter or Roman numeral of each entry; empty for none. */
  readonly labels: readonly string[];
  /** The labels as one-based values, and any suffixes: "bis". */
  readonly values: Int32Array;
  readonly suffixes: ReadonlyMap<number, string>;
  /** Old block → the entry by whose number it is now cited; -1 if it was deleted. */
  readonly entryOf: Int32Array;
  /** Old block → the (first) entry that now contains its text; -1 if the text was deleted. */
  readonly whereOf: Int32Array;
  /** Entry → the next entry in the same series; -1 at the end. */
  readonly next: Int32Array;
  readonly successors: Successors;
  /** The paragraph numbers, as `paragraphKey`s, and whether an annex contains duplicates. */
  readonly numbers: ReadonlySet<string>;
  readonly hasRepeated: boolean;
  /** In a Word file: a paragraph that keeps its number but leaves too little room for those before it; undefined if there is none. */
  readonly crowdedAt: number | undefined;
  /** The standing of each block before the operation. */
  readonly before: readonly Standing[];
}

/** The part of a block from an offset on, and the entry that it became. */
interface PartOfBlock {
  readonly from: number;
  readonly entry: number;
}

/** What became of old blocks that no longer correspond to exactly one entry. */
export interface Successors {
  /** Old block → the old block by whose number it is now cited. */
  readonly joined?: ReadonlyMap<number, number>;
  /** Old block → the old block whose entry now contains its text. */
  readonly appended?: ReadonlyMap<number, number>;
  /** Old block → the part split off from it. */
  readonly parts?: ReadonlyMap<number, PartOfBlock>;
  /** Old paragraph or subparagraph → the entry split off from it, which ranges that include the original must also include. */
  readonly split?: ReadonlyMap<number, number>;
}

/** The entry for an unchanged block. */
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

/** The unchanged blocks of a document, as a new array that may be modified. */
export function arrangementEntries(model: DocumentModel): Entry[] {
  return existingArrangement(model).entries.slice();
}

interface ExistingArrangement {
  readonly entries: readonly Entry[];
  readonly standings: readonly Standing[];
}

/** The existing arrangement of a document, memoized because every operation on a version starts from it. */
const existingArrangement = memoize((model: DocumentModel): ExistingArrangement => {
  const entries = model.tree.blocks.map(entryOf);
  return { entries, standings: standingsOf(model, entries) };
});

/** Assigns numbers to entries. */
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
  const nextArray = new Int32Array(entries.length).fill(-1);
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (!entry) continue;
    labels.push(numbering.label(i));
    if (entry.block >= 0) entryOfBlock[entry.block] = i;
    const previousEntry = standings[i]?.previous ?? -1;
    if (previousEntry >= 0 && entries[previousEntry]?.role === entry.role) nextArray[previousEntry] = i;
  }
  const positions = Int32Array.from(entryOfBlock);
  for (const [block, into] of successors.appended ?? []) positions[block] = entryOfBlock[into] ?? -1;
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
    whereOf: positions,
    next: nextArray,
    successors,
    numbers: numbering.takenNumbers,
    hasRepeated: numbering.hasRepeated,
    crowdedAt: numbering.crowdedAt,
    before: oldStandings,
  };
}

/** The entry that now contains an offset of an old block; -1 if the text was deleted. */
export function entryAt({ whereOf, successors }: Arrangement, block: number, offset: number): number {
  const part = successors.parts?.get(block);
  return part && offset >= part.from ? part.entry : (whereOf[block] ?? -1);
}

/** The number and letters for citing an entry. */
export function placeOfEntry(arrangement: Arrangement, entry: number): ParagraphPlace {
  const path: string[] = [];
  const { standings, labels } = arrangement;
  const paragraph = standings[entry]?.paragraph ?? -1;
  for (let at = entry; at >= 0 && at !== paragraph; at = standings[at]?.parent ?? -1) path.unshift(labels[at] ?? '');
  return { number: labels[paragraph] ?? '', path };
}

/** The standing of each entry, by the same rules as for parsing paragraphs and items. */
function standingsOf(model: DocumentModel, entries: readonly Entry[]): Standing[] {
  let annex = 0;
  let paragraph = -1;
  let lastParagraph = -1;
  /** Open items, outermost first. */
  let open: number[] = [];
  /** The last item of each series, by parent and form, and the last of any form in each parent. */
  const lastOf = new Map<string, number>();
  const lastBelow = new Map<number, number>();
  let hasTextSince = false;
  const headings = new Map<LabelForm, number>();
  const interruptedForms = new Set<LabelForm>();
  return entries.map((entry, i) => {
    switch (entry.role) {
      case 'heading': {
        paragraph = -1;
        if (entry.form === 'annex') {
          annex = model.tree.blocks[entry.block]?.after.annex ?? annex + 1;
          headings.clear();
        }
        const previousEntry = headings.get(entry.form) ?? -1;
        const rank = HEADING_RANKS.indexOf(entry.form);
        if (rank >= 0) for (const below of HEADING_RANKS.slice(rank + 1)) interruptedForms.add(below);
        const isInterrupted = interruptedForms.delete(entry.form);
        headings.set(entry.form, i);
        return { annex, paragraph: -1, parent: -1, previous: previousEntry, parted: isInterrupted };
      }
      case 'paragraph': {
        const previousEntry = lastParagraph;
        paragraph = i;
        lastParagraph = i;
        open = [];
        lastOf.clear();
        lastBelow.clear();
        hasTextSince = false;
        return { annex, paragraph: i, parent: -1, previous: previousEntry, parted: false };
      }
      case 'item': {
        while (open.length > 0 && (entries[open.at(-1) ?? -1]?.level ?? 0) >= entry.level) open.pop();
        const parent = open.at(-1) ?? -1;
        const key = `${parent}:${entry.form}`;
        const previousEntry = lastOf.get(key) ?? -1;
        const isParted = hasTextSince || (lastBelow.get(parent) ?? previousEntry) !== previousEntry;
        lastOf.set(key, i);
        lastBelow.set(parent, i);
        hasTextSince = false;
        open.push(i);
        return { annex, paragraph, parent, previous: paragraph < 0 ? -1 : previousEntry, parted: isParted };
      }
      default: {
        const kind = model.tree.blocks[entry.block]?.kind ?? entry.kind ?? 'unnumbered';
        if (kind === 'unnumbered') hasTextSince = true;
        return { annex, paragraph, parent: -1, previous: -1, parted: false };
      }
    }
  });
}

/** Forms of numbered headings, highest rank first. */
const HEADING_RANKS: readonly LabelForm[] = ['roman', 'capital', 'decimal', 'letter'];
