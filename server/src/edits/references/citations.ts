import type { CountedNoun } from '../../languages/countedNoun';
import { memoize } from '../../model/base/memo';
import type { Reference } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { owningParagraph, paragraphKey } from '../../model/paragraphs/paragraphs';
import type { BlockReading } from '../../model/readings/blockReading';
import type { Block } from '../../syntax/blocks/block';
import { NUMBER_SUFFIXES } from '../../syntax/blocks/marker';
import type { ParagraphsMention } from '../../syntax/citations/mention';
import { capitalizeWords } from '../../text/capitalized';
import { applyEdits, type Span, sortedByPlace, type TextEdit } from '../../text/edits';
import { addAll } from '../../text/many';
import { writeList } from '../lists/list';
import type { ListElement } from '../lists/listTask';
import { deletedMembers } from '../lists/memberRuns';
import { NumberRanges } from '../lists/numberRanges';
import { Plain } from '../lists/plain';
import { type Arrangement, entryAt, KINDS, placeOfEntry } from '../numbers/arrangement';
import type { OperationEdit } from '../numbers/compose';
import { emptiedHeadings } from '../numbers/emptied';
import { labelSpan } from '../numbers/label';
import type { EditNote, NoteKind } from '../numbers/note';
import { endBlockOf, resolveTarget } from '../numbers/pointing';
import { elementOf } from './citedElement';
import { Nearby } from './nearby';
import { Sections } from './sectionReferences';

/** A number, with any suffix such as "bis". */
const FIRST_NUMBER_PATTERN = new RegExp(String.raw`\d+(?:\s+(?:${NUMBER_SUFFIXES.join('|')})(?!\p{L}))?`, 'u');

/** For each paragraph number cited from another document, the offset of its first citation. */
const firstOfOthers = memoize((references: readonly Reference[]): ReadonlyMap<string, number> => {
  const firstByLabel = new Map<string, number>();
  for (const { start, target } of references)
    if (target.kind === 'other-paragraph' && !firstByLabel.has(target.number)) firstByLabel.set(target.number, start);
  return firstByLabel;
});

/** The treatment of references to a deleted target. */
export type DeletedTargetPolicy = 'remove' | 'leave';

/** Edits that keep numbers and citations consistent, with notes on them. */
export interface NumberUpdate {
  /** In text order. */
  readonly edits: readonly OperationEdit[];
  readonly notes: readonly EditNote[];
  /** How many references were rewritten. */
  readonly updated: number;
  /** How many numbers and letters of blocks changed. */
  readonly renumbered: number;
  /** Blocks whose changes go beyond numbers, or whose new numbers may parse differently. */
  readonly rewritten: ReadonlySet<number>;
}

/**
 * Edits that give each block its number in an arrangement and keep every internal reference to a paragraph or subparagraph pointing at its
 * target. Preserves the form of references: numbers, letters, the order of lists, ranges, the preceding words.
 */
export function updateNumbers(
  model: DocumentModel,
  arrangement: Arrangement,
  goneReferences: DeletedTargetPolicy = 'leave',
): NumberUpdate {
  const updater = new Updater(model, arrangement, goneReferences);
  for (let b = 0; b < model.readings.length; b++) {
    if ((arrangement.whereOf[b] ?? -1) >= 0) updater.block(b);
  }
  const { updateCount, renumberCount, rewritten } = updater;
  const notes = [...updater.notes, ...emptiedHeadings(model, arrangement)];
  const edits = sortedByPlace(updater.edits);
  return { edits, notes, updated: updateCount, renumbered: renumberCount, rewritten };
}

/** A block's references to paragraphs of the same document, grouped by list, in text order. */
export function referenceListsIn(references: readonly Reference[]): readonly (readonly Reference[])[] {
  const lists: Reference[][] = [];
  let lastReference: Reference | undefined;
  for (const reference of references) {
    const { kind } = reference.target;
    if (kind !== 'paragraph' && kind !== 'relative') continue;
    if (lastReference?.list === reference.list) lists.at(-1)?.push(reference);
    else lists.push([reference]);
    lastReference = reference;
  }
  return lists;
}

/** How far after a reference to look for "above" or "below". */
const DIRECTION_WINDOW = 16;

/**
 * "paragraph", or "para." if `oldText` is abbreviated that way; `hasStop` says whether a full stop follows. Undefined if the language has
 * no noun.
 */
