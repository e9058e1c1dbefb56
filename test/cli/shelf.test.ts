import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ownFolder, shelf } from '../../server/src/cli/checking/keptResults';
import { scratch } from '../support/scratch';

/** A name as runs have them. */
function nameOf(number: number): string {
  return number.toString(16).padStart(64, '0');
}

describe('the files that results are kept in', () => {
  const root = scratch('shelf');

  it('are read as they were written', async () => {
    const folder = join(root, 'plain');
    assert.equal(await shelf.read(folder, nameOf(1)), undefined);
    for (const text of ['', 'one\n', 'Ünï–\ufeff𝒳\n'.repeat(1000)]) {
      await shelf.write(folder, nameOf(1), text);
      assert.equal(await shelf.read(folder, nameOf(1)), text);
    }
    assert.equal(await shelf.read(folder, nameOf(2)), undefined);
  });

  it('are nobody else’s affair', { skip: process.platform === 'win32' }, async () => {
    const folder = join(root, 'deep', 'own');
    await shelf.write(folder, nameOf(1), 'x');
    for (const path of [join(root, 'deep'), folder]) assert.equal(statSync(path).mode & 0o777, 0o700);
    for (const name of readdirSync(folder)) assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600, name);
    assert.equal(readFileSync(join(folder, '.gitignore'), 'utf8'), '*\n');
  });

  it('lie in a folder that is there already, which stays as it is', async () => {
    const folder = join(root, 'there');
    mkdirSync(folder);
    writeFileSync(join(folder, 'draft.txt'), 'x');
    const { mode } = statSync(folder);
    await shelf.write(folder, nameOf(1), 'x');
    assert.equal(statSync(folder).mode, mode);
    assert.deepEqual(readdirSync(folder).sort(), ['draft.txt', `treaty-body-${nameOf(1)}.cache`]);
  });

  it('are the eight that were written last; of other files none is taken away', async () => {
    const folder = join(root, 'many');
    mkdirSync(folder);
    const others = ['draft.txt', 'treaty-body-1.cache', '.treaty-body.tmp', 'treaty-body.json'];
    for (const name of others) writeFileSync(join(folder, name), 'x');
    for (let i = 0; i < 20; i++) {
      await shelf.write(folder, nameOf(i), 'x');
      const written = new Date(2020, 1, 1, 0, i);
      utimesSync(join(folder, `treaty-body-${nameOf(i)}.cache`), written, written);
    }
    for (const name of others) utimesSync(join(folder, name), 0, 0);
    await shelf.write(folder, nameOf(3), 'x');
    const kept = [3, 13, 14, 15, 16, 17, 18, 19].map((i) => `treaty-body-${nameOf(i)}.cache`);
    assert.deepEqual(readdirSync(folder).sort(), [...others, ...kept].sort());
  });

  it('are whole, whoever else writes, and what a run left that was broken off is taken away', async () => {
    const folder = join(root, 'busy');
    mkdirSync(folder);
    for (const [name, time] of [
      ['.treaty-body-0a.tmp', 0],
      ['.treaty-body-0b.tmp', Date.now() / 1000],
    ] as const) {
      writeFileSync(join(folder, name), 'x');
      utimesSync(join(folder, name), time, time);
    }
    const texts = Array.from({ length: 12 }, (_, i) => String(i % 10).repeat(300_000 + i));
    const writing = texts.map((text) => shelf.write(folder, nameOf(1), text));
    let isOver = false;
    const over = Promise.all(writing).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      const text = await shelf.read(folder, nameOf(1));
      assert.ok(text === undefined || texts.includes(text));
    }
    await over;
    assert.ok(texts.includes((await shelf.read(folder, nameOf(1))) ?? ''));
    assert.deepEqual(readdirSync(folder).sort(), ['.treaty-body-0b.tmp', `treaty-body-${nameOf(1)}.cache`]);
  });

  it('are not written where there is no folder, and nothing is left behind', async () => {
    const file = join(root, 'file');
    writeFileSync(file, 'x');
    await assert.rejects(shelf.write(file, nameOf(1), 'x'), { code: 'EEXIST' });
    await assert.rejects(shelf.write(join(file, 'below'), nameOf(1), 'x'), { code: 'ENOTDIR' });
    const folder = join(root, 'taken');
    mkdirSync(join(folder, `treaty-body-${nameOf(1)}.cache`, 'full'), { recursive: true });
    assert.equal(await shelf.read(folder, nameOf(1)), undefined);
    await assert.rejects(shelf.write(folder, nameOf(1), 'x'));
    assert.deepEqual(readdirSync(folder), [`treaty-body-${nameOf(1)}.cache`]);
  });

  it('have a folder of the user’s own, as the system has it', () => {
    const home = '/home/x';
    assert.equal(ownFolder('linux', {}, home), '/home/x/.cache/treaty-body');
    assert.equal(ownFolder('linux', { XDG_CACHE_HOME: '/caches' }, home), '/caches/treaty-body');
    assert.equal(ownFolder('linux', { XDG_CACHE_HOME: '' }, home), '/home/x/.cache/treaty-body');
    assert.equal(ownFolder('linux', { XDG_CACHE_HOME: 'caches' }, home), '/home/x/.cache/treaty-body');
    assert.equal(ownFolder('linux', { XDG_CACHE_HOME: '/caches' }, undefined), '/caches/treaty-body');
    assert.equal(ownFolder('linux', {}, undefined), undefined);
    assert.equal(ownFolder('linux', {}, ''), undefined);
    const darwin = ownFolder('darwin', { XDG_CACHE_HOME: '/caches' }, '/Users/x');
    assert.equal(darwin, '/Users/x/Library/Caches/treaty-body');
    const windows = (env: Readonly<Record<string, string>>) => ownFolder('win32', env, 'C:\\Users\\x');
    assert.equal(windows({ LOCALAPPDATA: 'D:\\Local' }), 'D:\\Local\\treaty-body\\Cache');
    assert.equal(windows({}), 'C:\\Users\\x\\AppData\\Local\\treaty-body\\Cache');
  });
});
