import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { referencesBeyondEnd } from '../../server/src/model/beyondEnd';
import { read } from '../support/documents';

const OBSERVATIONS = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n';
const REPLIES = 'CMW/C/XAA/RQ/1\n\nReplies of Xandoria to the list of issues in relation to its initial report\n\n';
const VIEWS =
  'CCPR/C/100/D/1234/2008\n\nViews adopted by the Committee under article 5 (4) of the Optional Protocol\n\n';
const COMMENT = 'CMW/C/GC/6\nDistr.: General\n9 October 2023\n\nGeneral comment No. 6 (2023) on the nets of others\n\n';

/** The articles beyond the end of a treaty, in short. */
function beyond(document: string, text: string): readonly string[] {
  return read(`${document}${text}\n`).readings.flatMap((reading) =>
    referencesBeyondEnd(reading).flatMap(({ start, end, target }) =>
      target.kind === 'article'
        ? [`${reading.block.text.slice(start, end)}: ${target.instrument} ${target.article}`]
        : [],
    ),
  );
}

describe('an article with a number that the treaty does not have', () => {
  it('is the one that the words mean with any other number', () => {
    assert.deepEqual(beyond(OBSERVATIONS, '1.\tArticle 117 obliges all harbours, and the Committee recalls it.'), [
      '117: icrmw 117',
    ]);
    assert.deepEqual(beyond(OBSERVATIONS, '1.\tNets are mended by night, contrary to articles 12 and 117.'), [
      '12: icrmw 12',
      '117: icrmw 117',
    ]);
    assert.deepEqual(beyond(COMMENT, '1.\tThe rights to rest and pay (arts. 25, 117 and 70) belong to all.'), [
      '25: icrmw 25',
      '117: icrmw 117',
      '70: icrmw 70',
    ]);
  });

  it('is the treaty’s in a heading, also of a State, where a range may fall', () => {
    assert.deepEqual(beyond(REPLIES, 'A.\tHarbours (art. 117)\n\n1.\tAll are open.'), []);
    assert.deepEqual(beyond(REPLIES, 'Article 117\n\n1.\tAll are open.'), ['117: icrmw 117']);
    assert.deepEqual(beyond(OBSERVATIONS, 'A.\tHarbours (arts. 117–15)\n\n1.\tAll are open.'), [
      '117: icrmw 117',
      '15: icrmw 15',
    ]);
    assert.deepEqual(beyond(REPLIES, 'Articles 10, 12 and 117–15\n\n1.\tAll are open.').length, 4);
    assert.deepEqual(beyond(REPLIES, 'Article 117-1\n\n1.\tAll are open.'), []);
  });

  it('may be a law’s where one is named, or may be under another name', () => {
    for (const sentence of [
      'The Harbour Act was passed. Article 117 obliges all harbours.',
      'Article 117 of the Harbour Act obliges all harbours.',
      'Under the Order of 1974 article 117 forbids it.',
      'The Order of the harbours (art. 117) still forbids it.',
      'The Ports Ordinance (No. 14 of 2011, art. 117) still forbids it.',
      'Whoever mends by night is punished by imprisonment (art. 347).',
      'The Charter of the United Nations (Articles 1, 117 and 118) applies.',
    ])
      assert.deepEqual(beyond(OBSERVATIONS, `1.\t${sentence}`), [], sentence);
    assert.deepEqual(beyond(REPLIES, '1.\tArticle 117 obliges all harbours.'), []);
  });

  it('is not looked for in Views, unless it is joined to articles of the treaty', () => {
    assert.deepEqual(beyond(VIEWS, '2.\tThe author was sentenced under article 166.'), []);
    assert.deepEqual(
      beyond(
        VIEWS,
        '2.\tIt breached article 113, read in conjunction with article 2, paragraphs 1 and 2, of the Covenant.',
      ),
      ['113: iccpr 113'],
    );
  });
});
