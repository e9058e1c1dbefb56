import type { CountedNoun } from '../../languages/countedNoun';
import { kept } from '../../model/base/memo';
import type { Reference } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { owningParagraph, paragraphKey } from '../../model/paragraphs/paragraphs';
import type { BlockReading } from '../../model/readings/blockReading';
import type { Block } from '../../syntax/blocks/block';
import { NUMBER_SUFFIXES } from '../../syntax/blocks/marker';
import type { ParagraphsMention } from '../../syntax/citations/mention';
import { capitalized } from '../../text/capitalized';
import { applyEdits, inOrder, type Span, type TextEdit } from '../../text/edits';
import { addAll } from '../../text/many';
import { writeList } from '../lists/list';
import type { ListElement } from '../lists/listTask';
import { goneFrom } from '../lists/memberRuns';
import { NumberRanges } from '../lists/numberRanges';
import { Plain } from '../lists/plain';
import { type Arrangement, entryAt, KINDS, placeOfEntry } from '../numbers/arrangement';
import type { OperationEdit } from '../numbers/compose';
import { emptiedHeadings } from '../numbers/emptied';
import { labelSpan } from '../numbers/label';
import type { EditNote, NoteKind } from '../numbers/note';
import { blockOf, pointedAt } from '../numbers/pointing';
import { elementOf } from './citedElement';
import { Nearby } from './nearby';
import { Sections } from './sectionReferences';

/** A number, with any suffix such as "bis". */
const FIRST_NUMBER = new RegExp(String.raw`\d+(?:\s+(?:${NUMBER_SUFFIXES.join('|')})(?!\p{L}))?`, 'u');

/** The first citation of each paragraph number of another document. */
const firstOfOthers = kept((references: readonly Reference[]): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const { start, target } of references)
    if (target.kind === 'other-paragraph' && !first.has(target.number)) first.set(target.number, start);
  return first;
});

/** The treatment of references to a deleted target. */
export type GoneReferences = 'remove' | 'leave';

/** Edits that keep the numbers and citations of a document right, with notes on them. */
export interface NumberUpdate {
  /** In text order. */
  readonly edits: readonly OperationEdit[];
  readonly notes: readonly EditNote[];
  /** How many references were rewritten. */
  readonly updated: number;
  /** How many numbers and letters of blocks changed. */
  readonly renumbered: number;
  /** The blocks in which more than numbers was changed, or in which the new numbers may be read differently. */
  readonly rewritten: ReadonlySet<number>;
}

/**
 * The edits that give each block its number in an arrangement and make every reference to a paragraph or subparagraph of the document
 * name the same thing as before. The form of references is kept: numbers, letters, the order of lists, ranges, the words before them.
 */
export function updateNumbers(
  model: DocumentModel,
  arrangement: Arrangement,
  gone: GoneReferences = 'leave',
): NumberUpdate {
  const updater = new Updater(model, arrangement, gone);
  for (let b = 0; b < model.readings.length; b++) {
    if ((arrangement.whereOf[b] ?? -1) >= 0) updater.block(b);
  }
  const { updated, renumbered, rewritten } = updater;
  const notes = [...updater.notes, ...emptiedHeadings(model, arrangement)];
  const edits = inOrder(updater.edits);
  return { edits, notes, updated, renumbered, rewritten };
}

/** The references of a block to paragraphs of its own document, grouped by list, in text order. */
export function listsOf(references: readonly Reference[]): readonly (readonly Reference[])[] {
  const lists: Reference[][] = [];
  let last: Reference | undefined;
  for (const reference of references) {
    const { kind } = reference.target;
    if (kind !== 'paragraph' && kind !== 'relative') continue;
    if (last?.list === reference.list) lists.at(-1)?.push(reference);
    else lists.push([reference]);
    last = reference;
  }
  return lists;
}

/** How far after a reference to look for "above" or "below". */
const LONGEST_SIDE = 16;

/** "paragraph", or "para." if `was` is so abbreviated; `stopped` says whether a full stop follows. Undefined if the language has no word for it. */
function nounLike(was: string, stopped: boolean, nouns: readonly CountedNoun[]): string | undefined {
  const written = was.toLowerCase();
  const short = nouns.find(({ one, short }) => short && (written.endsWith(one) || written.endsWith(`${one}.`)));
  if (!short) return nouns[0]?.one;
  return stopped || written.endsWith('.') ? `${short.one}.` : short.one;
}

class Updater {
  readonly edits: OperationEdit[] = [];
  readonly notes: EditNote[] = [];
  readonly rewritten = new Set<number>();
  updated = 0;
  renumbered = 0;
  private readonly plain: Plain;
  private readonly sections: Sections;
  private repeated: ReadonlySet<string> | undefined;
  private readonly ranges: NumberRanges;
  private readonly nearby: Nearby;

