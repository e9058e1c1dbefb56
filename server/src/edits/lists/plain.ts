import type { Reference, Target } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import type { Paragraph } from '../../model/paragraphs/paragraphs';
import type { BlockReading } from '../../model/readings/blockReading';
import type { ParagraphsMention } from '../../syntax/citations/mention';
import { isDigit } from '../../text/characterKinds';
import type { Arrangement } from '../numbers/arrangement';
import type { OperationEdit } from '../numbers/compose';
import type { NumberRanges } from './numberRanges';

/** The result of the fast path for updating a list of citations. */
type PlainList =
  /** The list is not plain; nothing was changed. */
  | 'not-plain'
  /** Updated number by number; the new numbers will be parsed as intended. */
  | 'certain'
  /** Updated number by number, but the new numbers may be parsed differently. */
  | 'unsure';

/** Bounds for numbers that may be years, and for large numbers; see `isListNumber` in the parser. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LARGE_NUMBER = 1000;
/** The largest paragraph number. */
const MAX_PARAGRAPH_NUMBER = 9999;

/**
 * The fast path for nearly all lists, in which only numbers change. Other lists are left to `writeList`, with which this must be
 * consistent.
 */
export class Plain {
  /** The new number of each paragraph; empty if lists that name it cannot take the fast path. */
  private readonly labels: string[];
  /** The number as an integer, and whether it has a suffix: "12 bis". */
  private readonly values: Int32Array;
  private readonly hasSuffix: Uint8Array;
  /** Whether each paragraph’s items have kept their letters and order. */
  private readonly keepsItems: Uint8Array;
  /** Prefix counts of paragraphs that no longer directly follow their predecessor. */
  private readonly breaks: Int32Array;
  private readonly isPossible: boolean;
  /** Plain number → 1 plus the index of its paragraph, or 0 for none. */
  private readonly ordinals: Int32Array;

  constructor(
    private readonly model: DocumentModel,
    private readonly arrangement: Arrangement,
    private readonly ranges: NumberRanges,
  ) {
    const { all } = model.paragraphs;
    const { entryOf, entries, labels, next, standings, successors } = arrangement;
    this.isPossible = all.every(({ annex }) => annex === 0);
    this.ordinals = new Int32Array(MAX_PARAGRAPH_NUMBER + 1);
    for (let k = all.length - 1; k >= 0; k--) {
      const paragraph = all[k];
      if (paragraph && paragraph.value <= MAX_PARAGRAPH_NUMBER && digitsValue(paragraph.number) === paragraph.value)
        this.ordinals[paragraph.value] = k + 1;
    }
    // Numbers that are duplicated, before or after, cannot take the fast path.
    const { byNumber } = model.paragraphs;
    const wasRepeated = byNumber.size < all.length;
    const firstEntryByNumber = arrangement.hasRepeated ? firstEntries(arrangement) : undefined;
    const counts = wasRepeated ? countNumbers(all) : undefined;
    this.labels = all.map(({ block, number }) => {
      const entry = entryOf[block] ?? -1;
      const label = labels[entry] ?? '';
      if (entries[entry]?.role !== 'paragraph' || successors.split?.has(block) || successors.joined?.has(block))
        return '';
      return (counts?.get(number) ?? 1) > 1 || (firstEntryByNumber?.get(label) ?? entry) !== entry ? '' : label;
    });
    this.values = Int32Array.from(this.labels, (label) => Number.parseInt(label, 10) || 0);
    this.hasSuffix = Uint8Array.from(this.labels, (label) => (/^\d+$/.test(label) ? 0 : 1));
    /** The number of blocks in each paragraph of the arrangement. */
    const sizes = new Int32Array(entries.length);
    entries.forEach(({ role, block }, i) => {
      const kind = model.tree.blocks[block]?.kind ?? 'unnumbered';
      const ownParagraph = standings[i]?.paragraph ?? -1;
      if (ownParagraph >= 0 && (role !== 'text' || (kind !== 'footnote' && kind !== 'furniture')))
        sizes[ownParagraph] = (sizes[ownParagraph] ?? 0) + 1;
    });
    this.keepsItems = Uint8Array.from(all, (paragraph, index) => (this.keeps(index, paragraph, sizes) ? 1 : 0));
    this.breaks = new Int32Array(all.length);
    for (let k = 1; k < all.length; k++) {
      const previousIndex = entryOf[all[k - 1]?.block ?? -1] ?? -1;
      const ownEntry = entryOf[all[k]?.block ?? -1] ?? -1;
      const isBroken = previousIndex < 0 || ownEntry < 0 || next[previousIndex] !== ownEntry;
      this.breaks[k] = (this.breaks[k - 1] ?? 0) + (isBroken ? 1 : 0);
    }
  }

