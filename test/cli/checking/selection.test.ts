import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { scratch } from '../../support/scratch';
import { builtCli } from '../support/builtCli';
import { runCaptured } from '../support/captured';

const BAD = '1.\tThe Committee recalls paragraph 9 above.\n';
const NAME = 'CMW-C-XAA-CO-1.txt';

/** Lays out a folder; a name ends in a slash for an empty one. */
function layOut(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe('which files are checked', () => {
  const cli = builtCli();
  const folder = scratch('selection');
  const git = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
    assert.equal(status, 0, stderr);
  };
  /** The files with findings. */
  const checked = (args: readonly string[], cwd = folder) => {
    const { stdout } = cli.run(['check', ...args], { cwd });
    return [...new Set(stdout.split('\n').flatMap((line) => /^(.+?):\d+:\d+: /.exec(line)?.[1] ?? []))].sort();
  };

  before(() => {
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'user.name', 'Editor');
    git('config', 'user.email', 'editor@example.org');
    layOut(folder, {
      [NAME]: BAD,
      [`drafts/${NAME}`]: BAD,
      [`drafts/old/${NAME}`]: BAD,
      [`drafts/kept/${NAME}`]: BAD,
      'drafts/.gitignore': 'old/\n!kept\n',
      '.gitignore': 'kept\n',
    });
    git('add', '--force', '.');
    git('commit', '--quiet', '--message=First');
  });

  it('are those of the current folder where none is named, but for what a .gitignore names', () => {
    assert.deepEqual(checked([]), [NAME, `drafts/${NAME}`, `drafts/kept/${NAME}`].sort());
    assert.deepEqual(checked(['.'], join(folder, 'drafts')), [NAME, `kept/${NAME}`]);
    assert.equal(checked(['--no-gitignore']).length, 4);
  });

  it('are those that are named, whatever a .gitignore says', () => {
    assert.deepEqual(checked([`drafts/old/${NAME}`]), [`drafts/old/${NAME}`]);
    assert.deepEqual(checked(['drafts/old']), [`drafts/old/${NAME}`]);
    assert.deepEqual(checked(['drafts/**/*.txt']), [`drafts/${NAME}`, `drafts/kept/${NAME}`]);
  });

  it('are not those that --exclude names, as a .gitignore would, even if they are named', () => {
    assert.deepEqual(checked(['--exclude', 'drafts']), [NAME]);
    assert.deepEqual(checked(['--exclude', '/CMW*', '--exclude', 'kept/']), [`drafts/${NAME}`]);
    assert.deepEqual(checked(['--exclude', 'drafts', `drafts/${NAME}`, NAME]), [NAME]);
    const { status, stderr } = cli.run(['check', '--exclude', 'drafts', 'drafts'], { cwd: folder });
    assert.equal(status, 0, stderr);
    assert.match(cli.run(['check', '--exclude', '*.txt', 'drafts'], { cwd: folder }).stderr, /holds no documents/);
  });

  it('are not those of a pattern after an exclamation mark, unless a file has that name', () => {
    assert.deepEqual(checked(['!drafts']), [NAME]);
    assert.deepEqual(checked(['.', '!/CMW*', '!kept/']), [`drafts/${NAME}`]);
    assert.deepEqual(checked(['drafts', '--exclude', 'kept', '!*.old.txt']), [`drafts/${NAME}`]);
    layOut(folder, { '!own.txt': BAD });
    assert.deepEqual(checked(['!own.txt', 'drafts/old']), ['!own.txt', `drafts/old/${NAME}`]);
    rmSync(join(folder, '!own.txt'));
    const { status, stderr } = cli.run(['check', '!'], { cwd: folder });
    assert.equal(status, 2);
    assert.match(stderr, /!: expected a pattern/);
    assert.match(cli.run(['check', '![a'], { cwd: folder }).stderr, /--exclude \[a: /);
  });

  it('are those that are staged, or have changed since a commit', () => {
    assert.deepEqual(checked(['--staged']), []);
    assert.deepEqual(checked(['--since', 'HEAD']), []);
    git('checkout', '--quiet', '-b', 'other');
    layOut(folder, { [`drafts/${NAME}`]: `${BAD}2.\tIt recalls paragraph 1.\n`, 'drafts/CMW-C-XAB-CO-1.txt': BAD });
    git('add', `drafts/${NAME}`);
    assert.deepEqual(checked(['--staged']), [`drafts/${NAME}`]);
    assert.deepEqual(checked(['--staged'], join(folder, 'drafts')), [NAME]);
    assert.deepEqual(checked(['--since', 'HEAD']), [`drafts/${NAME}`, 'drafts/CMW-C-XAB-CO-1.txt'].sort());
    git('commit', '--quiet', '--message=Second');
    assert.deepEqual(checked(['--staged']), []);
    assert.deepEqual(checked(['--since', 'main']), [`drafts/${NAME}`, 'drafts/CMW-C-XAB-CO-1.txt'].sort());
    assert.deepEqual(checked(['--since', 'main', NAME]), []);
  });

  it('are none where Git cannot say which, and the reason is given', () => {
    const run = (args: readonly string[], cwd: string, env?: Record<string, string>) =>
      cli.run(['check', ...args], { cwd, ...(env && { env }) });
    for (const revision of ['nowhere', '--output=x', '']) {
      const { status, stderr } = run([`--since=${revision}`], folder);
      assert.equal(status, 2);
      assert.match(stderr, /--since .*: Git knows no such commit/);
    }
    const outside = run(['--staged'], scratch('outside'));
    assert.equal(outside.status, 2);
    assert.match(outside.stderr, /--staged: Git says: not a git repository/);
    const without = run(['--staged'], folder, { PATH: '/nonexistent' });
    assert.equal(without.status, 2);
    assert.match(without.stderr, /--staged: there is no Git/);
  });

  it('name themselves from the top of the repository in what services read', () => {
    const cwd = join(folder, 'drafts');
    assert.match(
      cli.run(['check', '--format=github', NAME, '../treaty-body.json'], { cwd }).stdout,
      /file=drafts\/CMW/,
    );
    const { stdout } = cli.run(['check', '--format=sarif', NAME, `../${NAME}`, 'gone.txt'], { cwd });
    const [{ results, invocations }] = JSON.parse(stdout).runs;
    const uris = results.map(({ locations }: { locations: { physicalLocation: { artifactLocation: object } }[] }) =>
      JSON.stringify(locations[0]?.physicalLocation.artifactLocation),
    );
    assert.deepEqual([...new Set(uris)], [`{"uri":"drafts/${NAME}"}`, `{"uri":"${NAME}"}`]);
    const [{ locations }] = invocations[0].toolExecutionNotifications;
    assert.equal(locations[0].physicalLocation.artifactLocation.uri, 'drafts/gone.txt');
    assert.match(cli.run(['check', NAME], { cwd }).stdout, /^CMW/);
  });
});

