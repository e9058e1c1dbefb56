import type { DocumentModel } from '../../model/document';
import { paragraphKey } from '../../model/paragraphs/paragraphs';
import type { LabelForm } from '../../syntax/blocks/block';
import { romanNumeral } from '../../syntax/blocks/marker';
import type { Counting, Entry, Standing } from './entries';
import { isNewBeginning } from './fixedNumbers';

/** A number with its suffix: 12, 12 bis. */
interface SuffixedNumber {
  readonly value: number;
  readonly suffix: string;
}

const NONE: SuffixedNumber = { value: 0, suffix: '' };

/** Numbers the entries of an arrangement, from first to last. */
export class EntryNumbering {
  readonly counts: SuffixedNumber[] = [];
  readonly suffixes = new Map<number, string>();
  /** The paragraph numbers assigned so far, by annex. */
  readonly takenNumbers = new Set<string>();

  constructor(
    private readonly model: DocumentModel,
    private readonly before: readonly Entry[],
    private readonly oldStandings: readonly Standing[],
    private readonly entries: readonly Entry[],
    private readonly standings: readonly Standing[],
    private readonly counting: Counting,
  ) {
    for (const [k, { role }] of before.entries()) {
      const annex = oldStandings[k]?.annex;
      if (role === 'paragraph' && annex !== undefined && !this.firsts.has(annex)) this.firsts.set(annex, k);
    }
    this.isInOrder = counting === 'keep' && isRising(entries);
    this.slots = counting === 'keep' && !this.isInOrder ? slotsOf(before, oldStandings, entries, standings) : undefined;
  }

  /** The first old paragraph of each annex. */
  private readonly firsts = new Map<number, number>();

  /** Whether all remaining blocks are in their old order. */
  private readonly isInOrder: boolean;

  /** For each entry, the old paragraph whose number it inherits; set only if paragraphs were merely reordered. */
  private readonly slots: ReadonlyMap<number, number> | undefined;

  /** The label of an entry. Must be called for all entries in order. */
  label(i: number): string {
    const entry = this.entries[i];
    const standingEntry = this.standings[i];
    const oldLabel = entry && this.old(entry);
    if (!entry || !standingEntry || entry.role === 'text') {
      this.count(i, NONE);
      return '';
    }
    if (entry.chosen !== undefined) {
      const suffix = /[a-z]+$/.exec(entry.chosen)?.[0] ?? '';
      const count = { value: Number.parseInt(entry.chosen, 10) || 0, suffix };
      this.count(i, count);
      if (entry.role === 'paragraph') this.take(standingEntry.annex, entry.chosen, count);
      return entry.chosen;
    }
    const count =
      entry.role === 'paragraph'
        ? this.paragraph(i, entry, standingEntry)
        : entry.role === 'item'
          ? this.item(entry, standingEntry)
          : this.heading(entry, standingEntry);
    const isUnchanged = oldLabel && oldLabel.value === count.value && oldLabel.suffix === count.suffix;
    const labelText = isUnchanged ? oldLabel.text : format(count, entry.form);
    const label = labelText || oldLabel?.text || '';
    // If the form cannot express this number, keep the old one.
    const number = labelText === '' && oldLabel ? oldLabel : count;
    this.count(i, number);
    if (entry.role === 'paragraph') this.take(standingEntry.annex, label, number);
    return label;
  }

  /** All numbers, without suffixes. */
  values(): Int32Array {
    const values = new Int32Array(this.counts.length);
    for (let i = 0; i < values.length; i++) values[i] = this.counts[i]?.value ?? 0;
    return values;
  }

  private count(i: number, count: SuffixedNumber): void {
    this.counts.push(count);
    if (count.suffix !== '') this.suffixes.set(i, count.suffix);
  }

  /** The old label of an entry; undefined if it is new or its role or form has changed. */
  private old(entry: Entry) {
    const oldEntry = this.before[entry.block];
    if (!oldEntry || oldEntry.role !== entry.role || oldEntry.form !== entry.form) return undefined;
    return this.model.tree.blocks[entry.block]?.label;
  }

