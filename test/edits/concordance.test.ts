import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { concordanceRows } from '../../server/src/edits/compare/concordance';
import { moveAfter } from '../../server/src/edits/paragraphs/move';
import { after, read } from './support';

const HEAD = `CEDAW/C/XAA/CO/6

Concluding observations on the sixth periodic report of Xandoria

1.\tThe Committee considered the sixth periodic report of Xandoria at its meetings.
`;
const CONCERN =
  'The Committee is concerned about the high number of girls who give up school early in remote districts of the State party.';
const REQUEST =
  'The Committee recommends that the State party reduce the number of girls who give up school early in remote districts.';
const LAW = 'The Committee welcomes the new law on equal pay, which was adopted while it considered the report.';
const COURTS = 'The Committee notes that no court has so far heard a complaint under the law on equal pay.';

function draft(...paragraphs: readonly string[]): string {
  return HEAD + paragraphs.map((words, i) => `${i + 2}.\t${words}\n`).join('');
}

/** What became of each old number from 2 on, and what is new. */
function pairs(before: string, now: string): string {
  return concordanceRows(read(before), read(now))
    .filter((row) => row.before !== '1')
    .map((row) => `${row.before || '+'}→${row.after || '-'}`)
    .join(' ');
}

describe('the concordance', () => {
  it('takes a recommendation that was edited for itself, and not for the concern before it', () => {
    const before = draft(CONCERN, REQUEST, LAW);
    assert.equal(pairs(before, draft(REQUEST.replace('reduce', 'lower'), LAW)), '2→- 3→2 4→3');
    assert.equal(pairs(before, draft(REQUEST, LAW)), '2→- 3→2 4→3');
    // A new recommendation is not the concern that is gone.
    assert.equal(pairs(draft(CONCERN, LAW), draft(REQUEST, LAW)), '2→- +→2 3→3');
  });

  it('crosses where two that were edited changed places', () => {
    const [concern, request] = [CONCERN.replace('high', 'large'), REQUEST.replace('reduce', 'lower')];
    assert.equal(pairs(draft(CONCERN, REQUEST, LAW), draft(request, concern, LAW)), '2→3 3→2 4→4');
  });

  it('follows one that was moved and edited then', () => {
    const before = draft(CONCERN, REQUEST, LAW, COURTS);
    const model = read(before);
    const moved = after(
      model,
      moveAfter(model, before.indexOf('recommends'), 'paragraph', { number: '5', path: [] }),
    ).replace('reduce the', 'lower the');
    assert.equal(pairs(before, moved), '2→2 3→5 4→3 5→4');
  });

  it('takes one that says something else for a new one', () => {
    assert.equal(pairs(draft(CONCERN, LAW), draft(CONCERN, COURTS)), '2→2 3→- +→3');
    assert.equal(pairs(draft(LAW, COURTS), draft(LAW.replace('new ', ''), COURTS.replace('so far ', ''))), '2→2 3→3');
  });

  it('knows a subparagraph by its paragraph where it is said twice', () => {
    const items = (one: string, other: string) =>
      draft(
        `${REQUEST}\n\t(a)\tTrain ${one} on the rights of girls;`,
        `${LAW}\n\t(a)\tTrain ${other} on the rights of girls;`,
      );
    assert.equal(
      pairs(items('all teachers', 'all judges'), items('most judges', 'most teachers')),
      '2→2 2 (a)→2 (a) 3→3 3 (a)→3 (a)',
    );
  });
});
