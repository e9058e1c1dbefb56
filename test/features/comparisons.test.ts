import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareDrafts } from '../../server/src/edits/compare/comparison';
import { tableDocument } from '../../server/src/export/tableDocument';
import { diffTexts } from '../../server/src/features/comparisons/comparisonDiff';
import { isToRead } from '../../server/src/features/comparisons/comparisonTable';
import { listOfChanges } from '../../server/src/features/comparisons/listOfChanges';
import { readWord } from '../../server/src/word/readWord';
import { operatedDrafts } from '../edits/compare/operatedDrafts';
import { OBSERVATIONS, read } from '../support/documents';
import { fc, runs } from '../support/random';

const WAGES = 'The Committee is concerned about the wages of those who bring in the harvest. They are paid late.';
const PRISONS =
  'The Committee regrets that the prisons of the capital hold three times as many persons as they should.';
const NURSES = 'The Committee notes that nurses who work at night in hospitals are not paid for it.';
const CITES = 'The Committee welcomes the opening of schools on the islands, and recalls paragraph 1 above.';

function draft(...paragraphs: readonly string[]) {
  return read(OBSERVATIONS + paragraphs.map((words, k) => `${k + 1}.\t${words}\n`).join(''));
}

describe('the list of changes', () => {
  const rows = (before: readonly string[], after: readonly string[], language: 'en' | 'fr' = 'en') => {
    const comparison = compareDrafts(draft(...before), draft(...after));
    return listOfChanges(comparison, comparison.parts.filter(isToRead), language).rows.map((row) => row.join(' | '));
  };

  it('gives paragraph, sentence, for and read, by the numbers of the earlier draft', () => {
    assert.deepEqual(rows([WAGES, PRISONS], [NURSES, WAGES.replace('paid late', 'never paid'), PRISONS]), [
      'Paragraph | Sentence | For | Read',
      '1 (new) |  |  | The Committee notes that nurses who work at night in hospitals are not paid for it.',
      '1 (now 2) | 2 | paid late | never paid',
    ]);
  });

  it('says where something is put in or taken out', () => {
    assert.deepEqual(
      rows([WAGES], [WAGES.replace('wages of', 'wages and lodging of').replace('They', 'Today they')], 'fr'),
      [
        'Paragraphe | Phrase | Au lieu de | Lire',
        '1 | 1 | about the wages | about the wages and lodging',
        '1 | 2 | They | Today they',
      ],
    );
    assert.deepEqual(rows([PRISONS, NURSES], [PRISONS]).slice(1), [`2 |  | ${NURSES} | (deleted)`]);
  });

  it('is printed as a Word file', () => {
    const file = tableDocument(
      {
        title: 'List of changes',
        rows: [
          ['For', 'Read'],
          ['old', 'new\nand more'],
        ],
        widths: [1, 2],
      },
      'en',
    );
    const text = readWord(file);
    assert.ok(text.kind === 'text');
    assert.match(text.text, /List of changes\s+For\s+Read\s+old\s+new\s+and more/);
  });
});

describe('two texts for an editor that compares lines', () => {
  it('have the same in the same line, with neutral numbers', () => {
    const texts = diffTexts(
      compareDrafts(draft(WAGES, PRISONS, CITES), draft(NURSES, WAGES, PRISONS, CITES.replace('1 above', '2 above'))),
    );
    const [before, after] = [texts.before, texts.after].map((text) => text.split('\n'));
    assert.deepEqual(before?.slice(2), ['', `#.\t${WAGES}`, `#.\t${PRISONS}`, `#.\t${CITES.replace('1', '2')}`, '']);
    assert.deepEqual(after?.slice(2), [`#.\t${NURSES}`, ...(before?.slice(3) ?? [])]);
  });

  it('show what a reference names that stayed as it was', () => {
    const texts = diffTexts(compareDrafts(draft(WAGES, CITES), draft(NURSES, WAGES, CITES)));
    assert.match(texts.before, /recalls paragraph 1 ⟨The Committee is concerned about the…⟩ above/);
    assert.match(texts.after, /recalls paragraph 1 ⟨The Committee notes that nurses who…⟩ above/);
  });

  it('have as many lines, and show what was moved where it was and where it is', () => {
    fc.assert(
      fc.property(operatedDrafts, (drafts) => {
        const { before, after } = diffTexts(compareDrafts(read(drafts.before), read(drafts.after)));
        const [left, right] = [before.split('\n'), after.split('\n')];
        assert.equal(left.length, right.length);
        for (const [at, line] of left.entries()) if (line === '') assert.ok(right[at] !== '' || at === left.length - 1);
      }),
      { numRuns: runs(20) },
    );
  });
});
