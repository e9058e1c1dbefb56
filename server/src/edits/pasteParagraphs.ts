import { type DocumentModel, type ModelOptions, readDocument } from '../model/document';
import { isNumberForm } from '../syntax/chunk';
import { type Marker, markerAt } from '../syntax/marker';
import { blockAt, startOf } from '../syntax/tree';
import { skipSpace } from '../text/characterKinds';
import { applyEdits, type Span, shifted, type TextEdit } from '../text/edits';
import { openText } from '../text/textVersion';
import { arrange, type Entry, entriesOf, entryOf } from './arrangement';
import { updateNumbers } from './citations';
import { compose } from './compose';
import { lineBreakOf } from './form';
import { type Outcome, type PlacedNote, refusalOf } from './operation';
import { PastedText, type Run } from './pasted';
import { indented } from './pastedLead';
import { counterparts, isAlike, type Origin, originOf, type Source, withBreaks } from './source';
import { supposed } from './supposed';
import { verify } from './verify';

/** What pasting comes to. */
export interface PasteOutcome extends Outcome {
  /** The edit that holds the pasted text; the others are numbers and references around it. */
  readonly pasted: TextEdit;
}

/**
 * What pasting a text in the place of a selection comes to where it holds numbered paragraphs or subparagraphs: they take the next
 * numbers there, what follows is renumbered, and all references follow, those in the text that point within it, and those of the
 * document. References of the text that point elsewhere follow too where it comes from this document, and are told of where it
 * does not: what they mean here nobody knows. What was cut from this document and is pasted again is moved: the gap closes, and
 * who referred to it refers to it.
 *
 * Undefined where plain pasting is all there is to do, or where it is not clear what the text would be read as.
 */
export function paste(
  model: DocumentModel,
  selection: Span,
  text: string,
  source: Source | undefined,
  options: ModelOptions = {},
): PasteOutcome | undefined {
  const lineBreak = lineBreakOf(model.text.text);
  const bare = withBreaks(text, lineBreak);
  const place = placeOf(model, selection, bare);
  if (!place) return undefined;
  const isAtLine = place.replaced.start === model.text.lines.startOf(model.text.lines.lineAt(place.replaced.start));
  const taken = isAtLine ? indented(bare, source, lineBreak) : { piece: bare, source };
  return new Paste(model, place, taken.piece, taken.source, options).run();
}

/** What is replaced, and where the first line of the pasted text begins that is a line of its own. */
interface Place {
  readonly replaced: Span;
  /** In units of the text as it is pasted. */
  readonly lines: number;
}

/** Where pasted text stands on lines of its own, or undefined. A number that waits for its words makes room for one with words. */
function placeOf(model: DocumentModel, { start, end }: Span, piece: string): Place | undefined {
  const { text, lines } = model.text;
  const line = lines.startOf(lines.lineAt(start));
  const words = skipSpace(text, line, start);
  const isIndented = skipSpace(piece, 0, piece.length) > 0;
  if (words === start) return { replaced: { start: isIndented ? line : start, end }, lines: line };
  const waiting = markerAt(text, words, start);
  if (waiting && skipSpace(text, waiting.end, start) === start && isLineEnd(text, end)) {
    const at = skipSpace(piece, 0, piece.length);
    const own = markerAt(piece, at, piece.length);
    const block = blockAt(model.tree, words);
    const isBlock = startOf(model.tree, block) + (model.tree.blocks[block]?.marker.start ?? -1) === words;
    if (
      own &&
      isBlock &&
      isNumberForm(own.form) === isNumberForm(waiting.form) &&
      isNumbered(own) &&
      isNumbered(waiting)
    )
      return { replaced: { start: isIndented ? line : words, end }, lines: line };
  }
  const opening = /^[\t ]*(?:\r\n|\r|\n)/.exec(piece)?.[0];
  return opening === undefined ? undefined : { replaced: { start, end }, lines: start + opening.length };
}

class Paste {
  /** The document without what is replaced. */
  private readonly base: DocumentModel;
  private readonly at: number;

  constructor(
    private readonly model: DocumentModel,
    private readonly place: Place,
    private readonly piece: string,
    private readonly source: Source | undefined,
    private readonly options: ModelOptions,
  ) {
    const { replaced } = place;
    this.base = replaced.end > replaced.start ? supposed(model, replaced, '', options) : model;
    this.at = replaced.start;
  }

