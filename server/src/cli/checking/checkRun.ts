import { speakerFor } from '../../display/speaker';
import { changedFiles } from '../files/changedFiles';
import { Exclusions, splitOperands } from '../files/exclusions';
import { digestOf } from '../files/keys';
import { officialTexts } from '../files/officialTexts';
import { currentRepository } from '../files/repositoryPaths';
import { withNeighbouringFiles } from '../files/sourceFolder';
import { fileTargets } from '../files/targets';
import { formatOf } from '../formats/formatOf';
import type { CheckJob, ConfigProblem, FileOutcome, FileTarget } from '../io/checkJob';
import { InOrder } from '../io/inOrder';
import { EXIT_CLEAN, EXIT_FAILED, type Io, PROGRAM, UsageError } from '../io/io';
import { Progress } from '../io/progress';
import { displayNameOf } from '../io/read';
import { printableLine, visibleStart } from '../io/terminal';
import { ONE_FILE } from '../options/copyOptions';
import { BaselineSum, readBaseline, writeBaseline } from './baseline';
import { ResultCache } from './cache';
import { FileChecker } from './checkFile';
import type { CheckRequest } from './checkOptions';
import { CheckOutput } from './checkOutput';
import { type CheckedTarget, Helpers } from './helpers';
import { RuleCounts } from './ruleCounts';
import { type FailedStep, Tally } from './tally';

/** The number of concurrent reads, which also bounds how far reading may run ahead of output. */
const CONCURRENT_READS = 4;
const READ_AHEAD = 64;

/** Checks files as requested and returns the exit code; throws a `UsageError` for errors found only when reading files. */
export async function runCheck(request: CheckRequest, io: Io): Promise<number> {
  const { operands } = request;
  const finalJob = await completeJob(request, io);
  const cache = await cacheFrom(request.cache.isWanted, request.cache.location, finalJob, io);
  const { targets, around, missing, passedOver: linksLeft } = await targetsToCheck(request, io);
  const job: CheckJob = { ...finalJob, earlierKeys: cache?.keys, around };
  const checker = await FileChecker.open(job, io);
  const usedAbove = new Set<string>();
  const sharedFolders = new Set<string>();
  const say = (problems: readonly ConfigProblem[]) => {
    for (const problem of problems) {
      if (!tally.addMisreading(problem)) continue;
      progress.clear();
      const { path, line, column, message } = problem;
      const place = line === undefined ? '' : `:${line}:${column}`;
      io.error(`${PROGRAM}: ${printableLine(path)}${place}: ${printableLine(message)}\n`);
    }
  };
  if (job.copies && targets.length > 1) throw new UsageError(ONE_FILE);
  const output = await CheckOutput.open(request.output, targets, job.force, io);
  const tally = new Tally(request.mostWarnings);
  const progress = new Progress(io, targets.length);
  const format = formatOf(job.format, job.colours, job.repository);
  const sum = job.sums === 'baseline' ? new BaselineSum() : job.sums === 'statistics' ? new RuleCounts() : undefined;
  const isFormatted = job.mode !== 'diff' && !sum;
  let hasWritten = false;
  const write = (text: string) => {
    if (text === '') return;
    progress.clear();
    output.write(text);
  };
  const refuse = (path: string, reason: string, what: FailedStep) => {
    progress.clear();
    io.error(`${PROGRAM}: ${displayNameOf(path)}: ${reason}\n`);
    tally.refuse(path, reason, what);
  };
  say(checker.problems);
  for (const { operand, reason } of missing) refuse(operand, reason, 'checked');
  for (const { operand, reason } of linksLeft) io.error(`${PROGRAM}: ${displayNameOf(operand)}: note: ${reason}\n`);
  if (isFormatted) write(format.begin(io, job.language));
  let doneCount = 0;
  let passedOver = 0;
  const leftOut: { readonly path: string; readonly reason: string }[] = [];
  const helpers = new Helpers(job, checker, io);
  const outcomes = new InOrder<FileTarget, CheckedTarget>(targets, READ_AHEAD);
  outcomes.add(async (target) => ({ target, outcome: await checker.check(target) }), CONCURRENT_READS);
  try {
    for await (const { target, outcome } of outcomes) {
      progress.tick(++doneCount);
      helpers.join(outcomes, doneCount);
      const wholeOutcome = cache ? cache.complete(outcome) : outcome;
      const { isPassedOver, unrecognized, damage, remark, problems, above, shared, refusal, found, text } =
        wholeOutcome;
      if (isPassedOver) passedOver++;
      if (unrecognized !== undefined) leftOut.push({ path: target.path, reason: unrecognized });
      for (const note of [damage, remark, unrecognized && `note: ${unrecognized}`]) {
        if (note === undefined) continue;
        progress.clear();
        io.error(`${PROGRAM}: ${displayNameOf(target.path)}: ${note}\n`);
      }
      say(problems);
      if (above !== undefined && !usedAbove.has(above)) {
        usedAbove.add(above);
        progress.clear();
        io.error(`${PROGRAM}: ${printableLine(above)}: note: this file says how documents here are read and checked\n`);
      }
      if (shared !== undefined && !sharedFolders.has(shared)) {
        sharedFolders.add(shared);
        progress.clear();
        io.error(`${PROGRAM}: ${visibleStart(shared)}: note: others may write in this folder too\n`);
      }
      if (refusal !== undefined) refuse(target.path, refusal, failedStepOf(wholeOutcome, job));
      if (found) tally.add(found, wholeOutcome.corrected, wholeOutcome.old);
      if (sum && text !== '') sum.add(text);
      else if (text !== '') write(isFormatted && hasWritten ? format.between + text : text);
      hasWritten ||= text !== '';
      // A closed output is detected only on a new turn of the event loop, and prefetched results do not cause one.
      await new Promise((resolve) => setImmediate(resolve));
      if (io.isClosed()) break;
    }
  } finally {
    helpers.stop();
  }
  progress.clear();
  const cacheFailure = await cache?.save();
  if (cacheFailure !== undefined) io.error(`${PROGRAM}: ${cacheFailure}\n`);
  if (io.isClosed()) return tally.exitCode;
  // A run that checked nothing must not look like a clean one.
  if (passedOver > 0 && passedOver === targets.length && leftOut.length > 0)
    for (const { path, reason } of leftOut) tally.refuse(path, reason, 'checked');
  else if (passedOver > 0 && passedOver === targets.length) {
    const { plural } = speakerFor(job.language);
    const [one, many] = [
      'contains no treaty body document; {0} text file skipped',
      'contains no treaty body document; {0} text files skipped',
    ] as const;
    refuse(operands[0] ?? '', plural(passedOver, one, many), 'checked');
  }
  if (isFormatted) write(format.end(tally));
  if (sum instanceof RuleCounts) write(job.format === 'json' ? sum.asJson() : sum.asLines(job.language));
  const problem = await output.save();
  if (problem !== undefined) io.error(`${PROGRAM}: ${problem}\n`);
  if (sum instanceof BaselineSum) return endBaseline(sum, request, tally, io);
  io.error(`${PROGRAM}: ${tally.summary(job.language)}\n`);
  return problem === undefined ? tally.exitCode : EXIT_FAILED;
}