  private paragraph(i: number, entry: Entry, { annex, previous }: Standing): SuffixedNumber {
    const oldLabel = this.old(entry);
    const slot = this.model.tree.blocks[this.slots?.get(i) ?? -1]?.label;
    if (slot) return { value: slot.value, suffix: slot.suffix };
    const previousNumber = this.counts[previous];
    const isSameAnnex = previousNumber !== undefined && this.standings[previous]?.annex === annex;
    const oldPrevious = this.oldStandings[entry.block]?.previous ?? -1;
    const lastEntry = this.entries[previous];
    if (previousNumber && (isSameAnnex || this.continues(annex))) {
      if (this.counting === 'keep' && oldLabel && isNewBeginning(this.model, entry.block)) {
        const minGap = Math.min(1, this.gapBefore(entry, oldLabel));
        if (oldLabel.value - previousNumber.value < minGap) this.crowdedAt ??= entry.block;
        return { value: oldLabel.value, suffix: oldLabel.suffix };
      }
      const oldBefore = lastEntry && lastEntry.block === oldPrevious ? this.old(lastEntry) : undefined;
      const numberAfterGap = oldLabel && this.afterGap(entry, oldLabel, previousNumber.value, lastEntry);
      if (
        oldLabel &&
        numberAfterGap !== undefined &&
        !this.isTaken(annex, { value: numberAfterGap, suffix: oldLabel.suffix })
      )
        return { value: numberAfterGap, suffix: oldLabel.suffix };
      if (this.counting === 'keep' && oldLabel && oldBefore) {
        const value = previousNumber.value + (entry.distance ?? oldLabel.value - oldBefore.value);
        const count = { value, suffix: oldLabel.suffix };
        if (value > 0 && (!this.isTaken(annex, count) || this.isRepeated(entry.block, annex))) return count;
      }
      let { value } = previousNumber;
      do value++;
      while (this.counting === 'keep' && this.isTaken(annex, { value, suffix: '' }));
      return { value, suffix: '' };
    }
    const firstEntry = this.firsts.get(this.standings[i]?.annex ?? -1) ?? -1;
    const value = entry.distance ?? this.model.tree.blocks[firstEntry]?.label?.value ?? 1;
    return { value, suffix: this.counting === 'keep' && firstEntry === entry.block ? (oldLabel?.suffix ?? '') : '' };
  }

  /**
   * The number of an entry after a gap or deleted blocks: its old one while there is room. If exactly one number was missing and the
   * entries before the gap moved up, it moves up too; a gap before deleted blocks is preserved. Thus gaps neither grow nor close. Undefined
   * for an entry that directly follows its predecessor.
   */
  private afterGap(entry: Entry, old: SuffixedNumber, before: number, last: Entry | undefined): number | undefined {
    if (!this.isInOrder) return undefined;
    const { blocks } = this.model.tree;
    const gap = this.gapBefore(entry, old);
    const previousEntry = this.oldStandings[entry.block]?.previous ?? -1;
    if (gap > 1) {
      if (gap === 2 && before < (blocks[previousEntry]?.label?.value ?? 0)) return before + gap;
      return old.value > before ? old.value : undefined;
    }
    const firstIndex =
      last && last.block !== previousEntry ? this.firstGoneAfter(last.block, previousEntry) : undefined;
    // In a Word file, paragraphs after a deleted restart continue the numbers before it.
    if (firstIndex !== undefined && isNewBeginning(this.model, firstIndex)) return undefined;
    const distance = (blocks[firstIndex ?? -1]?.label?.value ?? 0) - (blocks[last?.block ?? -1]?.label?.value ?? 0);
    return gap === 1 && firstIndex !== undefined && distance > 1 ? before + distance : undefined;
  }

  /** The first deleted block between a remaining block and `upTo`; undefined if there is none. */
  private firstGoneAfter(remaining: number, upTo: number): number | undefined {
    let at = upTo;
    for (let before = this.oldStandings[at]?.previous ?? -1; before >= 0 && before !== remaining; ) {
      at = before;
      before = this.oldStandings[at]?.previous ?? -1;
    }
    return (this.oldStandings[at]?.previous ?? -1) === remaining && remaining >= 0 ? at : undefined;
  }

  /** The difference between the number of a paragraph or item and that of its old predecessor; 0 if it was the first. */
  private gapBefore({ block, distance }: Entry, { value }: SuffixedNumber): number {
    const lastLabel = this.model.tree.blocks[this.oldStandings[block]?.previous ?? -1]?.label;
    return distance ?? (lastLabel ? value - lastLabel.value : 0);
  }

  /** Whether any number was assigned to more than one paragraph. */
  hasRepeated = false;

  /** The first paragraph of a Word file whose fixed number leaves too little room for those before it; undefined if all fit. */
  crowdedAt: number | undefined;

  /** The largest number so far. A larger one, which is the usual case, cannot be taken and needs no look-up. */
  private highest = 0;

  private take(annex: number, label: string, { value }: SuffixedNumber): void {
    const key = paragraphKey(annex, label);
    if (value > this.highest) this.highest = value;
    else if (this.takenNumbers.has(key)) this.hasRepeated = true;
    this.takenNumbers.add(key);
  }

  /** Whether a number is already assigned to an earlier paragraph. */
  private isTaken(annex: number, count: SuffixedNumber): boolean {
    return count.value <= this.highest && this.takenNumbers.has(paragraphKey(annex, format(count, 'decimal')));
  }

  /** Whether the old number of a paragraph was already a duplicate, in which case it may stay one. */
  private isRepeated(block: number, annex: number): boolean {
    const number = this.model.tree.blocks[block]?.label?.text ?? '';
    return this.model.paragraphs.byNumber.get(paragraphKey(annex, number))?.block !== block;
  }

