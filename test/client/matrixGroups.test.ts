import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type MATRIX_GROUPINGS, matrixGroups, recommendationCount } from '../../client/pages/followUp/matrixGroups';
import { recommendationMatrix } from '../../server/src/features/matrix/recommendationMatrix';
import { matrixAnswer } from '../../server/src/lsp/lists/matrixItems';
import { planted } from '../support/rules/planted';

const { observations, others, summaries } = planted();
const answer = matrixAnswer(
  observations,
  recommendationMatrix(observations, others, summaries, 'en'),
  new Map(others.map((other) => [other.text.uri, other])),
  '',
  'en',
);
const WORDS = {
  article: (number: string, instrument: string) => `${instrument}${number}`,
  observations: ({ state, name }: { readonly state: string; readonly name: string }) => `${state} (${name})`,
  noArticle: 'none',
  noSection: 'none',
};

describe('the rows of the matrix on its page', () => {
  const groups = (grouping: (typeof MATRIX_GROUPINGS)[number], typed = '') =>
    matrixGroups([answer], grouping, typed, WORDS).map(
      ({ title, rows }) => `${title}: ${rows.map(({ row }) => row.place).join(' ')}`,
    );

  it('are in the order of the document, by section or by article, all of them in each', () => {
    assert.deepEqual(groups('none'), [': 5 7 10 10 (a) 10 (b) 10 (c) 12 12 (a) 12 (b) 14']);
    assert.deepEqual(groups('section'), [
      'Legislation: 5',
      'Data collection: 7',
      'Detention: 10 10 (a) 10 (b) 10 (c)',
      'Domestic work: 12 12 (a) 12 (b)',
      'Trade unions: 14',
    ]);
    assert.deepEqual(groups('article'), [
      '16: 10 10 (a) 10 (b) 10 (c)',
      '21: 12 12 (a) 12 (b)',
      '40: 14',
      '73: 5 7',
      '84: 5 7',
    ]);
  });

  it('are found by their words, and by what others say of them', () => {
    assert.deepEqual(groups('none', 'fined passport'), [': 12 (b)']);
    assert.deepEqual(groups('none', 'parliament march'), [': 12 (a)']);
    assert.deepEqual(groups('none', 'nowhere'), []);
  });

  it('are counted by the recommendations that they belong to', () => {
    const counts = (all: readonly (typeof answer)[], grouping: (typeof MATRIX_GROUPINGS)[number], typed = '') =>
      matrixGroups(all, grouping, typed, WORDS).map(({ rows }) => recommendationCount(rows));
    assert.deepEqual(counts([answer], 'none'), [5]);
    assert.deepEqual(counts([answer], 'section'), [1, 1, 1, 1, 1]);
    assert.deepEqual(counts([answer], 'article'), [1, 1, 1, 2, 2]);
    assert.deepEqual(counts([answer], 'none', 'fined passport'), [1]);
    assert.deepEqual(counts([answer, { ...answer }], 'section', 'ordinance')[0], 2);
    // Subparagraphs of a paragraph that itself recommends nothing are one recommendation, shown or counted in all.
    const part = answer.rows.find(({ level }) => level > 0);
    assert.ok(part);
    const parts = { ...answer, rows: [part, { ...part }, ...answer.rows] };
    assert.deepEqual(counts([parts], 'none'), [6]);
    assert.equal(recommendationCount(parts.rows.map((row) => ({ of: parts, row }))), 6);
  });

  it('of several observations are under each of these, or mixed, and found by the State and the symbol', () => {
    const second = {
      ...answer,
      document: { ...answer.document, state: 'Dalvenia', name: 'CMW/C/XDV/CO/2' },
      rows: answer.rows.slice(0, 2),
    };
    const both = (grouping: (typeof MATRIX_GROUPINGS)[number], typed = '') =>
      matrixGroups([answer, second], grouping, typed, WORDS).map(
        ({ title, rows }) =>
          `${title}: ${rows.map(({ row, mark }) => (row.place + mark).replace('/C/', ' ')).join(' ')}`,
      );
    assert.deepEqual(both('none'), [
      'Calvenia (CMW/C/XCV/CO/1): 5 7 10 10 (a) 10 (b) 10 (c) 12 12 (a) 12 (b) 14',
      'Dalvenia (CMW/C/XDV/CO/2): 5 7',
    ]);
    assert.deepEqual(both('section', 'ordinance')[0], 'Legislation: 5Calvenia (CMW XCV/CO/1) 5Dalvenia (CMW XDV/CO/2)');
    assert.deepEqual(both('none', 'dalvenia'), ['Dalvenia (CMW/C/XDV/CO/2): 5 7']);
    assert.deepEqual(groups('none', 'calvenia co/1 trade unions'), []);
  });

  it('have the words that cite only where the text does not show them', () => {
    const row = answer.rows.find(({ key }) => key === '12 (b)');
    const cell = row?.cells[answer.columns.findIndex(({ id }) => id === 'follow-up-report')];
    assert.equal(cell?.said[0]?.citing, 'Paragraph 12 (b) of the concluding observations');
    const issues = answer.rows[0]?.cells[answer.columns.findIndex(({ id }) => id === 'list-of-issues')];
    assert.equal(issues?.said[0]?.citing, '');
  });
});
