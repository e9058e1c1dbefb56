import { DOCUMENT_KINDS } from '../catalogue/limits';
import { type ModelOptions, readDocument } from '../model/document';
import { isStatus, STATUSES } from '../rules/checked';
import type { Severity } from '../rules/finding';
import { type Corrected, correct } from '../rules/fixes';
import { withProject } from '../rules/project';
import { ruleOf } from '../rules/registry';
import { isRuleLevel, RULE_LEVELS, type RuleLevel, type RuleSettings, weighedFindings } from '../rules/weighed';
import { unifiedDiff } from '../text/diff';
import { openText } from '../text/document';
import { applyEdits } from '../text/edits';
import { inOrder } from './ahead';
import { KIND_ROW, KINDS_PARAGRAPH, kindFrom, readArguments } from './arguments';
import type { Command } from './command';
import type { Format, Totals } from './formats/format';
import { github } from './formats/github';
import { json } from './formats/json';
import { pretty } from './formats/pretty';
import { sarif } from './formats/sarif';
import { CLEAN, FAILED, FINDINGS, type Io, oneLine, PROGRAM, UsageError } from './io';
import { Progress } from './progress';
import { CliProjects } from './projects';
import { bytesLike, damageOf, nameOf, type ReadFile, readFileText, STANDARD_INPUT, whyUnreadable } from './read';
import { isDocument, isNamedLikeDocument, type Target, targetsOf } from './targets';

const OPTIONS = {
  kind: { type: 'string' },
  status: { type: 'string' },
  'word-limit': { type: 'string' },
  rule: { type: 'string', multiple: true },
  config: { type: 'string' },
  format: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  'max-warnings': { type: 'string' },
} as const;

const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;

/** So many files are read at one time, and so many texts are in memory. */
const AT_ONCE = 8;

