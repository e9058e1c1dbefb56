import { DOCUMENT_KINDS } from '../catalogue/limits';
import { speaker } from '../display/speaker';
import { isRuleLevel, RULE_LEVELS, type RuleLevel, type RuleSettings } from '../rules/engine/weighed';
import { isStatus, STATUSES } from '../rules/project/checked';
import { RULE_IDS, ruleOf } from '../rules/registry';
import { nearestName } from '../text/nearestName';
import {
  CHANGES_OPTION,
  changesFrom,
  KIND_OPTION,
  KINDS_PARAGRAPH,
  kindFrom,
  LANGUAGE_OPTION,
  languageFrom,
  meant,
  readArguments,
} from './arguments';
import { ResultCache } from './cache';
import { FileChecker } from './checkFile';
import type { CheckJob, ConfigProblem, FileOutcome, FileTarget } from './checkJob';
import type { Command } from './command';
import { flag, repeated, valued } from './commandOption';
import { copyJob, ONE_FILE } from './copyOptions';
import { FORMATS, type FormatName } from './formats/formatNames';
import { formatOf } from './formats/formatOf';
import { type CheckedTarget, Helpers } from './helpers';
import { InOrder } from './inOrder';
import { type Io, PROGRAM, UsageError } from './io';
import { digestOf } from './keys';
import { officialTexts } from './officialTexts';
import { Progress } from './progress';
import { nameOf, STANDARD_INPUT } from './read';
import { filesAround, SourceFolder, tellLeftOut } from './sourceFolder';
import { type NotDone, Tally } from './tally';
import { targetsOf } from './targets';
import { oneLine, shownStart } from './terminal';

const OPTIONS = {
  kind: KIND_OPTION,
  status: valued('STATUS', 'Treat them as draft, advance-unedited or final.', STATUSES),
  'word-limit': valued('N', 'Check against a limit of N words; 0 for none.'),
  rule: repeated('RULE=LEVEL', 'Set the level of a rule; may be repeated.', 'rules'),
  config: valued('FILE', 'Use this project file for all documents.', 'files'),
  format: valued('FORMAT', 'Print as pretty, json, sarif or github.', FORMATS),
  text: valued('PATH', 'Take official texts of treaties from here.', 'files'),
  lang: LANGUAGE_OPTION,
  changes: CHANGES_OPTION,
  fix: flag('Make the safe corrections, except in Word files.'),
  'fix-to': valued('OUT', 'Write a Word file with them as tracked changes.', 'files'),
  comments: valued('OUT', 'Write a Word file with the findings as comments.', 'files'),
  author: valued('NAME', 'Make comments and changes in this name.'),
  date: valued('DATE', 'Date them DATE instead of now.'),
  force: flag('Overwrite a copy, and do what is refused without it.'),
  'fix-dry-run': flag('Print what --fix would change, as a diff.'),
  'max-warnings': valued('N', 'Let up to N warnings pass.'),
  cache: flag('Keep results and reuse those of unchanged files.'),
  'cache-location': valued('FOLDER', 'Keep them in FOLDER; implies --cache.', 'folders'),
};

/** How many files are read at a time, and how far they may be ahead of what is printed. */
const AT_ONCE = 4;
const AHEAD = 64;

