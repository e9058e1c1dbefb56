import { type DocumentModel, type ModelOptions, readDocument } from '../../model/document';
import { isNumberForm } from '../../syntax/blocks/chunk';
import { type Marker, markerAt } from '../../syntax/blocks/marker';
import { blockIndexAt, startOf } from '../../syntax/blocks/tree';
import { skipSpace } from '../../text/characterKinds';
import { applyEdits, type Span, shiftSpan, type TextEdit } from '../../text/edits';
import { openText } from '../../text/textVersion';
import { arrange, arrangementEntries, entryOf } from '../numbers/arrangement';
import { compose } from '../numbers/compose';
import type { Entry } from '../numbers/entries';
import { lineBreakOf } from '../numbers/form';
import { modelWith } from '../numbers/supposed';
import { type LocatedNote, numberingRefusal } from '../paragraphs/operation';
import { updateNumbers } from '../references/citations';
import { verify } from '../references/verify';
import { PastedText, type Run } from './pasted';
import { indentPiece } from './pastedLead';
import { layOutPaste, type PasteOutcome } from './pasteLayout';
import { type CopySource, isSameBlock, matchCounterparts, type Origin, originOf, withBreaks } from './source';

/**
 * Pastes text with numbered paragraphs or subparagraphs over a selection. They get the next numbers, what follows is renumbered, and
 * references are updated: those of the document, and those within the pasted text. References from the text to anything outside it are
 * updated if the text comes from this document; otherwise their meaning here is unknown, and they get a note. Text that was cut from this
 * document counts as moved: the gap closes, and references to it follow. Text from elsewhere takes on the prevailing indentation and blank
 * lines of the document.
 *
 * Undefined if a plain paste is enough, or if it is unclear how the text would parse.
 */
export function paste(
  model: DocumentModel,
  selection: Span,
  text: string,
  source: CopySource | undefined,
  options: ModelOptions = {},
): PasteOutcome | undefined {
  const lineBreak = lineBreakOf(model.text.text);
  const bareText = withBreaks(text, lineBreak);
  const place = placeOf(model, selection, bareText);
  if (!place) return undefined;
  const isAtLine = place.span.start === model.text.lines.startOf(model.text.lines.lineAt(place.span.start));
  const unindented = isAtLine ? indentPiece(bareText, source, lineBreak) : { piece: bareText, source };
  const result = new Paste(model, place, unindented.piece, unindented.source, options).run();
  if (!result) return undefined;
  // Text from this document keeps its layout.
  const outcome = source?.isSame ? result.outcome : layOutPaste(model, result.outcome, result.after, options);
  if (outcome.notes.length > 0) return outcome;
  const plainText = applyEdits(model.text.text, [{ ...selection, text: bareText }]);
  return applyEdits(model.text.text, outcome.edits) === plainText ? undefined : outcome;
}

/** The replaced span, and the start of the first whole line of the pasted text. */
interface PastePlace {
  readonly span: Span;
  /** An offset of the text with the paste. */
  readonly lines: number;
}

/** Where to paste text that consists of whole lines; otherwise undefined. A number without words is replaced by a pasted one with words. */
function placeOf(model: DocumentModel, { start, end }: Span, piece: string): PastePlace | undefined {
  const { text, lines } = model.text;
  const line = lines.startOf(lines.lineAt(start));
  const wordsStart = skipSpace(text, line, start);
  const isIndented = skipSpace(piece, 0, piece.length) > 0;
  if (wordsStart === start) return { span: { start: isIndented ? line : start, end }, lines: line };
  const pendingMarker = markerAt(text, wordsStart, start);
  if (pendingMarker && skipSpace(text, pendingMarker.end, start) === start && isLineEnd(text, end)) {
    const at = skipSpace(piece, 0, piece.length);
    const ownMarker = markerAt(piece, at, piece.length);
    const block = blockIndexAt(model.tree, wordsStart);
    const isBlock = startOf(model.tree, block) + (model.tree.blocks[block]?.marker.start ?? -1) === wordsStart;
    if (
      ownMarker &&
      isBlock &&
      isNumberForm(ownMarker.form) === isNumberForm(pendingMarker.form) &&
      isNumbered(ownMarker) &&
      isNumbered(pendingMarker)
    )
      return { span: { start: isIndented ? line : wordsStart, end }, lines: line };
  }
  const leadingBreak = /^[\t ]*(?:\r\n|\r|\n)/.exec(piece)?.[0];
  return leadingBreak === undefined ? undefined : { span: { start, end }, lines: start + leadingBreak.length };
}