/** `treaty-body check`: what the rules find in files. */
export const check: Command = {
  name: 'check',
  operands: 'FILE...',
  summary: 'Check documents and print what the rules find.',
  options: [
    KIND_ROW,
    ['--status STATUS', 'Take them for draft, advance-unedited or final.'],
    ['--word-limit N', 'Count against a limit of N words; 0 for none.'],
    ['--rule RULE=LEVEL', 'Set the level of a rule; may be repeated.'],
    ['--config FILE', 'Take this project file for all documents.'],
    ['--format FORMAT', 'Print as pretty, json, sarif or github.'],
    ['--fix', 'Correct what is certain, in the files.'],
    ['--fix-dry-run', 'Print what --fix would change, as a diff.'],
    ['--max-warnings N', 'Let up to N warnings pass, and all queries.'],
  ],
  details: [
    'FILE is plain text in UTF-8, or in UTF-16 with a byte order mark; a folder, of which all documents are checked; a pattern such as "drafts/**/*.txt"; or "-" for standard input.',
    'A finding is printed as "path:line:column: severity rule: message". Lines and columns count from one, columns in UTF-16 units, as editors do. A closing summary goes to standard error.',
    'The nearest treaty-body.json in the folder of a document or above it says how it is read and checked; options hold over it.',
    KINDS_PARAGRAPH,
    `LEVEL is one of ${RULE_LEVELS.join(', ')}.`,
    'The exit code is 0 if nothing was found, 1 if something was, and 2 if a file could not be read or the command line or a project file is wrong. With --max-warnings it is 1 only for errors and for more warnings than that.',
  ],
  async run(args, io) {
    const { values, positionals: operands } = readArguments(args, OPTIONS);
    if (operands.length === 0) throw new UsageError('FILE is missing');
    if (operands.filter((path) => path === STANDARD_INPUT).length > 1) {
      throw new UsageError('standard input can be read only once');
    }
    const kind = kindFrom(values.kind);
    const status = statusFrom(values.status);
    const levels = levelsFrom(values.rule ?? []);
    const wordLimits = wordLimitsFrom(values['word-limit']);
    const mostWarnings = countFrom('--max-warnings', values['max-warnings'], 'a number of warnings');
    const format = formatFrom(values.format, io);
    const mode = modeFrom(values.fix === true, values['fix-dry-run'] === true, values.format, operands);
    const projects = new CliProjects(io);
    if (values.config !== undefined) await projects.use(values.config);

    const { targets, missing } = await targetsOf(operands, io);
    const tally = new Tally(mostWarnings);
    const progress = new Progress(io, targets.length);
    const write = (text: string) => {
      if (text === '') return;
      progress.clear();
      io.out(text);
    };
    const refuse = (path: string, reason: string) => {
      progress.clear();
      io.error(`${PROGRAM}: ${nameOf(path)}: ${reason}\n`);
      tally.unreadable.push({ path, reason });
    };
    for (const { operand, reason } of missing) refuse(operand, reason);
    if (mode !== 'diff') write(format.begin(io));
    let done = 0;
    let passedOver = 0;
    for await (const { target, read } of inOrder(targets, AT_ONCE, (target) => readTarget(target, io))) {
      progress.tick(++done);
      if (!read) {
        passedOver++;
        continue;
      }
      const { path } = target;
      if ('refusal' in read) {
        refuse(path, read.refusal);
        continue;
      }
      const damage = damageOf(read);
      if (damage !== undefined) {
        progress.clear();
        io.error(`${PROGRAM}: ${nameOf(path)}: ${damage}\n`);
      }
      const { project, options: said } = await projects.of(path);
      const options: ModelOptions = { ...said, ...(kind && { kind }), ...(status && { status }) };
      const under = withProject<RuleSettings>({ rules: {}, wordLimits: {} }, project);
      const settings: RuleSettings = {
        ...under,
        rules: { ...under.rules, ...levels },
        wordLimits: { ...under.wordLimits, ...wordLimits },
      };
      let model = readDocument(openText(path, 'treaty-body', 0, read.text), options);
      if (mode !== 'check') {
        const corrected = correct(model, settings, options);
        if (mode === 'diff') write(unifiedDiff(nameOf(path), read.text, corrected.edits));
        else {
          const problem = await writeCorrected(path, read, corrected, io);
          if (problem !== undefined) refuse(path, problem);
          else {
            model = corrected.model;
            tally.corrected += corrected.count;
          }
        }
      }
      const findings = weighedFindings(model, settings);
      tally.add(findings);
      if (mode !== 'diff') write(format.file({ path, model, findings }));
      // Whether anybody still reads is told between two turns of the process; all that is read ahead needs none.
      await new Promise((resolve) => setImmediate(resolve));
      if (io.isClosed()) return tally.exitCode;
    }
    progress.clear();
    // A folder in which nothing was checked must not pass for one in which nothing was found.
    if (passedOver > 0 && passedOver === targets.length) {
      const files = counted(passedOver, 'text file');
      refuse(operands[0] ?? '', `holds no treaty body document; ${files} passed over`);
    }
    if (mode !== 'diff') write(format.end(tally));
    io.error(`${PROGRAM}: ${tally.summary}\n`);
    return projects.problems > 0 ? FAILED : tally.exitCode;
  },
};

/** The text of a file; undefined for one of a folder that is no document. */
async function readTarget(target: Target, io: Io) {
  const read = await readFileText(target.path, io);
  const isWanted =
    target.isNamed || ('refusal' in read ? isNamedLikeDocument(target.path) : isDocument(target.path, read.text));
  return { target, read: isWanted ? read : undefined };
}

/** Writes a corrected text into its file; why that was not done, if it was not. */
async function writeCorrected(
  path: string,
  { text, bytes, damaged }: ReadFile,
  { edits }: Corrected,
  io: Io,
): Promise<string | undefined> {
  if (edits.length === 0) return undefined;
  if (damaged > 0) return 'not corrected: what is not UTF-8 would be lost';
  // What cannot be written as it was read is left as it is.
  if (Buffer.compare(bytesLike(bytes, text), bytes) !== 0) return 'not corrected: it would not stay as it is elsewhere';
  try {
    await io.replaceFile(path, bytesLike(bytes, applyEdits(text, edits)), bytes);
    return undefined;
  } catch (error) {
    return `not corrected: ${whyUnwritable(error)}`;
  }
}

