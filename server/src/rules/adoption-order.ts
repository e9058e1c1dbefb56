import { daysBetween } from '../model/calendar';
import { compareDates, type PartialDate, type PlainDate } from '../model/dates';
import type { DocumentModel } from '../model/document';
import type { Place } from '../model/identity';
import { ADOPTIONS } from './adoptions';
import { isEnglish, oneLine } from './habit';
import { isQuoted } from './own-words';
import type { DocumentRule, Report } from './rule';

/** Observations adopted before the report was considered. */
export const adoptionOrder: DocumentRule = {
  id: 'adoption-order',
  group: 'dates',
  severity: 'error',
  scope: 'document',
  summary: 'A day or a meeting of adoption before the one at which the report was considered.',
  why: 'Observations are adopted when the dialogue is over, on a later day and at a meeting with a higher number. The dates and the meetings of the first paragraph are compared (numbers of meetings that begin anew each year only within a year), and anywhere in the text what a sentence, or two neighbouring ones, say of an earlier report and the observations on it. Observations that may be on another report are left alone.',
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 275th meeting, held on 14 April 2015, and adopted the present concluding observations at its 288th meeting, held on 3 April 2015.\n  \t                                                                                                                                                                                                 ^^^^^^^^^^^^ Adopted on 3 April 2015, before the report was considered (14 April 2015).',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee considered the second periodic report of Xandoria (CMW/C/XAA/2) at its 412th and 413th meetings and adopted the present concluding observations at its 402nd meeting.\n  \t                                                                                                                                                                     ^^^^^^^^^^^^^ Adopted at the 402nd meeting, before the report was considered (at the 412th and 413th meetings).',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee thanks the delegation.\n2.\tThe initial report was considered on 15 and 16 November 2016, and the concluding observations on it were adopted on 9 November 2016.\n  \t                                                                                                                    ^^^^^^^^^^^^^^^ 9 November 2016 is before the report was considered (15 and 16 November 2016).',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 275th meeting, held on 14 April 2015, and adopted the present concluding observations at its 288th meeting, held on 14 April 2015.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee thanks the delegation.\n2.\tThe initial report was considered on 15 and 16 November 2016, in the light of the concluding observations of another committee, which were adopted on 9 November 2016.',
    },
  ],
  check(model, _options, report) {
    const told = compareDays(model, report);
    // One story is told once: dates that are wrong alike say the same.
    if (!told) compareMeetings(model, report);
    if (!isEnglish(model)) return;
    const committee = model.identity.committee?.id;
    ADOPTIONS.visit(model, ({ start, end, date, considered, read }, block) => {
      if (!considered || (told?.block === block && told.start === start)) return;
      if (!considered.isLinked && !isSoonAfter(date, considered.date)) return;
      const reading = model.readings[block];
      if (!reading || isQuoted(reading, start, end)) return;
      const namesOther = reading.mentions.some(
        (one) => one.kind === 'committee' && one.id !== committee && one.start >= read.start && one.end <= read.end,
      );
      if (namesOther) return;
      const [at, before] = [
        { block, start, end },
        { block, start: considered.start, end: considered.end },
      ];
      report({
        ...at,
        message: 'earlier',
        severity: 'warning',
        args: { adopted: written(model, at), considered: written(model, before) },
        related: [{ ...before, message: 'related', args: {} }],
      });
    });
  },
};

/** Compares the days that the first paragraph gives; gives that of the adoption where it comes too early. */
function compareDays(model: DocumentModel, report: Report): Place | undefined {
  const { consideration, adoption } = model.identity;
  const [first, last] = [consideration?.dates?.value.at(-1), adoption?.dates?.value.at(-1)];
  const [before, at] = [consideration?.dates?.at, adoption?.dates?.at];
  if (!first?.valid || !last?.valid || !before || !at || compareDates(last, first) >= 0) return undefined;
  report({
    ...at,
    message: 'found',
    args: { adopted: written(model, at), considered: written(model, before) },
    related: [{ ...before, message: 'related', args: {} }],
  });
  return at;
}

/** Compares the numbers of the meetings that the first paragraph gives. */
function compareMeetings(model: DocumentModel, report: Report): void {
  const { consideration, adoption, committee } = model.identity;
  const [held, adopted] = [consideration?.meetings, adoption?.meetings];
  if (!held?.at || !adopted?.at || held.value.length === 0 || adopted.value.length === 0) return;
  if (Math.max(...adopted.value) >= Math.min(...held.value)) return;
  const years = [consideration?.dates?.value[0]?.year, adoption?.dates?.value[0]?.year];
  const isNumberedByYear = committee?.id === 'CESCR';
  if (isNumberedByYear && (years[0] === undefined || years[0] !== years[1])) return;
  const { text = '' } = model.tree.blocks[adopted.at.block] ?? {};
  const said = text.slice(Math.max(0, adopted.at.start - AROUND), adopted.at.end + AROUND);
  if (!OBSERVATIONS.test(said) || OTHERS.test(said)) return;
  report({
    ...adopted.at,
    message: 'meeting',
    severity: 'warning',
    args: { adopted: written(model, adopted.at), considered: written(model, held.at) },
    related: [{ ...held.at, message: 'related', args: {} }],
  });
}

/** How far around the meeting of adoption is read what was adopted, in UTF-16 units. */
const AROUND = 160;
const OBSERVATIONS = /\b(?:observations?|conclusions|comments|recommendations)\b/;
const OTHERS = /\b(?:lists?\s+of|working\s+group)\b/;

/** A session lasts no longer, in days: what was adopted in the weeks before a dialogue was not adopted on another report. */
const SESSION = 45;

function isSoonAfter(adopted: PartialDate, considered: PartialDate): boolean {
  const [one, other] = [middleOf(adopted), middleOf(considered)];
  return one !== undefined && other !== undefined && daysBetween(one, other) <= SESSION;
}

function middleOf({ year, month, day, valid }: PartialDate): PlainDate | undefined {
  return year === undefined ? undefined : { year, month, day: day ?? 15, valid };
}

function written(model: DocumentModel, { block, start, end }: Place): string {
  return oneLine(model.tree.blocks[block]?.text.slice(start, end) ?? '');
}
