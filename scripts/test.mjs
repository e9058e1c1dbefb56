// npm test [-- --quick] [-- --unit [PART...]] [-- --only LANE]
// Lanes: unit, grammar, editors, install, office, node-host, web-host, window, desktop. With --unit nothing is built: those tests run on the
// sources, all of them or those whose path contains a PART. With --quick the compiler runs, and of those tests the ones nearest to what has
// changed, as many as are begun within a minute and a half.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { run as runTestFiles } from 'node:test';
import { inspect, parseArgs } from 'node:util';
import { bundleProgram, bundleSuite, bundleUnitTests, unitTests } from './bundleTests.mjs';
import { isMain } from './isMain.mjs';
import { quickTests } from './quickTests.mjs';

const root = join(import.meta.dirname, '..');
const lanes = {
  unit: runUnit,
  grammar: runGrammar,
  editors: (asked) => runHosted(asked, 'editors', 'test/editors/run.mjs'),
  install: (asked) => runHosted(asked, 'install', 'test/install/run.mjs'),
  office: (asked) => runHosted(asked, 'office', 'test/office/run.mjs'),
  'node-host': (asked) => runHosted(asked, 'node-host', 'test/vscode/run.mjs'),
  'web-host': (asked) => runHosted(asked, 'web-host', 'test/vscode/run.mjs', '--web'),
  window: runWindow,
  desktop: runDesktop,
};
// The exit code of test/vscode/desktop.mjs without a desktop VS Code, and of test/editors/run.mjs and test/office/run.mjs without any of
// their programs.
const cannotRun = 3;
const hostedLanes = ['node-host', 'web-host', 'window'];

/** What the command line asks for: one lane only, parts of the paths of unit tests, new pictures of the window. */
function askedFor() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean' },
      unit: { type: 'boolean' },
      only: { type: 'string' },
      'update-screens': { type: 'boolean' },
    },
  });
  const onlyLane = values.unit ? 'unit' : values.only;
  const isQuick = values.quick === true;
  if ((onlyLane && (!lanes[onlyLane] || isQuick)) || (positionals.length > 0 && onlyLane !== 'unit')) {
    console.error(`usage: npm test -- [--quick] [--unit [PART...]] [--only ${Object.keys(lanes).join('|')}]`);
    process.exit(2);
  }
  return { only: onlyLane, isQuick, parts: positionals, updatesScreens: values['update-screens'] === true };
}

/** How long after its start a quick run begins tests, in milliseconds. */
const QUICK_LIMIT_MS = 90_000;

/** How long a test file may take, in milliseconds: more than on a machine with twenty times as much work as processors. */
const HANG_TIMEOUT_MS = 1_200_000;

const total = { passed: 0, failed: 0 };
/** The summary, because the log of a whole run is long: each failure, and the tests that ran twice. */
const summary = [];

function count(passed, failed) {
  total.passed += passed;
  total.failed += failed;
}

function elapsedSeconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

const runningProcesses = new Set();

/** Runs one of our scripts for at most an hour; gives its output and exit code. */
async function runScript(path, ...args) {
  const child = spawn(process.execPath, [join(root, path), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 3_600_000,
  });
  runningProcesses.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  runningProcesses.delete(child);
  if (process.exitCode === 130) process.exit();
  return { code, output: output.trimEnd() };
}

async function build() {
  const { code, output } = await runScript('scripts/build.mjs');
  if (output) console.log(output);
  if (code === 0) return;
  console.log('the build failed');
  console.log('0 passed, 1 failed');
  process.exit(1);
}