/** `treaty-body check`: prints what the rules find in files. */
export const check: Command = {
  name: 'check',
  operands: 'FILE...',
  summary: 'Check documents and print what the rules find.',
  options: OPTIONS,
  completes: 'files',
  details: [
    'FILE is plain text in UTF-8, or in UTF-16 with a byte order mark; a folder, of which all documents are checked; a pattern such as "drafts/**/*.txt"; or "-" for standard input.',
    'A finding is printed as "path:line:column: severity rule: message". Lines and columns count from one, columns in UTF-16 units, as editors do. A closing summary goes to standard error.',
    'The nearest treaty-body.json in the folder of a document or above it, up to the top of its repository, says how it is read and checked; options override it.',
    'What a document cites is looked for among the files that are checked and beside those that were named: its paragraphs, and the words of quotations, are held against the documents there, and against official texts of treaties named by --text.',
    KINDS_PARAGRAPH,
    `LEVEL is one of ${RULE_LEVELS.join(', ')}.`,
    'OUT is a copy of the one Word file that is checked, which itself is never written; named twice, it has comments and changes, and comments only where a correction is not certain. Comments end with a mark, by which those of an earlier run are replaced. With --force OUT may be a copy of an earlier run that nobody has saved since, but no other document. DATE is a day or a time in UTC; without it the time is that of SOURCE_DATE_EPOCH or now.',
    'With --cache the results of files are kept in a folder of your own, and taken from there as long as nothing has changed that they depend on. Results quote from the documents; what is kept of a confidential draft lies there until you delete it or newer results take its place. Nothing is kept of standard input, nor with --fix and --fix-dry-run, which do their work as without it.',
    'The exit code is 0 if no errors and no warnings were found, 1 if some were, and 2 if a file could not be read or the command line or a project file is wrong. With --max-warnings it is 1 only for errors and for more warnings than that.',
  ],
  async run(args, io) {
    const { values, positionals: operands } = readArguments(args, OPTIONS);
    if (operands.length === 0) throw new UsageError('FILE is missing');
    if (operands.filter((path) => path === STANDARD_INPUT).length > 1) {
      throw new UsageError('standard input can be read only once');
    }
    const mostWarnings = countFrom('--max-warnings', values['max-warnings'], 'a number of warnings');
    const asked: CheckJob = {
      kind: kindFrom(values.kind),
      status: statusFrom(values.status),
      rules: levelsFrom(values.rule ?? []),
      wordLimits: wordLimitsFrom(values['word-limit']),
      format: formatFrom(values.format),
      colours: io.colours,
      language: languageFrom(values.lang),
      mode: modeFrom(values.fix === true, values['fix-dry-run'] === true, values.format, operands),
      copies: copyJob(values, operands, io),
      config: values.config,
      changes: changesFrom(values.changes),
      force: values.force === true,
      kept: undefined,
      text: await textsFrom(values.text, io),
      around: [],
    };
    if (asked.copies && asked.mode !== 'check')
      throw new UsageError('copies are written without --fix and --fix-dry-run');
    if (asked.copies && asked.changes === 'original')
      throw new UsageError('copies are of the text with all changes accepted, and not with --changes original');
    const cache = await cacheFrom(values.cache === true, values['cache-location'], asked, io);
    const { targets, missing, passedOver: linksLeft } = await targetsOf(operands, io);
    const around = await filesAround(targets, io);
    tellLeftOut(new SourceFolder(around, io), io);
    const job: CheckJob = { ...asked, kept: cache?.keys, around };
    const checker = await FileChecker.open(job, io);
    const usedAbove = new Set<string>();
    const sharedFolders = new Set<string>();
    const say = (problems: readonly ConfigProblem[]) => {
      for (const problem of problems) {
        if (!tally.misread(problem)) continue;
        progress.clear();
        const { path, line, column, message } = problem;
        const place = line === undefined ? '' : `:${line}:${column}`;
        io.error(`${PROGRAM}: ${oneLine(path)}${place}: ${oneLine(message)}\n`);
      }
    };
    if (job.copies && targets.length > 1) throw new UsageError(ONE_FILE);
    const tally = new Tally(mostWarnings ?? 0);
    const progress = new Progress(io, targets.length);
    const format = formatOf(job.format, job.colours);
    let written = false;
    const write = (text: string) => {
      if (text === '') return;
      progress.clear();
      io.out(text);
    };
    const refuse = (path: string, reason: string, what: NotDone) => {
      progress.clear();
      io.error(`${PROGRAM}: ${nameOf(path)}: ${reason}\n`);
      tally.refuse(path, reason, what);
    };
    say(checker.problems);
    for (const { operand, reason } of missing) refuse(operand, reason, 'checked');
    for (const { operand, reason } of linksLeft) io.error(`${PROGRAM}: ${nameOf(operand)}: note: ${reason}\n`);
    if (job.mode !== 'diff') write(format.begin(io));
    let done = 0;
    let passedOver = 0;
    const leftOut: { readonly path: string; readonly reason: string }[] = [];
    const helpers = new Helpers(job, checker, io);
    const outcomes = new InOrder<FileTarget, CheckedTarget>(targets, AHEAD);
    outcomes.add(async (target) => ({ target, outcome: await checker.check(target) }), AT_ONCE);
    try {
      for await (const { target, outcome } of outcomes) {
        progress.tick(++done);
        helpers.join(outcomes, done);
        const whole = cache ? cache.completed(outcome) : outcome;
        const { isPassedOver, unrecognized, damage, remark, problems, above, shared, refusal, found, text } = whole;
        if (isPassedOver) passedOver++;
        if (unrecognized !== undefined) leftOut.push({ path: target.path, reason: unrecognized });
        for (const note of [damage, remark, unrecognized && `note: ${unrecognized}`]) {
          if (note === undefined) continue;
          progress.clear();
          io.error(`${PROGRAM}: ${nameOf(target.path)}: ${note}\n`);
        }
        say(problems);
        if (above !== undefined && !usedAbove.has(above)) {
          usedAbove.add(above);
          progress.clear();
          io.error(`${PROGRAM}: ${oneLine(above)}: note: this file says how documents here are read and checked\n`);
        }
        if (shared !== undefined && !sharedFolders.has(shared)) {
          sharedFolders.add(shared);
          progress.clear();
          io.error(`${PROGRAM}: ${shownStart(shared)}: note: others may write in this folder too\n`);
        }
        if (refusal !== undefined) refuse(target.path, refusal, notDoneWith(whole, job));
        if (found) tally.add(found, whole.corrected);
        if (text !== '') write(job.mode !== 'diff' && written ? format.between + text : text);
        written ||= text !== '';
        // A closed output is noticed only between turns of the event loop, and results read ahead arrive without one.
        await new Promise((resolve) => setImmediate(resolve));
        if (io.isClosed()) break;
      }
    } finally {
      helpers.stop();
    }
    progress.clear();
    const whyNotKept = await cache?.save();
    if (whyNotKept !== undefined) io.error(`${PROGRAM}: ${whyNotKept}\n`);
    if (io.isClosed()) return tally.exitCode;
    // Checking nothing must not look like finding nothing.
    if (passedOver > 0 && passedOver === targets.length && leftOut.length > 0)
      for (const { path, reason } of leftOut) tally.refuse(path, reason, 'checked');
    else if (passedOver > 0 && passedOver === targets.length) {
      const { plural } = speaker(job.language);
      const [one, many] = [
        'contains no treaty body document; {0} text file skipped',
        'contains no treaty body document; {0} text files skipped',
      ] as const;
      refuse(operands[0] ?? '', plural(passedOver, one, many), 'checked');
    }
    if (job.mode !== 'diff') write(format.end(tally));
    io.error(`${PROGRAM}: ${tally.summary(job.language)}\n`);
    return tally.exitCode;
  },
};

