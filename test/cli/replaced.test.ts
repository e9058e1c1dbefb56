import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import { replaceFile } from '../../server/src/cli/io/files';
import { BUNDLED } from '../support/bundleOptions';
import { scratch } from '../support/scratch';
import { builtCli } from './support/builtCli';

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
      const replacing = { before: Buffer.from(WRONG), within: undefined, force: false };
      await assert.rejects(replaceFile(file, Buffer.from(RIGHT), replacing), { code: 'EACCES' });
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
        contents: `import { runWithTemporary } from './server/src/node/temporary';
          import { writeFileSync } from 'node:fs';
          const [, , path = ''] = process.argv;
          void runWithTemporary(path, () => new Promise(() => {
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

  it('gives nothing of itself to a link in place of its temporary file', {
    skip: process.platform === 'win32',
  }, async () => {
    const shared = scratch('swapped');
    const secret = join(shared, 'secret');
    writeFileSync(secret, 'mine alone', { mode: 0o600 });
    const drafts = join(shared, 'drafts');
    mkdirSync(drafts);
    const names = Array.from({ length: 6 }, (_, i) => `d${i}.txt`);
    for (const name of names) {
      writeFileSync(join(drafts, name), WRONG);
      chmodSync(join(drafts, name), 0o666);
    }
    const swapping = `const fs = require('node:fs');
      process.stdout.write('ready');
      for (;;) for (const name of fs.readdirSync('.')) if (name.endsWith('.tmp')) {
        try { fs.unlinkSync(name); fs.symlinkSync('../secret', name); } catch {}
      }`;
    const other = spawn(process.execPath, ['-e', swapping], { cwd: drafts, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => other.stdout.once('data', resolve));
    const { stderr } = cli.run(['check', '--fix', ...names], { cwd: drafts });
    other.kill('SIGKILL');
    await new Promise((resolve) => other.once('exit', resolve));
    assert.equal(readFileSync(secret, 'utf8'), 'mine alone');
    assert.equal(statSync(secret).mode & 0o777, 0o600);
    for (const name of names) {
      assert.ok(lstatSync(join(drafts, name)).isFile(), name);
      const expected = new RegExp(`${name}: not corrected`).test(stderr) ? WRONG : RIGHT;
      assert.equal(readFileSync(join(drafts, name), 'utf8'), expected, name);
    }
  });

  it('is left alone where a link in place of its folder leads out of what is corrected', {
    skip: process.platform === 'win32',
  }, async () => {
    const top = realpathSync(scratch('led'));
    for (const name of ['in', 'out']) mkdirSync(join(top, name));
    writeFileSync(join(top, 'out', 'a.txt'), WRONG);
    symlinkSync('../out', join(top, 'in', 'sub'));
    const replacing = { before: Buffer.from(WRONG), within: join(top, 'in'), force: false };
    await assert.rejects(replaceFile(join(top, 'in', 'sub', 'a.txt'), Buffer.from(RIGHT), replacing), /leads out/);
    assert.equal(readFileSync(join(top, 'out', 'a.txt'), 'utf8'), WRONG);
    assert.deepEqual(readdirSync(join(top, 'out')), ['a.txt']);
    await replaceFile(join(top, 'in', 'sub', 'a.txt'), Buffer.from(RIGHT), { ...replacing, within: top });
    assert.equal(readFileSync(join(top, 'out', 'a.txt'), 'utf8'), RIGHT);
  });

  it('is corrected in a folder where others may write, with a note', { skip: process.platform === 'win32' }, () => {
    const open = realpathSync(scratch('open'));
    chmodSync(open, 0o777);
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(open, name), WRONG);
    const { stderr, status } = cli.run(['check', '--fix', 'a.txt', 'b.txt'], { cwd: open });
    assert.equal(status, 0);
    const notes = stderr.split('\n').filter((line) => line.includes('note: others may write'));
    assert.deepEqual(notes, [`treaty-body: ${open}: note: others may write in this folder too`]);
    chmodSync(open, 0o755);
    writeFileSync(join(open, 'a.txt'), WRONG);
    assert.doesNotMatch(cli.run(['check', '--fix', 'a.txt', 'b.txt'], { cwd: open }).stderr, /others may write/);
  });

  it('is left alone by root in a folder of another user unless that is forced', {
    skip: process.getuid?.() !== 0,
  }, () => {
    const theirs = scratch('theirs');
    writeFileSync(join(theirs, 'a.txt'), WRONG);
    for (const one of [theirs, join(theirs, 'a.txt')]) chownSync(one, 65534, 65534);
    const { stderr, status } = cli.run(['check', '--fix', 'a.txt'], { cwd: theirs });
    assert.equal(status, 2);
    assert.match(stderr, /a\.txt: not corrected: its folder belongs to another user.*--force/);
    assert.equal(readFileSync(join(theirs, 'a.txt'), 'utf8'), WRONG);
    assert.equal(cli.run(['check', '--fix', '--force', 'a.txt'], { cwd: theirs }).status, 0);
    assert.equal(readFileSync(join(theirs, 'a.txt'), 'utf8'), RIGHT);
    assert.equal(statSync(join(theirs, 'a.txt')).uid, 65534);
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
