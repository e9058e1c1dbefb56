// Runs the suite in desktop VS Code: the one named by VSCODE_EXE, or one that @vscode/test-electron downloads. Exits with 3, after saying
// why, if it cannot run here.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, watchFile } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { PATIENCE } from '../support/testPatience.mjs';
import { cache, root, samples } from './host.mjs';
import { Report } from './report.mjs';
import { silence } from './silence.mjs';

const notRun = 3;
const executable = process.env.VSCODE_EXE;
const linux = process.platform === 'linux';

async function obstacle() {
  if (executable) return existsSync(executable) ? undefined : `there is no ${executable}`;
  // On other systems this is the only lane. On Linux the others already drive a VS Code, so a download has to be asked for.
  if (linux && process.env.VSCODE_DESKTOP !== '1') return 'set VSCODE_EXE, or VSCODE_DESKTOP=1 to download one';
  const address = 'https://update.code.visualstudio.com/api/releases/stable';
  const reachable = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) }).then(
    (response) => response.ok,
    () => false,
  );
  return reachable ? undefined : 'update.code.visualstudio.com cannot be reached; set VSCODE_EXE';
}

function refuse(why) {
  console.log(`desktop: not run (${why})`);
  process.exit(notRun);
}

const why = await obstacle();
if (why) refuse(why);
if (linux && !process.env.DISPLAY) {
  const again = spawnSync('xvfb-run', ['-a', process.execPath, ...process.argv.slice(1)], { stdio: 'inherit' });
  if (again.error) refuse('no DISPLAY, and no xvfb-run');
  process.exit(again.status ?? 1);
}

const temporary = mkdtempSync(join(tmpdir(), 'treaty-body-desktop-'));
const workspace = join(temporary, 'samples');
const events = join(temporary, 'events.json');
cpSync(samples, workspace, { recursive: true });
const report = new Report();
// The suite writes this file again for each test.
const { heard, silent } = silence();
watchFile(events, heard);
const tests = runTests({
  ...(executable
    ? { vscodeExecutablePath: executable }
    : { version: 'stable', cachePath: join(cache, 'vscode-desktop') }),
  extensionDevelopmentPath: root,
  extensionTestsPath: join(cache, 'test/vscode/index'),
  extensionTestsEnv: { TREATY_BODY_TEST_EVENTS: events },
  launchArgs: [
    workspace,
    '--disable-extensions',
    `--user-data-dir=${join(temporary, 'user')}`,
    `--extensions-dir=${join(temporary, 'extensions')}`,
  ],
});
const exitCode = await Promise.race([tests, silent]).catch((error) => {
  console.error(String(error));
  return 1;
});
if (existsSync(events)) for (const event of JSON.parse(readFileSync(events, 'utf8'))) report.event(event);
rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
process.exit(report.verdict(exitCode));
