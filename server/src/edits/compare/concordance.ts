import type { DocumentModel } from '../../model/document';
import { type Block, contentOf } from '../../syntax/blocks/block';
import { csvTable, tabTable } from '../../text/markup/csv';
import { escapeMarkdown } from '../../text/markup/escapeMarkdown';
import { htmlTable } from '../../text/markup/htmlTable';
import { sayingOf } from './draftUnits';
import { type Pairable, pairSimilar } from './pairing';

/** A row of a concordance: the number of a paragraph or subparagraph before and after; empty where it does not exist. */
export interface ConcordanceRow {
  readonly before: string;
  readonly after: string;
  /** The first words. */
  readonly words: string;
  /** Whether the row is a subparagraph. */
  readonly isItem: boolean;
  /** The current block; -1 if it was deleted. */
  readonly block: number;
}

/** Whether the two numbers in a row differ. */
export function isChanged({ before, after }: ConcordanceRow): boolean {
  return before !== after;
}

const MAX_EXCERPT_LENGTH = 80;

/** A numbered paragraph or subparagraph, with its first words. */
interface NumberedUnit extends Pairable {
  readonly block: number;
  readonly words: string;
  readonly isItem: boolean;
}

/** Matches numbers in two versions of a document by the words of their paragraphs (see {@link pairSimilar}). */
export function concordanceRows(before: DocumentModel, after: DocumentModel): readonly ConcordanceRow[] {
  const oldUnits = numberedOf(before);
  const newNumbers = numberedOf(after);
  const partner = pairSimilar(oldUnits, newNumbers, ['paragraph', 'item']);
  const rows: ConcordanceRow[] = [];
  const pairedIndexes = new Set(partner);
  let nextIndex = 0;
  const addNew = (until: number) => {
    for (; nextIndex < until; nextIndex++) {
      const unit = newNumbers[nextIndex];
      if (unit && !pairedIndexes.has(nextIndex))
        rows.push({ before: '', after: unit.name, words: unit.words, isItem: unit.isItem, block: unit.block });
    }
  };
  oldUnits.forEach((one, i) => {
    const j = partner[i] ?? -1;
    // Insert new rows before the first old paragraph that they precede.
    if (j >= 0 && !one.isItem) addNew(j);
    const { name: after = '', words = one.words, block = -1 } = newNumbers[j] ?? {};
    rows.push({ before: one.name, after, words, isItem: one.isItem, block });
  });
  addNew(newNumbers.length);
  return rows;
}

function numberedOf(model: DocumentModel): NumberedUnit[] {
  let count = 0;
  return model.paragraphs.all.flatMap((paragraph, index) => {
    const role = model.roles[index];
    const owner = count;
    count += 1 + paragraph.items.length;
    const numberedUnit = (block: number, name: string, isItem: boolean): NumberedUnit => ({
      kind: isItem ? 'item' : 'paragraph',
      ...unitContent(model.tree.blocks[block]),
      block,
      name,
      isItem,
      role: isItem ? undefined : role,
      owner,
    });
    const open: { readonly level: number; readonly endBlock: number; readonly path: string }[] = [];
    const items = paragraph.items.map(({ block, endBlock, level, text }) => {
      for (let last = open.at(-1); last && (last.level >= level || last.endBlock <= block); last = open.at(-1))
        open.pop();
      const parentPath = open.at(-1)?.path;
      const path = parentPath === undefined ? `(${text})` : `${parentPath} (${text})`;
      open.push({ level, endBlock, path });
      return numberedUnit(block, `${paragraph.number} ${path}`, true);
    });
    return [numberedUnit(paragraph.block, paragraph.number, false), ...items];
  });
}

function unitContent(block: Block | undefined): { readonly words: string; readonly key: string } {
  const content = contentOf(block).replace(/\s+/g, ' ').trim();
  const words =
    content.length > MAX_EXCERPT_LENGTH
      ? `${content.slice(0, content.lastIndexOf(' ', MAX_EXCERPT_LENGTH))} …`
      : content;
  return { words, key: block ? sayingOf(block) : '' };
}

/** Sorts rows for display: changes first. */
export function inShownOrder(rows: readonly ConcordanceRow[]): readonly ConcordanceRow[] {
  return [...rows.filter(isChanged), ...rows.filter((row) => !isChanged(row))];
}

/** Output formats of a concordance table. */
type ConcordanceForm = 'markdown' | 'csv' | 'tabs' | 'html';

/**
 * Formats a concordance as a table with a header. For reading, changed rows come first ({@link inShownOrder}); CSV, which is meant for
 * further processing, is in text order.
 */
export function concordanceTable(
  rows: readonly ConcordanceRow[],
  heading: readonly [string, string, string],
  form: ConcordanceForm,
): string {
  const sortedRows = form === 'csv' ? rows : inShownOrder(rows);
  const lines = sortedRows.map(({ before, after, words }) => [before, after, words]);
  switch (form) {
    case 'csv':
      return csvTable([heading, ...lines]);
    case 'tabs':
      return tabTable([heading, ...lines]);
    case 'html':
      return htmlTable([heading, ...lines]);
    case 'markdown': {
      // Align the columns, since the Markdown source is also read.
      const widths = heading.map((head, i) =>
        lines.reduce((width, line) => Math.max(width, (line[i] ?? '').length), head.length),
      );
      const cells = (line: readonly string[]) => {
        const paddedCells = line.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell));
        return `| ${paddedCells.map(escapeMarkdown).join(' | ')} |\n`;
      };
      const rule = widths.map((width, i) => '-'.repeat(i < 2 ? width : 3));
      return `${cells(heading)}| ${rule.join(' | ')} |\n${lines.map(cells).join('')}`;
    }
  }
}