  /** Whether a paragraph still has the same blocks, in the same order and with the same letters. */
  private keeps(ordinal: number, { block, endBlock }: Paragraph, sizes: Int32Array): boolean {
    const { entryOf, whereOf, entries, labels, standings, successors } = this.arrangement;
    const { owner } = this.model.paragraphs;
    const ownEntry = entryOf[block] ?? -1;
    let lastEntry = ownEntry - 1;
    let count = 0;
    for (let b = block; b < endBlock; b++) {
      if (owner[b] !== ordinal) continue;
      const entry = entryOf[b] ?? -1;
      if (entry <= lastEntry || whereOf[b] !== entry || standings[entry]?.paragraph !== ownEntry) return false;
      if (successors.parts?.has(b)) return false;
      if (entries[entry]?.role === 'item' && labels[entry] !== this.model.tree.blocks[b]?.label?.text) return false;
      lastEntry = entry;
      count++;
    }
    return count === sizes[ownEntry];
  }

  /** The index of a target’s paragraph; -1 for none. */
  private ordinal(target: Target): number {
    if (target.kind !== 'paragraph' || target.number === '') return -1;
    const value = digitsValue(target.number);
    if (value > 0) return (this.ordinals[value] ?? 0) - 1;
    const paragraph = this.model.paragraphs.byNumber.get(target.number);
    return paragraph ? (this.model.paragraphs.owner[paragraph.block] ?? -1) : -1;
  }

  /** Updates a list, the references from index `from` to `to`, if it is plain; appends to `edits`. */
  update(
    blockIndex: number,
    reading: BlockReading,
    mention: ParagraphsMention,
    references: readonly Reference[],
    from: number,
    to: number,
    edits: OperationEdit[],
  ): PlainList {
    const { arrangement } = this;
    const currentEntry = arrangement.whereOf[blockIndex] ?? -1;
    if (
      !this.isPossible ||
      arrangement.entryOf[blockIndex] !== currentEntry ||
      arrangement.successors.parts?.has(blockIndex)
    )
      return 'not-plain';
    const count = edits.length;
    const list = this.renumber(blockIndex, currentEntry, reading, mention, references, from, to, edits);
    if (list === 'not-plain') edits.length = count;
    return list;
  }

