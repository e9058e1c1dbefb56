import type { LineSpan } from './pairedLines';

/** A place in one of two documents and, if there is one, its counterpart in the other. */
interface PlaceInPair<D, R> {
  readonly document: D;
  readonly range: R;
  readonly beside: R | undefined;
}

interface EditorRange<R> {
  readonly start: { readonly line: number };
  readonly end: { readonly line: number };
  intersection(other: R): unknown;
}

/**
 * Splits what is near a selection into what it touches and what else starts in the lines of its paragraph. Both sides count: a document
 * that only has the counterpart of a place is near as well. Without a paragraph, only what the selection touches.
 */
export function nearSelection<D, R extends EditorRange<R>, P extends PlaceInPair<D, R>>(
  places: readonly P[],
  document: D,
  selection: R,
  paragraph: LineSpan | undefined,
): { readonly touched: readonly P[]; readonly inParagraph: readonly P[] } {
  const touched: P[] = [];
  const inParagraph: P[] = [];
  for (const place of places) {
    const range = place.document === document ? place.range : place.beside;
    if (!range) continue;
    const { line } = range.start;
    if (range.intersection(selection) !== undefined) touched.push(place);
    else if (paragraph && line >= paragraph.first && line <= paragraph.last) inParagraph.push(place);
  }
  return { touched, inParagraph };
}
