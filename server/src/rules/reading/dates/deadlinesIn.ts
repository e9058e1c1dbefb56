import type { Language } from '../../../languages/language';
import type { BlockReading } from '../../../model/readings/blockReading';
import { daysBetween } from '../../../model/words/calendar';
import { dateAt, isComplete, type PlainDate } from '../../../model/words/dates';
import { type Matchers, patternsOf } from '../../../model/words/patterns';
import { blockTokens } from '../../../syntax/tokens/blockTokens';
import type { Matcher, PatternMatch, Places } from '../../../syntax/tokens/matcher';
import { sentenceEndAt, sentenceStartAt } from '../../../syntax/tokens/sentenceTokens';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import { firstFrom } from '../../../text/firstFrom';
import { Gathered } from '../../engine/gather';
import { isInQuotation } from '../quotations/protectedText';
import { datesIn } from './datesIn';
import { yearsIn } from './dateTokens';
import { endOf, type Length, lengthOf } from './timeLengths';
import { daysOfDate, type Time, timesListener } from './timesIn';

/** How certain it is that the Committee sets a period; `item`: depends on the text before the subparagraph. */
type Certainty = 'surely' | 'perhaps' | 'item';

interface Asking {
  readonly certainty: Certainty;
  readonly mayBePast: boolean;
}

/** A time, together with the period that ends at it. */
export interface Deadline extends Time {
  readonly length: Length;
  /** The day of adoption, if stated with the period. */
  readonly adoptionDate: PlainDate | undefined;
  readonly certainty: Certainty;
  /** Whether the words that join period and time are ambiguous. */
  readonly isLoose: boolean;
  /** Whether the wording also fits past events, in which case a day in the future is not a deadline. */
  readonly mayBePast: boolean;
  /** Whether the time may be that of the adoption, from which the period counts. */
  readonly mayBeStart: boolean;
}

/** Times given together with periods that, judging by the wording, may count from the adoption of the document. */
export const DEADLINES = new Gathered<Deadline>(
  timesListener((time, reading, note) => {
    const deadline = time.form === 'year' ? undefined : deadlineAt(time, reading);
    if (deadline) note(deadline);
  }),
);

/** Maximum distance, in UTF-16 code units, between a period and the time it is counted from, and from both to the request. */
const MAX_DISTANCE = 190;
const TRIGGER_WINDOW = 400;

/** The text around a time, as token indices. */
interface TimeContext {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly patterns: Matchers<'deadlines'>;
  /** The start of the search window. */
  readonly low: number;
  /** The first token of the time, and the first one after it. */
  readonly at: number;
  readonly after: number;
  /** The end of the search window. */
  readonly high: number;
}

function deadlineAt(time: Time, reading: BlockReading): Deadline | undefined {
  const { block, language } = reading;
  const patterns = patternsOf(language, 'deadlines');
  if (!patterns) return undefined;
  const tokens = blockTokens(block, language.elides);
  const at = tokens.at(time.start);
  const nextIndex = tokens.from(time.end);
  const context = {
    tokens,
    language,
    patterns,
    low: tokens.from(time.start - MAX_DISTANCE),
    at,
    after: nextIndex,
    high: tokens.at(time.end + MAX_DISTANCE),
  };
  if (!patterns.unit.isIn(tokens, context.low, at) && !patterns.unit.isIn(tokens, nextIndex, context.high))
    return undefined;
  const pair = periodBefore(context) ?? periodAfter(context);
  if (!pair) return undefined;
  const { start, end } = pair;
  const openingRange = {
    from: sentenceStartAt(tokens, start, tokens.from(tokens.start(start) - TRIGGER_WINDOW)),
    to: start,
  };
  const limit = tokens.at(tokens.end(end - 1) + MAX_DISTANCE);
  let clause = end;
  while (clause < limit && tokens.kind(clause) !== Kind.semicolon) clause++;
  const nextRanges: readonly TokenRange[] = [
    { from: start, to: at },
    { from: nextIndex, to: sentenceEndAt(tokens, end, clause) },
  ];
  const requestMatch = requestIn(context, openingRange, nextRanges, pair.isNamed, block.kind === 'subparagraph');
  if (!requestMatch) return undefined;
  const years = [openingRange, ...nextRanges].flatMap(({ from, to }) => yearsIn(tokens, from, to));
  if (countsFromElse(time, pair.length, years, reading) || isInQuotation(reading, time.start, time.end))
    return undefined;
  const { length, adoptionDate, isLoose, mayBeStart } = pair;
  const mayBePast = pair.mayBePast || requestMatch.mayBePast;
  return { ...time, length, adoptionDate, certainty: requestMatch.certainty, isLoose, mayBePast, mayBeStart };
}

