import { Kind, type Tokens } from '../syntax/tokens/tokens';
import { Gathered, WRITTEN_KINDS } from './engine/gather';
import { defineRule } from './engine/rule';
import { isDateInName, isInWorkTitle, isWithinName } from './reading/dates/datesInNames';
import { dateWordsOf } from './reading/dates/dateTokens';
import { type DateForm, dayAfter, dayBefore } from './reading/dates/dayForms';
import { inFigures, isMarked } from './reading/dates/figureDates';
import { decadeAt, MONTH_WORDS, type MonthForm, monthFormAt } from './reading/dates/monthForms';
import { isInQuotation, isOthersWording } from './reading/quotations/protectedText';
import { type Form, HABIT_MESSAGES, isEdited, reportHabit } from './reading/wording/habit';

const FORMS = new Gathered<Form>({
  blocks: ['masthead', 'title', ...WRITTEN_KINDS],
  words: MONTH_WORDS,
  token(tokens, i, reading, note) {
    if (tokens.kind(i) === Kind.number && !isMarked(tokens, i)) return;
    const words = dateWordsOf(reading.language);
    if (!words) return;
    const form =
      tokens.kind(i) === Kind.number
        ? (inFigures(tokens, i, words) ?? hasDay(tokens, decadeAt(tokens, i, words)))
        : (dayBefore(tokens, i, words) ?? dayAfter(tokens, i, words) ?? hasDay(tokens, monthFormAt(tokens, i, words)));
    if (!form || form.instead === '' || form.isImpossible) return;
    const isRight = form.instead === form.text;
    // Dates printed on the first page do not reflect the author’s habits.
    if (!WRITTEN_KINDS.includes(reading.block.kind) && (isRight || form.isSpaced)) return;
    if (
      isRight ||
      !(
        (!form.isShort && isDateInName(tokens, form.token, form.isOrdinal === true, words)) ||
        isWithinName(tokens, form.token, form.end) ||
        isInWorkTitle(tokens, form.token, words) ||
        // The name of a law may have been parsed too far, into the month.
        (form.isOrdinal ? isInQuotation : isOthersWording)(reading, form.start, form.end)
      )
    )
      note({ start: form.start, end: form.end, text: form.text, instead: form.instead }, isRight);
  },
  tokens: [Kind.number],
});

/** A wrong form of a month or decade, as a date form. */
function hasDay(tokens: Tokens, form: MonthForm | undefined): DateForm | undefined {
  if (!form) return undefined;
  const [start, end] = [tokens.start(form.first), tokens.end(form.last)];
  return { start, end, text: tokens.text.slice(start, end), instead: form.instead, token: form.first, isShort: true };
}

/** "4/5/2015", in which day and month are ambiguous, and "31.4.2015", which does not exist. */
const FIGURES = new Gathered<Form>({
  tokens: [Kind.number],
  token(tokens, i, reading, note) {
    const words = isMarked(tokens, i) ? dateWordsOf(reading.language) : undefined;
    const form = words && inFigures(tokens, i, words);
    if (!form || (form.instead !== '' && !form.isImpossible)) return;
    if (isDateInName(tokens, form.token, false, words) || isOthersWording(reading, form.start, form.end)) return;
    note({ start: form.start, end: form.end, text: form.text, instead: form.instead });
  },
});

/** Finds dates in a form other than "24 April 2015". */
export const dateForm = defineRule({
  id: 'date-form',
  name: 'form of dates',
  group: 'style',
  severity: 'warning',
  summary: 'A date in another form than “24 April 2015”.',
  why: 'United Nations documents write the day, the month in words and the year in four figures, without a comma or an ordinal.',
  limits: [
    'A draft that uses another form throughout is reported once.',
    'Dates in figures are corrected only where the day can be told from the month; otherwise they are a query.',
    'Quotations, and names such as “the 24th April Movement” and “the events of June 5”.',
  ],
  elsewhere:
    'French and Spanish have one order of day, month and year; « 1er » is a matter of [`house-form`](house-form.md).',
  messages: {
    figures: 'Write the month of {text} as a word: which figure is the month?',
    'no-day': 'There is no {instead}, which is what {text} would be in words.',
    ...HABIT_MESSAGES,
  },
  habits: [['It was adopted on 3 May 2016.', 'It was adopted on May 4, 2016.']],
  bad: [
    {
      text: '1.\tThe Act entered into force on April 24, 2015 and was amended on 3 May 2016.\n  \t                              ^^^^^^^^^^^^^^ Write “24 April 2015” for “April 24, 2015”.',
    },
    {
      text: '1.\tThe Act was adopted on the 24th of April 2015, amended on 3 May, 2016, and repealed on 1 June 2018.\n  \t                       ^^^^^^^^^^^^^^^^^^^^^^ Write “24 April 2015” for “the 24th of April 2015”.\n  \t                                                          ^^^^^^^^^^^ Write “3 May 2016” for “3 May, 2016”.',
    },
    {
      text: '1.\tThe Act was adopted on 24/04/2015, amended on 14th and 15th March 2016, and repealed on 1 June 2018; on May 5, it was tabled anew.\n  \t                       ^^^^^^^^^^ Write “24 April 2015” for “24/04/2015”.\n  \t                                              ^^^^^^^^^^^^^^^^^^^^^^^^ Write “14 and 15 March 2016” for “14th and 15th March 2016”.\n  \t                                                                                                        ^^^^^ Write “5 May” for “May 5”.',
    },
    {
      text: '1.\tThe Act was adopted on May 2, 2015 and amended on May 3, 2016.\n  \t                       ^^^^^^^^^^^ Write “2 May 2015” for “May 2, 2015”, here and throughout (3 times).\n2.\tIt was repealed on June 4, 2018.',
    },
    {
      text: '1.\tThe Act entered into force on 31.04.2019.\n  \t                              ^^^^^^^^^^ There is no 31 April 2019, which is what 31.04.2019 would be in words.',
    },
    {
      text: '1.\tThe Committee regrets the expulsions of 12.06.2017.\n  \t                                        ^^^^^^^^^^ Write the month of 12.06.2017 as a word: which figure is the month?',
    },
  ],
  good: [
    {
      text: '1.\tThe Act of 24 April 2015 was amended on 3 and 4 May 2016; since 1 June, 2,000 persons have benefited.\n2.\tThe 24th April Movement and the victims of June 5 were heard in May 2014.',
    },
    {
      text: '1.\tThe Movement of 9th October, the Regulations on Discipline of 7 May, 1951, Decree-Law No. 12/99 of June 3, 1999 and the January 25, 2011 Revolution are named.',
    },
  ],
  gathers: [FORMS, FIGURES],
  check(model, report) {
    reportHabit(FORMS, model, report);
    if (!isEdited(model)) return;
    for (const { block, start, end, text, instead } of FIGURES.in(model)) {
      if (instead !== '') report({ block, start, end, message: 'no-day', args: { text, instead } });
      else report({ block, start, end, message: 'figures', args: { text }, severity: 'information' });
    }
  },
});
