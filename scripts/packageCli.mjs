// Packs the command line and the server as an npm package without dependencies: .cache/treaty-body-VERSION.tgz.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isMain } from './isMain.mjs';
import { layOutPackage } from './packaging/cliLayout.mjs';
import { publisherFacts, tellMissing } from './packaging/publisherFacts.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.cache/cli');

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

if (isMain(import.meta.filename)) {
  tellMissing(publisherFacts());
  run(process.execPath, [join(root, 'scripts/build.mjs'), '--production'], root);
  layOutPackage(root, join(root, 'dist'), folder);
  run('npm', ['pack', '--pack-destination', join(root, '.cache')], folder);
}