interface TokenRange {
  readonly from: number;
  readonly to: number;
}

// ----------------------------------------------------------------------------------------------------- period and time

/** A period next to a time. */
interface Pair {
  /** The first token of the pair, and the first one after it. */
  readonly start: number;
  readonly end: number;
  readonly length: Length;
  readonly adoptionDate: PlainDate | undefined;
  /** Whether the period explicitly counts from the adoption, or from now. */
  readonly isNamed: boolean;
  readonly isLoose: boolean;
  readonly mayBePast: boolean;
  readonly mayBeStart: boolean;
}

interface DeadlineConnector {
  readonly isLoose: boolean;
  /** Whether the two are joined only by a bracket or preposition. */
  readonly isBare: boolean;
}

/** The joint between a period and a later time; undefined if it is ambiguous. */
function connectorOf({ tokens, patterns, at: to }: TimeContext, from: number): DeadlineConnector | undefined {
  let [by, till, says, at, and, opens, marks, breaks] = [false, false, false, false, false, false, false, false];
  for (let p = from; p < to; ) {
    const step = patterns.step.at(tokens, p, to);
    if (!step) return undefined;
    const kind = step.part('mark') ? tokens.kind(p) : Kind.end;
    // "24 months (two years)"
    if (step.part('again')) opens = false;
    else opens ||= kind === Kind.open;
    marks ||= step.part('mark') !== undefined;
    breaks ||= kind === Kind.semicolon;
    says ||= step.part('saying') !== undefined;
    by ||= step.part('by') !== undefined;
    till ||= step.part('till') !== undefined;
    at ||= step.part('at') !== undefined;
    and ||= step.part('and') !== undefined;
    p = step.end;
  }
  const isGiven = by || says || (till && marks);
  if (!isGiven && !opens && !(at && marks)) return undefined;
  return { isLoose: breaks || (and && !says) || (!isGiven && !opens), isBare: !isGiven };
}

/** The period at the end of the text before a time. */
function periodBefore(around: TimeContext): Pair | undefined {
  const { tokens, language, patterns, low, at } = around;
  const periods: PatternMatch[] = [];
  for (let i = low; i < at; ) {
    const period = patterns.period.at(tokens, i, at);
    if (period) periods.push(period);
    i = period?.end ?? i + 1;
  }
  for (const period of periods.reverse()) {
    const leadRange = period.part('lead');
    const length = lengthOf(tokens, period, language);
    if (!length) continue;
    const isGiven = leadRange !== undefined && patterns.given.at(tokens, leadRange.start, leadRange.end) !== undefined;
    const isSoft = leadRange !== undefined && patterns.soft.at(tokens, leadRange.start, leadRange.end) !== undefined;
    const namedAct = patterns.named.at(tokens, period.end, at);
    if (!leadRange && !namedAct) continue;
    const dateMatch = namedAct && patterns.adoptedOn.at(tokens, namedAct.end, at);
    const joining = dateMatch?.end ?? namedAct?.end ?? period.end;
    const connector =
      connectorOf(around, joining) ?? (leadRange && !isSoft ? connectorOverObject(around, joining) : undefined);
    if (!connector) continue;
    return {
      start: period.start,
      end: around.after,
      length,
      adoptionDate: dateMatch && dayIn(around, dateMatch.part('day')),
      isNamed:
        namedAct !== undefined || (isGiven && patterns.committeeBefore.before(tokens, period.start) !== undefined),
      isLoose: connector.isLoose || isGiven,
      mayBePast: isSoft || (!leadRange && connector.isBare),
      mayBeStart: namedAct !== undefined && connector.isBare,
    };
  }
  return undefined;
}

function dayIn({ tokens, language }: TimeContext, day: Places | undefined): PlainDate | undefined {
  const date = day && dateAt(tokens.text, tokens.start(day.start), tokens.end(day.end - 1), language)?.dates[0]?.date;
  return date && isComplete(date) && date.valid ? date : undefined;
}

/** A joint that contains only the request: "within one year information on paragraphs 4 and 6, by". */
function connectorOverObject({ tokens, patterns, at }: TimeContext, from: number): DeadlineConnector | undefined {
  const object = patterns.object.at(tokens, from, at)?.part('object');
  return !object || patterns.another.isIn(tokens, object.start, object.end)
    ? undefined
    : { isLoose: true, isBare: false };
}

