import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { folds } from '../../server/src/features/folding';
import { OBSERVATIONS, read } from '../support/documents';
import { fc } from '../support/random';

/** The folds as `kind first line–last line`, those of one line left out as a caller does. */
function foldsOf(text: string): readonly string[] {
  const model = read(text);
  const { lines } = model.text;
  return folds(model).flatMap(({ kind, start, end }) => {
    const [from, to] = [lines.lineAt(start), lines.lineAt(end)];
    return to > from ? [`${kind} ${from}–${to}`] : [];
  });
}

/** Of two folds one holds the other, or they share nothing. */
function checkNesting(text: string): void {
  const all = folds(read(text));
  for (const [i, a] of all.entries()) {
    assert.ok(0 <= a.start && a.start < a.end && a.end <= text.length);
    for (const b of all.slice(i + 1)) {
      assert.ok(b.start >= a.start, 'in order');
      assert.ok(
        b.start >= a.end || b.end <= a.end,
        `${a.kind} ${a.start}–${a.end} and ${b.kind} ${b.start}–${b.end} cross`,
      );
    }
  }
}

describe('folding', () => {
  it('folds the masthead, sections and paragraphs', () => {
    const text = `CMW/C/XAA/CO/1
Distr.: General
9 October 2015

Concluding observations on the initial report of Xandoria

\tA.\tIntroduction

1.\tThe Committee considered
the report.
2.\tThe State party should:
\t(a)\tAct;
\t(b)\tTrain judges.

\tB.\tPositive aspects

\t\tLegislation

3.\tThe Committee thanks the State party.


Annex

1.\tThe list.
`;
    assert.deepEqual(foldsOf(text), [
      'masthead 0–2',
      'section 6–12',
      'paragraph 8–9',
      'paragraph 10–12',
      'section 14–18',
      'section 16–18',
      'section 21–23',
    ]);
  });

  it('goes on over a footnote in the middle', () => {
    const text = `${OBSERVATIONS}1.\tThe State party should:\n\t(a)\tAct;\n\t*\tAdopted by the Committee.\n\t(b)\tTrain judges.\n2.\tOne.\n`;
    assert.ok(foldsOf(text).includes('paragraph 4–7'), foldsOf(text).join());
  });

  it('has nothing to fold in an empty text or a single line', () => {
    assert.deepEqual(folds(read('')), []);
    assert.deepEqual(foldsOf('1.\tOne.'), []);
  });

  it('has folds that hold each other', () => {
    for (const file of ['cmw-xandria', 'ccpr-xelania', 'crc-xocoria', 'cedaw-xyria', 'ced-xumbra-list']) {
      checkNesting(readFileSync(`test/evaluation/development/${file}.txt`, 'utf8'));
    }
    const line = fc.constantFrom(
      '\tA.\tHeading',
      '\t1.\tHeading',
      '\t\tHeading',
      '1.\tOne.',
      '2.\tTwo:',
      '\t(a)\tItem;',
      '\t*\tNote.',
      'Words.',
      'Annex',
      '',
      'CMW/C/XAA/CO/1',
    );
    fc.assert(fc.property(fc.array(line, { maxLength: 30 }), (lines) => checkNesting(lines.join('\n'))));
  });
});
