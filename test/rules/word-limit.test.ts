import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOCUMENT_KINDS, type DocumentKind, wordLimitOf } from '../../server/src/catalogue/limits';
import { spanOfPlace } from '../../server/src/rules/engine/weighed';
import { read } from '../support/documents';
import { find, messages } from '../support/rules/findings';

/** The masthead and title of a document of each kind that has a limit. */
const TITLES: Readonly<Partial<Record<DocumentKind, string>>> = {
  'concluding-observations': 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n',
  'list-of-issues': 'CMW/C/XAA/Q/2\n\nList of issues in relation to the second periodic report of Xandoria\n\n',
  'list-of-issues-prior':
    'CMW/C/XAA/QPR/2\n\nList of issues prior to submission of the second periodic report of Xandoria\n\n',
  replies: 'CMW/C/XAA/RQ/2\n\nReplies of Xandoria to the list of issues in relation to its second periodic report\n\n',
  'state-report-initial': 'CMW/C/XAA/1\n\nInitial report submitted by Xandoria under article 73 of the Convention\n\n',
  'state-report-periodic':
    'CMW/C/XAA/2\n\nSecond periodic report submitted by Xandoria under article 73 of the Convention\n\n',
  'common-core-document':
    'HRI/CORE/XAA/2020\n\nCommon core document forming part of the reports of States parties\n\nXandoria\n\n',
  'general-comment': 'CMW/C/GC/2\n\nGeneral comment No. 2 on the situation of domestic workers abroad\n\n',
};

/** A document of a kind with this many words; its title counts. */
function document(kind: DocumentKind, words: number): string {
  const head = TITLES[kind] ?? '';
  const missing = words - read(`${head}1.\tWord.\n`).words + 1;
  assert.ok(missing > 0);
  return `${head}1.\t${'word '.repeat(missing).trim()}\n`;
}

/** How many words a document of one paragraph has, its title left out. */
function words(paragraph: string): number {
  const head = TITLES['concluding-observations'] ?? '';
  return read(`${head}${paragraph}\n`).words - read(`${head}1.\tWord.\n`).words + 1;
}

