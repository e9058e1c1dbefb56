import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allCommittees } from '../../server/src/catalogue/committees';
import { BEGUN_KINDS, newDocument, reportWords } from '../../server/src/features/beginnings/newDocument';
import { ordinalWords } from '../../server/src/features/beginnings/ordinalWords';
import { read } from '../support/documents';
import { find } from '../support/findings';

const STATE = { code: 'XAA', name: 'Xandoria' };

describe('a new document', () => {
  for (const { id, sectionScheme } of allCommittees())
    for (const kind of BEGUN_KINDS)
      for (const reports of [[1], [4], [2, 3]])
        it(`of ${id}, ${kind}, on ${reportWords(reports)}, has nothing to be found but placeholders`, () => {
          const text = newDocument({ committee: id, kind, state: STATE, session: 33, reports });
          if (!sectionScheme) {
            assert.equal(text, undefined);
            return;
          }
          assert.ok(text !== undefined);
          const others = find(text).filter(({ rule }) => rule !== 'placeholder');
          assert.deepEqual(
            others.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`),
            [],
          );
          const { identity, paragraphs } = read(text);
          assert.equal(identity.committee?.id, id);
          assert.equal(identity.kind, kind);
          assert.equal(identity.state?.code, STATE.code);
          assert.deepEqual(
            paragraphs.all.map(({ number }) => number),
            paragraphs.all.map((_, at) => String(at + 1)),
          );
          assert.ok(paragraphs.all.length > 2);
        });
});

describe('ordinals in words', () => {
  it('are those of the documents', () => {
    const numbers = [1, 12, 20, 21, 33, 90, 99, 100, 101, 135, 201, 212];
    assert.deepEqual(numbers.map(ordinalWords), [
      'first',
      'twelfth',
      'twentieth',
      'twenty-first',
      'thirty-third',
      'ninetieth',
      'ninety-ninth',
      'hundredth',
      'one hundred and first',
      'one hundred and thirty-fifth',
      '201st',
      '212th',
    ]);
  });
});
