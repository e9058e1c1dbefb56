import { en } from '../languages/en';
import { daysBetween, monthsAfter, writtenDate } from '../model/calendar';
import type { PartialDate, PlainDate } from '../model/dates';
import { dateAt, isComplete } from '../model/dates';
import type { DocumentModel } from '../model/document';
import type { Span } from '../text/edits';
import { SINGLE_DATES } from './dates-in';
import { isEnglish, oneLine } from './habit';
import { MONTH_PATTERN } from './months';
import { isQuoted, sentenceBefore } from './own-words';
import type { DocumentRule } from './rule';

/** Days by which a deadline may differ from its period. */
const GRACE = 7;
/** Where the document gives the session alone, during which it was adopted. */
const GRACE_OF_SESSION = 31;
/** Days by which a deadline on the first of a month may come after its period. */
const ROUNDED = 21;

const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
  'twenty-four': 24,
};

const WITHIN = String.raw`within\s+(?:a\s+(?:maximum\s+)?period\s+of\s+)?([a-z]+(?:-four)?|\d{1,2})\s+(year|month)s?\b`;
/** Counted from adoption; from anything else the period may start on another day. */
const ADOPTION = String.raw`\s+(?:of|from|after|following)\s+(?:the\s+)?(?:date\s+of\s+)?(?:the\s+)?adoption(?:\s+of\s+(?:the\s+present|the|these|this|its)\s+(?:(?:concluding\s+)?observations|list(?:\s+of\s+issues)?(?:\s+prior\s+to\s+(?:reporting|submission))?))?`;
const THAT_IS = String.raw`(?:i\.\s?e\.|that\s+is(?:\s+to\s+say)?|namely)[\s,]*`;

/** "within two years", "within 12 months", the last one before the date. */
const PERIOD = new RegExp(String.raw`\b${WITHIN}`, 'gi');

/** "of the adoption of the present list on 11 March 2022": the day may be named. */
const ADOPTED_ON = String.raw`${ADOPTION}(?:,?\s+on\s+(\d{1,2}\s+(?:${MONTH_PATTERN})\s+\d{4}))?`;

/** What may stand between a period and its date: "— i.e., by". */
const BETWEEN = new RegExp(
  String.raw`^(?:${ADOPTED_ON}(?!\s+on\s))?[\s,;(—–-]*(?:(?:${THAT_IS}|(?:and|but)\s+)?(?:by|before|no\s+later\s+than|not\s+later\s+than|until|on)\s+(?:the\s+)?|${THAT_IS})$|^(?:${ADOPTION})?\s+\(\s*$`,
  'i',
);

/** The other way round, behind the date: "(within two years)", "that is, within two years of the adoption". */
const BEHIND = new RegExp(
  String.raw`^(?:[\s,]*\(\s*(?:${THAT_IS})?|[\s,—–]*${THAT_IS})${WITHIN}(?:${ADOPTION})?(?!\s+(?:of|from|after|following)\b)`,
  'i',
);
/** The same where adoption is named: "by 14 October 2023, within two years of adoption", "(two years after the adoption)". */
const BEHIND_NAMED = new RegExp(
  String.raw`^[\s,—–]*\(?(?:${THAT_IS})?(?:within\s+)?([a-z]+(?:-four)?|\d{1,2})\s+(year|month)s?${ADOPTION}`,
  'i',
);
const BY = /\b(?:by|before|no\s+later\s+than|not\s+later\s+than|until)\s+(?:the\s+)?$/i;

/** The Committee asks for something. "It adopted a plan within one year, by 4 May" counts from another day. */
const ASKS =
  /\b(?:requests?|requested|expects|(?:is|are)\s+expected|should|invites?|invited|asks?|asked|calls?|urges?|recommends?|encourages?|shall|must|reiterates)\b|\bto\s+(?:provide|submit|furnish|transmit|report|present)\b/i;

