import { UsageError } from '../io/io';
import { printableLine } from '../io/terminal';
import { valueOption } from './commandOption';

/** The formats of built-in lists. */
const PLAIN_FORMATS = ['text', 'json'] as const;

/** The option for the format. */
export const PLAIN_FORMAT_OPTION = valueOption('FORMAT', 'text (the default) or json.', PLAIN_FORMATS);

/** The format named by the option, by default text; throws a `UsageError` for any other word. */
export function plainFormatFrom(value: string | undefined): (typeof PLAIN_FORMATS)[number] {
  const format = PLAIN_FORMATS.find((one) => one === (value ?? 'text'));
  if (format) return format;
  throw new UsageError(`--format ${printableLine(value ?? '')}: expected one of ${PLAIN_FORMATS.join(', ')}`);
}
