import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editsOf } from '../../server/src/rules/engine/fixes';
import { OFTEN_COUNT } from '../../server/src/rules/reading/wording/habit';
import { RULES } from '../../server/src/rules/registry';
import { weighedFindings } from '../../server/src/rules/runner';
import { applyEdits } from '../../server/src/text/edits';
import { read } from '../support/documents';
import { messageIn } from '../support/rules/findings';
import { withHabit } from '../support/rules/habits';

function findings(rule: string, text: string) {
  const model = read(text);
  const found = weighedFindings(model, { wordLimits: {}, rules: {} }).filter((one) => one.rule === rule);
  return { model, found };
}

describe('a slip that a document makes often beside the right form', () => {
  for (const [rule, habit] of RULES.flatMap(({ id, habits }) => (habits ?? []).map((habit) => [id, habit] as const))) {
    it(`is told once, and how often: ${rule}, ${habit[1]}`, () => {
      const text = withHabit(habit);
      const { model, found } = findings(rule, text);
      assert.equal(found.length, 1);
      const [first] = found;
      assert.ok(first);
      assert.match(messageIn(first), new RegExp(`\\b${OFTEN_COUNT}\\b`));
      const [all] = first.fixes ?? [];
      assert.ok(all);
      assert.equal(all.edits.length, OFTEN_COUNT);
      assert.equal(findings(rule, applyEdits(text, editsOf(model, all))).found.length, 0);
    });

    it(`is told at each place where they are fewer: ${rule}, ${habit[1]}`, () => {
      const { found } = findings(rule, withHabit(habit, OFTEN_COUNT - 1));
      assert.equal(found.length, OFTEN_COUNT - 1);
    });
  }
});
