import { bisect } from '../text/bisect';
import { applyEdits, byPlace, inOrder, type Span, type TextEdit } from '../text/edits';
import { insideOf, type MovedText } from '../text/pieces';

/** A replacement, and what it is about; what is about neither is what is inserted, deleted, moved or split. */
export interface OperationEdit extends TextEdit {
  readonly about?: 'number' | 'reference';
}

/** New text, which may hold the numbers of entries. */
export type NewText = string | ((label: (entry: number) => string) => string);

/** A change of what stands in a document; offsets are those of the whole text as it is. */
export type StructureEdit =
  | { readonly kind: 'replace'; readonly start: number; readonly end: number; readonly text: NewText }
  | MoveEdit;

/** What stands between `start` and `end` goes to `to`, with the new text before and behind it; `from` to `until` is taken out. */
export interface MoveEdit {
  readonly kind: 'move';
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly until: number;
  readonly to: number;
  readonly before: string;
  readonly behind: string;
  /** What is left in the place of what is taken out. */
  readonly left: string;
}

/** Edits of one text, in its order, and where its places are in the new one. */
export interface Composed {
  readonly edits: readonly OperationEdit[];
  /** Which of them put in what was moved. */
  readonly moved: readonly MovedText[];
  /** Where a run's start (`before`) or end (`behind`) is in the new text. */
  readonly map: (offset: number, side: 'before' | 'behind') => number;
}

/** Changes of what stands where, and those of numbers and citations (`inner`, in order of the text), as edits of one text. */
export function compose(
  text: string,
  structure: readonly StructureEdit[],
  inner: readonly OperationEdit[],
  label: (entry: number) => string,
): Composed {
  const replaced = structure.flatMap((one): TextEdit[] =>
    one.kind === 'replace' ? [{ start: one.start, end: one.end, text: written(one.text, label) }] : [],
  );
  const taken = replaced.filter(({ start, end }) => end > start);
  const left = taken.length === 0 ? inner : inner.filter((edit) => !taken.some((one) => within(edit, one)));
  const moves: Move[] = [];
  let rest: readonly OperationEdit[] = left;
  let others: readonly TextEdit[] = replaced;
  const placed: TextEdit[] = [];
  const moved: MovedText[] = [];
  for (const one of structure) {
    if (one.kind === 'replace') continue;
    const own = [...rest, ...others]
      .filter((edit) => within(edit, one))
      .map((edit) => ({ start: edit.start - one.start, end: edit.end - one.start, text: edit.text }));
    const ordered = inOrder(own);
    const piece = applyEdits(text.slice(one.start, one.end), ordered);
    const putIn = { start: one.to, end: one.to, text: one.before + piece + one.behind };
    placed.push(putIn, { start: one.from, end: one.until, text: one.left });
    const { start, end, before, behind } = one;
    moved.push({ start, end, putIn, before, behind, inner: insideOf(one, ordered) });
    moves.push({ from: one, to: one.to, inner: new Places(ordered), lead: one.before.length });
    rest = rest.filter((edit) => !within(edit, one));
    others = others.filter((edit) => !within(edit, one));
  }
  // What is put in where something else begins stands before it.
  const edits = merged(inOrder([...placed, ...others]), inOrder(rest));
  const places = new Places(edits);
  const map = (offset: number, side: 'before' | 'behind'): number => {
    const move = moves.find(
      ({ from }) => offset >= from.start && (offset < from.end || (side === 'behind' && offset === from.end)),
    );
    if (!move) return places.map(offset, side);
    return places.map(move.to, 'behind') + move.lead + move.inner.map(offset - move.from.start, side);
  };
  return { edits, moved, map };
}

/** Two rows of edits in order as one; where both have one at a place, that of the first comes first. */
function merged(few: readonly OperationEdit[], many: readonly OperationEdit[]): readonly OperationEdit[] {
  if (few.length === 0) return many;
  const all: OperationEdit[] = [];
  let i = 0;
  for (const edit of many) {
    for (let one = few[i]; one && byPlace(one, edit) <= 0; one = few[i]) {
      all.push(one);
      i++;
    }
    all.push(edit);
  }
  return i < few.length ? all.concat(few.slice(i)) : all;
}

interface Move {
  readonly from: Span;
  readonly to: number;
  readonly inner: Places;
  readonly lead: number;
}

/** A text of a plan, with the numbers of its entries. */
export function written(text: NewText, label: (entry: number) => string): string {
  return typeof text === 'string' ? text : text(label);
}

function within(edit: Span, span: Span): boolean {
  return edit.start >= span.start && edit.end <= span.end && span.end > span.start;
}

/** Where the places of a text are once edits of it, in order, are made. */
class Places {
  /** How much the text has grown before each edit. */
  private readonly grown: number[] = [];

  constructor(private readonly edits: readonly TextEdit[]) {
    let delta = 0;
    for (const edit of edits) {
      this.grown.push(delta);
      delta += edit.text.length - (edit.end - edit.start);
    }
    this.grown.push(delta);
  }

  /** The start of a run (`before`), or its end (`behind`), which has what replaces its last units. */
  map(offset: number, side: 'before' | 'behind'): number {
    const { edits, grown } = this;
    const count = bisect(edits.length, (i) => {
      const edit = edits[i];
      return edit !== undefined && isBefore(edit, offset, side);
    });
    const last = edits[count - 1];
    if (last && last.end > offset)
      return last.start + (grown[count - 1] ?? 0) + (side === 'before' ? 0 : last.text.length);
    return offset + (grown[count] ?? 0);
  }
}

/** Whether an edit bears on where a place is. */
function isBefore(edit: TextEdit, offset: number, side: 'before' | 'behind'): boolean {
  return edit.start < offset || (edit.start === offset && edit.end === offset && side === 'before');
}
