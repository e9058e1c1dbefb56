import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageOf } from '../../server/src/rules/engine/page';
import type { Example, Rule } from '../../server/src/rules/engine/rule';
import { RULES } from '../../server/src/rules/registry';

function exampleOf(text: string): string {
  const bad: readonly Example[] = [{ text }];
  const rule: Rule = {
    id: 'test',
    name: 'test',
    group: 'references',
    severity: 'error',
    summary: 'Summary.',
    why: 'Why.',
    limits: ['This.', 'That.'],
    messages: {},
    bad,
    good: [],
  };
  return /```text\n([\s\S]*?)\n```/.exec(pageOf(rule))?.[1] ?? '';
}

describe('the page of a rule', () => {
  it('says of each rule what it finds and why', () => {
    for (const rule of RULES) {
      const { id, summary, why, limits } = rule;
      const page = pageOf(rule);
      assert.ok(page.startsWith(`# ${id}\n\n${summary}\n`), id);
      assert.ok(page.includes(why), id);
      assert.ok(why.split(/\s+/).length < 60, `${id} says why in too many words`);
      for (const limit of limits) assert.ok(page.includes(`\n- ${limit}\n`), `${id}: ${limit}`);
    }
  });

  it('shows an example with the marks under what is found, tabs or not', () => {
    assert.equal(
      exampleOf('1.\tIn paragraph 9.\n\t               ^ No.'),
      '1.  In paragraph 9.\n                 ^ No.',
    );
    assert.equal(exampleOf('\t(c)\tOne.\n\t^^^ Two.'), '    (c) One.\n    ^^^ Two.');
  });

  it('folds a long line and keeps each mark with its piece', () => {
    const words = 'word '.repeat(30);
    const text = `1.\t${words}wrong ${words}end.`;
    const shown = exampleOf(`${text}\n${' '.repeat(text.indexOf('wrong'))}^^^^^ It is wrong.`).split('\n');
    const at = shown.findIndex((line) => line.includes('^^^^^'));
    assert.equal(shown[at - 1]?.indexOf('wrong'), shown[at]?.indexOf('^^^^^'));
    assert.ok(shown[at]?.endsWith(' It is wrong.'));
    assert.ok(shown.every((line) => line.length <= 88));
    const joined = shown.filter((line) => !line.includes('^')).join(' ');
    assert.equal(joined.replace(/\s+/g, ' '), text.replace(/\s+/g, ' '));
  });

  it('puts a long message on a line of its own', () => {
    const message = 'This message is so long that it does not fit after the mark, wherever on a line it stands.';
    const text = `1.\t${'word '.repeat(10)}wrong.`;
    const shown = exampleOf(`${text}\n${' '.repeat(text.indexOf('wrong'))}^^^^^ ${message}`).split('\n');
    assert.ok(shown.at(-2)?.endsWith('^^^^^'));
    assert.equal(shown.at(-1)?.trim(), message);
  });
});
