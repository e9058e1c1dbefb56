import { STATE_DOCUMENTS } from '../catalogue/stateDocuments';
import type { BlockReading } from '../model/readings/blockReading';
import { daysOf } from '../model/words/calendar';
import { patternsOf } from '../model/words/patterns';
import { sentenceIn } from '../syntax/tokens/sentenceTokens';
import { Kind, kindBit } from '../syntax/tokens/tokens';
import { blockEdit } from './engine/inBlock';
import { defineRule } from './engine/rule';
import { ruleTokens } from './engine/ruleTokens';
import { datesIn } from './reading/dates/datesIn';
import { isProtected } from './reading/quotations/protectedText';
import { followsPattern, isWithin, precedesPattern } from './reading/wording/aroundPlace';
import { oneLine } from './reading/wording/habit';

const MAX_DAY = 31;
/** A higher number is unlikely to be a mistyped day. */
const MAX_DAY_MISPRINT = 39;
/** Finds nonexistent days. */
export const impossibleDate = defineRule({
  id: 'impossible-date',
  name: 'impossible date',
  group: 'dates',
  severity: 'error',
  summary: 'A day that does not exist, such as 31 June or 29 February 2015.',
  why: 'Only the author knows which day is meant.',
  limits: [
    '29 February without a year; a day 0 without one, and in documents of States any day, after no word such as “on”.',
    'Quotations and the names of laws, and days that are said to stand in another text: “the passport bore the date”, “as reported”, “[sic]”.',
  ],
  messages: {
    found: 'There is no {date}: that month has {days} days.',
    'last-day': 'Replace with {date}',
  },
  bad: [
    {
      text: '1.\tThe Act entered into force on 31 June 2021.\n  \t                              ^^^^^^^^^^^^ There is no 31 June 2021: that month has 30 days.',
    },
    {
      text: '1.\tThe delegation was heard on 28 and 29 February 2015.\n  \t                                   ^^^^^^^^^^^^^^^^ There is no 29 February 2015: that month has 28 days.',
    },
    {
      text: '1.\tThe delegation was heard on 0 May 2015.\n  \t                            ^^^^^^^^^^ There is no 0 May 2015: that month has 31 days.',
    },
  ],
  good: [
    {
      text: '1.\tThe Act entered into force on 29 February 2012 and was amended on 31 May and 30 June 2015.\n2.\tThe decree speaks of “the judgment of 31 April 2014”.',
    },
  ],
  checkBlock(document, reading, report) {
    if (reading.block.kind !== 'masthead' && (reading.held & kindBit(Kind.number)) === 0) return;
    const { language } = document.language;
    const patterns = patternsOf(language, 'times');
    const isStateDocument = STATE_DOCUMENTS.has(document.identity.kind);
    for (const writtenDay of datesIn(reading.block, language)) {
      if (writtenDay.valid) continue;
      for (const { date, start, end } of writtenDay.dates) {
        const { day, month, year } = date;
        if (date.valid || day === undefined || isProtected(reading, start, end)) continue;
        // "callers of 22 00 10 00 may remain anonymous"
        if (isWithin(reading.block, start, end, patterns?.may)) continue;
        // "4 March 0 April 7" in a table
        if (
          year === undefined &&
          (day === 0 || isStateDocument) &&
          !precedesPattern(reading.block, start, patternsOf(language, 'days')?.datedBefore)
        )
          continue;
        if (isReported(reading, start, end)) continue;
        if (day > MAX_DAY && !isDay(reading, start, day, year)) continue;
        const dayCount = daysOf(month, year);
        const { text } = reading.block;
        const dateText = oneLine(text.slice(start, end));
        const at = text.indexOf(String(day), start);
        report({
          start,
          end,
          message: 'found',
          args: { date: dateText, days: dayCount },
          ...(day > 0 &&
            at >= 0 &&
            at < end && {
              fixes: [
                {
                  message: 'last-day',
                  args: { date: oneLine(text.slice(start, at) + dayCount + text.slice(at + String(day).length, end)) },
                  edits: [blockEdit(at, at + String(day).length, String(dayCount))],
                  isGuess: true,
                },
              ],
            }),
        });
      }
    }
  },
});

/** Whether a nonexistent date is a quoted slip: "the passport bore the date 31 June 2012", "31 June 2012 [sic]". */
function isReported({ block, language }: BlockReading, start: number, end: number): boolean {
  const times = patternsOf(language, 'times');
  if (!times) return false;
  if (followsPattern(block, end, times.reportedAfter) || precedesPattern(block, start, times.reportedBefore))
    return true;
  const tokens = ruleTokens(block);
  const { from, to } = sentenceIn(tokens, tokens.at(start), tokens.from(end));
  return times.reported?.isIn(tokens, from, to) === true;
}

/** Whether a number is a day: "on 32 May 2014", "(32 May 2014)", "on 25 and 32 May 2014". */
function isDay({ block, language }: BlockReading, start: number, day: number, year: number | undefined): boolean {
  const patterns = patternsOf(language, 'days');
  if (day > MAX_DAY_MISPRINT || year === undefined) return false;
  return (
    !precedesPattern(block, start, patterns?.numbersBefore) && !precedesPattern(block, start, patterns?.nameBefore)
  );
}
