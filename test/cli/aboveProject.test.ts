import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { scratch } from '../support/scratch';
import { builtCli } from './support/builtCli';

const BAD_TEXT = '1.\tThe Committee is concerned, as in paragraph 9 above.\n';
const OFF = '{ "rules": { "paragraph-exists": "off" } }';

describe('a project file above the folder of a document', () => {
  const cli = builtCli();
  const root = scratch('above');
  writeFileSync(join(root, 'treaty-body.json'), OFF);
  const drafts = join(root, 'repository', 'drafts');
  mkdirSync(drafts, { recursive: true });
  writeFileSync(join(drafts, 'a.txt'), BAD_TEXT);
  const NOTE = `treaty-body: ${join(root, 'treaty-body.json')}: note: this file says how documents here are read and checked\n`;

  it('holds, and is named where it lies above the folder that the program runs in', () => {
    const { status, stderr } = cli.run(['check', 'a.txt'], { cwd: drafts });
    assert.deepEqual([status, stderr], [0, `${NOTE}treaty-body: no findings in 1 file\n`]);
    const fromRoot = cli.run(['check', 'repository'], { cwd: root });
    assert.equal(fromRoot.status, 2, 'what is no document is passed over');
    const kept = ['check', '--cache-location', join(root, 'kept'), 'a.txt'];
    for (let i = 0; i < 2; i++) assert.equal(cli.run(kept, { cwd: drafts }).stderr, stderr);
    const named = cli.run(['check', '--config', join(root, 'treaty-body.json'), 'a.txt'], { cwd: drafts });
    assert.equal(named.stderr, 'treaty-body: no findings in 1 file\n');
    const here = cli.run(['check', 'repository/drafts/a.txt'], { cwd: root });
    assert.deepEqual([here.status, here.stderr], [0, 'treaty-body: no findings in 1 file\n']);
  });

  it('does not hold above the top of a repository', () => {
    for (const [folder, write] of [
      [join(root, 'repository'), (path: string) => mkdirSync(path)],
      [drafts, (path: string) => writeFileSync(path, 'gitdir: ../.git/worktrees/drafts\n')],
    ] as const) {
      const git = join(folder, '.git');
      write(git);
      const { status, stdout, stderr } = cli.run(['check', 'a.txt'], { cwd: drafts });
      assert.deepEqual([status, stderr], [1, 'treaty-body: 1 finding (1 error) in 1 file\n']);
      assert.match(stdout, /paragraph-exists/);
      rmSync(git, { recursive: true });
    }
    // At the top itself it does.
    mkdirSync(join(root, 'repository', '.git'));
    writeFileSync(join(root, 'repository', 'treaty-body.json'), OFF);
    assert.equal(cli.run(['check', 'a.txt'], { cwd: drafts }).status, 0);
  });
});

describe('a project file that is a link', { skip: process.platform === 'win32' }, () => {
  const cli = builtCli();
  const root = scratch('linkedProject');
  const deep = join(root, 'open', 'deep');
  mkdirSync(deep, { recursive: true });
  mkdirSync(join(root, 'out'));
  writeFileSync(join(deep, 'a.txt'), BAD_TEXT);
  const link = join(deep, 'treaty-body.json');

  it('does not hold, and is not quoted, where it leads out of the folder', () => {
    writeFileSync(join(root, 'out', 'private.json'), '{ "rules": { "paragraph-exists": "off" }, "secret": 1 }');
    symlinkSync('../../out/private.json', link);
    for (const [lang, reason] of [
      ['en', 'is a link that leads out of the folder'],
      ['fr', 'est un lien qui mène hors du dossier'],
    ] as const) {
      const { status, stdout, stderr } = cli.run(['check', '--lang', lang, 'a.txt'], { cwd: deep });
      assert.equal(status, 2);
      assert.match(stdout, /paragraph-exists/);
      assert.ok(stderr.includes(reason), stderr);
      assert.ok(!`${stdout}${stderr}`.includes('secret'));
    }
    rmSync(link);
  });

  it('holds where it leads to a file of the folder or of the repository, or is named', () => {
    const shared = join(root, 'open', 'shared.json');
    writeFileSync(shared, OFF);
    symlinkSync('../shared.json', link);
    assert.equal(cli.run(['check', 'a.txt'], { cwd: deep }).status, 2);
    assert.equal(cli.run(['check', '--config', link, 'a.txt'], { cwd: deep }).status, 0);
    mkdirSync(join(root, 'open', '.git'));
    assert.equal(cli.run(['check', 'a.txt'], { cwd: deep }).status, 0);
    rmSync(join(root, 'open', '.git'), { recursive: true });
    rmSync(link);
    writeFileSync(join(deep, 'own.json'), OFF);
    symlinkSync('own.json', link);
    assert.equal(cli.run(['check', 'a.txt'], { cwd: deep }).status, 0);
    // The folder itself may be reached through a link.
    symlinkSync('open/deep', join(root, 'way'));
    assert.equal(cli.run(['check', 'way/a.txt'], { cwd: root }).status, 0);
  });
});
