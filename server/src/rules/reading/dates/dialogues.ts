import type { Language } from '../../../languages/language';
import { daysOf } from '../../../model/words/calendar';
import { compareDates, type DateExpression, type PartialDate } from '../../../model/words/dates';
import type { Matchers } from '../../../model/words/patterns';
import { SENTENCE_WINDOW, type TokenSentence } from '../../../syntax/tokens/sentenceTokens';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import type { Span } from '../../../text/edits';
import { ordinalsBefore } from '../numbers/ordinalsBefore';
import { isPlainWords } from '../wording/plainWords';

/** The days of a dialogue; the span is that of the dates. */
export interface Consideration extends Span {
  readonly date: PartialDate;
  /** Whether the observations are explicitly on that report. */
  readonly isLinked: boolean;
}

/** The anchor of a statement: the word for an adoption, or for the date of a text. */
export interface AnchorWord extends Span {
  readonly isVerb: boolean;
}

/** The tokens of a statement, as a range. */
interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** How far before and after the anchor the observations may be named, in UTF-16 code units. */
const PRECEDING_WINDOW = 200;
const FOLLOWING_WINDOW = 140;

/** The first token of a statement about the adoption of observations; undefined if another text was adopted. */
function clauseStart(
  { tokens, from, to }: TokenSentence,
  anchor: AnchorWord,
  date: Span,
  patterns: Matchers<'adoptions'>,
  language: Language,
): number | undefined {
  const at = tokens.at(anchor.start);
  const noun = patterns.observations.lastIn(tokens, Math.max(from, tokens.from(anchor.start - PRECEDING_WINDOW)), at);
  const isListSession = (start: number, end: number) => patterns.list.isIn(tokens, start, end);
  if (noun && isPlainWords(tokens, noun.end, at, language) && !isListSession(noun.end, at)) return noun.start;
  if (!anchor.isVerb) return undefined;
  const nextIndex = tokens.from(anchor.end);
  const object = patterns.observations.in(tokens, nextIndex, Math.min(to, tokens.at(anchor.end + FOLLOWING_WINDOW)));
  if (!object || isListSession(nextIndex, object.start)) return undefined;
  return isPlainWords(tokens, nextIndex, object.start, language) ? Math.min(at, tokens.at(date.start)) : undefined;
}

/** The days on which a report was considered, if the observations on it have an earlier date. */
export function consideredOn(
  sentence: TokenSentence,
  anchor: AnchorWord,
  date: DateExpression,
  dates: readonly DateExpression[],
  patterns: Matchers<'adoptions'>,
  language: Language,
): Consideration | undefined {
  const { tokens } = sentence;
  const adoptionDate = date.dates[0]?.date;
  const otherExpressions = dates.filter((one) => one !== date && one.start >= tokens.start(sentence.before));
  const clause = otherExpressions.length > 0 ? clauseStart(sentence, anchor, date, patterns, language) : undefined;
  if (!adoptionDate || clause === undefined) return undefined;
  const end = tokens.from(Math.max(anchor.end, date.end));
  const reach = tokens.at(tokens.end(end - 1) + SENTENCE_WINDOW);
  const nextMatch = patterns.afterAct.at(tokens, end, sentence.to) ?? patterns.thenAct.at(tokens, end, reach);
  const act = nextMatch ? { start: clause, end: nextMatch.end } : lastAct(tokens, sentence.before, clause, patterns);
  const days = act && daysOfAct(tokens, otherExpressions, act, nextMatch ? tokens.length : clause, patterns, language);
  const lastDate = days?.dates.at(-1)?.date;
  if (!act || !days || !lastDate?.valid || !isDateBefore(adoptionDate, lastDate)) return undefined;
  const [afterDays, saidAt] = [tokens.from(days.end), Math.max(end, tokens.from(days.end))];
  if (concernsOthers(tokens, act, sentence.before, saidAt, patterns)) return undefined;
  const isLinked = nextMatch ? true : linkOf(sentence, anchor, clause, act, afterDays, end, patterns, language);
  return isLinked === undefined ? undefined : { start: days.start, end: days.end, date: lastDate, isLinked: isLinked };
}

/** Whether the text around an act names another report or another body. */
function concernsOthers(
  tokens: Tokens,
  act: TokenSpan,
  from: number,
  to: number,
  patterns: Matchers<'adoptions'>,
): boolean {
  return patterns.others.isIn(tokens, Math.max(from, tokens.from(tokens.start(act.start) - BEFORE_ACT)), to);
}

/**
 * How far before an act the report may be described, or after a date the adopted text; and how far before an act the report may be named.
 * In UTF-16 code units.
 */
const BEFORE_ACT = 60;
const BEFORE_NAMED = 80;

/** Whether the wording links the observations with the report considered; undefined if they are on another report. */
function linkOf(
  { tokens, before, to }: TokenSentence,
  anchor: AnchorWord,
  clause: number,
  act: TokenSpan,
  afterAct: number,
  end: number,
  patterns: Matchers<'adoptions'>,
  language: Language,
): boolean | undefined {
  const limit = Math.min(tokens.at(tokens.end(end - 1) + BEFORE_ACT), to);
  const names = reportsIn(tokens, clause, limit, patterns, language);
  const firstIndex = Math.max(before, tokens.from(tokens.start(act.start) - BEFORE_NAMED));
  const reports = reportsIn(tokens, firstIndex, clause, patterns, language);
  if (names.length > 0 && names.join() !== reports.join()) return undefined;
  if (names.length > 0 || patterns.linked.isIn(tokens, clause, limit)) return true;
  return isDirectlyBefore(tokens, afterAct, tokens.at(anchor.start), patterns);
}