function nounLike(oldText: string, hasStop: boolean, nouns: readonly CountedNoun[]): string | undefined {
  const lowerText = oldText.toLowerCase();
  const shortNoun = nouns.find(({ one, short }) => short && (lowerText.endsWith(one) || lowerText.endsWith(`${one}.`)));
  if (!shortNoun) return nouns[0]?.one;
  return hasStop || lowerText.endsWith('.') ? `${shortNoun.one}.` : shortNoun.one;
}

class Updater {
  readonly edits: OperationEdit[] = [];
  readonly notes: EditNote[] = [];
  readonly rewritten = new Set<number>();
  updateCount = 0;
  renumberCount = 0;
  private readonly plain: Plain;
  private readonly sections: Sections;
  private repeatedLabels: ReadonlySet<string> | undefined;
  private readonly ranges: NumberRanges;
  private readonly nearby: Nearby;

  constructor(
    private readonly model: DocumentModel,
    private readonly arrangement: Arrangement,
    private readonly goneReferences: DeletedTargetPolicy,
  ) {
    this.ranges = new NumberRanges(model, arrangement);
    this.nearby = new Nearby(model, arrangement);
    this.plain = new Plain(model, arrangement, this.ranges);
    this.sections = new Sections(model, arrangement);
  }

  /** Paragraph numbers that were duplicates within an annex, and that at least one of the paragraphs no longer has. */
  private get partedLabels(): ReadonlySet<string> {
    const { all, byNumber } = this.model.paragraphs;
    if (this.repeatedLabels) return this.repeatedLabels;
    if (byNumber.size === all.length) return new Set();
    const labels = new Map<string, { count: number; isKept: boolean }>();
    for (const { annex, number, block } of all) {
      const key = paragraphKey(annex, number);
      const labelUse = labels.get(key) ?? { count: 0, isKept: true };
      labelUse.count++;
      labelUse.isKept &&= this.arrangement.labels[this.arrangement.entryOf[block] ?? -1] === number;
      labels.set(key, labelUse);
    }
    this.repeatedLabels = new Set(
      [...labels].filter(([, { count, isKept }]) => count > 1 && !isKept).map(([key]) => key),
    );
    return this.repeatedLabels;
  }

  block(blockIndex: number): void {
    const reading = this.model.readings[blockIndex];
    if (!reading) return;
    this.label(blockIndex, reading.block);
    for (const span of this.nearby.strays(blockIndex, reading))
      this.note('elsewhere', blockIndex, span, reading.block.text.slice(span.start, span.end));
    if (this.sections.areRenumbered) this.updateSections(blockIndex, reading);
    const { mentions } = reading;
    const references =
      reading.provisions.length === 0
        ? reading.references
        : reading.references.filter(({ list }) => list < mentions.length);
    for (let from = 0, to = 0; from < references.length; from = to) {
      const firstReference = references[from];
      const list = firstReference?.list;
      for (to = from + 1; to < references.length && references[to]?.list === list; ) to++;
      if (firstReference?.target.kind === 'relative') this.relative(blockIndex, reading.block, firstReference);
      const mention = firstReference?.target.kind === 'paragraph' ? mentions[firstReference.list] : undefined;
      if (mention?.kind !== 'paragraphs') continue;
      const count = this.edits.length;
      const { updateCount } = this;
      const plainList = this.plain.update(blockIndex, reading, mention, references, from, to, this.edits);
      this.updateCount += this.edits.length - count;
      if (plainList === 'certain') continue;
      this.rewritten.add(blockIndex);
      const ownReferences = references.slice(from, to);
      if (plainList === 'not-plain') this.list(blockIndex, reading.block, mention, ownReferences);
      this.keepHere(blockIndex, reading, mention, ownReferences, this.edits.slice(count));
      // Swapping "above" and "below" alone also counts as an update.
      if (this.edits.length > count && this.updateCount === updateCount) this.updateCount++;
    }
  }

  private updateSections(blockIndex: number, reading: BlockReading): void {
    const { edits, notes } = this.sections.update(blockIndex, reading);
    for (const edit of edits) this.edits.push({ ...edit, about: 'reference' });
    this.updateCount += edits.length;
    addAll(this.notes, notes);
  }

