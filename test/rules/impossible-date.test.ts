import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageOf } from '../../server/src/rules/messages';
import { OBSERVATIONS } from '../support/documents';
import { correctionsOf, find, saidBy } from '../support/rules/findings';
import { wordings } from '../support/rules/wordings';

wordings('impossible-date', [
  ['It was heard on 25 and 32 May 2023.', /no 32 May 2023/],
  ['It asks for a report (32 October 2025), no later than 32 October 2025.', /no 32 October 2025.*no 32 October 2025/],
  ['It recalls articles 31 and 32 May 2023.', ''],
  ['It recalls paragraphs 30 to 32 May 2023 and Law 36 March 2001.', ''],
  ['Those who call 22 00 10 00 may remain unnamed.', ''],
  ['It was heard on 00 May 2015.', /There is no/],
  ['It notes that the passport bore the date 31 November 2010.', ''],
  ['It notes that the certificate gives 31 April 1990 as the date of his birth.', ''],
  ['It notes that a date of birth of 31 September 1990 had been entered.', ''],
  ['It notes the date on the decision, 31 June 2012, which does not exist.', ''],
  ['It notes the judgment of 31 June 2012 [sic] and the order of 31 June 2012 (sic).', ''],
  ['It notes the summons, wrongly dated 30 February 2011.', ''],
  ['It notes the summons, dated erroneously 30 February 2011.', ''],
  ['It notes the letter, allegedly signed on 31 June 2012.', ''],
  ['It notes that the letter was dated 31 June 2012.', /no 31 June/],
  ['It notes that he was held on 31 June 2012, as reported.', ''],
  ['It notes that he was held on 31 June 2012 (as the author states).', ''],
  ['It notes that he was held on 31 June 2012, according to the register.', ''],
  ['It notes that he was reportedly held on 31 June 2012.', ''],
  ['It notes that the law, as reported, was adopted on 31 June 2012.', /no 31 June/],
  ['It notes that he was held on 31 June 2012, as stated in paragraph 3.', /no 31 June/],
  ['It notes that it was reported to be in force on 31 June 2012.', /no 31 June/],
  ['It notes that he was wrongly detained on 31 June 2012.', /no 31 June/],
  ['It notes that reports show progress to date. The Act was adopted on 31 June 2012.', /no 31 June/],
  ['It notes that figures show no change to date since 31 June 2012.', /no 31 June/],
  ['It notes that the date was entered. The Act dates from 31 June 2012.', /no 31 June/],
]);

describe('impossible-date', () => {
  const said = (words: string) => saidBy('impossible-date', `${OBSERVATIONS}1.\tThe Committee notes it. ${words}\n`);

  it('finds days that the calendar does not have', () => {
    for (const [words, expected] of [
      ['The Act of 31 June 2021', 'There is no 31 June 2021: that month has 30 days.'],
      ['It met on 29 February 2015.', 'There is no 29 February 2015: that month has 28 days.'],
      ['It met on 30 February.', 'There is no 30 February: that month has 29 days.'],
      ['It met from 28 to 31 April 2014.', 'There is no 31 April 2014: that month has 30 days.'],
      ['It met on 32 May 2014.', 'There is no 32 May 2014: that month has 31 days.'],
    ] as const) {
      assert.equal(said(words), expected);
    }
    assert.equal(
      correctionsOf('impossible-date', `${OBSERVATIONS}1.\tIt was made on 31 June 2021.\n`)[0],
      `${OBSERVATIONS}1.\tIt was made on 30 June 2021.\n`,
    );
    const [finding] = find(`${OBSERVATIONS}1.\tIt was made on 31 June 2021.\n`);
    const [fix] = finding?.fixes ?? [];
    assert.equal(fix && messageOf('impossible-date', fix.message, fix.args, 'en'), 'Replace with 30 June 2021');
  });

  it('leaves days of the calendar, quotations and figures of other things alone', () => {
    for (const words of [
      'It met on 29 February 2012, 31 May, 30 June 2014 and 29 February.',
      'It met from 31 May to 30 June 2014.',
      'The decree says “as from 31 June 2021”.',
      'It recalls article 33, May 2010, and Decree 36 March 2001.',
    ])
      assert.equal(said(words), '', words);
  });
});
