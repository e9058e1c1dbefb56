import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OBSERVATIONS } from '../support/documents';
import { docx } from '../word/support/docx';
import { runCaptured } from './support/captured';

const WAGES = 'The Committee is concerned about the wages of those who bring in the harvest in the northern provinces.';
const PRISONS =
  'The Committee regrets that the prisons of the capital hold three times as many persons as they should.';
const NURSES =
  'The Committee notes that nurses who work at night in hospitals are not paid for it, and recalls paragraph 1.';

function draft(...paragraphs: readonly string[]): string {
  return OBSERVATIONS + paragraphs.map((words, k) => `${k + 1}.\t${words}\n`).join('');
}

const files = {
  'a.txt': draft(WAGES, NURSES),
  'b.txt': draft(PRISONS, WAGES.replace('wages', 'pay'), NURSES),
  'c.txt': draft(PRISONS, WAGES, NURSES.replace('paragraph 1', 'paragraph 2')),
  'same.txt': draft(WAGES, NURSES).replace(/ /g, '  '),
};

describe('compare', () => {
  it('lists what somebody has to read, and counts what is only renumbered', async () => {
    const { code, out, error } = await runCaptured(['compare', 'a.txt', 'b.txt'], { files });
    assert.deepEqual([code, error], [1, '']);
    assert.equal(
      out,
      [
        '1: new',
        `  {+${PRISONS}+}`,
        '1 → 2: changed',
        '  The Committee is concerned about the [-wages-] {+pay+} of those who bring in the harvest in …',
        '2 → 3: changed',
        '  … are not paid for it, and recalls paragraph [-1-] {+1+}.',
        '  ! “1” now names another place: paragraph 1, which is not what was paragraph 1.',
        'a.txt, b.txt: changed: 2, new: 1',
        '',
      ].join('\n'),
    );
    const renumbered = await runCaptured(['compare', 'a.txt', 'c.txt'], { files });
    assert.equal(renumbered.out, `1: new\n  {+${PRISONS}+}\na.txt, c.txt: new: 1, renumbered: 2\n`);
    const all = await runCaptured(['compare', 'a.txt', 'c.txt', '--all'], { files });
    assert.match(all.out, /^2 → 3: renumbered\n {2}The Committee notes that nurses/m);
  });

  it('exits with 1 where the drafts differ, and with 0 if asked', async () => {
    assert.equal((await runCaptured(['compare', 'a.txt', 'b.txt', '--exit-zero'], { files })).code, 0);
    const same = await runCaptured(['compare', 'a.txt', 'same.txt'], { files });
    assert.deepEqual([same.code, same.out], [0, 'a.txt, same.txt: The drafts say the same.\n']);
    assert.equal((await runCaptured(['compare', 'a.txt', 'none.txt'], { files })).code, 2);
    assert.match((await runCaptured(['compare', 'a.txt'], { files })).error, /AFTER is missing/);
    assert.match(
      (await runCaptured(['compare', 'a.txt', 'b.txt', 'c.txt'], { files })).error,
      /two files are expected, not 3/,
    );
  });

  it('gives tables and data in the language asked for', async () => {
    const table = await runCaptured(['compare', 'a.txt', 'b.txt', '--format', 'markdown', '--lang', 'fr'], { files });
    assert.match(table.out, /^# Comparaison de deux projets de texte/);
    assert.match(table.out, /\| 1 \| 2 \| modifié \|/);
    const { parts } = JSON.parse(
      (await runCaptured(['compare', 'a.txt', 'b.txt', '--format', 'json'], { files })).out,
    ) as {
      readonly parts: readonly {
        readonly change: string;
        readonly after: readonly { readonly number: string; readonly line: number }[];
      }[];
    };
    assert.deepEqual(
      parts.map(({ change, after }) => [change, after[0]?.number, after[0]?.line]),
      [
        ['same', '', 1],
        ['same', '', 3],
        ['new', '1', 5],
        ['changed', '2', 6],
        ['changed', '3', 7],
      ],
    );
  });

  it('compares a Word file with a text, and a document with none', async () => {
    const word = docx({ body: `${paragraphs(files['a.txt'])}` });
    const { code, out } = await runCaptured(['compare', 'a.txt', 'a.docx'], { files: { ...files, 'a.docx': word } });
    assert.deepEqual([code, out], [0, 'a.txt, a.docx: The drafts say the same.\n']);
    const added = await runCaptured(['compare', '/dev/null', 'a.txt'], { files });
    assert.match(added.out, /new: 4\n$/);
  });
});

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map(
      (line) =>
        `<w:p><w:r>${line
          .split('\t')
          .map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
          .join('<w:tab/>')}</w:r></w:p>`,
    )
    .join('');
}
