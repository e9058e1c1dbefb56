import type { TextPiece } from '../../../text/pieces';

/** A paragraph of the document to be. Indexes are those of the paragraphs of the existing text. */
export interface NewParagraph {
  /** Its content without its automatic number: runs of the existing text, each within one paragraph, and new words. */
  readonly content: readonly TextPiece[];
  /** The existing paragraph that it is, if that stays in its place. */
  readonly stays?: number;
  /** The existing paragraph that it is moved from or split off. */
  readonly from?: number;
  /** The paragraph whose style, list and level it has. */
  readonly like: number;
  /** Whether it has no automatic number, whatever that style or list says. */
  readonly isUnnumbered?: boolean;
  /** The number of the new list that it is in, which restarts at its level; undefined if it is in that of `like`. */
  readonly list?: number;
  /** The words of the cells of a new row of a table, which goes below that of `like`; then it has no other content. */
  readonly row?: readonly string[];
}

/** A run of paragraphs to be inserted at one place; if they are moved, from one place. */
export interface PlacedParagraphs {
  readonly paragraphs: readonly NewParagraph[];
  readonly isMoved: boolean;
  /** The staying paragraphs before and after which it goes; -1 for none. */
  readonly after: number;
  readonly before: number;
}

/**
 * The new and moved paragraphs, in runs by their target places; those after joined paragraphs go after the last of them.
 *
 * @param paragraphOf gives the index of the existing paragraph that an offset is in
 * @param isNext says whether an existing paragraph follows another one, with nothing but empty ones between them
 */
export function placedIn(
  paragraphs: readonly NewParagraph[],
  movedParagraphs: ReadonlySet<number>,
  paragraphOf: (offset: number) => number,
  isNext: (index: number, before: number) => boolean,
): readonly PlacedParagraphs[] {
  const runs: PlacedParagraphs[] = [];
  let after = -1;
  let open: NewParagraph[][] = [];
  const isMoved = (paragraph: NewParagraph | undefined) =>
    paragraph?.from !== undefined && movedParagraphs.has(paragraph.from);
  const close = (before: number) => {
    for (const run of open) runs.push({ paragraphs: run, isMoved: isMoved(run[0]), after, before });
    open = [];
  };
  for (const paragraph of paragraphs) {
    const { stays, from, content } = paragraph;
    if (stays !== undefined) {
      close(stays);
      const last = content.findLast((piece) => typeof piece !== 'string');
      after = last ? paragraphOf(last.start) : stays;
    } else if (from === undefined || movedParagraphs.has(from)) {
      const last = open.at(-1);
      const before = last?.at(-1);
      const isOfRun = isMoved(paragraph)
        ? isMoved(before) && isNext(from ?? -1, before?.from ?? -1)
        : last !== undefined && !isMoved(before);
      if (last && isOfRun) last.push(paragraph);
      else open.push([paragraph]);
    }
  }
  close(-1);
  return runs;
}
