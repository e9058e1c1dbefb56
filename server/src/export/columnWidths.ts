import { highest } from '../text/many';

/** How wide a letter of 8 points is, and the space beside the words of a cell, in twips. */
const LETTER = 75;
const BESIDE = 216;
/** The longest word that a column is made wide enough for, in letters; longer ones, such as addresses, are broken. */
const LONGEST_WORD = 11;

/**
 * The widths of the columns of a table, which together fill a page: each has room for its words, and columns with more text have more of
 * the rest. In the unit of the page, twips.
 */
export function columnWidths(rows: readonly (readonly string[])[], pageWidth: number): readonly number[] {
  const count = Math.max(0, highest(rows.map(({ length }) => length)));
  const columns = Array.from({ length: count }, (_, at) => rows.map((row) => row[at] ?? ''));
  const least = columns.map((cells) => {
    const word = highest(cells.map((cell) => highest(cell.split(/\s+/).map(({ length }) => length))));
    return BESIDE + LETTER * Math.min(word, LONGEST_WORD);
  });
  // By the square root, since a cell grows in both directions.
  const wanted = columns.map((cells) => Math.sqrt(1 + sum(cells.map(({ length }) => length))));
  const needed = sum(least);
  const total = sum(wanted);
  const rest = pageWidth - needed;
  const widths =
    rest < 0
      ? least.map((width) => (width * pageWidth) / needed)
      : least.map((width, at) => width + ((wanted[at] ?? 0) * rest) / total);
  return widths.map(Math.floor);
}

function sum(all: readonly number[]): number {
  return all.reduce((before, one) => before + one, 0);
}
