import { csvTable, tabTable } from '../../text/markup/csv';
import { escapeMarkdown, markdownTable } from '../../text/markup/escapeMarkdown';
import { htmlTable } from '../../text/markup/htmlTable';

/** The formats of a table: for a spreadsheet, for pasting as text or as a table, or for reading. */
type TableForm = 'csv' | 'tabs' | 'html' | 'markdown';

/** A table with its title; the first row is the heading. Cells may have several lines. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  /** Sentences printed below the title. */
  readonly notes?: readonly string[];
}

/** Renders a table in a format; only Markdown includes the title. */
export function tableText({ title, rows }: Table, form: TableForm): string {
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