  /** Updates the number of a block that keeps its role. */
  private label(blockIndex: number, block: Block): void {
    const { arrangement } = this;
    const at = arrangement.whereOf[blockIndex] ?? -1;
    const entry = arrangement.entries[at];
    const newLabel = arrangement.labels[at] ?? '';
    if (!block.label || entry?.block !== blockIndex || newLabel === '' || block.label.text === newLabel) return;
    if (KINDS[entry.role] !== block.kind || entry.form !== block.label.form) return;
    const start = this.model.tree.starts[blockIndex] ?? 0;
    const span = labelSpan(block);
    // The user chose "2 bis" instead of the next number, so note its loss if numbers are kept.
    if (arrangement.counting === 'keep' && block.label.suffix !== '' && !arrangement.suffixes.has(at))
      this.note('numbered', blockIndex, span, block.label.text, newLabel);
    this.edits.push({ start: start + span.start, end: start + span.end, text: newLabel, about: 'number' });
    this.renumberCount++;
  }

  /**
   * A bare number that the paragraph has already cited from another document is resolved in that document. If a number becomes equal to
   * such a number, "above" or "below" is added to disambiguate it.
   */
  private keepHere(
    blockIndex: number,
    { block, references, before }: BlockReading,
    mention: ParagraphsMention,
    list: readonly Reference[],
    edits: readonly TextEdit[],
  ): void {
    const [first] = list;
    const lastReference = list.at(-1);
    if (!first || !lastReference || first.ground !== 'kind-of-document' || mention.position !== '') return;
    const leadStart = (this.model.tree.starts[blockIndex] ?? 0) + mention.start;
    // Exclude edits of an article before the mention.
    const ownEdits = edits
      .filter(({ start }) => start >= leadStart)
      .map((edit) => ({ ...edit, start: edit.start - leadStart, end: edit.end - leadStart }));
    const newText = applyEdits(block.text.slice(mention.start, mention.end), ownEdits);
    const number = FIRST_NUMBER_PATTERN.exec(newText)?.[0].replace(/\s+/g, ' ') ?? '';
    const isOthers =
      (block.kind !== 'paragraph' && before.numbers.has(number)) ||
      (firstOfOthers(references).get(number) ?? first.start) < first.start;
    if (!isOthers) return;
    const { arrangement } = this;
    const currentEntry = entryAt(arrangement, blockIndex, lastReference.end);
    const directions = new Set<boolean>();
    for (const { target } of list) {
      const pointedTarget = resolveTarget(this.model, blockIndex, target);
      const entry = pointedTarget ? (arrangement.entryOf[endBlockOf(pointedTarget)] ?? -1) : -1;
      if (entry < 0 || entry === currentEntry) return;
      directions.add(entry < currentEntry);
    }
    const { above, below } = this.model.language.language.citations;
    const word = (directions.has(true) ? above : below)[0];
    if (directions.size !== 1 || word === undefined) return;
    this.write(blockIndex, { start: lastReference.end, end: lastReference.end }, ` ${word}`);
    const oldText = block.text.slice(mention.start, mention.end);
    this.note(
      'numbered',
      blockIndex,
      mention,
      oldText,
      `${newText.slice(0, newText.length - (mention.end - lastReference.end))} ${word}`,
    );
  }

  private note(kind: NoteKind, block: number, span: Span, oldText: string, newText?: string): void {
    this.notes.push({
      kind,
      block,
      start: span.start,
      end: span.end,
      was: oldText,
      ...(newText !== undefined && { now: newText }),
    });
  }

