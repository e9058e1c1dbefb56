import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import { replaceFile } from '../../server/src/cli/files';
import { BUNDLED } from '../support/bundleOptions';
import { scratch } from '../support/scratch';
import { builtCli } from './builtCli';

const RIGHT = 'CMW/C/XAA/CO/1\n\n1.\tThe Committee recognizes the Act.\n';
const WRONG = RIGHT.replace('recognizes', 'recognises');

describe('a file that is corrected', () => {
  const cli = builtCli();
  const folder = scratch('replaced');
  const path = join(folder, 'a.txt');

  it('keeps its owner, its mode and what else is attached to it', () => {
    writeFileSync(path, WRONG);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) chownSync(path, 1234, 4321);
    chmodSync(path, 0o2640);
    const marked = spawnSync('setfattr', ['-n', 'user.note', '-v', 'ours', path]).status === 0;
    const before = statSync(path);
    assert.equal(cli.run(['check', '--fix', 'a.txt'], { cwd: folder }).status, 0);
    const now = statSync(path);
    assert.equal(readFileSync(path, 'utf8'), RIGHT);
    assert.deepEqual([now.uid, now.gid, now.mode], [before.uid, before.gid, before.mode]);
    assert.ok(now.mtimeMs > before.mtimeMs);
    if (marked) assert.match(spawnSync('getfattr', ['-d', path], { encoding: 'utf8' }).stdout, /user\.note="ours"/);
    rmSync(path);
  });

  it('is left alone in a folder where nobody may write', { skip: process.platform === 'win32' }, async () => {
    const closed = scratch('closed');
    const file = join(closed, 'a.txt');
    writeFileSync(file, WRONG);
    chmodSync(file, 0o666);
    chmodSync(closed, 0o555);
    // The superuser may write everywhere, and is somebody else for that long.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    try {
      await assert.rejects(replaceFile(file, Buffer.from(RIGHT), Buffer.from(WRONG)), { code: 'EACCES' });
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(closed, 0o755);
    }
    assert.equal(readFileSync(file, 'utf8'), WRONG);
    assert.deepEqual(readdirSync(closed), ['a.txt']);
  });

  it('is left alone where its other names would keep the old text', () => {
    writeFileSync(path, WRONG);
    linkSync(path, join(folder, 'b.txt'));
    const { status, stderr } = cli.run(['check', '--fix', 'a.txt'], { cwd: folder });
    assert.match(stderr, /a\.txt: not corrected: .*other names \(hard links\)/);
    assert.equal(status, 2);
    assert.equal(readFileSync(path, 'utf8'), WRONG);
    assert.equal(statSync(path).nlink, 2);
    rmSync(join(folder, 'b.txt'));
  });

  it('leaves nothing behind where the run is ended by a signal', { skip: process.platform === 'win32' }, async () => {
    const program = join(folder, 'held.js');
    await esbuild.build({
      ...BUNDLED,
      stdin: {
        contents: `import { withTemporary } from './server/src/node/temporary';
          import { writeFileSync } from 'node:fs';
          const [, , path = ''] = process.argv;
          void withTemporary(path, () => new Promise(() => {
            writeFileSync(path, 'half');
            process.stdout.write('written');
            setInterval(() => undefined, 1000);
          }));`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      outfile: program,
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      const half = join(folder, '.half.tmp');
      const child = spawn(process.execPath, [program, half], { stdio: ['ignore', 'pipe', 'inherit'] });
      const over = new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
      await new Promise((resolve) => child.stdout.once('data', resolve));
      assert.ok(existsSync(half));
      child.kill(signal);
      assert.equal(await over, signal);
      assert.ok(!existsSync(half));
    }
    assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'held.js']);
  });

  it('is told by its name where that is not in UTF-8', { skip: process.platform !== 'linux' }, () => {
    const odd = join(folder, 'odd');
    const made = spawnSync('sh', [
      '-c',
      `mkdir '${odd}' && printf 'CMW/C/XAA/CO/1\\n' > '${odd}'/$(printf 'CMW-C-XAA-CO-1-\\351.txt')`,
    ]);
    assert.equal(made.status, 0);
    const { stderr, status } = cli.run(['check', 'odd'], { cwd: folder });
    assert.match(
      stderr,
      /odd\/CMW-C-XAA-CO-1-\ufffd\.txt: has a name that is not in UTF-8 and cannot be opened; rename it/,
    );
    assert.equal(status, 2);
  });
});
