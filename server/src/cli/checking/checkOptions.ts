import { DOCUMENT_KINDS } from '../../catalogue/limits';
import { isRuleLevel, RULE_LEVELS, type RuleLevel, type RuleSettings } from '../../rules/engine/weighed';
import { isStatus, STATUSES } from '../../rules/project/valueValidators';
import { RULE_IDS, ruleOf } from '../../rules/registry';
import { nearestName } from '../../text/nearestName';
import type { ChangeSelection } from '../files/changedFiles';
import type { Exclusion } from '../files/exclusions';
import type { CheckJob } from '../io/checkJob';
import { FORMATS, type FormatName } from '../io/formatNames';
import { type Io, PROGRAM, UsageError } from '../io/io';
import { STANDARD_INPUT } from '../io/read';
import { printableLine } from '../io/terminal';
import {
  CHANGES_OPTION,
  changesFrom,
  KIND_OPTION,
  kindFrom,
  LANGUAGE_OPTION,
  languageFrom,
  readArguments,
  suggestionText,
} from '../options/arguments';
import { flagOption, listOption, valueOption } from '../options/commandOption';
import { copyJob } from '../options/copyOptions';
import { BASELINE_FILE } from './baseline';

const COLOURS = ['auto', 'always', 'never'] as const;

/** The options of `check`. */
export const CHECK_OPTIONS = {
  kind: KIND_OPTION,
  status: valueOption('STATUS', 'Treat them as draft, advance-unedited or final.', STATUSES),
  'word-limit': valueOption('N', 'Check against a limit of N words; 0 for none.'),
  rule: listOption('RULE=LEVEL', 'Set the level of a rule; may be repeated.', 'rules'),
  only: listOption('RULE', 'Run this rule alone; may be repeated.', 'rules'),
  config: valueOption('FILE', 'Use this project file for all documents.', 'files'),
  exclude: listOption('GLOB', 'Leave out what fits; may be repeated.', 'files'),
  'no-gitignore': flagOption('Do not leave out what a .gitignore names.'),
  staged: flagOption('Check only what is staged in Git.'),
  since: valueOption('REF', 'Check only what has changed since a commit or branch.'),
  'stdin-filename': valueOption('NAME', 'Treat standard input as the file NAME.', 'files'),
  baseline: valueOption('FILE', 'Leave out the findings in this baseline.', 'files'),
  'write-baseline': flagOption('Write all findings into the baseline.'),
  format: valueOption('FORMAT', 'Print as pretty, json, sarif or github.', FORMATS),
  text: valueOption('PATH', 'Take official texts of treaties from here.', 'files'),
  output: { ...valueOption('FILE', 'Write that to FILE instead.', 'files'), short: 'o' },
  color: valueOption('WHEN', 'Colour the output: auto, always or never.', COLOURS),
  quiet: { ...flagOption('Print and count errors only.'), short: 'q' },
  'with-text': flagOption('Quote drafts in JSON, SARIF and annotations too.'),
  statistics: flagOption('Print how often each rule finds something.'),
  lang: LANGUAGE_OPTION,
  changes: CHANGES_OPTION,
  fix: flagOption('Make the safe corrections, except in Word files.'),
  'fix-to': valueOption('OUT', 'Write a Word file with them as tracked changes.', 'files'),
  comments: valueOption('OUT', 'Write a Word file with the findings as comments.', 'files'),
  author: valueOption('NAME', 'Make comments and changes in this name.'),
  date: valueOption('DATE', 'Date them DATE instead of now.'),
  force: flagOption('Overwrite a copy, and do what is refused without it.'),
  'fix-dry-run': flagOption('Print what --fix would change, as a diff.'),
  'max-warnings': valueOption('N', 'Let up to N warnings pass.'),
  cache: flagOption('Keep results and reuse those of unchanged files.'),
  'cache-location': valueOption('FOLDER', 'Keep them in FOLDER; implies --cache.', 'folders'),
};

