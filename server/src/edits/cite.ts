import type { DocumentModel } from '../model/document';
import { supposedReferences } from '../model/probe';
import type { ParagraphPlace, Reference } from '../model/target';
import type { Block, BlockKind } from '../syntax/block';
import type { ParagraphsMention } from '../syntax/citations/mention';
import { blockAt } from '../syntax/tree';
import { narrowed, type Span, type TextEdit } from '../text/edits';
import { type ListAddition, listText, writeList } from './list';
import { Listing } from './listing';
import { type CitationManner, type CitationPlace, citationManner, nounOf } from './manner';
import { isRefused, type Outcome, type Refused } from './operation';

/** A list of paragraphs of this document that a citation joins; offsets are the block's. */
export interface OpenList {
  readonly block: number;
  readonly mention: ParagraphsMention;
  readonly references: readonly Reference[];
  /** What was typed behind it towards a further number: ", ", " and ". Empty where nothing was. */
  readonly rest: Span;
}

/**
 * Cites paragraphs and subparagraphs at a place of the whole text, or in place of what is selected. A list that the place is in or
 * right behind is continued in order; elsewhere a citation is written as the document writes them: the word, ranges, spaces.
 * What the numbers would be taken for is read again, and nothing is written that would name anything else.
 */
export function cite(
  model: DocumentModel,
  at: Span,
  places: readonly ParagraphPlace[],
  { listing, manner } = citingIn(model),
): Outcome | Refused {
  const index = blockAt(model.tree, at.start);
  const block = model.tree.blocks[index];
  const start = model.tree.starts[index] ?? 0;
  const span = { start: at.start - start, end: at.end - start };
  if (!block || !mayCite(model, at.start) || span.end > block.text.length) return { refused: 'no-citation' };
  const wanted: ListAddition[] = [];
  for (const place of places) {
    const found = listing.find(index, place);
    if (!found) return { refused: 'no-place' };
    if (!wanted.some(({ entry }) => entry === found.entry)) wanted.push(found);
  }
  const writer = new Writer(model, index, block, span, listing, manner);
  const list = openListAt(model, at);
  return outcome(model, index, list ? writer.join(list, wanted, writer.selected(list)) : writer.fresh(wanted));
}

/** A list of citations with other numbers: those in `dropped` go, what is wanted joins it in its order. */
export function changeList(
  model: DocumentModel,
  list: OpenList,
  wanted: readonly ListAddition[],
  dropped: ReadonlySet<number>,
  listing: Listing,
): Outcome | Refused {
  const block = model.tree.blocks[list.block];
  if (!block) return { refused: 'no-citation' };
  const writer = new Writer(model, list.block, block, list.mention, listing, citationManner(model));
  return outcome(model, list.block, writer.join(list, wanted, dropped));
}

function outcome(model: DocumentModel, index: number, written: Written | Refused): Outcome | Refused {
  if ('refused' in written) return written;
  const { text } = model.tree.blocks[index] ?? { text: '' };
  const start = model.tree.starts[index] ?? 0;
  const edits = written.edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
  return {
    edits: edits.map((edit) => ({ ...edit, start: start + edit.start, end: start + edit.end, about: 'reference' })),
    notes: [],
    updated: edits.length > 0 ? 1 : 0,
    renumbered: 0,
    cursor: start + written.cursor,
  };
}

/** {@link cite} at several places at once; of those in one list only the first counts. */
export function citeAll(
  model: DocumentModel,
  spans: readonly Span[],
  places: readonly ParagraphPlace[],
): Outcome | Refused {
  const edits: TextEdit[] = [];
  let only: Outcome | undefined;
  const common = citingIn(model);
  for (const span of spans) {
    const cited = cite(model, span, places, common);
    if (isRefused(cited)) return cited;
    const isTaken = cited.edits.some((edit) => edits.some(({ start, end }) => edit.start <= end && edit.end >= start));
    if (isTaken) continue;
    edits.push(...cited.edits);
    only = cited;
  }
  if (spans.length === 1 && only) return only;
  edits.sort((a, b) => a.start - b.start);
  return { edits, notes: [], updated: edits.length, renumbered: 0 };
}

/** The list of paragraphs of this document that a place is in or right behind; undefined where there is none. */
export function openListAt(model: DocumentModel, { start: from, end }: Span): OpenList | undefined {
  const index = blockAt(model.tree, from);
  const reading = model.readings[index];
  const start = model.tree.starts[index] ?? 0;
  if (!reading) return undefined;
  const at = from - start;
  for (const [k, mention] of reading.mentions.entries()) {
    if (mention.kind !== 'paragraphs' || at <= mention.start) continue;
    const rest = { start: mention.end, end: Math.max(mention.end, at) };
    const isInside = end - start <= mention.end;
    if (!isInside && !(from === end && mayJoin(model, reading.block.text, mention, at))) continue;
    const references = reading.references.filter(({ list }) => list === k);
    if (references.length === 0 || references.some(({ target }) => target.kind !== 'paragraph')) return undefined;
    return { block: index, mention, references, rest };
  }
  return undefined;
}

