import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { WordFacts } from '../../server/src/model/wordFacts';
import type { RuleSettings } from '../../server/src/rules/engine/weighed';
import { EN, type MessageTable, messageOf } from '../../server/src/rules/messages';
import { RULES } from '../../server/src/rules/registry';
import { OBSERVATIONS, paragraphs } from '../support/documents';
import { find } from '../support/findings';
import { fixture } from '../support/fixture';
import { badFacts, FINAL } from '../support/wordDrafts';

/** Documents that have what the examples on the pages of the rules do not show. */
const MORE: readonly (string | [string, Partial<RuleSettings>])[] = [
  `${OBSERVATIONS}1.\tThe Committee recalls articles 2 (b), 16 (e), 4 (2) and 11 (2) (c) of the Convention.\n`,
  `${OBSERVATIONS}1.\tThe Committee recalls article 11, paragraph 2, of the Optional Protocol to the Convention against Torture.\n`,
  '1.\tThe Committee recalls the previous paragraph.\n2.\tThe Committee recalls the following paragraph.\n',
  `${OBSERVATIONS}1.\tThe Committee recalls paragraph 1 (a) above.\n`,
  `${OBSERVATIONS}1.\tThe Committee considered the report (CRC/C/XAA/1).\n2.\tThe Committee recalls QZVX/C/XAA/CO/1.\n`,
  `${OBSERVATIONS}${paragraphs(1, 3)}${paragraphs(8, 9)}${paragraphs(5, 6)}${paragraphs(20, 20)}${paragraphs(5, 6)}`,
  `${OBSERVATIONS}${paragraphs(1, 2)}${paragraphs(9, 9)}${paragraphs(4, 4)}`,
  OBSERVATIONS + [1, 3, 5, 7, 9, 11].map((n) => paragraphs(n, n)).join(''),
  [
    `${OBSERVATIONS}\tA.\tIntroduction\n\n${paragraphs(1, 3)}\n\tB.\tFollow-up\n\n${paragraphs(4, 5)}`,
    { wordLimits: { 'concluding-observations': 9 } },
  ],
  `${OBSERVATIONS}1.\tThe State party should:\n\t(a)\tAct;\n\t(d)\tAct;\n\t(d)\tAct;\n\t(b)\tAct.\n`,
];

/** All that the rules say of the examples and of the documents above, as `rule/key` and the words. */
function* said(): Generator<{ readonly key: string; readonly words: string }> {
  const documents: [string, Partial<RuleSettings>, (WordFacts | undefined)?][] = MORE.map((one) =>
    typeof one === 'string' ? [one, {}] : one,
  );
  for (const numbers of ['among', 'off', 'twice'] as const)
    for (const count of [1, 6]) documents.push([FINAL, {}, badFacts(count, numbers)]);
  for (const rule of RULES) {
    for (const { text: marked, options, word } of [...rule.bad, ...rule.good]) {
      const { text } = fixture(marked);
      documents.push([text, { rules: { [rule.id]: rule.severity }, ...options }, word?.facts(text)]);
    }
  }
  for (const [text, settings, word] of documents) {
    for (const { rule, message, args, related, fixes } of find(text, settings, word)) {
      for (const part of [{ message, args }, ...(related ?? []), ...(fixes ?? [])]) {
        yield { key: `${rule}/${part.message}`, words: messageOf(rule, part.message, part.args, 'en') };
      }
    }
  }
}

/** What stands in the source of a rule for a key: `message: 'gap'`, `message: one ? 'gap' : 'gaps'`. */
function keysIn(source: string): readonly string[] {
  const uses = source.match(/\bmessage(?::| =)(?!:)[^,;}]*/g) ?? [];
  return uses.flatMap((use) => [...use.matchAll(/[?:=] '([\w-]+)'/g)].map((match) => match[1] ?? ''));
}

const tableKeys = Object.entries(EN).flatMap(([rule, table]) => Object.keys(table).map((key) => `${rule}/${key}`));

describe('the messages of the rules', () => {
  it('cannot be left out in another language: a table that lacks one does not compile', () => {
    const table: Record<string, never> extends MessageTable ? 'anything will do' : 'typed' = 'typed';
    const rule: Record<'found', string> extends MessageTable['ize'] ? 'anything will do' : 'typed' = 'typed';
    assert.deepEqual([table, rule], ['typed', 'typed']);
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
      if (/\breportHabit\(/.test(source)) for (const key of habits) used.add(`${id}/${key}`);
    }
    assert.deepEqual([...used].sort(), [...tableKeys].sort());
  });

  it('are all said, of an example on a page or of a document above, with every place filled in', () => {
    const heard = new Set<string>();
    for (const { key, words } of said()) {
      heard.add(key);
      assert.doesNotMatch(words, /[{}]|undefined|NaN/, key);
      assert.doesNotMatch(words, / {2}|\(\)|: \.|^ | $/, `${key}: ${words}`);
      assert.ok(tableKeys.includes(key), `no words for ${key}`);
    }
    assert.deepEqual(
      tableKeys.filter((key) => !heard.has(key)),
      [],
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
