import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { readIgnoreLines } from '../../server/src/text/globs/ignoreFile';
import { scratch } from '../support/scratch';

/** Lines, and paths in which they are tried; a folder ends in a slash. */
const CASES: readonly (readonly [lines: string, ...paths: readonly string[]])[] = [
  ['old', 'old', 'old/', 'a/old', 'a/b/old/', 'older', 'very-old'],
  ['/old', 'old', 'a/old'],
  ['old/', 'old', 'old/', 'a/old/'],
  ['drafts/old', 'drafts/old', 'a/drafts/old'],
  ['*.txt', 'x.txt', 'a/x.txt', 'x.txt.bak', '.txt'],
  ['drafts/*.txt', 'drafts/x.txt', 'drafts/a/x.txt', 'a/drafts/x.txt'],
  ['**/old', 'old', 'a/old', 'a/b/old'],
  ['drafts/**', 'drafts/', 'drafts/x', 'drafts/a/b'],
  ['drafts/**/x', 'drafts/x', 'drafts/a/x', 'drafts/a/b/x', 'x'],
  ['*.txt\n!keep.txt', 'x.txt', 'keep.txt', 'a/keep.txt'],
  ['!keep.txt\n*.txt', 'keep.txt'],
  ['# old\n\\#old', '# old', '#old'],
  ['\\!old', '!old', 'old'],
  ['old  ', 'old', 'old  '],
  ['old\\ ', 'old', 'old '],
  ['{a,b}', 'a', '{a,b}'],
  ['draft?.txt', 'draft1.txt', 'draft.txt', 'draft12.txt'],
  ['[ab]c', 'ac', 'cc', 'a/bc'],
  ['\r\nold\r\n\r\n', 'old', 'new'],
  ['/', 'old', 'old/'],
];

describe('readIgnoreLines', () => {
  it('leaves out what Git leaves out', () => {
    const folder = scratch('ignore-lines');
    for (const [at, [lines, ...paths]] of CASES.entries()) {
      const repository = join(folder, String(at));
      mkdirSync(repository);
      spawnSync('git', ['init', '--quiet'], { cwd: repository });
      writeFileSync(join(repository, '.gitignore'), lines);
      const ignores = readIgnoreLines(lines);
      for (const path of paths) {
        const isFolder = path.endsWith('/');
        const whole = join(repository, path);
        mkdirSync(isFolder ? whole : dirname(whole), { recursive: true });
        const { status } = spawnSync('git', ['check-ignore', '--quiet', '--no-index', path.replace(/\/$/, '')], {
          cwd: repository,
        });
        assert.equal(ignores(path.replace(/\/$/, ''), isFolder) === true, status === 0, `${lines}: ${path}`);
      }
    }
  });

  it('says nothing of what no line is about', () => {
    const ignores = readIgnoreLines('*.txt\n!keep.txt\n');
    assert.deepEqual(
      ['x.txt', 'keep.txt', 'x.md'].map((path) => ignores(path, false)),
      [true, false, undefined],
    );
  });

  it('is quick with patterns that would keep a regular expression busy', () => {
    const ignores = readIgnoreLines(`${'*a'.repeat(60)}b\n`.repeat(100));
    assert.equal(ignores('a'.repeat(200), false), undefined);
  });
});
