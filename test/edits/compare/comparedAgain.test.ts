import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareDrafts, type DraftComparison } from '../../../server/src/edits/compare/comparison';
import { readDocument, updateDocument } from '../../../server/src/model/document';
import { changeText, openText } from '../../../server/src/text/textVersion';
import { OBSERVATIONS, read } from '../../support/documents';

const PARAGRAPHS = [
  'The Committee regrets that cells in the prisons of the capital hold three times as many persons as they should.',
  'The Committee welcomes the opening of schools on the islands, where teachers speak the local dialect.',
  'The Committee notes that nurses who work at night are not paid for it, and recalls paragraph 1 above.',
  'The Committee is concerned about the wages of those who bring in the harvest in the northern provinces.',
];

function draftOf(paragraphs: readonly string[]): string {
  return OBSERVATIONS + paragraphs.map((words, i) => `${i + 1}.\t${words}\n`).join('');
}

/** Compares a draft with itself, then with what remains of it after the first `old` has become `now`. */
function comparedTwice(old: string, now: string): readonly [first: DraftComparison, again: DraftComparison] {
  const text = draftOf(PARAGRAPHS);
  const before = read(text.replace('notes that', 'regrets that'));
  const opened = openText('file:///later.txt', 'plaintext', 0, text);
  const model = readDocument(opened);
  const first = compareDrafts(before, model);
  const start = text.indexOf(old);
  const range = { start: opened.lines.positionAt(start), end: opened.lines.positionAt(start + old.length) };
  const { after, change } = changeText(opened, { range, text: now }, 1);
  return [first, compareDrafts(before, updateDocument(model, after, change))];
}

/** A comparison without the models, to be compared by value. */
function partsOf({ parts }: DraftComparison): unknown {
  return JSON.parse(JSON.stringify(parts));
}

describe('comparing again after an edit', () => {
  it('reuses the parts that the edit did not touch', () => {
    const [first, again] = comparedTwice('northern', 'southern');
    const others = again.parts.filter((part, i) => part !== first.parts[i]);
    assert.deepEqual(
      others.map(({ change, after: [unit] }) => `${unit?.name}: ${change}`),
      ['4: changed'],
    );
  });

  it('reuses them in each pair that is compared in turn', () => {
    const text = draftOf(PARAGRAPHS);
    const earlier = ['welcomes the', 'concerned about', 'regrets that'].map((words) =>
      read(text.replace(words, `has ${words}`)),
    );
    const opened = openText('file:///later.txt', 'plaintext', 0, text);
    const model = readDocument(opened);
    const kept = new Set(earlier.flatMap((before) => compareDrafts(before, model).parts));
    const at = opened.lines.positionAt(text.indexOf('northern'));
    const { after, change } = changeText(opened, { range: { start: at, end: at }, text: 'far ' }, 1);
    const edited = updateDocument(model, after, change);
    const diffed = earlier.map((before) =>
      compareDrafts(before, edited).parts.flatMap((part) => (kept.has(part) ? [] : [part.after[0]?.name])),
    );
    assert.deepEqual(diffed, [['4'], ['4'], ['4']]);
  });

  const edits = [
    ['a word in a paragraph', 'northern', 'southern'],
    ['a reference that names another paragraph', 'paragraph 1 above', 'paragraph 2 above'],
    ['a paragraph before one that is cited', '1.\tThe', '1.\tThe rivers are low.\n\n2.\tThe'],
    ['the number of a paragraph that is cited', '1.\tThe', '9.\tThe'],
    ['two paragraphs that are one now', 'should.\n2.\tThe', 'should. The'],
  ] as const;
  for (const [name, old, now] of edits)
    it(`gives what a fresh comparison gives: ${name}`, () => {
      const [, again] = comparedTwice(old, now);
      const fresh = compareDrafts(read(again.before.text.text), read(again.after.text.text));
      assert.deepEqual(partsOf(again), partsOf(fresh));
    });
});
