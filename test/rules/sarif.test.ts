import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sarifLevel, sarifRules } from '../../server/src/rules/engine/sarifRules';
import { RULES } from '../../server/src/rules/registry';

describe('the rules as SARIF describes them', () => {
  it('come in the order of the registry, each with all that a viewer shows', () => {
    const described = sarifRules(RULES);
    assert.deepEqual(
      described.map(({ id }) => id),
      RULES.map(({ id }) => id),
    );
    for (const [
      i,
      { id, shortDescription, fullDescription, help, defaultConfiguration, properties },
    ] of described.entries()) {
      const rule = RULES[i];
      assert.ok(rule);
      assert.equal(shortDescription.text, rule.summary, id);
      assert.ok(fullDescription.text.startsWith(rule.summary), id);
      assert.equal(help.text, rule.why, id);
      assert.ok(help.markdown.startsWith(`# ${id}\n`), id);
      assert.equal(defaultConfiguration.level, sarifLevel(rule.severity), id);
      assert.equal(defaultConfiguration.enabled ?? true, rule.off !== true, id);
      assert.deepEqual(properties.tags, [rule.group], id);
    }
  });

  it('call a query a note', () => {
    assert.equal(sarifLevel('information'), 'note');
    assert.equal(sarifLevel('warning'), 'warning');
    assert.equal(sarifLevel('error'), 'error');
  });

  it('survive a way through JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(sarifRules(RULES))), sarifRules(RULES));
  });
});
