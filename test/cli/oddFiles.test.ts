import assert from 'node:assert/strict';
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { oddFilesHere } from '../support/hostile/oddFiles';
import { scratch } from '../support/scratch';
import { builtCli, type Ran } from './support/builtCli';

const BAD_TEXT = '1.\tThe Committee is concerned, as in paragraph 9 above.\n';
/** In MB and seconds, beyond a run that has nothing to do. */
const MOST_MEMORY = 200;
const MOST_TIME = 2;

describe('what lies where a file is expected', () => {
  const cli = builtCli();
  const root = scratch('odd');
  let folders = 0;
  let plain: Ran;
  before(() => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.txt'), BAD_TEXT);
    plain = cli.run(['check', 'a.txt'], { cwd: folder });
    assert.equal(plain.status, 1);
  });

  function newFolder(): string {
    const folder = join(root, String(folders++));
    mkdirSync(folder);
    return folder;
  }

  function checked(ran: Ran, args: readonly string[], before: { readonly memory: number; readonly time: number }): Ran {
    assert.notEqual(ran.status, null, `${args.join(' ')} was ended`);
    assert.ok(ran.memory - before.memory < MOST_MEMORY, `${args.join(' ')}: ${ran.memory} MB`);
    assert.ok(ran.time - before.time < MOST_TIME, `${args.join(' ')}: ${ran.time} s`);
    assert.doesNotMatch(ran.stderr, /internal error/);
    return ran;
  }

  /** Runs the program and sees that it ends by itself, soon and with what memory it has. */
  function run(args: readonly string[], cwd: string, stdin?: number): Ran {
    return checked(cli.run(args, { cwd, ...(stdin !== undefined && { stdin }) }), args, plain);
  }

  /** The same for many runs, in one process. */
  function runAll(cwd: string, all: readonly (readonly string[])[]): readonly Ran[] {
    const runs = cli.runAll(all.map((args) => ({ args, cwd })));
    assert.equal(runs.length, all.length);
    return runs.map((ran, i) => checked(ran, all[i] ?? [], { memory: 0, time: plain.time }));
  }

  const odd = oddFilesHere().map((one, i) => ({ ...one, file: `x${i}.txt`, folder: `f${i}` }));

  it('is named and not read', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'd'));
    writeFileSync(join(folder, 'a.txt'), BAD_TEXT);
    for (const { make, file } of odd) {
      make(join(folder, 'd', file));
      make(join(folder, file));
    }
    const files = odd.map(({ file }) => file);
    const [named, , , , ofFolder, ...each] = runAll(folder, [
      ['check', ...files, 'a.txt'],
      ['check', '.'],
      ['check', 'd'],
      ['check', '*.txt'],
      ['article', 'icrmw', '17', '--text', 'd'],
      ...files.flatMap((file) => [
        ['check', file, 'a.txt'],
        ['outline', file],
        ['article', 'icrmw', '17', '--text', file],
      ]),
    ]);
    assert.ok(named && ofFolder);
    assert.match(named.stdout, /^a\.txt:1:48: error paragraph-exists/);
    assert.equal(named.status, 2);
    for (const [i, { name, file }] of odd.entries()) {
      const line = new RegExp(`^treaty-body: ${file.replace('.', '\\.')}: `, 'm');
      assert.match(named.stderr, line, name);
      const [check, outline, article] = each.slice(3 * i, 3 * i + 3);
      assert.match(check?.stdout ?? '', /^a\.txt:1:48: error paragraph-exists/, name);
      assert.match(check?.stderr ?? '', line, name);
      assert.deepEqual([check?.status, outline?.status, article?.status], [2, 2, 2], name);
    }
  });

  it('is no project file', () => {
    const top = newFolder();
    for (const { make, folder } of odd) {
      mkdirSync(join(top, folder));
      make(join(top, folder, 'treaty-body.json'));
      writeFileSync(join(top, folder, 'a.txt'), BAD_TEXT);
    }
    const runs = runAll(
      top,
      odd.flatMap(({ folder }) => [
        ['check', `${folder}/a.txt`],
        ['check', '--config', `${folder}/treaty-body.json`, `${folder}/a.txt`],
      ]),
    );
    for (const [i, { name, isThere }] of odd.entries()) {
      const [{ stdout, stderr, status } = plain, named = plain] = runs.slice(2 * i, 2 * i + 2);
      assert.match(stdout, /^f\d\/a\.txt:1:48: error paragraph-exists/, name);
      assert.equal(/treaty-body\.json: (?:is|cannot)/.test(stderr), isThere, stderr);
      assert.equal(status, isThere ? 2 : 1, name);
      assert.match(named.stderr, /treaty-body\.json: /, name);
      assert.equal(named.status, 2, name);
    }
  });

  it('keeps no results', () => {
    const top = newFolder();
    writeFileSync(join(top, 'a.txt'), BAD_TEXT);
    const first = odd.map(({ folder }) => ['check', '--cache-location', folder, 'a.txt']);
    runAll(top, first);
    for (const { make, folder } of odd) {
      const [file = ''] = readdirSync(join(top, folder)).filter((one) => one.endsWith('.cache'));
      rmSync(join(top, folder, file));
      make(join(top, folder, file));
      make(join(top, `${folder}-place`));
    }
    const runs = runAll(top, [
      ...first,
      ...odd.map(({ folder }) => ['check', '--cache-location', `${folder}-place`, 'a.txt']),
      ...odd.map(({ folder }) => ['check', '--cache-location', `${folder}-place/below`, 'a.txt']),
    ]);
    for (const { stdout } of runs) assert.equal(stdout, plain.stdout);
  });

  it('is not waited for where a folder says that it is there and takes none', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.txt'), BAD_TEXT);
    const { stderr, status } = run(['check', '--cache-location', '/proc/self/none/below', 'a.txt'], folder);
    assert.match(stderr, /^treaty-body: no results can be kept in \/proc\/self\/none\/below: /m);
    assert.equal(status, 1);
  });

  it('is no project file beyond the size that the server reads', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.txt'), BAD_TEXT);
    for (const [size, status] of [
      [2 * 1024 * 1024, 0],
      [2 * 1024 * 1024 + 1, 2],
    ] as const) {
      const text = '{ "rules": { "paragraph-exists": "off" } }';
      writeFileSync(join(folder, 'treaty-body.json'), text.padEnd(size));
      assert.equal(run(['check', 'a.txt'], folder).status, status);
    }
  });

  it('is standard input that does not end', { skip: process.platform === 'win32' }, () => {
    const zeros = openSync('/dev/zero', 'r');
    const { stderr, status } = run(['check', '-'], newFolder(), zeros);
    closeSync(zeros);
    assert.match(stderr, /<stdin>: is too large for a document/);
    assert.equal(status, 2);
  });
});
