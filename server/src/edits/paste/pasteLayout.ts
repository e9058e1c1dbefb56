import type { DocumentModel, ModelOptions } from '../../model/document';
import { blockAt, startOf } from '../../syntax/blocks/tree';
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
    (sum, edit) => (edit.end <= pasted.start && edit !== pasted ? sum + growth(edit) : sum),
    0,
  );
  const own = { start: pasted.start + growthBefore, end: pasted.start + growthBefore + pasted.text.length };
  const layout = formatLike(model, placeIn(model, pasted), after, options, withBlankLines(after, own));
  const [first, last] = [layout[0], layout.at(-1)];
  if (!first || !last) return outcome;
  const whole = { start: Math.min(own.start, first.start), end: Math.max(own.end, last.end) };
  const inside = layout.map((edit) => shiftSpan(edit, -whole.start));
  const extended = {
    start: pasted.start - (own.start - whole.start),
    end: pasted.end + (whole.end - own.end),
    text: applyEdits(text.slice(whole.start, whole.end), inside),
  };
  const replacement = withoutTail(model.text.text, extended, pasted.end);
  return {
    ...outcome,
    pasted: replacement,
    edits: edits.map((edit) => (edit === pasted ? replacement : edit)),
    notes: notes.map((note) => ({ ...note, at: moveSpan(note.at, layout) })),
  };
}

/** The block whose trailing blank lines the user may have typed for the paste, or whose number it replaces; -1 for none. */
function placeIn({ tree }: DocumentModel, { start, end }: Span): number {
  const block = blockAt(tree, start);
  return end > start || startOf(tree, block) < start ? block : -1;
}

/** The pasted text with the blank lines before and after it. */
function withBlankLines(model: DocumentModel, { start, end }: Span): Span {
  const { tree } = model;
  const block = blockAt(tree, start);
  const isWithin = startOf(tree, block) < start;
  const before = isWithin ? block : block - 1;
  const from = before < 0 ? start : Math.min(start, coreEnd(model, before));
  let until = blockAt(tree, Math.max(start, end - 1)) + 1;
  while (until < tree.blocks.length && startOf(tree, until) < end) until++;
  return { start: from, end: until < tree.blocks.length ? startOf(tree, until) : model.text.text.length };
}

/** The edit without its unchanged tail, but ending no earlier than `least`. */
function withoutTail(text: string, edit: TextEdit, least: number): TextEdit {
  let common = 0;
  while (
    edit.end - common > least &&
    common < edit.text.length &&
    text.charAt(edit.end - 1 - common) === edit.text.charAt(edit.text.length - 1 - common)
  )
    common++;
  return { start: edit.start, end: edit.end - common, text: edit.text.slice(0, edit.text.length - common) };
}

function moveSpan({ start, end }: Span, edits: readonly TextEdit[]): Span {
  const by = (at: number) => edits.reduce((sum, edit) => (edit.end <= at ? sum + growth(edit) : sum), 0);
  return { start: start + by(start), end: end + by(end) };
}

function growth({ start, end, text }: TextEdit): number {
  return text.length - (end - start);
}
