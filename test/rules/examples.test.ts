import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RULES } from '../../server/src/rules/registry';
import type { Rule } from '../../server/src/rules/rule';
import { checkFindings } from '../support/findings';

/** Settings under which a rule runs, be it off by default. */
function asked({ id, severity }: Rule) {
  return { rules: { [id]: severity } };
}

describe('the examples on the pages of the rules', () => {
  for (const rule of RULES) {
    it(`${rule.id}: good ones are left alone by every rule`, () => {
      assert.ok(rule.good.length > 0, 'a page needs a good example');
      for (const { text } of rule.good) assert.deepEqual(checkFindings(text, asked(rule)), []);
    });

    it(`${rule.id}: bad ones are found by this rule alone, where they say`, () => {
      for (const { text } of rule.bad) {
        const found = checkFindings(text, asked(rule));
        assert.ok(found.length > 0, 'a bad example has something to be found');
        assert.deepEqual([...new Set(found.map((finding) => finding.rule))], [rule.id]);
      }
    });
  }

  it('show bad ones wherever a few lines can', () => {
    // What is over a word limit does not fit on a page.
    const without = RULES.filter((rule) => rule.bad.length === 0).map((rule) => rule.id);
    assert.deepEqual(without, ['word-limit']);
  });
});
