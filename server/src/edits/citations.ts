import type { DocumentModel } from '../model/document';
import type { ParagraphPlace, Reference } from '../model/target';
import type { Block } from '../syntax/block';
import type { ParagraphsMention } from '../syntax/citations/mention';
import type { Span } from '../text/edits';
import { type Arrangement, placeOfEntry } from './arrangement';
import { type ListElement, writeList } from './list';
import type { Note, NoteKind } from './note';
import { blockOf, blocksOfRange, type Pointed, pointedAt } from './pointing';
import { rankOfEntry, rankOfOld } from './rank';

/** A replacement in one block; offsets are the block's. */
export interface BlockEdit extends Span {
  readonly block: number;
  readonly text: string;
}

/** What becomes of a reference to something that is deleted. */
export type GoneReferences = 'remove' | 'leave';

/** Edits that keep the citations of a document pointing at what they point at, and what is to be told of them. */
export interface CitationUpdate {
  readonly edits: readonly BlockEdit[];
  readonly notes: readonly Note[];
  /** How many references were written anew. */
  readonly updated: number;
}

/**
 * The edits by which every reference to a paragraph or subparagraph of this document says in an arrangement what it says now. It
 * keeps the form of each: numbers, letters, the order of a list, ranges, the word before them.
 */
export function updateCitations(
  model: DocumentModel,
  arrangement: Arrangement,
  gone: GoneReferences = 'leave',
): CitationUpdate {
  const updater = new Updater(model, arrangement, gone);
  for (let b = 0; b < model.readings.length; b++) {
    if ((arrangement.entryOf[b] ?? -1) >= 0) updater.block(b);
  }
  return { edits: updater.edits, notes: updater.notes, updated: updater.updated };
}

class Updater {
  readonly edits: BlockEdit[] = [];
  readonly notes: Note[] = [];
  updated = 0;
  /** Numbers that more than one paragraph of the same annex has. */
  private readonly twice = new Set<string>();
  /** The numbers of the arrangement, by annex. */
  private readonly numbers = new Set<string>();

  constructor(
    private readonly model: DocumentModel,
    private readonly arrangement: Arrangement,
    private readonly gone: GoneReferences,
  ) {
    const seen = new Set<string>();
    for (const { annex, number } of model.paragraphs.all) {
      const key = `${annex}:${number}`;
      if (seen.has(key)) this.twice.add(key);
      seen.add(key);
    }
    arrangement.entries.forEach(({ role }, i) => {
      if (role === 'paragraph') this.numbers.add(`${arrangement.standings[i]?.annex}:${arrangement.labels[i]}`);
    });
  }

  block(b: number): void {
    const reading = this.model.readings[b];
    if (!reading) return;
    const lists = new Map<number, Reference[]>();
    for (const reference of reading.references) {
      if (reference.target.kind === 'relative') this.relative(b, reading.block, reference);
      if (reference.target.kind !== 'paragraph') continue;
      const list = lists.get(reference.list);
      if (list) list.push(reference);
      else lists.set(reference.list, [reference]);
    }
    for (const [index, references] of lists) {
      const mention = reading.mentions[index];
      if (mention?.kind === 'paragraphs') this.list(b, reading.block, mention, references);
    }
  }

  private note(kind: NoteKind, block: number, span: Span, was: string, now?: string): void {
    this.notes.push({ kind, block, start: span.start, end: span.end, was, ...(now !== undefined && { now }) });
  }

