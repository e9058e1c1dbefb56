import { en } from '../../../languages/en';
import { daysOf } from '../../../model/calendar';
import { compareDates, type FoundDate, type PartialDate } from '../../../model/dates';
import type { Span } from '../../../text/edits';
import { ordinalsBefore } from '../numbers/ordinalsBefore';
import { REACH, type Sentence } from '../wording/englishSentences';
import { isPlain } from '../wording/plainWords';

/** The days of a dialogue; the span is that of the dates. */
export interface Considered extends Span {
  readonly date: PartialDate;
  /** Whether the words say that the observations are on that report. */
  readonly isLinked: boolean;
}

/** The word that says that something was adopted, or that a date is that of a text. */
export interface AnchorWord extends Span {
  readonly isVerb: boolean;
}

const OBSERVATIONS =
  /\b(?:(?:concluding|final)\s+)?(?:observations|comments|conclusions(?:\s+and\s+recommendations)?)(?!\p{L}|\s+on\s+(?:the\s+)?follow)/giu;

/** The beginning of a statement about the adoption of observations; undefined if something else was adopted. */
function clauseOf({ text, start }: Sentence, anchor: AnchorWord, date: Span): number | undefined {
  const low = Math.max(0, anchor.start - start - 200);
  const before = text.slice(low, anchor.start - start);
  const noun = [...before.matchAll(OBSERVATIONS)].at(-1);
  if (noun) {
    const between = before.slice(noun.index + noun[0].length);
    if (isPlain(between) && !/\blist\b/.test(between)) return start + low + noun.index;
  }
  if (!anchor.isVerb) return undefined;
  const after = text.slice(anchor.end - start, anchor.end - start + 140);
  const object = [...after.matchAll(OBSERVATIONS)][0];
  if (!object || /\blist\b/.test(after.slice(0, object.index))) return undefined;
  const between = after.slice(0, object.index).replace(/\bon\s+\d[^,]*?\d{4}/, ' ');
  return isPlain(between) ? Math.min(anchor.start, date.start) : undefined;
}

const ACTS = String.raw`considered|examined|reviewed|discussed|debated|introduced|scrutinized|taken\s+up|dealt\s+with`;
const ANY = String.raw`(?:[^.;]|\.(?=\S))`;
const REPORT_WAS = new RegExp(
  String.raw`\breports?(?!\p{L})${ANY}{0,160}?\b(?:was|were|been|came)\s+(?:(?:also|then|last|\w+ly)\s+)?(?:${ACTS}|before\s+the\s+Committee|presented\s+to\s+the\s+Committee|the\s+subject\s+of\s+(?:a|the)\s+(?:\w+\s+)?dialogue)\b`,
  'gu',
);
const REPORT_ACTED = new RegExp(String.raw`\breports?\d{0,2}(?:\s*\([^()]{0,60}\))?,?\s+(?:${ACTS})\b`, 'g');
const COMMITTEE_DID = new RegExp(
  String.raw`\b(?:Committee|[Ii]t)\s+(?:(?:had|has|also|then|first)\s+)*(?:considered|examined|reviewed|discussed|took\s+up|dealt\s+with|had\s+before\s+it)\b(?=${ANY}{0,160}?\breports?(?!\p{L}))`,
  'gu',
);
const CONSIDERATION = new RegExp(
  String.raw`\b(?:consideration|examination|discussion|dialogue)\s+(?:of|on|about)\s${ANY}{0,100}?\breports?(?!\p{L})`,
  'giu',
);
/** Reports outside the reporting cycle, and bodies that consider other reports. */
const OTHERS =
  /\b(?:annual|national|follow-up|interim|shadow|alternative|parallel|draft|mission|progress|budget|bill|law|Act|Working\s+Group|Council|Assembly|Commission|[Pp]arliament|Senate|Congress|[Cc]abinet|Government|Ombuds\w+|Rapporteur|Court)\b/;
const OTHER_BODY = /\bby\s+(?!the\s+Committee\b|it\b)/;