/** What a refusal is about: checking comes before correcting and writing copies. */
function notDoneWith({ found }: FileOutcome, { copies }: CheckJob): NotDone {
  if (!found) return 'read';
  return copies ? 'copied' : 'corrected';
}

/** The official texts that were named, with a digest of what could be read of them. */
async function textsFrom(path: string | undefined, io: Io): Promise<CheckJob['text']> {
  if (path === undefined) return undefined;
  const texts = await officialTexts(path, io);
  if (!texts) throw new UsageError(`--text ${oneLine(path)}: cannot be read`);
  return { path, digest: digestOf(JSON.stringify([...texts.values()])) };
}

/** The results kept for this run; undefined if none are to be kept or none can be. */
async function cacheFrom(
  isWanted: boolean,
  location: string | undefined,
  job: CheckJob,
  io: Io,
): Promise<ResultCache | undefined> {
  if (location === '') throw new UsageError('--cache-location: expected a folder');
  if ((!isWanted && location === undefined) || job.mode !== 'check' || job.copies) return undefined;
  const folder = location ?? io.shelf.folder();
  const cache = folder === undefined ? undefined : await ResultCache.open(job, folder, io);
  if (cache) return cache;
  const reason =
    folder === undefined
      ? 'there is no folder for them; --cache-location names one'
      : 'it cannot be told which program this is';
  io.error(`${PROGRAM}: no results can be kept: ${reason}\n`);
  return undefined;
}

function formatFrom(value: string | undefined): FormatName {
  const name = FORMATS.find((one) => one === (value ?? 'pretty'));
  if (name) return name;
  throw new UsageError(`--format ${oneLine(value ?? '')}: expected one of ${FORMATS.join(', ')}`);
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
  throw new UsageError(`--status ${oneLine(value)}: expected one of ${STATUSES.join(', ')}`);
}

function levelsFrom(settings: readonly string[]): RuleSettings['rules'] {
  const levels: Record<string, RuleLevel> = {};
  for (const setting of settings) {
    const [id = '', level, ...rest] = setting.split('=');
    if (!ruleOf(id))
      throw new UsageError(
        `--rule ${oneLine(setting)}: there is no rule "${oneLine(id)}"${meant(nearestName(id, RULE_IDS))}`,
      );
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