  /** Turns "the previous paragraph" into a number if it would now mean a different paragraph. */
  private relative(blockIndex: number, block: Block, reference: Reference): void {
    const { target } = reference;
    if (target.kind !== 'relative') return;
    const pointedTarget = resolveTarget(this.model, blockIndex, target);
    const { arrangement } = this;
    const ownIndex = arrangement.standings[entryAt(arrangement, blockIndex, reference.start)]?.paragraph ?? -1;
    const neighbour =
      (target.direction < 0 ? arrangement.standings[ownIndex]?.previous : arrangement.next[ownIndex]) ?? -1;
    const oldText = block.text.slice(reference.start, reference.end);
    if (!pointedTarget) {
      if (neighbour >= 0) this.note('captured', blockIndex, reference, oldText);
      return;
    }
    const targetEntry = arrangement.entryOf[pointedTarget.paragraph.block] ?? -1;
    if (targetEntry < 0) {
      this.note('gone', blockIndex, reference, oldText);
      return;
    }
    if (ownIndex >= 0 && neighbour === targetEntry) return;
    this.rewritten.add(blockIndex);
    const { paragraph, above, below } = this.model.language.language.citations;
    const word = nounLike(oldText, block.text.charAt(reference.end) === '.', paragraph);
    // The phrase implied a side, which also distinguishes the number from one just cited from another document.
    const isAbove = targetEntry === ownIndex ? pointedTarget.paragraph.block < blockIndex : targetEntry < ownIndex;
    const followingText = block.text
      .slice(reference.end, reference.end + DIRECTION_WINDOW)
      .trimStart()
      .toLowerCase();
    // Add no side before letters, which belong to the number, or if one already follows.
    const isStated =
      /^\([a-z]{1,4}\)/.test(followingText) || [...above, ...below].some((one) => followingText.startsWith(one));
    const side = isStated ? undefined : (isAbove ? above : below)[0];
    const place = placeOfEntry(arrangement, targetEntry);
    if (ownIndex < 0 || word === undefined || place.number === '') {
      this.note('elsewhere', blockIndex, reference, oldText);
      return;
    }
    const firstCharacter = oldText.charAt(0);
    const leadWord = firstCharacter !== firstCharacter.toLowerCase() ? capitalizeWords(word) : word;
    const newText = `${leadWord} ${place.number}${place.path.map((letter) => ` (${letter})`).join('')}${side === undefined ? '' : ` ${side}`}`;
    this.edit(blockIndex, reference, newText);
    this.note(targetEntry === ownIndex ? 'self' : 'numbered', blockIndex, reference, oldText, newText);
  }

  /** Rewrites a reference, and counts it. */
  private edit(block: number, span: Span, text: string): void {
    if (this.write(block, span, text)) this.updateCount++;
  }

  /** Rewrites a part of a reference; returns whether the text changed. */
  private write(block: number, span: Span, text: string): boolean {
    if (this.model.tree.blocks[block]?.text.slice(span.start, span.end) === text) return false;
    const start = this.model.tree.starts[block] ?? 0;
    this.edits.push({ start: start + span.start, end: start + span.end, text, about: 'reference' });
    return true;
  }

  private list(blockIndex: number, block: Block, mention: ParagraphsMention, references: readonly Reference[]): void {
    this.rewritten.add(blockIndex);
    const elements = references.map((reference, i) =>
      elementOf(this.model, this.arrangement, blockIndex, reference, references[i + 1]),
    );
    const wholeSpan = { start: references[0]?.start ?? 0, end: references.at(-1)?.end ?? 0 };
    const oldText = block.text.slice(wholeSpan.start, wholeSpan.end);
    for (const element of elements) this.warn(blockIndex, block, element);
    const newList = writeList({
      text: block.text,
      mention,
      elements,
      removeGone: this.goneReferences === 'remove',
      words: this.model.language.language.citations,
      next: (entry) => this.arrangement.next[entry] ?? -1,
    });
    for (const edit of [...newList.edits].sort((one, other) => one.start - other.start))
      this.edit(blockIndex, edit, edit.text);
    const newText = newList.text;
    for (const [i, element] of elements.entries()) {
      if (element.state === 'gone') {
        const ownText = block.text.slice(element.start, element.end);
        const range = element.range ?? elements[i + 1]?.range;
        const isShrunk = newList.shrunk && range !== undefined && range.runs.length > 0;
        if (newList.isRemoved || isShrunk) this.note('removed', blockIndex, element, ownText, newText);
        else
          this.note(
            'gone',
            blockIndex,
            element,
            ownText,
            this.isRenumbered(element) ? ownText.replace(element.old.number, element.now.number) : undefined,
          );
      }
    }
    if (newList.shrunk && !elements.some((element) => element.state === 'gone'))
      this.note('removed', blockIndex, wholeSpan, this.lostFrom(blockIndex, references) || oldText, newText);
    if (newList.brokenUp && newText !== oldText) this.note('range', blockIndex, wholeSpan, oldText, newText);
    if (newList.unsure) this.note('unsure', blockIndex, wholeSpan, oldText);
    else this.direction(blockIndex, block, mention, elements);
    if (newList.unsure) return;
    references.forEach((reference, i) => {
      const [from, to] = [elements[i - 1], elements[i]];
      if (!from || !to?.joint || !this.ranges.nameOthers(blockIndex, reference, from, to)) return;
      const span = { start: from.start, end: to.end };
      this.note('order', blockIndex, span, block.text.slice(span.start, span.end));
    });
  }

