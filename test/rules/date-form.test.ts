import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { find, messageIn } from '../support/rules/findings';
import { cases, fixes } from '../support/rules/ruleCases';
import { FIRST, wordings } from '../support/rules/wordings';

wordings('date-form', [
  ['It notes the newspaper The 8th March of the capital.', ''],
  ['It was adopted on 12 Octber 2015.', /^Write “12 October 2015”/],
  ['It was adopted on 3 Janaury 2015 and in force since 8 Novmber 2016.', /3 January 2015.*8 November 2016/],
  ['It was adopted in Septembar 2015.', /September 2015/],
  ['It met Marc 5 times in 2015 under an Arch 3 metres high, with 12 Mach numbers.', ''],
  ['The agreement of 14 March, 2016 has lapsed since 3 May 2017.', /14 March 2016/],
  ['On 14 March, 2016 persons were held, and on 3 May 2017 none.', ''],
  ['It was ratified on 7 of June 2015, and not on 3 May 2017.', /7 June 2015/],
  ['It applied Decree 7 of June 2015 on 3 May 2017.', ''],
  ['They were held from March 3 to 9 March 2017.', /3 March/],
  ['It regrets the expulsions of 12.06.2017 and the circular dated 5/4/2018.', /12\.06\.2017.*5\/4\/2018/],
  ['It noted regulation 12.06.2017 and case 5/4/2018.', ''],
  ['It noted the Prevention of Torture (July 1, 2014) Act.', ''],
  ['The amendment to the Penal Code of 10 Oct. 2022 has lapsed since 3 May 2017.', /10 October 2022/],
  ['It heard of “preventive custody. It came into force on 14 March, 2016 and not on 3 May 2017.', /14 March 2016/],
  ['It heard of “preventive custody on 14 March, 2016. It met on 3 May 2017.', ''],
  ['It heard that “a ward is a child. It came into force on 14 March, 2016 and not on 3 May 2017.', ''],
  ['It heard this: “A ward is a child. It came into force on 14 March, 2016 and not on 3 May 2017.', ''],
  ['It regrets the expulsions of 31.04.2017.', /no 31 April 2017/],
  ['It welcomes Act No. 11240 of 3rd December 2013, and not that of 3 May 2017.', /3 December 2013/],
  ['It welcomes Act No. 11240 of the 3rd of December 2013, and not that of 3 May 2017.', /3 December 2013/],
  ['It welcomes Decree No. 7-A of December 3rd, 2013 on schools, and not that of 3 May 2017.', /3 December 2013/],
  ['It welcomes Act No. 11240 of 3 December 2013, and not that of 3 May 2017.', ''],
  ['It noted “Act No. 11240 of 3rd December 2013”, and not that of 3 May 2017.', ''],
  ['It noted the Movement of 9th October 2013 and the Ordinance of 20th November, not that of 3 May 2017.', ''],
  ['It noted Decree-Law No. 12/99 of June 3, 1999, and not that of 3 May 2017.', ''],
  ['It heard Group No. 4 of 3rd December Movement members on 3 May 2017.', ''],
  [
    'It met on 13-5-2010, on 13.05.09, on 2010/05/13, on 3. May 2010 and on 3-May-2010, not on 3 May 2017.',
    /13 May 2010.*13 May 2009.*13 May 2010.*3 May 2010.*3 May 2010/,
  ],
  ['It met in May, 2010, in May of 2011 and in Sept. 2012, not on 3 May 2017.', /May 2010.*May 2011.*September 2012/],
  [
    'It met on 3 Febuary 2010, on 3 MAY 2010, on the 3 May 2011 and in the 1990’s, not on 3 May 2017.',
    /3 February 2010.*3 May 2010.*3 May 2011.*1990s/,
  ],
  [
    'It met from April 13 to 24, 2009, from 13 - 24 May 2010 and from 29 June – 2 July 2011, not on 3 May 2017.',
    /13 to 24 April 2009.*13-24 May 2010.*29 June–2 July 2011/,
  ],
  ['It applied form 3/05/09, section 3.4.12, Case 13-5-2010 and file 2010/05/13, not on 3 May 2017.', ''],
  ['It notes that in May, 2010 women were heard, the May, 2010 Group and the Jan. 2010 issue, not on 3 May 2017.', ''],
  ['It heard the 3 May 2010 law, the 3-May-2010 Movement, Mai and Avril Lavigne, not on 3 May 2017.', ''],
  ['It notes table 13 - 24 April 2009 was wet, as was 13 April – 2 May 2010 was dry; 3 May 2017.', ''],
]);

describe('date-form', () => {
  it('the first page is read as well', () => {
    const page = (date: string, treaty: string) =>
      find(
        `CCPR/C/XAA/CO/4\nDistr.: General\n${date}\nOriginal: English\n\nReports submitted by States parties under article 40 of the ${treaty}\n\nConcluding observations on the fourth periodic report of Xandoria under article 40 of the ${treaty}\n\n${FIRST}`,
      )
        .filter(({ rule }) => rule === 'date-form' || rule === 'treaty-capital')
        .map(messageIn);
    assert.deepEqual(page('13 November 2023', 'Covenant'), []);
    assert.deepEqual(page('November 13, 2023', 'Covenant'), ['Write “13 November 2023” for “November 13, 2023”.']);
    assert.deepEqual(page('13 November 2023', 'covenant'), [
      'Write “Covenant” for “covenant”.',
      'Write “Covenant” for “covenant”.',
    ]);
  });
});

cases(
  'date-form',
  [
    ['On April 24, 2015, the Act was adopted.', 'April 24, 2015'],
    ['On April 24th 2015 the Act was adopted.', 'April 24th 2015'],
    ['On 24th April 2015 the Act was adopted.', '24th April 2015'],
    ['By 24 April, 2015.', '24 April, 2015'],
    ['On the 23rd and 24th of April the delegation was heard.', 'the 23rd and 24th of April'],
    ['On 14th and 15th March 2023, and on 3–4th May.', '14th and 15th March 2023', '3–4th May'],
    ['On 24 Apr. 2015 and Sept. 3, 2015.', '24 Apr. 2015', 'Sept. 3, 2015'],
    ['On 24/04/2015 and 2015-04-24.', '24/04/2015', '2015-04-24'],
    ['On 04 April 2015 and on 24 april 2015.', '04 April 2015', '24 april 2015'],
    ['On May 5, it was heard; by May 5.', 'May 5', 'May 5'],
  ],
  [
    'On 24 April 2015 and in April 2015; the 24th April Movement.',
    'In May 24 persons were held; on 24 April, 2015 persons were held.',
    'On 23 and 24 April 2015; paragraphs 3, 4 May 2016; from 3 to 5 May 2015.',
    'Decree 5 of January 2014, Law No. 12 of March 2015, Act 24.04.2015 and case 4/5/2015.',
    'Version 1.2.2015, the years 2014-12, section 3.4, on March 8 Square and on May 10 persons came.',
    'The victims of May 18 were honoured; “April 24, 2015”.',
    'The 24 April-based group.',
  ],
);

fixes('date-form', [
  ['On the 24th of April, 2015, the Act was adopted.', 'On 24 April 2015, the Act was adopted.'],
  ['On March 3, 2015 and on 4th March.', 'On 3 March 2015 and on 4 March.'],
  ['From 14th to 15th March 2015 and March 3–5, 2015.', 'From 14 to 15 March 2015 and 3–5 March 2015.'],
  ['On 24/04/2015 and 12/12/2015.', 'On 24 April 2015 and 12 December 2015.'],
]);
