import { daysOf } from '../model/calendar';
import { compareDates, type PartialDate, type PlainDate } from '../model/dates';
import type { DocumentModel } from '../model/document';
import { SINGLE_DATES } from './dates-in';
import { isEnglish, oneLine } from './habit';
import { isQuoted, sentenceBefore } from './own-words';
import type { DocumentRule } from './rule';

/** Furthest that the verb may stand before the date. */
const REACH = 400;
/** The Committee asks for something still to come. */
const ASKED =
  /\b(?:party\s+(?:submit|provide|present|transmit)|(?:to|shall|should|will|must)\s+(?:submit|provide|transmit|present|report|inform|reach)|(?:should|shall|to|must|will)\s+be\s+(?:submitted|provided|transmitted|presented)|(?:is|are|falls|fall|will\s+be)\s+due|next\s+(?:[a-z]+\s+){0,3}reports?,\s+due)\b/i;
const THING = /\b(?:reports?|information)\b/i;
/** Something that was asked for, or done, before. */
const PAST =
  /\b(?:was|were|had|has|have|been|(?<!\b(?:is|are)\s)(?:requested|invited|asked)|failed|regrets?|delay(?:ed)?|late|overdue|previous(?:ly)?|last|earlier|original(?:ly)?|since|pending|outstanding)\b/i;
/**
 * What stands directly before the day: "report by", "submit by", "…, by", "is due by". "Persons expelled before 1 May" asks for
 * nothing by that day.
 */