  /** "the previous paragraph", where another one is the previous one now, becomes a number. */
  private relative(b: number, block: Block, reference: Reference): void {
    const { target } = reference;
    if (target.kind !== 'relative') return;
    const pointed = pointedAt(this.model, b, target);
    if (!pointed) return;
    const { arrangement } = this;
    const wanted = arrangement.entryOf[pointed.paragraph.block] ?? -1;
    const own = arrangement.standings[arrangement.entryOf[b] ?? -1]?.paragraph ?? -1;
    const was = block.text.slice(reference.start, reference.end);
    if (wanted < 0) {
      this.note('gone', b, reference, was);
      return;
    }
    const neighbour =
      target.direction < 0
        ? (arrangement.standings[own]?.previous ?? -1)
        : arrangement.standings.findIndex(
            (one, i) => arrangement.entries[i]?.role === 'paragraph' && one.previous === own,
          );
    if (own >= 0 && neighbour === wanted) return;
    const { paragraph, above, below } = this.model.language.language.citations;
    const word = paragraph[0];
    // Where it stands is part of what was said, and tells the number from one of another document that was just cited.
    const side = (wanted < own ? above : below)[0];
    const place = placeOfEntry(arrangement, wanted);
    if (own < 0 || word === undefined || place.number === '') {
      this.note('elsewhere', b, reference, was);
      return;
    }
    const first = was.charAt(0);
    const start = first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    const now = `${start} ${place.number}${place.path.map((letter) => ` (${letter})`).join('')}${side === undefined ? '' : ` ${side}`}`;
    this.edit(b, reference, now);
    this.note('numbered', b, reference, was, now);
  }

  private edit(block: number, span: Span, text: string): void {
    if (this.model.tree.blocks[block]?.text.slice(span.start, span.end) === text) return;
    this.edits.push({ block, start: span.start, end: span.end, text });
    this.updated++;
  }

  private list(b: number, block: Block, mention: ParagraphsMention, references: readonly Reference[]): void {
    const elements = references.map((reference, i) => this.element(b, reference, references[i + 1]));
    const whole = { start: references[0]?.start ?? 0, end: references.at(-1)?.end ?? 0 };
    const was = block.text.slice(whole.start, whole.end);
    for (const element of elements) this.warn(b, block, element);
    const written = writeList({
      text: block.text,
      mention,
      elements,
      removeGone: this.gone === 'remove',
      words: this.model.language.language.citations,
      next: (entry) => this.nextInSeries(entry),
    });
    for (const edit of written.edits) this.edit(b, edit, edit.text);
    const now = written.text;
    for (const element of elements) {
      if (element.state === 'gone') {
        const own = block.text.slice(element.start, element.end);
        if (written.removed) this.note('removed', b, element, own, now);
        else this.note('gone', b, element, own);
      }
    }
    if (written.shrunk && !elements.some((element) => element.state === 'gone'))
      this.note('removed', b, whole, was, now);
    if (written.brokenUp) this.note('range', b, whole, was, now);
    if (written.unsure) this.note('unsure', b, whole, was);
    else this.direction(b, block, mention, elements);
  }

  private element(b: number, reference: Reference, next: Reference | undefined): ListElement {
    const { target, range } = reference;
    const old: ParagraphPlace = target.kind === 'paragraph' ? target : { number: '', path: [] };
    const base = {
      start: reference.start,
      end: reference.end,
      old,
      ...(range && { joint: range.joint }),
      ...(next?.range && { startsRange: true }),
    };
    const pointed = pointedAt(this.model, b, target);
    if (!pointed)
      return {
        ...base,
        state: 'unknown',
        now: old,
        entry: -1,
        oldRank: rankOfOld(undefined, old),
        rank: rankOfOld(undefined, old),
      };
    const oldRank = rankOfOld(this.model.tree, old, pointed);
    const entry = this.arrangement.entryOf[blockOf(pointed)] ?? -1;
    const span = range ? this.range(b, reference) : undefined;
    if (entry < 0) {
      // An item that is deleted is left as one of its paragraph, whatever number that has now.
      const whole = this.arrangement.entryOf[pointed.paragraph.block] ?? -1;
      const number = old.number === '' || whole < 0 ? old.number : placeOfEntry(this.arrangement, whole).number;
      const rank = rankOfOld(this.model.tree, { number, path: old.path }, pointed);
      return {
        ...base,
        state: 'gone',
        now: { number, path: old.path },
        entry,
        oldRank,
        rank,
        ...(span && { range: span }),
      };
    }
    const now = this.placeNow(b, pointed, entry, old);
    const inherits = this.keepsOwner(pointed, entry);
    return {
      ...base,
      state: 'known',
      now,
      entry,
      oldRank,
      rank: rankOfEntry(this.arrangement, entry, now),
      ...(span && { range: span }),
      ...(!inherits && { strayed: true }),
    };
  }

