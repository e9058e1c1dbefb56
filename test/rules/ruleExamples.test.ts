import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RULES } from '../../server/src/rules/registry';
import { fixture } from '../support/fixture';
import { settingsOfExample } from '../support/rules/exampleSettings';
import { checkFindings } from '../support/rules/findings';

describe('the examples on the pages of the rules', () => {
  for (const rule of RULES) {
    it(`${rule.id}: good ones are left alone by every rule`, () => {
      assert.ok(rule.good.length > 0, 'a page needs a good example');
      for (const example of rule.good)
        assert.deepEqual(checkFindings(example.text, settingsOfExample(rule, example), example.word?.facts), []);
    });

    it(`${rule.id}: bad ones are found by this rule alone, where they say`, () => {
      assert.ok(rule.bad.length > 0, 'a page needs a bad example');
      for (const example of rule.bad) {
        const found = checkFindings(example.text, settingsOfExample(rule, example), example.word?.facts);
        assert.ok(found.length > 0, 'a bad example has something to be found');
        assert.deepEqual([...new Set(found.map((finding) => finding.rule))], [rule.id]);
      }
    });

    if (rule.isForWord)
      it(`${rule.id}: is silent in the same documents as text`, () => {
        for (const { text } of [...rule.bad, ...rule.good])
          assert.deepEqual(checkFindings(fixture(text).text, settingsOfExample(rule, { text })), []);
      });
  }
});
