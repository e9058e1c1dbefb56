import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datesInSentences } from '../../../server/src/features/beginnings/begunDates';

describe('the dates of a document that is begun', () => {
  it('are blanks as long as they are not known', () => {
    assert.deepEqual(
      (['en', 'fr', 'es'] as const).map((language) =>
        Object.values(datesInSentences({ session: ' ', adoption: '' }, language)),
      ),
      [
        ['[dates]', '[dates]', '[date]'],
        ['[dates]', 'les [dates]', '[date]'],
        ['[fechas]', 'los días [fechas]', '[fecha]'],
      ],
    );
  });

  it('are written as typed, with the article of one day or of several', () => {
    const typed = { session: '5–16 April 2030', meetings: ' 8 and  9 April 2030 ', adoption: '15 April 2030' };
    assert.deepEqual(datesInSentences(typed, 'en'), {
      sessionDates: '5–16 April 2030',
      meetingDates: '8 and 9 April 2030',
      adoptionDate: '15 April 2030',
    });
    assert.equal(datesInSentences({ meetings: '8 et 9 avril 2030' }, 'fr').meetingDates, 'les 8 et 9 avril 2030');
    assert.equal(datesInSentences({ meetings: '8 avril 2030' }, 'fr').meetingDates, 'le 8 avril 2030');
    assert.equal(
      datesInSentences({ meetings: '8 y 9 de abril de 2030' }, 'es').meetingDates,
      'los días 8 y 9 de abril de 2030',
    );
    assert.equal(datesInSentences({ meetings: '8 de abril de 2030' }, 'es').meetingDates, 'el 8 de abril de 2030');
  });

  it('are written in the language of the document if they are typed in figures', () => {
    const first = { meetings: '2030-04-01', adoption: '2030-04-11' };
    assert.deepEqual(
      (['en', 'fr', 'es'] as const).map((language) => {
        const { meetingDates, adoptionDate } = datesInSentences(first, language);
        return [meetingDates, adoptionDate];
      }),
      [
        ['1 April 2030', '11 April 2030'],
        ['le 1er avril 2030', '11 avril 2030'],
        ['el 1 de abril de 2030', '11 de abril de 2030'],
      ],
    );
  });

  it('stand in brackets if they are none in that language, or if there is no such day', () => {
    const adoption = (typed: string, language: 'en' | 'fr') =>
      datesInSentences({ adoption: typed }, language).adoptionDate;
    assert.equal(adoption('15 April 2030', 'fr'), '[15 April 2030]');
    assert.equal(adoption('31 April 2030', 'en'), '[31 April 2030]');
    assert.equal(adoption('2030-02-30', 'en'), '[2030-02-30]');
    assert.equal(adoption('15 April', 'en'), '[15 April]');
    assert.equal(adoption('the [15] April 2030', 'en'), '[the 15 April 2030]');
  });
});