  run(): PasteOutcome | undefined {
    const { base, piece, options } = this;
    const plain = supposed(base, { start: this.at, end: this.at }, piece, options);
    if (refusalOf(plain)) return undefined;
    const run = this.pastedBlocks(plain);
    if (!run) return undefined;
    const origin = originOf(base, piece, run.blocks, this.source, options);
    if (!origin) return undefined;
    const found = origin.isSame
      ? counterparts(origin.model, base, { first: origin.first, end: origin.first + run.blocks.length })
      : new Int32Array(origin.model.tree.blocks.length).fill(-1);
    const entries = this.entries(run, origin, found);
    const arrangement = arrange(base, entries, 'keep');
    // A subparagraph of no paragraph has no name.
    if (
      run.blocks.some(
        ({ kind }, k) => kind === 'subparagraph' && (arrangement.standings[run.head + k]?.paragraph ?? -1) < 0,
      )
    )
      return undefined;
    const here = updateNumbers(base, arrangement);
    const comes = new PastedText(base, arrangement, run, origin, found);
    const written = comes.piece(piece);
    const inner = comes.takenOver(here);
    const { edits, map } = compose(
      base.text.text,
      [{ kind: 'replace', start: this.at, end: this.at, text: written.text }],
      inner.edits,
      () => '',
    );
    const now = applyEdits(base.text.text, edits);
    const verdict = verify(base, arrangement, edits, here);
    if (verdict.misread) return undefined;
    const start = map(this.at, 'behind');
    const placeHere = (block: number, span: Span): Span => {
      const from = startOf(base.tree, block);
      const begin = map(from + span.start, 'before');
      return { start: begin, end: Math.max(begin, map(from + span.end, 'behind')) };
    };
    const placePasted = (block: number, span: Span): Span => shifted(written.place(block, span), start);
    const known = verdict.notes.filter(({ block }) => !inner.takenOver.has(block));
    const notes: PlacedNote[] = [
      ...[...inner.notes, ...known].map((note) => ({ ...note, at: placeHere(note.block, note) })),
      ...written.notes.map((note) => ({ ...note, at: shifted(note.at, start) })),
    ];
    const told = [...notes, ...comes.strays(this.read(now), notes, placePasted, placeHere)];
    if (now === plain.text.text && told.length === 0) return undefined;
    const { replaced } = this.place;
    const grown = replaced.end - replaced.start;
    let pasted: TextEdit | undefined;
    const all = edits.map((edit): TextEdit => {
      if (edit.start < this.at) return edit;
      if (edit.start > this.at || edit.end > this.at) return shifted(edit, grown);
      pasted = { ...replaced, text: edit.text };
      return pasted;
    });
    return (
      pasted && {
        edits: all,
        pasted,
        notes: told,
        updated: inner.updated + written.updated,
        renumbered: here.renumbered + written.renumbered,
      }
    );
  }

  /** The blocks of the pasted text, where it leaves those around it as they are and holds a number. */
  private pastedBlocks(plain: DocumentModel): Run | undefined {
    const { blocks, starts } = plain.tree;
    const old = this.base.tree.blocks;
    const end = this.at + this.piece.length;
    const head = count(starts, this.place.lines);
    const behind = count(starts, end);
    const own = blocks.slice(head, behind);
    if (blocks.length - own.length !== old.length) return undefined;
    for (let i = 0; i < old.length; i++) if (!isAlike(old[i], blocks[i < head ? i : i + own.length])) return undefined;
    if (own.some(({ kind, label }) => kind === 'heading' && label?.form === 'annex')) return undefined;
    const first = own.find(({ kind }) => kind === 'paragraph' || kind === 'subparagraph');
    // Where nothing is numbered yet, numbers begin as they are.
    if (!first || (first.kind === 'paragraph' && this.base.paragraphs.all.length === 0)) return undefined;
    return { head, blocks: own };
  }

  private entries({ head, blocks }: Run, { model, first }: Origin, found: Int32Array): readonly Entry[] {
    const entries = entriesOf(this.base);
    const own = blocks.map((block, k): Entry => {
      const entry = { ...entryOf(block, k), block: -1 };
      // A heading that is pasted keeps its number.
      if (entry.role === 'heading') return { ...entry, form: 'mark' };
      return entry.role === 'text' ? { ...entry, kind: block.kind } : entry;
    });
    this.closeReplaced(entries);
    const start = this.closeGap(entries, model, { first, end: first + blocks.length }, found);
    const begun = own.map((entry) => (entry.role === 'paragraph' && start > 0 ? { ...entry, distance: start } : entry));
    return [...entries.slice(0, head), ...begun, ...entries.slice(head)];
  }

  /**
   * What stood after what was cut follows what stood before it. Gives the number with which the paragraphs of the document began
   * where it was cut; else 0.
   */
  private closeGap(
    entries: Entry[],
    was: DocumentModel,
    run: { readonly first: number; readonly end: number },
    found: Int32Array,
  ): number {
    let start = 0;
    const isCut = (i: number) => i >= run.first && i < run.end && (found[i] ?? -1) < 0;
    const { before } = arrange(was, entriesOf(was), 'keep');
    before.forEach(({ previous }, i) => {
      const entry = entries[found[i] ?? -1];
      const label = was.tree.blocks[i]?.label;
      const last = was.tree.blocks[previous]?.label;
      if (!entry || !label || !last || !isCut(previous)) return;
      let first = previous;
      let kept = previous;
      while (kept >= 0 && isCut(kept)) {
        first = kept;
        kept = before[kept]?.previous ?? -1;
      }
      const begins = was.tree.blocks[first]?.label?.value ?? 0;
      entries[entry.block] = { ...entry, distance: kept >= 0 ? label.value - last.value : begins };
      if (kept < 0 && entry.role === 'paragraph') start = begins;
    });
    return start;
  }

  /** What stood after what is replaced was no further from what stood there than it was, so that no gap is made. */
  private closeReplaced(entries: Entry[]): void {
    const { model, base } = this;
    const { start, end } = this.place.replaced;
    if (end === start) return;
    const { before } = arrange(model, entriesOf(model), 'keep');
    before.forEach(({ previous }, i) => {
      const block = model.tree.blocks[i];
      const last = model.tree.blocks[previous]?.label;
      const from = startOf(model.tree, i);
      const place = previous < 0 ? -1 : startOf(model.tree, previous);
      if (!block?.label || !last || from < end || place < start || place >= end) return;
      const now = blockAt(base.tree, from - (end - start) + block.marker.start);
      const entry = entries[now];
      if (entry?.block === now && base.tree.blocks[now]?.label?.text === block.label.text)
        entries[now] = { ...entry, distance: block.label.value - last.value };
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
