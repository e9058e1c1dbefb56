// The servers that are measured: ours, an empty one, and two peers on the same text as Markdown.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

const here = import.meta.dirname;
const root = join(here, '..');
const bundles = join(root, '.cache/bench');

/** Installs the peers if they are missing or have other versions; gives a reason if that fails. */
function install() {
  const wanted = lockedVersions('package-lock.json');
  const present = lockedVersions('node_modules/.package-lock.json');
  if (present && Object.entries(wanted).every(([path, version]) => present[path] === version || isOptional(path)))
    return;
  console.log('installing the peers into bench/node_modules');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: here, encoding: 'utf8', timeout: 120_000 };
  const { status, stderr, error } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) return `npm ci failed: ${(error?.message ?? stderr).trim().split('\n')[0]}`;
}

function lockedVersions(file) {
  const path = join(here, file);
  if (!existsSync(path)) return undefined;
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  return Object.fromEntries(
    Object.entries(packages)
      .filter(([name]) => name !== '')
      .map(([name, { version }]) => [name, version]),
  );
}

function isOptional(path) {
  return JSON.parse(readFileSync(join(here, 'package-lock.json'), 'utf8')).packages[path].optional === true;
}

function versionOf(name, from = here) {
  return JSON.parse(readFileSync(join(from, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/** Bundled like ours, because reading many small files makes a server slow to start. */
async function bundle(name) {
  const outfile = join(bundles, `${name}.cjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [join(here, `${name}.mjs`)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    // What tells a program that it was started.
    define: { 'import.meta.filename': '__filename' },
    logLevel: 'silent',
  });
  return outfile;
}

const node = (file) => ({ command: process.execPath, args: [file, '--stdio'] });

/** Our server, from a folder as the build leaves it. */
export function ourServer(dist) {
  return {
    name: 'treaty-body',
    ...node(join(dist, 'server.js')),
    rendition: 'text',
    languageId: 'treaty-body',
    extension: 'txt',
  };
}

/** All servers that can run here, ours from a folder as the build leaves it; `missing` says which cannot, and why. */
export async function findServers(dist) {
  const servers = {
    ours: ourServer(dist),
    empty: {
      name: `empty server (vscode-languageserver ${versionOf('vscode-languageserver', root)})`,
      ...node(await bundle('emptyServer')),
      rendition: 'text',
      languageId: 'treaty-body',
      extension: 'txt',
    },
  };
  const missing = [];
  const markdown = { rendition: 'markdown', languageId: 'markdown', extension: 'md', peer: true };
  const failed = install();
  try {
    if (failed) throw new Error(failed);
    const markdownServer = 'vscode-markdown-languageserver';
    servers.vscode = {
      name: `${markdownServer} ${versionOf(markdownServer)}`,
      ...node(join(here, 'node_modules', markdownServer, 'dist/node/workerMain.js')),
      ...(await import('./markdownEditor.mjs')).markdownEditor(),
      ...markdown,
    };
  } catch (error) {
    missing.push(`vscode-markdown-languageserver: ${error.message.split('\n')[0]}`);
  }
  const rumdl = `@rumdl/cli-${process.platform}-${process.arch}`;
  const executable = join(here, 'node_modules', rumdl, process.platform === 'win32' ? 'rumdl.exe' : 'rumdl');
  if (existsSync(executable)) {
    // Line length is a matter of taste, and would be reported on nearly every line.
    const options = { disableRules: ['MD013'] };
    const args = ['server', '--no-config'];
    servers.rumdl = { name: `rumdl ${versionOf(rumdl)}`, command: executable, args, options, ...markdown };
  } else missing.push(`rumdl: ${failed ?? `no ${rumdl} among the locked packages`}`);
  return { servers, missing };
}