describe('--output', () => {
  const files = { 'x.txt': BAD, 'notes.txt': 'Ours.\n', 'report.json': '{}' };

  it('replaces a report, and no document without --force', async () => {
    const over = await runCaptured(['check', 'x.txt', '--format=json', '--output=report.json'], { files });
    assert.deepEqual([over.code, over.out], [1, '']);
    assert.match(new TextDecoder().decode(over.written?.['report.json']), /^\{"format":1.*"summary"/s);
    const refused = await runCaptured(['check', 'x.txt', '--output=notes.txt'], { files });
    assert.deepEqual([refused.code, refused.written], [2, undefined]);
    assert.match(refused.error, /notes\.txt: already exists; --force overwrites it/);
    assert.match(
      (await runCaptured(['check', 'x.txt', '--output=x.txt', '--force'], { files })).error,
      /is one of the files/,
    );
  });

  it('has no colours unless they are asked for', async () => {
    const text = async (...args: string[]) => {
      const { written } = await runCaptured(['check', 'x.txt', '-o', 'a.report', ...args], { files, colours: true });
      return new TextDecoder().decode(written?.['a.report']);
    };
    assert.match(await text(), /^x\.txt:1:36: error paragraph-exists/);
    assert.match(await text('--color=always'), /\[31merror/);
  });
});

describe('--stdin-filename', () => {
  it('is the name in every format, and has the project file of its folder', async () => {
    const files = { '-': BAD, 'drafts/treaty-body.json': '{ "rules": { "paragraph-exists": "warning" } }' };
    for (const format of ['pretty', 'json', 'sarif', 'github']) {
      const { out } = await runCaptured(['check', '--stdin-filename=drafts/x.txt', `--format=${format}`], { files });
      assert.match(out, /drafts\/x\.txt/, format);
      assert.match(out, /warning/, format);
      assert.doesNotMatch(out, /stdin/, format);
    }
  });

  it('can be left out like any other file', async () => {
    const run = await runCaptured(['check', '--stdin-filename=old/x.txt', '--exclude=old', '-'], {
      files: { '-': BAD },
    });
    assert.deepEqual([run.code, run.out], [0, '']);
  });
});
