import { CLOSE_SQUARE } from '../../syntax/symbols/symbolCharacters';
import { blockTokens } from '../../syntax/tokens/blockTokens';
import { sentenceEndAt, sentenceStartAt } from '../../syntax/tokens/sentenceTokens';
import { skipSpace } from '../../text/characterKinds';
import { memoize } from '../base/memo';
import { BRACKET_CODE, CAPITAL_X, followsUnit } from '../base/units';
import { type DateExpression, scanDates } from '../words/dates';
import { readOrdinals } from '../words/ordinals';
import { findPhrase, phraseAt, wordStarts } from '../words/phrases';
import type { FirstPages } from './firstPages';
import type { Proceedings } from './identity';
import { endOfCrosses } from './identityPlaceholders';
import {
  type BlockSource,
  completeDates,
  type IdentitySource,
  type MeetingAt,
  phraseIn,
  placeInSource,
  type VerbAt,
  wordStartsIn,
} from './identitySources';
import { type IdentityWords, identityWords } from './identityWords';

/**
 * The maximum gap between the days of a session and the day of a meeting, or between that day and the meeting, in UTF-16 code units: "), held on
 * ".
 */
const MAX_CONNECTOR_LENGTH = 16;
/** The maximum length of the days before a meeting, in UTF-16 code units. */
const MAX_DAYS_LENGTH = 64;
/** The maximum length of a phrase that introduces the date of receipt, in UTF-16 code units. */
const MAX_ARRIVAL_PHRASE_LENGTH = 32;

/** The history of a document according to its first paragraphs; unstated parts are undefined. */
export interface ProceedingsByStage {
  readonly consideration: Proceedings | undefined;
  readonly adoption: Proceedings | undefined;
}

/** Classifies the meetings in the first paragraphs by the verb in the same part of the sentence. */
export function readProceedings(pages: FirstPages): ProceedingsByStage {
  const result: { -readonly [K in keyof ProceedingsByStage]: ProceedingsByStage[K] } = {
    consideration: undefined,
    adoption: undefined,
  };
  for (const source of pages.paragraphs) {
    const meetings = meetingsIn(source.own);
    if (meetings.length === 0) continue;
    const verbs = verbsIn(source.own).map((verb) => ({ ...verb, isUsed: false }));
    for (const [index, meeting] of meetings.entries()) {
      const start = startOfSentence(source.own, meetings[index - 1]?.end ?? 0, meeting.start);
      const end = endOfSentence(source.own, meeting.end, meetings[index + 1]?.start ?? source.end);
      const verb =
        verbs.findLast((v) => !v.isUsed && v.start >= start && v.end <= meeting.start) ??
        verbs.find((v) => !v.isUsed && v.start >= meeting.end && v.end <= end);
      if (verb === undefined) continue;
      verb.isUsed = true;
      if (result[verb.value] !== undefined) continue;
      const otherVerb = verbs.find((v) => v !== verb && v.start >= meeting.end && v.end <= end);
      const days =
        dayAfter(pages, source.text, meeting.end, otherVerb?.start ?? end) ??
        dayBefore(pages, source.text, start, meeting.start);
      result[verb.value] = proceedingsOf(source, meeting, days);
    }
    if (result.consideration || result.adoption) break;
  }
  return result;
}

function proceedingsOf(source: IdentitySource, meeting: MeetingAt, days: DateExpression | undefined): Proceedings {
  const ground = 'paragraph';
  const dates = days ? completeDates(source, days) : [];
  return {
    meetings:
      meeting.values.length > 0
        ? { value: meeting.values, ground, at: placeInSource(source, meeting.start, meeting.end) }
        : undefined,
    dates:
      days && dates.length > 0
        ? { value: dates.map(({ value }) => value), ground, at: placeInSource(source, days.start, days.end) }
        : undefined,
  };
}

/** The first date after an offset that is not that of a session: "during its sixtieth session (24 April–12 May 2017), on 8 May 2017". */
function dayAfter(
  { words, language }: FirstPages,
  text: string,
  start: number,
  end: number,
): DateExpression | undefined {
  const [first, second] = scanDates(text, start, end, language);
  if (first?.form !== 'range' || second?.form !== 'single' || second.start - first.end > MAX_CONNECTOR_LENGTH)
    return first;
  const session = findPhrase(words.session, text, wordStarts(text, start, first.start), first.start);
  return session ? second : first;
}

