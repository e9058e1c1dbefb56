import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recommendationsOf } from '../../server/src/features/recommendations';
import { RULES } from '../../server/src/rules/registry';
import { read } from '../support/documents';
import { find, messages } from '../support/findings';

const HEAD =
  'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2024\n\nConcluding observations on the initial report of Xandoria\n\n';

const RUSSIAN =
  'Комитет с удовлетворением отмечает доклад государства-участника, в котором 12,5% работников, и закон от 7 December, 2018 (не в силе.';
const CHINESE =
  '委员会关切地注意到,工人及其家属得不到养恤金,关于工作时间的法律和条例(例如农业方面的条例)对12.5%的工人来说是一纸空文。委员会建议缔约国修订法律,使工人及其家属能够获得保险,并为此拨出充足的资源。';

/** Paragraphs with these numbers, all of the same words. */
const numbered = (words: string, ...numbers: readonly number[]) => numbers.map((n) => `${n}.\t${words}\n`).join('');

describe('a text in a language that is not read', () => {
  for (const [name, words] of [
    ['Russian', RUSSIAN],
    ['Chinese', CHINESE],
  ] as const) {
    it(`has findings on its numbers alone: ${name}`, () => {
      assert.equal(messages(HEAD + numbered(words, 1, 2, 3)), '');
      assert.equal(messages(HEAD + numbered(words, 1, 2, 4)), 'Paragraph 4 follows paragraph 2: number 3 is missing.');
    });

    it(`has recommendations that are not recognized: ${name}`, () => {
      const { why } = recommendationsOf(read(HEAD + numbered(words, 1, 2)), 'en');
      assert.equal(why, 'The recommendations of documents in this language are not recognized.');
    });
  }

  it('does not change what is said of texts that are read', () => {
    const english =
      'The Committee notes that only 12% of workers are insured, and welcomes the Act of 7 December, 2018.';
    assert.ok(find(HEAD + numbered(`${english} Комитет.`, 1, 2)).length > 0);
  });

  it('has rules that need no words in each group about numbers and symbols', () => {
    const groups = new Set(RULES.filter(({ isWordless }) => isWordless).map(({ group }) => group));
    assert.deepEqual([...groups].sort(), ['drafts', 'length', 'numbering', 'references', 'symbols']);
  });
});
