import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choiceOf, citationGroups } from '../../client/pages/citations/citationGroups';
import type { CitationChoice, CitationGrouping } from '../../client/pages/citations/citationsTalk';
import type { CheckedVerdict, CitedSource } from '../../server/src/protocol';

function source(
  id: string,
  citations: readonly (readonly [index: number, verdict: CheckedVerdict, text: string])[],
): CitedSource {
  return {
    id,
    name: id,
    isTreaty: false,
    copy: '',
    uri: '',
    officialUrl: '',
    citations: citations.map(([index, verdict, text]) => ({
      index,
      kind: 'quotation',
      position: { line: index, character: 0 },
      written: [{ text, isDifferent: false }],
      sentence: '',
      place: '',
      verdict,
      answer: verdict,
      remedy: 'none',
    })),
  };
}

const SOURCES = [
  source('CMW/C/XAA/CO/2', [
    [0, 'not-verbatim', 'an office in every harbour'],
    [2, 'found', 'para. 3'],
  ]),
  source('CRC/C/XAA/CO/1', [
    [1, 'not-checked', 'the crèche of the port'],
    [3, 'verbatim', 'a bunk for every crew'],
  ]),
];

function shown(grouping: CitationGrouping, choice: CitationChoice = 'all', typed = ''): readonly string[] {
  return citationGroups(SOURCES, grouping, choice, typed).map(
    ({ key, items }) => `${key}: ${items.map(({ citation }) => citation.index).join(' ')}`,
  );
}

describe('the list of citations', () => {
  it('is grouped by source, by answer with what is wrong first, or not at all and then in order', () => {
    assert.deepEqual(shown('source'), ['source CMW/C/XAA/CO/2: 0 2', 'source CRC/C/XAA/CO/1: 1 3']);
    assert.deepEqual(shown('answer'), ['not-verbatim: 0', 'not-checked: 1', 'verbatim: 3', 'found: 2']);
    assert.deepEqual(shown('none'), [': 0 1 2 3']);
  });

  it('is narrowed to some answers and to words, accents aside', () => {
    assert.deepEqual(shown('none', 'right'), [': 2 3']);
    assert.deepEqual(shown('source', 'unchecked'), ['source CRC/C/XAA/CO/1: 1']);
    assert.deepEqual(shown('none', 'all', 'creche'), [': 1']);
    assert.deepEqual(shown('none', 'all', 'every crew'), [': 3']);
    assert.deepEqual(shown('none', 'wrong', 'creche'), []);
  });

  it('counts what stands elsewhere as wrong, and what was not checked apart', () => {
    assert.deepEqual(
      (['found', 'verbatim', 'verbatim-elsewhere', 'not-verbatim', 'no-such-place', 'not-checked'] as const).map(
        choiceOf,
      ),
      ['right', 'right', 'wrong', 'wrong', 'wrong', 'unchecked'],
    );
  });
});
