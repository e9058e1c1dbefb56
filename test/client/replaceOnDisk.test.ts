import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
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
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { before, beforeEach, describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import { replaceOnDisk } from '../../client/src/replaceOnDisk';
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

  describe('by a program that is killed', () => {
    const program = join(folder, 'replaces.cjs');

    before(async () => {
      await esbuild.build({
        ...BUNDLED,
        stdin: {
          contents: `import { replaceOnDisk } from './client/src/replaceOnDisk';
            (async () => {
              for (let times = 0; ; times++) {
                const writing = replaceOnDisk(process.argv[2], new TextEncoder().encode('ab'[times % 2].repeat(3_000_000)));
                process.stdout.write('.');
                await writing;
              }
            })();`,
          resolveDir: process.cwd(),
          loader: 'js',
        },
        outfile: program,
      });
    });

    it('is always there, the old one or the new one, wherever that happens', async () => {
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
  });
});
