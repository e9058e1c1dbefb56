import { bisect } from '../../text/bisect';
import { applyEdits, compareByPlace, type Span, sortedByPlace, type TextEdit } from '../../text/edits';
import { insideOf, type MovedText } from '../../text/pieces';

/** A replacement of a number, of a reference or, by default, of text that is inserted, deleted, moved or split. */
export interface OperationEdit extends TextEdit {
  readonly about?: 'number' | 'reference';
}

/** New text, possibly with placeholders for numbers of entries. */
export type NewText = string | ((label: (entry: number) => string) => string);

/** A change to the structure of a document. Offsets refer to the whole existing text. */
export type StructureEdit =
  | { readonly kind: 'replace'; readonly start: number; readonly end: number; readonly text: NewText }
  | MoveEdit;

/** Moves the text from `start` to `end` to offset `to`, with new text before and after it. Deletes the text from `from` to `until`. */
export interface MoveEdit {
  readonly kind: 'move';
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly until: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
  /** The text that remains in the old place. */
  readonly left: string;
}

/** Ordered edits of one text, with a map from its offsets to those of the new text. */
export interface Composition {
  readonly edits: readonly OperationEdit[];
  /** The moves among the edits. */
  readonly moved: readonly MovedText[];
  /** Maps an offset, as the start or end of a span, to the new text. */
  readonly map: (offset: number, edge: 'start' | 'end') => number;
}

/** Combines structural changes with those of numbers and citations (`inner`, in text order) into edits of one text. */
export function compose(
  text: string,
  structure: readonly StructureEdit[],
  inner: readonly OperationEdit[],
  label: (entry: number) => string,
): Composition {
  const replacements = structure.flatMap((one): TextEdit[] =>
    one.kind === 'replace' ? [{ start: one.start, end: one.end, text: writeText(one.text, label) }] : [],
  );
  const removals = replacements.filter(({ start, end }) => end > start);
  const remainingEdits =
    removals.length === 0 ? inner : inner.filter((edit) => !removals.some((one) => isWithinSpan(edit, one)));
  const moves: MovedSpan[] = [];
  let rest: readonly OperationEdit[] = remainingEdits;
  let otherEdits: readonly TextEdit[] = replacements;
  const placedEdits: TextEdit[] = [];
  const movedTexts: MovedText[] = [];
  for (const one of structure) {
    if (one.kind === 'replace') continue;
    const ownEdits = [...rest, ...otherEdits]
      .filter((edit) => isWithinSpan(edit, one))
      .map((edit) => ({ start: edit.start - one.start, end: edit.end - one.start, text: edit.text }));
    const sortedEdits = sortedByPlace(ownEdits);
    const piece = applyEdits(text.slice(one.start, one.end), sortedEdits);
    const insertedText = { start: one.to, end: one.to, text: one.before + piece + one.after };
    placedEdits.push(insertedText, { start: one.from, end: one.until, text: one.left });
    const { start, end, before, after } = one;
    movedTexts.push({ start, end, putIn: insertedText, before, after, inner: insideOf(one, sortedEdits) });
    moves.push({ from: one, to: one.to, inner: new OffsetMap(sortedEdits), lead: one.before.length });
    rest = rest.filter((edit) => !isWithinSpan(edit, one));
    otherEdits = otherEdits.filter((edit) => !isWithinSpan(edit, one));
  }
  // At equal offsets, insertions come before replacements.
  const edits = mergeEdits(sortedByPlace([...placedEdits, ...otherEdits]), sortedByPlace(rest));
  const places = new OffsetMap(edits);
  const map = (offset: number, edge: 'start' | 'end'): number => {
    const move = moves.find(
      ({ from }) => offset >= from.start && (offset < from.end || (edge === 'end' && offset === from.end)),
    );
    if (!move) return places.map(offset, edge);
    return places.map(move.to, 'end') + move.lead + move.inner.map(offset - move.from.start, edge);
  };
  return { edits, moved: movedTexts, map };
}

/** Merges two sorted lists of edits; at equal offsets, those of the first list come first. */
function mergeEdits(few: readonly OperationEdit[], many: readonly OperationEdit[]): readonly OperationEdit[] {
  if (few.length === 0) return many;
  const allEdits: OperationEdit[] = [];
  let i = 0;
  for (const edit of many) {
    for (let one = few[i]; one && compareByPlace(one, edit) <= 0; one = few[i]) {
      allEdits.push(one);
      i++;
    }
    allEdits.push(edit);
  }
  return i < few.length ? allEdits.concat(few.slice(i)) : allEdits;
}

interface MovedSpan {
  readonly from: Span;
  readonly to: number;
  readonly inner: OffsetMap;
  readonly lead: number;
}

/** Fills in the numbers of entries in new text. */
export function writeText(text: NewText, label: (entry: number) => string): string {
  return typeof text === 'string' ? text : text(label);
}

function isWithinSpan(edit: Span, span: Span): boolean {
  return edit.start >= span.start && edit.end <= span.end && span.end > span.start;
}

/** Maps offsets through sorted edits. */
class OffsetMap {
  /** The change in length before each edit. */
  private readonly growth: number[] = [];

  constructor(private readonly edits: readonly TextEdit[]) {
    let delta = 0;
    for (const edit of edits) {
      this.growth.push(delta);
      delta += edit.text.length - (edit.end - edit.start);
    }
    this.growth.push(delta);
  }

  /** Maps the start or end of a span; an end comes after whatever replaces the last units. */
  map(offset: number, edge: 'start' | 'end'): number {
    const { edits, growth } = this;
    const count = bisect(edits.length, (i) => {
      const edit = edits[i];
      return edit !== undefined && isEditBefore(edit, offset, edge);
    });
    const lastEdit = edits[count - 1];
    if (lastEdit && lastEdit.end > offset)
      return lastEdit.start + (growth[count - 1] ?? 0) + (edge === 'start' ? 0 : lastEdit.text.length);
    return offset + (growth[count] ?? 0);
  }
}

/** Whether an edit shifts an offset. */
function isEditBefore(edit: TextEdit, offset: number, edge: 'start' | 'end'): boolean {
  return edit.start < offset || (edit.start === offset && edit.end === offset && edge === 'start');
}
