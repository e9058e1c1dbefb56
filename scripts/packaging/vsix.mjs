// Builds the extension's archive reproducibly: the same files give the same bytes, regardless of time, path and umask.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { packedPage } from './packedPage.mjs';
import { publisherFacts } from './publisherFacts.mjs';
import { setPlainModes } from './zipModes.mjs';

const VSCE = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
const OPTIONS = [
  '--no-dependencies',
  // The links in the packed pages are final, so they need no rewriting.
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
];

/** Copies the files that `.vscodeignore` includes, and that file itself, with the project page as prepared for packages. */
export function layOutExtension(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const ignorePatterns = readFileSync(join(root, '.vscodeignore'), 'utf8');
  for (const pattern of [...ignorePatterns.matchAll(/^!(.+)$/gm)].map(([, one]) => one))
    for (const path of pattern.endsWith('/**') ? [pattern.slice(0, -3)] : filesMatching(root, pattern))
      cpSync(join(root, path), join(folder, path), { recursive: true });
  cpSync(join(root, '.vscodeignore'), join(folder, '.vscodeignore'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const page of ['README.md', 'CHANGELOG.md'])
    writeFileSync(join(folder, page), packedPage(root, page, publisherFacts(root), version));
}

/** The files that a name fits in which `*` stands for anything. */
function filesMatching(root, pattern) {
  const folder = dirname(pattern);
  const fits = new RegExp(`^${basename(pattern).replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  return readdirSync(join(root, folder)).flatMap((name) => (fits.test(name) ? [join(folder, name)] : []));
}

/**
 * Packs the extension in a folder, giving all files one timestamp, in seconds since 1970, as a release or a pre-release. Returns the
 * packer’s exit code.
 */
export function packVsix(folder, path, epoch, { isPreRelease = false, stdio = 'inherit' } = {}) {
  // ZIP archives store local times.
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(epoch), TZ: 'UTC' };
  const args = [VSCE, 'package', ...OPTIONS, ...(isPreRelease ? ['--pre-release'] : []), '--out', path];
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio, env });
  if (status === 0) setPlainModes(path);
  return status ?? 1;
}
