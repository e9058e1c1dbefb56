import type { CommitteeId } from '../../../catalogue/committees';
import type { BlockReading } from '../../../model/readings/blockReading';
import { firstWords, patternsOf } from '../../../model/words/patterns';
import type { Mention } from '../../../syntax/citations/mention';
import type { Span } from '../../../text/edits';
import { firstFrom } from '../../../text/firstFrom';
import { Gathered } from '../../engine/gather';
import { ruleTokens } from '../../engine/ruleTokens';
import { labelMark, markAfter } from '../document/identityPlaces';
import { ordinalsBefore } from '../numbers/ordinalsBefore';
import { isBetweenPatterns, isWithin } from '../wording/aroundPlace';

/** Meetings with adjacent records that do not match them, or with a note that may cite their records. */
export const MEETINGS = new Gathered<Meetings>({
  words: firstWords('adoptions', 'meeting'),
  token(tokens, index, reading, note) {
    if (!patternsOf(reading.language, 'adoptions')?.meeting.at(tokens, index)) return;
    const { text } = reading.block;
    const end = tokens.end(index);
    const mark = markAfter(text, end);
    const start = tokens.start(index);
    if (mark === undefined && !isRecordNear(reading, end) && recordIndexBefore(reading, start) < 0) return;
    const ordinals = ordinalsBefore(text, reading.block.content.start, start, reading.language);
    if (!ordinals) return;
    const records = mark === undefined ? recordsNear(reading, ordinals, end) : [];
    if (mark !== undefined || records.some(({ number }) => !ordinals.values.includes(number)))
      note({ start: ordinals.start, end, values: ordinals.values, records, mark });
  },
});

/** Notes that begin with summary records. */
export const RECORD_NOTES = new Gathered<Span & { readonly label: string; readonly records: readonly CitedRecord[] }>({
  blocks: ['footnote'],
  mentions: ['symbol'],
  mention(mention, index, reading, note) {
    if (index > 0 || recordNumber(mention) === undefined) return;
    const records = recordsFrom(reading, 0, 'beforeRecord');
    if (records.length > 0) note({ start: mention.start, end: mention.end, label: labelMark(reading.block), records });
  },
});

/** A cited summary record; the span covers its number. */
export interface CitedRecord extends Span {
  readonly number: number;
  readonly committee: CommitteeId | undefined;
}

/** Meetings with their summary records, or with the number of a note that may cite them. */
interface Meetings extends Span {
  readonly values: readonly number[];
  readonly records: readonly CitedRecord[];
  readonly mark: string | undefined;
}

/** Whether the first symbol after an offset is a summary record, positioned where the records of meetings are cited. */
function isRecordNear({ mentions }: BlockReading, at: number): boolean {
  for (let k = firstFrom(mentions, at); k < mentions.length; k++) {
    const nextMention = mentions[k];
    if (!nextMention || nextMention.start - at >= MAX_DAYS_DISTANCE + MAX_OPENING_LENGTH) return false;
    if (nextMention.kind === 'symbol') return recordNumber(nextMention) !== undefined;
  }
  return false;
}

/** Index of the last symbol before an offset if it is nearby and a summary record; otherwise -1. */
function recordIndexBefore({ mentions }: BlockReading, at: number): number {
  for (let k = firstFrom(mentions, at) - 1; k >= 0; k--) {
    const lastMention = mentions[k];
    if (!lastMention || at - lastMention.end >= MAX_MEETING_DISTANCE) return -1;
    if (lastMention.kind === 'symbol') return recordNumber(lastMention) === undefined ? -1 : k;
  }
  return -1;
}

/** Maximum distance from a record to its meeting, in UTF-16 code units: ", which is the summary record of the 210th and 211th". */
const MAX_MEETING_DISTANCE = 80;

/** The records cited after the meetings, or else the preceding ones that are explicitly described as theirs. */
function recordsNear(reading: BlockReading, { start }: Span, end: number): readonly CitedRecord[] {
  const nextRecords = recordsAfter(reading, end);
  const { mentions, block } = reading;
  const lastIndex = recordIndexBefore(reading, start);
  const previousMention = mentions[lastIndex];
  if (
    nextRecords.length > 0 ||
    !previousMention ||
    !isBetweenPatterns(block, previousMention.end, start, patternsOf(reading.language, 'records')?.ofMeeting)
  )
    return nextRecords;
  let firstIndex = lastIndex;
  while (
    firstIndex > 0 &&
    lastIndex - firstIndex < MAX_CONSECUTIVE_RECORDS &&
    recordNumber(mentions[firstIndex - 1]) !== undefined
  )
    firstIndex--;
  for (; firstIndex <= lastIndex; firstIndex++) {
    // Accept only a run of records that ends directly before the meetings.
    const records = recordsFrom(reading, mentions[firstIndex]?.start ?? start, undefined);
    if (records.some((record) => record.end === previousMention.end)) return records;
  }
  return nextRecords;
}

