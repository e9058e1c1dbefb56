import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WordEditing } from '../../server/src/word/apply/applyText';
import { read } from './support/reading';
import { changesBy, PEOPLE, reviewedDraft } from './support/reviewedDraft';

const DRAFT = reviewedDraft();
const WORD = read(DRAFT);
const BY = { author: 'A. Drafter', date: '2026-05-01T10:00:00Z' };

/** The starts of some words, evenly spread over the text. */
function places(count: number): readonly number[] {
  const starts = [...WORD.text.matchAll(/(?<![\p{L}\p{N}])\p{L}{3,}/gu)].map(({ index }) => index);
  return Array.from({ length: count }, (_, at) => starts[Math.floor(((at + 0.5) * starts.length) / count)] ?? 0);
}

/** Typing a word, deleting one, and writing another. */
const EDITS: readonly ((text: string, at: number) => string)[] = [
  (text, at) => `${text.slice(0, at)}truly ${text.slice(at)}`,
  (text, at) => text.slice(0, at) + text.slice(at).replace(/^\p{L}+ ?/u, ''),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/^\p{L}+/u, 'other'),
];

describe('a draft with thirty tracked changes of two people and a comment of each', () => {
  it('has them', () => {
    const changes = PEOPLE.map((person) => changesBy(WORD, person).length);
    assert.ok(Math.min(...changes) >= 15 && WORD.comments.length === 2, JSON.stringify(changes));
  });

  it('can be edited in at least 95 of 100 places, and keeps all of theirs', () => {
    const editing = new WordEditing(DRAFT, BY);
    const original = read(DRAFT, 'original');
    const refused: string[] = [];
    for (const [turn, at] of places(100).entries()) {
      const edited = EDITS[turn % EDITS.length]?.(WORD.text, at) ?? assert.fail();
      const made = editing.apply(edited, BY);
      if (made.kind !== 'applied') {
        refused.push(WORD.text.slice(at, at + 30));
        continue;
      }
      const rejected = read(made.bytes, 'original');
      assert.equal(rejected.text, original.text);
      for (const person of PEOPLE)
        assert.equal(changesBy(rejected, person).join(''), changesBy(original, person).join(''));
      assert.equal(made.accepted.comments.length, 2);
    }
    assert.ok(refused.length <= 5, JSON.stringify(refused));
  });
});
