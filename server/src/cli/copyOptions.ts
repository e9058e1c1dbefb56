import { hasWordEnding } from '../textFiles';
import type { CopyJob } from './checkJob';
import { type Io, UsageError } from './io';
import { oneLine } from './terminal';

const FIX = '--fix';

/**
 * Takes the output file of `--fix` out of the arguments: a Word file named after the option, if another file is named as well. A single
 * name is the file to correct, as usual.
 */
export function fixTarget(args: readonly string[]): { readonly args: readonly string[]; readonly target?: string } {
  const operandsOnly = args.indexOf('--');
  const options = operandsOnly < 0 ? args : args.slice(0, operandsOnly);
  const joined = options.findIndex((one) => one.startsWith(`${FIX}=`));
  if (joined >= 0)
    return { args: args.filter((_, at) => at !== joined), target: options[joined]?.slice(FIX.length + 1) ?? '' };
  const at = options.indexOf(FIX);
  const target = at < 0 ? undefined : options[at + 1];
  if (target === undefined || target.startsWith('-') || !hasWordEnding(target)) return { args };
  const rest = args.filter((_, i) => i !== at && i !== at + 1);
  return rest.some((one, i) => isOperand(rest, one, i)) ? { args: rest, target } : { args };
}

/** Options that take a value as the next argument. */
const WITH_VALUE =
  /^--(?:kind|status|word-limit|rule|config|format|changes|max-warnings|cache-location|comments|author|date)$/;

function isOperand(args: readonly string[], one: string, at: number): boolean {
  if (at > args.indexOf('--') && args.includes('--')) return true;
  return (!one.startsWith('-') || one === '-') && !WITH_VALUE.test(args[at - 1] ?? '');
}

/** The copies that the options ask for; undefined for none. Throws a `UsageError` if the options do not go together. */
export function copyJob(
  values: {
    readonly comments?: string | undefined;
    readonly author?: string | undefined;
    readonly date?: string | undefined;
    readonly force?: boolean | undefined;
  },
  changes: string | undefined,
  operands: readonly string[],
  io: Io,
): CopyJob | undefined {
  const { comments, author, date } = values;
  if (comments === undefined && changes === undefined) {
    const alone = author !== undefined ? '--author' : date !== undefined ? '--date' : undefined;
    if (alone) throw new UsageError(`${alone} goes with --comments OUT or --fix OUT`);
    return undefined;
  }
  for (const out of [comments, changes])
    if (out !== undefined && !hasWordEnding(out))
      throw new UsageError(`${oneLine(out === '' ? 'OUT' : out)}: expected a name that ends in .docx or .docm`);
  if (operands.length !== 1) throw new UsageError('one Word file is expected with --comments and --fix OUT');
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
    over: values.force === true,
  };
}

/** A date, or a date and time in UTC, as Word writes it. */
function dateFrom(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const full = /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value;
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(full) ? Date.parse(full) : Number.NaN;
  // `Date.parse` turns 31 April into 1 May.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(full.slice(0, 19))) return full;
  throw new UsageError(`--date ${oneLine(value)}: expected a date such as 2026-05-01 or 2026-05-01T10:00:00Z`);
}