/** Ways to mention the delegation of the State: "heard the delegation", "the dialogue with the delegation was held". */
const DELEGATION =
  /\b(?:dialogue\s+with\s+(?:the|its|a)\s+delegation(?:\s+of\s+the\s+State\s+party)?\s+(?:was|took)|(?:heard|met|met\s+with|received)\s+(?:the|its|a)\s+delegation(?:\s+of\s+the\s+State\s+party)?)(?!\p{L})/gu;

/** What may say that a consideration preceded an adoption: "adopted on 28 September 2012, after the dialogue of". */
const AFTER_ACT =
  /^[^.;:]{0,120}?\b(?:(?:after|following|followed|upon)\s+(?!by\b)[^.;:,]{0,60}?\b(?:dialogue|consideration|examination|discussion)|(?:having|had)\s+been\s+(?:considered|examined|discussed|reviewed))\b/;
/** The same in a sentence of its own: "; that report had been discussed". */
const THEN_ACT = new RegExp(
  String.raw`^[^.;:]{0,100}?[.;]\d{0,2}\s+(?:[Tt]hat|[Tt]his|[Tt]hose|[Tt]hese|[Tt]he\s+same)\s+reports?\s+(?:itself\s+)?(?:was|were|had\s+been)\s+(?:${ACTS}|before\s+the\s+Committee)\b`,
);

/** The days on which a report was considered, if the observations on it have an earlier date. */
export function consideredOn(
  text: string,
  sentence: Sentence,
  anchor: AnchorWord,
  date: FoundDate,
  dates: readonly FoundDate[],
): Considered | undefined {
  const adopted = date.dates[0]?.date;
  const others = dates.filter((one) => one !== date && one.start >= sentence.before);
  const clause = others.length > 0 ? clauseOf(sentence, anchor, date) : undefined;
  if (!adopted || clause === undefined) return undefined;
  const end = Math.max(anchor.end, date.end);
  const after = (AFTER_ACT.exec(text.slice(end, sentence.start + sentence.text.length)) ??
    THEN_ACT.exec(text.slice(end, end + REACH)))?.[0].length;
  const act = after === undefined ? lastAct(text, sentence.before, clause) : { start: clause, end: end + after };
  const days = act && daysOfAct(text, others, act, after === undefined ? clause : text.length);
  const last = days?.dates.at(-1)?.date;
  if (!act || !days || !last?.valid || !isBefore(adopted, last)) return undefined;
  if (OTHERS.test(text.slice(Math.max(sentence.before, act.start - 60), Math.max(end, days.end)))) return undefined;
  const link = after === undefined ? linkOf(text, sentence, anchor, clause, act, days.end, end) : true;
  return link === undefined ? undefined : { start: days.start, end: days.end, date: last, isLinked: link };
}

/** Whether the words link observations with the report that was considered; undefined if they are on another one. */
function linkOf(
  text: string,
  sentence: Sentence,
  anchor: AnchorWord,
  clause: number,
  act: Span,
  afterAct: number,
  end: number,
): boolean | undefined {
  const said = text.slice(clause, Math.min(end + 60, sentence.start + sentence.text.length));
  const names = reportsIn(said);
  const considered = reportsIn(text.slice(Math.max(sentence.before, act.start - 80), clause));
  if (names.length > 0 && names.join() !== considered.join()) return undefined;
  return names.length > 0 || LINKED.test(said) || DIRECTLY.test(text.slice(afterAct, anchor.start));
}

/** The meetings at which a report was considered, if the observations on it were adopted at one with a lower number. */
interface HeldAt extends Span {
  readonly values: readonly number[];
  readonly isLinked: boolean;
}

/** The meetings that considered a report, if they are named before the meeting that adopted the observations. */
export function heldBefore(text: string, sentence: Sentence, anchor: AnchorWord, adopted: Span): HeldAt | undefined {
  const clause = clauseOf(sentence, anchor, adopted);
  const act = clause === undefined ? undefined : lastAct(text, sentence.before, clause);
  if (!act || clause === undefined) return undefined;
  const found = /\bmeetings?(?!\p{L})/u.exec(text.slice(act.end, clause));
  if (!found) return undefined;
  const end = act.end + found.index + found[0].length;
  const ordinals = ordinalsBefore(text, act.end, act.end + found.index);
  const between = ordinals && text.slice(act.end, ordinals.start).replace(DATES, ' ');
  if (!ordinals || between === undefined || !isPlain(between) || OTHER_BODY.test(between)) return undefined;
  if (OTHERS.test(text.slice(Math.max(sentence.before, act.start - 60), adopted.end))) return undefined;
  const isLinked = linkOf(text, sentence, anchor, clause, act, end, adopted.end);
  return isLinked === undefined ? undefined : { start: ordinals.start, end, values: ordinals.values, isLinked };
}

