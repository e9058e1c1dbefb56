import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Gathered } from '../../server/src/rules/engine/gather';
import { createRunner } from '../../server/src/rules/engine/ruleRunner';
import { weighedFindings } from '../../server/src/rules/runner';
import type { Span } from '../../server/src/text/edits';
import { OBSERVATIONS, paragraphs, read } from '../support/documents';
import { checkFindings, find, messages, NOTHING_SET } from '../support/rules/findings';
import { testRule } from '../support/rules/testRule';

const THROWN = /^Error: a rule that breaks off$/;

describe('a corrigendum', () => {
  const text = (symbol: string) =>
    `${symbol}\n\nConcluding observations on the combined fifth and sixth periodic reports of Xandoria\n\n1.\tFor 31 September 2015 read 30 September 2015\n2.\tThe date is 31 June 2015.\n4.\tFor on on the read on the\n`;
  const found = (symbol: string) =>
    weighedFindings(read(text(symbol)), NOTHING_SET).map(({ rule, block }) => `${rule} ${block}`);

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

const FOUND = { message: 'found', args: {}, start: 0, end: 1 };

describe('a rule that throws', () => {
  const text = `${OBSERVATIONS}${paragraphs(1, 4)}`;
  let breaks = false;
  const breakOff = () => {
    if (breaks) throw new Error('a rule that breaks off');
  };
  const noted = new Gathered<Span>({
    blocks: ['paragraph'],
    block({ block }, note) {
      note({ start: 0, end: block.text.length });
    },
  });
  const rules = [
    testRule('heard', {
      listen: {
        blocks: ['paragraph'],
        block(_reading, report) {
          report(FOUND);
          breakOff();
        },
      },
    }),
    testRule('looked', {
      checkBlock(_document, { block }, report) {
        if (block.kind !== 'paragraph') return;
        report({ ...FOUND, start: 1, end: 2 });
        breakOff();
      },
    }),
    testRule('checked', {
      gathers: [noted],
      check(document, report) {
        for (const { block } of noted.in(document)) report({ ...FOUND, block, start: 2, end: 3 });
        breakOff();
      },
    }),
  ];
  for (const rule of rules)
    it(`leaves nothing of what was ${rule.id} to the next run`, () => {
      const runner = createRunner([rule]);
      const found = () => runner.findings(model, { wordLimits: {} }).map(({ block, start }) => `${block} ${start}`);
      const model = read(text);
      breaks = true;
      assert.throws(found, THROWN);
      breaks = false;
      const now = found();
      assert.equal(now.length, 4);
      assert.deepEqual(
        now,
        createRunner([rule])
          .findings(read(text), { wordLimits: {} })
          .map(({ block, start }) => `${block} ${start}`),
      );
    });
});

describe('the rules that are run', () => {
  it('are those that were passed, however many look at single blocks', () => {
    const rules = Array.from({ length: 40 }, (_, i) =>
      testRule(`rule-${i}`, {
        checkBlock({ index }, { block }, report) {
          if (block.kind === 'paragraph' && index > 0) report(FOUND);
        },
      }),
    );
    const found = createRunner(rules).findings(read(`${OBSERVATIONS}${paragraphs(1, 1)}`), { wordLimits: {} });
    assert.deepEqual(
      found.map(({ rule }) => rule),
      rules.map(({ id }) => id),
    );
  });

  it('are asked where they are on, and no others', () => {
    const asked: string[] = [];
    const rules = [
      testRule('listening', {
        listen: {
          block() {
            asked.push('listening');
          },
        },
      }),
      testRule('looking', {
        checkBlock() {
          asked.push('looking');
        },
      }),
      testRule('checking', {
        check() {
          asked.push('checking');
        },
      }),
    ];
    const runner = createRunner(rules);
    const model = read(`${OBSERVATIONS}${paragraphs(1, 1)}`);
    runner.findings(model, { wordLimits: {}, off: new Set(rules.map(({ id }) => id)) });
    assert.deepEqual(asked, []);
    runner.findings(model, { wordLimits: {}, off: new Set(['checking']) });
    assert.deepEqual([...new Set(asked)], ['listening', 'looking']);
  });
});

describe('rules that are off', () => {
  it('are silent unless asked for', () => {
    const text = `${OBSERVATIONS}\tA.\tConcerns and recommendations\n\n1.\tThe Committee is concerned about the PNX.\n\n\tB.\tFollow-up\n\n2.\tThe Committee requests information.\n`;
    assert.equal(messages(text), '');
    const rules = {
      acronym: 'information',
      'missing-section': 'information',
      'concern-answered': 'information',
    } as const;
    assert.deepEqual([...new Set(find(text, { rules }).map(({ rule }) => rule))].sort(), Object.keys(rules).sort());
    assert.deepEqual(find(text, { rules: { acronym: 'information' }, acronyms: ['PNX'] }), []);
  });
});

describe('what is found in a long document', () => {
  it('stands in its own block', () => {
    checkFindings(`${OBSERVATIONS}${paragraphs(1, 150)}151.\tThe Committee notes that 5 percent and 6 per cent left.
    \t                           ^^^^^^^ Write “per cent” for “percent”.
`);
  });
});
