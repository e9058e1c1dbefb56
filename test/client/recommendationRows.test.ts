import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrange, type Grouping, type GroupWords, type Sorting } from '../../client/pages/recommendations/arrange';
import { moveTo } from '../../client/pages/recommendations/moving';
import { matchesFilter, searchableText } from '../../client/pages/shared/filtering';
import { recommendationsIn } from '../../server/src/lsp/lists/recommendationItems';
import { cycleText } from '../support/cycle';
import { read } from '../support/documents';

const { items } = recommendationsIn(read(cycleText('CMW-C-XCV-CO-1.txt')), 'en');
const WORDS: GroupWords = {
  article: (number, instrument) => `${instrument} art. ${number}`.trim(),
  noArticle: 'no article',
  noAddressee: 'nobody',
  noSection: 'no heading',
};

function shown(grouping: Grouping, sorting: Sorting = 'paragraph', typed = ''): string[] {
  return arrange(items, grouping, sorting, typed, WORDS).map(
    ({ title, items: listed }) => `${title}: ${listed.map(({ item }) => item.number).join(' ')}`,
  );
}

describe('the list of recommendations', () => {
  it('is grouped by the section over the innermost heading, which names each', () => {
    assert.deepEqual(shown('section'), [
      '1. General measures of implementation (arts. 73 and 84): 5 7',
      '2. Human rights of all migrant workers and members of their families (arts. 8–35): 10 12',
      '3. Rights of migrant workers and of members of their families in a regular situation (arts. 36–56): 14',
    ]);
    const [first] = arrange(items, 'section', 'paragraph', '', WORDS);
    assert.equal(first?.over, 'C. Principal subjects of concern and recommendations');
    assert.deepEqual(
      first?.items.map(({ subject }) => subject),
      ['Legislation', 'Data collection'],
    );
  });

  it('is grouped by the articles that are named, else by those of the heading, in their order', () => {
    assert.deepEqual(shown('article'), ['art. 16: 10', 'art. 21: 12', 'art. 40: 14', 'art. 73: 5 7', 'art. 84: 5 7']);
  });

  it('is grouped by whom the text addresses, each with all that are addressed to it', () => {
    assert.deepEqual(shown('addressee'), ['State party: 5 7 10 12 14', 'National Statistical Institute: 7']);
    assert.deepEqual(shown('none'), [': 5 7 10 12 14']);
  });

  it('is sorted within a group', () => {
    assert.deepEqual(shown('none', 'words'), [': 10 7 12 5 14']);
    assert.deepEqual(shown('none', 'followUp'), [': 5 12 14 10 7']);
    assert.deepEqual(shown('none', 'cited'), [': 5 10 12 14 7']);
  });

  it('is filtered by words in any order, whatever their case and accents', () => {
    assert.deepEqual(shown('none', 'paragraph', 'CODE domestic'), [': 12']);
    assert.deepEqual(shown('none', 'paragraph', ' statistical '), [': 7']);
    assert.deepEqual(shown('none', 'paragraph', 'no such words'), []);
    assert.ok(matchesFilter(searchableText('L’État partie\nest prié'), 'prie ETAT'));
  });
});

describe('moving in the list', () => {
  it('goes to the side of another recommendation where it is dropped', () => {
    const [five, , ten] = items;
    assert.ok(five && ten);
    assert.deepEqual(moveTo(ten, five, false)?.to, { side: 'before', place: '5' });
    assert.deepEqual(moveTo(ten, five, true)?.to, { side: 'after', place: '5' });
    assert.equal(moveTo(five, five, true), undefined);
  });
});
