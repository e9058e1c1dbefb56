import assert from 'node:assert/strict';
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { oddFilesHere } from '../support/oddFiles';
import { builtCli, type Ran } from './built';

const BAD_TEXT = '1.\tThe Committee is concerned, as in paragraph 9 above.\n';
/** In MB and seconds, beyond a run that has nothing to do. */
const MOST_MEMORY = 200;
const MOST_TIME = 2;

describe('what lies where a file is expected', () => {
  const cli = builtCli();
  const root = mkdtempSync(join(tmpdir(), 'treaty-body-odd-'));
  after(() => rmSync(root, { recursive: true, force: true }));
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

  /** Runs the program and sees that it ends by itself, soon and with what memory it has. */
  function run(args: readonly string[], cwd: string, stdin?: number): Ran {
    const ran = cli.run(args, { cwd, ...(stdin !== undefined && { stdin }) });
    assert.notEqual(ran.status, null, `${args.join(' ')} was ended`);
    assert.ok(ran.memory - plain.memory < MOST_MEMORY, `${ran.memory} MB`);
    assert.ok(ran.time - plain.time < MOST_TIME, `${ran.time} s`);
    assert.doesNotMatch(ran.stderr, /internal error/);
    return ran;
  }

  for (const { name, make, isThere } of oddFilesHere()) {
    it(`is named and not read: ${name}`, () => {
      const folder = newFolder();
      mkdirSync(join(folder, 'd'));
      make(join(folder, 'd', 'x.txt'));
      make(join(folder, 'x.txt'));
      writeFileSync(join(folder, 'a.txt'), BAD_TEXT);
      const { stdout, stderr, status } = run(['check', 'x.txt', 'a.txt'], folder);
      assert.match(stdout, /^a\.txt:1:48: error paragraph-exists/);
      assert.match(stderr, /^treaty-body: x\.txt: /m);
      assert.equal(status, 2);
      for (const args of [
        ['check', '.'],
        ['check', 'd'],
        ['check', '*.txt'],
        ['outline', 'x.txt'],
      ])
        run(args, folder);
      assert.equal(run(['article', 'icrmw', '17', '--text', 'x.txt'], folder).status, 2);
      run(['article', 'icrmw', '17', '--text', 'd'], folder);
    });

    it(`is no project file: ${name}`, () => {
      const folder = newFolder();
      make(join(folder, 'treaty-body.json'));
      writeFileSync(join(folder, 'a.txt'), BAD_TEXT);
      const { stdout, stderr, status } = run(['check', 'a.txt'], folder);
      assert.match(stdout, /^a\.txt:1:48: error paragraph-exists/);
      assert.equal(/treaty-body\.json: (?:is|cannot)/.test(stderr), isThere, stderr);
      assert.equal(status, isThere ? 2 : 1);
      const named = run(['check', '--config', 'treaty-body.json', 'a.txt'], folder);
      assert.match(named.stderr, /treaty-body\.json: /);
      assert.equal(named.status, 2);
    });

    it(`keeps no results: ${name}`, () => {
      const folder = newFolder();
      writeFileSync(join(folder, 'a.txt'), BAD_TEXT);
      run(['check', '--cache-location', 'kept', 'a.txt'], folder);
      const [file = ''] = readdirSync(join(folder, 'kept')).filter((one) => one.endsWith('.cache'));
      rmSync(join(folder, 'kept', file));
      make(join(folder, 'kept', file));
      assert.equal(run(['check', '--cache-location', 'kept', 'a.txt'], folder).stdout, plain.stdout);
      make(join(folder, 'place'));
      assert.equal(run(['check', '--cache-location', 'place', 'a.txt'], folder).stdout, plain.stdout);
      assert.equal(run(['check', '--cache-location', 'place/below', 'a.txt'], folder).stdout, plain.stdout);
    });
  }

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
