import type { DocumentModel, ModelOptions } from '../../model/document';
import { blockIndexAt, startOf } from '../../syntax/blocks/tree';
import { applyEdits, type Span, shiftSpan, type TextEdit } from '../../text/edits';
import { coreEnd } from '../numbers/form';
import type { OperationOutcome } from '../paragraphs/operation';
import { formatLike } from './formatLayout';

/** The result of pasting. */
export interface PasteOutcome extends OperationOutcome {
  /** The edit with the pasted text; the others change numbers and references around it. */
  readonly pasted: TextEdit;
}

/**
 * Adapts the white space of a paste to the document: around numbers and letters, and blank lines within, before and after it. Extends the
 * edit over adjacent blank lines only as far as they change; its text keeps its end, or ends before a surplus blank line. `after` is the
 * document with the paste.
 */
export function layOutPaste(
  model: DocumentModel,
  outcome: PasteOutcome,
  after: DocumentModel,
  options: ModelOptions,
): PasteOutcome {
  const { pasted, edits, notes } = outcome;
  const { text } = after.text;
  const growthBefore = edits.reduce(
    (sum, edit) => (edit.end <= pasted.start && edit !== pasted ? sum + growthOf(edit) : sum),
    0,
  );
  const ownSpan = { start: pasted.start + growthBefore, end: pasted.start + growthBefore + pasted.text.length };
  const layout = formatLike(model, placeIn(model, pasted), after, options, withBlankLines(after, ownSpan));
  const [first, last] = [layout[0], layout.at(-1)];
  if (!first || !last) return outcome;
  const wholeSpan = { start: Math.min(ownSpan.start, first.start), end: Math.max(ownSpan.end, last.end) };
  const innerEdits = layout.map((edit) => shiftSpan(edit, -wholeSpan.start));
  const extendedEdit = {
    start: pasted.start - (ownSpan.start - wholeSpan.start),
    end: pasted.end + (wholeSpan.end - ownSpan.end),
    text: applyEdits(text.slice(wholeSpan.start, wholeSpan.end), innerEdits),
  };
  const replacement = withoutTail(model.text.text, extendedEdit, pasted.end);
  return {
    ...outcome,
    pasted: replacement,
    edits: edits.map((edit) => (edit === pasted ? replacement : edit)),
    notes: notes.map((note) => ({ ...note, at: moveSpan(note.at, layout) })),
  };
}

/** The block whose trailing blank lines the user may have typed for the paste, or whose number it replaces; -1 for none. */
function placeIn({ tree }: DocumentModel, { start, end }: Span): number {
  const block = blockIndexAt(tree, start);
  return end > start || startOf(tree, block) < start ? block : -1;
}

/** The pasted text with the blank lines before and after it. */
function withBlankLines(model: DocumentModel, { start, end }: Span): Span {
  const { tree } = model;
  const block = blockIndexAt(tree, start);
  const isWithin = startOf(tree, block) < start;
  const blockBefore = isWithin ? block : block - 1;
  const from = blockBefore < 0 ? start : Math.min(start, coreEnd(model, blockBefore));
  let endBlock = blockIndexAt(tree, Math.max(start, end - 1)) + 1;
  while (endBlock < tree.blocks.length && startOf(tree, endBlock) < end) endBlock++;
  return { start: from, end: endBlock < tree.blocks.length ? startOf(tree, endBlock) : model.text.text.length };
}

/** The edit without its unchanged tail, but ending no earlier than `least`. */
function withoutTail(text: string, edit: TextEdit, least: number): TextEdit {
  let sharedLength = 0;
  while (
    edit.end - sharedLength > least &&
    sharedLength < edit.text.length &&
    text.charAt(edit.end - 1 - sharedLength) === edit.text.charAt(edit.text.length - 1 - sharedLength)
  )
    sharedLength++;
  return { start: edit.start, end: edit.end - sharedLength, text: edit.text.slice(0, edit.text.length - sharedLength) };
}

function moveSpan({ start, end }: Span, edits: readonly TextEdit[]): Span {
  const shiftAt = (at: number) => edits.reduce((sum, edit) => (edit.end <= at ? sum + growthOf(edit) : sum), 0);
  return { start: start + shiftAt(start), end: end + shiftAt(end) };
}

function growthOf({ start, end, text }: TextEdit): number {
  return text.length - (end - start);
}