class Paste {
  /** The document without the replaced text. */
  private readonly base: DocumentModel;
  private readonly at: number;

  constructor(
    private readonly model: DocumentModel,
    private readonly place: PastePlace,
    private readonly piece: string,
    private readonly source: CopySource | undefined,
    private readonly options: ModelOptions,
  ) {
    const { span } = place;
    this.base = span.end > span.start ? modelWith(model, span, '', options) : model;
    this.at = span.start;
  }

  /** The outcome of the paste, and the resulting document. */
  run(): { readonly outcome: PasteOutcome; readonly after: DocumentModel } | undefined {
    const { base, piece, options } = this;
    const plainModel = modelWith(base, { start: this.at, end: this.at }, piece, options);
    if (numberingRefusal(plainModel)) return undefined;
    const run = this.pastedBlocks(plainModel);
    if (!run) return undefined;
    const origin = originOf(base, piece, run.blocks, this.source, options);
    if (!origin) return undefined;
    const pairs = origin.isSame
      ? matchCounterparts(origin.model, base, { first: origin.first, end: origin.first + run.blocks.length })
      : new Int32Array(origin.model.tree.blocks.length).fill(-1);
    const entries = this.entries(run, origin, pairs);
    const arrangement = arrange(base, entries, 'keep');
    // A subparagraph outside any paragraph cannot be cited.
    if (
      run.blocks.some(
        ({ kind }, index) => kind === 'subparagraph' && (arrangement.standings[run.head + index]?.paragraph ?? -1) < 0,
      )
    )
      return undefined;
    const update = updateNumbers(base, arrangement);
    const comes = new PastedText(base, arrangement, run, origin, pairs);
    const pieceText = comes.piece(piece);
    const innerUpdate = comes.takenOver(update);
    const { edits, map } = compose(
      base.text.text,
      [{ kind: 'replace', start: this.at, end: this.at, text: pieceText.text }],
      innerUpdate.edits,
      () => '',
    );
    const newText = applyEdits(base.text.text, edits);
    const verdict = verify(base, arrangement, edits, update);
    if (verdict.misreading) return undefined;
    const start = map(this.at, 'end');
    const newSpanOf = (block: number, span: Span): Span => {
      const from = startOf(base.tree, block);
      const begin = map(from + span.start, 'start');
      return { start: begin, end: Math.max(begin, map(from + span.end, 'end')) };
    };
    const placePasted = (block: number, span: Span): Span => shiftSpan(pieceText.place(block, span), start);
    const ownNotes = verdict.notes.filter(({ block }) => !innerUpdate.takenOver.has(block));
    const notes: LocatedNote[] = [
      ...[...innerUpdate.notes, ...ownNotes].map((note) => ({ ...note, at: newSpanOf(note.block, note) })),
      ...pieceText.notes.map((note) => ({ ...note, at: shiftSpan(note.at, start) })),
    ];
    const modelAfter = this.read(newText);
    const allNotes = [...notes, ...comes.strays(modelAfter, notes, placePasted, newSpanOf)];
    const { span } = this.place;
    const growth = span.end - span.start;
    let pasteEdit: TextEdit | undefined;
    const allEdits = edits.map((edit): TextEdit => {
      if (edit.start < this.at) return edit;
      if (edit.start > this.at || edit.end > this.at) return shiftSpan(edit, growth);
      pasteEdit = { ...span, text: edit.text };
      return pasteEdit;
    });
    if (!pasteEdit) return undefined;
    const outcome = {
      edits: allEdits,
      pasted: pasteEdit,
      notes: allNotes,
      updated: innerUpdate.updated + pieceText.updated,
      renumbered: update.renumbered + pieceText.renumbered,
    };
    return { outcome, after: modelAfter };
  }

  /** The blocks of the pasted text; undefined if it changes the surrounding blocks or has no number. */
  private pastedBlocks(plain: DocumentModel): Run | undefined {
    const { blocks, starts } = plain.tree;
    const oldBlocks = this.base.tree.blocks;
    const end = this.at + this.piece.length;
    const head = count(starts, this.place.lines);
    const ownBlocks = blocks.slice(head, count(starts, end));
    if (blocks.length - ownBlocks.length !== oldBlocks.length) return undefined;
    for (let i = 0; i < oldBlocks.length; i++)
      if (!isSameBlock(oldBlocks[i], blocks[i < head ? i : i + ownBlocks.length])) return undefined;
    if (ownBlocks.some(({ kind, label }) => kind === 'heading' && label?.form === 'annex')) return undefined;
    const firstBlock = ownBlocks.find(({ kind }) => kind === 'paragraph' || kind === 'subparagraph');
    // In a document without paragraphs, pasted numbers stay unchanged.
    if (!firstBlock || (firstBlock.kind === 'paragraph' && this.base.paragraphs.all.length === 0)) return undefined;
    return { head, blocks: ownBlocks };
  }