  /** The numbers or letters of deleted members of ranges in a list; empty if there are none. */
  private lostFrom(blockIndex: number, references: readonly Reference[]): string {
    const deletedLabels = references.flatMap((reference) =>
      deletedMembers(this.model, this.arrangement, blockIndex, reference).flatMap((block) => {
        const label = this.model.tree.blocks[block]?.label?.text ?? '';
        if (label === '') return [];
        return this.model.tree.blocks[block]?.kind === 'paragraph' ? label : `(${label})`;
      }),
    );
    return deletedLabels.join(', ');
  }

  /** Whether a deleted item is cited by the number of a paragraph that was renumbered. */
  private isRenumbered({ old, now }: ListElement): boolean {
    return old.number !== '' && old.number !== now.number;
  }

  /** Adds notes on a reference whose number may now mislead the reader. */
  private warn(blockIndex: number, block: Block, element: ListElement): void {
    const { arrangement, model } = this;
    const { number } = element.old;
    const annex = arrangement.standings[arrangement.whereOf[blockIndex] ?? -1]?.annex ?? 0;
    const oldText = block.text.slice(element.start, element.end);
    if (number === '') return;
    if (element.state === 'unknown') {
      if (arrangement.numbers.has(paragraphKey(annex, number)) || (annex > 0 && arrangement.numbers.has(number)))
        if (resolveTarget(model, blockIndex, { kind: 'paragraph', number, path: [] }) === undefined)
          this.note('captured', blockIndex, element, oldText);
      return;
    }
    if (this.partedLabels.has(paragraphKey(annex, number))) this.note('ambiguous', blockIndex, element, oldText);
    const currentParagraph = arrangement.standings[entryAt(arrangement, blockIndex, element.start)]?.paragraph ?? -1;
    if (element.entry === currentParagraph && owningParagraph(model.paragraphs, blockIndex)?.number !== number)
      this.note('self', blockIndex, element, element.now.number);
    const { split } = arrangement.successors;
    const target = split && resolveTarget(model, blockIndex, { kind: 'paragraph', ...element.old });
    if (target && split.has(endBlockOf(target)) && !element.joint && !element.startsRange)
      this.note('split', blockIndex, element, oldText);
  }

  /** Swaps "above" and "below" if all targets of the list have moved to the other side. */
  private direction(
    blockIndex: number,
    block: Block,
    mention: ParagraphsMention,
    elements: readonly ListElement[],
  ): void {
    if (mention.position === '') return;
    const { above, below } = this.model.language.language.citations;
    const tailSpan = { start: elements.at(-1)?.end ?? mention.end, end: mention.end };
    const entryHere = entryAt(this.arrangement, blockIndex, tailSpan.start);
    const wasBefore = mention.position === 'above';
    const knownElements = elements.filter((element) => element.state === 'known');
    const firstChanged = this.model.tree.blocks.length;
    const isTrue = knownElements.every((element) => {
      const target = resolveTarget(this.model, blockIndex, { kind: 'paragraph', ...element.old });
      return (target ? endBlockOf(target) : firstChanged) < blockIndex === wasBefore;
    });
    if (knownElements.length === 0 || !isTrue) return;
    const turnedElements = knownElements.filter(
      (element) => element.entry < entryHere !== wasBefore && element.entry !== entryHere,
    );
    if (turnedElements.length === 0) return;
    const words = block.text.slice(tailSpan.start, tailSpan.end);
    const word = (wasBefore ? above : below)[0];
    const otherDirection = (wasBefore ? below : above)[0];
    const at = word === undefined ? -1 : words.toLowerCase().indexOf(word);
    if (turnedElements.length < knownElements.length || at < 0 || word === undefined || otherDirection === undefined) {
      this.note('side', blockIndex, mention, block.text.slice(mention.start, mention.end));
      return;
    }
    const start = tailSpan.start + at;
    this.write(blockIndex, { start, end: start + word.length }, otherDirection);
  }
}
