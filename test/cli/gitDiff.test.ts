import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { scratch } from '../support/scratch';
import { docx } from '../word/support/docx';
import { builtCli } from './support/builtCli';

const NAME = 'CMW-C-XAA-CO-1.txt';
const HEAD = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n';
const HARVEST =
  'The Committee is concerned about the wages of those who bring in the harvest in the northern provinces.';
const NURSES = 'The Committee notes that nurses who work at night in hospitals are not paid for it.';

function draftOf(...paragraphs: readonly string[]): string {
  return HEAD + paragraphs.map((words, k) => `${k + 1}.\t${words}\n`).join('');
}

/** The same as a Word file, with its numbers typed. */
function wordOf(text: string): Uint8Array {
  const lines = text.split('\n').filter((line) => line !== '');
  const runs = (line: string) => line.split('\t').map((part) => `<w:t xml:space="preserve">${part}</w:t>`);
  return docx({ body: lines.map((line) => `<w:p><w:r>${runs(line).join('<w:tab/>')}</w:r></w:p>`).join('') });
}

/** The code below the heading of the page that says how Git shows drafts: the attributes, the setting, and the call without one. */
function ofThePage(): { readonly attributes: string; readonly setting: string; readonly call: string } {
  const [, section = ''] = readFileSync('docs/command-line.md', 'utf8').split('\n## Comparing drafts\n');
  const [, attributes = ''] = /\n\n```\n([\s\S]*?\n)```/.exec(section) ?? [];
  const [, setting = ''] = /^\$ (git config .*)$/m.exec(section) ?? [];
  const [, call = ''] = /`(git difftool [^`]*)`/.exec(section) ?? [];
  return { attributes, setting, call };
}

describe('drafts in Git, as the page on the command line says', () => {
  const cli = builtCli();
  const folder = scratch('git-diff');
  const bin = join(folder, 'bin');
  const work = join(folder, 'work');
  const { attributes, setting, call } = ofThePage();
  const shell = (command: string): string => {
    const { PATH } = process.env;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: work,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${bin}:${PATH}`,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_PAGER: 'cat',
      },
    });
    assert.equal(status, 0, `${command}: ${stderr}`);
    return stdout;
  };

  before(() => {
    mkdirSync(bin);
    mkdirSync(work);
    writeFileSync(join(bin, 'treaty-body'), `#!/bin/sh\nexec '${process.execPath}' '${cli.path}' "$@"\n`, {
      mode: 0o755,
    });
    shell('git init --quiet && git config user.name Editor && git config user.email editor@example.org');
    const [first, second] = [draftOf(HARVEST), draftOf(NURSES, HARVEST.replace('those', 'the women'))];
    for (const text of [first, second]) {
      writeFileSync(join(work, NAME), text);
      writeFileSync(join(work, 'draft.docx'), wordOf(text));
      shell('git add . && git commit --quiet --message=Draft');
    }
  });

  it('are shown by paragraph, Word files too, by a call that needs no setting', () => {
    const shown = shell(call);
    assert.equal(shown.match(/^1 → 2: changed$/gm)?.length, 2, shown);
  });

  it('are shown by paragraph in "git diff" and "git log", and by line where that is asked for', () => {
    writeFileSync(join(work, '.gitattributes'), attributes);
    shell(setting);
    for (const command of ['git diff HEAD~1', 'git log -p --ext-diff -1']) {
      const shown = shell(command);
      assert.equal(shown.match(/^1: new$/gm)?.length, 2, shown);
      assert.equal(shown.match(/\[-those-\] \{\+the women\+\}/g)?.length, 2, shown);
    }
    // A file that was added or deleted has no other side.
    assert.match(shell('git log -p --ext-diff --diff-filter=A'), /^1: new$/m);
    assert.match(shell('git diff --no-ext-diff HEAD~1'), /^\+1\.\t/m);
  });
});
