import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import { replaceOnDisk } from '../../client/src/files/replaceOnDisk';
import { mayBeDocument } from '../../server/src/textFiles';
import { BUNDLED } from '../support/bundleOptions';
import { scratch } from '../support/scratch';

const folder = scratch('replaced');
const place = join(folder, 'place');
const file = join(place, 'draft.docx');
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** Large enough for writing to take a while. */
const whole = (letter: string) => letter.repeat(3_000_000);

describe('a file on the disk that is replaced', () => {
  beforeEach(() => {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place);
    writeFileSync(file, 'the old text');
  });

  it('has the new bytes and its own permissions, with nothing beside it', async () => {
    chmodSync(file, 0o640);
    await replaceOnDisk(file, bytesOf('the new text'));
    await replaceOnDisk(join(place, 'new.docx'), bytesOf('the new text'));
    assert.equal(readFileSync(file, 'utf8'), 'the new text');
    if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(place).sort(), ['draft.docx', 'new.docx']);
  });

  it('is the one that a link leads to', { skip: process.platform === 'win32' }, async () => {
    const link = join(place, 'link.docx');
    symlinkSync('draft.docx', link);
    await replaceOnDisk(link, bytesOf('the new text'));
    assert.equal(readlinkSync(link), 'draft.docx');
    assert.equal(readFileSync(file, 'utf8'), 'the new text');
  });

  it('stays as it is where nothing can be written in its place', async () => {
    mkdirSync(join(place, 'folder.docx', 'full'), { recursive: true });
    await assert.rejects(replaceOnDisk(join(place, 'folder.docx'), bytesOf('the new text')));
    await assert.rejects(replaceOnDisk(join(place, 'nowhere', 'draft.docx'), bytesOf('the new text')), /ENOENT/);
    assert.deepEqual(readdirSync(place).sort(), ['draft.docx', 'folder.docx']);
  });

  it('stays as it is where nobody may write, with nothing beside it', {
    skip: process.platform === 'win32',
  }, async () => {
    chmodSync(folder, 0o755);
    chmodSync(place, 0o555);
    // The superuser may write everywhere, and is somebody else for that long.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    try {
      await assert.rejects(replaceOnDisk(file, bytesOf('the new text')), { code: 'EACCES' });
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(place, 0o755);
    }
    assert.equal(readFileSync(file, 'utf8'), 'the old text');
    assert.deepEqual(readdirSync(place), ['draft.docx']);
  });

  it('loses the parts that were left beside it a day ago, and nothing else', async () => {
    const old = ['.draft.docx.01234567.tmp', '.draft.docx.89abcdef.tmp'];
    const others = ['.other.docx.01234567.tmp', '.draft.docx.0123456.tmp', 'draft.docx.01234567.tmp'];
    for (const name of [...old, ...others]) {
      writeFileSync(join(place, name), '');
      utimesSync(join(place, name), new Date(0), new Date(0));
    }
    const young = '.draft.docx.00000000.tmp';
    writeFileSync(join(place, young), '');
    await replaceOnDisk(file, bytesOf('the new text'));
    assert.deepEqual(readdirSync(place).sort(), ['draft.docx', young, ...others].sort());
  });

  it('stays as it is where the system lets no more be written', { skip: process.platform === 'win32' }, async () => {
    const program = join(folder, 'once.cjs');
    await bundle(
      program,
      `import { replaceOnDisk } from './client/src/files/replaceOnDisk';
        replaceOnDisk(process.argv[2], new Uint8Array(3_000_000)).catch(({ code }) => process.stdout.write(code));`,
    );
    // Files of one block of 512 or 1,024 bytes.
    const limited = ['-c', 'ulimit -f 1; exec "$@"', 'sh', process.execPath, program, file];
    assert.equal(spawnSync('sh', limited, { encoding: 'utf8' }).stdout, 'EFBIG');
    assert.equal(readFileSync(file, 'utf8'), 'the old text');
    assert.deepEqual(readdirSync(place), ['draft.docx']);
  });

  for (const [writer, replaces] of Object.entries({
    'the extension': `import { replaceOnDisk as replace } from './client/src/files/replaceOnDisk';`,
    'the command line': `import { replaceFile } from './server/src/cli/io/files';
      import { readFileSync } from 'node:fs';
      const replace = (path, bytes) => replaceFile(path, bytes, { before: readFileSync(path), force: false });`,
  }))
    it(`is always there, the old one or the new one, wherever ${writer} is killed`, async () => {
      const program = join(folder, 'replaces.cjs');
      await bundle(
        program,
        `${replaces}
          (async () => {
            for (let times = 0; ; times++) {
              const writing = replace(process.argv[2], new TextEncoder().encode('ab'[times % 2].repeat(3_000_000)));
              process.stdout.write('.');
              await writing;
            }
          })();`,
      );
      writeFileSync(file, whole('b'));
      let parts = 0;
      for (let place = 0; place < 60; place++) {
        const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'ignore'] });
        const ended = new Promise((resolve) => child.once('close', resolve));
        let heard = 0;
        // Each kill meets another moment of a write: some look at the file in between first.
        await new Promise<void>((resolve) => {
          child.stdout.on('data', (data: Buffer) => {
            heard += data.length;
            if (heard <= 1 + (place % 5)) return;
            if (place % 2 === 1) untilBeside(file);
            for (let looks = 0; looks < place * 20; looks++) assert.ok(existsSync(file));
            child.kill('SIGKILL');
            resolve();
          });
        });
        await ended;
        const text = readFileSync(file, 'utf8');
        assert.ok(text === whole('a') || text === whole('b'), `${place}: ${text.length}`);
        const left = readdirSync(join(file, '..')).filter((name) => name !== 'draft.docx');
        parts += left.length;
        for (const name of left) rmSync(join(file, '..', name));
      }
      // Some were in the middle of it.
      assert.ok(parts > 0);
    });

  it('is the whole new file or none where writing it for the first time is killed, and leaves no document', async () => {
    const program = join(folder, 'creates.cjs');
    await bundle(
      program,
      `import { replaceOnDisk } from './client/src/files/replaceOnDisk';
        process.stdout.write('.');
        replaceOnDisk(process.argv[2], new TextEncoder().encode('a'.repeat(3_000_000)))
          .then(() => process.stdout.write('.'))
          .then(() => setInterval(() => {}, 1000));`,
    );
    const copy = join(place, 'draft (working copy).docx');
    const counts = { none: 0, whole: 0, parts: 0 };
    for (let moment = 0; moment < 60; moment++) {
      const child = spawn(process.execPath, [program, copy], { stdio: ['ignore', 'pipe', 'ignore'] });
      const ended = new Promise((resolve) => child.once('close', resolve));
      let heard = 0;
      await new Promise<void>((resolve) => {
        child.stdout.on('data', (data: Buffer) => {
          heard += data.length;
          // Some are killed after it, and the others at the first sight of its bytes, or somewhat later.
          if (heard < (moment % 6 === 0 ? 2 : 1)) return;
          untilBeside(file);
          for (let looks = 0; looks < moment * 5; looks++) existsSync(copy);
          child.kill('SIGKILL');
          resolve();
        });
      });
      await ended;
      if (existsSync(copy)) {
        assert.ok(readFileSync(copy, 'utf8') === 'a'.repeat(3_000_000), `${moment}: torn`);
        counts.whole++;
      } else counts.none++;
      const left = readdirSync(place).filter((name) => name !== 'draft.docx' && join(place, name) !== copy);
      for (const name of left) assert.ok(!mayBeDocument(name, true), name);
      counts.parts += left.length;
      for (const name of readdirSync(place)) if (name !== 'draft.docx') rmSync(join(place, name));
      assert.equal(readFileSync(file, 'utf8'), 'the old text');
    }
    assert.ok(counts.none > 0 && counts.whole > 0 && counts.parts > 0, JSON.stringify(counts));
  });
});

/** Waits until another file stands beside a file: the one that a child process is writing. Gives up where none comes. */
function untilBeside(path: string): void {
  for (let looks = 0; looks < MAX_LOOKS && readdirSync(join(path, '..')).length < 2; looks++);
}

/** Some seconds’ worth: a write begins in milliseconds. */
const MAX_LOOKS = 1_000_000;

async function bundle(program: string, contents: string): Promise<void> {
  const stdin = { contents, resolveDir: process.cwd(), loader: 'js' as const };
  await esbuild.build({ ...BUNDLED, stdin, outfile: program });
}
