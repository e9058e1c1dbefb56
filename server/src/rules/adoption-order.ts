import type { PlaceInBlock } from '../model/identity/identity';
import type { BlockReading } from '../model/readings/blockReading';
import { daysBetween } from '../model/words/calendar';
import { compareDates, isComplete, type PartialDate, type PlainDate } from '../model/words/dates';
import { firstWords, patternsOf } from '../model/words/patterns';
import { sentenceIn } from '../syntax/tokens/sentenceTokens';
import type { Span } from '../text/edits';
import { firstFrom } from '../text/firstFrom';
import { highestOf, lowestOf } from '../text/many';
import type { Report } from './engine/finding';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { ruleTokens } from './engine/ruleTokens';
import type { View } from './engine/view';
import { ADOPTIONS } from './reading/dates/adoptions';
import { considerationBefore } from './reading/dates/dialogues';
import { ordinalsBefore } from './reading/numbers/ordinalsBefore';
import { isInQuotation } from './reading/quotations/protectedText';
import { sourceTextAt } from './reading/wording/habit';
import { isPlainWords } from './reading/wording/plainWords';

/** Meetings at which observations were adopted, if their number is lower than that of the meeting at which the report was considered. */
const LOWERCASE_FORMS = new Gathered<Lower>({
  words: firstWords('adoptions', 'meeting'),
  token(tokens, index, reading, note) {
    const { block, language } = reading;
    const patterns = patternsOf(language, 'adoptions');
    if (!patterns) return;
    const [at, end] = [tokens.start(index), tokens.end(index)];
    const verb = patterns.adoptedVerb.lastIn(tokens, tokens.from(at - MAX_ADOPTION_DISTANCE), index);
    const adoption = verb && ordinalsBefore(block.text, tokens.start(verb.start), at, language);
    if (!adoption) return;
    const anchor = { start: tokens.start(verb.start), end: tokens.end(verb.start), isVerb: true };
    const firstIndex = tokens.at(adoption.start);
    if (
      !patterns.atBefore.before(tokens, firstIndex, verb.end) ||
      !isPlainWords(tokens, verb.end, firstIndex, language)
    )
      return;
    const sentence = sentenceIn(tokens, verb.start, verb.end);
    const place = { start: adoption.start, end };
    const meeting = considerationBefore(sentence, anchor, place, patterns, language);
    if (!meeting) return;
    const firstMeeting = lowestOf(meeting.values);
    const lastValue = highestOf(adoption.values);
    if (lastValue >= firstMeeting || (!meeting.isLinked && firstMeeting - lastValue > MEETINGS_OF_SESSION)) return;
    note({ ...place, heldSpan: meeting, readSpan: { start: tokens.start(sentence.before), end } });
  },
});

