import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoize, memoizeBy } from '../../server/src/model/base/memo';
import { type DocumentModel, updateDocument } from '../../server/src/model/document';
import { Gathered } from '../../server/src/rules/engine/gather';
import type { Rule } from '../../server/src/rules/engine/rule';
import type { RuleOptions } from '../../server/src/rules/engine/ruleOptions';
import { createRunner, type RuleRunner } from '../../server/src/rules/engine/ruleRunner';
import { defineQuery, type View } from '../../server/src/rules/engine/view';
import type { Span } from '../../server/src/text/edits';
import { changeText } from '../../server/src/text/textVersion';
import { OBSERVATIONS, paragraphs, read } from '../support/documents';
import { testRule } from '../support/rules/testRule';

const TEXT = `${OBSERVATIONS}${paragraphs(1, 4)}`;
const PLACE = { block: 0, start: 0, end: 1 };

/** Rules that report what they are told of a document: one once, one for each block. */
function telling(tell: (document: View) => string | number | boolean): readonly Rule[] {
  const found = (document: View) => ({ ...PLACE, message: 'found', args: { told: String(tell(document)) } });
  return [
    testRule('checking', {
      check(document, report) {
        report(found(document));
      },
    }),
    testRule('looking', {
      checkBlock(document, _reading, report) {
        report(found(document));
      },
    }),
  ];
}

function toldBy(
  runner: RuleRunner,
  model: DocumentModel,
  options: RuleOptions = { wordLimits: {} },
): readonly unknown[] {
  return [...new Set(runner.findings(model, options).map(({ rule, args: { told } }) => `${rule}: ${told}`))];
}

function edited(model: DocumentModel, at: string, by: string): DocumentModel {
  const start = model.text.text.indexOf(at);
  const range = { start: model.text.lines.positionAt(start), end: model.text.lines.positionAt(start + at.length) };
  const { after, change } = changeText(model.text, { range, text: by }, 2);
  return updateDocument(model, after, change);
}

describe('what rules see of a document', () => {
  const kind = memoize(({ identity }: View) => identity.kind ?? '');
  const kindBy = memoizeBy(({ identity }: View, none: string) => identity.kind ?? none);
  const state = memoize(({ state }: View['identity']) => state?.code ?? '');
  const acronyms = memoize(({ acronyms }: View['options']) => acronyms?.length ?? 0);
  for (const [what, tell] of [
    ['it', kind],
    ['it, by something else', (document: View) => kindBy(document, 'none')],
    ['its identity', ({ identity }: View) => state(identity)],
    ['the settings', ({ options }: View) => acronyms(options)],
  ] as const)
    it(`lets nothing be kept with ${what}`, () => {
      for (const rule of telling(tell))
        assert.throws(() => toldBy(createRunner([rule]), read(TEXT)), { name: 'TypeError' }, rule.id);
    });

  for (const [what, has] of [
    ['in', (whole: object, key: string) => key in whole],
    ['Object.hasOwn', Object.hasOwn],
    ['Object.keys', (whole: object, key: string) => Object.keys(whole).includes(key)],
    ['a copy', (whole: object, key: string) => Object.hasOwn({ ...whole }, key)],
  ] as const) {
    it(`records which settings there are when that is asked by ${what}`, () => {
      const wordLimits = {};
      for (const rule of telling(({ options }) => has(options, 'acronyms'))) {
        const runner = createRunner([rule]);
        const model = read(TEXT);
        assert.deepEqual(toldBy(runner, model, { wordLimits }), [`${rule.id}: false`]);
        assert.deepEqual(toldBy(runner, model, { wordLimits, acronyms: [] }), [`${rule.id}: true`]);
      }
    });
  }

  it('does not tell where in its block a letter of running text stands, which changes with the words before it', () => {
    const rules = telling((document) => {
      const { paragraph: _, ...found } = {
        paragraph: undefined,
        ...document.findPlace(2, { number: '1', path: ['b'] }),
      };
      return JSON.stringify(found);
    });
    const model = read(`${OBSERVATIONS}1.\tThe State party should: (a) amend the Act; (b) repeal the Decree.\n`);
    const after = edited(model, 'State', 'reporting State');
    assert.equal(after.paragraphs, model.paragraphs);
    const runner = createRunner(rules);
    const before = toldBy(runner, model);
    assert.match(String(before[0]), /inline/);
    assert.deepEqual(toldBy(runner, after), toldBy(createRunner(rules), after));
  });

  it('has notes for the rules that name them, and for no others', () => {
    const noted = new Gathered<Span>({
      block(_reading, note) {
        note({ start: 0, end: 1 });
      },
    });
    const asked = defineQuery((document) => noted.wrongCount(document));
    const [checking, looking] = telling((document) => noted.wrongCount(document));
    assert.ok(checking && looking);
    const gathering = testRule('gathering', { gathers: [noted] });
    for (const rule of [checking, looking, ...telling((document) => document.ask(asked))])
      for (const rules of [[rule], [rule, gathering]])
        assert.throws(() => toldBy(createRunner(rules), read(TEXT)), /gathers/, rule.id);
    for (const rule of [checking, looking])
      assert.deepEqual(toldBy(createRunner([{ ...rule, gathers: [noted] }]), read(TEXT)), [`${rule.id}: 4`]);
  });
});

describe('what was found in a block', () => {
  it('is not taken for what is found now after other rules have been run', () => {
    const [, looking] = telling(({ options }) => options.acronyms?.join() ?? '');
    assert.ok(looking);
    const runner = createRunner([looking, testRule('other', {})]);
    const model = read(TEXT);
    const [wordLimits, off] = [{}, new Set(['other'])];
    assert.deepEqual(toldBy(runner, model, { wordLimits, acronyms: ['A'] }), ['looking: A']);
    toldBy(runner, edited(model, TEXT, 'Another text.'), { wordLimits, off });
    assert.deepEqual(toldBy(runner, model, { wordLimits, acronyms: ['B'] }), ['looking: B']);
  });
});