/** How far behind a list its continuation may be under way. */
const LONGEST_REST = 8;

/** Whether nothing stands between a list and a place but white space, or a separator that wants another number. */
function mayJoin(model: DocumentModel, text: string, mention: ParagraphsMention, at: number): boolean {
  const rest = text.slice(mention.end, at);
  if (rest.length > LONGEST_REST || /[\r\n]/.test(rest)) return false;
  if (/^\s*$/.test(rest)) return true;
  const word = /^\s*,?\s*(?:(\p{L}+)\s*)?$/u.exec(rest);
  const { and } = model.language.language.citations;
  if (!word || mention.position !== '' || (word[1] !== undefined && !and.includes(word[1].toLowerCase()))) return false;
  // "paragraphs 12 and | the law": that "and" does not want a number.
  return !/^[^\S\r\n]*[\p{L}\d]/u.test(text.slice(at));
}

/** What all citations of a document need. */
function citingIn(model: DocumentModel): { readonly listing: Listing; readonly manner: CitationManner } {
  return { listing: new Listing(model), manner: citationManner(model) };
}

const CITING: ReadonlySet<BlockKind> = new Set(['paragraph', 'subparagraph', 'unnumbered', 'footnote']);

/** Whether a place is in the words of a paragraph or of a note. */
export function mayCite(model: DocumentModel, offset: number): boolean {
  const index = blockAt(model.tree, offset);
  const block = model.tree.blocks[index];
  const start = model.tree.starts[index] ?? 0;
  return block !== undefined && CITING.has(block.kind) && offset - start >= block.content.start;
}

interface Written {
  readonly edits: readonly TextEdit[];
  /** In the block's new text. */
  readonly cursor: number;
}

/** Writes into one block; all offsets are the block's. */
class Writer {
  private readonly words;

  constructor(
    private readonly model: DocumentModel,
    private readonly index: number,
    private readonly block: Block,
    private readonly at: Span,
    private readonly listing: Listing,
    private readonly manner: CitationManner,
  ) {
    this.words = model.language.language.citations;
  }

  /** What of a list is selected, and is to give way to what is cited. */
  selected({ references }: OpenList): ReadonlySet<number> {
    const elements = this.listing.elements(this.index, references);
    const within = elements.filter(({ start, end }) => this.at.start <= start && end <= this.at.end);
    return new Set(within.map(({ entry }) => entry));
  }

  /** Puts what is wanted into a list, in its order. What is on the other side of an "above" comes behind it, with its own word. */
  join(
    { mention, references, rest }: OpenList,
    wanted: readonly ListAddition[],
    dropped: ReadonlySet<number>,
  ): Written | Refused {
    const { text } = this.block;
    const named = this.listing.named(this.index, references);
    const added = wanted.filter(({ entry }) => !named.has(entry));
    const isApart = ({ entry }: ListAddition) =>
      mention.position !== '' && entry < this.index !== (mention.position === 'above');
    const place = mention.depth > 0 || this.block.kind === 'footnote' ? 'brackets' : 'text';
    const typed = text.slice(rest.start, rest.end);
    const list = writeList({
      text,
      mention,
      elements: this.listing.elements(this.index, references, dropped),
      removeGone: true,
      words: this.words,
      next: this.listing.next,
      added: added.filter((one) => !isApart(one)),
      joints: this.manner.joints(place),
      ...(/\p{L}/u.test(typed) && { typed }),
    });
    if (list.unsure) return { refused: 'list-form' };
    const apart = added.filter(isApart);
    const tail = apart.length > 0 ? ` ${this.words.and[0] ?? ','} ${this.citation(place, apart, true)}` : '';
    const edits = [
      ...list.edits.map((edit) => narrowed(text, edit)),
      { start: mention.end, end: rest.end, text: tail },
    ].sort((a, b) => a.start - b.start);
    const meant = new Set([...named].filter((entry) => !dropped.has(entry)));
    for (const { entry } of added) meant.add(entry);
    const isRight = this.reads(edits, mention, [...meant]);
    return isRight ? { edits, cursor: shifted(mention.end, edits) } : { refused: 'cites-otherwise' };
  }

