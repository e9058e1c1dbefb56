import { wordEndingOf } from '../../textFiles';
import type { CopyJob } from '../io/checkJob';
import { type Io, UsageError } from '../io/io';
import { printableLine } from '../io/terminal';

/** The error for requesting copies of several files, which would overwrite one another. */
export const ONE_FILE = 'one Word file is expected with --comments and --fix-to';

/** The copies requested by the options; undefined for none. Throws a `UsageError` if the options conflict. */
export function copyJob(
  values: {
    readonly comments?: string | undefined;
    readonly 'fix-to'?: string | undefined;
    readonly author?: string | undefined;
    readonly date?: string | undefined;
  },
  operands: readonly string[],
  io: Io,
): CopyJob | undefined {
  const { comments, 'fix-to': changes, author, date } = values;
  if (comments === undefined && changes === undefined) {
    const strayOption = author !== undefined ? '--author' : date !== undefined ? '--date' : undefined;
    if (strayOption) throw new UsageError(`${strayOption} goes with --comments OUT or --fix-to OUT`);
    return undefined;
  }
  for (const out of [comments, changes])
    if (out !== undefined && !wordEndingOf(out))
      throw new UsageError(`${printableLine(out === '' ? 'OUT' : out)}: expected a name that ends in .docx or .docm`);
  if (operands.length !== 1) throw new UsageError(ONE_FILE);
  if (author?.trim() === '') throw new UsageError('--author: expected a name');
  return {
    comments,
    changes,
    author,
    date:
      dateFrom(date) ??
      io
        .now()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
  };
}

/** Parses `--date`, a date or a UTC date and time as Word writes it; throws a `UsageError` if it is neither. */
export function dateFrom(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const fullTimestamp = /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value;
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(fullTimestamp) ? Date.parse(fullTimestamp) : Number.NaN;
  // `Date.parse` accepts 31 April as 1 May.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(fullTimestamp.slice(0, 19))) return fullTimestamp;
  throw new UsageError(`--date ${printableLine(value)}: expected a date such as 2026-05-01 or 2026-05-01T10:00:00Z`);
}
