import { UsageError } from '../io/io';
import { printableLine } from '../io/terminal';
import { valueOption } from './commandOption';

/** The formats for lists of built-in data. */
const PLAIN_FORMATS = ['text', 'json'] as const;

/** The option for the format. */
export const PLAIN_FORMAT_OPTION = valueOption('FORMAT', 'text (the default) or json.', PLAIN_FORMATS);

/** Parses the format, text by default; throws a `UsageError` for an invalid value. */
export function plainFormatFrom(value: string | undefined): (typeof PLAIN_FORMATS)[number] {
  const format = PLAIN_FORMATS.find((one) => one === (value ?? 'text'));
  if (format) return format;
  throw new UsageError(`--format ${printableLine(value ?? '')}: expected one of ${PLAIN_FORMATS.join(', ')}`);
}
