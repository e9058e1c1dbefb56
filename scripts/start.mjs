// npm start [-- --browser] Opens the samples in VS Code with the extension: in desktop VS Code if there is one, otherwise in the browser.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isRoot, root, samples, startServer, vsixPath } from '../test/vscode/host.mjs';
import { isMain } from './isMain.mjs';

const windows = process.platform === 'win32';

/** Has the extension open its walkthrough when it is activated. */
const WALKTHROUGH = { TREATY_BODY_WALKTHROUGH: '1' };

function findDesktop() {
  const { VSCODE_EXE, PATH = '', DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return undefined;
  const onPath = PATH.split(delimiter).map((folder) => join(folder, windows ? 'code.cmd' : 'code'));
  return [VSCODE_EXE, ...onPath].find((candidate) => candidate && existsSync(candidate));
}

function runScript(path, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, path), ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

async function startDesktop(executable) {
  console.log('Builds the extension, which takes some seconds, and opens the samples and the walkthrough in VS Code.');
  runScript('scripts/build.mjs');
  const temporary = mkdtempSync(join(tmpdir(), 'treaty-body-start-'));
  const args = [
    samples,
    '--new-window',
    '--wait',
    '--disable-workspace-trust',
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${join(temporary, 'user')}`,
    `--extensions-dir=${join(temporary, 'extensions')}`,
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
  console.log(`VS Code with the extension: ${executable} (ends with its window)`);
  // Windows starts a .cmd file only through a shell, which splits at spaces.
  const quote = (text) => (windows ? `"${text}"` : text);
  const child = spawn(quote(executable), args.map(quote), {
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...WALKTHROUGH },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.exit(code ?? 130);
}

async function startBrowser() {
  if (process.platform !== 'linux') {
    console.error('VS Code in the browser runs on Linux. Install VS Code and its `code` command, or set VSCODE_EXE.');
    process.exit(2);
  }
  console.log(
    'Packages the extension and serves VS Code with the samples and the walkthrough to a browser. The first time it installs VS Code from npm (800 MB); that and packaging may take a minute or more. The address comes at the end.',
  );
  runScript('scripts/prepareVscode.mjs', '--host-only');
  runScript('scripts/package.mjs');
  const server = await startServer({ vsix: [vsixPath], env: WALKTHROUGH });
  console.log(`VS Code with the extension: ${server.address(samples)}\nCtrl+C ends it.`);
  const stop = (code) => void server.stop().finally(() => process.exit(code));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stop(0));
  server.server.once('exit', () => stop(1));
}

if (isMain(import.meta.filename)) {
  const desktop = process.argv.includes('--browser') ? undefined : findDesktop();
  await (desktop ? startDesktop(desktop) : startBrowser());
}
