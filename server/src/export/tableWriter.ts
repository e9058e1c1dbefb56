import type { Block } from '../syntax/blocks/block';
import { highestOf } from '../text/many';
import { endsInBlankLine } from './blankLine';
import { isNumberedLine } from './numberedLine';
import type { PageForm } from './pageForm';
import type { WordsWriter } from './wordsWriter';
import { paragraphXml } from './xmlText';

/** The width between the margins of the page, in twips. */
const PAGE_WIDTH = 9639;
/** Word’s own limit. */
const MAX_COLUMNS = 63;

/** A line of cells in a block. Offsets count from the start of the block. */
interface CellRow {
  readonly block: Block;
  readonly index: number;
  readonly start: number;
  readonly cells: readonly string[];
}

/**
 * The index after the last block of a table that starts at `start`: several lines, each with two or more tab-separated cells, in one or
 * more blocks. `start` itself if there is no table.
 */
export function endOfTable(blocks: readonly Block[], start: number): number {
  let end = start;
  let lineCount = 0;
  for (let block = blocks[end]; block && isRows(block); block = blocks[end]) {
    lineCount += rowsOf(block, end).length;
    end++;
    // A blank line ends the table.
    if (endsInBlankLine(block.text)) break;
  }
  return lineCount > 1 ? end : start;
}

function isRows({ kind, text, marker, content }: Block): boolean {
  if ((kind !== 'unnumbered' && kind !== 'heading') || marker.end > marker.start) return false;
  const lines = text.slice(content.start, content.end).split(/\r\n|\r|\n/);
  return lines.every((line) => /\S\t+\S/.test(line) && line.split('\t').length <= MAX_COLUMNS && !isNumberedLine(line));
}

function rowsOf(block: Block, index: number): readonly CellRow[] {
  const { text, content } = block;
  return [...text.slice(content.start, content.end).matchAll(/[^\r\n]+/g)].map(({ 0: line, index: at }) => ({
    block,
    index,
    start: content.start + at,
    cells: line.split('\t'),
  }));
}

/** The blocks from `start` to `end` as a table with borders. */
export function tableXml(
  blocks: readonly Block[],
  start: number,
  end: number,
  { margin, isRtl }: PageForm,
  words: WordsWriter,
): string {
  const rows = blocks.slice(start, end).flatMap((block, at) => rowsOf(block, start + at));
  const columnCount = highestOf(rows.map(({ cells }) => cells.length));
  const width = Math.floor((PAGE_WIDTH - 2 * margin) / columnCount);
  const cell = (runs: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphXml(runs, '<w:jc w:val="left"/>')}</w:tc>`;
  const body = rows.map(({ block, index, start: from, cells }) => {
    let at = from;
    const filledCells = cells.map((text) => {
      const runs = words.runs(block, index, at, at + text.length);
      at += text.length + 1;
      return cell(runs);
    });
    const emptyCells = Array.from({ length: columnCount - cells.length }, () => cell(''));
    return `<w:tr>${[...filledCells, ...emptyCells].join('')}</w:tr>`;
  });
  const grid = Array.from({ length: columnCount }, () => `<w:gridCol w:w="${width}"/>`).join('');
  // An empty paragraph, since Word would join two adjacent tables.
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>${isRtl ? '<w:bidiVisual/>' : ''}<w:tblW w:w="${width * columnCount}" w:type="dxa"/><w:tblInd w:w="${margin}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>${paragraphXml('', '')}`;
}