  constructor(
    private readonly model: DocumentModel,
    private readonly arrangement: Arrangement,
    private readonly gone: GoneReferences,
  ) {
    this.ranges = new NumberRanges(model, arrangement);
    this.nearby = new Nearby(model, arrangement);
    this.plain = new Plain(model, arrangement, this.ranges);
    this.sections = new Sections(model, arrangement);
  }

  /** Numbers that several paragraphs of an annex had and at least one of them has lost. */
  private get parted(): ReadonlySet<string> {
    const { all, byNumber } = this.model.paragraphs;
    if (this.repeated) return this.repeated;
    if (byNumber.size === all.length) return new Set();
    const seen = new Map<string, { count: number; isKept: boolean }>();
    for (const { annex, number, block } of all) {
      const key = paragraphKey(annex, number);
      const one = seen.get(key) ?? { count: 0, isKept: true };
      one.count++;
      one.isKept &&= this.arrangement.labels[this.arrangement.entryOf[block] ?? -1] === number;
      seen.set(key, one);
    }
    this.repeated = new Set([...seen].filter(([, { count, isKept }]) => count > 1 && !isKept).map(([key]) => key));
    return this.repeated;
  }

  block(b: number): void {
    const reading = this.model.readings[b];
    if (!reading) return;
    this.label(b, reading.block);
    for (const span of this.nearby.strays(b, reading))
      this.note('elsewhere', b, span, reading.block.text.slice(span.start, span.end));
    if (this.sections.areRenumbered) this.updateSections(b, reading);
    const { mentions } = reading;
    const references =
      reading.provisions.length === 0
        ? reading.references
        : reading.references.filter(({ list }) => list < mentions.length);
    for (let from = 0, to = 0; from < references.length; from = to) {
      const first = references[from];
      const list = first?.list;
      for (to = from + 1; to < references.length && references[to]?.list === list; ) to++;
      if (first?.target.kind === 'relative') this.relative(b, reading.block, first);
      const mention = first?.target.kind === 'paragraph' ? mentions[first.list] : undefined;
      if (mention?.kind !== 'paragraphs') continue;
      const count = this.edits.length;
      const { updated } = this;
      const plain = this.plain.update(b, reading, mention, references, from, to, this.edits);
      this.updated += this.edits.length - count;
      if (plain === 'certain') continue;
      this.rewritten.add(b);
      const own = references.slice(from, to);
      if (plain === 'not-plain') this.list(b, reading.block, mention, own);
      this.keepHere(b, reading, mention, own, this.edits.slice(count));
      // A change of "above" or "below" alone is a change of the reference too.
      if (this.edits.length > count && this.updated === updated) this.updated++;
    }
  }

  private updateSections(b: number, reading: BlockReading): void {
    const { edits, notes } = this.sections.update(b, reading);
    for (const edit of edits) this.edits.push({ ...edit, about: 'reference' });
    this.updated += edits.length;
    addAll(this.notes, notes);
  }

  /** Updates the number of a block that keeps its role. */
  private label(b: number, block: Block): void {
    const { arrangement } = this;
    const at = arrangement.whereOf[b] ?? -1;
    const entry = arrangement.entries[at];
    const now = arrangement.labels[at] ?? '';
    if (!block.label || entry?.block !== b || now === '' || block.label.text === now) return;
    if (KINDS[entry.role] !== block.kind || entry.form !== block.label.form) return;
    const start = this.model.tree.starts[b] ?? 0;
    const span = labelSpan(block);
    // The user chose "2 bis" instead of the next number, so note its loss if numbers are kept.
    if (arrangement.counting === 'keep' && block.label.suffix !== '' && !arrangement.suffixes.has(at))
      this.note('numbered', b, span, block.label.text, now);
    this.edits.push({ start: start + span.start, end: start + span.end, text: now, about: 'number' });
    this.renumbered++;
  }

