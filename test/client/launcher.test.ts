import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LAUNCHER_MARK, launcherScript } from '../../client/src/launcher';
import { scratch } from '../support/scratch';

describe('the launcher of the command line', () => {
  it('runs a program by a Node that says it is one, wherever both lie', () => {
    const folder = join(scratch('launcher'), "editor's own $(folder)");
    mkdirSync(folder);
    const runtime = join(folder, 'the editor');
    symlinkSync(process.execPath, runtime);
    const program = join(folder, 'cli.js');
    writeFileSync(
      program,
      'console.log(process.env.ELECTRON_RUN_AS_NODE, ...process.argv.slice(2)); process.exitCode = 2;',
    );
    const path = join(folder, 'treaty-body');
    writeFileSync(path, launcherScript('linux', runtime, program), { mode: 0o755 });
    const { status, stdout } = spawnSync(path, ['check', 'a  b.txt', '$HOME'], { encoding: 'utf8' });
    assert.deepEqual([status, stdout], [2, '1 check a  b.txt $HOME\n']);
  });

  it('is a batch file on Windows, with percent signs as they are', () => {
    assert.equal(
      launcherScript('win32', 'C:\\100%\\Code.exe', 'D:\\x\\cli.js'),
      `@rem ${LAUNCHER_MARK}\r\n@setlocal\r\n@set ELECTRON_RUN_AS_NODE=1\r\n@"C:\\100%%\\Code.exe" "D:\\x\\cli.js" %*\r\n`,
    );
  });
});
