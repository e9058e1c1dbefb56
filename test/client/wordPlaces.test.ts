import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patternOf, placesIn } from '../../client/src/word/wordMatches';

const TEXT =
  'CMW/C/XAA/CO/2\n1.\tThe Committee’s “list”,\nwith a line break.\n\t(a)\tThe non\u2011derogable part;\n12.\tthe   COMMITTEE again.\n';
const find = (words: string, most = 10) =>
  placesIn(TEXT, patternOf(words), most).map(({ start, end, paragraph }) => [TEXT.slice(start, end), paragraph]);

describe('places of words in a Word file', () => {
  it('are found whatever the letters, spaces, hyphens and quotation marks', () => {
    assert.deepEqual(find('the committee'), [
      ['The Committee', '1'],
      ['the   COMMITTEE', '12'],
    ]);
    assert.deepEqual(find('committee\'s "list", with'), [['Committee’s “list”,\nwith', '1']]);
    assert.deepEqual(find('non-derogable'), [['non\u2011derogable', '1']]);
  });

  it('are those of the very words, and before the first paragraph those of none', () => {
    assert.deepEqual(find('a.e'), []);
    assert.deepEqual(find('(a)'), [['(a)', '1']]);
    assert.deepEqual(find('XAA/CO'), [['XAA/CO', '']]);
  });

  it('are no more than wanted, each on one line', () => {
    assert.equal(find('the', 2).length, 2);
    const [place] = placesIn(TEXT, patternOf('break'), 1);
    assert.equal(place?.excerpt, 'with a line break.');
  });
});
