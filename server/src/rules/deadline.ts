import { daysBetween, monthsAfter, writtenDate } from '../model/words/calendar';
import { compareDates, type PlainDate } from '../model/words/dates';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { DEADLINES, type Deadline } from './reading/dates/deadlinesIn';
import { endOf } from './reading/dates/timeLengths';
import { oneLine } from './reading/wording/habit';

/**
 * How many days a deadline may deviate from its period: for a month, counted from its first or last day; for a season or part of a year,
 * the length of a season.
 */
const TOLERANCE = { day: 7, month: 16, part: 92, year: 366 } as const;
/** The tolerance if the document states only the session at which it was adopted. */
const SESSION_TOLERANCE = 31;
/** How many days after its period a deadline on the first of a month may be. */
const ROUNDED_DAYS = 21;
/** The maximum time between adoption and issue, in days. */
const MAX_DAYS_TO_ISSUE = 400;
/** The usual maximum time between adoption and issue, in months. */
const MONTHS_TO_ISSUE = 5;

/** The message ids for periods of one unit ("One year … ends") and for longer ones, by the start of the period and its certainty. */
const ONE = { adoption: { message: 'one' }, near: { message: 'one-near' }, issue: { message: 'one-issue' } } as const;
const SEVERAL_UNIT_MESSAGES = {
  adoption: { message: 'found' },
  near: { message: 'near' },
  issue: { message: 'issue' },
} as const;

