import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changedRuns } from '../../client/pages/preview/changedRuns';

/** What a block that begins at 100 shows: {words put in}, [words taken out], the rest between bars. */
function shown(runs: Parameters<typeof changedRuns>[0], changes: Parameters<typeof changedRuns>[1]): string {
  return changedRuns(runs, changes, 100)
    .map((one) => (one.kind === 'gone' ? `[${one.text}]` : one.isNew ? `{${one.run.text}}` : `|${one.run.text}`))
    .join('');
}

const RUNS = [
  { start: 4, text: 'See ' },
  { start: 8, text: 'paras. 4 and 5', link: 'here', at: 15, to: '4' },
  { start: 22, text: ' of it.' },
] as const;

describe('tracked changes on the page', () => {
  it('divide the words of a block', () => {
    assert.equal(shown(RUNS, [{ start: 104, end: 108, gone: '' }]), '{See }|paras. 4 and 5| of it.');
    assert.equal(shown(RUNS, [{ start: 106, end: 124, gone: '' }]), '|Se{e }{paras. 4 and 5}{ o}|f it.');
    assert.equal(
      shown(RUNS, [
        { start: 115, end: 115, gone: '11' },
        { start: 115, end: 115, gone: ', ' },
        { start: 115, end: 116, gone: '' },
      ]),
      '|See |paras. [11, ]{4}| and 5| of it.',
    );
  });

  it('keep what was taken out at the ends, and the place that a link asks about', () => {
    const changes = [
      { start: 104, end: 104, gone: 'a' },
      { start: 129, end: 129, gone: 'b' },
      { start: 140, end: 140, gone: 'elsewhere' },
    ];
    assert.equal(shown(RUNS, changes), '[a]|See |paras. 4 and 5| of it.[b]');
    const parts = changedRuns(RUNS, [{ start: 110, end: 110, gone: 'x' }], 100);
    assert.deepEqual(
      parts.flatMap((one) => (one.kind === 'here' && one.run.link ? [[one.run.start, one.run.at, one.run.text]] : [])),
      [
        [8, 15, 'pa'],
        [10, 15, 'ras. 4 and 5'],
      ],
    );
  });
});
