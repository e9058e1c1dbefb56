import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outline } from './shownOutline';

const WORDS = [
  'The Committee considered the report of Xandoria at its meetings and adopted these observations.',
  'The Committee welcomes the dialogue with the delegation of Xandoria, which was of a high level.',
  'It thanks the State party.',
  'It notes the Act.',
  'It recommends a new law.',
  'The Committee is concerned that data are scarce and that no body collects them in all regions.',
  'The Committee recommends that the State party collect them and publish them in full each year.',
  'It welcomes the plan.',
  'The Committee is concerned at reports about the treatment of women who work in households far from towns.',
  'The State party should report on paragraphs 5 and 9 above within one year.',
];

const SIX_ALONE = '6\n';

/** How the number of a paragraph is written, by its value. */
const FORMS: Readonly<Record<string, (n: number) => string>> = {
  'bare ones': (n) => `${n}\n`,
  'bare ones set off': (n) => `${n}\n\n`,
  'a mix': (n) => [`${n}.\t`, `${n}\n`, `${n}.\n`, `${n})\n`][n % 4] ?? '',
  'another mix': (n) => [`${n}\n`, `${n})\n`, `${n}.\t`, `${n}.\n`][n % 4] ?? '',
  'bare ones but the first': (n) => (n === 1 ? `${n}.\t` : `${n}\n`),
  'bare ones but one': (n) => (n === 4 ? `${n}.\t` : `${n}\n`),
  'one bare one among points': (n) => (n === 6 ? SIX_ALONE : `${n}.\t`),
  'one bare one among brackets': (n) => (n === 6 ? SIX_ALONE : `${n})\n`),
};

function wrapped(words: string, width: number): string {
  return words.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) `, 'g'), '$1\n');
}

/** The numbers of the paragraphs that a text was read to have. */
function numbers(text: string): string {
  return [...outline(text).matchAll(/^ *paragraph \[(.+?)\]/gm)].map((m) => m[1]).join(' ');
}

describe('a number alone on its line', () => {
  for (const [name, form] of Object.entries(FORMS)) {
    it(`is a paragraph's, in any mix and width: ${name}`, () => {
      for (const width of [38, 78, 1000])
        for (const between of ['\n', '\n\n'])
          for (const headings of [false, true]) {
            const heading = (i: number) =>
              headings && i % 3 === 2 ? `${'ABC'[(i - 2) / 3]}. Positive aspects${between}` : '';
            const paragraphs = WORDS.map((words, i) => heading(i) + form(i + 1) + wrapped(words, width));
            const text = `Concluding observations on the report of Xandoria\n\n${paragraphs.join(between)}\n`;
            assert.equal(numbers(text), '1 2 3 4 5 6 7 8 9 10', text);
          }
    });
  }

  it('may have been put in between, or may follow one that was struck out', () => {
    const [one, two, three] = WORDS;
    assert.equal(numbers(`1\n${one}\n1 bis\n${two}\n2\n${three}\n`), '1 1 bis 2');
    assert.equal(numbers(`1\n${one}\n2\n${two}\n5\n${three}\n6\n${one}\n`), '1 2 5 6');
    assert.equal(numbers(`1.\n\n${one}\n3.\n\n${two}\n4.\n\n${three}\n`), '1 3 4');
    assert.equal(numbers(`1.\t${one}\n\t(a)\t\n2.\n${two}\n`), '1 2');
    // What begins an extract needs the next one after it.
    assert.equal(numbers(`B. Positive aspects\n\n5\n${one}\n6\n${two}\n`), '5 6');
  });

  it('is a heading’s among those of paragraphs, set off above words that may fill their line', () => {
    const [one, two, three, , , six, seven] = WORDS.map((words) => wrapped(words, 78));
    const full = 'Bodies that protect the rights of workers in every region of Xandoria and abroad';
    const text = `Concluding observations on the report of Xandoria

1.
${one}
2.
${two}

1.

Bodies of the parliament
3.
${three}
4.
${six}
2.

${full}
5.
${seven}

3.

${full}
6.
${one}
`;
    const expected = ['1', '2', '1 heading', '3', '4', '2 heading', '5', '3 heading', '6'];
    const shown = [...outline(text).matchAll(/^ *(paragraph|heading) \[(.+?)\]/gm)];
    assert.deepEqual(
      shown.map(([, kind, label]) => (kind === 'heading' ? `${label} heading` : label)),
      expected,
    );
  });

  it('is none of a page', () => {
    const [one, two, three] = WORDS;
    const tail = 'The Act is in force in all regions of Xandoria, and courts apply it.';
    for (const [text, expected] of [
      // Between two paragraphs, over the words of the one before it, and with a running header.
      [`1.\t${one}\n\n2\n\n2.\t${two}\n\n3.\t${three}\n`, '1 2 3'],
      [`1.\t${one}\n\n2\n\n${tail}\n\n2.\t${two}\n\n3.\t${three}\n`, '1 2 3'],
      [`1.\t${one}\n2\n${tail}\n2.\t${two}\n3.\t${three}\n`, '1 2 3'],
      [`1\n${one}\n2\n${tail}\n2\n${two}\n3\n${three}\n`, '1 2 3'],
      [`1.\t${one}\n\n2\n\nCMW/C/XAA/CO/1\n\n${tail}\n\n2.\t${two}\n`, '1 2'],
      [`1.\n${one}\n2.\n${two}\n3\nViolence against women\n\n3.\n${three}\n`, '1 2 3'],
      // Within a sentence.
      [
        `1.\n${one}\n2.\n${two}\n\n3.\nIt thanks the\n\n4\n\nState party for its reply to the questions of all.\n`,
        '1 2 3',
      ],
      // Nothing but its place speaks for it.
      [`1.\t${one}\n\n2\n\n${tail}\n`, '1'],
      [`1.\t${one}\n\n2.\t${two}\n\n7\n\n${tail}\n\n3.\t${three}\n`, '1 2 3'],
      // The figures of a table.
      [`1\n${one}\n2\n${two}\nChildren in care\n3\nChildren in schools of all kinds\n4\n`, '1 2'],
    ] as const)
      assert.equal(numbers(text), expected, text);
  });
});
