import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { yearsOfComment } from '../../server/src/catalogue/commentYears';
import {
  allCommittees,
  COMMITTEE_IDS,
  committeeOf,
  committeeOfSupplement,
  isCommitteeId,
} from '../../server/src/catalogue/committees';
import { JOINT_COMMENTS } from '../../server/src/catalogue/jointComments';
import { DOCUMENT_KINDS, wordLimitOf } from '../../server/src/catalogue/limits';
import { LANGUAGES } from '../../server/src/languages/languageList';
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

  it('have joint general comments, each half under the name and number of its committee', () => {
    for (const halves of JOINT_COMMENTS) {
      for (const { committee, name, number } of halves) {
        const known = committeeOf(committee);
        assert(known && number <= known.generalComments.value, `${committee} ${number}`);
        assert.equal(name, known.generalCommentName);
      }
      const [one, two] = halves;
      const years = yearsOfComment(two.committee, two.number);
      assert(yearsOfComment(one.committee, one.number).some((year) => years.includes(year)));
    }
    const ofCerd = JOINT_COMMENTS.filter(([first]) => first.committee === 'CERD');
    assert.deepEqual(
      ofCerd.map(([first, second]) => `CERD ${first.number}, ${second.committee} ${second.number}`),
      ['CERD 38, CMW 7', 'CERD 39, CMW 8'],
    );
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

  it('have adopted general comments in the order of their numbers, and no more are dated than are counted', () => {
    for (const { id, generalComments } of allCommittees()) {
      const count = generalComments.value;
      const years = Array.from({ length: count }, (_, i) => yearsOfComment(id, i + 1)[0] ?? Number.POSITIVE_INFINITY);
      assert.deepEqual(
        years,
        years.toSorted((a, b) => a - b),
        id,
      );
      assert.ok(Number.isFinite(years[0]), id);
      assert.deepEqual(yearsOfComment(id, count + 1), [], id);
      assert.deepEqual(yearsOfComment(id, 0), [], id);
    }
    assert.deepEqual(yearsOfComment('CMC', 1), []);
    assert.deepEqual([yearsOfComment('CCPR', 36), yearsOfComment('CRC', 18)], [[2018], [2014, 2019]]);
  });

  it('say of each follow-up procedure whether it is known, how much, how long and since when', () => {
    // Checked against the OHCHR page on follow-up, documents seen and the committees’ own papers; the rest is from memory.
    const known = Object.fromEntries(
      allCommittees().map(({ id, followUp: { exists, since, chosen, months } }) => [
        id,
        [
          `${exists.value ? 'yes' : 'no'}${exists.status === 'memory' ? '?' : ''}`,
          since?.status === 'verified' ? since.value : undefined,
          chosen
            .filter(({ status }) => status === 'verified')
            .map(({ value }) => `${value.least}-${value.most} ${value.of}`),
          months.filter(({ status }) => status === 'verified').map(({ value }) => value.join('/')),
        ],
      ]),
    );
    assert.deepEqual(known, {
      CMW: ['yes', 2014, [], ['24']],
      CRC: ['no', undefined, [], []],
      CRPD: ['yes?', undefined, [], []],
      CEDAW: ['yes', 2008, ['2-2 recommendations', '0-4 subparagraphs'], ['12/24', '24']],
      CAT: ['yes', undefined, ['0-4 recommendations'], ['12']],
      SPT: ['no', undefined, [], []],
      CCPR: ['yes', undefined, ['2-4 recommendations'], ['12', '24']],
      CESCR: ['yes', undefined, [], []],
      CERD: ['yes', undefined, [], ['12']],
      CED: ['yes', undefined, [], ['12']],
    });
  });

  it('say when reports are due as the treaties do', () => {
    const due = Object.fromEntries(
      allCommittees().flatMap(({ id, reporting: { initialMonths, periodicMonths, article } }) =>
        initialMonths?.status === 'verified'
          ? [[id, [initialMonths.value, periodicMonths?.value, article?.value]]]
          : [],
      ),
    );
    assert.deepEqual(due, {
      CMW: [12, 60, '73'],
      CRC: [24, 60, '44'],
      CRPD: [24, 48, '35'],
      CEDAW: [12, 48, '18'],
      CAT: [12, 48, '19'],
      CCPR: [12, undefined, '40'],
      CERD: [12, 24, '9'],
      CED: [24, undefined, '29'],
    });
  });

  it('have facts that hang together', () => {
    for (const { id, followUp, instrument, protocols, communications, sectionScheme } of allCommittees()) {
      assert.equal(followUp.exists.value, followUp.months.length > 0, id);
      for (const { value } of followUp.chosen) assert.ok(value.least <= value.most, id);
      for (const facts of [followUp.chosen, followUp.months, followUp.grades]) {
        // What came later says so.
        for (const [i, { since }] of facts.entries()) assert.ok(i === 0 || since !== undefined, id);
      }
      if (communications !== undefined) assert.ok([instrument, ...protocols].includes(communications), id);
      const sections = sectionScheme?.sections.map((section) => section.id) ?? [];
      assert.equal(new Set(sections).size, sections.length, id);
      for (const { meaning } of LANGUAGES) {
        if (!sectionScheme) continue;
        // What a committee calls its concerns is read as that section.
        const heading = meaning.concernsHeadings[sectionScheme.concerns.value];
        assert.ok(
          meaning.sections['concerns-and-recommendations'].some((start) => heading.startsWith(start)),
          heading,
        );
      }
    }
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
