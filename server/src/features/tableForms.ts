import { csvTable, tabTable } from '../text/csv';
import { escapeMarkdown, markdownTable } from '../text/escapeMarkdown';
import { htmlTable } from '../text/htmlTable';

/** How a table is written: for a spreadsheet, to be pasted into a text or as a table, or to be read as it is. */
export type TableForm = 'csv' | 'tabs' | 'html' | 'markdown';

/** A table with what stands over it; the first row is the heading. A cell may have several lines. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** A table, written out; the title stands over the one form that has a place for it. */
export function writtenTable({ title, rows }: Table, form: TableForm): string {
  switch (form) {
    case 'csv':
      return csvTable(rows);
    case 'tabs':
      return tabTable(rows);
    case 'html':
      return htmlTable(rows);
    case 'markdown':
      return `# ${escapeMarkdown(title)}\n\n${markdownTable(rows)}`;
  }
}
