import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRunner, type RuleWork } from '../../server/src/rules/engine/ruleRunner';
import { weighFindings } from '../../server/src/rules/engine/weighed';
import { RULES } from '../../server/src/rules/registry';
import { OBSERVATIONS, read } from '../support/documents';

describe('a set of rules', () => {
  it('is one for all settings that turn the same rules off, in whatever order and however they come', () => {
    const runner = createRunner(RULES);
    const model = read(`${OBSERVATIONS}1.\tThe Committee recognises that 5% of the the wages were paid.\n`);
    const work: RuleWork = { blocks: 0, inContext: 0, documents: 0 };
    const run = (off: readonly string[]) => runner.findings(model, { wordLimits: {}, off: new Set(off) }, work);
    const first = run(['ize', 'per-cent']);
    assert.ok(work.blocks > 0);
    work.blocks = 0;
    assert.deepEqual(run(['per-cent', 'ize']), first);
    assert.equal(work.blocks, 0);
    run(['ize']);
    assert.ok(work.blocks > 0);
  });

  it('is shared by settings that are read for each document anew', () => {
    const runner = createRunner(RULES);
    const model = read(`${OBSERVATIONS}1.\tThe Committee recognises that 5% of the the wages were paid.\n`);
    const settings = () => ({ rules: { ize: 'off' as const, 'per-cent': 'error' as const }, wordLimits: {} });
    const [first] = weighFindings(runner, model, settings());
    const [second] = weighFindings(runner, model, settings());
    assert.ok(first);
    assert.equal(first, second);
  });
});
