import { type Io, PROGRAM } from '../io/io';
import { type OptionSet, optionText, type ShellWords } from './commandOption';

/**
 * A command. To add one, add a file and a line in `allCommands.ts`; help, manual page, completion and the reference documentation are
 * generated from this description.
 */
export interface Command {
  readonly name: string;
  /** The operands in the usage line: "FILE...". */
  readonly operands: string;
  /** Shell completions for operands; absent for none. */
  readonly completes?: ShellWords;
  /** A one-line summary. */
  readonly summary: string;
  /** The options for `readArguments`, with their help texts. */
  readonly options: OptionSet;
  /** Further help paragraphs. */
  readonly details: readonly string[];
  /** Runs the command and returns the exit code; throws a `UsageError` for invalid arguments. */
  run(args: readonly string[], io: Io): Promise<number>;
}

/** A row of a two-column help list. */
export type HelpRow = readonly [left: string, right: string];

const HELP: HelpRow = ['-h, --help', 'Show this help.'];

/** Help rows for the options of the program itself. */
export const PROGRAM_ROWS: readonly HelpRow[] = [HELP, ['-V, --version', 'Show the version.']];

/** What the program is for, in one sentence. */
export const PURPOSE = 'Reads documents of the United Nations human rights treaty bodies.';

/** The options of a command in help notation, with summaries. */
export function optionRows({ options }: Command): readonly HelpRow[] {
  const rows = Object.entries(options).map(([name, option]): HelpRow => [optionText(name, option), option.summary]);
  return [...rows, HELP];
}

/** The usage line of a command. */
export function usageOf({ name, operands, options }: Command): string {
  const mayHave = Object.keys(options).length > 0 ? ['[OPTION...]'] : [];
  return [PROGRAM, name, ...mayHave, operands].join(' ').trimEnd();
}

/** The help of the program. */
export function generalHelp(commands: readonly Command[]): string {
  return joinSections(
    `Usage: ${PROGRAM} COMMAND [ARGUMENT...]`,
    PURPOSE,
    `Commands:\n${alignColumns(commands.map(({ name, operands, summary }) => [`${name} ${operands}`.trimEnd(), summary]))}`,
    `Options:\n${alignColumns(PROGRAM_ROWS)}`,
    `${PROGRAM} help COMMAND, or COMMAND --help, says more about a command.`,
  );
}

/** The help of a command. */
export function commandHelp(command: Command): string {
  return joinSections(
    `Usage: ${usageOf(command)}`,
    command.summary,
    `Options:\n${alignColumns(optionRows(command))}`,
    ...command.details.map(foldParagraph),
  );
}

function joinSections(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function alignColumns(rows: readonly HelpRow[]): string {
  const width = Math.max(...rows.map(([term]) => term.length));
  return rows.map(([term, right]) => `  ${term.padEnd(width)}  ${right}`).join('\n');
}

/** Wraps a paragraph at 80 characters. */
function foldParagraph(paragraph: string): string {
  return paragraph.replace(/(?=.{81})(.{1,80})\s/g, '$1\n');
}
