import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { find, messageIn, messagesOf } from '../support/rules/findings';
import { cases, DATED, fixes } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';

wordings('general-comment-form', [
  [
    'It recalls general comments No. 31 (2004) and No. 35 (2014), communications No. 123/2018 and No. 45/2019 and complaints No. 6/2019.',
    '',
  ],
  ['It recalls general comments No. 31 (2004) and No. 35/2014.', /Write “35 \(2014\)”/],
  ['It recalls its general comment No. 98 (2021) on migrants.', /is No\. 98 right\?/],
  ['It recalls its general comment No. 9 (2026) on migrants.', ''],
  ['It recalls the National Commission’s General Recommendation No. 3 of 2019.', ''],
  ['It noted a case.¹\n\t¹\tSouthern Commission on the Rights of All, general comment No. 3, para. 7.', ''],
  ['It noted a case.¹\n\t¹\tSee the Southern Charter, and general comment No. 3, para. 7.', /No\. 3 is missing/],
  [
    'It noted a case.¹\n\t¹\tCommittee on the Rights of the Child, general comment No. 14 (2013).\n\t²\tIbid., general comment No. 5 (2003).',
    '',
  ],
  ['It noted a case.¹\n\t¹\tA study of 2003.\n\t²\tIbid., general comment No. 5 (2003).', ''],
  // Notes on one line.
  ['It noted a case.¹\n\t¹\tSee CMW/C/XAA/Q/2, para. 6. 18 General comment No. 2 (2013), para. 7.', ''],
  ['It noted a case.¹\n\t¹\tSee CMW/C/XAA/Q/2, para. 6 and its General comment No. 2 (2013), para. 7.', /Write/],
  ['GENERAL COMMENT No. 1 (2011) of the series is on domestic workers.', ''],
  ['It cites the Human Rights Committee and its general comment No. 20 (1992). It recalls general comment No. 20.', ''],
  [
    'It cites the Human Rights Committee and its general comment No. 20 (1992). It recalls general comment No. 35.',
    /No\. 35 is missing/,
  ],
  ['It is guided by joint general recommendation No. 31 and general comment No. 18 on harmful practices.', ''],
  ['It is guided by its general comment No. 2.', /year/],
  ['It recalls its general recommendation No. 2 (2013).', /general comments/],
  ['It noted what CEDAW said. In its general recommendation No. 26 (2008) there is more.', ''],
  ['The Committee on the Elimination of Racial Discrimination recalls its general recommendation No. 30 (2004).', ''],
  ['It recalls its joint general recommendation No. 31 (2014)/general comment No. 18 (2014).', ''],
  ['It should give effect to general recommendation No. 2.', /whose/],
  ['It should give effect to general recommendation No. 2 (2013).', /^This Committee adopts general comments\.$/],
  ['It should give effect to general recommendation No. 26 (2008).', ''],
  ['It should give effect to general comment No. 2 (2013) and general recommendation No. 3 (1987).', ''],
  [
    'It should give effect to general recommendation No. 3 (1987) of the Committee on the Elimination of Discrimination against Women.',
    '',
  ],
  ['It heard CEDAW. It should give effect to general recommendation No. 3 (1987).', ''],
  [
    'It is a party to the Convention on the Elimination of All Forms of Discrimination against Women and should give effect to general recommendation No. 3 (1987).',
    '',
  ],
  ['It heard “general recommendation No. 2 (2013)” read.', ''],
  ['It is guided by its general comment No. 2 (2012).', /^No\. 2 dates from 2013: is 2012 right\?$/],
  ['It is guided by its general comment No. 1 (2010).', ''],
  ['It is guided by its general comment No. 2 (2014).', /No\. 2 of CMW dates from 2013, that of CRPD from 2014/],
  ['It is guided by general comment No. 2 (2014) of the Committee on the Rights of Persons with Disabilities.', ''],
  ['It is guided by the Human Rights Committee’s general comments Nos. 35 (2014) and 36 (2019).', /36 dates from 2018/],
  ['It is guided by general comments Nos. 35 (2014) and 36 (2018) of the Human Rights Committee.', ''],
  ['It heard “general comment No. 2 (2012)” read.', ''],
  ['It is guided by its general comment No. 19 (2030).', ''],
  ['It is guided by its general comment No. 2 of 2013.', /^Write “2 \(2013\)” for “2 of 2013”\.$/],
  ['It is guided by its general comment No. 2/2013 and its general comment No. 5 [2021].', /2\/2013.*5 \[2021\]/],
  ['It is guided by its general comment No. 2 (2013) of 2013 and the Act No. 2 of 2013.', ''],
  // Nobody but this Committee has one of that number and year.
  [
    'It heard CEDAW. It should give effect to general recommendation No. 5 (2021), as to general recommendation No. 3 (1987).',
    /^This Committee adopts general comments\.$/,
  ],
]);

