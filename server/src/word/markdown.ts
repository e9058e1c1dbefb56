import { escapeMarkdown } from '../text/escapeMarkdown';
import type { WordParagraph, WordText } from './result';

/**
 * The text of a Word file as Markdown: headings by level, numbers as printed, tables as tables, notes as footnotes. Everything else
 * becomes paragraphs; no text is left out.
 */
export function asMarkdown(word: WordText): string {
  const parts: string[] = [];
  const marks = new Map(word.notes.map((note, index) => [note.reference.start, { note, name: nameOf(index) }]));
  let rows: string[] = [];
  const closeTable = () => {
    if (rows.length > 0) parts.push(tableOf(rows));
    rows = [];
  };
  const words = (start: number, end: number): string => {
    let out = '';
    let from = start;
    for (const [at, { note, name }] of marks) {
      if (at < from || at >= end) continue;
      out += `${plain(word.text.slice(from, at))}[^${name}]`;
      from = note.reference.end;
    }
    return (out + plain(word.text.slice(from, end))).trim();
  };
  for (const [index, paragraph] of word.paragraphs.entries()) {
    const { zone, start, end } = paragraph;
    if (zone === 'note') continue;
    if (zone === 'table') {
      const next = word.paragraphs[index + 1];
      // Cells of one row are separated by tabs, rows by line breaks.
      const previous = word.paragraphs[index - 1];
      const goesOn =
        rows.length > 0 && previous?.zone === 'table' && !word.text.slice(previous.end, start).includes('\n');
      const cell = words(start, end).replaceAll('|', '\\|');
      if (goesOn) rows[rows.length - 1] += ` | ${cell}`;
      else rows.push(cell);
      if (next?.zone !== 'table') closeTable();
      continue;
    }
    const text = words(start, end);
    if (text !== '') parts.push(`${hashesOf(paragraph)}${text}`);
  }
  closeTable();
  for (const [index, note] of word.notes.entries()) {
    if (!note.exists) continue;
    const own = word.paragraphs.filter(
      ({ zone, start, end }) => zone === 'note' && start >= note.start && end <= note.end,
    );
    const text = own.map(({ textStart, end }) => words(textStart, end)).join(' ');
    parts.push(`[^${nameOf(index)}]: ${text}`);
  }
  return `${parts.join('\n\n')}\n`;
}

/** Notes are named by their order, since two of them may have the same mark. */
function nameOf(index: number): string {
  return String(index + 1);
}

function hashesOf({ heading }: WordParagraph): string {
  return heading === undefined ? '' : `${'#'.repeat(Math.min(heading + 1, 6))} `;
}

function tableOf(rows: readonly string[]): string {
  const [head = '', ...others] = rows;
  const cells = head.split(/(?<!\\)\|/).length;
  const line = (row: string) => `| ${row} |`;
  return [line(head), line(Array.from({ length: cells }, () => '---').join(' | ')), ...others.map(line)].join('\n');
}

function plain(text: string): string {
  return escapeMarkdown(text.replace(/[\t\n\r ]+/g, ' '));
}
