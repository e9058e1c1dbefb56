import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lineKeys, mergedText } from '../server/src/mergedText';

const BEFORE = [
  'CMW/C/XAA/CO/2',
  '',
  '1.\tThe Committee met the delegation.',
  '2.\tIt welcomes the dialogue.',
  '3.\tIt thanks the State party.',
  '4.\tIt regrets the delay.',
  '',
];

function merged(ours: readonly string[], theirs: readonly string[], before: readonly string[] = BEFORE) {
  const made = mergedText(lineKeys(before.join('\n')), ours.join('\n'), theirs.join('\n'));
  return 'text' in made ? made.text.split('\n') : made;
}

/** The lines with some in the place of `count` at an index. */
function put(at: number, count: number, ...lines: readonly string[]): readonly string[] {
  return [...BEFORE.slice(0, at), ...lines, ...BEFORE.slice(at + count)];
}

describe('a text that was edited in two places', () => {
  it('has the edits of both, also in paragraphs side by side', () => {
    const ours = put(3, 1, '2.\tIt welcomes the open dialogue.');
    assert.deepEqual(merged(ours, BEFORE), ours);
    assert.deepEqual(merged(BEFORE, ours), ours);
    assert.deepEqual(merged(ours, put(4, 1, '3.\tIt thanks the delegation.')), [
      ...ours.slice(0, 4),
      '3.\tIt thanks the delegation.',
      ...ours.slice(5),
    ]);
  });

  it('has what both inserted and not what either deleted, whatever the numbers are now', () => {
    const ours = ['2.\tIt met in private.', '3.\tIt welcomes the dialogue.', '4.\tIt thanks the State party.'];
    const theirs = put(4, 2, '3.\tIt regrets the delay.');
    assert.deepEqual(merged(put(3, 2, ...ours), theirs), [...BEFORE.slice(0, 3), ...ours.slice(0, 2), theirs[4], '']);
    const both = put(3, 0, '2.\tTheirs.', '2.\tOurs.');
    assert.deepEqual(merged(put(3, 0, '2.\tOurs.'), put(3, 0, '2.\tTheirs.')), both);
    assert.deepEqual(merged(put(3, 0, '2.\tOne.'), put(3, 0, '2.\tOne.')), put(3, 0, '2.\tOne.'));
  });

  it('is refused where both changed a paragraph, with the lines of ours', () => {
    const theirs = put(3, 1, '2.\tIt welcomes the constructive dialogue.');
    assert.deepEqual(merged(put(3, 1, '2.\tIt welcomes the open dialogue.'), theirs), { overlaps: [3] });
    assert.deepEqual(merged(put(3, 1), theirs), { overlaps: [3] });
    assert.deepEqual(merged(theirs, put(3, 1)), { overlaps: [3] });
    assert.deepEqual(merged(put(3, 2, '2.\tIt welcomes the dialogue and thanks the State party.'), theirs), {
      overlaps: [3],
    });
    assert.deepEqual(merged(theirs, theirs), theirs);
  });

  it('has the number that was changed here, and else that of the other', () => {
    const ours = put(3, 1, '12.\tIt welcomes the dialogue.');
    assert.deepEqual(merged(ours, BEFORE), ours);
    assert.deepEqual(merged(BEFORE, ours), ours);
    assert.deepEqual(merged(ours, put(3, 1, '7.\tIt welcomes the dialogue.')), ours);
  });

  it('takes cells of tables for words', () => {
    const row = ['one\ttwo'];
    assert.deepEqual(merged(['uno\ttwo'], ['eins\ttwo'], row), { overlaps: [0] });
  });

  it('keeps no words to tell lines by', () => {
    assert.ok(lineKeys(BEFORE.join('\n')).every((key) => /^[0-9a-z]+ (?:\d\.)?$/.test(key)));
  });

  it('loses no edit of one side, in any order', () => {
    const lines = fc.array(fc.constantFrom('a b', 'c d', 'e f', 'g h', '', '1.\tx'), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const wanted = lineKeys(after.join('\n')).map((key) => key.replace(/ .*/, ''));
        for (const sides of [
          [after, before],
          [before, after],
          [after, after],
        ] as const) {
          const made = mergedText(lineKeys(before.join('\n')), sides[0].join('\n'), sides[1].join('\n'));
          assert.ok('text' in made);
          assert.deepEqual(
            lineKeys(made.text).map((key) => key.replace(/ .*/, '')),
            wanted,
          );
        }
      }),
    );
  });

  it('has every line that either has new, unless it is refused', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 });
    const edits = fc.array(fc.tuple(fc.nat(5), fc.nat(2), fc.boolean()), { maxLength: 3 });
    const edited = (before: readonly string[], how: readonly (readonly [number, number, boolean])[], by: string) =>
      how.reduce<readonly string[]>(
        (text, [at, count, isNew], index) => text.toSpliced(at, count, ...(isNew ? [`${by} ${index}`] : [])),
        before,
      );
    fc.assert(
      fc.property(lines, edits, edits, (before, one, other) => {
        const [ours, theirs] = [edited(before, one, 'ours'), edited(before, other, 'theirs')];
        const made = mergedText(lineKeys(before.join('\n')), ours.join('\n'), theirs.join('\n'));
        if ('overlaps' in made) return;
        const words = made.text.split('\n');
        for (const line of [...ours, ...theirs]) if (/^(?:ours|theirs)/.test(line)) assert.ok(words.includes(line));
      }),
    );
  });
});
