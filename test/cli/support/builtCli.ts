import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before } from 'node:test';
import { copyProgram } from '../../support/builtProgram';
import { scratch } from '../../support/scratch';

/** What came of a run of the built program. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The most memory that it held, in MB, and the time that it computed, in seconds; NaN where it was killed. */
  readonly memory: number;
  readonly time: number;
}

/** How a run is started. */
export interface Start {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  /** Standard input as an open file, instead of `input`. */
  readonly stdin?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A run that does not end is ended after so many milliseconds; whatever is tried here takes a fraction of it. */
const PATIENCE = 180_000;

/** A run of many in one process. */
export interface OneOfMany {
  readonly args: readonly string[];
  readonly cwd: string;
}

/** The built program. */
export interface BuiltCli {
  readonly path: string;
  readonly run: (args: readonly string[], start?: Start) => Ran;
  /**
   * Runs one after the other in one process, which starts much less often than it runs; each begins when nothing of the one before is
   * left to be done, as a process of its own would end. `memory` is by how much the most that was ever held has grown. Throws with the
   * arguments of the one that did not end.
   */
  readonly runAll: (runs: readonly OneOfMany[]) => readonly Ran[];
}

/** Runs the program again and again, when the process has nothing left to do. */
const DRIVER = `
const { appendFileSync } = require('node:fs');
const [program, results, list] = process.argv.slice(2);
const runs = JSON.parse(list);
let at = -1, stdout = '', stderr = '', cpu, memory;
process.stdout.write = (text) => { stdout += text; return true; };
process.stderr.write = (text) => { stderr += text; return true; };
const held = () => process.resourceUsage().maxRSS / 1024;
process.on('beforeExit', () => {
  if (at >= 0) {
    const { user, system } = process.cpuUsage(cpu);
    const ran = { status: process.exitCode ?? null, stdout, stderr, memory: held() - memory, time: (user + system) / 1e6 };
    appendFileSync(results, JSON.stringify(ran) + '\\n');
  }
  at++;
  [stdout, stderr, process.exitCode] = ['', '', undefined];
  if (at === runs.length) process.exit(0);
  const { args, cwd } = runs[at];
  process.chdir(cwd);
  process.argv = [process.execPath, program, ...args];
  cpu = process.cpuUsage();
  memory = held();
  delete require.cache[program];
  require(program);
});
`;

/** The command line as it ships, in a folder of its own for one test file. To be called at its top level. */
export function builtCli(): BuiltCli {
  const folder = scratch('program');
  const path = join(folder, 'cli.js');
  const measure = join(folder, 'measure.cjs');
  const measured = join(folder, 'measured.json');
  before(() => {
    copyProgram(folder);
    writeFileSync(
      measure,
      `process.on('exit', () => {
        const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
        require('node:fs').writeFileSync(${JSON.stringify(measured)}, JSON.stringify([maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6]));
      });`,
    );
  });
  const run = (args: readonly string[], { cwd = folder, input, stdin, env }: Start = {}): Ran => {
    rmSync(measured, { force: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', measure, path, ...args], {
      cwd,
      encoding: 'utf8',
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
      maxBuffer: 1 << 26,
      stdio: [stdin ?? 'pipe', 'pipe', 'pipe'],
      ...(input !== undefined && { input }),
      ...(env && { env: { ...process.env, ...env } }),
    });
    const [memory = Number.NaN, time = Number.NaN] = status === null ? [] : readMeasured(measured);
    return { status, stdout, stderr, memory, time };
  };
  const runAll = (runs: readonly OneOfMany[]): readonly Ran[] => {
    const driver = join(folder, 'driver.cjs');
    const results = join(folder, 'results.jsonl');
    writeFileSync(driver, DRIVER);
    writeFileSync(results, '');
    const { status, stderr } = spawnSync(process.execPath, [driver, path, results, JSON.stringify(runs)], {
      encoding: 'utf8',
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    });
    const lines = readFileSync(results, 'utf8').split('\n').slice(0, -1);
    if (status !== 0) throw new Error(`${runs[lines.length]?.args.join(' ')} was ended: ${stderr}`);
    return lines.map((line) => JSON.parse(line) as Ran);
  };
  return { path, run, runAll };
}

function readMeasured(path: string): readonly number[] {
  return JSON.parse(readFileSync(path, 'utf8')) as readonly number[];
}
