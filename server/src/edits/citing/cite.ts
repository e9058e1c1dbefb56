import { type CountedNoun, nounForm, nounOf } from '../../languages/countedNoun';
import type { ParagraphPlace, Reference } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { referencesOfList } from '../../model/readings/blockReading';
import type { Block, BlockKind } from '../../syntax/blocks/block';
import { blockIndexAt } from '../../syntax/blocks/tree';
import type { ParagraphsMention } from '../../syntax/citations/mention';
import { capitalizeWords } from '../../text/capitalized';
import { applyEdits, type Span, type TextEdit, trimEdit } from '../../text/edits';
import { highestOf, lowestOf } from '../../text/many';
import { Occupied } from '../../text/occupied';
import { listText, writeList } from '../lists/list';
import { Listing } from '../lists/listing';
import type { ListAddition } from '../lists/listTask';
import { type CitationPlace, type CitationStyle, citationStyle } from '../lists/manner';
import { modelWith } from '../numbers/supposed';
import { isRefused, type OperationOutcome, type Refused } from '../paragraphs/operation';

/** A list of paragraphs of this document that a new citation can join. Offsets count from the start of the block. */
export interface OpenList {
  readonly block: number;
  readonly mention: ParagraphsMention;
  readonly references: readonly Reference[];
  /** Text typed after the list to continue it: ", ", " and "; may be empty. */
  readonly rest: Span;
}

/**
 * Cites paragraphs and subparagraphs at an offset of the document, or in place of the selection. A list there, or right before it, is
 * extended in order; otherwise a citation is written in the document’s style: noun, ranges, spaces. The result is parsed again, and refused
 * if it would name anything else.
 */
export function cite(
  model: DocumentModel,
  at: Span,
  places: readonly ParagraphPlace[],
  { listing, manner } = citingIn(model),
): OperationOutcome | Refused {
  const index = blockIndexAt(model.tree, at.start);
  const block = model.tree.blocks[index];
  const start = model.tree.starts[index] ?? 0;
  const span = { start: at.start - start, end: at.end - start };
  if (!block || !mayCite(model, at.start) || span.end > block.text.length) return { refused: 'no-citation' };
  const additions: ListAddition[] = [];
  for (const place of places) {
    const addition = listing.find(index, place);
    if (!addition) return { refused: 'no-place' };
    if (!additions.some(({ entry }) => entry === addition.entry)) additions.push(addition);
  }
  const writer = new CitationWriter(model, index, block, span, listing, manner);
  const list = openListAt(model, at);
  return citingOutcome(
    model,
    index,
    list ? writer.join(list, additions, writer.selectedTargets(list)) : writer.fresh(additions),
  );
}

/** Changes the numbers in a citation list: removes those in `drops`, and adds new ones in order. */
export function changeList(
  model: DocumentModel,
  list: OpenList,
  additions: readonly ListAddition[],
  drops: ReadonlySet<number>,
  listing: Listing,
): OperationOutcome | Refused {
  const block = model.tree.blocks[list.block];
  if (!block) return { refused: 'no-citation' };
  const writer = new CitationWriter(model, list.block, block, list.mention, listing, citationStyle(model));
  return citingOutcome(model, list.block, writer.join(list, additions, drops));
}

function citingOutcome(
  model: DocumentModel,
  index: number,
  result: CitationEdits | Refused,
): OperationOutcome | Refused {
  if ('refused' in result) return result;
  const { text } = model.tree.blocks[index] ?? { text: '' };
  const start = model.tree.starts[index] ?? 0;
  const edits = result.edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
  return {
    edits: edits.map((edit) => ({ ...edit, start: start + edit.start, end: start + edit.end, about: 'reference' })),
    notes: [],
    updated: edits.length > 0 ? 1 : 0,
    renumbered: 0,
    cursor: start + result.cursor,
  };
}

/** Applies {@link cite} at several places; if several are in one list, only the first counts. */
export function citeAll(
  model: DocumentModel,
  spans: readonly Span[],
  places: readonly ParagraphPlace[],
): OperationOutcome | Refused {
  const edits: TextEdit[] = [];
  let only: OperationOutcome | undefined;
  const citingContext = citingIn(model);
  const occupied = new Occupied(model.text.text.length);
  for (const span of spans) {
    const result = cite(model, span, places, citingContext);
    if (isRefused(result)) return result;
    if (result.edits.some((edit) => occupied.touches(edit))) continue;
    for (const edit of result.edits) {
      occupied.add(edit);
      edits.push(edit);
    }
    only = result;
  }
  if (spans.length === 1 && only) return only;
  edits.sort((a, b) => a.start - b.start);
  return { edits, notes: [], updated: edits.length, renumbered: 0 };
}

