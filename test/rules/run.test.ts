import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentModel } from '../../server/src/model/document';
import type { ContextRule } from '../../server/src/rules/engine/rule';
import { createRunner } from '../../server/src/rules/engine/run';
import { listen, takeFinding, takeNote } from '../../server/src/rules/engine/walk';
import { RULES } from '../../server/src/rules/registry';
import { runRules, weighedFindings } from '../../server/src/rules/runner';
import { OBSERVATIONS, paragraphs, read } from '../support/documents';

const THROWN = /^Error: a rule that breaks off$/;

function findings(model: DocumentModel): readonly string[] {
  return runRules(model, { wordLimits: {} }).map(({ rule, block, start }) => `${rule} ${block} ${start}`);
}

/** Replaces the check of a rule until the function returned is called. */
function withCheck(rule: ContextRule, check: ContextRule['check']): () => void {
  const former = Object.getOwnPropertyDescriptor(rule, 'check');
  assert(former);
  Object.defineProperty(rule, 'check', { ...former, value: check });
  return () => Object.defineProperty(rule, 'check', former);
}

describe('a corrigendum', () => {
  const text = (symbol: string) =>
    `${symbol}\n\nConcluding observations on the combined fifth and sixth periodic reports of Xandoria\n\n1.\tFor 31 September 2015 read 30 September 2015\n2.\tThe date is 31 June 2015.\n4.\tFor on on the read on the\n`;
  const found = (symbol: string) =>
    weighedFindings(read(text(symbol)), { rules: {}, wordLimits: {} }).map(({ rule, block }) => `${rule} ${block}`);

  it('is not found wrong in what it corrects, and in nothing but that is it left alone', () => {
    const [ofCorrigendum, ofObservations] = [found('CRC/C/XAA/CO/5-6/Corr.1'), found('CRC/C/XAA/CO/5-6')];
    assert.deepEqual(
      ofCorrigendum.map((one) => one.split(' ')[0]),
      ['impossible-date'],
    );
    for (const rule of ['impossible-date', 'repeated-word', 'paragraph-numbering'])
      assert.ok(
        ofObservations.some((one) => one.startsWith(rule)),
        rule,
      );
  });
});

describe('a rule that throws', () => {
  let breaks = false;
  listen(
    {
      blocks: ['paragraph'],
      block({ block }) {
        if (!breaks) return;
        takeFinding({ rule: 'broken', message: 'broken', args: {}, start: 0, end: 1 });
        takeNote(0, { start: 0, end: block.text.length });
        throw new Error('a rule that breaks off');
      },
    },
    undefined,
  );
  const text = `${OBSERVATIONS}${paragraphs(1, 4)}5.\tThe Committee recalls paragraph 2.\n6.\tThe Committee recalls paragraph 3.\n`;

  it('leaves nothing of what was heard in its block to the next', () => {
    const expected = findings(read(text));
    breaks = true;
    assert.throws(() => findings(read(text)), THROWN);
    breaks = false;
    assert.deepEqual(findings(read(text)), expected);
  });

  it('leaves nothing of what it found in the light of the document to the next', () => {
    const rule = RULES.find((one): one is ContextRule => one.id === 'paragraph-exists');
    assert(rule);
    const expected = findings(read(text));
    const restore = withCheck(rule, (_model, _block, _reading, report) => {
      report({ message: 'broken', args: {}, start: 0, end: 1 });
      throw new Error('a rule that breaks off');
    });
    try {
      assert.throws(() => findings(read(text)), THROWN);
    } finally {
      restore();
    }
    assert.deepEqual(findings(read(text)), expected);
  });
});

describe('the rules that look at blocks in their context', () => {
  it('have a bit each, and nothing is run where there are more', () => {
    const rule = RULES.find((one) => one.scope === 'context');
    assert(rule);
    createRunner(new Array(31).fill(rule));
    assert.throws(
      () => createRunner(new Array(32).fill(rule)),
      /^Error: 32 context rules do not go into the bits of a number; 31 do$/,
    );
  });
});
