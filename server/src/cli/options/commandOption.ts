/** Shell completions for a value or an operand: files, folders, ids of rules, ids of treaties, names of commands, or some words. */
export type ShellWords = 'files' | 'folders' | 'rules' | 'treaties' | 'commands' | readonly string[];

/** An option: how to parse it, and its text for help, manual and shell completion. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** The same option as one letter. */
  readonly short?: string;
  /** The placeholder for its value: "FILE". */
  readonly value?: string;
  /** One sentence. */
  readonly summary: string;
  readonly completes?: ShellWords;
}

/** The options of a command by their names, in the order of the help. */
export type OptionSet = Readonly<Record<string, OptionSpec>>;

interface Flag extends OptionSpec {
  readonly type: 'boolean';
  readonly multiple?: false;
}

interface SingleValue extends OptionSpec {
  readonly type: 'string';
  readonly multiple?: false;
}

interface RepeatedValue extends OptionSpec {
  readonly type: 'string';
  readonly multiple: true;
}

/** An option without a value. */
export function flagOption(summary: string): Flag {
  return { type: 'boolean', summary };
}

/** An option with a value. */
export function valueOption(value: string, summary: string, completes?: ShellWords): SingleValue {
  return { type: 'string', value, summary, ...(completes && { completes }) };
}

/** An option with a value that may be given several times. */
export function listOption(value: string, summary: string, completes?: ShellWords): RepeatedValue {
  return { ...valueOption(value, summary, completes), multiple: true };
}

/** An option as the help writes it: "-o, --output FILE". */
export function writtenOption(name: string, { short, value }: OptionSpec): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}