describe('general-comment-form', () => {
  it('is silent about the year in documents before 2016', () => {
    const text = `${DATED('9 October 2014')}1.\tThe Committee recalls its general comment No. 1.\n`;
    assert.deepEqual(find(text), []);
  });

  it('whose comments are meant is not told by what a note cites', () => {
    const found = (first: string) =>
      messagesOf(
        'general-comment-form',
        `${first}66 See the Committee’s general comment No. 15, paras. 31 and 33.\n76 See CERD/C/NOR/CO/19-20, para. 17.\n`,
      );
    assert.deepEqual(found(''), []);
    assert.match(
      found(
        'CERD/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee notes it.\n',
      ).join(),
      /recommendations/,
    );
  });

  it('what was named as another committee’s stays so, and only its own numbers are a committee’s', () => {
    const said = (words: string) =>
      find(
        `CEDAW/C/XAA/Q/5\nDistr.: General\n9 October 2024\n\nList of issues in relation to the fifth periodic report of Xandoria\n\n1.\t${words}\n`,
      )
        .filter(({ rule, message }) => rule === 'general-comment-form' && message !== 'no-year')
        .map(messageIn)
        .join();
    assert.match(
      said('Please tell of general comment No. 39 (2022) on Indigenous women.'),
      /^This.*recommendations\.$/,
    );
    assert.match(said('Please tell of general comment No. 13 (2011) on violence.'), /whose general comment/);
    assert.equal(said('Please tell of general recommendation No. 39 (2022) on Indigenous women.'), '');
    assert.equal(
      said(
        'The Committee on the Rights of the Child adopted general comment No. 13 (2011).\n2.\tPlease tell of the plan.\n3.\tPlease tell of general comment No. 13 (2011).',
      ),
      '',
    );
    assert.equal(said('Please tell of the plan.¹\n\t¹\tGeneral comment No. 13 (2011), para. 4.'), '');
  });
});

cases(
  'general-comment-form',
  [
    ['It recalls its general comment number 2 and its general comment No. 1.', 'general comment number 2'],
    ['It recalls its general comment Nº 2 and its general comment No. 1.', 'general comment Nº 2'],
    ['See General Comment No. 2 and general comment No. 3.', 'General Comment No. 2'],
    ['See general comment no. 2 and general comment No. 3.', 'general comment no. 2'],
    ['See general comment No 2 and general comment No. 3.', 'general comment No 2'],
    ['See general recommendations 2 and 3 and general comment No. 3.', 'general recommendations 2'],
  ],
  [
    'General comment No. 2 says so, and general comments Nos. 1 and 2, No. 3 and No. 4 do.',
    'The general comments 15 delegations made and the “General Comment 2” were noted.',
    'Another committee’s general recommendation XXX (2004) was noted.',
  ],
);

fixes('general-comment-form', [
  ['See General Comment 2 and general comment No. 3.', 'See general comment No. 2 and general comment No. 3.'],
  [
    'See general comments 2 and 3 and general comment No. 3.',
    'See general comments Nos. 2 and 3 and general comment No. 3.',
  ],
]);

cases(
  'general-comment-form',
  [['See general comment No. 1 (2011) and, in line with its general comment No. 5, act.', '5']],
  [
    'Recalling its general comments No. 1 (2011) and No. 2 (2013), it refers to general comment No. 2.',
    'Recalling general recommendation No. 35 (2017) on violence, updating general recommendation No. 19.',
  ],
  DATED('9 October 2023'),
);

describe('general-comment-form: several numbers and another sign', () => {
  cases(
    'general-comment-form',
    [
      ['It recalls its general comments No. 2 and 5.', 'general comments No. 2'],
      ['It recalls its general comment #2 and its general comment No. 5.', 'general comment #2'],
    ],
    [
      'It recalls its general comments No. 2 and No. 5.',
      'It recalls its general comments Nos. 2 and 5.',
      'It sent its general comments No. 2 and 12 other texts.',
    ],
    DATED('9 October 2012'),
  );
});
