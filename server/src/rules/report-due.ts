import type { PlaceInBlock } from '../model/identity/identity';
import { daysBetween, monthsAfter } from '../model/words/calendar';
import { compareDates, type PlainDate } from '../model/words/dates';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { DUES, type Due } from './reading/dates/duesIn';
import { oneLine } from './reading/wording/habit';

/** Maximum time from adoption to publication in days, and the usual maximum in months. */
const MAX_DAYS_TO_ISSUE = 400;
const MONTHS_TO_ISSUE = 3;

/** Reports and information requested by a date that had already passed. */
export const reportDue = defineRule({
  id: 'report-due',
  name: 'due date in the past',
  group: 'dates',
  severity: 'warning',
  summary: 'The next report, or follow-up information, requested by a date before this report was considered.',
  why: 'The year was left over from the last document, or is a slip.',
  limits: [
    'Only requests in the present tense, due dates and reports still to come are checked, by their words (“the next report”, “will fall due”) or by a number higher than that of the present report.',
    'In lists of issues, only later reports and the replies.',
    '“Its report, which was due in 2013”, “had been invited to submit”, and what others report.',
    'A deadline stated with a period, which the rule deadline checks.',
  ],
  messages: {
    considered: '{date} is before the report was considered ({since}).',
    adopted: '{date} is before the adoption of this document ({since}).',
    issued: '{date} is before the date of this document ({since}).',
    related: 'The date is here.',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 275th meeting, held on 14 April 2015.\n2.\tThe Committee invites the State party to submit its second periodic report in March 2011 and to follow the guidelines.\n  \t                                                                              ^^^^^^^^^^ March 2011 is before the report was considered (14 April 2015).\n3.\tThe State party is requested to submit its next report by 1 May 2010.\n  \t                                                          ^^^^^^^^^^ 1 May 2010 is before the report was considered (14 April 2015).',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 275th meeting, held on 14 April 2015.\n2.\tThe Committee requests the State party to submit the second periodic report by 1 May 2010.\n  \t                                                                               ^^^^^^^^^^ 1 May 2010 is before the report was considered (14 April 2015).',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 275th meeting, held on 14 April 2015.\n2.\tThe Committee requests the State party to provide information on the implementation of its recommendations by 1 May 2010.\n  \t                                                                                                              ^^^^^^^^^^ 1 May 2010 is before the report was considered (14 April 2015).',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe second periodic report is due by 1 May 2010.\n  \t                                     ^^^^^^^^^^ 1 May 2010 is before the adoption of this document (23 April 2015).\n\n*\tAdopted by the Committee on 23 April 2015.',
    },
    {
      text: 'CMW/C/XAA/Q/2\nDistr.: General\n9 May 2024\n\nList of issues in relation to the second periodic report of Xandoria\n\n1.\tThe report after this one, the third, is due in 2022.\n  \t                                                ^^^^ 2022 is before the date of this document (9 May 2024).',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 275th meeting, held on 14 April 2015. By 1 May 2010, the State party had submitted no report, although it was to submit, by 1 June 2009, its report. The Committee requested the State party to submit its report by 1 May 2010.\n2.\tThe State party should present its inquiry report on the events in March 2010, and to provide information on the report in May 2011 of the Ombudsman.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1), which was due by 1 May 2010, at its 275th meeting, held on 14 April 2015. It regrets that the State party had been invited to submit its report by 1 July 2012.\n2.\tThe Committee requests the State party to submit the second periodic report by 1 May 2020.',
    },
  ],
  gathers: [DUES],
  check(model, report) {
    if (DUES.wrongCount(model) === 0) return;
    const earliestDay = sinceOf(model);
    if (!earliestDay) return;
    const { identity } = model;
    const ownNumber = Math.max(identity.report?.value.to ?? 0, identity.symbol?.number?.to ?? 0);
    DUES.visit(model, (due, blockIndex) => {
      const text = model.reading(blockIndex)?.block.text;
      if (text === undefined || (model.paragraphs.owner[blockIndex] ?? -1) < 0) return;
      if (compareDates(due.to, earliestDay.first) >= 0 || !isToCome(due, ownNumber, identity.kind)) return;
      // Ignore a weak match if a later year in the sentence is not in the past: "its seventh and eighth reports, due in 2014 and 2018, by
      // 2030"
      if (due.isLoose && due.lastYear >= earliestDay.first.year) return;
      report({
        block: blockIndex,
        start: due.start,
        end: due.end,
        ...(due.isLoose && due.follows === undefined && { severity: 'information' as const }),
        ...(earliestDay.kind === 'considered'
          ? { message: 'considered' }
          : earliestDay.kind === 'adopted'
            ? { message: 'adopted' }
            : { message: 'issued' }),
        args: { date: { time: oneLine(text.slice(due.start, due.end)), form: due.form }, since: earliestDay.written },
        ...(earliestDay.at && { related: [{ ...earliestDay.at, message: 'related', args: {} }] }),
      });
    });
  },
});

/** Whether a due date must lie in the future, given the kind of document and the number of its own report (0 if unknown). */
function isToCome({ kind, number, follows, isReplies, isLoose }: Due, own: number, document: string): boolean {
  const isLater = own > 0 && number > own;
  if (document === 'concluding-observations') return !isLoose || isLater || (number === 0 && follows !== undefined);
  // The report under review has not been considered yet, and may have been due long ago.
  if (kind === 'coming') return isLater || (number === 0 && follows === 'after');
  return isReplies || isLater || (document === 'list-of-issues-prior' && kind === 'asked' && number === own);
}

interface EarliestDay {
  /** The earliest date by which anything can be requested. */
  readonly first: PlainDate;
  readonly kind: 'considered' | 'adopted' | 'issued';
  readonly at: PlaceInBlock | undefined;
  readonly written: string;
}

/** The earliest date by which a document can request a report; undefined if it requests none, or if nothing dates it. */
function sinceOf(model: View): EarliestDay | undefined {
  const { consideration, adoption, date, kind } = model.identity;
  const isList = kind === 'list-of-issues' || kind === 'list-of-issues-prior';
  if (!isList && kind !== 'concluding-observations') return undefined;
  const issue = date?.ground === 'masthead' && date.value.valid ? date : undefined;
  const dates = (isList ? undefined : consideration?.dates) ?? adoption?.dates;
  const [first] = dates?.value ?? [];
  // The first paragraph of a list of issues may mention when other concluding observations were adopted.
  const isOwnDate = !isList || !first || !issue || daysBetween(first, issue.value) <= MAX_DAYS_TO_ISSUE;
  const writtenAt = (at: PlaceInBlock | undefined) =>
    at ? oneLine(model.block(at.block)?.text.slice(at.start, at.end) ?? '') : '';
  if (dates && first && isOwnDate) {
    const isConsideration = !isList && consideration?.dates !== undefined;
    if (!first.valid) return undefined;
    return { first, kind: isConsideration ? 'considered' : 'adopted', at: dates.at, written: writtenAt(dates.at) };
  }
  if (!isList || !issue) return undefined;
  const { at, value } = issue;
  return { first: monthsAfter(value, -MONTHS_TO_ISSUE), kind: 'issued', at, written: writtenAt(at) };
}
