import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textDifference } from '../../server/src/word/apply/textDifference';
import { docx, p } from './support/docx';
import { read } from './support/reading';

const places = (before: readonly string[], after: readonly string[], pairs: readonly (readonly [number, number])[]) => {
  const word = read(docx({ body: before.map((words) => p(words)).join('') }));
  const edited = after.join('\n\n');
  const staying = pairs.map(
    ([i, j]) => [word.text.indexOf(before[i] ?? '?'), edited.indexOf(after[j] ?? '?')] as const,
  );
  return textDifference(word, edited, { staying, moved: [] }).map((place) => [
    word.text.slice(place.before.start, place.before.end),
    edited.slice(place.after.start, place.after.end),
  ]);
};

describe('lines of a file that are known to be lines of another text', () => {
  it('are those, whatever they say, and what is equal across them is moved', () => {
    assert.deepEqual(places(['Wells are empty.', 'Ferries sink.'], ['Ferries sink.', 'No water is left.'], [[0, 1]]), [
      ['Ferries sink.', 'Ferries sink.'],
      ['Wells are empty.', 'No water is left.'],
    ]);
  });

  it('are split only into what has their words', () => {
    const whole = 'Harbours are dark at night and quays are wet in spring.';
    const [head, tail] = ['Harbours are dark at night.', 'And quays are wet in spring.'];
    assert.deepEqual(places([whole], [head, tail], [[0, 0]]), [[whole, `${head}\n\n${tail}`]]);
    const other = 'Judges at night are harsh and quays in harbours are long.';
    assert.deepEqual(places([whole], [other, whole], [[0, 1]]), [['', other]]);
  });

  it('are those among more lines than are compared', () => {
    const many = (words: string) => Array.from({ length: 400 }, (_, at) => `${words} ${at}`);
    const [before, after] = [many('Line'), many('Row')];
    const [old, now] = [
      [...before, 'The last well.'],
      ['A first one.', ...after, 'No well at all.'],
    ];
    assert.deepEqual(places(old, now, [[400, 401]]).at(-1), ['The last well.', 'No well at all.']);
  });
});