/** How many consecutive records to examine. */
const MAX_CONSECUTIVE_RECORDS = 6;

// ------------------------------------------------------------------------------------------------------------ records

/** The records in brackets after the meetings; the dates of the meetings may come in between. */
export function recordsAfter(reading: BlockReading, from: number): readonly CitedRecord[] {
  return isRecordNear(reading, from) ? recordsFrom(reading, from, 'afterMeetings') : [];
}

/** Maximum distance between the meetings and the brackets, in UTF-16 code units: ", held on 30 September and 1 October 2015". */
const MAX_DAYS_DISTANCE = 80;

/**
 * Maximum length of the words that introduce a list of records, in UTF-16 code units: ", the summary records of which are contained in
 * documents".
 */
const MAX_OPENING_LENGTH = 70;

/** The records listed after an offset and any introductory words. Records inside a range get the span of its end. */
export function recordsFrom(
  { block, mentions, language }: BlockReading,
  from: number,
  opening: 'afterMeetings' | 'beforeRecord' | undefined,
): readonly CitedRecord[] {
  const { text } = block;
  const patterns = patternsOf(language, 'records');
  const records: CitedRecord[] = [];
  if (!patterns) return records;
  let nextIndex = from;
  for (let k = firstFrom(mentions, from); k < mentions.length; k++) {
    const mention = mentions[k];
    const previousRecord = records.at(-1);
    // Skip a mention between the meetings and the records, such as "summary records".
    if (
      !previousRecord &&
      mention &&
      mention.kind !== 'symbol' &&
      mention.start - from < MAX_DAYS_DISTANCE + MAX_OPENING_LENGTH
    )
      continue;
    const number = recordNumber(mention);
    if (mention?.kind !== 'symbol' || number === undefined) break;
    const committee = mention.symbol?.committee;
    if (!previousRecord) {
      const isNextSymbol = opening
        ? isBetweenPatterns(block, from, mention.start, patterns[opening])
        : mention.start === from;
      if (!isNextSymbol) break;
    } else {
      const joint = text.slice(nextIndex, mention.start);
      if (!/^(?:\s?\([AB]\))?[\s,;]*(?:\p{L}{1,3}\s+)?$|^\s*[-\u2010-\u2014]\s*$/u.test(joint)) break;
      const isRange = /[-\u2010-\u2014]/.test(joint) || isWithin(block, nextIndex, mention.start, patterns.to);
      if (isRange && number > previousRecord.number && number - previousRecord.number < 60) {
        for (let between = previousRecord.number + 1; between < number; between++)
          records.push({ number: between, committee, ...placeIn(text, mention, number) });
      }
    }
    records.push({ number, committee, ...placeIn(text, mention, number) });
    nextIndex = mention.end;
  }
  // "SR.172 and 271": the gap is too wide for 271 to have been read as a record, but it is where a record belongs.
  const lastRecord = records.at(-1);
  if (!lastRecord) return records;
  const tokens = ruleTokens(block);
  for (let at = tokens.from(nextIndex), before = lastRecord.number; ; ) {
    const number = patterns.further.at(tokens, at)?.part('number')?.start ?? -1;
    if (tokens.value(number) <= before) break;
    before = tokens.value(number);
    records.push({
      number: before,
      committee: lastRecord.committee,
      start: tokens.start(number),
      end: tokens.end(number),
    });
    at = number + 1;
  }
  return records;
}

/** Only the digits: "287" of CMW/C/SR.287. */
function placeIn(text: string, { start, end }: Span, number: number): Span {
  const figures = String(number);
  const at = text.lastIndexOf(figures, end - 1);
  return at < start ? { start, end } : { start: at, end: at + figures.length };
}

/** The meeting number of a summary record; a part of a record (SR.12/Add.1) counts as the record. */
function recordNumber(mention: Mention | undefined): number | undefined {
  return mention?.kind === 'symbol' && mention.symbol?.series === 'SR' ? mention.symbol.meeting : undefined;
}
