// The extension's archive: the same files give the same bytes, whenever, wherever and under whatever umask they were written.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { setPlainModes } from './zipModes.mjs';

const VSCE = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
const OPTIONS = [
  '--no-dependencies',
  // There is no public repository to which the README's links could be rewritten.
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
];

/** Packs the extension in a folder with one time for all files, in seconds since 1970. Gives the exit code of the packer. */
export function packVsix(folder, path, epoch, stdio = 'inherit') {
  // Archives store local times.
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(epoch), TZ: 'UTC' };
  const args = [VSCE, 'package', ...OPTIONS, '--out', path];
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio, env });
  if (status === 0) setPlainModes(path);
  return status ?? 1;
}
