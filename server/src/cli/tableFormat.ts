import { type Table, writtenTable } from '../features/tableForms';
import { valued } from './commandOption';
import { UsageError } from './io';
import { oneLine, safeJson, shownLines } from './terminal';

/** The formats of tables. */
type TableFormat = 'csv' | 'md' | 'json';

/** The option for the format. */
export const FORMAT_OPTION = valued('FORMAT', 'csv, md (Markdown, the default) or json.', ['csv', 'md', 'json']);

/** The format named by the option, by default Markdown; throws a `UsageError` for any other word. */
export function tableFormatFrom(value: string | undefined): TableFormat {
  if (value === undefined) return 'md';
  if (value === 'csv' || value === 'md' || value === 'json') return value;
  throw new UsageError(`--format ${oneLine(value)}: expected csv, md or json`);
}

/** A table, or as JSON its data, made safe for a terminal. */
export function printedTable(table: Table, data: object, format: TableFormat): string {
  if (format === 'json') return `${safeJson(data)}\n`;
  const rows = table.rows.map((row) => row.map((cell) => shownLines(cell)));
  return writtenTable({ title: oneLine(table.title), rows }, format === 'csv' ? 'csv' : 'markdown');
}
