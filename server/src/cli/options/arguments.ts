import { type ParseArgsConfig, parseArgs } from 'node:util';
import { DOCUMENT_KINDS, type DocumentKind } from '../../catalogue/limits';
import { DISPLAY_LANGUAGES, type DisplayLanguage } from '../../display/displayLanguage';
import { nearestName } from '../../text/nearestName';
import { UsageError } from '../io/io';
import { printableLine } from '../io/terminal';
import { valueOption } from './commandOption';

type Options = NonNullable<ParseArgsConfig['options']>;

const HELP_OPTION = 'help';

/** Parses the options and operands of a command; throws a `UsageError` if they are invalid for it. */
export function readArguments<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: withNegativeNumbers(args, options), options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(
      printableLine(parseErrorMessage(error instanceof Error ? error.message : String(error), options)),
    );
  }
}

/** Joins negative numbers to their options, so that our error messages apply instead of the parser’s. */
function withNegativeNumbers(args: readonly string[], options: Options): string[] {
  const joinedArguments: string[] = [];
  for (const [at, argument] of args.entries()) {
    const previousArgument = joinedArguments.at(-1);
    if (argument === '--') return [...joinedArguments, ...args.slice(at)];
    const isValue =
      /^-\d/.test(argument) &&
      previousArgument?.startsWith('--') &&
      options[previousArgument.slice(2)]?.type === 'string';
    if (isValue) joinedArguments.splice(-1, 1, `${previousArgument}=${argument}`);
    else joinedArguments.push(argument);
  }
  return joinedArguments;
}

/** Rewords Node’s error message about a command line where our help gives better advice. */
function parseErrorMessage(message: string, options: Options): string {
  const [, valueless] =
    /^Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(message) ?? [];
  if (valueless !== undefined)
    return `${valueless}: a value is missing; one that begins with a hyphen is written ${valueless}=VALUE`;
  const [, unknown] = /^Unknown option '([^']*)'/.exec(message) ?? [];
  if (unknown === undefined) return message;
  const suggestion = unknown.startsWith('--')
    ? nearestName(unknown.slice(2), [...Object.keys(options), HELP_OPTION])
    : undefined;
  return `unknown option "${unknown}"${suggestionText(suggestion && `--${suggestion}`)}`;
}

/** The suffix of a message about an unknown name, suggesting the most similar name, if any. */
export function suggestionText(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** The single operand of a command; throws a `UsageError` if there is none or more than one. */
export function onlyOperand(operands: readonly string[], what: string): string {
  const [first, second] = operands;
  if (first === undefined) throw new UsageError(`${what} is missing`);
  if (second !== undefined) throw new UsageError(`one ${what} is expected, not ${operands.length}`);
  return first;
}

/** The option for tracked changes in Word files. */
export const CHANGES_OPTION = valueOption('HOW', 'Tracked changes of Word: accepted, or original.', [
  'accepted',
  'original',
]);

/** Parses the mode for tracked changes; throws a `UsageError` for an invalid value. */
export function changesFrom(value: string | undefined): 'accepted' | 'original' | undefined {
  if (value === undefined || value === 'accepted' || value === 'original') return value;
  throw new UsageError(`--changes ${printableLine(value)}: expected accepted or original`);
}

/** The option for the language of messages. */
export const LANGUAGE_OPTION = valueOption(
  'LANGUAGE',
  'Speak English, French or Spanish: en, fr or es.',
  DISPLAY_LANGUAGES,
);

/** Parses the language of messages, English by default; throws a `UsageError` for an invalid value. */
export function languageFrom(value: string | undefined): DisplayLanguage {
  const language = DISPLAY_LANGUAGES.find((one) => one === (value ?? 'en'));
  if (language) return language;
  throw new UsageError(`--lang ${printableLine(value ?? '')}: expected one of ${DISPLAY_LANGUAGES.join(', ')}`);
}

/** The option for the kind of document. */
export const KIND_OPTION = valueOption('KIND', 'Treat the documents as this kind, whatever they say.', DOCUMENT_KINDS);

/** The help paragraph that lists the kinds. */
export const KINDS_PARAGRAPH = `KIND is one of ${DOCUMENT_KINDS.join(', ')}.`;

/** Parses the kind of document; throws a `UsageError` for an invalid value. */
export function kindFrom(value: string | undefined): DocumentKind | undefined {
  if (value === undefined) return undefined;
  const kind = DOCUMENT_KINDS.find((knownKind) => knownKind === value);
  if (!kind) throw new UsageError(`--kind ${printableLine(value)}: expected one of ${DOCUMENT_KINDS.join(', ')}`);
  return kind;
}
