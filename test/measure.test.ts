import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { scratch } from './support/scratch';

const DOCUMENT = `CMW/C/XAA/CO/1

Concluding observations on the initial report of Xandoria

1.	The Committee thanks the State party.
2.	The Committee recalls paragraph 1 above, article 16 of the Convention and its general comment No. 2 (2013), para. 7.
3.	The Committee  notes article 95 of the Convention and the Penal Code (art. 12).
`;

/** A judgement on the place of some words on a line of the document. */
function judged(words: string, about: object) {
  const line = DOCUMENT.split('\n').findIndex((text) => text.includes(words)) + 1;
  const column = (DOCUMENT.split('\n')[line - 1]?.indexOf(words) ?? -1) + 1;
  return JSON.stringify({ document: 'xandoria', line, column, ...about });
}

describe('what is measured on real documents', () => {
  const folder = scratch('measure');
  const measure = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/measure.mjs', folder, ...args], { encoding: 'utf8', timeout: 60_000 });
  const judgements = (...lines: readonly string[]) => {
    const path = join(folder, 'judged.jsonl');
    writeFileSync(path, `${lines.join('\n')}\n`);
    return path;
  };

  before(() => writeFileSync(join(folder, 'xandoria.txt'), DOCUMENT));

  it('counts links and findings, and gives every error', () => {
    const { stdout, stderr, status } = measure();
    assert.deepEqual([stderr, status], ['', 0]);
    assert.match(stdout, /^1 documents, \d+ words$/m);
    assert.match(stdout, /^ +1 {2}own paragraph$/m);
    assert.match(stdout, /^ +1 {2}warning double-space$/m);
    assert.match(stdout, /^Errors: 1\n {2}xandoria:7:\d+ article-exists: .*⟦95⟧/m);
  });

  it('compares links with judgements, also where a hover is all that there is', () => {
    const path = judgements(
      judged('1 above', { class: 'own paragraph', verdict: 'right', expected: '¶1' }),
      judged('16 of', {
        class: 'own treaty',
        verdict: 'right',
        answer: 'Convention on Migrant Workers.txt: Article 16',
      }),
      judged('2 (2013)', { class: 'other document', verdict: 'right', answer: '**General comment No. 2 (2013)' }),
      judged('7.', { class: 'other document', verdict: 'wrong', expected: 'gc CMW 1 ¶7' }),
      judged('12)', { class: 'domestic law', verdict: 'right', expected: 'law' }),
    );
    const { stdout, stderr, status } = measure('--judged', path);
    assert.deepEqual([stderr, status], ['', 0]);
    assert.match(stdout, /own paragraph +right 1, wrong 0, missing 0/);
    assert.match(stdout, /own treaty +right 1, wrong 0, missing 0/);
    assert.match(stdout, /other document +right 1, wrong 1, missing 0/);
    assert.match(stdout, /domestic law +right 1, wrong 0, missing 0/);
  });

  it('tells a false finding that is there from one that says something else now', () => {
    const rule = 'article-exists';
    const path = judgements(
      judged('95', {
        part: 'A',
        rule,
        verdict: 'FALSE',
        message: 'The Convention has 93 articles; there is no article 95.',
      }),
      judged('  notes', { part: 'A', rule: 'double-space', verdict: 'FALSE', message: 'A space is missing.' }),
    );
    const { stdout } = measure('--judged', path);
    assert.match(stdout, /FALSE +there 1, there in other words 1, told elsewhere in the document 0, gone 0/);
  });

  it('says which line is no judgement', () => {
    const { stderr, status } = measure('--judged', judgements('{"document": "xandoria"}'));
    assert.equal(status, 1);
    assert.match(stderr, /judged\.jsonl:1: a document and a line were expected/);
  });
});