describe('word-limit', () => {
  it('knows the limit of each kind', () => {
    for (const kind of DOCUMENT_KINDS) {
      const limit = wordLimitOf(kind).words;
      assert.equal(limit === undefined, TITLES[kind] === undefined, kind);
      if (limit === undefined) continue;
      assert.equal(read(document(kind, 100)).identity.kind, kind);
      const grouped = `${Math.floor(limit / 1000)},${String(limit % 1000).padStart(3, '0')}`;
      assert.equal(messages(document(kind, Math.floor(limit * 0.95))), '', kind);
      assert.match(
        messages(document(kind, Math.floor(limit * 0.95) + 1)),
        new RegExp(` words: \\d+(,\\d+)? below the limit of ${grouped}\\.$`),
        kind,
      );
      assert.equal(messages(document(kind, limit)), `${grouped} words: exactly at the limit of ${grouped}.`, kind);
      assert.match(messages(document(kind, limit + 1)), new RegExp(` words: 1 over the limit of ${grouped}\\.$`), kind);
    }
  });

  it('takes the limit that is set, 0 for none', () => {
    const text = document('concluding-observations', 120);
    const wordLimits = (limit: number) => ({ wordLimits: { 'concluding-observations': limit, replies: 10 } });
    assert.equal(messages(text), '');
    assert.equal(messages(text, wordLimits(100)), '120 words: 20 over the limit of 100.');
    assert.equal(messages(text, wordLimits(125)), '120 words: 5 below the limit of 125.');
    assert.equal(messages(text, wordLimits(127)), '');
    assert.equal(messages(text, wordLimits(0)), '');
    assert.equal(messages(document('general-comment', 120), wordLimits(100)), '');
    assert.equal(messages(document('concluding-observations', 22_000), wordLimits(0)), '');
  });

  it('marks the title, or the first words where there is none', () => {
    for (const [text, marked] of [
      [document('concluding-observations', 120), 'Concluding observations on the second periodic report of Xandoria'],
      ['CMW/C/XAA/CO/2\n\n1.\tThe Committee thanks the delegation of Xandoria.\n', 'CMW/C/XAA/CO/2'],
    ] as const) {
      const [finding] = find(text, { wordLimits: { 'concluding-observations': 5 } });
      assert.ok(finding);
      const { start, end } = spanOfPlace(read(text), finding);
      assert.equal(text.slice(start, end), marked);
    }
    assert.deepEqual(find('', { wordLimits: { other: 1 } }), []);
  });

  it('weighs less while the limit is not passed', () => {
    const weigh = (words: number) =>
      find(document('concluding-observations', words), { wordLimits: { 'concluding-observations': 100 } })[0]?.weight;
    assert.deepEqual([weigh(99), weigh(100), weigh(101)], ['information', 'information', 'warning']);
  });

  it('weighs less where the limit is a recommendation', () => {
    const limits = { wordLimits: { replies: 100, 'concluding-observations': 100 } };
    assert.deepEqual(
      find(document('replies', 200), limits).map(({ weight }) => weight),
      ['information'],
    );
    assert.deepEqual(
      find(document('concluding-observations', 200), limits).map(({ weight }) => weight),
      ['warning'],
    );
  });

  it('holds from the resolution on, unless the user has set it', () => {
    const dated = (date: string) =>
      document('concluding-observations', 12_000).replace('\n\n', `\nDistr.: General\n${date}\n\n`);
    assert.equal(messages(dated('9 October 2009')), '');
    assert.match(messages(dated('9 October 2014')), /over the limit of 10,700\.$/);
    assert.match(
      messages(dated('9 October 2009'), { wordLimits: { 'concluding-observations': 10_700 } }),
      /over the limit of 10,700\.$/,
    );
  });

  it('counts words as a word processor does', () => {
    for (const [paragraph, expected] of [
      ['1.\tOne two three.', 3],
      ['1.\tOne – two … 3', 3],
      ['1.\tState-party’s re-entry and/or exit', 4],
      ['1.\tOne\u00a0two\u2009three\tfour', 4],
      ['1.\tJosé Ñandú Ђорђе 人权', 4],
      ['1.\tSee (CMW/C/XAA/CO/1, para. 12)', 4],
      // Numbers that a word processor sets by itself are no words.
      ['12 bis.\tOne two.', 2],
      ['1.\tThe State party should:\n\t(a)\tAct;\n\t(b)\tTrain judges.', 7],
      // Headings, footnotes and annexes count.
      ['1.\tOne.\n\n\tA.\tPositive aspects\n\n2.\tTwo.', 4],
      ['1.\tOne two.\n\nAnnex\n\n1.\tThree.', 4],
      ['1.\tOne.\n\t*\tAdopted by the Committee.', 5],
      // What a converter left behind does not.
      ['1.\tOne [bookmark: hit1] two [bookmark: hit_last] three.', 3],
    ] as const) {
      assert.equal(words(paragraph), expected, JSON.stringify(paragraph));
    }
  });

  it('counts a word that touches what a converter left behind', () => {
    assert.equal(words('1.\t[bookmark: hit1]One two[bookmark: hit2].[bookmark: hit3]'), 2);
    assert.equal(words('1.\tOne t[bookmark: hit1][bookmark: hit2]wo three.'), 3);
  });

  it('leaves the masthead out', () => {
    const head = TITLES['concluding-observations'] ?? '';
    const more = head.replace(
      '\n\n',
      '\nDistr.: General\n9 October 2015\nOriginal: English\nCommittee on Migrant Workers\n\n',
    );
    assert.equal(read(`${more}1.\tOne two.\n`).words, read(`${head}1.\tOne two.\n`).words);
  });
});
