import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issuedOn, OBSERVATIONS } from '../support/documents';
import { correctionsOf, find, findOf, messageIn, saidBy } from '../support/rules/findings';
import { underlinedIn } from '../support/rules/ruleCases';
import { FIRST, LATER } from '../support/rules/wordings';

/** A document of headings, with a paragraph under each; a number in the list leaves out so many paragraphs. */
function document(...headings: readonly (string | number)[]): string {
  let text = issuedOn('9 October 2009');
  let number = 0;
  for (const heading of headings) {
    if (typeof heading === 'number') number += heading;
    else
      text += `\t${heading}\tMatter of ${heading.slice(0, -1)}\n\n${++number}.\tThe Committee thanks delegate ${number}.\n\n`;
  }
  return text;
}

function found(text: string): string {
  return saidBy('heading-numbering', text);
}

describe('heading-numbering', () => {
  it('finds gaps, duplicates and disorder on each level', () => {
    for (const [headings, expected] of [
      [['A.', 'B.', 'D.'], 'Heading D follows B: C is missing.'],
      // One paragraph that is missing is no section.
      [['A.', 'B.', 1, 'D.'], 'Heading D follows B: C is missing.'],
      [['I.', 'II.', 'V.'], 'Heading V follows II: III and IV are missing.'],
      [['A.', 'B.', 'B.', 'C.'], 'Heading B is used twice.'],
      [['A.', 'B.', 'B.', 'D.'], 'Heading B is used twice.'],
      [['A.', 'C.', 'C.', 'D.'], 'Heading C stands where B is expected.'],
      [['A.', 'F.', 'C.', 'D.'], 'Heading F stands where B is expected.'],
      [['I.', 'A.', 'B.', 'D.', 'II.', 'A.', 'B.'], 'Heading D follows B: C is missing.'],
    ] as const) {
      assert.equal(found(document(...headings)), expected, headings.join());
    }
  });

  it('lets each level count anew or go on', () => {
    for (const headings of [
      ['I.', 'A.', 'B.', 'II.', 'A.', 'B.', 'III.'],
      ['I.', 'A.', 'B.', 'II.', 'C.', 'D.', 'III.'],
      ['A.', 'B.', '1.', '2.', 'C.', '3.', '4.'],
      ['C.', 'D.', 'E.'],
    ])
      assert.equal(found(document(...headings)), '', headings.join());
  });

  it('asks about a heading alone on its level', () => {
    assert.equal(found(document('I.', 'A.', 'II.')), 'There is a heading A but no B.');
    const [finding] = findOf('heading-numbering', document('I.', 'A.', 'II.'));
    assert.equal(finding?.weight, 'information');
    // A draft may go on.
    assert.equal(found('A.\tIntroduction\n\n1.\tThe Committee thanks the delegation.\n'), '');
  });

  it('does not ask where the text ends within a sentence: the part that is not there may go on', () => {
    assert.equal(found(`${document('I.')}2.\tThe Committee regrets`), '');
    assert.equal(found(`${document('I.')}2.\tThe Committee regrets it.`), 'There is a heading I but no II.');
    assert.equal(found(`${document('I.', 'A.', 'II.')}4.\tThe Committee regrets`), 'There is a heading A but no B.');
  });

  it('counts the letters of sections in an annual report, and takes the number of its chapter for no paragraph’s', () => {
    const chapter = (...letters: readonly string[]) =>
      `${OBSERVATIONS}18. Concluding observations on Xandoria\n\n467. The Committee considered it.\n\n${letters.map((letter, i) => `(${letter}) Matter of ${letter}\n\n${468 + i}. The Committee notes it.\n\n`).join('')}`;
    const numbering = (text: string) =>
      find(text)
        .filter(({ rule }) => rule.endsWith('numbering') || rule === 'empty-section')
        .map(messageIn)
        .join('\n');
    assert.equal(numbering(chapter('a', 'b', 'c')), '');
    assert.equal(numbering(chapter('a', 'b', 'd')), 'Heading d follows b: c is missing.');
  });

  it('leaves an extract, an annex and "C bis" alone', () => {
    assert.equal(found(document('A.', 20, 'D.', 'E.')), '');
    assert.equal(found(document('A.', 'B.', 20, 'E.')), '');
    assert.equal(found(document('I.', 'A.', 20, 'II.')), '');
    assert.equal(
      found(
        `${document('A.', 'B.')}Annex\n\nList of participants\n\n\tA.\tStates\n\n1.\tXandoria.\n\n\tB.\tOthers\n\n2.\tNone.\n`,
      ),
      '',
    );
  });

  it('renumbers one heading where nothing else has to change', () => {
    const apply = (text: string) => correctionsOf('heading-numbering', text)[0];
    const text = document('A.', 'B.', 'D.');
    assert.equal(apply(text), text.replace('\tD.', '\tC.'));
    assert.equal(apply(document('A.', 'C.', 'C.', 'D.')), document('A.', 'C.', 'C.', 'D.').replace('\tC.', '\tB.'));
    assert.equal(apply(document('A.', 'B.', 'E.', 'F.')), undefined);
  });

  it('a B without words is beside an A', () => {
    const text = (b: string) =>
      `${LATER}I.\tIntroduction\n\n${FIRST}\nII.\tConcerns\n\nA.\tLaws\n\n2.\tIt asks for laws.\n\n${b}\n\n3.\tIt asks for plans.\n\nIII.\tFollow-up\n\n4.\tIt asks for a report.\n`;
    const alone = (b: string) => find(text(b)).filter(({ message }) => message === 'alone').length;
    assert.deepEqual([alone('B.'), alone('')], [0, 1]);
  });
});

describe('heading-numbering: letters that look like roman numbers', () => {
  const letters = (list: string) =>
    `I.\tIntroduction\n\n1.\tOne.\n\nII.\tConcerns\n\n${[...list].map((letter, i) => `${letter}.\tHeading ${letter}\n\n${i + 2}.\tText.\n\n`).join('')}III.\tLast\n\n20.\tEnd.\n`;
  it('takes “I.” after “H.” for a letter', () => {
    assert.deepEqual(underlinedIn('heading-numbering', letters('ABCDEFGHIJK')), []);
    assert.deepEqual(underlinedIn('heading-numbering', letters('ABCDEFGIJK')), ['I.']);
  });
});