/** Runs a test file. Suites do not count as tests, nor does a test that fails only because of its subtests. */
async function runFile({ source, bundle }) {
  const start = Date.now();
  const result = { source, passed: 0, skipped: 0, failures: [], figures: [], output: '' };
  let ofFile;
  for await (const { type, data } of runTestFiles({ files: [bundle], timeout: HANG_TIMEOUT_MS })) {
    if (type === 'test:stdout' || type === 'test:stderr') result.output += data.message;
    // Errors thrown after their test has ended are reported only here.
    if (type === 'test:diagnostic' && /^(Warning|Error)/.test(data.message)) result.output += `${data.message}\n`;
    // Figures that a test reports, such as precision and recall, as opposed to the runner's own lines.
    else if (type === 'test:diagnostic' && data.nesting > 0) result.figures.push(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isWholeFile = data.nesting === 0 && (data.name === bundle || data.name === relative(process.cwd(), bundle));
    const failure = type === 'test:fail' && data.todo === undefined ? data.details.error : undefined;
    if (isWholeFile) ofFile = failure;
    else if (failure) {
      if (failure.failureType !== 'subtestsFailed') result.failures.push({ name: data.name, error: failure });
    } else if (data.skip !== undefined || data.todo !== undefined) result.skipped++;
    else if (data.details.type !== 'suite') result.passed++;
  }
  if (result.failures.length === 0) {
    if (ofFile) result.failures.push({ name: `the file ended with ${ofFile.exitCode ?? ofFile.failureType}` });
    else if (result.passed === 0) result.failures.push({ name: 'the file has no tests' });
  }
  return { ...result, time: elapsedSeconds(start) };
}

function explain(error) {
  const cause = error.cause ?? error;
  const text = cause instanceof Error ? (cause.stack ?? String(cause)) : inspect(cause);
  return text.replace(/\n +at [^\n]*\(?node:[^\n]*/g, '');
}

function printFile({ source, passed, skipped, failures, figures, output, time }) {
  const skips = skipped ? `, ${skipped} skipped` : '';
  if (failures.length === 0) {
    console.log(`✔ ${source}: ${passed} passed${skips} (${time})`);
    for (const figure of figures) console.log(`  ${figure}`);
    return;
  }
  console.log(`✖ ${source}: ${passed} passed, ${failures.length} failed${skips} (${time})`);
  for (const figure of figures) console.log(`  ${figure}`);
  for (const { name, error } of failures) {
    console.log(`  ✖ ${name}`);
    if (error) console.log(explain(error).replace(/^/gm, '    '));
  }
  if (output) console.log(`  what it wrote:\n${output.trimEnd().replace(/^/gm, '    ')}`);
}

function runUnit({ parts }) {
  return runTests(unitTests(parts));
}

/** The compiler, and the tests nearest to the changed files. */
async function runQuick() {
  const end = Date.now() + QUICK_LIMIT_MS;
  const compilations = ['.', 'client/pages'].map(async (project) => {
    const start = Date.now();
    const { code, output } = await runScript('node_modules/typescript/bin/tsc', '-p', project);
    finishLane(`tsc -p ${project}`, start, code === 0 ? 1 : 0, code === 0 ? 0 : 1, output);
  });
  await runTests(await quickTests(), end);
  await Promise.all(compilations);
}

/** Runs tests in their order, those that can be begun before the end. */
async function runTests(tests, end = Number.POSITIVE_INFINITY) {
  if (tests.length === 0) {
    console.log('✖ unit: no test files');
    count(0, 1);
    return;
  }
  let program;
  try {
    if (await bundleUnitTests(tests)) program = await bundleProgram();
  } catch {
    // esbuild has reported the reason.
    console.log('✖ unit: the tests could not be bundled');
    count(0, 1);
    return;
  }
  if (program !== undefined) process.env.TREATY_BODY_PROGRAM = program;
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps`;
  const queue = [...tests];
  const repeatedFailures = [];
  const worker = async () => {
    while (Date.now() < end) {
      const test = queue.shift();
      if (!test) return;
      const result = await runFile(test);
      printFile(result);
      if (result.failures.length > 0) repeatedFailures.push(test);
      else count(result.passed, 0);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  await repeatTests(repeatedFailures);
  if (queue.length > 0)
    console.log(`unit: ${queue.length} files with tests farther from the change are left to npm test`);
  if (program !== undefined) rmSync(program, { recursive: true, force: true });
}

/**
 * Runs failing test files once more, one after the other: threads and processes of a machine that does other work as well have races that no
 * test can wait for. What is broken fails again.
 */
async function repeatTests(tests) {
  if (tests.length > 0) console.log('unit: what failed runs once more, one file at a time');
  for (const test of tests) {
    const result = await runFile(test);
    printFile(result);
    count(result.passed, result.failures.length);
    summary.push(`ran twice: ${result.source}`);
    for (const { name } of result.failures) summary.push(`✖ ${result.source}: ${name}`);
  }
}

async function runGrammar({ only }) {
  const folder = join(root, 'test/grammar');
  if (!existsSync(folder)) {
    if (only) count(0, 1);
    console.log('grammar: not run (no test/grammar)');
    return;
  }
  const start = Date.now();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => /SYNTAX TEST/.test(readFileSync(join(root, file), 'utf8').split('\n', 1)[0]));
  const { code, output } = await runScript('node_modules/vscode-tmgrammar-test/dist/unit.js', ...files.sort());
  const passed = code === 0 ? files.length : (output.match(/run successfuly/g)?.length ?? 0);
  const failed = code === 0 && passed > 0 ? 0 : Math.max(1, files.length - passed);
  finishLane('grammar', start, passed, failed, output);
}

function finishLane(lane, start, passed, failed, output) {
  count(passed, failed);
  if (failed === 0) console.log(`✔ ${lane}: ${passed} passed (${elapsedSeconds(start)})`);
  else {
    console.log(`✖ ${lane}: ${passed} passed, ${failed} failed (${elapsedSeconds(start)})\n${output}`);
    summary.push(`✖ ${lane}: ${passed} passed, ${failed} failed`);
    for (const line of output.split('\n')) if (/^\s*✖| ran twice: /.test(line)) summary.push(`  ${line.trim()}`);
  }
}

async function runHosted({ only }, lane, path, ...args) {
  const start = Date.now();
  let { code, output } = await runScript(path, ...args);
  if (code === cannotRun && !only) {
    console.log(output);
    return;
  }
  // The groups of the window run twice by themselves.
  if (code !== 0 && lane !== 'window') {
    console.log(`${output}\n${lane}: once more`);
    summary.push(`ran twice: ${lane}`);
    ({ code, output } = await runScript(path, ...args));
  }
  const [, passed = 0, failed = 0] = (/^(\d+) passed, (\d+) failed$/.exec(output.split('\n').at(-1)) ?? []).map(Number);
  const isSound = code === 0 && passed > 0;
  // A part of a lane that cannot run is mentioned, but does not make the lane fail.
  if (isSound)
    for (const line of output.split('\n')) {
      if (/ is not run \(|^installing by apt/.test(line)) console.log(line);
      else if (/ ran twice: /.test(line)) summary.push(line);
    }
  finishLane(lane, start, passed, isSound ? failed : Math.max(1, failed), output);
}

async function runWindow(asked) {
  const start = Date.now();
  const { code, output } = await runScript('scripts/package.mjs');
  if (code !== 0) finishLane('package', start, 0, 1, output);
  else
    await runHosted(asked, 'window', 'test/vscode/window.mjs', ...(asked.updatesScreens ? ['--update-screens'] : []));
}

function runDesktop(asked) {
  // If the lane is asked for by name, it may download a VS Code.
  if (asked.only) process.env.VSCODE_DESKTOP = '1';
  return runHosted(asked, 'desktop', 'test/vscode/desktop.mjs');
}

/** Runs beside the unit tests, because it takes most of a minute the first time. */
function prepare() {
  const child = spawn(process.execPath, [join(root, 'scripts/prepareVscode.mjs')], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => child.once('close', resolve));
}

async function main() {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      for (const child of runningProcesses) child.kill(signal);
      process.exitCode = 130;
      if (runningProcesses.size === 0) process.exit();
    });
  }

  const request = askedFor();
  const { only, isQuick } = request;
  if (isQuick) {
    await runQuick();
    finishRun();
  }
  const isRequested = (lane) => only === undefined || only === lane;
  const linux = process.platform === 'linux';
  const needsHost = linux && hostedLanes.some(isRequested);
  const needsSuite = ['node-host', 'web-host', 'desktop'].some(isRequested);
  const preparation = needsHost ? prepare() : Promise.resolve(0);
  if (only !== 'unit') await build();
  if (needsSuite) await bundleSuite();
  for (const [lane, run] of Object.entries(lanes)) {
    if (!isRequested(lane)) continue;
    if (!hostedLanes.includes(lane)) await run(request);
    else if (!linux) console.log(`${lane}: not run (the VS Code host runs on Linux)`);
    else if ((await preparation) === 0) await run(request);
    else {
      console.log(`✖ ${lane}: not run, VS Code is not there`);
      count(0, 1);
    }
  }
  finishRun();
}

function finishRun() {
  if (total.passed + total.failed === 0) count(0, 1);
  for (const line of summary) console.log(line);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

if (isMain(import.meta.filename)) await main();
