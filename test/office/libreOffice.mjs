import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { scratch } from './ours.mjs';

/** Longer than it takes on a busy machine: it sometimes never ends. */
const PATIENCE = 240_000;

/** The version of LibreOffice that is installed; undefined where there is none. */
export function libreOffice() {
  const { status, stdout } = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  return status === 0 ? /\d+\.\d+/.exec(stdout)?.[0] : undefined;
}

/** Has LibreOffice open files and write them in another form. Gives the new paths. */
export function converted(paths, form, ending = form.split(':')[0]) {
  const folder = join(scratch, `as-${ending}`);
  mkdirSync(folder, { recursive: true });
  const options = ['--headless', `-env:UserInstallation=file://${scratch}/profile`];
  spawnSync('soffice', [...options, '--convert-to', form, '--outdir', folder, ...paths], {
    stdio: 'ignore',
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  return paths.map((path) => {
    const made = join(folder, basename(path).replace(/\.docx$/, `.${ending}`));
    if (!existsSync(made)) throw new Error(`LibreOffice did not open ${basename(path)}`);
    return made;
  });
}