/** The list of this document’s paragraphs at an offset or right before it; undefined if there is none. */
export function openListAt(model: DocumentModel, { start: from, end }: Span): OpenList | undefined {
  const index = blockIndexAt(model.tree, from);
  const reading = model.readings[index];
  const start = model.tree.starts[index] ?? 0;
  if (!reading) return undefined;
  const at = from - start;
  for (const [k, mention] of reading.mentions.entries()) {
    if (mention.kind !== 'paragraphs' || at <= mention.start) continue;
    const remainingSpan = { start: mention.end, end: Math.max(mention.end, at) };
    const isInside = end - start <= mention.end;
    if (!isInside && !(from === end && mayJoin(model, reading.block.text, mention, at))) continue;
    const references = referencesOfList(reading, k);
    if (references.length === 0 || references.some(({ target }) => target.kind !== 'paragraph')) return undefined;
    return { block: index, mention, references, rest: remainingSpan };
  }
  return undefined;
}

/** The maximum length of text typed after a list to continue it, in UTF-16 code units. */
const MAX_CONTINUATION_LENGTH = 8;

/** Whether an offset is separated from a list only by white space or by a separator that requires another number. */
function mayJoin(model: DocumentModel, text: string, mention: ParagraphsMention, at: number): boolean {
  const remainingText = text.slice(mention.end, at);
  if (remainingText.length > MAX_CONTINUATION_LENGTH || /[\r\n]/.test(remainingText)) return false;
  if (/^\s*$/.test(remainingText)) return true;
  const word = /^\s*,?\s*(?:(\p{L}+)\s*)?$/u.exec(remainingText);
  const { and } = model.language.language.citations;
  if (!word || mention.position !== '' || (word[1] !== undefined && !and.includes(word[1].toLowerCase()))) return false;
  // "paragraphs 12 and | the law": this "and" does not call for a number.
  return !/^[^\S\r\n]*[\p{L}\d]/u.test(text.slice(at));
}

/** Data shared by all citations written into a document. */
function citingIn(model: DocumentModel): { readonly listing: Listing; readonly manner: CitationStyle } {
  return { listing: new Listing(model), manner: citationStyle(model) };
}

const CITING_KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'subparagraph', 'unnumbered', 'footnote']);

/** Whether an offset is in the text of a paragraph or note. */
export function mayCite(model: DocumentModel, offset: number): boolean {
  const index = blockIndexAt(model.tree, offset);
  const block = model.tree.blocks[index];
  const start = model.tree.starts[index] ?? 0;
  return block !== undefined && CITING_KINDS.has(block.kind) && offset - start >= block.content.start;
}

interface CitationEdits {
  readonly edits: readonly TextEdit[];
  /** The cursor as an offset in the new text of the block. */
  readonly cursor: number;
}

/** Writes citations into one block. All offsets count from its start. */
class CitationWriter {
  private readonly words;

  constructor(
    private readonly model: DocumentModel,
    private readonly index: number,
    private readonly block: Block,
    private readonly at: Span,
    private readonly listing: Listing,
    private readonly manner: CitationStyle,
  ) {
    this.words = model.language.language.citations;
  }

  /** The selected members of a list, to be replaced by the citation. */
  selectedTargets({ references }: OpenList): ReadonlySet<number> {
    const elements = this.listing.elements(this.index, references);
    const selectedElements = elements.filter(({ start, end }) => this.at.start <= start && end <= this.at.end);
    return new Set(selectedElements.map(({ entry }) => entry));
  }

  /**
   * Adds places to a list in order. If the list says "above" or "below" and a place is on the other side, it goes into a separate citation
   * after it.
   */
  join(
    { mention, references, rest }: OpenList,
    additions: readonly ListAddition[],
    drops: ReadonlySet<number>,
  ): CitationEdits | Refused {
    const { text } = this.block;
    const entriesNow = this.listing.entriesIn(this.index, references);
    const newAdditions = additions.filter(({ entry }) => !entriesNow.has(entry));
    const isOnOtherSide = ({ entry }: ListAddition) =>
      mention.position !== '' && entry < this.index !== (mention.position === 'above');
    const place = mention.depth > 0 || this.block.kind === 'footnote' ? 'brackets' : 'text';
    const oldText = text.slice(rest.start, rest.end);
    const list = writeList({
      text,
      mention,
      elements: this.listing.elements(this.index, references, drops),
      removeGone: true,
      words: this.words,
      next: this.listing.next,
      additions: newAdditions.filter((one) => !isOnOtherSide(one)),
      joints: this.manner.joints(place),
      ...(/\p{L}/u.test(oldText) && { listText: oldText }),
    });
    if (list.unsure) return { refused: 'list-form' };
    const separateAdditions = newAdditions.filter(isOnOtherSide);
    const joinedAdditions =
      separateAdditions.length > 0
        ? ` ${this.words.and[0] ?? ','} ${this.citation(place, separateAdditions, true)}`
        : '';
    const edits = [
      ...list.edits.map((edit) => trimEdit(text, edit)),
      { start: mention.end, end: rest.end, text: joinedAdditions },
    ].sort((a, b) => a.start - b.start);
    const targets = new Set([...entriesNow].filter((entry) => !drops.has(entry)));
    for (const { entry } of newAdditions) targets.add(entry);
    const isRight = this.reads(edits, mention.start, [...targets]);
    return isRight ? { edits, cursor: shiftOffset(mention.end, edits) } : { refused: 'cites-otherwise' };
  }

