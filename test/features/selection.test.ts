import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { selectionSteps } from '../../server/src/features/selection';
import type { DocumentModel } from '../../server/src/model/document';
import { OBSERVATIONS, read } from '../support/documents';
import { fixtureAtCursor } from '../support/fixture';
import { fc } from '../support/random';

function stepsOf(source: string): readonly string[] {
  const { text, cursor } = fixtureAtCursor(source);
  return selectionSteps(read(text), cursor).map(({ start, end }) => text.slice(start, end));
}

/** Each step holds the cursor and the step before it, and the last is the whole text. */
function checkSteps(model: DocumentModel, at: number): void {
  const steps = selectionSteps(model, at);
  for (const [i, { start, end }] of steps.entries()) {
    assert.ok(start <= at && at <= end, `step ${i} at ${at} leaves the cursor`);
    const before = steps[i - 1];
    if (!before) continue;
    assert.ok(start <= before.start && before.end <= end, `step ${i} at ${at} leaves the one before`);
    assert.ok(end - start > before.end - before.start, `step ${i} at ${at} adds nothing`);
  }
  assert.deepEqual(steps.at(-1), { start: 0, end: model.text.text.length });
}

describe('selection ranges', () => {
  it('grow from the reference to the whole text', () => {
    const text = `${OBSERVATIONS}\tA.\tIntroduction

1.\tThe Committee is glad. It refers to paragraphs 1$0 (a) and 2 above. It thanks.
\t(a)\tOne;

\tB.\tPositive aspects

2.\tTwo.
`;
    const steps = stepsOf(text);
    const clean = text.replace('$0', '');
    const paragraph = clean.slice(clean.indexOf('1.\tThe'), clean.indexOf('\n\n\tB.'));
    assert.deepEqual(steps, [
      '1 (a)',
      'It refers to paragraphs 1 (a) and 2 above.',
      'The Committee is glad. It refers to paragraphs 1 (a) and 2 above. It thanks.',
      paragraph,
      `\tA.\tIntroduction\n\n${paragraph}`,
      clean,
    ]);
  });

  it('have the subparagraph between', () => {
    const steps = stepsOf(
      `${OBSERVATIONS}1.\tThe State party should:\n\t(a)\tAct:\n\t\t(i)\tAt$0 once;\n\t\t(ii)\tIn full;\n\t(b)\tTrain judges.\n2.\tTwo.\n`,
    );
    assert.ok(steps.includes('At once;'));
    assert.ok(steps.includes('(i)\tAt once;'));
    assert.ok(steps.some((step) => step.startsWith('(a)\tAct:')));
    assert.ok(
      steps.includes(
        '1.\tThe State party should:\n\t(a)\tAct:\n\t\t(i)\tAt once;\n\t\t(ii)\tIn full;\n\t(b)\tTrain judges.',
      ),
    );
  });

  it('do not end a sentence at an abbreviation or a number', () => {
    for (const sentence of [
      'The bill (para$0. 12, see art. 5) is due in 3.5 years.',
      'The delegation, headed by Ms. Dorvath$0, spoke of Act No. 12.',
      'Is it so$0?',
    ]) {
      const steps = stepsOf(`${OBSERVATIONS}1.\tFirst. ${sentence} Last.\n`);
      assert.ok(steps.includes(sentence.replace('$0', '')), steps.join('\n'));
    }
  });

  it('hold the cursor and each other anywhere', () => {
    for (const file of ['cmw-xandria', 'crc-xocoria']) {
      const model = read(readFileSync(`test/evaluation/development/${file}.txt`, 'utf8'));
      for (let at = 0; at <= model.text.text.length; at += 37) checkSteps(model, at);
    }
    const piece = fc.constantFrom(
      '1.\t',
      '2. ',
      '(a)\t',
      '\t',
      '\n',
      '\n\n',
      '\r\n',
      'The Committee. ',
      'paragraph 1 (a) above',
      'A.\tHeading',
      'x',
      '😀',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), fc.nat(), (pieces, n) => {
        const text = pieces.join('');
        checkSteps(read(text), n % (text.length + 1));
      }),
    );
  });

  it('are one empty step in an empty text', () => {
    assert.deepEqual(selectionSteps(read(''), 0), [{ start: 0, end: 0 }]);
  });
});