/** Deadlines that do not fit the period that they are given with. */
export const deadline: DocumentRule = {
  id: 'deadline',
  group: 'dates',
  severity: 'warning',
  scope: 'document',
  summary: 'A deadline that does not fit its own period: “within two years, i.e. by …”.',
  why: 'The period is counted from the adoption of the document; a week more or less, or counting from the end of the session or the date of issue, is no error, nor is the first day of the next month up to three weeks later; a later one is a query. Where the document gives its session and no day of adoption, the period is counted from the session’s last day, and a month more or less is no error. A deadline without a day is compared by its month. A period counted from anything else, and documents that do not say when they were adopted are left alone.',
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe Committee requests the State party to report by 23 April 2018, two years after the adoption of the present concluding observations.\n  \t                                                    ^^^^^^^^^^^^^ Two years from adoption end on 23 April 2017, not on 23 April 2018.\n2.\tThe State party should provide information within one year (23 April 2018).\n  \t                                                            ^^^^^^^^^^^^^ One year from adoption ends on 23 April 2016, not on 23 April 2018.\n\n*\tAdopted by the Committee on 23 April 2015.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe Committee requests the State party to furnish, within two years — i.e., by 24 April 2016 — written information.\n  \t                                                                               ^^^^^^^^^^^^^ Two years from adoption end on 23 April 2017, not on 24 April 2016.\n\n*\tAdopted by the Committee on 23 April 2015.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe Committee requests the State party to provide, within one year (by 3 September 2016), written information.\n  \t                                                                       ^^^^^^^^^^^^^^^^ One year from adoption ends on 23 April 2016, not on 3 September 2016.\n\n*\tAdopted by the Committee on 23 April 2015.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe Committee requests the State party to report by 23 April 2017, two years after the adoption of the present concluding observations, and asks for the plan of the two years (23 May 2014) before.\n\n*\tAdopted by the Committee on 23 April 2015.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe Committee requests the State party to furnish, within two years — i.e., by 24 April 2017 — written information, and within one year of receipt of the letter, by 1 September 2016, its replies.\n\n*\tAdopted by the Committee on 23 April 2015.',
    },
  ],
  check(model, _options, report) {
    if (!isEnglish(model) || SINGLE_DATES.left(model) === 0) return;
    const { language } = model.language;
    const starts = startsOf(model);
    const [adopted] = starts;
    if (!adopted) return;
    const grace = model.identity.adoption?.dates?.value.at(-1)?.valid ? GRACE : GRACE_OF_SESSION;
    SINGLE_DATES.visit(model, (found, b) => {
      const reading = model.readings[b];
      if (!reading || (model.paragraphs.owner[b] ?? -1) < 0) return;
      const { text } = reading.block;
      const [place] = found.dates;
      if (!place?.date.valid) return;
      const whole = wholeDate(place.date);
      if (!whole) return;
      const { content } = reading.block;
      const period = periodBefore(text, content.start, place.start) ?? periodBehind(text, place);
      if (!period) return;
      const sentence = sentenceBefore(text.slice(Math.max(content.start, place.start - REACH), place.start));
      if (!ASKS.test(sentence)) return;
      if (isQuoted(reading, found.start, found.end)) return;
      const { date, isMonth } = whole;
      const most = isMonth ? GRACE_OF_SESSION : grace;
      const fits = (start: PlainDate) => {
        const end = monthsAfter(start, period.months);
        const days = Math.abs(daysBetween(end, date));
        return days <= most || (isRounded(end, date) && days <= ROUNDED);
      };
      if (starts.some(fits) || (period.from && fits(period.from))) return;
      const expected = monthsAfter(adopted, period.months);
      const sameDay = { ...date, year: expected.year };
      const meant = Math.abs(daysBetween(expected, sameDay)) <= GRACE ? sameDay : expected;
      report({
        block: b,
        start: found.start,
        end: found.end,
        // "by 1 October 2017" may round up what ends in September.
        ...(isRounded(expected, date) && { severity: 'information' as const }),
        ...(period.isOne ? { message: 'one' } : { message: 'found' }),
        args: {
          period: period.written,
          expected: writtenDate(expected, language),
          date: oneLine(text.slice(found.start, found.end)),
        },
        ...(!isMonth && {
          fixes: [
            {
              message: 'replace',
              args: { date: writtenDate(meant, language) },
              edits: [{ block: b, start: found.start, end: found.end, text: writtenDate(meant, language) }],
            },
          ],
        }),
      });
    });
  },
};