  private renumber(
    blockIndex: number,
    entryHere: number,
    { block, after }: BlockReading,
    mention: ParagraphsMention,
    references: readonly Reference[],
    from: number,
    to: number,
    edits: OperationEdit[],
  ): PlainList {
    const { text } = block;
    const { all } = this.model.paragraphs;
    const leadStart = this.model.tree.starts[blockIndex] ?? 0;
    // A paragraph that now cites itself needs a note.
    const owner = this.model.paragraphs.owner[blockIndex] ?? -1;
    const ownEntry = this.arrangement.standings[entryHere]?.paragraph ?? -1;
    let previousEntry = -1;
    let oldBefore = -1;
    let nowBefore = -1;
    let wasRising = true;
    let isRising = true;
    let isUnsure = false;
    for (let i = from; i < to; i++) {
      const reference = references[i];
      if (reference?.target.kind !== 'paragraph') return 'not-plain';
      const { start, end, range } = reference;
      const { number, path } = reference.target;
      const at = this.ordinal(reference.target);
      if (at < 0 && this.staysUnknown(references, i)) {
        const value = digitsValue(number);
        wasRising &&= oldBefore <= value;
        isRising &&= nowBefore <= value;
        oldBefore = value;
        nowBefore = value;
        previousEntry = -1;
        continue;
      }
      const label = at < 0 ? '' : (this.labels[at] ?? '');
      if (label === '' || (path.length > 0 && this.keepsItems[at] !== 1)) return 'not-plain';
      if (at !== owner && ownEntry >= 0 && this.arrangement.entryOf[all[at]?.block ?? -1] === ownEntry)
        return 'not-plain';
      if (range && !this.isIntact(range.from, at, path.length)) return 'not-plain';
      if (mention.position !== '' && this.isTurned(at, blockIndex, entryHere)) return 'not-plain';
      const digitsEnd = start + number.length;
      const isWritten = text.startsWith(number, start) && !isDigit(text.charCodeAt(digitsEnd));
      if (!isWritten && (path.length === 0 || at !== previousEntry)) return 'not-plain';
      const newValue = this.values[at] ?? 0;
      const oldValue = all[at]?.value ?? 0;
      if (newValue !== oldValue || label !== number) {
        if (this.hasSuffix[at] === 1 || all[at]?.suffix !== '' || digitsEnd > end) return 'not-plain';
        if (isWritten) {
          edits.push({ start: leadStart + start, end: leadStart + digitsEnd, text: label, about: 'reference' });
          isUnsure ||= isReadDifferently(text, start, digitsEnd, newValue, oldValue);
          // After a small number, one that looks like a year is parsed as a year; after a dash, a large number is not parsed as the end
          // of a range.
          isUnsure ||= nowBefore >= 0 && newValue >= FIRST_YEAR && newValue <= LAST_YEAR && nowBefore < LARGE_NUMBER;
          isUnsure ||= range !== undefined && newValue >= LARGE_NUMBER && isDash(text.charCodeAt(digitsEnd));
        }
        isUnsure ||= block.kind === 'footnote' || (after.numbers.size > 0 && after.numbers.has(label));
      }
      wasRising &&= oldBefore <= oldValue;
      isRising &&= nowBefore <= newValue;
      oldBefore = oldValue;
      nowBefore = newValue;
      previousEntry = at;
    }
    if (wasRising && !isRising) return 'not-plain';
    return isUnsure ? 'unsure' : 'certain';
  }

  /** Whether a reference is to a number that no paragraph had or has, and is not an end of a range. */
  private staysUnknown(references: readonly Reference[], i: number): boolean {
    const reference = references[i];
    if (reference?.target.kind !== 'paragraph' || reference.range || references[i + 1]?.range) return false;
    const { number, path } = reference.target;
    return path.length === 0 && digitsValue(number) > 0 && !this.arrangement.numbers.has(number);
  }

  /** Whether a range that ends at a paragraph still names exactly the same paragraphs. */
  private isIntact(from: Target, to: number, letters: number): boolean {
    const at = this.ordinal(from);
    if (at < 0 || from.kind !== 'paragraph' || from.path.length > 0 !== letters > 0) return false;
    if (letters > 0) return at === to && this.keepsItems[to] === 1;
    return this.ranges.areEven && at < to && this.breaks[to] === this.breaks[at];
  }

  /** Whether a paragraph is now on the other side of a block. */
  private isTurned(ordinal: number, blockIndex: number, entryHere: number): boolean {
    const block = this.model.paragraphs.all[ordinal]?.block ?? -1;
    return block < blockIndex !== (this.arrangement.entryOf[block] ?? -1) < entryHere;
  }
}

/** The value of a number without leading zeros; 0 for anything else. */
function digitsValue(number: string): number {
  let value = 0;
  if (number.length > 4 || number.charCodeAt(0) === 0x30) return 0;
  for (let i = 0; i < number.length; i++) {
    const digit = number.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return 0;
    value = value * 10 + digit;
  }
  return value;
}

/** The first entry with each number, to which the number refers. */
function firstEntries({ entries, labels }: Arrangement): ReadonlyMap<string, number> {
  const firstByNumber = new Map<string, number>();
  entries.forEach(({ role }, i) => {
    const label = labels[i] ?? '';
    if (role === 'paragraph' && !firstByNumber.has(label)) firstByNumber.set(label, i);
  });
  return firstByNumber;
}

function countNumbers(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { number } of paragraphs) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** Whether replacing a number may change how it is parsed. */
function isReadDifferently(text: string, start: number, end: number, newValue: number, old: number): boolean {
  const nextCode = text.charCodeAt(end);
  const isPoint = nextCode === 0x2e || nextCode === 0x2c;
  if (isPoint && isDigit(text.charCodeAt(end + 1))) return true;
  // Whether a following number is parsed as a year may change.
  return text.charCodeAt(start - 1) === 0x2c || newValue < LARGE_NUMBER !== old < LARGE_NUMBER;
}

function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2014);
}
