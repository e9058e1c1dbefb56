// Builds what ships and packs it. Everything is bundled, so the package contains no node_modules.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root, vsixPath } from '../test/vscode/host.mjs';
import { isMain } from './isMain.mjs';
import { packVsix } from './vsix.mjs';

function main() {
  // The same commit gives the same bytes: all files get its time, unless the environment sets another.
  const { SOURCE_DATE_EPOCH: given } = process.env;
  const committed = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
  const epoch = given || (committed.status === 0 && committed.stdout.trim()) || '315532800';

  mkdirSync(cache, { recursive: true });
  const build = [join(root, 'scripts/build.mjs'), '--production'];
  const env = { ...process.env, SOURCE_DATE_EPOCH: epoch, TZ: 'UTC' };
  const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit', env });
  process.exitCode = status === 0 ? packVsix(root, vsixPath, epoch) : (status ?? 1);
}

if (isMain(import.meta.filename)) main();