/** The date immediately before a meeting: "on 10 May 2022, at its 1911th meeting". */
function dayBefore(
  { words, language }: FirstPages,
  text: string,
  start: number,
  end: number,
): DateExpression | undefined {
  const date = scanDates(text, Math.max(start, end - MAX_DAYS_LENGTH), end, language).at(-1);
  if (!date || date.form === 'range' || end - date.end > MAX_CONNECTOR_LENGTH) return undefined;
  const connector = text.slice(date.end, end);
  if (/[()[\];:]/.test(connector) || isArrival(words, text, start, date.start)) return undefined;
  return findPhrase(words.and, connector, wordStarts(connector, 0, connector.length), connector.length)
    ? undefined
    : date;
}

/** Whether a day is a date of receipt: "the report (CMW/C/XAA/2), received on 3 May 2014, at its 275th meeting". */
function isArrival({ arrival }: IdentityWords, text: string, start: number, day: number): boolean {
  return wordStarts(text, Math.max(start, day - MAX_ARRIVAL_PHRASE_LENGTH), day).some((at) => {
    const match = phraseAt(arrival, text, at, day);
    return match !== undefined && wordStarts(text, match.end, day).length === 0;
  });
}

/** The meetings mentioned in a block. */
export const meetingsIn = memoize((own: BlockSource): readonly MeetingAt[] => {
  const { text, end, language } = own;
  const words = identityWords(language);
  const meetings: MeetingAt[] = [];
  // Ordinals are common and words for meetings are rare, so look for the latter first.
  if (!phraseIn(words.meeting, own)) return meetings;
  let nextOffset = 0;
  for (const at of wordStartsIn(own)) {
    if (at < nextOffset) continue;
    const ordinals = readOrdinals(text, at, end, language) ?? openOrdinal(words, text, at, end);
    if (ordinals === undefined) {
      const ordinalMeeting = meetingBeforeOrdinals(words, own, at);
      if (ordinalMeeting) {
        meetings.push(ordinalMeeting);
        nextOffset = ordinalMeeting.end;
      }
      continue;
    }
    const meeting = phraseAt(words.meeting, text, skipSpace(text, ordinals.end, end), end);
    if (meeting) meetings.push({ values: ordinals.values, start: at, end: meeting.end });
    nextOffset = meeting?.end ?? ordinals.end;
  }
  return meetings;
});

/** The noun may come first, as in "sesiones 12ª y 13ª". */
function meetingBeforeOrdinals(
  words: IdentityWords,
  { text, end, language }: BlockSource,
  at: number,
): MeetingAt | undefined {
  const meeting = phraseAt(words.meeting, text, at, end);
  const ordinals = meeting && readOrdinals(text, skipSpace(text, meeting.end, end), end, language);
  return ordinals && { values: ordinals.values, start: at, end: ordinals.end };
}

/** The number is a placeholder, but the day may be there: "at its XXth meeting". */
function openOrdinal(
  words: IdentityWords,
  text: string,
  at: number,
  end: number,
): Pick<MeetingAt, 'values' | 'end'> | undefined {
  const nextCode = text.charCodeAt(at) === CAPITAL_X ? endOfCrosses(words, text, at, end) : undefined;
  if (nextCode === undefined) return undefined;
  // "at its [XX] meeting"
  const isBracketed = followsUnit(text, at, BRACKET_CODE) && text.charCodeAt(nextCode) === CLOSE_SQUARE;
  return { values: [], end: isBracketed ? nextCode + 1 : nextCode };
}

const verbsIn = memoize((own: BlockSource): readonly VerbAt[] => {
  const { verbs } = identityWords(own.language);
  return wordStartsIn(own).flatMap((at) => {
    const verb = phraseAt(verbs, own.text, at, own.end);
    return verb ? [{ value: verb.value, start: at, end: verb.end }] : [];
  });
});

/** The start of the sentence that contains `at`; not before `from`. */
function startOfSentence({ block, language }: BlockSource, from: number, at: number): number {
  const tokens = blockTokens(block, language.elides);
  const lowerLimit = tokens.from(from);
  const firstIndex = sentenceStartAt(tokens, tokens.from(at), lowerLimit);
  return firstIndex > lowerLimit ? tokens.start(firstIndex) : from;
}

function endOfSentence({ block, language }: BlockSource, from: number, end: number): number {
  const tokens = blockTokens(block, language.elides);
  const upperLimit = tokens.from(end);
  const lastIndex = sentenceEndAt(tokens, tokens.from(from), upperLimit);
  return lastIndex < upperLimit ? tokens.start(lastIndex) : end;
}