  private entries({ head, blocks }: Run, { model, first }: Origin, pairs: Int32Array): readonly Entry[] {
    const entries = arrangementEntries(this.base);
    const ownEntries = blocks.map((block, index): Entry => {
      const entry = { ...entryOf(block, index), block: -1 };
      // A pasted heading keeps its number.
      if (entry.role === 'heading') return { ...entry, form: 'mark' };
      return entry.role === 'text' ? { ...entry, kind: block.kind } : entry;
    });
    this.closeReplaced(entries);
    const start = this.closeGap(entries, model, { first, end: first + blocks.length }, pairs);
    const firstEntries = ownEntries.map((entry) =>
      entry.role === 'paragraph' && start > 0 ? { ...entry, distance: start } : entry,
    );
    return [...entries.slice(0, head), ...firstEntries, ...entries.slice(head)];
  }

  /**
   * Closes the gap left by a cut: the numbers after it continue those before it. Returns the first number of the document if its first
   * paragraph was cut; otherwise 0.
   */
  private closeGap(
    entries: Entry[],
    oldModel: DocumentModel,
    run: { readonly first: number; readonly end: number },
    pairs: Int32Array,
  ): number {
    let start = 0;
    const isRemoved = (i: number) => i >= run.first && i < run.end && (pairs[i] ?? -1) < 0;
    const { before } = arrange(oldModel, arrangementEntries(oldModel), 'keep');
    before.forEach(({ previous }, i) => {
      const entry = entries[pairs[i] ?? -1];
      const label = oldModel.tree.blocks[i]?.label;
      const lastLabel = oldModel.tree.blocks[previous]?.label;
      if (!entry || !label || !lastLabel || !isRemoved(previous)) return;
      let firstEntry = previous;
      let remainingNumber = previous;
      while (remainingNumber >= 0 && isRemoved(remainingNumber)) {
        firstEntry = remainingNumber;
        remainingNumber = before[remainingNumber]?.previous ?? -1;
      }
      const firstValue = oldModel.tree.blocks[firstEntry]?.label?.value ?? 0;
      entries[entry.block] = { ...entry, distance: remainingNumber >= 0 ? label.value - lastLabel.value : firstValue };
      if (remainingNumber < 0 && entry.role === 'paragraph') start = firstValue;
    });
    return start;
  }

  /** Keeps the distance of the number after the replaced text from the last replaced one, so that no gap opens. */
  private closeReplaced(entries: Entry[]): void {
    const { model, base } = this;
    const { start, end } = this.place.span;
    if (end === start) return;
    const { before } = arrange(model, arrangementEntries(model), 'keep');
    before.forEach(({ previous }, i) => {
      const block = model.tree.blocks[i];
      const lastLabel = model.tree.blocks[previous]?.label;
      const from = startOf(model.tree, i);
      const place = previous < 0 ? -1 : startOf(model.tree, previous);
      if (!block?.label || !lastLabel || from < end || place < start || place >= end) return;
      const blockNow = blockIndexAt(base.tree, from - (end - start) + block.marker.start);
      const entry = entries[blockNow];
      if (entry?.block === blockNow && base.tree.blocks[blockNow]?.label?.text === block.label.text)
        entries[blockNow] = { ...entry, distance: block.label.value - lastLabel.value };
    });
  }

  private read(text: string): DocumentModel {
    const { uri, languageId, version } = this.model.text;
    return readDocument(openText(uri, languageId, version, text), this.options);
  }
}

function isNumbered({ form }: Marker): boolean {
  return isNumberForm(form) || form === 'letter' || form === 'bracketed-number';
}

/** How many blocks start before an offset. */
function count(starts: Int32Array, offset: number): number {
  let i = 0;
  while (i < starts.length && (starts[i] ?? 0) < offset) i++;
  return i;
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(skipBlanks(text, at));
  return Number.isNaN(code) || code === 0x0a || code === 0x0d;
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  return at;
}
