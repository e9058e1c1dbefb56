// Builds what ships and packs it. Everything is bundled, so the package carries no node_modules.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root, vsixPath } from '../test/vscode/host.mjs';
import { setPlainModes } from './zip-modes.mjs';

/** The same commit gives the same bytes: its time stands for that of all files, unless the environment names another. */
const { SOURCE_DATE_EPOCH: given } = process.env;
const committed = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
const epoch = given || (committed.status === 0 && committed.stdout.trim()) || '315532800';
// Archives hold the time of day where they were packed.
const env = { ...process.env, SOURCE_DATE_EPOCH: epoch, TZ: 'UTC' };

function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync(cache, { recursive: true });
node(join(root, 'scripts/build.mjs'), '--production');
node(
  join(root, 'node_modules/@vscode/vsce/vsce'),
  'package',
  '--no-dependencies',
  // There is no public repository that the README's links could be rewritten to.
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
  ...['--out', vsixPath],
);
setPlainModes(vsixPath);