/** A deadline as a day: of "March 2017" the middle. Undefined without a year. */
function wholeDate(date: PartialDate): { readonly date: PlainDate; readonly isMonth: boolean } | undefined {
  if (isComplete(date)) return { date, isMonth: false };
  const { year, month, valid } = date;
  return year === undefined || date.day !== undefined
    ? undefined
    : { date: { year, month, day: 15, valid }, isMonth: true };
}

/** The days from which a period may be counted, that of adoption first; none where that is not known. */
function startsOf({ identity: { adoption, session, date, kind } }: DocumentModel): readonly PlainDate[] {
  // Some committees give the session and no day of adoption: it ends with it.
  const isTheirs = kind === 'concluding-observations' || kind === 'list-of-issues-prior';
  const last = isTheirs ? session?.to?.value : undefined;
  const adopted = adoption?.dates?.value.at(-1) ?? last;
  if (!adopted?.valid) return [];
  return [adopted, session?.to?.value, date?.value].flatMap((day) => (day?.valid ? [day] : []));
}

/** Whether a date is the first day of the month that follows another date. */
function isRounded(expected: PlainDate, { day, month, year }: PlainDate): boolean {
  return (
    day === 1 &&
    (expected.year * 12 + expected.month) % 12 === month - 1 &&
    expected.year + (expected.month === 12 ? 1 : 0) === year
  );
}

interface Period {
  readonly months: number;
  /** As a sentence begins: "Two years". */
  readonly written: string;
  readonly isOne: boolean;
  /** The day from which it counts, where that is named beside it. */
  readonly from: PlainDate | undefined;
}

/** How far before the date the Committee may ask. */
const REACH = 400;

/** The period that a date at a place ends. */
function periodBefore(text: string, start: number, at: number): Period | undefined {
  const before = text.slice(Math.max(start, at - 180), at);
  let match: RegExpExecArray | undefined;
  PERIOD.lastIndex = 0;
  for (let next = PERIOD.exec(before); next; next = PERIOD.exec(before)) match = next;
  const between = match && before.slice(match.index + match[0].length);
  const joint = between === undefined ? null : BETWEEN.exec(between);
  if (!match || between === undefined || !joint) return undefined;
  const [, day = ''] = joint;
  const named = day === '' ? undefined : dateAt(between, between.indexOf(day), between.length, en)?.dates[0]?.date;
  return periodOf(match[1], match[2], named && isComplete(named) && named.valid ? named : undefined);
}

/** The period that is given in other words behind a date. */
function periodBehind(text: string, { start, end }: Span): Period | undefined {
  if (!BY.test(text.slice(Math.max(0, start - 24), start))) return undefined;
  const behind = text.slice(end, end + 180);
  const match = BEHIND.exec(behind) ?? BEHIND_NAMED.exec(behind);
  return match ? periodOf(match[1], match[2]) : undefined;
}

function periodOf(count = '', unit = '', from?: PlainDate): Period | undefined {
  const number = COUNTS[count.toLowerCase()] ?? Number(count);
  if (!Number.isInteger(number) || number < 1) return undefined;
  const isYear = unit.toLowerCase() === 'year';
  const written = `${count.charAt(0).toUpperCase()}${count.slice(1)} ${unit.toLowerCase()}${number === 1 ? '' : 's'}`;
  return { months: isYear ? number * 12 : number, written, isOne: number === 1, from };
}
