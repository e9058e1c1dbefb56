/** Shell completions for a value or operand: files, folders, rule ids, treaty ids, command names, or fixed words. */
export type ShellWords = 'files' | 'folders' | 'rules' | 'treaties' | 'commands' | readonly string[];

/** An option: how to parse it, and its texts for help, manual page and shell completion. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** The one-letter form. */
  readonly short?: string;
  /** The placeholder for the value: "FILE". */
  readonly value?: string;
  /** One sentence. */
  readonly summary: string;
  readonly completes?: ShellWords;
}

/** The options of a command by name, in help order. */
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

/** An option with a value that may be repeated. */
export function listOption(value: string, summary: string, completes?: ShellWords): RepeatedValue {
  return { ...valueOption(value, summary, completes), multiple: true };
}

/** An option in help notation: "-o, --output FILE". */
export function optionText(name: string, { short, value }: OptionSpec): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}