/** Whether a run of tokens contains only words that can come between two statements. */
function isDirectlyBefore(tokens: Tokens, from: number, to: number, patterns: Matchers<'adoptions'>): boolean {
  return patterns.directly.at(tokens, from, to)?.end === to;
}

/** The meetings at which a report was considered, if the observations on it were adopted at one with a lower number. */
interface ConsiderationMeetings extends Span {
  readonly values: readonly number[];
  readonly isLinked: boolean;
}

/** The meetings that considered a report, if mentioned before the meeting that adopted the observations. */
export function considerationBefore(
  sentence: TokenSentence,
  anchor: AnchorWord,
  adoption: Span,
  patterns: Matchers<'adoptions'>,
  language: Language,
): ConsiderationMeetings | undefined {
  const { tokens } = sentence;
  const clause = clauseStart(sentence, anchor, adoption, patterns, language);
  const act = clause === undefined ? undefined : lastAct(tokens, sentence.before, clause, patterns);
  if (!act || clause === undefined) return undefined;
  const meeting = patterns.meeting.in(tokens, act.end, clause);
  if (!meeting) return undefined;
  const ordinals = ordinalsBefore(tokens.text, tokens.end(act.end - 1), tokens.start(meeting.start), language);
  if (!ordinals) return undefined;
  const at = tokens.at(ordinals.start);
  if (!isPlainWords(tokens, act.end, at, language) || patterns.otherBody.isIn(tokens, act.end, at)) return undefined;
  const end = tokens.from(adoption.end);
  if (concernsOthers(tokens, act, sentence.before, end, patterns)) return undefined;
  const isLinked = linkOf(sentence, anchor, clause, act, meeting.end, end, patterns, language);
  const place = { start: ordinals.start, end: tokens.end(meeting.end - 1) };
  return isLinked === undefined ? undefined : { ...place, values: ordinals.values, isLinked };
}

/** The last statement before a token that a report was considered. */
function lastAct(tokens: Tokens, from: number, end: number, patterns: Matchers<'adoptions'>): TokenSpan | undefined {
  if (!patterns.mayHaveAct.isIn(tokens, from, end)) return undefined;
  let lastSpan: TokenSpan | undefined;
  for (const act of [
    patterns.reportWas,
    patterns.reportActed,
    patterns.committeeDid,
    patterns.consideration,
    patterns.delegation,
  ]) {
    const match = act.lastIn(tokens, from, end);
    if (match && (!lastSpan || match.end > lastSpan.end)) lastSpan = match;
  }
  return lastSpan;
}

/** The days of a consideration: after the statement or, at the start of the sentence, before it. */
function daysOfAct(
  tokens: Tokens,
  dates: readonly DateExpression[],
  act: TokenSpan,
  clause: number,
  patterns: Matchers<'adoptions'>,
  language: Language,
): DateExpression | undefined {
  const [from, to] = [tokens.end(act.end - 1), clause < tokens.length ? tokens.start(clause) : tokens.text.length];
  const nextExpression = dates.find(
    (one) => one.start >= from && one.end <= to && !patterns.arrivedBefore.before(tokens, tokens.at(one.start)),
  );
  if (nextExpression) {
    const at = tokens.at(nextExpression.start);
    const isItsOwn = isPlainWords(tokens, act.end, at, language) && !patterns.otherBody.isIn(tokens, act.end, at);
    return isItsOwn && patterns.dayBefore.before(tokens, at, act.end) ? nextExpression : undefined;
  }
  const previousExpression = dates.findLast((one) => one.end <= tokens.start(act.start));
  const opens = previousExpression && patterns.openingBefore.before(tokens, tokens.at(previousExpression.start));
  return opens && isPlainWords(tokens, tokens.from(previousExpression.end), act.start, language)
    ? previousExpression
    : undefined;
}

/** The numbers of the reports: "fourth", "fifth" in "the combined fourth and fifth periodic reports". */
function reportsIn(
  tokens: Tokens,
  from: number,
  to: number,
  patterns: Matchers<'adoptions'>,
  language: Language,
): readonly string[] {
  const reports = new Set<string>();
  for (const { start } of patterns.report.allIn(tokens, from, to))
    for (let i = Math.max(from, tokens.from(tokens.start(start) - ORDINALS_WINDOW)); i < start; i++)
      if (isOrdinal(tokens, i, patterns, language))
        reports.add(
          tokens.text.slice(tokens.start(i - (tokens.hasSpaceBefore(i) ? 0 : 1)), tokens.end(i)).toLowerCase(),
        );
  return [...reports];
}

/** How far ordinals may extend before "reports", in UTF-16 code units: "combined twenty-second to twenty-fourth periodic". */
const ORDINALS_WINDOW = 64;

function isOrdinal(tokens: Tokens, i: number, patterns: Matchers<'adoptions'>, { meaning }: Language): boolean {
  const word = tokens.foldedWord(i);
  if (tokens.kind(i - 1) === Kind.number && !tokens.hasSpaceBefore(i)) return meaning.ordinalSuffixes.includes(word);
  return (
    patterns.initial.at(tokens, i) !== undefined ||
    Object.hasOwn(meaning.ordinals, word.slice(word.lastIndexOf('-') + 1))
  );
}

/** Whether a date is certainly before another, comparing whole months. */
function isDateBefore(one: PartialDate, other: PartialDate): boolean {
  if (one.year === undefined || other.year === undefined) return false;
  const latestDay = { ...one, year: one.year, day: one.day ?? daysOf(one.month, one.year) };
  const earliestDay = { ...other, year: other.year, day: other.day ?? 1 };
  return compareDates(latestDay, earliestDay) < 0;
}