/** A period that restates a time and comes after it. */
function periodAfter({ tokens, language, patterns, low, at, after, high }: TimeContext): Pair | undefined {
  const close = patterns.close.at(tokens, after, high);
  const isBy = patterns.byBefore.before(tokens, at, low) !== undefined || close?.part('latest') !== undefined;
  if (!isBy && !patterns.atBefore.before(tokens, at, low)) return undefined;
  let [says, opens] = [false, false];
  let p = close?.end ?? after;
  let period: PatternMatch | undefined;
  while (!period) {
    const step = patterns.step.at(tokens, p, high);
    const kind = tokens.kind(p);
    if (step?.part('mark') && kind !== Kind.semicolon && kind !== Kind.colon) opens ||= kind === Kind.open;
    else if (step?.part('saying')) says = true;
    else return undefined;
    p = step.end;
    period = patterns.periodHere.at(tokens, p, high);
  }
  const leadRange = period.part('lead');
  const length = lengthOf(tokens, period, language);
  if (!length) return undefined;
  const namedAct = patterns.named.at(tokens, period.end, high);
  const nextOffset = namedAct?.end ?? period.end;
  if (!namedAct && patterns.fromElse.at(tokens, nextOffset, high)) return undefined;
  const isSoft = leadRange !== undefined && patterns.soft.at(tokens, leadRange.start, leadRange.end) !== undefined;
  const endsClause = nextOffset >= high || ENDING_KINDS.has(tokens.kind(nextOffset));
  const isJoined =
    namedAct !== undefined || (leadRange ? says || opens || (!isSoft && endsClause) : endsClause && (opens || says));
  if (!isJoined) return undefined;
  const isTight = isBy && (namedAct !== undefined || opens || (says && leadRange !== undefined));
  return {
    start: at,
    end: nextOffset,
    length,
    adoptionDate: undefined,
    isNamed: namedAct !== undefined,
    isLoose: !isTight,
    mayBePast: !isBy,
    mayBeStart: false,
  };
}

/** Token kinds that end a clause. */
const ENDING_KINDS: ReadonlySet<number> = new Set([Kind.close, Kind.comma, Kind.stop, Kind.semicolon, Kind.dash]);

// ---------------------------------------------------------------------------------------------------------- the requests

/** Whether the Committee sets a period for a request, judging by the sentence before and after the period. */
function requestIn(
  { tokens, patterns }: TimeContext,
  { from, to }: TokenRange,
  next: readonly TokenRange[],
  isNamed: boolean,
  isItem: boolean,
): Asking | undefined {
  const lastStart = (pattern: Matcher) => pattern.lastIn(tokens, from, to)?.start ?? -1;
  const requestStart = lastStart(patterns.asks);
  const isClosed = patterns.closedBefore.before(tokens, to, from) !== undefined;
  if (lastStart(patterns.tells) > requestStart || (!isClosed && lastStart(patterns.relative) > requestStart))
    return undefined;
  if (requestStart >= 0) return { certainty: 'surely', mayBePast: false };
  if (patterns.isTo.isIn(tokens, from, to)) return { certainty: 'perhaps', mayBePast: false };
  const firstStart = (pattern: Matcher) => {
    for (const range of next) {
      const match = pattern.in(tokens, range.from, range.to);
      if (match) return match.start;
    }
    return -1;
  };
  const statementStart = firstStart(patterns.tells);
  const asksNext = firstStart(patterns.asks);
  // "The number fell within two years, by May 2023, which should be explained."
  const mayBePast = from < to;
  if (asksNext >= 0 && (statementStart < 0 || statementStart > asksNext)) return { certainty: 'surely', mayBePast };
  if (isNamed && statementStart < 0) return { certainty: 'perhaps', mayBePast };
  return isItem ? { certainty: 'item', mayBePast } : undefined;
}

/** How many days a time may deviate from the end of a period that counts from another nearby date. */
const TOLERANCE = { day: 7, month: 31, part: 92, year: 366 } as const;

/** How far from the time such a date may be, in UTF-16 code units. */
const DATE_REACH = 1000;

/** Whether the period ends at the time if it counts from another date in the block, or from a year in the sentence. */
function countsFromElse(time: Time, length: Length, years: readonly number[], reading: BlockReading): boolean {
  const otherDates = datesIn(reading.block, reading.language);
  for (let i = firstFrom(otherDates, time.start - DATE_REACH); i < otherDates.length; i++) {
    const { start, dates } = otherDates[i] ?? { start: 0, dates: [] };
    if (start > time.end + DATE_REACH) break;
    for (const { date } of dates) {
      const days = start === time.start ? undefined : daysOfDate(date);
      if (!days) continue;
      const end = endOf(days.to, length);
      const tolerance = Math.max(TOLERANCE[time.form], TOLERANCE[days.form]);
      if (daysBetween(time.from, end) >= -tolerance && daysBetween(end, time.to) >= -tolerance) return true;
    }
  }
  if (length.days > 0 || length.months % 12 > 0) return false;
  return years.some((year) => year + length.months / 12 === time.from.year);
}
