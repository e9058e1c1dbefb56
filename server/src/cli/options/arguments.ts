import { type ParseArgsConfig, parseArgs } from 'node:util';
import { DOCUMENT_KINDS, type DocumentKind } from '../../catalogue/limits';
import { DISPLAY_LANGUAGES, type DisplayLanguage } from '../../display/displayLanguage';
import { nearestName } from '../../text/nearestName';
import { UsageError } from '../io/io';
import { oneLine } from '../io/terminal';
import { valued } from './commandOption';

type Options = NonNullable<ParseArgsConfig['options']>;

const HELP_OPTION = 'help';

/** Parses the options and operands of a command; throws a `UsageError` if the command does not take them. */
export function readArguments<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: withNegativeNumbers(args, options), options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(oneLine(whyNotParsed(error instanceof Error ? error.message : String(error), options)));
  }
}

/** Arguments with negative numbers joined to their options, whose own error messages are better than the parser’s. */
function withNegativeNumbers(args: readonly string[], options: Options): string[] {
  const tied: string[] = [];
  for (const [at, argument] of args.entries()) {
    const before = tied.at(-1);
    if (argument === '--') return [...tied, ...args.slice(at)];
    const isValue = /^-\d/.test(argument) && before?.startsWith('--') && options[before.slice(2)]?.type === 'string';
    if (isValue) tied.splice(-1, 1, `${before}=${argument}`);
    else tied.push(argument);
  }
  return tied;
}

/** Node’s message about a command line, reworded where our help gives better advice. */
function whyNotParsed(message: string, options: Options): string {
  const [, valueless] =
    /^Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(message) ?? [];
  if (valueless !== undefined)
    return `${valueless}: a value is missing; one that begins with a hyphen is written ${valueless}=VALUE`;
  const [, unknown] = /^Unknown option '([^']*)'/.exec(message) ?? [];
  if (unknown === undefined) return message;
  const near = unknown.startsWith('--')
    ? nearestName(unknown.slice(2), [...Object.keys(options), HELP_OPTION])
    : undefined;
  return `unknown option "${unknown}"${meant(near && `--${near}`)}`;
}

/** The end of a message about an unknown name: the name that was probably meant, if any. */
export function meant(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** The only operand of a command; throws a `UsageError` if there is none or more than one. */
export function onlyOperand(operands: readonly string[], what: string): string {
  const [first, second] = operands;
  if (first === undefined) throw new UsageError(`${what} is missing`);
  if (second !== undefined) throw new UsageError(`one ${what} is expected, not ${operands.length}`);
  return first;
}

/** The option for Word files. */
export const CHANGES_OPTION = valued('HOW', 'Tracked changes of Word: accepted, or original.', [
  'accepted',
  'original',
]);

/** How to read tracked changes, from the command line; throws a `UsageError` for any other word. */
export function changesFrom(value: string | undefined): 'accepted' | 'original' | undefined {
  if (value === undefined || value === 'accepted' || value === 'original') return value;
  throw new UsageError(`--changes ${oneLine(value)}: expected accepted or original`);
}

/** The option for the language of messages. */
export const LANGUAGE_OPTION = valued('LANGUAGE', 'Speak English, French or Spanish: en, fr or es.', DISPLAY_LANGUAGES);

/** The language of messages, from the command line, by default English; throws a `UsageError` for any other word. */
export function languageFrom(value: string | undefined): DisplayLanguage {
  const language = DISPLAY_LANGUAGES.find((one) => one === (value ?? 'en'));
  if (language) return language;
  throw new UsageError(`--lang ${oneLine(value ?? '')}: expected one of ${DISPLAY_LANGUAGES.join(', ')}`);
}

/** The option for the kind of document. */
export const KIND_OPTION = valued('KIND', 'Treat the documents as this kind, whatever they say.', DOCUMENT_KINDS);

/** The help paragraph that lists the kinds. */
export const KINDS_PARAGRAPH = `KIND is one of ${DOCUMENT_KINDS.join(', ')}.`;

/** The kind named by the option; throws a `UsageError` for any other word. */
export function kindFrom(value: string | undefined): DocumentKind | undefined {
  if (value === undefined) return undefined;
  const kind = DOCUMENT_KINDS.find((known) => known === value);
  if (!kind) throw new UsageError(`--kind ${oneLine(value)}: expected one of ${DOCUMENT_KINDS.join(', ')}`);
  return kind;
}