/** The parsed command line of `check`. */
export interface CheckRequest {
  readonly operands: readonly string[];
  /** The job, without the parts that have yet to be read. */
  readonly job: CheckJob;
  readonly mostWarnings: number;
  readonly exclusion: Exclusion;
  readonly changed: ChangeSelection | undefined;
  /** The file name to assume for standard input. */
  readonly inputName: string | undefined;
  readonly output: string | undefined;
  /** The path to official texts of treaties. */
  readonly text: string | undefined;
  /** The baseline file, which must exist only if the user named it. */
  readonly baseline: { readonly path: string; readonly isNamed: boolean };
  readonly cache: { readonly isWanted: boolean; readonly location: string | undefined };
}

/** Parses the arguments of `check`; throws a `UsageError` if they are invalid or conflict. */
export function parseCheckArguments(args: readonly string[], io: Io): CheckRequest {
  const { values, positionals } = readArguments(args, CHECK_OPTIONS);
  const inputName = values['stdin-filename'];
  const operands = positionals.length > 0 ? positionals : [inputName === undefined ? '.' : STANDARD_INPUT];
  const inputCount = operands.filter((path) => path === STANDARD_INPUT).length;
  if (inputCount > 1) throw new UsageError('standard input can be read only once');
  if (inputName === '') throw new UsageError('--stdin-filename: expected a name');
  if (inputName !== undefined && inputCount === 0)
    throw new UsageError(`--stdin-filename goes with "${STANDARD_INPUT}", standard input`);
  const { staged = false, since, output, quiet = false, statistics = false } = values;
  if (staged && since !== undefined) throw new UsageError('--staged and --since ask for different files; name one');
  const change = staged ? 'staged' : since === undefined ? undefined : { since };
  if (change && inputCount > 0)
    throw new UsageError(`${staged ? '--staged' : '--since'} is about files, not standard input`);
  if (output === '') throw new UsageError('--output: expected a file');
  if (values.baseline === '') throw new UsageError('--baseline: expected a file');
  const mostWarnings = countFrom('--max-warnings', values['max-warnings'], 'a number of warnings');
  if (quiet && mostWarnings !== undefined)
    throw new UsageError('--quiet counts no warnings; --max-warnings goes without it');
  const isWritten = values['write-baseline'] === true;
  const format = formatFrom(values.format);
  const mode = modeFrom(values.fix === true, values['fix-dry-run'] === true, values.format, operands);
  const copies = copyJob(values, operands, io);
  const sums = isWritten ? 'baseline' : statistics ? 'statistics' : undefined;
  if (isWritten && statistics) throw new UsageError('--write-baseline prints no statistics; name one of them');
  if (sums && (mode !== 'check' || copies))
    throw new UsageError(`--${isWritten ? 'write-baseline' : 'statistics'} goes without corrections and copies`);
  if (isWritten && quiet) throw new UsageError('--write-baseline writes all findings, and goes without --quiet');
  if (isWritten && output !== undefined)
    throw new UsageError('--write-baseline prints nothing; --baseline FILE names its file');
  if (statistics && format !== 'pretty' && format !== 'json')
    throw new UsageError('--statistics goes with --format pretty or json');
  const job: CheckJob = {
    kind: kindFrom(values.kind),
    status: statusFrom(values.status),
    rules: levelsFrom(values.rule ?? []),
    only: values.only?.map(ruleFrom),
    wordLimits: wordLimitsFrom(values['word-limit']),
    format,
    colours: coloursFrom(values.color, io.colours && output === undefined),
    language: languageFrom(values.lang),
    mode,
    copies,
    config: values.config,
    changes: changesFrom(values.changes),
    force: values.force === true,
    errorsOnly: quiet,
    quotesDrafts: values['with-text'] === true,
    baseline: undefined,
    sums,
    repository: undefined,
    earlierKeys: undefined,
    text: undefined,
    around: [],
  };
  if (copies && mode !== 'check') throw new UsageError('copies are written without --fix and --fix-dry-run');
  if (copies && job.changes === 'original')
    throw new UsageError('copies are of the text with all changes accepted, and not with --changes original');
  if (values['cache-location'] === '') throw new UsageError('--cache-location: expected a folder');
  return {
    operands,
    job,
    mostWarnings: mostWarnings ?? 0,
    exclusion: { exclude: values.exclude ?? [], gitignore: values['no-gitignore'] !== true },
    changed: change,
    inputName,
    output,
    text: values.text,
    baseline: { path: values.baseline ?? BASELINE_FILE, isNamed: values.baseline !== undefined },
    cache: { isWanted: values.cache === true, location: values['cache-location'] },
  };
}