const BY =
  /(?:\breports?(?:\s+\()?|\bsubmit(?:ted)?|\bprovide[d]?|\btransmit(?:ted)?|\bpresent(?:ed)?|\binformation|\b(?:single|one)\s+document|\breach\s+the\s+Committee|,)(?:\s+(?:under|in\s+accordance\s+with|pursuant\s+to)\s+articles?\s+\d{1,3}(?:\s+\(\d\))?(?:,?\s+paragraphs?\s+\d{1,2}(?:\s+\([a-z]\))?,?)?(?:\s+of\s+the\s+(?:Convention|Covenant))?,?)?(?:\s+to\s+the\s+Committee)?(?:,?\s+|(?<=\())(?:by|before|on\s+or\s+before|until|no\s+later\s+than|not\s+later\s+than|at\s+the\s+latest\s+(?:by|on)|by\s+the\s+end\s+of|at\s+the\s+end\s+of|by\s+the\s+deadline\s+of)\s+$|\bdue\s+(?:to\s+be\s+submitted\s+|for\s+submission\s+)?(?:on|in|by|before|no\s+later\s+than|not\s+later\s+than|at\s+the\s+latest\s+by)\s+$/i;
/** "submit its report containing information on the implementation of all its recommendations by": what is to be submitted by then. */
const ON_IMPLEMENTATION =
  /\b(?:submit|provide|present|transmit)\s[^.;:]*\b(?:implementation\s+of|follow-up\s+to|effect\s+given\s+to)\s+(?:(?:all|each|any)\s+(?:of\s+)?)?(?:its|the|these|those)\s+(?:(?:above|present|Committee[’']s|concluding)\s+){0,3}(?:recommendations?|observations?)(?:\s+(?:contained|made|set\s+out)\s+in\s+paragraphs?\s[\d\s,()a-z]{1,60}?(?:\s+above)?)?,?\s+(?:by|no\s+later\s+than|not\s+later\s+than|at\s+the\s+latest\s+by)\s+$/i;
/** "submit its eighth periodic report in": of a report that is to come itself, not of one on something that was in a month. */
const IN_MONTH =
  /\b(?:submit|present)\s+(?:to\s+the\s+Committee\s+)?(?:its|the|their)\s+(?:(?:next|combined|initial|periodic|and|to|[a-z-]+(?:st|nd|rd|th))\s+){1,9}reports?,?(?:\s+(?:under|in\s+accordance\s+with|pursuant\s+to)\s+articles?\s+\d{1,3}(?:\s+\(\d\))?(?:\s+of\s+the\s+(?:Convention|Covenant))?,?)?\s+(?:in|on|during)\s+$|\breports?,?\s+(?:should|shall|is\s+to|are\s+to|must)\s+be\s+(?:submitted|presented)\s+(?:to\s+the\s+Committee\s+)?(?:in|on|during)\s+$/i;
/** A sentence that begins with the day: "By 1 May 2010, the State party should submit". */
const OPENING = /^[\s\d.]*(?:By|Before|No\s+later\s+than|Not\s+later\s+than)\s+$/;
/** "the due date of the report is", "the Committee sets … as the date for the submission of the report". */
const DATE_IS =
  /\bwill\b[^.;()]*\breports?\s+of\s+the\s+State\s+party,\s+expected\s+(?:in|on|by)\s+$|\b(?:due\s+date|(?:date|deadline)\s+for\s+(?:the\s+)?submission)\b[^.;]*\b(?:is|is\s+set\s+(?:at|for))\s+$/i;
const SETS = /\b(?:sets|has\s+set|decides\s+on|fixes)\s+$/i;
const AS_DATE =
  /^,?\s+as\s+the\s+(?:due\s+)?(?:date|deadline)\s+(?:for|of)\s+(?:the\s+)?(?:submission|presentation|next|its)\b/i;

/** Reports and information asked for by a day that had passed. */
export const reportDue: DocumentRule = {
  id: 'report-due',
  group: 'dates',
  severity: 'warning',
  scope: 'document',
  summary: 'The next report, or follow-up information, asked for by a day before this report was considered.',
  why: 'The year was left over from the last document, or is a slip. Only requests in the present tense are looked at, in the sentence that holds the date: “its report, which was due in 2013” and “had been invited to submit” are history. A deadline with its own period is the rule deadline’s.',
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
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 275th meeting, held on 14 April 2015. By 1 May 2010, the State party had submitted no report, although it was to submit, by 1 June 2009, its report. The Committee requested the State party to submit its report by 1 May 2010.\n2.\tThe State party should present its inquiry report on the events in March 2010, and to provide information on the report in May 2011 of the Ombudsman.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1), which was due by 1 May 2010, at its 275th meeting, held on 14 April 2015. It regrets that the State party had been invited to submit its report by 1 July 2012.\n2.\tThe Committee requests the State party to submit the second periodic report by 1 May 2020.',
    },
  ],
  check(model, _options, report) {
    const since = sinceOf(model);
    if (!since || model.identity.kind !== 'concluding-observations' || !isEnglish(model)) return;
    SINGLE_DATES.visit(model, (found, b) => {
      const reading = model.readings[b];
      if (!reading || (model.paragraphs.owner[b] ?? -1) < 0) return;
      const { text, content } = reading.block;
      const [place] = found.dates;
      if (!place) return;
      const day = lastDay(place.date);
      if (!day || compareDates(day, since.date) >= 0) return;
      const before = sentenceBefore(text.slice(Math.max(content.start, found.start - REACH), found.start));
      const behind = text.slice(found.end, found.end + 120);
      // "submit, by 1 May 2010, its report"; "By 1 May 2010, the State party should submit its report"
      const opens = OPENING.test(before);
      const said = opens || /,\s+by\s+$/.test(before) ? `${before} ${/^[^.;]*/.exec(behind)?.[0] ?? ''}` : before;
      const isAsked =
        THING.test(said) &&
        (opens || BY.test(before) || IN_MONTH.test(before) || ON_IMPLEMENTATION.test(before)) &&
        ASKED.test(said) &&
        !PAST.test(said);
      if (!isAsked && !DATE_IS.test(before) && !(SETS.test(before) && AS_DATE.test(behind))) return;
      if (/\bwithin\b/i.test(before) || isQuoted(reading, found.start, found.end)) return;
      report({
        block: b,
        start: found.start,
        end: found.end,
        ...(since.isConsideration ? { message: 'considered' } : { message: 'adopted' }),
        args: { date: oneLine(text.slice(found.start, found.end)), since: since.written },
        ...(since.at && { related: [{ ...since.at, message: 'related', args: {} }] }),
      });
    });
  },
};

/** The day before which nothing can be asked for. */
function sinceOf(model: DocumentModel) {
  const { consideration, adoption } = model.identity;
  const dates = consideration?.dates ?? adoption?.dates;
  const [date] = dates?.value ?? [];
  if (!date?.valid || !dates) return undefined;
  const { at } = dates;
  const written = at ? oneLine(model.tree.blocks[at.block]?.text.slice(at.start, at.end) ?? '') : '';
  return { date, at, written, isConsideration: consideration?.dates !== undefined };
}

/** The last day that a date may mean: of "May 2010" the 31st. */
function lastDay({ year, month, day, valid }: PartialDate): PlainDate | undefined {
  return year === undefined || !valid ? undefined : { year, month, day: day ?? daysOf(month, year), valid };
}
