import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issuedOn, OBSERVATIONS } from '../support/documents';
import { checkFindings, messages } from '../support/rules/findings';
import { wordings } from '../support/rules/wordings';

/** A paragraph with a list of these letters. */
function lettered(...letters: readonly string[]): string {
  return `${OBSERVATIONS}1.\tThe State party should:\n${letters.map((letter) => `\t(${letter})\tTrain judges;\n`).join('')}`;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'.split('');

describe('subparagraph-numbering', () => {
  it('finds what is missing, used twice or out of order', () => {
    for (const [letters, expected] of [
      [['a', 'c'], 'Subparagraph (c) follows (a): (b) is missing.'],
      [['a', 'b', 'e'], 'Subparagraph (e) follows (b): (c)–(d) are missing.'],
      [['a', 'b', 'b', 'c'], 'Subparagraph (b) is used twice in this list.'],
      [['a', 'b', 'c', 'b'], 'Subparagraph (b) comes after (c).'],
      [['a', 'a', 'b', 'c'], 'Subparagraph (a) is used twice in this list.'],
      [['a', 'a'], 'Subparagraph (a) is used twice in this list.'],
      [['a', 'a', 'c'], 'Subparagraph (a) is used twice in this list.'],
      [['a', 'b', 'a', 'd'], 'Subparagraph (a) is used twice in this list.'],
      [['i', 'ii', 'i', 'iv'], 'Subparagraph (i) is used twice in this list.'],
      [['g', 'j'], 'Subparagraph (j) follows (g): (h)–(i) are missing.'],
      [['i', 'ii', 'iv'], 'Subparagraph (iv) follows (ii): (iii) is missing.'],
      [['i', 'iii'], 'Subparagraph (iii) follows (i): (ii) is missing.'],
    ] as const) {
      assert.equal(messages(lettered(...letters)), expected, letters.join());
    }
  });

  it('leaves complete lists alone', () => {
    for (const letters of [
      ['a', 'b'],
      ALPHABET,
      [...ALPHABET, 'aa', 'bb', 'cc'],
      ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi'],
      ['b', 'c'],
      ['1', '2', '3'],
    ]) {
      assert.equal(messages(lettered(...letters)), '', letters.join());
    }
  });

  it('does not ask for a second letter where the text ends within a sentence', () => {
    const list = (end: string) =>
      messages(`${issuedOn('9 October 2009')}1.\tThe State party should:\n\t(a)\tTrain judges and${end}`);
    assert.equal(list(''), '');
    assert.equal(list(' police officers.'), 'There is a subparagraph (a) but no (b).');
    assert.equal(list('\n2.\tIt should act and'), 'There is a subparagraph (a) but no (b).');
  });

  it('does not ask for it in a draft before the sentence of the first one has ended', () => {
    const list = (item: string, head = OBSERVATIONS) =>
      messages(`${head}1.\tThe State party should:\n\t(a)\t${item}\n2.\tThe Committee thanks the delegation.\n`);
    for (const item of ['', 'Train', 'Train judges', 'Train judges;', 'Train judges; and'])
      assert.equal(list(item), '', item);
    for (const item of ['Train judges.', 'Train judges (“now”.)', 'Train judges.1'])
      assert.equal(list(item), 'There is a subparagraph (a) but no (b).', item);
    const issued = issuedOn('9 October 2009');
    assert.equal(list('Train judges;', issued), 'There is a subparagraph (a) but no (b).');
  });

  it('looks at each list by itself', () => {
    checkFindings(`
${OBSERVATIONS}1. The State party should:
(a) Repeal the Act;
(b) Compensate the victims:
(i) In money;
(iii) By restitution;
^^^^^ Subparagraph (iii) follows (i): (ii) is missing.
(c) Train judges:
(i) In the capital;
(ii) In the provinces.
2. The State party should also:
(a) Publish the report;
(c) Distribute it.
^^^ Subparagraph (c) follows (a): (b) is missing.
`);
    assert.equal(messages(lettered('a', 'b', 'a', 'b', 'c')), '');
  });
});

wordings('subparagraph-numbering', [
  ['It asks the State party:\n\t(a)\tTo act;\n\t(b)\tTo report:\n\t\t(i)\tOn schools.', /\(i\) but no \(ii\)/],
  ['It asks the State party:\n\t(a)\tTo act;\n\t(b)\tTo report:\n\t\t(i)\tOn schools;\n\t\t(ii)\tOn wages.', ''],
  ['It welcomes:\n\t(a)\tThe Act.', /no \(b\)/],
  ['It welcomes:\n\t(a)\tThe Act;\n\t(b)\tThe Plan.', ''],
  ['It should:\n\t(a)\tTrain:\n\t\t(i)\tPolice;\n\t(b)\tPay.', /no \(ii\)/],
  ['It should:\n\t(a)\tTrain:\n\t\t(i)\tPolice;\n\t\t(ii)\tJudges;\n\t(b)\tPay.', ''],
]);