/** Finds deadlines that do not match their period. */
export const deadline = defineRule({
  id: 'deadline',
  name: 'deadline and period',
  group: 'dates',
  severity: 'warning',
  summary: 'A deadline that does not fit its own period: “within two years, i.e. by …”.',
  why: 'The period is counted from the adoption of the document. A deadline that was copied, or changed without its period, asks for information at the wrong time.',
  limits: [
    'A week more or less, the end of the session, the date of issue and the first day of the next month are accepted; without a day of adoption, a month more or less.',
    'A deadline by season or part of a year, one that is loosely joined to its period, and one that can only be counted from the date of issue is at most a query.',
    'Periods counted from anything else, or announced or asked for by others.',
  ],
  messages: {
    found: '{period} from adoption end on {expected}, not {date}.',
    one: '{period} from adoption ends on {expected}, not {date}.',
    near: '{period} from adoption end about {expected}, not {date}.',
    'one-near': '{period} from adoption ends about {expected}, not {date}.',
    issue: '{period} from the date of this document end on {expected}, not {date}.',
    'one-issue': '{period} from the date of this document ends on {expected}, not {date}.',
    replace: 'Replace with {date}',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe Committee requests the State party to report by 23 April 2018, two years after the adoption of the present concluding observations.\n  \t                                                    ^^^^^^^^^^^^^ Two years from adoption end on 23 April 2017, not on 23 April 2018.\n2.\tThe State party should provide information within one year (24 April 2018).\n  \t                                                            ^^^^^^^^^^^^^ One year from adoption ends about 24 April 2016, not on 24 April 2018.\n\n*\tAdopted by the Committee on 23 April 2015.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe State party should publish the inquiry in half a year, that is, by the summer of 2017.\n  \t                                                                           ^^^^^^^^^^^^^^ Half a year from adoption ends on 23 October 2015, not in the summer of 2017.\n\n*\tAdopted by the Committee on 23 April 2015.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe Committee requests the State party to furnish, within two years — i.e., by 24 April 2016 — written information.\n  \t                                                                               ^^^^^^^^^^^^^ Two years from adoption end about 24 April 2017, not on 24 April 2016.\n\n*\tAdopted by the Committee on 23 April 2015.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe Committee requests the State party to provide, within one year (by 3 September 2016), written information.\n  \t                                                                       ^^^^^^^^^^^^^^^^ One year from adoption ends on 23 April 2016, not on 3 September 2016.\n\n*\tAdopted by the Committee on 23 April 2015.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie*\n\n*\tAdoptées par le Comité le 23 avril 2015.\n\n1.\tLe Comité demande à l’État partie de communiquer, dans un délai de deux ans, soit d’ici au 23 avril 2018, des renseignements.\n  \t                                                                                           ^^^^^^^^^^^^^ Two years from adoption end on 23 avril 2017, not on 23 avril 2018.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria*\n\n*\tAprobadas por el Comité el 23 de abril de 2015.\n\n1.\tEl Comité pide al Estado parte que, en el plazo de dos años, es decir, a más tardar el 23 de abril de 2018, presente información.\n  \t                                                                                       ^^^^^^^^^^^^^^^^^^^ Two years from adoption end on 23 de abril de 2017, not on 23 de abril de 2018.',
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
  gathers: [DEADLINES],
  check(model, report) {
    if (DEADLINES.wrongCount(model) === 0) return;
    const { language } = model.language;
    const starts = startsOf(model);
    if (!starts) return;
    const { first, days, grace, isIssue } = starts;
    DEADLINES.visit(model, (writtenDeadline, blockIndex) => {
      const owner = model.paragraphs.owner[blockIndex] ?? -1;
      const reading = model.reading(blockIndex);
      if (!reading || owner < 0) return;
      const { length, form, start, end, from, adoptionDate } = writtenDeadline;
      if (writtenDeadline.certainty === 'item' && !model.roles[owner]?.includes('recommendation')) return;
      const isPast = compareDates(writtenDeadline.to, first) < 0;
      if (isPast && writtenDeadline.mayBePast) return;
      const maxDays = Math.max(TOLERANCE[form], grace);
      if (writtenDeadline.mayBeStart && days.some((day) => gapBetween(day, writtenDeadline) <= maxDays)) return;
      if (
        days.some((day) => isEnd(day, writtenDeadline, maxDays)) ||
        (adoptionDate && isEnd({ from: adoptionDate, to: adoptionDate }, writtenDeadline, maxDays))
      )
        return;
      const expectedDay = endOf(first, length);
      const isRound = form === 'day' && isRounded(expectedDay, from);
      const sameDay = { ...from, year: expectedDay.year };
      const correctedDay = Math.abs(daysBetween(expectedDay, sameDay)) <= TOLERANCE.day ? sameDay : expectedDay;
      // The message must contain the corrected date: the written day in the correct year, if that is close enough.
      const keepsWrittenDay = form === 'day' && !isIssue && daysBetween(correctedDay, expectedDay) !== 0;
      const { text } = reading.block;
      const args = {
        period: { english: length.written, lengths: length.units },
        expected: writtenDate(keepsWrittenDay ? correctedDay : expectedDay, language),
        date: { time: oneLine(text.slice(start, end)), form },
      };
      // "by 1 October 2017" may be a rounded date for a period that ends in September.
      const isQuery =
        isRound || isIssue || form === 'part' || writtenDeadline.isLoose || writtenDeadline.certainty !== 'surely';
      report({
        block: blockIndex,
        start,
        end,
        ...(isQuery && { severity: 'information' as const }),
        ...(length.isOne ? ONE : SEVERAL_UNIT_MESSAGES)[keepsWrittenDay ? 'near' : isIssue ? 'issue' : 'adoption'],
        args,
        ...(form === 'day' &&
          !isIssue && {
            fixes: [
              {
                message: 'replace',
                args: { date: writtenDate(correctedDay, language) },
                edits: [{ block: blockIndex, start, end, text: writtenDate(correctedDay, language) }],
              },
            ],
          }),
      });
    });
  },
});

type Days = Pick<Deadline, 'from' | 'to'>;

interface Starts {
  /** The day from which the message counts. */
  readonly first: PlainDate;
  /** All days from which the period may be counted. */
  readonly days: readonly Days[];
  /** The tolerance in days if the day of adoption is unknown. */
  readonly grace: number;
  /** Whether only the date of issue is known. */
  readonly isIssue: boolean;
}

/** The days from which a period may be counted; undefined if none are known. */
function startsOf({ identity: { adoption, session, consideration, date, kind } }: View): Starts | undefined {
  const issueDate = date?.value.valid ? date.value : undefined;
  const isAdoptedAtSession = kind === 'concluding-observations' || kind === 'list-of-issues-prior';
  // A list of issues is adopted before the session on its first page.
  const lastDate = isAdoptedAtSession && session?.to?.value.valid ? session.to.value : undefined;
  const adoptionDate = adoption?.dates?.value.at(-1);
  // The first paragraph may mention the adoption of another document.
  const isOwnDate = adoptionDate?.valid && (!issueDate || daysBetween(adoptionDate, issueDate) <= MAX_DAYS_TO_ISSUE);
  const considerationDate = consideration?.dates?.value.at(-1);
  const firstDate = isOwnDate ? adoptionDate : lastDate;
  if (firstDate) {
    const allDates = [firstDate, lastDate, issueDate, considerationDate].filter((day) => day?.valid === true);
    return {
      first: firstDate,
      days: allDates.flatMap((day) => (day ? [{ from: day, to: day }] : [])),
      grace: isOwnDate ? 0 : SESSION_TOLERANCE,
      isIssue: false,
    };
  }
  if (!issueDate || date?.ground !== 'masthead' || !(isAdoptedAtSession || kind === 'list-of-issues')) return undefined;
  const earliestDate = monthsAfter(issueDate, -MONTHS_TO_ISSUE);
  const from =
    considerationDate?.valid && compareDates(considerationDate, earliestDate) > 0 ? considerationDate : earliestDate;
  return { first: issueDate, days: [{ from, to: issueDate }], grace: 0, isIssue: true };
}

/** Whether a period counted from any of the given days ends at the deadline, within a tolerance. */
function isEnd({ from, to }: Days, { length, ...time }: Deadline, most: number): boolean {
  const ends = { from: endOf(from, length), to: endOf(to, length) };
  const gap = gapBetween(ends, time);
  if (gap <= most) return true;
  return time.form === 'day' && isRounded(ends.to, time.from) && gap <= ROUNDED_DAYS;
}

/** The number of days between two ranges of days; 0 if they touch. */
function gapBetween(a: Days, b: Days): number {
  return Math.max(0, daysBetween(a.to, b.from), daysBetween(b.to, a.from));
}

/** Whether a date is the first day of the month after another date. */
function isRounded(expectedDay: PlainDate, { day, month, year }: PlainDate): boolean {
  return (
    day === 1 &&
    (expectedDay.year * 12 + expectedDay.month) % 12 === month - 1 &&
    expectedDay.year + (expectedDay.month === 12 ? 1 : 0) === year
  );
}
