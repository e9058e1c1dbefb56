import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GROUND_WORDS } from '../../server/src/features/words/words';
import { readMarks } from '../evaluation/evaluate';
import { EVIDENCE } from './evidence';
import { CITATIONS } from './examples';
import { type ReadReference, readExample } from './readExample';

function placed(text: string, list: readonly { start: number; end: number; target?: string | undefined }[]): string[] {
  return list.map(({ start, end, target }) => `${text.slice(start, end)} → ${target}`);
}

const evidence = EVIDENCE.flatMap(({ rows, table }) => rows.map((row, at) => ({ ...row, table, at })));
const examples = [...CITATIONS.flatMap((group) => group.examples), ...evidence.map(({ example }) => example)];

/** What is read in an example: places, targets and grounds. */
function summary(references: readonly ReadReference[]): string[] {
  return references.map(({ start, end, target, reference }) => `${start}–${end} ${target} ${reference.ground}`);
}

describe('rows of evidence', () => {
  for (const { evidence: name, ground, example, table, at } of evidence) {
    it(`${name}: ${readMarks(example.written).text.replace(/\s+/g, ' ')}`, () => {
      assert.ok(example.grounds.includes(ground), `the example does not show the ground ${ground}`);
      const whole = summary(readExample(example).references);
      // The tables are not to be changed but here, to see what falls without a row.
      const rows = table as object[];
      const [row] = rows.splice(at, 1);
      try {
        assert.notDeepEqual(
          summary(readExample(example).references),
          whole,
          'the example is read alike without its row',
        );
      } finally {
        if (row) rows.splice(at, 0, row);
      }
    });
  }

  it('are named each by its own evidence', () => {
    const names = evidence.map(({ evidence: name }) => name);
    assert.deepEqual(
      names.filter((name, i) => names.indexOf(name) !== i),
      [],
    );
  });
});

describe('examples of citations', () => {
  for (const example of examples) {
    const { text, marks } = readMarks(example.written);
    it(`${example.document.name}: ${text.replace(/\s+/g, ' ')}`, () => {
      const { model, references } = readExample(example);
      assert.equal(model.identity.committee?.id, example.document.committee);
      assert.equal(model.identity.kind, example.document.kind);
      const links = references.filter(({ target }) => target !== undefined);
      assert.deepEqual(placed(text, links), placed(text, marks));
      assert.deepEqual([...new Set(references.map(({ reference }) => reference.ground))], example.grounds);
    });
  }

  it('show every ground', () => {
    const shown = new Set<string>(examples.flatMap(({ grounds }) => grounds));
    const missing = Object.keys(GROUND_WORDS).filter((ground) => !shown.has(ground));
    assert.deepEqual(missing, []);
  });

  it('join the ends of a range, and nothing else', () => {
    for (const example of examples) {
      const { references } = readExample(example);
      const { text } = readMarks(example.written);
      for (const [i, { start, reference }] of references.entries()) {
        const before = references[i - 1];
        const joint = before ? text.slice(before.end, start).trim() : '';
        assert.equal(reference.range !== undefined, ['–', 'to'].includes(joint), text);
        if (reference.range) assert.deepEqual(reference.range.from, before?.reference.target, text);
      }
    }
  });
});
