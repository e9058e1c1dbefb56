import { type Io, PROGRAM } from './io';

/** A command. A new one is a file of its own and a line in `run.ts`. */
export interface Command {
  readonly name: string;
  /** The operands in the usage line: "FILE...". */
  readonly operands: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** Each option as written, and what it does. */
  readonly options: readonly HelpRow[];
  /** Further paragraphs of the help. */
  readonly details: readonly string[];
  /** Runs it and gives the exit code; throws a `UsageError` for wrong arguments. */
  run(args: readonly string[], io: Io): Promise<number>;
}

/** The two columns of a list in a help text. */
export type HelpRow = readonly [left: string, right: string];

const HELP: HelpRow = ['-h, --help', 'Show this help.'];

/** The help of the program. */
export function generalHelp(commands: readonly Command[]): string {
  return sections(
    `Usage: ${PROGRAM} COMMAND [ARGUMENT...]`,
    'Reads documents of the United Nations human rights treaty bodies.',
    `Commands:\n${columns(commands.map(({ name, operands, summary }) => [`${name} ${operands}`.trimEnd(), summary]))}`,
    `Options:\n${columns([HELP, ['-V, --version', 'Show the version.']])}`,
    `${PROGRAM} help COMMAND, or COMMAND --help, says more about a command.`,
  );
}

/** The help of a command. */
export function commandHelp({ name, operands, summary, options, details }: Command): string {
  return sections(
    `Usage: ${[PROGRAM, name, ...(options.length > 0 ? ['[OPTION...]'] : []), operands].join(' ').trimEnd()}`,
    summary,
    `Options:\n${columns([...options, HELP])}`,
    ...details.map(folded),
  );
}

function sections(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function columns(rows: readonly HelpRow[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

/** A paragraph wrapped to lines of at most 80 characters. */
function folded(paragraph: string): string {
  return paragraph.replace(/(?=.{81})(.{1,80})\s/g, '$1\n');
}
