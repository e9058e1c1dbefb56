import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { messageOf } from '../../server/src/rules/messages';
import { RULES } from '../../server/src/rules/registry';
import { ENGLISH } from '../../server/src/rules/said/english';
import type { MessageTable } from '../../server/src/rules/said/messageTable';
import { allSaid } from '../support/rules/ruleMessages';

/** What stands in the source of a rule for a key: `message: 'gap'`, `message: one ? 'gap' : 'gaps'`. */
function keysIn(source: string): readonly string[] {
  const uses = source.match(/\bmessage(?::| =)(?!:)[^,;}]*/g) ?? [];
  return uses.flatMap((use) => [...use.matchAll(/[?:=] '([\w-]+)'/g)].map((match) => match[1] ?? ''));
}

type Entry<Keys extends string> = { name: string; summary: string; messages: Record<Keys, string> };

const EN = ENGLISH.messages;
const tableKeys = Object.entries(EN).flatMap(([rule, table]) => Object.keys(table).map((key) => `${rule}/${key}`));

describe('the messages of the rules', () => {
  it('cannot be left out in another language: a table that lacks one does not compile', () => {
    const table: Record<string, never> extends MessageTable ? 'anything will do' : 'typed' = 'typed';
    const rule: Entry<'over' | 'near'> extends MessageTable['rules']['word-limit'] ? 'anything will do' : 'typed' =
      'typed';
    const whole: Entry<'over' | 'near' | 'exact'> extends MessageTable['rules']['word-limit'] ? 'whole' : 'refused' =
      'whole';
    assert.deepEqual([table, rule, whole], ['typed', 'typed', 'whole']);
  });

  it('are there for each rule and no other', () => {
    assert.deepEqual(Object.keys(EN).sort(), RULES.map((rule) => rule.id).sort());
  });

  it('are those that the sources use', () => {
    const used = new Set<string>();
    const habits = keysIn(readFileSync('server/src/rules/reading/wording/habit.ts', 'utf8'));
    for (const file of readdirSync('server/src/rules')) {
      const id = file.replace(/\.ts$/, '');
      if (!RULES.some((rule) => rule.id === id)) continue;
      const source = readFileSync(`server/src/rules/${file}`, 'utf8');
      for (const key of keysIn(source)) used.add(`${id}/${key}`);
      if (/\breport(?:Habit|Forms)\(/.test(source)) for (const key of habits) used.add(`${id}/${key}`);
    }
    assert.deepEqual([...used].sort(), [...tableKeys].sort());
  });

  it('are all said, of an example on a page or of a document above, with every place filled in', () => {
    const heard = new Set<string>();
    for (const { rule, key: name, args } of allSaid()) {
      const key = `${rule}/${name}`;
      const words = messageOf(rule, name, args, 'en');
      heard.add(key);
      assert.doesNotMatch(words, /[{}]|undefined|NaN/, key);
      assert.doesNotMatch(words, / {2}|\(\)|: \.|^ | $/, `${key}: ${words}`);
      assert.ok(tableKeys.includes(key), `no words for ${key}`);
    }
    assert.deepEqual(
      tableKeys.filter((key) => !heard.has(key)),
      [],
      'No example has these messages. “throughout” needs a bad example with three wrong forms and no right one, “often” the `habits` of the rule.',
    );
  });

  it('are one short sentence each', () => {
    for (const [rule, table] of Object.entries(EN)) {
      for (const [key, words] of Object.entries(table)) {
        assert.match(words, /^[A-Z{]/, `${rule}/${key}`);
        assert.ok(words.length <= 100, `${rule}/${key}`);
        assert.doesNotMatch(words, /[.?!] [A-Z]/, `${rule}/${key}`);
      }
    }
  });

  it('show what is wrong with a message that cannot be filled in', () => {
    assert.equal(messageOf('paragraph-exists', 'paragraph', {}, 'en'), 'Paragraph {number} does not exist.');
    assert.equal(messageOf('no-such-rule', 'gap', {}, 'en'), 'no-such-rule: gap');
  });
});
