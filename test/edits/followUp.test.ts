import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { followUpOf, isRecommendation, writeFollowUp } from '../../server/src/edits/citing/followUp';
import { isRefused } from '../../server/src/edits/paragraphs/operation';
import { remove } from '../../server/src/edits/paragraphs/remove';
import { renumberAll } from '../../server/src/edits/paragraphs/renumberAll';
import { applyEdits } from '../../server/src/text/edits';
import { CEDAW_DRAFT, FOLLOW_UP } from './cedaw';
import { done, place, read } from './support';

function follow(
  text: string,
  picks: readonly string[],
  { period = '', withDeadline = false, at = 0 }: { period?: string; withDeadline?: boolean; at?: number } = {},
): string {
  const result = writeFollowUp(read(text), at, picks.map(place), { period, withDeadline });
  if (isRefused(result)) return result.refused;
  return applyEdits(text, result.edits);
}

/** The line that begins with some words. */
function line(text: string, start: string): string {
  return text.split(/\r?\n/).find((one) => one.startsWith(start)) ?? '';
}

/** A draft that says when it was adopted. */
function adopted(text: string): string {
  const known = 'At its 2024th meeting, held on 26 October 2023, it adopted the present concluding observations.';
  return text.replace('1.\tThe Committee', `1.\t${known} The Committee`);
}

const LEAD = 'information on the steps taken to implement the recommendations contained in ';