  /** Whether an annex continues the numbering that precedes it. */
  private continues(annex: number): boolean {
    if (annex === 0) return false;
    const firstEntry = this.firsts.get(annex) ?? -1;
    const previousEntry = this.oldStandings[firstEntry]?.previous ?? -1;
    const { blocks } = this.model.tree;
    return previousEntry >= 0 && blocks[firstEntry]?.label?.value === (blocks[previousEntry]?.label?.value ?? 0) + 1;
  }

  private item(entry: Entry, { paragraph, previous, parted }: Standing): SuffixedNumber {
    const oldLabel = this.old(entry);
    const oldPrevious = this.oldStandings[entry.block]?.previous ?? -1;
    if (paragraph < 0) return { value: oldLabel?.value ?? 1, suffix: '' };
    const previousNumber = this.counts[previous];
    if (!previousNumber) {
      if (this.counting === 'renew' || !oldLabel) return { value: 1, suffix: '' };
      if (entry.distance !== undefined) return { value: entry.distance, suffix: '' };
      let firstBlock = entry.block;
      for (let at = oldPrevious; at >= 0; at = this.oldStandings[at]?.previous ?? -1) firstBlock = at;
      return { value: this.model.tree.blocks[firstBlock]?.label?.value ?? 1, suffix: '' };
    }
    if (this.counting === 'keep' && oldLabel) {
      const lastEntry = this.entries[previous];
      const oldBefore = lastEntry && lastEntry.block === oldPrevious ? this.old(lastEntry) : undefined;
      const numberAfterGap = this.afterGap(entry, oldLabel, previousNumber.value, lastEntry);
      if (numberAfterGap !== undefined) return { value: numberAfterGap, suffix: '' };
      const distance = oldBefore ? (entry.distance ?? oldLabel.value - oldBefore.value) : 1;
      if (distance <= 0) return { value: oldLabel.value, suffix: '' };
      if (oldBefore) return { value: previousNumber.value + distance, suffix: '' };
      if (oldLabel.value === 1 && oldPrevious >= 0 && parted) return { value: 1, suffix: '' };
    } else if (oldLabel?.value === 1 && parted) return { value: 1, suffix: '' };
    return { value: previousNumber.value + 1, suffix: '' };
  }

  private heading(entry: Entry, { previous, parted }: Standing): SuffixedNumber {
    const oldLabel = this.old(entry);
    const value = oldLabel?.value ?? 0;
    const previousNumber = this.counts[previous];
    if (this.counting === 'keep' || entry.form === 'annex' || !previousNumber || value === 0)
      return { value, suffix: '' };
    if (parted && value === 1) return { value, suffix: '' };
    return { value: previousNumber.value + 1, suffix: '' };
  }
}

/** Whether the old blocks among entries are in their old order. */
function isRising(entries: readonly Entry[]): boolean {
  let lastValue = -1;
  for (const { block } of entries) {
    if (block < 0) continue;
    if (block < lastValue) return false;
    lastValue = block;
  }
  return true;
}

/**
 * Maps each paragraph entry to the old paragraph at the same position. Undefined if paragraphs were added or deleted, if one has a chosen
 * number or distance, or if the number of paragraphs in an annex changed.
 */
function slotsOf(
  before: readonly Entry[],
  oldStandings: readonly Standing[],
  entries: readonly Entry[],
  standings: readonly Standing[],
): ReadonlyMap<number, number> | undefined {
  const oldSlots = before.flatMap(({ role }, i) => (role === 'paragraph' ? [i] : []));
  const newSlots = entries.flatMap(({ role }, i) => (role === 'paragraph' ? [i] : []));
  if (oldSlots.length !== newSlots.length) return undefined;
  const slots = new Map<number, number>();
  for (const [k, i] of newSlots.entries()) {
    const entry = entries[i];
    const oldSlot = oldSlots[k] ?? -1;
    const isPlain = entry?.chosen === undefined && entry?.distance === undefined;
    if (!isPlain || before[entry?.block ?? -1]?.role !== 'paragraph') return undefined;
    if (oldStandings[oldSlot]?.annex !== standings[i]?.annex) return undefined;
    slots.set(i, oldSlot);
  }
  return slots;
}

/** A number in a form; empty if the form cannot express it. */
function format({ value, suffix }: SuffixedNumber, form: LabelForm): string {
  switch (form) {
    case 'decimal':
      return suffix === '' ? String(value) : `${value} ${suffix}`;
    case 'small-roman':
      return romanNumeral(value);
    case 'roman':
      return romanNumeral(value).toUpperCase();
    case 'capital':
      return value >= 1 && value <= 26 ? String.fromCharCode(0x40 + value) : '';
    case 'letter':
      if (value < 1 || value > 52) return '';
      return value <= 26 ? String.fromCharCode(0x60 + value) : String.fromCharCode(0x60 + value - 26).repeat(2);
    default:
      return '';
  }
}