/** "on 15 and 16 November 2016" */
const DATES = /\bon\s+\d[\d\s,and]*\p{Lu}\p{Ll}+\s+\d{4}/gu;

/** The last words before a place which say that a report was considered. */
function lastAct(text: string, from: number, end: number): Span | undefined {
  const before = text.slice(from, end);
  if (!/report|delegation/.test(before)) return undefined;
  let last: Span | undefined;
  for (const pattern of [REPORT_WAS, REPORT_ACTED, COMMITTEE_DID, CONSIDERATION, DELEGATION])
    for (const { 0: act, index } of before.matchAll(pattern))
      if (!last || from + index + act.length > last.end) last = { start: from + index, end: from + index + act.length };
  return last;
}

/** The days of a consideration: after it or, at the beginning of the sentence, before it. */
function daysOfAct(text: string, dates: readonly FoundDate[], act: Span, clause: number): FoundDate | undefined {
  const after = dates.find(
    (one) => one.start >= act.end && one.end <= clause && !ARRIVED.test(text.slice(one.start - 20, one.start)),
  );
  if (after) {
    const between = text.slice(act.end, after.start);
    const isItsOwn = isPlain(between) && !OTHER_BODY.test(between);
    return isItsOwn && /\b(?:on|of|in|held|from)\s+(?:\p{Lu}[a-z]+day,?\s+)?$/u.test(between) ? after : undefined;
  }
  const before = dates.findLast((one) => one.end <= act.start);
  const opens = before && /(?:^|[.\s])(?:On|In)\s+$/.test(text.slice(Math.max(0, before.start - 8), before.start));
  return opens && isPlain(text.slice(before.end, act.start)) ? before : undefined;
}

/** Before the day on which a report arrived. */
const ARRIVED = /\b(?:submitted|received|dated|due)\s+(?:(?:on|by|in)\s+)?$/;

/** The reports that are named: "fourth", "fifth" of "the combined fourth and fifth periodic reports". */
function reportsIn(text: string): readonly string[] {
  const named = new Set<string>();
  for (const { index } of text.matchAll(/\breports?(?!\p{L})/gu)) {
    const before = text.slice(Math.max(0, index - LONGEST_NAME), index).toLowerCase();
    for (const word of before.match(/[\w-]+/g) ?? []) if (isOrdinal(word)) named.add(word);
  }
  return [...named];
}

/** How far ordinals may extend before "reports", in UTF-16 units: "combined twenty-second to twenty-fourth periodic". */
const LONGEST_NAME = 64;

function isOrdinal(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1);
  return word === 'initial' || Object.hasOwn(en.meaning.ordinals, last) || /^\d+(?:st|nd|rd|th)$/.test(word);
}

const LINKED =
  /\b(?:on\s+(?:it|them|that\s+report|those\s+reports|the\s+(?:same\s+)?reports?)|thereon|resulted|resulting|that\s+followed|the\s+(?:present|following))\b/i;
/** "… and adopted", "…. It adopted": the statement continues. */
const DIRECTLY = /^(?:\s*\([^()]*\))?(?:,?\s+and|;|\.\s+)\s*(?:(?:it|It|the\s+Committee|The\s+Committee)\s+)?$/;

/** Whether a date is certainly before another, counting whole months. */
function isBefore(one: PartialDate, other: PartialDate): boolean {
  if (one.year === undefined || other.year === undefined) return false;
  const last = { ...one, year: one.year, day: one.day ?? daysOf(one.month, one.year) };
  const first = { ...other, year: other.year, day: other.day ?? 1 };
  return compareDates(last, first) < 0;
}
