import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spanOfPlace } from '../../server/src/rules/engine/weighed';
import { OBSERVATIONS, paragraphs, read } from '../support/documents';
import { checkFindings, find, findOf, messages, messagesOf } from '../support/rules/findings';

/** A document whose paragraphs have these numbers. */
function numbered(...numbers: readonly (number | string)[]): string {
  return OBSERVATIONS + numbers.map((n) => `${n}.\tThe Committee thanks the delegation.\n`).join('');
}

/** That "2 bis" must not stay is another rule’s affair. */
const DRAFTING = { rules: { placeholder: 'off' } } as const;

describe('paragraph-numbering', () => {
  it('finds what is missing, used twice or out of order', () => {
    for (const [numbers, expected] of [
      [
        [1, 2, 4, 7],
        [
          'Paragraph 4 follows paragraph 2: number 3 is missing.',
          'Paragraph 7 follows paragraph 4: numbers 5–6 are missing.',
        ],
      ],
      [[1, 2, 2, 3], ['Paragraph number 2 is used twice.']],
      [[1, 2, '2 bis', '2 bis', 3], ['Paragraph number 2 bis is used twice.']],
      [[5, 6, 7, 3], ['Paragraph 3 comes after paragraph 7.']],
    ] as const) {
      assert.equal(messages(numbered(...numbers), DRAFTING), expected.join('\n'), numbers.join());
    }
  });

  it('finds one slip once', () => {
    for (const [numbers, expected] of [
      [[1, 2, 9, 4, 5], 'Paragraph 9 stands where paragraph 3 is expected.'],
      [[1, 2, 4, 4, 5], 'Paragraph 4 stands where paragraph 3 is expected.'],
      [[1, 2, 9, 4, 5, 6, 7, 8, 9], 'Paragraph 9 stands where paragraph 3 is expected.'],
      [[1, 2, 2, 4], 'Paragraph number 2 is used twice.'],
      [[1, 2, 3, 2, 5], 'Paragraph number 2 is used twice.'],
      [[1, 2, 3, 2, 4], 'Paragraph number 2 is used twice.'],
      [[1, 2, 4, 3, 5], 'Paragraph 4 stands where paragraph 3 is expected.'],
      [[1, 2, 3, 7, 4, 5, 6, 8], 'Paragraph 7 stands where paragraph 4 is expected.'],
    ] as const) {
      assert.equal(messages(numbered(...numbers)), expected, numbers.join());
    }
  });

  it('leaves out the numbers of texts that stand in the midst of the paragraphs', () => {
    for (const numbers of [
      [1, 2, 3, 1, 2, 4, 5],
      [1, 2, 3, 1, 2, 3, 4, 4, 5, 1, 2, 6],
      [1, 2, 1, 2, 3, 1, 3, 4],
      [1, 2, 3, 1, 4, 5],
    ])
      assert.equal(messages(numbered(...numbers)), '', numbers.join());
    assert.equal(messages(numbered(1, 2, 3, 1, 2, 3, 4, 5)), 'Paragraph numbers start again at 1 here.');
    assert.equal(messages(numbered(1, 2, 3, 2, 3, 4)).length > 0, true);
    assert.equal(messages(numbered(1, 1, 2, 3)).length > 0, true);
  });

  it('leaves out what the text says that it leaves out, and asks about what is missing besides', () => {
    const thanks = (n: number) => `${n}.\tThe Committee thanks the delegation.\n`;
    for (const line of ['(…)', '[...]', '\t( ... )', '(…).'])
      assert.equal(messages(`${OBSERVATIONS}${thanks(1)}${line}\n${thanks(7)}\n${line}\n\n${thanks(20)}`), '', line);
    assert.equal(
      messages(`${OBSERVATIONS}${thanks(1)}\n(…)\n\n\tB.\tConcerns\n\n(…)\n\n\t\tHealth\n\n${thanks(7)}${thanks(9)}`),
      'Paragraph 9 follows paragraph 7: number 8 is missing.',
    );
    const [asked] = find(`${OBSERVATIONS}${thanks(1)}(…)\n${thanks(7)}${thanks(9)}`);
    assert.equal(asked?.weight, 'information');
    assert.equal(
      messages(`${OBSERVATIONS}${thanks(1)}It noted (…) the rest …\n${thanks(3)}`),
      'Paragraph 3 follows paragraph 1: number 2 is missing.',
    );
  });

  it('does not call a number missing that stands elsewhere', () => {
    assert.equal(
      messages(numbered(1, 2, 8, 9, 3, 10)),
      'Paragraph 8 follows paragraph 2: numbers 4–7 are missing.\nParagraph 3 stands where paragraph 10 is expected.',
    );
    assert.equal(
      messages(numbered(1, 2, 6, 7, 3, 4)),
      'Paragraph 6 follows paragraph 2: number 5 is missing.\nParagraph 3 comes after paragraph 7.',
    );
  });

  it('finds what is missing before a number that was put in between, and one that stands too late', () => {
    for (const [numbers, expected] of [
      [[5, 6, '12 bis', 13, 14], 'Paragraph 12 bis follows paragraph 6: numbers 7–12 are missing.'],
      [[6, '9 bis', 10], 'Paragraph 9 bis follows paragraph 6: numbers 7–9 are missing.'],
      [[6, '7 bis', 8], 'Paragraph 7 bis follows paragraph 6: number 7 is missing.'],
      [[6, 7, 8, '6 bis', 9], 'Paragraph 6 bis comes after paragraph 8.'],
      // Paragraph 7 is there, after it.
      [[6, '7 bis', 7, 8], 'Paragraph 7 stands where paragraph 8 is expected.'],
    ] as const)
      assert.equal(messages(numbered(...numbers), DRAFTING), expected, numbers.join());
  });

  it('leaves "bis", an extract and annexes that count anew alone', () => {
    for (const text of [
      numbered(1, 2, '2 bis', '2 ter', 3),
      numbered(11, 12, '12 bis', 13),
      numbered(251, 252, 253),
      numbered(7),
      `${numbered(1, 2, 3)}\nAnnex I\n\n1.\tThe list of members.\n2.\tThe list of documents.\n\nAnnex II\n\n1.\tThe agenda.\n`,
      `${numbered(1, 2, 3)}\nAnnex\n\n4.\tThe list of members.\n5.\tThe list of documents.\n`,
    ]) {
      assert.equal(messages(text, DRAFTING), '', text);
    }
  });

  it('finds errors in an annex by itself', () => {
    checkFindings(`
${OBSERVATIONS}1. The Committee welcomes the report.

Annex

1. The list of members.
3. The list of documents.
^^ Paragraph 3 follows paragraph 1: number 2 is missing.
`);
  });

  it('asks once where many numbers are missing', () => {
    const sparse = numbered(1, 3, 5, 7, 9, 11, 12, 12);
    const found = find(sparse);
    assert.equal(
      messages(sparse),
      'There are 5 gaps in the numbers of the paragraphs: is this an extract?\nParagraph number 12 is used twice.',
    );
    assert.deepEqual(
      found.map(({ weight }) => weight),
      ['information', 'warning'],
    );
    // As many gaps in a long document are gaps.
    const long = OBSERVATIONS + [1, 21, 41, 61, 81, 101].map((n) => paragraphs(n, n + 15)).join('');
    assert.equal(find(long).length, 5);
    assert.ok(find(long).every(({ message }) => message === 'gaps'));
    assert.equal(messages(numbered(1, 3, 5, 7, 9)).split('\n').length, 4);
  });

  it('says where the other one is', () => {
    const text = numbered(1, 2, 2);
    const [finding] = find(text);
    const place = finding?.related?.[0];
    assert.ok(place);
    assert.equal(spanOfPlace(read(text), place).start, text.indexOf('2.'));
  });

  it('offers the number that the paragraphs around a slip leave for it', () => {
    const fixOf = (...numbers: readonly number[]) =>
      find(OBSERVATIONS + numbers.map((n) => paragraphs(n, n)).join('')).flatMap(({ fixes }) =>
        (fixes ?? []).flatMap(({ edits }) => edits.map(({ text }) => text)),
      );
    assert.deepEqual(fixOf(1, 2, 31, 4, 5), ['3']);
    assert.deepEqual(fixOf(1, 2, 31, 3, 4), []);
    assert.deepEqual(fixOf(1, 2, 4, 5), []);
  });

  it('asks once for all the numbers that are missing where paragraphs are numbered by parts', () => {
    for (const [numbers, expected] of [
      [['1.', '2.1', '2.2', '3.', '4.1', '4.2', '5.'], []],
      [['1.1', '1.2', '2.', '2.1', '3.1'], []],
      [['1.', '2.1', '2.3', '2.6', '4.2'], ['Paragraph numbers seem to be missing: 2.2, 2.4–2.5, 3 and 4.1.']],
      [['1.', '2.1', '2.10'], ['Paragraph numbers seem to be missing: 2.2–2.9.']],
      [['2.1', '2.2', '6.'], ['Paragraph numbers seem to be missing: 3–5.']],
      [['1.', '2.1', '2.2', '2.2', '2.3'], ['Paragraph number 2.2 is used twice.']],
      [['1.', '2.1', '3.1', '2.2', '3.2'], ['Paragraph 2.2 comes after paragraph 3.1.']],
    ] as const)
      assert.equal(
        messages(numbers.map((n) => `${n}\tThe author is glad.\n`).join('')),
        expected.join('\n'),
        numbers.join(' '),
      );
  });

  it('titles of sections and of a list have numbers of their own', () => {
    const found = (title: string, words = 'The Committee notes it.') =>
      messagesOf(
        'paragraph-numbering',
        `50.\tThe Committee notes it.\n${title}\n51.\tThe Committee notes it.\n52.\t${words}\n`,
      );
    assert.deepEqual(found('9.\tOptional Protocols'), []);
    assert.equal(found('9.\tThe Committee notes the Optional Protocols.').length, 1);
    const restart = (words: string) =>
      findOf(
        'paragraph-numbering',
        `1.\tThe note is sent.\n2.\tThe agenda follows.\n3.\tThe rules apply.\n1.\t${words}\n2.\t${words}\n3.\t${words}\n`,
      ).length;
    assert.deepEqual([restart('Adoption of the agenda'), restart('The Committee adopts the agenda.')], [0, 1]);
  });

  it('articles in brackets after the full stop make no heading of a paragraph', () => {
    const found = findOf(
      'paragraph-numbering',
      'CERD/C/XAA/CO/5\n\nConcluding observations on the fifth periodic report of Xandoria\n\n1.\tThe Committee considered the report.\n\nC.\tConcerns and recommendations\n\n2.\tThe Committee is concerned that there is no law. (arts. 2 and 4)\n\nThe Committee recommends a law.\n\n3.\tThe Committee is concerned about attacks (art. 5).\n',
    );
    assert.deepEqual(found, []);
  });
});
