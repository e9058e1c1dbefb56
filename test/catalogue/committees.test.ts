import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  allCommittees,
  COMMITTEE_IDS,
  committeeOf,
  committeeOfSupplement,
  isCommitteeId,
} from '../../server/src/catalogue/committees';
import { DOCUMENT_KINDS, wordLimitOf } from '../../server/src/catalogue/limits';
import { parseSymbol } from '../../server/src/syntax/symbols/parse';

describe('committees', () => {
  it('are ten, each found by its id', () => {
    assert.deepEqual(
      allCommittees().map((committee) => committee.id),
      [...COMMITTEE_IDS],
    );
    for (const id of COMMITTEE_IDS) assert.equal(committeeOf(id)?.id, id);
    assert.equal(committeeOf('CMC'), undefined);
    assert.equal(isCommitteeId('CMW'), true);
    assert.equal(isCommitteeId('cmw'), false);
  });

  it('have prefixes that the grammar reads as theirs', () => {
    for (const committee of allCommittees()) {
      for (const prefix of committee.prefixes) {
        assert.equal(parseSymbol(`${prefix}/PER/CO/1`)?.committee, committee.id, prefix);
      }
    }
  });

  it('have an annual report of their own number', () => {
    for (const [series, number, id] of [
      ['A', 48, 'CMW'],
      ['A', 18, 'CERD'],
      ['A', 56, 'CED'],
      ['E', 22, 'CESCR'],
    ] as const) {
      assert.equal(committeeOfSupplement(series, number)?.id, id);
    }
    assert.equal(committeeOfSupplement('A', 22), undefined);
  });

  it('name general recommendations where they make them', () => {
    const named = allCommittees().filter((committee) => committee.generalCommentName === 'general-recommendation');
    assert.deepEqual(
      named.map((committee) => committee.id),
      ['CEDAW', 'CERD'],
    );
  });

  it('have facts that hang together', () => {
    for (const { id, followUp, instrument, protocols, communications, sectionScheme } of allCommittees()) {
      assert.equal(followUp.exists, followUp.months.length > 0, id);
      const [least, most] = followUp.recommendations?.value ?? [0, 0];
      assert.ok(least <= most, id);
      if (communications !== undefined) assert.ok([instrument, ...protocols].includes(communications), id);
      const sections = sectionScheme?.sections.map((section) => section.id) ?? [];
      assert.equal(new Set(sections).size, sections.length, id);
    }
    assert.equal(committeeOf('CRC')?.followUp.exists, false);
  });
});

describe('word limits', () => {
  it('exist for every kind, with a source where there is a figure', () => {
    for (const kind of DOCUMENT_KINDS) {
      const limit = wordLimitOf(kind);
      assert.equal(limit.kind, kind);
      assert.equal(limit.words === undefined, limit.source === '', kind);
      assert.equal(limit.words === undefined, limit.force === 'none', kind);
    }
    assert.equal(wordLimitOf('state-report-initial').words, 31_800);
    assert.equal(wordLimitOf('state-report-periodic').words, 21_200);
    assert.equal(wordLimitOf('common-core-document').words, 42_400);
    assert.equal(wordLimitOf('concluding-observations').words, 10_700);
    assert.equal(wordLimitOf('replies').force, 'advisory');
  });
});