  /** A citation of its own; behind the word "paragraph" the numbers alone. */
  fresh(wanted: readonly ListAddition[]): Written | Refused {
    const { start, end } = this.at;
    const { text, content } = this.block;
    const before = text.slice(content.start, start);
    const behind = text.slice(end);
    if (this.isAtOthers()) return { refused: 'cites-otherwise' };
    const place: CitationPlace = this.isInBrackets(before) ? 'brackets' : 'text';
    const lead = /(?<!\p{L})(\p{L}+)(\.?)([^\S\r\n]*)$/u.exec(before);
    const noun = lead ? nounOf(this.words, lead[1] ?? '') : -1;
    const close = /^[\p{L}\d(]/u.test(behind) ? ' ' : '';
    const isMany = new Set(wanted.map(({ now }) => now.number)).size > 1;
    for (const withSide of [false, true]) {
      let edit: TextEdit;
      if (lead && noun >= 0) {
        const word = `${this.noun(lead[1] ?? '', noun, isMany)}${lead[2]}${lead[3] || this.manner.numberSpace}`;
        const from = start - lead[0].length;
        edit = {
          start: from,
          end,
          text: `${word}${this.numbers(place, wanted)}${this.side(wanted, withSide)}${close}`,
        };
      } else {
        const open = before === '' || /[\s([“‘"«–—-]$/u.test(before) ? '' : ' ';
        const written = this.citation(place, wanted, withSide);
        const isFirst = /^\s*$|[.!?][”"’)]?\s+$/u.test(before) && place === 'text';
        edit = { start, end, text: `${open}${isFirst ? capital(written) : written}${close}` };
      }
      if (withSide && this.side(wanted, true) === '' && this.sides(wanted).length < 2) break;
      const edits = [narrowed(text, edit)];
      const written = { start: edit.start, end: edit.start + edit.text.length };
      if (
        this.reads(
          edits,
          written,
          wanted.map(({ entry }) => entry),
        )
      )
        return { edits, cursor: written.end - close.length };
    }
    return { refused: 'cites-otherwise' };
  }

  /** "paragraphs 12 and 14", or with the side: "paragraphs 12 and 14 above and paragraph 60 below". */
  private citation(place: CitationPlace, wanted: readonly ListAddition[], withSide: boolean): string {
    const groups = withSide ? this.sides(wanted) : [wanted];
    return groups
      .map((group) => {
        const isMany = new Set(group.map(({ now }) => now.number)).size > 1;
        const word = this.manner.word(place, isMany);
        return `${word}${this.manner.numberSpace}${this.numbers(place, group)}${this.side(group, withSide)}`;
      })
      .join(` ${this.words.and[0] ?? ','} `);
  }

  /** What stands above the block and what below. */
  private sides(wanted: readonly ListAddition[]): readonly (readonly ListAddition[])[] {
    const above = wanted.filter(({ entry }) => entry < this.index);
    const below = wanted.filter(({ entry }) => entry >= this.index);
    return [above, below].filter((group) => group.length > 0);
  }

  /** " above" or " below" where it is true of all and wanted; else nothing. */
  private side(wanted: readonly ListAddition[], isWanted: boolean): string {
    const [group, other] = this.sides(wanted);
    const isAbove = (group?.[0]?.entry ?? this.index) < this.index;
    const word = (isAbove ? this.words.above : this.words.below)[0];
    return isWanted && other === undefined && word !== undefined ? ` ${word}` : '';
  }

  private numbers(place: CitationPlace, wanted: readonly ListAddition[]): string {
    const { words, listing, manner } = this;
    return listText(wanted, manner.letterSpace, { words, next: listing.next, joints: manner.joints(place) });
  }

  /** The word that stands there, for one paragraph or several. */
  private noun(word: string, index: number, isMany: boolean): string {
    const { paragraph, paragraphs } = this.words;
    const written = (isMany ? paragraphs[index] : paragraph[index]) ?? word;
    return word.charAt(0) === word.charAt(0).toLowerCase() ? written : capital(written);
  }

  private isInBrackets(before: string): boolean {
    if (this.block.kind === 'footnote') return true;
    let depth = 0;
    for (const sign of before) {
      if (sign === '(') depth++;
      else if (sign === ')' && depth > 0) depth--;
    }
    return depth > 0;
  }

  /** Whether the place is in a citation of something else, or right behind its number. */
  private isAtOthers(): boolean {
    const { mentions } = this.model.readings[this.index] ?? { mentions: [] };
    return mentions.some(({ start, end }) => start < this.at.start && this.at.start <= end);
  }

  /** Whether with the edits what is written at a run of the new text names just what is meant, and all else what it named. */
  private reads(edits: readonly TextEdit[], { start }: Span, meant: readonly number[]): boolean {
    const { model, index } = this;
    const references = supposedReferences(model, index, edits);
    const old = model.readings[index]?.references ?? [];
    const last = Math.max(...edits.map((edit) => edit.end));
    const from = Math.min(start, ...edits.map((edit) => edit.start));
    const behind = shifted(last, edits);
    const isOutside = (reference: Reference, until: number) => reference.end <= from || reference.start >= until;
    const kept = old.filter((one) => isOutside(one, Math.max(last, start)));
    const left = references.filter((one) => isOutside(one, behind));
    if (kept.length !== left.length) return false;
    if (kept.some(({ target }, i) => JSON.stringify(target) !== JSON.stringify(left[i]?.target))) return false;
    const named = this.listing.named(
      index,
      references.filter((one) => !isOutside(one, behind)),
    );
    return named.size === new Set(meant).size && meant.every((entry) => named.has(entry));
  }
}

/** Where a place is behind edits, with what is written at it. */
function shifted(offset: number, edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { start, end, text }) => (end <= offset ? sum + text.length - (end - start) : sum), offset);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