function whyUnwritable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'you may not write it';
  if (code === 'ENOSPC') return 'the disk is full';
  return whyUnreadable(error).replace(/^cannot be read: /, '');
}

function formatFrom(value: string | undefined, io: Io): Format {
  switch (value) {
    case undefined:
    case 'pretty':
      return pretty(io.colours);
    case 'json':
      return json();
    case 'sarif':
      return sarif();
    case 'github':
      return github;
    default:
      throw new UsageError(`--format ${oneLine(value)}: expected one of ${FORMATS.join(', ')}`);
  }
}

function modeFrom(
  fix: boolean,
  dryRun: boolean,
  format: string | undefined,
  operands: readonly string[],
): 'check' | 'fix' | 'diff' {
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
  throw new UsageError(`--status ${oneLine(value)}: expected one of ${STATUSES.join(', ')}`);
}

function levelsFrom(settings: readonly string[]): RuleSettings['rules'] {
  const levels: Record<string, RuleLevel> = {};
  for (const setting of settings) {
    const [id = '', level, ...rest] = setting.split('=');
    if (!ruleOf(id)) throw new UsageError(`--rule ${oneLine(setting)}: there is no rule "${oneLine(id)}"`);
    if (!isRuleLevel(level) || rest.length > 0) {
      throw new UsageError(
        `--rule ${oneLine(setting)}: expected RULE=LEVEL, with a level of ${RULE_LEVELS.join(', ')}`,
      );
    }
    levels[id] = level;
  }
  return levels;
}

function countFrom(option: string, value: string | undefined, what: string): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`${option} ${oneLine(value)}: expected ${what}`);
  return Number(value);
}

function wordLimitsFrom(value: string | undefined): RuleSettings['wordLimits'] {
  const limit = countFrom('--word-limit', value, 'a number of words');
  return limit === undefined ? {} : Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, limit]));
}

/** What was found in all files. */
class Tally implements Totals {
  files = 0;
  filesWithFindings = 0;
  corrected = 0;
  readonly unreadable: { readonly path: string; readonly reason: string }[] = [];
  readonly found: Record<Severity, number> = { error: 0, warning: 0, information: 0 };

  /** @param mostWarnings how many warnings may pass; undefined where nothing may */
  constructor(private readonly mostWarnings: number | undefined) {}

  add(findings: readonly { readonly weight: Severity }[]): void {
    this.files++;
    if (findings.length > 0) this.filesWithFindings++;
    for (const { weight } of findings) this.found[weight]++;
  }

  get exitCode(): number {
    if (this.unreadable.length > 0) return FAILED;
    const { error, warning } = this.found;
    const isBad =
      this.mostWarnings === undefined ? this.filesWithFindings > 0 : error > 0 || warning > this.mostWarnings;
    return isBad ? FINDINGS : CLEAN;
  }

  /** "3 findings (1 error, 2 warnings) in 1 of 2 files; 2 corrected; 1 file not read" */
  get summary(): string {
    const { error, warning, information } = this.found;
    const total = error + warning + information;
    const parts = [
      ...(error > 0 ? [counted(error, 'error')] : []),
      ...(warning > 0 ? [counted(warning, 'warning')] : []),
      ...(information > 0 ? [`${information} information`] : []),
    ];
    const where =
      total > 0 && this.files > 1 ? `${this.filesWithFindings} of ${this.files} files` : counted(this.files, 'file');
    const found =
      total > 0 ? `${counted(total, 'finding')} (${parts.join(', ')}) in ${where}` : `no findings in ${where}`;
    return [
      ...(this.files > 0 || this.unreadable.length === 0 ? [found] : []),
      ...(this.corrected > 0 ? [`${this.corrected} corrected`] : []),
      ...(this.unreadable.length > 0 ? [`${counted(this.unreadable.length, 'file')} not read`] : []),
    ].join('; ');
  }
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
