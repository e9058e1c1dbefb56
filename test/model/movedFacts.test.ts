import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FollowedText } from '../../server/src/followedText';
import { movedFacts } from '../../server/src/model/movedFacts';
import { linesAsParagraphs, referenceField, spanOfWords, wordFacts } from '../../server/src/rules/engine/wordExample';

const TEXT =
  '1.\tThe Committee recalls paragraph 3 below.¹\n2.\tIt welcomes the visits.\n3.\tIt thanks the delegation.\n\n¹\tOf last year.\n';
const FACTS = wordFacts(TEXT, {
  paragraphs: linesAsParagraphs(TEXT, () => 'automatic'),
  fields: [referenceField(TEXT, '3', '2.\tIt', '2')],
  highlights: [{ ...spanOfWords(TEXT, 'the visits'), colour: 'yellow' }],
  raised: [spanOfWords(TEXT, 'last')],
  notes: [
    {
      ...spanOfWords(TEXT, 'Of last year.'),
      type: 'footnote',
      mark: '1',
      isCustom: false,
      reference: spanOfWords(TEXT, '¹'),
      exists: true,
    },
  ],
});

/** The facts after one edit: `words` in the place of the first `of`. */
function afterEdit(of: string, words: string) {
  const { start, end } = spanOfWords(TEXT, of);
  const text = TEXT.slice(0, start) + words + TEXT.slice(end);
  const followed = FollowedText.between(TEXT).after([{ start, oldEnd: end, newEnd: start + words.length }], text);
  const facts = movedFacts(FACTS, followed);
  const at = ({ start: from, end: to }: { readonly start: number; readonly end: number }) => text.slice(from, to);
  return { text, facts, at };
}

describe('the facts of a Word file', () => {
  it('follow an edit before them', () => {
    const { facts, at } = afterEdit('recalls', 'notes with appreciation');
    assert.deepEqual(facts.paragraphs.slice(0, 3).map(at), [
      '1.\tThe Committee notes with appreciation paragraph 3 below.¹',
      '2.\tIt welcomes the visits.',
      '3.\tIt thanks the delegation.',
    ]);
    const [field] = facts.fields;
    assert.deepEqual([field && at(field), field?.state, field?.computed], ['3', 'stale', '2']);
    assert.deepEqual(facts.highlights.map(at), ['the visits']);
    assert.deepEqual(facts.raised.map(at), ['last']);
    assert.deepEqual(
      facts.notes.map((note) => [at(note), at(note.reference)]),
      [['Of last year.', '¹']],
    );
  });

  it('cover what is typed in them and at the ends of paragraphs, and not new lines', () => {
    const inside = afterEdit('the visits', 'the three visits');
    assert.deepEqual(inside.facts.highlights.map(inside.at), ['the three visits']);
    const { facts, at } = afterEdit('visits.', 'visits. It asks for more.\n3.\tIt regrets the delay.');
    assert.deepEqual(facts.paragraphs.slice(1, 3).map(at), [
      '2.\tIt welcomes the visits. It asks for more.',
      '3.\tIt thanks the delegation.',
    ]);
  });

  it('are not claimed of what is gone or was changed', () => {
    const { facts } = afterEdit('2.\tIt welcomes the visits.\n', '');
    assert.deepEqual(facts.highlights, []);
    const [, gone] = facts.paragraphs;
    assert.deepEqual([gone?.number, gone?.label, (gone?.end ?? 0) - (gone?.start ?? 0)], ['none', '', 0]);
    assert.equal(facts.paragraphs.length, FACTS.paragraphs.length);
    assert.equal(facts.fields[0]?.state, 'unknown');
    assert.equal(afterEdit('paragraph 3', 'paragraph 2').facts.fields[0]?.state, undefined);
    assert.deepEqual(afterEdit('¹', '').facts.notes, []);
    const renumbered = afterEdit('2.\tIt', '4.\tIt');
    assert.deepEqual([renumbered.facts.paragraphs[1]?.label, renumbered.facts.fields[0]?.state], ['4.', 'unknown']);
  });

  it('are the same objects for the text that was read', () => {
    assert.equal(movedFacts(FACTS, FollowedText.between(TEXT)), FACTS);
  });
});
