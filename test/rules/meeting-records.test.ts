import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OBSERVATIONS } from '../support/documents';
import { find, messagesOf, saidBy } from '../support/rules/findings';
import { cases, DATED } from '../support/rules/ruleCases';
import { LATER, wordings } from '../support/rules/wordings';

wordings('meeting-records', [
  ['It met at its 791st and 792nd meetings (see CMW/C/SR.791 (A) and 792 (A)).', ''],
  ['It was told so at the 210th meeting (see CMW/C/SR.201).', /^SR\.201 is not the record of meeting 210\.$/],
  ['It was told so at the 210th meeting (see CMW/C/SR.210).', ''],
  ['It was told so at the 210th meeting of the Committee, held on 4 May 2012 (CMW/C/SR.201).', /SR\.201/],
  ['It was told so at the 210th meeting, by those who had come (CMW/C/SR.201).', ''],
  ['It was told so at the 210th to 212th meetings (CMW/C/SR.210–213).', /SR\.213/],
  ['It was told so at the 210th and 211th meetings (CMW/C/SR.211).', ''],
  ['It was told so at the 210th (closed) meeting [CMW/C/SR.201].', /SR\.201/],
  [
    'It was told so at the 210th meeting, the summary record of which is contained in document CMW/C/SR.201.',
    /SR\.201/,
  ],
  ['It was told so at the 210th meeting (CRC/C/SR.201).', ''],
  ['It was told so at the 210th meeting (CMW/C/SR.210/Add.1).', ''],
  ['It was told so at the 210th meeting (CMW/C/SR.210; see also CMW/C/SR.214).', ''],
  ['It was told so at the 210th meeting (CMW/C/XAA/CO/1 and CMW/C/SR.201).', ''],
  ['It was told so at the 12th meeting of the Forum (CMW/C/SR.210).', ''],
  ['It was told so at its first meeting (CMW/C/SR.201) with the delegation.', ''],
  [
    'It was told so at the 210th and 211th meetings,1 on 4 May 2012.\n\t1\tCMW/C/SR.210 and 231.',
    /SR\.231 is not the record of meeting 210 or 211/,
  ],
  ['It was told so at the 210th meeting,1 on 4 May 2012.\n\t1\tSee the letter (CMW/C/SR.201).', ''],
  ['It was told so at the 210th meeting,1 on 4 May 2012.\n\t2\tSee CMW/C/SR.201.', ''],
  ['It was told so at the 210th meeting,1 on 4 May 2012.\n\t1\tSee CMW/C/SR.201.\n\t1\tSee CMW/C/SR.202.', ''],
  ['It was told “so at the 210th meeting (CMW/C/SR.201)”.', ''],
  ['It was told so (210th and 211th meetings; CMW/C/SR.210 and 221).', /SR\.221/],
  ['It was told so at the 210th meeting; the text is CMW/C/SR.221.', ''],
  ['It is said in CMW/C/SR.221, which is the summary record of its 210th meeting.', /SR\.221/],
  ['It is said in CMW/C/SR.210 (210th meeting), and was at the 211th.', ''],
  ['It is said in CMW/C/SR.221, and was at the 210th meeting.', ''],
]);

describe('meeting-records', () => {
  const met = (meetings: string, records: string) =>
    saidBy(
      'meeting-records',
      `${OBSERVATIONS}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its ${meetings} ${records}, held on 14 April 2015.\n`,
    );

  it('finds records of other meetings, and asks about those that are not cited', () => {
    assert.equal(
      met('275th and 276th meetings', '(CMW/C/SR.275 and 277)'),
      'SR.277 is not the record of meeting 275 or 276.',
    );
    assert.equal(met('275th meeting', '(see CMW/C/SR.257)'), 'SR.257 is not the record of meeting 275.');
    assert.equal(
      met('275th to 277th meetings', '(CMW/C/SR.275–278)'),
      'SR.278 is not the record of meeting 275, 276 or 277.',
    );
    assert.equal(met('275th and 276th meetings', '(CMW/C/SR.275)'), 'The record of meeting 276 is not cited.');
  });

  it('looks past the days of the meetings, and into the footnote', () => {
    assert.equal(
      met('275th and 276th meetings, held on 14 and 15 April 2015', '(see CMW/C/SR.275 and SR.287)'),
      'SR.287 is not the record of meeting 275 or 276.',
    );
    assert.equal(met('275th and 276th meetings', '(CMW/C/SR.275 and 27)'), '');
    const noted = (note: string) =>
      met(`275th and 276th meetings,1 held on 14 and 15 April 2015.\n\n1\t${note}\n\n`, '');
    assert.equal(noted('See CMW/C/SR.275 and CMW/C/SR.267.'), 'SR.267 is not the record of meeting 275 or 276.');
    assert.equal(noted('See CMW/C/SR.275 and 276.'), '');
    assert.equal(noted('See the list of issues (CMW/C/SR.9).'), '');
  });

  it('leaves records that fit, and those elsewhere, alone', () => {
    for (const [meetings, records] of [
      ['275th and 276th meetings', '(CMW/C/SR.275 and 276)'],
      ['275th to 277th meetings', '(CMW/C/SR.275–277)'],
      ['275th, 276th and 277th meetings', '(see CMW/C/SR.275-277)'],
      ['275th meeting', '(CMW/C/SR.275/Add.1)'],
      ['275th meeting', ''],
      ['275th meeting, as in others (CMW/C/SR.270)', ''],
    ] as const)
      assert.equal(met(meetings, records), '', `${meetings} ${records}`);
  });

  it('looks at further meetings of the first paragraph, where records that are not cited are left alone', () => {
    const further = (records: string) =>
      met(
        '275th meeting',
        `(CMW/C/SR.275), while another was taken up at the 289th and 290th meetings (see ${records})`,
      );
    assert.equal(further('CMW/C/SR.289 and 299'), 'SR.299 is not the record of meeting 289 or 290.');
    assert.equal(further('CMW/C/SR.289'), '');
  });

  it('a record that is miswritten is cited', () => {
    const found = (second: string) =>
      find(
        `${LATER}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 401st and 402nd meetings (see CMW/C/SR.401${second}), held on 3 and 4 April 2024.\n2.\tIt thanks it.\n`,
      ).map(({ rule }) => rule);
    assert.deepEqual(found(' and /402'), ['shortened-symbol']);
    assert.deepEqual(found(' and CMW/C/SR/402'), ['symbol-form']);
    assert.deepEqual(found(''), ['meeting-records']);
  });

  it('notes in brackets are those of paragraph 1', () => {
    const found = (second: number) =>
      messagesOf(
        'meeting-records',
        `${LATER}1.\tThe Committee considered the initial report of Xandoria[1] at its 401st and 402nd meetings,[2] held on 3 and 4 April 2024.\n2.\tIt thanks it.\n\n[1]\tCMW/C/XAA/1.\n[2]\tSee CMW/C/SR.401 and CMW/C/SR.${second}.\n`,
      );
    assert.match(found(420).join(), /SR\.420/);
    assert.deepEqual(found(402), []);
  });
});

describe('meeting-records: numbers that are far from the meetings', () => {
  const held = (records: string) =>
    `The Committee considered the report (CMW/C/XAA/2) at its 462nd and 463rd meetings (${records}), held on 2 and 3 April 2012.`;
  cases(
    'meeting-records',
    [[held('CMW/C/SR.462 and 643'), '643']],
    [held('CMW/C/SR.462 and 463'), held('CMW/C/SR.462 and RS.463')],
    DATED('9 October 2012'),
  );
});
