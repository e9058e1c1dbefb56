// npm run package [-- --pre-release]
// Builds what ships and packs it, in the form that both marketplaces take; a pre-release gets a file of its own. Everything is bundled, so the package contains no node_modules.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root, vsixPath } from '../test/vscode/host.mjs';
import { isMain } from './isMain.mjs';
import { publisherFacts, tellMissing } from './packaging/publisherFacts.mjs';
import { layOutExtension, packVsix } from './packaging/vsix.mjs';

function main() {
  // The same commit gives the same bytes: all files get its time, unless the environment sets another.
  const { SOURCE_DATE_EPOCH: given } = process.env;
  const committed = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
  const epoch = given || (committed.status === 0 && committed.stdout.trim()) || '315532800';

  mkdirSync(cache, { recursive: true });
  const build = [join(root, 'scripts/build.mjs'), '--production'];
  const env = { ...process.env, SOURCE_DATE_EPOCH: epoch, TZ: 'UTC' };
  const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    return;
  }
  tellMissing(publisherFacts());
  const folder = join(cache, 'extension');
  layOutExtension(root, folder);
  const isPreRelease = process.argv.includes('--pre-release');
  const path = isPreRelease ? vsixPath.replace(/\.vsix$/, '-pre-release.vsix') : vsixPath;
  process.exitCode = packVsix(folder, path, epoch, { isPreRelease });
}

if (isMain(import.meta.filename)) main();