/** Completes the job with data from disk: the baseline, the official texts and the repository. */
async function completeJob({ job, text, baseline: { path, isNamed } }: CheckRequest, io: Io): Promise<CheckJob> {
  const isForService = job.format === 'sarif' || job.format === 'github';
  return {
    ...job,
    text: await textsFrom(text, io),
    baseline: job.sums === 'baseline' ? undefined : await readBaseline(path, isNamed, io),
    repository: isForService ? await currentRepository(io) : undefined,
  };
}

/** The files to check and the neighbouring ones to search for sources. With `--staged` and `--since`, only changed files are checked. */
async function targetsToCheck({ operands, exclusion, changed, inputName }: CheckRequest, io: Io) {
  const operandsByKind = await splitOperands(operands, io);
  const allTargets = await fileTargets(operandsByKind.operands, io, {
    leftOut: new Exclusions({ ...exclusion, exclude: [...exclusion.exclude, ...operandsByKind.exclude] }, io),
    inputName,
    // Working copies that were committed are checked as well.
    withCopies: changed !== undefined,
  });
  const neighbours = await withNeighbouringFiles(allTargets.targets, io);
  if (!changed) return { ...allTargets, around: neighbours };
  const paths = await changedFiles(changed, io);
  const targets: FileTarget[] = [];
  for (const target of allTargets.targets) {
    const realPath = (await io.follow(target.path))?.path;
    if (realPath === undefined || paths.has(realPath)) targets.push(target);
  }
  return { ...allTargets, targets, around: neighbours };
}

/** The official texts named by the user, with a digest of the readable ones. */
async function textsFrom(path: string | undefined, io: Io): Promise<CheckJob['text']> {
  if (path === undefined) return undefined;
  const texts = await officialTexts(path, io);
  if (!texts) throw new UsageError(`--text ${printableLine(path)}: cannot be read`);
  return { path, digest: digestOf(JSON.stringify([...texts.values()])) };
}

/** Writes a baseline and reports it; the findings in it do not affect the exit code. */
async function endBaseline(
  sum: BaselineSum,
  { baseline: { path }, job }: CheckRequest,
  tally: Tally,
  io: Io,
): Promise<number> {
  const { plural } = speakerFor(job.language);
  // A run that checked nothing must not look like a clean folder.
  if (tally.files === 0 && !tally.isWhole) {
    io.error(`${PROGRAM}: ${tally.summary(job.language)}\n`);
    return EXIT_FAILED;
  }
  const failure = await writeBaseline(path, sum.baseline, await readBaseline(path, false, io), io);
  io.error(
    failure === undefined
      ? `${PROGRAM}: ${printableLine(path)}: ${plural(sum.count, '{0} finding is in the baseline', '{0} findings are in the baseline')}\n`
      : `${PROGRAM}: ${displayNameOf(path)}: ${failure}\n`,
  );
  return failure === undefined && tally.isWhole ? EXIT_CLEAN : EXIT_FAILED;
}

/** The step that failed, derived from whether the file was checked and whether copies were requested. */
function failedStepOf({ found }: FileOutcome, { copies }: CheckJob): FailedStep {
  if (!found) return 'read';
  return copies ? 'copied' : 'corrected';
}

/** Opens the result cache for this run; undefined if it is disabled or unavailable. */
async function cacheFrom(
  isWanted: boolean,
  location: string | undefined,
  job: CheckJob,
  io: Io,
): Promise<ResultCache | undefined> {
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
