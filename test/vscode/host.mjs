// The VS Code that the tests and `npm start` drive: code-server from npm, served on loopback, with Chromium as its browser.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PATIENCE } from '../support/testPatience.mjs';
import { languagePack, noteLanguagePack } from './languagePack.mjs';

export const root = join(import.meta.dirname, '../..');
export const cache = join(root, '.cache');
export const samples = join(root, 'samples');
export const vsixPath = join(cache, 'treaty-body.vsix');
export const hostDirectory = join(import.meta.dirname, 'host');
export const isRoot = process.getuid?.() === 0;

const modules = join(hostDirectory, 'node_modules');
const node = join(modules, '.bin/node');
const entry = join(modules, 'code-server/out/node/entry.js');

/** Derived from the lockfile, so that a changed lockfile leads to a new installation. */
export function hostStamp() {
  const lock = readFileSync(join(hostDirectory, 'package-lock.json'));
  return join(modules, `.ready-${createHash('sha256').update(lock).digest('hex').slice(0, 16)}`);
}

export function findChromium() {
  const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];
  return candidates.find((candidate) => candidate && existsSync(candidate));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const quietSettings = {
  // The panel would cover a third of small pictures.
  'comments.openView': 'never',
  // Nor the temporary folder in them.
  'breadcrumbs.filePath': 'last',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'update.mode': 'none',
  'window.menuBarVisibility': 'classic',
  'security.workspace.trust.enabled': false,
};

/**
 * A server with its own state, which `stop` deletes. `driven` tells a test runner how its suite ended; `locale` is the language of the
 * window, English by default; `env` has further variables of the environment.
 */
export async function startServer({ vsix = [], settings = {}, driven = false, locale, env: more = {} } = {}) {
  const temporary = mkdtempSync(join(tmpdir(), 'treaty-body-vscode-'));
  const user = join(temporary, 'user');
  const log = join(temporary, 'server.log');
  let server;
  const stop = async () => {
    // End the whole process group: the server alone would leave extension hosts and language servers running.
    if (server?.pid) {
      try {
        process.kill(-server.pid, 'SIGKILL');
      } catch (error) {
        if (error.code !== 'ESRCH') throw error;
      }
    }
    rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    mkdirSync(join(user, 'User'), { recursive: true });
    writeFileSync(join(user, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
    writeFileSync(join(temporary, 'config.yaml'), '');
    const env = { ...process.env, ...more, HOME: temporary, NODE_OPTIONS: '' };
    // Tests do not contact an extension gallery, even where there is a network.
    if (driven) env.EXTENSIONS_GALLERY = '{}';
    for (const name of Object.keys(env)) {
      // Variables inherited from a terminal inside VS Code, or meant for another server.
      if (/^(VSCODE_|ELECTRON_|XDG_|PASSWORD$|HASHED_PASSWORD$|PORT$)/.test(name)) delete env[name];
    }
    const start = (args, options) =>
      spawn(
        node,
        [
          entry,
          ...['--config', join(temporary, 'config.yaml')],
          ...['--user-data-dir', user, '--extensions-dir', join(temporary, 'extensions')],
          ...args,
        ],
        { cwd: temporary, env, ...options },
      );
    const packs = locale === undefined ? [] : [languagePack(temporary, locale)];
    for (const file of [...packs, ...vsix])
      await install(start(['--install-extension', file], { stdio: ['ignore', 'pipe', 'pipe'] }));
    if (locale !== undefined) noteLanguagePack(user, join(temporary, 'extensions'), locale);

    const authority = `127.0.0.1:${await freePort()}`;
    server = start(
      [
        ...['--auth', 'none', '--bind-addr', authority, '--ignore-last-opened'],
        ...['--disable-telemetry', '--disable-update-check'],
        ...['--disable-workspace-trust', '--disable-getting-started-override'],
        ...(driven ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
        ...(locale === undefined ? [] : ['--locale', locale]),
      ],
      { detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const output = createWriteStream(log);
    server.stdout.pipe(output);
    server.stderr.pipe(output);
    await answers(server, authority, log);

    const address = (folder, payload) => {
      const query = new URLSearchParams({ folder });
      if (payload) query.set('payload', JSON.stringify(Object.entries(payload)));
      return `http://${authority}/?${query}`;
    };
    return { authority, address, temporary, log, server, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function install(child) {
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`VS Code did not install the extension:\n${output}`);
}

async function answers(server, authority, log) {
  const deadline = Date.now() + PATIENCE;
  while (server.exitCode === null && Date.now() < deadline) {
    if (
      await fetch(`http://${authority}/healthz`).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The VS Code server did not start:\n${readFileSync(log, 'utf8')}`);
}

/** A server on a copy of the samples, and a page on it that can reach nothing else. */
export async function startHost({ vsix = [], settings = {}, locale } = {}) {
  const { chromium } = await import('playwright-core');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium. Run: node scripts/prepareVscode.mjs');
  // In a browser VS Code saves automatically after a second, which would make tests depend on their speed.
  const server = await startServer({
    vsix,
    settings: { 'files.autoSave': 'off', ...settings },
    driven: true,
    ...(locale !== undefined && { locale }),
  });
  const workspace = join(server.temporary, 'samples');
  let browser;
  const stop = async () => {
    await browser?.close();
    await server.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().finally(() => process.exit(130)));
  const restore = () => {
    cpSync(samples, workspace, { recursive: true });
    // Steps change settings of the folder there, starting from what it holds.
    mkdirSync(join(workspace, '.vscode'), { recursive: true });
    writeFileSync(join(workspace, '.vscode/settings.json'), '{}');
  };
  try {
    restore();
    browser = await chromium.launch({
      executablePath,
      // Chromium cannot start its sandbox as root.
      chromiumSandbox: !isRoot,
      timeout: PATIENCE,
      args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
    });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.route(
      (url) => url.host !== server.authority,
      (route) => route.abort(),
    );
    return { ...server, page, workspace, restore, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
