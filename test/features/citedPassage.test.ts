import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citedPassage } from '../../server/src/features/citations/citedPassage';
import { doubtsAbout } from '../../server/src/sources/sourceList';
import { read } from '../support/documents';

const SOURCE = read(
  'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recommends that the State party staff the office of each harbour, and pay the crews of ships that were sold.\n',
);

/** The words of the source for a run of a text that is all verbatim. */
function passageOf(text: string, quoted: string): string | undefined {
  const copy = { model: SOURCE, isWord: false, doubts: doubtsAbout(SOURCE, 'en', false) };
  const start = text.indexOf(quoted);
  const held = {
    kind: 'quotation',
    source: 'CMW/C/XAA/CO/2',
    place: '1',
    verdict: 'verbatim',
    where: ['1'],
    copy,
    start,
    end: start + quoted.length,
  } as const;
  const passage = citedPassage(read(text), held, { treaty: () => undefined, document: () => copy });
  return passage?.runs.map((run) => run.text).join('');
}

describe('the words of a source', () => {
  it('are found for a quotation in marks, with something left out, and for words that are reproduced without marks', () => {
    const office = 'Staff the office of each harbour';
    assert.equal(passageOf(`1.\tIt asked to “${office}”.\n`, `“${office}”`), 'staff the office of each harbour');
    assert.equal(passageOf(`1.\tRecommendation 1\n\n${office}\n`, office), 'staff the office of each harbour');
    const parted = '“staff the office […] and pay the crews of ships”';
    assert.equal(passageOf(`1.\tIt asked to ${parted}.\n`, parted), 'staff the office … and pay the crews of ships');
  });
});
