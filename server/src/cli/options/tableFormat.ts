import type { DisplayLanguage } from '../../display/displayLanguage';
import { tableDocument } from '../../export/tableDocument';
import { type Table, tableText } from '../../features/words/tableForms';
import { codeOf } from '../../node/regularFile';
import { EXIT_CLEAN, EXIT_FAILED, type Io, PROGRAM, UsageError } from '../io/io';
import { displayNameOf, unwritableReason } from '../io/read';
import { printableLine, safeJson, visibleLines } from '../io/terminal';
import { flagOption, valueOption } from './commandOption';

/** The formats of tables. */
type TableFormat = 'csv' | 'md' | 'json';

/** The option for the format. */
export const FORMAT_OPTION = valueOption('FORMAT', 'csv, md (Markdown, the default) or json.', ['csv', 'md', 'json']);

/** Parses the format, Markdown by default; throws a `UsageError` for an invalid value. */
export function tableFormatFrom(value: string | undefined): TableFormat {
  if (value === undefined) return 'md';
  if (value === 'csv' || value === 'md' || value === 'json') return value;
  throw new UsageError(`--format ${printableLine(value)}: expected csv, md or json`);
}

/** Formats a table, or its data as JSON, safe for a terminal. */
export function printTable(table: Table, data: object, format: TableFormat): string {
  if (format === 'json') return `${safeJson(data)}\n`;
  const rows = table.rows.map((row) => row.map((cell) => visibleLines(cell)));
  return tableText({ title: printableLine(table.title), rows }, format === 'csv' ? 'csv' : 'markdown');
}

/** Options for commands whose table can also be written as a Word file. */
export const WORD_OPTIONS = {
  word: valueOption('OUT', 'Write the table as a Word file.'),
  force: flagOption('Overwrite OUT if it exists.'),
};

/** Where a table goes: to a Word file, or to standard output in some format. */
type TableOutput =
  | { readonly word: string; readonly force: boolean }
  | { readonly word?: undefined; readonly format: TableFormat };

/** The output selected by the options; throws a `UsageError` if they conflict. */
export function tableOutputFrom(values: {
  readonly format?: string;
  readonly word?: string;
  readonly force?: boolean;
}): TableOutput {
  const { word, force } = values;
  if (word === undefined) {
    if (force !== undefined) throw new UsageError('--force goes with --word OUT');
    return { format: tableFormatFrom(values.format) };
  }
  if (values.format !== undefined) throw new UsageError('--format is that of standard output; --word writes a file');
  if (!/\.docx$/i.test(word)) throw new UsageError(`--word ${printableLine(word)}: expected a name that ends in .docx`);
  return { word, force: force ?? false };
}

/** Prints a table, or writes the `printed` one as a Word file. Returns the exit code: 2 if the file cannot be written. */
export async function outputTable(
  output: TableOutput,
  content: { readonly table: () => Table; readonly data: () => object; readonly printed?: () => Table },
  language: DisplayLanguage,
  io: Io,
): Promise<number> {
  if (output.word === undefined) {
    io.out(printTable(content.table(), content.data(), output.format));
    return EXIT_CLEAN;
  }
  const { word, force } = output;
  try {
    await io.writeNewFile(word, tableDocument((content.printed ?? content.table)(), language), force);
    return EXIT_CLEAN;
  } catch (error) {
    const reason = codeOf(error) === 'EEXIST' ? 'already exists; --force overwrites it' : unwritableReason(error);
    io.error(`${PROGRAM}: ${displayNameOf(word)}: ${reason}\n`);
    return EXIT_FAILED;
  }
}