/** Finds observations adopted before the report was considered. */
export const adoptionOrder = defineRule({
  id: 'adoption-order',
  name: 'date of adoption before consideration',
  group: 'dates',
  severity: 'error',
  summary: 'A day or meeting of adoption before the one at which the report was considered.',
  why: 'Observations are adopted after the dialogue, on a later day and at a meeting with a higher number.',
  limits: [
    'The dates and meetings of the first paragraph are compared, and elsewhere what one or two neighbouring sentences say of an earlier report and the observations on it.',
    'Meeting numbers that start again each year, across years.',
    'Observations that may be on another report.',
  ],
  messages: {
    issued: 'Dated {issued}, before it was adopted ({adopted}).',
    adopted: 'The day of adoption is here.',
    found: 'Adopted on {adopted}, before the report was considered ({considered}).',
    meeting: 'Adopted at the {adopted}, before the report was considered (at the {considered}).',
    earlier: '{adopted} is before the report was considered ({considered}).',
    related: 'The report was considered here.',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 275th meeting, held on 14 April 2015, and adopted the present concluding observations at its 288th meeting, held on 3 April 2015.\n  \t                                                                                                                                                                                                 ^^^^^^^^^^^^ Adopted on 3 April 2015, before the report was considered (14 April 2015).',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 May 2014\n^^^^^^^^^^ Dated 9 May 2014, before it was adopted (23 April 2015).\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 275th meeting, held on 14 April 2015, and adopted the present concluding observations at its 288th meeting, held on 23 April 2015.',
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
  gathers: [LOWERCASE_FORMS, ADOPTIONS],
  check(model, report) {
    const reportedAt = compareDays(model, report);
    compareIssue(model, report);
    // Report a contradiction only once: wrong dates and wrong meetings usually occur together.
    if (!reportedAt) compareMeetings(model, report);
    const committee = model.identity.committee?.id;
    ADOPTIONS.visit(model, ({ start, end, date, considered, read }, block) => {
      if (!considered || (reportedAt?.block === block && reportedAt.start === start)) return;
      if (!considered.isLinked && !isSoonAfter(date, considered.date)) return;
      const reading = model.reading(block);
      if (!reading || isInQuotation(reading, start, end)) return;
      if (namesOther(reading, read, committee)) return;
      const [at, before] = [
        { block, start, end },
        { block, start: considered.start, end: considered.end },
      ];
      report({
        ...at,
        message: 'earlier',
        severity: 'warning',
        args: { adopted: sourceTextAt(model, at), considered: sourceTextAt(model, before) },
        related: [{ ...before, message: 'related', args: {} }],
      });
    });
    if (committee === BY_YEAR) return;
    LOWERCASE_FORMS.visit(model, ({ start, end, heldSpan, readSpan }, block) => {
      const reading = model.reading(block);
      if (model.identity.adoption?.meetings?.at?.block === block || !reading) return;
      if (isInQuotation(reading, start, end) || namesOther(reading, readSpan, committee)) return;
      reportMeetings(model, { block, start, end }, { block, start: heldSpan.start, end: heldSpan.end }, report);
    });
  },
});

/** Whether a span of a block names another committee. */
function namesOther({ mentions }: BlockReading, { start, end }: Span, own: string | undefined): boolean {
  for (let k = firstFrom(mentions, start); (mentions[k]?.end ?? end + 1) <= end; k++) {
    const mention = mentions[k];
    if (mention?.kind === 'committee' && mention.id !== own) return true;
  }
  return false;
}

interface Lower extends Span {
  readonly heldSpan: Span;
  /** The sentences on which the finding is based. */
  readonly readSpan: Span;
}

/** The maximum distance between "adopted" and its meeting, in UTF-16 code units. */
const MAX_ADOPTION_DISTANCE = 160;
/** More meetings than a session has: a text adopted that long before a dialogue may concern another report. */
const MEETINGS_OF_SESSION = 60;
/** The committee that restarts its numbering of meetings each year. */
const BY_YEAR = 'CESCR';

/** Compares the days in the first paragraph; returns the day of adoption if it is too early. */
function compareDays(model: View, report: Report): PlaceInBlock | undefined {
  const { consideration, adoption } = model.identity;
  const [first, last] = [consideration?.dates?.value.at(-1), adoption?.dates?.value.at(-1)];
  const [before, at] = [consideration?.dates?.at, adoption?.dates?.at];
  if (!first?.valid || !last?.valid || !before || !at || compareDates(last, first) >= 0) return undefined;
  report({
    ...at,
    message: 'found',
    args: { adopted: sourceTextAt(model, at), considered: sourceTextAt(model, before) },
    related: [{ ...before, message: 'related', args: {} }],
  });
  return at;
}

/** Compares the date of issue in the masthead with the date of adoption. */
function compareIssue(model: View, report: Report): void {
  const { date, adoption, kind } = model.identity;
  const [adoptionDate, at] = [adoption?.dates?.value.at(-1), adoption?.dates?.at];
  if (kind !== 'concluding-observations' || date?.ground !== 'masthead' || !date.at || !adoptionDate?.valid || !at)
    return;
  // The document may have been dated and distributed some days before the end of the session.
  if (
    compareDates(date.value, adoptionDate) >= 0 ||
    !isComplete(adoptionDate) ||
    daysBetween(date.value, adoptionDate) <= MAX_SESSION_DAYS
  )
    return;
  report({
    ...date.at,
    message: 'issued',
    severity: 'warning',
    args: { issued: sourceTextAt(model, date.at), adopted: sourceTextAt(model, at) },
    related: [{ ...at, message: 'adopted', args: {} }],
  });
}

/** Compares the numbers of the meetings in the first paragraph. */
function compareMeetings(model: View, report: Report): void {
  const { consideration, adoption, committee } = model.identity;
  const [heldMeetings, adoptionMeetings] = [consideration?.meetings, adoption?.meetings];
  if (
    !heldMeetings?.at ||
    !adoptionMeetings?.at ||
    heldMeetings.value.length === 0 ||
    adoptionMeetings.value.length === 0
  )
    return;
  if (highestOf(adoptionMeetings.value) >= lowestOf(heldMeetings.value)) return;
  const years = [consideration?.dates?.value[0]?.year, adoption?.dates?.value[0]?.year];
  if (committee?.id === BY_YEAR && (years[0] === undefined || years[0] !== years[1])) return;
  const block = model.block(adoptionMeetings.at.block);
  const texts = patternsOf(model.language.language, 'adoptedTexts');
  if (!block || !texts) return;
  const tokens = ruleTokens(block);
  const [from, to] = [
    tokens.from(adoptionMeetings.at.start - CONTEXT_WINDOW),
    tokens.at(adoptionMeetings.at.end + CONTEXT_WINDOW),
  ];
  if (!texts.observations.isIn(tokens, from, to) || texts.others.isIn(tokens, from, to)) return;
  reportMeetings(model, adoptionMeetings.at, heldMeetings.at, report);
}

function reportMeetings(model: View, adoptionPlace: PlaceInBlock, heldPlace: PlaceInBlock, report: Report): void {
  report({
    ...adoptionPlace,
    message: 'meeting',
    severity: 'warning',
    args: { adopted: sourceTextAt(model, adoptionPlace), considered: sourceTextAt(model, heldPlace) },
    related: [{ ...heldPlace, message: 'related', args: {} }],
  });
}

/** How far around the meeting of adoption to look for the adopted text, in UTF-16 code units. */
const CONTEXT_WINDOW = 160;
/** Maximum length of a session, in days: a text adopted in the weeks before a dialogue does not concern that report. */
const MAX_SESSION_DAYS = 45;

function isSoonAfter(adoptionDate: PartialDate, considerationDate: PartialDate): boolean {
  const [one, other] = [middleOf(adoptionDate), middleOf(considerationDate)];
  return one !== undefined && other !== undefined && daysBetween(one, other) <= MAX_SESSION_DAYS;
}

function middleOf({ year, month, day, valid }: PartialDate): PlainDate | undefined {
  return year === undefined ? undefined : { year, month, day: day ?? 15, valid };
}
