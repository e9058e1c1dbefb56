import { highestOf } from '../text/many';

/** The width of an 8-point letter, and the padding of a cell, in twips. */
const LETTER_WIDTH = 75;
/** The width of a letter in the heading row, which is bold. */
const HEADING_LETTER = 82;
const CELL_PADDING = 216;
/** The longest word, in letters, that widens a column; longer ones, such as addresses, are broken. */
const MAX_WORD_LETTERS = 11;
/** The longest word of a heading that widens a column; words of headings are never broken: “Recommendation”. */
const MAX_HEADING_WORD_LETTERS = 16;

/**
 * Column widths in twips for a table whose first row holds the headings. They add up to the page width: each column fits its words, and the
 * remaining space is divided by the amount of text.
 */
export function columnWidths(rows: readonly (readonly string[])[], pageWidth: number): readonly number[] {
  const count = Math.max(0, highestOf(rows.map(({ length }) => length)));
  const columns = Array.from({ length: count }, (_, at) => rows.map((row) => row[at] ?? ''));
  const minWidths = columns.map(([heading = '', ...cells]) => {
    const word = Math.min(MAX_WORD_LETTERS, highestOf([0, ...cells.map(longestWord)]));
    const headingWord = Math.min(MAX_HEADING_WORD_LETTERS, longestWord(heading));
    return CELL_PADDING + Math.max(LETTER_WIDTH * word, HEADING_LETTER * headingWord);
  });
  // By the square root, since a cell grows in both directions.
  const idealWidths = columns.map((cells) => Math.sqrt(1 + sumOf(cells.map(({ length }) => length))));
  const neededWidth = sumOf(minWidths);
  const total = sumOf(idealWidths);
  const remainingWidth = pageWidth - neededWidth;
  const widths =
    remainingWidth < 0
      ? minWidths.map((width) => (width * pageWidth) / neededWidth)
      : minWidths.map((width, at) => width + ((idealWidths[at] ?? 0) * remainingWidth) / total);
  return widths.map(Math.floor);
}

/** The length of a text’s longest word in UTF-16 code units; hyphens separate words. */
function longestWord(text: string): number {
  return highestOf(text.split(/[\s-]+/).map(({ length }) => length));
}

function sumOf(all: readonly number[]): number {
  return all.reduce((before, one) => before + one, 0);
}
