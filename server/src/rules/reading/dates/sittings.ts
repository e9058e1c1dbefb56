import { daysBetween } from '../../../model/calendar';
import { compareDates, type FoundDate, isComplete, type PartialDate, type PlainDate } from '../../../model/dates';
import type { Span } from '../../../text/edits';
import type { Sentence } from '../wording/englishSentences';
import { isJoined } from '../wording/plainWords';

/** The dates of a session or a working group; the span is that of the dates. */
export interface Sitting extends Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly isOfGroup: boolean;
}

/** Before the dates of a session: "at its ninety-third session (", "during the sixtieth session, held in Geneva from". */
const BEFORE_SESSION =
  /(?:\b(?:[Aa]t|[Dd]uring|[Ii]n)\s+(?:the\s+(?:course|close|end)\s+of\s+)?(?:its|the|their)\s+|\()(?:[\p{L}\d-]+\s+){0,5}session(?:\s+of\s+the\s+Committee)?[,:]?\s*[([]?\s*(?:(?:which\s+was\s+)?held\s+)?(?:(?:in\s+|at\s+)?\p{Lu}[\p{L} .\u2019-]{1,30}?,?\s*)?(?:(?:which\s+(?:ran|lasted)\s+)?(?:from|of|on)\s+)?$/u;
/** Before the dates of a working group: "by the pre-sessional working group (". */
const BEFORE_GROUP =
  /\bworking\s+group(?:,?\s+(?:which\s+)?(?:met|meeting|sitting)\s+(?:in\s+\p{Lu}\p{Ll}+\s+)?(?:from|on)|\s*\((?:\s*held)?(?:\s*from)?|,?\s+(?:at|during)\s+its\s+(?:meeting|session)(?:\s+of|\s+from|\s*\())\s*$/u;
const LONGEST_SESSION = 160;
const SESSIONS = /(?<!pre-?)\bsessions?\b/gi;
/** Where a session is described in an unusual way, or something was adopted outside it. */
const UNUSUAL =
  /\b(?:resum\w+|reconven\w+|extended|extension|postponed|adjourned|suspended|silence|written\s+procedure|intersession\w*|inter-session\w*|part\s+of)\b/i;
/** A working group meets for a week, in days. */
const LONGEST_WEEK = 7;

/** The session, or the meeting of a working group, whose dates are given in a sentence; the span is that of the whole statement. */
export function sittingIn(
  { text, start }: Sentence,
  dates: readonly FoundDate[],
): (Span & { dates: Sitting }) | undefined {
  const ranges = dates.filter((one) => one.form === 'range' && one.start >= start);
  const [range] = ranges;
  if (!range || ranges.length > 1) return undefined;
  const [from, to] = range.dates;
  if (!from?.date.valid || !to?.date.valid || !isComplete(from.date) || !isComplete(to.date)) return undefined;
  if (compareDates(from.date, to.date) > 0) return undefined;
  if ((text.match(SESSIONS)?.length ?? 0) > 1 || UNUSUAL.test(text)) return undefined;
  const before = text.slice(Math.max(0, range.start - start - LONGEST_SESSION), range.start - start);
  const group = BEFORE_GROUP.exec(before);
  const found = group ?? BEFORE_SESSION.exec(before);
  if (!found) return undefined;
  // "adopted by the working group at its seventieth session (10–28 February 2025)": the dates are those of the Committee's session, before
  // or after the group.
  if (!group && /working\s+group/.test(text) && !isWeek(from.date, to.date)) return undefined;
  const closing = /^\s*[)\]]/.exec(text.slice(range.end - start))?.[0].length ?? 0;
  return {
    start: range.start - found[0].length,
    end: range.end + closing,
    dates: { start: range.start, end: range.end, from: from.date, to: to.date, isOfGroup: group !== null },
  };
}

/** Whether a session is as short as a working group's. */
export function isWeek(from: PlainDate, to: PlainDate): boolean {
  return daysBetween(from, to) < LONGEST_WEEK;
}

/** Whether a day is within a session; true if it is not given in full but may be. */
export function isIn(date: PartialDate, { from, to }: { readonly from: PlainDate; readonly to: PlainDate }): boolean {
  return !isComplete(date) || (compareDates(from, date) <= 0 && compareDates(date, to) <= 0);
}

/** Whether an adoption, its date and a session belong to one statement. */
export function isTogether({ text, start }: Sentence, anchor: Span, date: Span, sitting: Span): boolean {
  const first = Math.min(anchor.start, date.start);
  const last = Math.max(anchor.end, date.end);
  // Only plain words may separate them.
  if (sitting.start >= first && sitting.end <= last) return true;
  if (sitting.start >= last) return isJoined(text.slice(last - start, sitting.start - start));
  const between = text.slice(sitting.end - start, first - start);
  if (isJoined(between)) return true;
  // "At its sixtieth session (…), the Committee considered the report and, on 19 May 2017, adopted its observations"
  const opening = /^[\s\d.*]*(The\s+Committee,?\s+)?$/.exec(text.slice(0, Math.max(0, sitting.start - start)));
  const isTheirs = opening?.[1] !== undefined || /^,?\s+(?:the\s+Committee|it)\b/.test(between);
  return opening !== null && isTheirs && OBSERVED.test(text.slice(last - start, last - start + 60));
}

const OBSERVED =
  /^[\s,]*(?:the|its|these)\s+(?:(?:present|following|concluding|final)\s+)*(?:observations|conclusions|list)(?!\p{L})/u;
