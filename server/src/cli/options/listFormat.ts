import { UsageError } from '../io/io';
import { printableLine } from '../io/terminal';
import { valueOption } from './commandOption';

const FORMATS = ['text', 'json', 'markdown', 'csv'] as const;

/** The formats of lists whose default output is for a terminal. */
export type ListFormat = (typeof FORMATS)[number];

/** The option for the format. */
export const LIST_FORMAT_OPTION = valueOption('FORMAT', 'text (the default), json, markdown or csv.', FORMATS);

/** Parses the format, text by default; throws a `UsageError` for an invalid value. */
export function listFormatFrom(value: string | undefined): ListFormat {
  const format = FORMATS.find((one) => one === (value ?? 'text'));
  if (format) return format;
  throw new UsageError(`--format ${printableLine(value ?? '')}: expected one of ${FORMATS.join(', ')}`);
}
