import type { Language } from '../../../languages/language';
import { daysBetween } from '../../../model/words/calendar';
import {
  compareDates,
  type DateExpression,
  isComplete,
  type PartialDate,
  type PlainDate,
} from '../../../model/words/dates';
import type { Matchers } from '../../../model/words/patterns';
import type { TokenSentence } from '../../../syntax/tokens/sentenceTokens';
import { Kind } from '../../../syntax/tokens/tokens';
import type { Span } from '../../../text/edits';
import { hasConjunction } from '../wording/plainWords';

/** The dates of a session or working group; the span is that of the dates. */
export interface Sitting extends Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly isOfGroup: boolean;
}

/** Maximum length of a working group’s meeting, in days: a week. */
const MAX_WORKING_GROUP_DAYS = 7;
/** How far before its dates the words about a session may begin, in UTF-16 code units. */
const SESSION_WINDOW = 160;

/** The session, or meeting of a working group, whose dates a sentence states; the span is that of the entire statement. */
export function sittingIn(
  { tokens, from: first, to: last }: TokenSentence,
  dates: readonly DateExpression[],
  patterns: Matchers<'adoptions'>,
): (Span & { dates: Sitting }) | undefined {
  const ranges = dates.filter((one) => one.form === 'range' && one.start >= tokens.start(first));
  const [range] = ranges;
  if (!range || ranges.length > 1) return undefined;
  const [from, to] = range.dates;
  if (!from?.date.valid || !to?.date.valid || !isComplete(from.date) || !isComplete(to.date)) return undefined;
  if (compareDates(from.date, to.date) > 0) return undefined;
  if (patterns.sessions.allIn(tokens, first, last).length > 1 || patterns.unusual.isIn(tokens, first, last))
    return undefined;
  const at = tokens.at(range.start);
  const lowerLimit = Math.max(first, tokens.from(range.start - SESSION_WINDOW));
  const group = patterns.groupBefore.before(tokens, at, lowerLimit);
  const session = group ?? patterns.sessionBefore.before(tokens, at, lowerLimit);
  if (!session) return undefined;
  // "adopted by the working group at its seventieth session (10–28 February 2025)": the dates are those of the Committee's session,
  // before or after that of the group.
  if (!group && patterns.group.isIn(tokens, first, last) && !isWeek(from.date, to.date)) return undefined;
  const nextIndex = tokens.from(range.end);
  const isClosed = tokens.kind(nextIndex) === Kind.close || tokens.is(nextIndex, ']');
  return {
    start: tokens.start(session.start),
    end: isClosed ? tokens.end(nextIndex) : range.end,
    dates: { start: range.start, end: range.end, from: from.date, to: to.date, isOfGroup: group !== undefined },
  };
}

/** Whether a session is as short as that of a working group. */
export function isWeek(from: PlainDate, to: PlainDate): boolean {
  return daysBetween(from, to) < MAX_WORKING_GROUP_DAYS;
}

/** Whether a day is within a session; true for an incomplete date. */
export function isIn(date: PartialDate, { from, to }: { readonly from: PlainDate; readonly to: PlainDate }): boolean {
  return !isComplete(date) || (compareDates(from, date) <= 0 && compareDates(date, to) <= 0);
}

/** Whether an adoption, its date and a session belong to the same statement. */
export function isTogether(
  { tokens, from }: TokenSentence,
  anchor: Span,
  date: Span,
  sitting: Span,
  patterns: Matchers<'adoptions'>,
  language: Language,
): boolean {
  const spanStart = Math.min(anchor.start, date.start);
  const spanEnd = Math.max(anchor.end, date.end);
  // Only plain words may be between them.
  if (sitting.start >= spanStart && sitting.end <= spanEnd) return true;
  const nextIndex = tokens.from(spanEnd);
  if (sitting.start >= spanEnd) return hasConjunction(tokens, nextIndex, tokens.from(sitting.start), language);
  const betweenIndex = tokens.from(sitting.end);
  const to = tokens.at(spanStart);
  if (hasConjunction(tokens, betweenIndex, to, language)) return true;
  // "At its sixtieth session (…), the Committee considered the report and, on 19 May 2017, adopted its observations"
  const openingMatch = patterns.openingSession.at(tokens, from, tokens.from(sitting.start));
  const isCommitteeSession =
    openingMatch?.part('theirs') !== undefined || patterns.theyAfter.at(tokens, betweenIndex, to) !== undefined;
  return openingMatch !== undefined && isCommitteeSession && patterns.theirsAfter.at(tokens, nextIndex) !== undefined;
}
