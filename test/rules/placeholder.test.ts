import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesOf } from '../support/findings';
import { FIRST, wordings } from '../support/wordings';

wordings('placeholder', [
  ['It notes infants with 46,XX and 46,XY variations and the General Agreement (art. XX (b) and (g)).', ''],
  ['It notes that in 46 cases XX persons were heard.', /XX/],
  [
    'It met from 9-XX May 2011 and from 9 May–XX June 2011.',
    /^Still to be filled in: XX\. Still to be filled in: XX\.$/,
  ],
  ['It recalls paragraphs 12–XX.', /^Still to be filled in: XX\.$/],
  ['It recalls its general comment No. XX (2014).', /^Still to be filled in: XX\.$/],
  ['It recalls its general comment No. X, para. 5, and the comments of Mr. X.', /^Still to be filled in: X\.$/],
  ['It recalls its general recommendation No. XX (2014).', /^Still to be filled in: XX\.$/],
  ['It recalls general recommendation XXX, No. XX (1996) and general recommendation No. XXX (2004).', ''],
  ['It noted form 24-XX of the register.', ''],
  ['It was told of the XX Congress of the Party and the XXX Winter Games.', ''],
  ['It was told of the XX persons arrested.', /XX/],
  ['It heard two shots, upon which ____________________ * Pursuant to rule 85, a member took no part. they left.', ''],
  ['It heard two shots, upon which ____________________ 1/ See the summary record. they left.', ''],
  ['It thanks ____________________ * for the statement and Ms. ______ * Pursuant to rule 85.', /_{20}.*_{6}/],
  ['It reads: [Adopted in Arabic, English and French, the English text being the original version].', ''],
  ['It was sent to the Council [Desk: confirm name] and to youth groups.', /Desk/],
  ['It was sent to the Council [bookmark: second] and to youth groups.', ''],
  ['It met on xx September 2018.', /xx/],
  ['It noted Act No. [...] on children and the plan of […] May 2019.', /\[\.\.\.\].*\[…\]/],
  ['It asks for the amount in [currency] and the share in [national currency].', /\[currency\].*\[national currency\]/],
  ['It asks for the amount in a [current] or [currency-linked] bond, and noted “the amount in [currency]”.', ''],
  ['It noted that the law says “Act No. [...] is repealed” and the list […] of acts.', ''],
  ['Note to editors: paragraph moved from section C. It welcomes the Act.', /Note to editors: paragraph moved from/],
  ['It welcomes the note to editors: papers were told, and Note to editors was its title.', ''],
  ['It thanks it.\n\n24-XXXXX (E)', /job number 24-XXXXX/],
  ['It thanks it.\n\nGE.24-XXXXX', /job number GE.24-XXXXX/],
  ['It thanks it (GE.24-) for that.', /job number GE.24- is/],
  ['It thanks it for GE.24-12345, “GE.24-” and the GE.24 line.', ''],
  ['It noted form 24-XXXXX (E) of the register and the form named thereafter:\n\n24-XXXXX (E) in red', ''],
  ['It noted the following:\n\n24-XXX', ''],
  ['It welcomes the statement of the Minister of <insert>.', /<insert>/],
  [
    'It noted the [●] cases, [##] persons and ### women, on DD/MM/YYYY and on .. May.',
    /●.*##.*###.*DD\/MM\/YYYY.*\.\./,
  ],
  ['It noted the [dd/mm/yyyy], the [head of delegation] and the [source].', /dd\/mm\/yyyy.*head of delegation.*source/],
  [
    'It noted that … persons of X per cent, Act No. … of 2015, the year 20__ and the Minister of ….',
    /….*X\..*….*20__.*…/,
  ],
  [
    'It noted 12 persons (tbc), 13 women (to be confirmed), 14 men (source?) and ().',
    /\(tbc\).*\(to be confirmed\).*\(source\?\).*\(\)/,
  ],
  ['It noted {check} and [CR to check], and [translation pending].', /\{check\}.*\[CR to check\].*pending/],
  [
    'NB: check the figures. It asks the State party to [adopt/amend] the law [and implement] it.',
    /NB.*adopt\/amend.*and implement/,
  ],
  ['It noted a judge (to be confirmed by the Senate), #OpenXandoria, Generation X women and Malcolm X people.', ''],
  ['It goes on... and on … with the rights of Ms. X persons know, DDT, f() and “that … persons”.', ''],
  ['It noted the NBA: a league, and a law [and/or] its text.', ''],
  ['It welcomes the statement in <example@example.org>, and that 3 <4 and 6> 5.', ''],
  [
    'It notes that the TBC – the Tobacco and Beverages Corporation – and the Town Bus Company (TBC) employ prisoners.',
    '',
  ],
  ['It notes the reply of the Tobacco Office (TBC) and that TBC – the figure – is low.', /TBC.*TBC/],
]);

describe('placeholder', () => {
  it('the number of a job is said once', () => {
    const said = (job: string) =>
      messagesOf(
        'placeholder',
        `CMW/C/XAA/CO/1\nDistr.: General\n${job}\n\nConcluding observations on the initial report of Xandoria\n\n${FIRST}`,
      );
    for (const job of ['GE.24-XXXXX', 'GE.24-', '24-XXXXX (E)']) assert.equal(said(job).length, 1, job);
  });
});