  /**
   * A bare number that the paragraph has already cited from another document is read as that document's. Where a number becomes equal to
   * such a one, "above" or "below" is added to say otherwise.
   */
  private keepHere(
    b: number,
    { block, references, before }: BlockReading,
    mention: ParagraphsMention,
    list: readonly Reference[],
    edits: readonly TextEdit[],
  ): void {
    const [first] = list;
    const last = list.at(-1);
    if (!first || !last || first.ground !== 'kind-of-document' || mention.position !== '') return;
    const lead = (this.model.tree.starts[b] ?? 0) + mention.start;
    // An edit of the article before the mention lies outside it.
    const own = edits
      .filter(({ start }) => start >= lead)
      .map((edit) => ({ ...edit, start: edit.start - lead, end: edit.end - lead }));
    const now = applyEdits(block.text.slice(mention.start, mention.end), own);
    const number = FIRST_NUMBER.exec(now)?.[0].replace(/\s+/g, ' ') ?? '';
    const isOthers =
      (block.kind !== 'paragraph' && before.numbers.has(number)) ||
      (firstOfOthers(references).get(number) ?? first.start) < first.start;
    if (!isOthers) return;
    const { arrangement } = this;
    const here = entryAt(arrangement, b, last.end);
    const sides = new Set<boolean>();
    for (const { target } of list) {
      const pointed = pointedAt(this.model, b, target);
      const entry = pointed ? (arrangement.entryOf[blockOf(pointed)] ?? -1) : -1;
      if (entry < 0 || entry === here) return;
      sides.add(entry < here);
    }
    const { above, below } = this.model.language.language.citations;
    const word = (sides.has(true) ? above : below)[0];
    if (sides.size !== 1 || word === undefined) return;
    this.write(b, { start: last.end, end: last.end }, ` ${word}`);
    const was = block.text.slice(mention.start, mention.end);
    this.note('numbered', b, mention, was, `${now.slice(0, now.length - (mention.end - last.end))} ${word}`);
  }

  private note(kind: NoteKind, block: number, span: Span, was: string, now?: string): void {
    this.notes.push({ kind, block, start: span.start, end: span.end, was, ...(now !== undefined && { now }) });
  }

  /** Turns "the previous paragraph" into a number if another one is the previous one now. */
  private relative(b: number, block: Block, reference: Reference): void {
    const { target } = reference;
    if (target.kind !== 'relative') return;
    const pointed = pointedAt(this.model, b, target);
    const { arrangement } = this;
    const own = arrangement.standings[entryAt(arrangement, b, reference.start)]?.paragraph ?? -1;
    const neighbour = (target.direction < 0 ? arrangement.standings[own]?.previous : arrangement.next[own]) ?? -1;
    const was = block.text.slice(reference.start, reference.end);
    if (!pointed) {
      if (neighbour >= 0) this.note('captured', b, reference, was);
      return;
    }
    const wanted = arrangement.entryOf[pointed.paragraph.block] ?? -1;
    if (wanted < 0) {
      this.note('gone', b, reference, was);
      return;
    }
    if (own >= 0 && neighbour === wanted) return;
    this.rewritten.add(b);
    const { paragraph, above, below } = this.model.language.language.citations;
    const word = nounLike(was, block.text.charAt(reference.end) === '.', paragraph);
    // The side was part of the text, and distinguishes the number from one of another document cited just before.
    const isAbove = wanted === own ? pointed.paragraph.block < b : wanted < own;
    const following = block.text
      .slice(reference.end, reference.end + LONGEST_SIDE)
      .trimStart()
      .toLowerCase();
    // Letters belong to the number, and the side may be said already.
    const isSaid = /^\([a-z]{1,4}\)/.test(following) || [...above, ...below].some((one) => following.startsWith(one));
    const side = isSaid ? undefined : (isAbove ? above : below)[0];
    const place = placeOfEntry(arrangement, wanted);
    if (own < 0 || word === undefined || place.number === '') {
      this.note('elsewhere', b, reference, was);
      return;
    }
    const first = was.charAt(0);
    const start = first !== first.toLowerCase() ? capitalized(word) : word;
    const now = `${start} ${place.number}${place.path.map((letter) => ` (${letter})`).join('')}${side === undefined ? '' : ` ${side}`}`;
    this.edit(b, reference, now);
    this.note(wanted === own ? 'self' : 'numbered', b, reference, was, now);
  }

  /** Rewrites a reference, and counts it. */
  private edit(block: number, span: Span, text: string): void {
    if (this.write(block, span, text)) this.updated++;
  }

  /** Rewrites a part of a reference; returns whether the text changed. */
  private write(block: number, span: Span, text: string): boolean {
    if (this.model.tree.blocks[block]?.text.slice(span.start, span.end) === text) return false;
    const start = this.model.tree.starts[block] ?? 0;
    this.edits.push({ start: start + span.start, end: start + span.end, text, about: 'reference' });
    return true;
  }

