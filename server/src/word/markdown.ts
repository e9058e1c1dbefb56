import { bisect } from '../text/bisect';
import type { Span } from '../text/edits';
import { escapeMarkdown } from '../text/markup/escapeMarkdown';
import type { WordNote, WordParagraph, WordText } from './parts/result';

/**
 * Converts the text of a Word file to Markdown: headings by level, numbers as printed, tables as tables, notes as footnotes. Everything
 * else becomes paragraphs; no text is omitted.
 */
export function asMarkdown(word: WordText): string {
  const parts: string[] = [];
  const notes = marksOf(word.notes);
  const marks = [...notes].sort((a, b) => a.start - b.start);
  let rows: string[] = [];
  const closeTable = () => {
    if (rows.length > 0) parts.push(tableOf(rows));
    rows = [];
  };
  const words = (start: number, end: number): string => {
    let out = '';
    let from = start;
    for (let i = bisect(marks.length, (at) => (marks[at]?.start ?? 0) < start); i < marks.length; i++) {
      const mark = marks[i];
      if (!mark || mark.start >= end) break;
      if (mark.start < from) continue;
      out += `${plainMarkdown(word.text.slice(from, mark.start))}[^${mark.name}]`;
      from = mark.end;
    }
    return (out + plainMarkdown(word.text.slice(from, end))).trim();
  };
  for (const [index, paragraph] of word.paragraphs.entries()) {
    const { zone, start, end } = paragraph;
    if (zone === 'note') continue;
    if (zone === 'table') {
      const nextParagraph = word.paragraphs[index + 1];
      // Cells of one row are separated by tabs, rows by line breaks.
      const previousParagraph = word.paragraphs[index - 1];
      const continuesRow =
        rows.length > 0 &&
        previousParagraph?.zone === 'table' &&
        !word.text.slice(previousParagraph.end, start).includes('\n');
      const cell = words(start, end).replaceAll('|', '\\|');
      if (continuesRow) rows[rows.length - 1] += ` | ${cell}`;
      else rows.push(cell);
      if (nextParagraph?.zone !== 'table') closeTable();
      continue;
    }
    const text = words(start, end);
    if (text !== '') parts.push(`${hashesOf(paragraph)}${text}`);
  }
  closeTable();
  for (const { note, name, isFirst } of notes) {
    if (!note.exists || !isFirst) continue;
    const ownLines: string[] = [];
    const firstParagraph = bisect(word.paragraphs.length, (i) => (word.paragraphs[i]?.start ?? 0) < note.start);
    for (let i = firstParagraph; i < word.paragraphs.length; i++) {
      const paragraph = word.paragraphs[i];
      if (!paragraph || paragraph.start > note.end) break;
      if (paragraph.zone === 'note' && paragraph.end <= note.end)
        ownLines.push(words(paragraph.textStart, paragraph.end));
    }
    parts.push(`[^${name}]: ${ownLines.join(' ')}`);
  }
  return `${parts.join('\n\n')}\n`;
}

/** A note mark in the text. */
interface NoteMark extends Span {
  readonly note: WordNote;
  readonly name: string;
  /** Whether it is the first mark that refers to its note, which is written only once. */
  readonly isFirst: boolean;
}

/** The mark of each note. Notes are named by their order, because two of them may have the same mark. */
function marksOf(notes: readonly WordNote[]): readonly NoteMark[] {
  const names = new Map<string, string>();
  return notes.map((note, index): NoteMark => {
    const key = note.exists ? `${note.type} ${note.id}` : `none ${index}`;
    const name = names.get(key);
    if (name === undefined) names.set(key, String(index + 1));
    return { ...note.reference, note, name: name ?? String(index + 1), isFirst: name === undefined };
  });
}

function hashesOf({ heading }: WordParagraph): string {
  return heading === undefined ? '' : `${'#'.repeat(Math.min(heading + 1, 6))} `;
}

function tableOf(rows: readonly string[]): string {
  const [head = '', ...others] = rows;
  const cellCount = head.split(/(?<!\\)\|/).length;
  const line = (row: string) => `| ${row} |`;
  return [line(head), line(Array.from({ length: cellCount }, () => '---').join(' | ')), ...others.map(line)].join('\n');
}

function plainMarkdown(text: string): string {
  return escapeMarkdown(text.replace(/[\t\n\r ]+/g, ' '));
}