describe('the follow-up paragraph', () => {
  it('is found with what it names', () => {
    const model = read(CEDAW_DRAFT);
    const { paragraph, present, listing } = followUpOf(model, 0);
    assert.equal(paragraph?.number, '51');
    assert.deepEqual(
      [...present].map((block) => listing.at(block).now),
      ['12 a', '24 b', '36 a', '40 c'].map(place),
    );
  });

  it('gets the recommendations that are chosen, and loses the others', () => {
    const text = follow(CEDAW_DRAFT, ['12 a', '24 b', '24 c', '30', '40 c']);
    assert.ok(
      line(text, '51.').endsWith(`${LEAD}paragraphs 12 (a), 24 (b) and (c), 30 and 40 (c) above.`),
      line(text, '51.'),
    );
    assert.equal(text.replace(line(text, '51.'), ''), CEDAW_DRAFT.replace(line(CEDAW_DRAFT, '51.'), ''));
    assert.ok(line(follow(CEDAW_DRAFT, ['30']), '51.').endsWith('contained in paragraph 30 above.'));
    assert.equal(follow(CEDAW_DRAFT, ['12 a', '24 b', '36 a', '40 c']), CEDAW_DRAFT);
    assert.equal(follow(CEDAW_DRAFT, []), 'nothing-chosen');
  });

  it('gets a whole paragraph in place of its letters, and letters in place of it', () => {
    const whole = follow(CEDAW_DRAFT, ['12', '24 b', '36 a', '40 c']);
    assert.ok(whole.includes('paragraphs 12, 24 (b), 36 (a) and 40 (c) above.'));
    assert.ok(
      follow(whole, ['12 b', '24 b', '36 a', '40 c']).includes('paragraphs 12 (b), 24 (b), 36 (a) and 40 (c) above.'),
    );
  });

  it('takes a range apart where one of it is not chosen any more', () => {
    const text = CEDAW_DRAFT.replace(FOLLOW_UP, 'paragraphs 12–14 and 40 (c) above');
    assert.ok(follow(text, ['12', '14', '40 c']).includes('contained in paragraphs 12, 14 and 40 (c) above.'));
  });

  it('gets its list in place of a placeholder', () => {
    for (const blank of [
      'paragraphs XX and XX above',
      'paragraphs […] above',
      'paragraphs XX (a), XX and XX (b) above',
    ]) {
      const text = CEDAW_DRAFT.replace(FOLLOW_UP, blank);
      assert.ok(follow(text, ['12 a', '30']).includes('contained in paragraphs 12 (a) and 30 above.'), blank);
    }
  });

  it('is offered recommendations alone', () => {
    const model = read(`CCPR/C/XAA/CO/3

Concluding observations on the third periodic report of Xandoria

1.	The Committee is concerned about detention.
2.	The Committee recommends that the State party end detention:
	(a)	By law;
	(b)	In practice.
3.	The Committee is concerned about:
	(a)	Low wages;
	(b)	Long hours.
The State party should:
	(a)	Raise wages;
	(b)	Inspect factories.
4.	The Committee thanks the delegation.
`);
    const offered = model.tree.blocks.flatMap((block, b) =>
      (block.kind === 'paragraph' || block.kind === 'subparagraph') && isRecommendation(model, b)
        ? [block.text.trim().replace(/\s+/g, ' ')]
        : [],
    );
    assert.deepEqual(offered, [
      '2. The Committee recommends that the State party end detention:',
      '(a) By law;',
      '(b) In practice.',
      '3. The Committee is concerned about:',
      '(a) Raise wages;',
      '(b) Inspect factories.',
    ]);
  });

  describe('with a deadline', () => {
    it('is offered where it states a period and the day of adoption is known', () => {
      assert.equal(followUpOf(read(CEDAW_DRAFT), 0).deadline, undefined, 'nobody knows when it was adopted');
      assert.equal(followUpOf(read(adopted(CEDAW_DRAFT)), 0).deadline, '26 October 2025');
      const without = adopted(CEDAW_DRAFT).replace(', within two years,', '');
      assert.equal(followUpOf(read(without), 0).deadline, undefined, 'it states no period');
      const dated = adopted(CEDAW_DRAFT).replace('two years,', 'two years, i.e. by 1 May 2025,');
      assert.equal(followUpOf(read(dated), 0).deadline, undefined, 'it has one');
      const receipt = adopted(CEDAW_DRAFT).replace('two years,', 'two years of receipt,');
      assert.equal(followUpOf(read(receipt), 0).deadline, undefined, 'it is counted from another day');
    });

    it('gets it where that is wanted', () => {
      const text = adopted(CEDAW_DRAFT);
      const picks = ['12 a', '24 b', '36 a', '40 c'];
      assert.equal(follow(text, picks), text);
      assert.equal(
        follow(text, picks, { withDeadline: true }),
        text.replace('within two years,', 'within two years, i.e. by 26 October 2025,'),
      );
      const blank = text.replace('within two years,', 'within two years, i.e. by [date],');
      assert.equal(follow(blank, picks, { withDeadline: true }), blank.replace('[date]', '26 October 2025'));
      const bare = text.replace(', within two years, ', ' within one year ');
      assert.equal(
        follow(bare, picks, { withDeadline: true }),
        bare.replace('within one year ', 'within one year, i.e. by 26 October 2024, '),
      );
    });
  });

  describe('that is not there yet', () => {
    const SENTENCE =
      'The Committee requests the State party to provide written information on the steps taken to implement the recommendations contained in paragraphs 4 and 6 above.';
    const draft = (rest: string) => `CEDAW/C/XAA/CO/6

Draft concluding observations on the sixth periodic report of Xandoria

	A.	Introduction

1.	The Committee thanks the delegation.

	B.	Principal areas of concern and recommendations

		Schools

2.	The Committee is concerned about dropout.
3.	The Committee refers to paragraphs 7 and 8 below.
4.	The Committee recommends that the State party keep girls in school.

		Wages

5.	The Committee is concerned about wages.
6.	The Committee recommends that the State party inspect factories.
${rest}`;

    it('is written before dissemination, under a heading like that one', () => {
      const text = follow(
        draft(
          '\n\t\tDissemination\n\n7.\tThe Committee asks that the text be distributed.\n\n\t\tNext report\n\n8.\tThe Committee invites the State party to submit its next periodic report in 2029.\n',
        ),
        ['4', '6'],
      );
      assert.equal(
        text,
        draft(
          `\n\t\tFollow-up to the concluding observations\n\n7.\t${SENTENCE}\n\n\t\tDissemination\n\n8.\tThe Committee asks that the text be distributed.\n\n\t\tNext report\n\n9.\tThe Committee invites the State party to submit its next periodic report in 2029.\n`,
        ).replace('paragraphs 7 and 8 below', 'paragraphs 8 and 9 below'),
      );
    });

    it('is written under its heading, before what follows there', () => {
      const text = follow(
        draft(
          '\n\tC.\tFollow-up and dissemination\n\n7.\tThe Committee asks that the text be disseminated.\n8.\tThe next periodic report is due in 2029.\n',
        ),
        ['4', '6'],
      );
      assert.ok(text.includes(`\n\tC.\tFollow-up and dissemination\n\n7.\t${SENTENCE}\n8.\tThe Committee asks`), text);
      assert.deepEqual(renumberAll(read(text)).edits, []);
    });

    it('is written at the end where nothing follows, with or without a last line break', () => {
      for (const end of ['\n', '']) {
        const text = follow(draft('').trimEnd() + end, ['4', '6']);
        assert.ok(
          text.endsWith(`\n\n\t\tFollow-up to the concluding observations\n\n7.\t${SENTENCE}${end}`),
          text.slice(-400),
        );
      }
    });

    it('is written with the line breaks of the text, and without a heading where there are none', () => {
      const text = draft('7.\tThe Committee invites the State party to submit its next periodic report in 2029.\n')
        .replace(/\t+[^\t\n]*\t?[A-Z][a-z][^\n]*\n\n/g, (heading) =>
          /^\t+(?:[A-B]\.\t)?[A-Z][^.]*\n\n$/.test(heading) ? '' : heading,
        )
        .replace(/\n/g, '\r\n');
      const after = follow(text, ['4', '6']);
      assert.ok(after.includes(`inspect factories.\r\n7.\t${SENTENCE}\r\n8.\tThe Committee invites`), after);
    });

    it('states the period that the user states, and the day only where it can be known', () => {
      const text = draft('');
      assert.ok(
        follow(text, ['4'], { period: 'two years' }).includes(
          'to provide, within two years, written information on the steps taken to implement the recommendation contained in paragraph 4 above.',
        ),
      );
      assert.ok(
        follow(text, ['4'], { period: 'within two years', withDeadline: true }).includes(
          'to provide, within two years, written',
        ),
      );
      const known = adopted(text);
      assert.ok(
        follow(known, ['4'], { period: 'two years', withDeadline: true }).includes(
          'to provide, within two years, i.e. by 26 October 2025, written',
        ),
      );
    });

    it('takes the place of the one that was deleted from a sample', () => {
      const text = readFileSync(join(import.meta.dirname, '../../../samples/CMW-C-XAA-CO-2.txt'), 'utf8');
      const before = line(text, '65.');
      const deleted = applyEdits(text, done(remove(read(text), text.indexOf(before) + 9, 'paragraph', 'leave')).edits);
      const after = follow(deleted, ['11 a', '33 a', '33 d', '35', '39'], { period: 'two years', withDeadline: true });
      assert.ok(line(after, '65.').includes('within two years, i.e. by 9 September 2017, written'), line(after, '65.'));
      assert.ok(line(after, '65.').endsWith('paragraphs 11 (a), 33 (a) and (d), 35 and 39 above.'));
      assert.equal(after.replace(line(after, '65.'), before), text);
    });
  });
});