function formatFrom(value: string | undefined): FormatName {
  const name = FORMATS.find((one) => one === (value ?? 'pretty'));
  if (name) return name;
  throw new UsageError(`--format ${printableLine(value ?? '')}: expected one of ${FORMATS.join(', ')}`);
}

function modeFrom(
  fix: boolean,
  dryRun: boolean,
  format: string | undefined,
  operands: readonly string[],
): 'check' | 'fix' | 'diff' {
  if (fix && dryRun) throw new UsageError('--fix corrects files and --fix-dry-run does not; name one of them');
  if (dryRun && format !== undefined && format !== 'pretty') {
    throw new UsageError('--fix-dry-run prints a diff; it goes with no other --format');
  }
  if (dryRun) return 'diff';
  if (fix && operands.includes(STANDARD_INPUT)) {
    throw new UsageError('--fix cannot correct standard input; --fix-dry-run prints a diff');
  }
  return fix ? 'fix' : 'check';
}

function statusFrom(value: string | undefined) {
  if (value === undefined || isStatus(value)) return value;
  throw new UsageError(`--status ${printableLine(value)}: expected one of ${STATUSES.join(', ')}`);
}

function levelsFrom(settings: readonly string[]): RuleSettings['rules'] {
  const levels: Record<string, RuleLevel> = {};
  for (const setting of settings) {
    const [id = '', level, ...rest] = setting.split('=');
    if (!ruleOf(id)) throw new UsageError(`--rule ${printableLine(setting)}: ${noRule(id)}`);
    if (!isRuleLevel(level) || rest.length > 0) {
      throw new UsageError(
        `--rule ${printableLine(setting)}: expected RULE=LEVEL, with a level of ${RULE_LEVELS.join(', ')}`,
      );
    }
    levels[id] = level;
  }
  return levels;
}

function countFrom(option: string, value: string | undefined, what: string): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`${option} ${printableLine(value)}: expected ${what}`);
  return Number(value);
}

function wordLimitsFrom(value: string | undefined): RuleSettings['wordLimits'] {
  const limit = countFrom('--word-limit', value, 'a number of words');
  return limit === undefined ? {} : Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, limit]));
}

function ruleFrom(id: string): string {
  if (ruleOf(id)) return id;
  // Accept comma-separated lists, as other programs do.
  const ruleNames = id.split(',').map((one) => one.trim());
  if (ruleNames.length > 1 && ruleNames.every((one) => ruleOf(one)))
    throw new UsageError(`--only ${printableLine(id)}: write ${ruleNames.map((one) => `--only ${one}`).join(' ')}`);
  throw new UsageError(`--only ${printableLine(id)}: ${noRule(id)}`);
}

function noRule(id: string): string {
  const suggestion = nearestName(id, RULE_IDS);
  return `there is no rule "${printableLine(id)}"${suggestion === undefined ? `; "${PROGRAM} rules" lists them` : suggestionText(suggestion)}`;
}

function coloursFrom(value: string | undefined, automatic: boolean): boolean {
  const colourMode = COLOURS.find((one) => one === (value ?? 'auto'));
  if (colourMode) return colourMode === 'auto' ? automatic : colourMode === 'always';
  throw new UsageError(`--color ${printableLine(value ?? '')}: expected one of ${COLOURS.join(', ')}`);
}