  /** Writes a new citation; only the numbers, if it comes after the word "paragraph". */
  fresh(additions: readonly ListAddition[]): CitationEdits | Refused {
    const { text, content } = this.block;
    // Do not split a word at the cursor.
    const inWord = this.at.start === this.at.end && /\p{L}$/u.test(text.slice(content.start, this.at.start));
    const shift = inWord ? (/^\p{L}*/u.exec(text.slice(this.at.start))?.[0].length ?? 0) : 0;
    const [start, end] = [this.at.start + shift, this.at.end + shift];
    const textBefore = text.slice(content.start, start);
    if (this.isAtOthers(start)) return { refused: 'cites-otherwise' };
    const place: CitationPlace = this.isInBrackets(textBefore) ? 'brackets' : 'text';
    const close = /^[\p{L}\d(]/u.test(text.slice(end)) ? ' ' : '';
    const sideChoices = this.sides(additions).length > 1 ? [false, true] : [false, this.side(additions, true) !== ''];
    for (const withSide of new Set(sideChoices)) {
      const open = textBefore === '' || /[\s([“‘"«–—-]$/u.test(textBefore) ? '' : ' ';
      const citation = this.citation(place, additions, withSide);
      const isSentenceStart = place === 'text' && this.opensSentence(textBefore);
      const candidates = [
        ...this.afterNoun(textBefore, start, place, additions, withSide),
        { start, text: open + (isSentenceStart ? capitalizeWords(citation) : citation) },
      ];
      for (const way of candidates) {
        const edits = [trimEdit(text, { start: way.start, end, text: way.text + close })];
        const targets = additions.map(({ entry }) => entry);
        if (this.reads(edits, way.start, targets)) return { edits, cursor: way.start + way.text.length };
      }
    }
    return { refused: 'cites-otherwise' };
  }

  /** Writes only the numbers if the noun is already there: "paragraphs |". */
  private afterNoun(
    before: string,
    end: number,
    place: CitationPlace,
    additions: readonly ListAddition[],
    withSide: boolean,
  ): readonly { readonly start: number; readonly text: string }[] {
    const leadMatch = /(?<!\p{L})(\p{L}+)(\.?)([^\S\r\n]*)$/u.exec(before);
    const [all = '', word = '', stop = '', space = ''] = leadMatch ?? [];
    const noun = nounOf(this.words.paragraph, word);
    // A full stop after an unabbreviated noun ends the sentence.
    if (!noun || (!noun.short && stop !== '')) return [];
    const isMany = new Set(additions.map(({ now }) => now.number)).size > 1;
    const citationLead = `${this.noun(word, noun, isMany)}${stop}${space || this.manner.numberSpace}`;
    return [
      { start: end - all.length, text: citationLead + this.numbers(place, additions) + this.side(additions, withSide) },
    ];
  }

  private opensSentence(before: string): boolean {
    if (/^\s*$/.test(before)) return true;
    const lastMatch = /(?:(?<!\p{L})(\p{L}+))?[.!?][”"’)]?\s+$/u.exec(before);
    const word = lastMatch?.[1]?.toLowerCase() ?? '';
    const { abbreviations } = this.model.language.language.blocks;
    return lastMatch !== null && !(word.length === 1 || abbreviations.includes(word));
  }

  /** Writes "paragraphs 12 and 14" or, with sides, "paragraphs 12 and 14 above and paragraph 60 below". */
  private citation(place: CitationPlace, additions: readonly ListAddition[], withSide: boolean): string {
    const groups = withSide ? this.sides(additions) : [additions];
    return groups
      .map((group) => {
        const isMany = new Set(group.map(({ now }) => now.number)).size > 1;
        const word = this.manner.word(place, isMany);
        return `${word}${this.manner.numberSpace}${this.numbers(place, group)}${this.side(group, withSide)}`;
      })
      .join(` ${this.words.and[0] ?? ','} `);
  }

  /** Groups the places into those above the block and those below, omitting empty groups. */
  private sides(additions: readonly ListAddition[]): readonly (readonly ListAddition[])[] {
    const precedingAdditions = additions.filter(({ entry }) => entry < this.index);
    const followingAdditions = additions.filter(({ entry }) => entry >= this.index);
    return [precedingAdditions, followingAdditions].filter((group) => group.length > 0);
  }

  /** " above" or " below" if requested and if all places are on that side; otherwise empty. */
  private side(additions: readonly ListAddition[], isWanted: boolean): string {
    const [group, other] = this.sides(additions);
    const isAbove = (group?.[0]?.entry ?? this.index) < this.index;
    const word = (isAbove ? this.words.above : this.words.below)[0];
    return isWanted && other === undefined && word !== undefined ? ` ${word}` : '';
  }

  private numbers(place: CitationPlace, additions: readonly ListAddition[]): string {
    const { words, listing, manner } = this;
    return listText(additions, manner.letterSpace, { words, next: listing.next, joints: manner.joints(place) });
  }

  /** The singular or plural of a noun for paragraphs. */
  private noun(word: string, noun: CountedNoun, isMany: boolean): string {
    const nounText = nounForm(noun, isMany);
    return word.charAt(0) === word.charAt(0).toLowerCase() ? nounText : capitalizeWords(nounText);
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

  /** Whether an offset is inside a citation, or right after its number. */
  private isAtOthers(at: number): boolean {
    const { mentions } = this.model.readings[this.index] ?? { mentions: [] };
    return mentions.some(({ start, end }) => start < at && at <= end);
  }

  /**
   * Whether the edited document is parsed as intended: within the edits, the block names exactly the given places, and everything else is
   * unchanged.
   */
  private reads(edits: readonly TextEdit[], start: number, targets: readonly number[]): boolean {
    const { model, index } = this;
    const from = Math.min(start, lowestOf(edits.map((edit) => edit.start)));
    const checkedEnd = Math.max(start, highestOf(edits.map((edit) => edit.end)));
    const modelAfter = supposedWith(model, index, edits);
    if (!modelAfter || !hasSameReading(model, modelAfter, index)) return false;
    const untilNow = checkedEnd + growthOf(edits);
    const isOutside = (reference: Reference, end: number) => reference.end <= from || reference.start >= end;
    const oldReferences = model.readings[index]?.references.filter((one) => isOutside(one, checkedEnd)) ?? [];
    const references = modelAfter.readings[index]?.references ?? [];
    if (
      !sameTargets(
        oldReferences,
        references.filter((one) => isOutside(one, untilNow)),
      )
    )
      return false;
    const entriesNow = this.listing.entriesIn(
      index,
      references.filter((one) => !isOutside(one, untilNow)),
    );
    return entriesNow.size === new Set(targets).size && targets.every((entry) => entriesNow.has(entry));
  }
}

/** The document after edits to one block; their offsets count from its start. */
function supposedWith(model: DocumentModel, index: number, edits: readonly TextEdit[]): DocumentModel | undefined {
  const block = model.tree.blocks[index];
  if (!block || edits.length === 0) return block && model;
  const start = lowestOf(edits.map((edit) => edit.start));
  const end = highestOf(edits.map((edit) => edit.end));
  const ownEdits = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const at = model.tree.starts[index] ?? 0;
  const { kind, status } = model.identity.basis;
  const options = { ...(kind !== undefined && { kind }), ...(status !== undefined && { status }) };
  return modelWith(
    model,
    { start: at + start, end: at + end },
    applyEdits(block.text.slice(start, end), ownEdits),
    options,
  );
}

/** Whether two documents have the same blocks, with the same references except in one of them. */
function hasSameReading(before: DocumentModel, after: DocumentModel, but: number): boolean {
  const { blocks } = before.tree;
  if (blocks.length !== after.tree.blocks.length) return false;
  return blocks.every((block, blockIndex) => {
    const blockAfter = after.tree.blocks[blockIndex];
    if (blockAfter !== block && !(blockAfter && sameShape(block, blockAfter))) return false;
    const [readingBefore, is] = [before.readings[blockIndex], after.readings[blockIndex]];
    return (
      blockIndex === but ||
      readingBefore === is ||
      (readingBefore !== undefined && is !== undefined && sameTargets(readingBefore.references, is.references))
    );
  });
}

function sameShape(a: Block, b: Block): boolean {
  return a.kind === b.kind && a.level === b.level && a.label?.text === b.label?.text && a.label?.form === b.label?.form;
}

function sameTargets(a: readonly Reference[], b: readonly Reference[]): boolean {
  return a.length === b.length && a.every(({ target }, i) => JSON.stringify(target) === JSON.stringify(b[i]?.target));
}

/** The total change in length from the edits. */
function growthOf(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
}

/** Maps an offset through edits, placing it after text inserted there. */
function shiftOffset(offset: number, edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { start, end, text }) => (end <= offset ? sum + text.length - (end - start) : sum), offset);
}
