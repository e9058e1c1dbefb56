import type { TextPiece } from '../../../text/pieces';

/** A paragraph of the requested document. Indexes refer to the paragraphs of the existing text. */
export interface NewParagraph {
  /** The paragraph's content without the automatic number: spans of the existing text, each within one paragraph, and new words. */
  readonly content: readonly TextPiece[];
  /** The existing paragraph that it corresponds to, if that stays in place. */
  readonly stays?: number;
  /** The existing paragraph that it is moved or split off from. */
  readonly from?: number;
  /** The paragraph whose style, list and level it gets. */
  readonly like: number;
  /** Whether it has no automatic number, regardless of that style or list. */
  readonly isUnnumbered?: boolean;
  /** The number of the new list that it belongs to, which restarts at its level; undefined if it belongs to the list of `like`. */
  readonly list?: number;
  /** The words of each cell in a new table row, inserted below the row of `like`; the paragraph then has no other content. */
  readonly row?: readonly string[];
}

/** Consecutive paragraphs to insert in one place; if they are moved, also from one place. */
export interface InsertedParagraphs {
  readonly paragraphs: readonly NewParagraph[];
  readonly isMoved: boolean;
  /** The staying paragraphs before and after the place; -1 if there is none. */
  readonly after: number;
  readonly before: number;
}

/**
 * Groups new and moved paragraphs by the place where they are inserted; those after joined paragraphs are inserted after the last of these.
 *
 * @param paragraphOf returns the index of the existing paragraph that contains an offset
 * @param isNext whether an existing paragraph follows another one with only empty ones in between
 */
export function groupByPlace(
  paragraphs: readonly NewParagraph[],
  movedParagraphs: ReadonlySet<number>,
  paragraphOf: (offset: number) => number,
  isNext: (index: number, before: number) => boolean,
): readonly InsertedParagraphs[] {
  const runs: InsertedParagraphs[] = [];
  let lastPlace = -1;
  let open: NewParagraph[][] = [];
  const isMoved = (paragraph: NewParagraph | undefined) =>
    paragraph?.from !== undefined && movedParagraphs.has(paragraph.from);
  const close = (before: number) => {
    for (const run of open) runs.push({ paragraphs: run, isMoved: isMoved(run[0]), after: lastPlace, before });
    open = [];
  };
  for (const paragraph of paragraphs) {
    const { stays, from, content } = paragraph;
    if (stays !== undefined) {
      close(stays);
      const lastSpan = content.findLast((piece) => typeof piece !== 'string');
      lastPlace = lastSpan ? paragraphOf(lastSpan.start) : stays;
    } else if (from === undefined || movedParagraphs.has(from)) {
      const lastParagraphs = open.at(-1);
      const previousParagraph = lastParagraphs?.at(-1);
      const isSameRun = isMoved(paragraph)
        ? isMoved(previousParagraph) && isNext(from ?? -1, previousParagraph?.from ?? -1)
        : lastParagraphs !== undefined && !isMoved(previousParagraph);
      if (lastParagraphs && isSameRun) lastParagraphs.push(paragraph);
      else open.push([paragraph]);
    }
  }
  close(-1);
  return runs;
}
