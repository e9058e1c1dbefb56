import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spanOfPlace } from '../../server/src/rules/engine/weighed';
import { weighedFindings } from '../../server/src/rules/runner';
import { read } from '../support/documents';
import { DATED } from '../support/rules/ruleCases';

const STYLE = [
  'article-form',
  'british-spelling',
  'date-form',
  'double-space',
  'ize',
  'per-cent',
  'range-dash',
  'state-party-case',
  'thousands-comma',
  'unbalanced',
];

/** What rules of style underline in numbered paragraphs. */
function underlined(...paragraphs: readonly string[]): string[] {
  const text = `${DATED('9 October 2023')}${paragraphs.map((words, i) => `${i + 1}.\t${words}\n`).join('')}`;
  const model = read(text);
  return weighedFindings(model, { wordLimits: {}, rules: {} })
    .filter(({ rule }) => STYLE.includes(rule))
    .map((finding) => {
      const { start, end } = spanOfPlace(model, finding);
      return text.slice(start, end);
    });
}

const USUAL = 'The Committee thanks the State party. The State party should act.';

describe('style in the title of a general comment', () => {
  for (const cited of [
    'its general comment No. 3 (2021) on the obligations of States Parties to recognise organisations of workers',
    'general comment No. 3, The Nature of the Obligations of States Parties to the Convention, CMW/C/GC/3',
    'general comment No. 3 (2021): Defense of the rights of migrants by States Parties; it',
    'general comment No. 3 (2021) on general measures of implementation (arts. 4 and 44, para. 6)',
    'general comment No. 3 (2021), The Labor of 5000 Women',
  ])
    it(`is that of its time: ${cited}`, () =>
      assert.deepEqual(
        underlined(USUAL, `The Committee recalls article 3 (1) of the Convention and ${cited} again.`),
        [],
      ));

  for (const [words, found] of [
    ['In line with its general comment No. 3 (2021), States Parties should act.', 'Parties'],
    ['In its general comment No. 3 (2021) on wages the Committee recognised them.', 'recognised'],
    ['Its general comment No. 3 (2021) on wages requires that workers are recognised.', 'recognised'],
    ['It recalled in general comment No. 3 (2021): States Parties should act.', 'Parties'],
    ['It recalled general comment No. 3 (2021) on wages, which it recognised.', 'recognised'],
  ] as const)
    it(`is ours after it: ${words}`, () =>
      assert.deepEqual(
        underlined(USUAL, words).map((text) => text.split(' ').at(-1)),
        [found],
      ));
});

describe('style in a quotation of several paragraphs', () => {
  it('is not ours from the mark before each paragraph to its end, whatever it quotes itself', () =>
    assert.deepEqual(
      underlined(
        USUAL,
        'The Court held: “The “best interests” of a child are recognised  by all.',
        '“The “State Party” has organised 5000 hearings.',
        '“It may “honor” them.”',
      ),
      [],
    ));

  it('is ours again after its end', () =>
    assert.deepEqual(
      underlined(USUAL, 'The Court held that “the “best interests” of a child are recognised”. That was recognised.'),
      ['recognised'],
    ));

  it('is ours after a quotation that does not go on', () =>
    assert.deepEqual(underlined(USUAL, 'The “best interests” of a child are recognised.'), ['recognised']));
});

describe('the form of dates', () => {
  it('is that of the title that a date ends', () =>
    assert.deepEqual(
      underlined(
        USUAL,
        'See Fact Finding Mission to the Islamic State of Xeland 24th August–2nd September 2008, p. 34.',
      ),
      [],
    ));

  it('is ours in a sentence', () =>
    assert.deepEqual(
      underlined(USUAL, 'The delegation of the Islamic State of Xeland met on 2nd September 2008 in New York.'),
      ['2nd September 2008'],
    ));
});