  private list(b: number, block: Block, mention: ParagraphsMention, references: readonly Reference[]): void {
    this.rewritten.add(b);
    const elements = references.map((reference, i) =>
      elementOf(this.model, this.arrangement, b, reference, references[i + 1]),
    );
    const whole = { start: references[0]?.start ?? 0, end: references.at(-1)?.end ?? 0 };
    const was = block.text.slice(whole.start, whole.end);
    for (const element of elements) this.warn(b, block, element);
    const written = writeList({
      text: block.text,
      mention,
      elements,
      removeGone: this.gone === 'remove',
      words: this.model.language.language.citations,
      next: (entry) => this.arrangement.next[entry] ?? -1,
    });
    for (const edit of [...written.edits].sort((one, other) => one.start - other.start)) this.edit(b, edit, edit.text);
    const now = written.text;
    for (const [i, element] of elements.entries()) {
      if (element.state === 'gone') {
        const own = block.text.slice(element.start, element.end);
        const range = element.range ?? elements[i + 1]?.range;
        const isShrunk = written.shrunk && range !== undefined && range.runs.length > 0;
        if (written.removed || isShrunk) this.note('removed', b, element, own, now);
        else
          this.note(
            'gone',
            b,
            element,
            own,
            this.isRenumbered(element) ? own.replace(element.old.number, element.now.number) : undefined,
          );
      }
    }
    if (written.shrunk && !elements.some((element) => element.state === 'gone'))
      this.note('removed', b, whole, this.lostFrom(b, references) || was, now);
    if (written.brokenUp && now !== was) this.note('range', b, whole, was, now);
    if (written.unsure) this.note('unsure', b, whole, was);
    else this.direction(b, block, mention, elements);
    if (written.unsure) return;
    references.forEach((reference, i) => {
      const [from, to] = [elements[i - 1], elements[i]];
      if (!from || !to?.joint || !this.ranges.nameOthers(b, reference, from, to)) return;
      const span = { start: from.start, end: to.end };
      this.note('order', b, span, block.text.slice(span.start, span.end));
    });
  }

  /** The numbers or letters of deleted members of the ranges of a list; empty for none. */
  private lostFrom(b: number, references: readonly Reference[]): string {
    const lost = references.flatMap((reference) =>
      goneFrom(this.model, this.arrangement, b, reference).flatMap((block) => {
        const label = this.model.tree.blocks[block]?.label?.text ?? '';
        if (label === '') return [];
        return this.model.tree.blocks[block]?.kind === 'paragraph' ? label : `(${label})`;
      }),
    );
    return lost.join(', ');
  }

  /** Whether a deleted item is cited by the number of a paragraph that was renumbered. */
  private isRenumbered({ old, now }: ListElement): boolean {
    return old.number !== '' && old.number !== now.number;
  }

  /** Adds warnings for a reader about the number of a reference. */
  private warn(b: number, block: Block, element: ListElement): void {
    const { arrangement, model } = this;
    const { number } = element.old;
    const annex = arrangement.standings[arrangement.whereOf[b] ?? -1]?.annex ?? 0;
    const was = block.text.slice(element.start, element.end);
    if (number === '') return;
    if (element.state === 'unknown') {
      if (arrangement.numbers.has(paragraphKey(annex, number)) || (annex > 0 && arrangement.numbers.has(number)))
        if (pointedAt(model, b, { kind: 'paragraph', number, path: [] }) === undefined)
          this.note('captured', b, element, was);
      return;
    }
    if (this.parted.has(paragraphKey(annex, number))) this.note('ambiguous', b, element, was);
    const here = arrangement.standings[entryAt(arrangement, b, element.start)]?.paragraph ?? -1;
    if (element.entry === here && owningParagraph(model.paragraphs, b)?.number !== number)
      this.note('self', b, element, element.now.number);
    const { split } = arrangement.successors;
    const pointed = split && pointedAt(model, b, { kind: 'paragraph', ...element.old });
    if (pointed && split.has(blockOf(pointed)) && !element.joint && !element.startsRange)
      this.note('split', b, element, was);
  }

  /** Turns "above" into "below", or the reverse, if everything that the list names has moved to the other side. */
  private direction(b: number, block: Block, mention: ParagraphsMention, elements: readonly ListElement[]): void {
    if (mention.position === '') return;
    const { above, below } = this.model.language.language.citations;
    const tail = { start: elements.at(-1)?.end ?? mention.end, end: mention.end };
    const here = entryAt(this.arrangement, b, tail.start);
    const wasBefore = mention.position === 'above';
    const known = elements.filter((element) => element.state === 'known');
    const first = this.model.tree.blocks.length;
    const isTrue = known.every((element) => {
      const pointed = pointedAt(this.model, b, { kind: 'paragraph', ...element.old });
      return (pointed ? blockOf(pointed) : first) < b === wasBefore;
    });
    if (known.length === 0 || !isTrue) return;
    const turned = known.filter((element) => element.entry < here !== wasBefore && element.entry !== here);
    if (turned.length === 0) return;
    const words = block.text.slice(tail.start, tail.end);
    const word = (wasBefore ? above : below)[0];
    const other = (wasBefore ? below : above)[0];
    const at = word === undefined ? -1 : words.toLowerCase().indexOf(word);
    if (turned.length < known.length || at < 0 || word === undefined || other === undefined) {
      this.note('side', b, mention, block.text.slice(mention.start, mention.end));
      return;
    }
    const start = tail.start + at;
    this.write(b, { start, end: start + word.length }, other);
  }
}
