// Builds what ships and packs it. Everything is bundled, so the package carries no node_modules.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root, vsixPath } from '../test/vscode/host.mjs';

function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
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
