import type { Span } from '../../../text/edits';
import type { TextPiece } from '../../../text/pieces';
import { hiddenCellsAt, paragraphIndexAt } from '../../paragraphIndex';
import type { WordParagraph } from '../../parts/result';

/** A piece of a line, and its offset in the new text. */
export interface LinePiece {
  readonly at: number;
  readonly what: TextPiece;
}

/** A non-blank line of a new text: one paragraph of a Word file, including line breaks inside the paragraph. */
export interface NewLine {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly LinePiece[];
  /** Indexes of the paragraphs whose number or words it contains, in order. */
  readonly hosts: readonly number[];
  /** Whether it was moved. */
  readonly isMoved: boolean;
}

/**
 * The lines of a new text made of pieces of the text of a Word file. Lines are separated by what separates paragraphs of the file, and
 * by new line breaks. New words in place of all words of a cell are a line of that cell.
 */
export function newLines(
  text: string,
  pieces: readonly TextPiece[],
  paragraphs: readonly WordParagraph[],
  movedSpans: readonly Span[],
): readonly NewLine[] {
  const lines: NewLine[] = [];
  let open: LinePiece[] = [];
  let hosts: number[] = [];
  let start = 0;
  let isMoved = false;
  let at = 0;
  /** How many tabs new text has at the end of a table row so far. */
  let rowTabs = 0;
  const end = () => {
    const hasContent = hosts.length > 0 || open.some(({ what }) => typeof what === 'string' && /\S/.test(what));
    if (hasContent) lines.push({ start, end: at, pieces: open, hosts, isMoved });
    open = [];
    hosts = [];
    isMoved = false;
  };
  const add = (what: TextPiece, length: number) => {
    if (open.length === 0) start = at;
    open.push({ at, what });
    at += length;
  };
  for (const [order, piece] of pieces.entries()) {
    if (typeof piece === 'string') {
      const cell = replacedCell(paragraphs, pieces, order);
      if (cell !== undefined) hosts.push(cell);
      for (const [nth, part] of piece.split(/\r\n|\r|\n/).entries()) {
        if (nth > 0) {
          end();
          at += 1;
          rowTabs = 0;
        }
        const cells =
          nth === 0 && part.includes('\t') ? cellsAtRowEnd(text, pieces, order, paragraphs, movedSpans) : NO_CELLS;
        for (const [tab, words] of (cells.size > 0 ? part.split('\t') : [part]).entries()) {
          if (tab > 0) {
            end();
            at += 1;
            rowTabs++;
            const emptyCell = cells.get(rowTabs);
            if (emptyCell !== undefined && /\S/.test(words)) hosts.push(emptyCell);
          }
          if (words !== '') add(words, words.length);
        }
      }
      continue;
    }
    rowTabs = 0;
    for (let from = piece.start; from < piece.end; ) {
      const index = paragraphIndexAt(paragraphs, from);
      const ownParagraph = paragraphs[index];
      if (ownParagraph && ownParagraph.start <= from && from < ownParagraph.end) {
        const to = Math.min(ownParagraph.end, piece.end);
        if (hosts.at(-1) !== index) hosts.push(index);
        if (movedSpans.some((span) => span.start <= from && from < span.end)) isMoved = true;
        add({ start: from, end: to }, to - from);
        from = to;
        continue;
      }
      // A separator between paragraphs or cells.
      const nextStart = paragraphs[index + 1]?.start ?? text.length;
      const to = Math.min(
        piece.end,
        Math.max(from + 1, ownParagraph && from < ownParagraph.start ? ownParagraph.start : nextStart),
      );
      end();
      at += to - from;
      from = to;
    }
  }
  end();
  return lines;
}

const NO_CELLS: ReadonlyMap<number, number> = new Map();

/** The empty cells at the end of the table row that ends with a new piece, by the number of tabs before them; none if it is elsewhere. */
function cellsAtRowEnd(
  text: string,
  pieces: readonly TextPiece[],
  order: number,
  paragraphs: readonly WordParagraph[],
  movedSpans: readonly Span[],
): ReadonlyMap<number, number> {
  const isMoved = (piece: Span) => movedSpans.some(({ start, end }) => start <= piece.start && piece.start < end);
  const next = pieces.slice(order).find((piece) => typeof piece !== 'string' && !isMoved(piece));
  return hiddenCellsAt(paragraphs, typeof next === 'object' ? next.start : text.length);
}

/** The paragraph of a table that was empty, or whose words are all gone, if a new piece without line breaks is in their place. */
function replacedCell(
  paragraphs: readonly WordParagraph[],
  pieces: readonly TextPiece[],
  order: number,
): number | undefined {
  const [before, piece] = [pieces[order - 1], pieces[order]];
  if (typeof before !== 'object' || typeof piece !== 'string' || /[\r\n]/.test(piece)) return undefined;
  const index = paragraphIndexAt(paragraphs, before.end);
  const ownParagraph = paragraphs[index];
  let followingOrder = order + 1;
  while (typeof pieces[followingOrder] === 'string') followingOrder++;
  const nextPiece = pieces[followingOrder];
  const isCell = ownParagraph?.zone === 'table' && ownParagraph.start === before.end;
  // Empty paragraphs without tabs around them follow the words before them in the same place.
  const isApart =
    ownParagraph && (ownParagraph.end > ownParagraph.start || (paragraphs[index - 1]?.end ?? -1) < ownParagraph.start);
  return isCell && isApart && (typeof nextPiece !== 'object' || nextPiece.start >= ownParagraph.end)
    ? index
    : undefined;
}
