import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { samePlaces } from '../../../server/src/edits/compare/samePlaces';
import { read } from '../support';

const HEAD = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n';
const FEES = 'The Committee notes that fees for permits are high.';
const FERRIES = 'It regrets that ferries sink each winter.';
const WELLS = 'Wells in the southern villages are empty in June.';
const COURTS = 'Judges ride to the courts of the islands on mules.';

/** The paragraphs that two drafts have in common, each as the line of the first and that of the second. */
function places(before: readonly string[], after: readonly string[]) {
  const written = (paragraphs: readonly string[]) =>
    HEAD + paragraphs.map((words, i) => `${i + 1}.\t${words}\n`).join('');
  const [old, now] = [written(before), written(after)];
  const lineAt = (text: string, at: number) => text.slice(at, text.indexOf('\n', at));
  const { staying, moved } = samePlaces(read(old), read(now));
  const lines = (pairs: typeof staying) =>
    pairs.map(([one, other]) => [lineAt(old, one), lineAt(now, other)]).filter(([one]) => /\.$/.test(one ?? ''));
  return { staying: lines(staying), moved: lines(moved) };
}

describe('places of two drafts that are the same', () => {
  it('are in order, whatever was rewritten or inserted', () => {
    const rewritten = 'Those wells in the villages in the south are empty in June.';
    assert.deepEqual(places([FEES, WELLS], [FEES, FERRIES, rewritten]), {
      staying: [
        [FEES, FEES],
        [WELLS, rewritten],
      ],
      moved: [],
    });
  });

  it('are moved if they are not, as few words as possible', () => {
    assert.deepEqual(places([FEES, FERRIES, WELLS, COURTS], [FERRIES, WELLS, COURTS, FEES]), {
      staying: [
        [FERRIES, FERRIES],
        [WELLS, WELLS],
        [COURTS, COURTS],
      ],
      moved: [[FEES, FEES]],
    });
  });

  it('are none where nothing is the same', () => {
    assert.deepEqual(places([FEES], [COURTS]), { staying: [], moved: [] });
  });
});