  /** Whether an item is still one of the paragraph that it was one of. */
  private keepsOwner(pointed: Pointed, entry: number): boolean {
    const { arrangement } = this;
    return arrangement.standings[entry]?.paragraph === arrangement.entryOf[pointed.paragraph.block];
  }

  private placeNow(b: number, pointed: Pointed, entry: number, old: ParagraphPlace): ParagraphPlace {
    const { arrangement } = this;
    const full = placeOfEntry(arrangement, entry);
    const letters = pointed.items.length;
    let depth = 0;
    for (let at = blockOf(pointed); at >= 0 && at !== pointed.paragraph.block; depth++)
      at = arrangement.before[at]?.parent ?? -1;
    const path = letters >= depth ? full.path : full.path.slice(-Math.max(1, letters));
    const here = arrangement.standings[arrangement.entryOf[b] ?? -1]?.paragraph;
    const own = old.number === '' && here === arrangement.standings[entry]?.paragraph;
    return { number: own ? '' : full.number, path: [...path, ...pointed.rest] };
  }

  /** The entries that a range meant, as they stand now. */
  private range(b: number, reference: Reference): ListElement['range'] {
    const blocks = blocksOfRange(this.model, b, reference);
    if (!blocks) return undefined;
    const { arrangement } = this;
    const entries: number[] = [];
    let gone = 0;
    for (const block of blocks) {
      const entry = arrangement.entryOf[block] ?? -1;
      if (entry < 0) gone++;
      else entries.push(entry);
    }
    const places = [...new Set(entries)].map((entry) => {
      const now = placeOfEntry(arrangement, entry);
      return { entry, now, rank: rankOfEntry(arrangement, entry, now) };
    });
    return { members: places, gone };
  }

  /** The entry behind one in its series; -1 at its end. */
  private nextInSeries(entry: number): number {
    const { entries, standings } = this.arrangement;
    const role = entries[entry]?.role;
    return standings.findIndex((one, i) => one.previous === entry && entries[i]?.role === role);
  }

  /** What a reader must know of a reference before its number is trusted. */
  private warn(b: number, block: Block, element: ListElement): void {
    const { number } = element.old;
    const annex = this.arrangement.standings[this.arrangement.entryOf[b] ?? -1]?.annex ?? 0;
    const was = block.text.slice(element.start, element.end);
    if (number === '') return;
    if (element.state === 'unknown') {
      if (this.numbers.has(`${annex}:${number}`) || (annex > 0 && this.numbers.has(`0:${number}`)))
        if (pointedAt(this.model, b, { kind: 'paragraph', number, path: [] }) === undefined)
          this.note('captured', b, element, was);
      return;
    }
    if (this.twice.has(`${annex}:${number}`) && element.now.number !== number) this.note('ambiguous', b, element, was);
  }

  /** "above" becomes "below" where all that the list names has moved to the other side of it. */
  private direction(b: number, block: Block, mention: ParagraphsMention, elements: readonly ListElement[]): void {
    if (mention.position === '') return;
    const { above, below } = this.model.language.language.citations;
    const tail = { start: elements.at(-1)?.end ?? mention.end, end: mention.end };
    const here = this.arrangement.entryOf[b] ?? -1;
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
      this.note('unsure', b, mention, block.text.slice(mention.start, mention.end));
      return;
    }
    const start = tail.start + at;
    this.edit(b, { start, end: start + word.length }, other);
  }
}
