import type { PlaceInBlock } from '../model/identity/identity';
import type { BlockReading } from '../model/readings/blockReading';
import { patternsOf } from '../model/words/patterns';
import type { Report } from './engine/finding';
import { defineRule } from './engine/rule';
import { ruleTokens } from './engine/ruleTokens';
import type { View } from './engine/view';
import { noteBlockAfter } from './reading/document/identityPlaces';
import { isInQuotation } from './reading/quotations/protectedText';
import { type CitedRecord, MEETINGS, RECORD_NOTES, recordsAfter, recordsFrom } from './reading/symbols/meetingRecords';

/** Finds summary records whose numbers differ from those of the meetings. */
export const meetingRecords = defineRule({
  id: 'meeting-records',
  name: 'summary records of the meetings',
  group: 'symbols',
  severity: 'error',
  summary: 'A summary record whose number is not that of the meeting.',
  why: 'A summary record has the number of its meeting: the 285th and 286th meetings are recorded in CMW/C/SR.285 and 286.',
  limits: [
    'Meetings whose numbers are in words.',
    'Records that are not in the parentheses or the footnote after the meetings.',
    'A record that is not cited is a query, and only for the meetings of consideration and adoption; one too many is an error there and a query elsewhere.',
  ],
  messages: {
    other: 'SR.{record} is not the record of meeting {meetings}.',
    missing: 'The record of meeting {meetings} is not cited.',
    'missing-several': 'The records of meetings {meetings} are not cited.',
    related: 'The meetings are here.',
    replace: 'Replace with {number}',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the report of Xandoria (CMW/C/XAA/1) at its 285th and 286th meetings (CMW/C/SR.285 and 287), held on 14 and 15 April 2015, and adopted the present observations at its 288th meeting (CMW/C/SR.298), held on 23 April 2015.\n  \t                                                                                                                ^^^ SR.287 is not the record of meeting 285 or 286.\n  \t                                                                                                                                                                                                                        ^^^ SR.298 is not the record of meeting 288.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the report of Xandoria (CMW/C/XAA/1) at its 285th and 286th meetings (CMW/C/SR.285).\n  \t                                                                                                        ^^^ The record of meeting 286 is not cited.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the report of Xandoria (CMW/C/XAA/1) at its 285th, 286th and 287th meetings (CMW/C/SR.285).\n  \t                                                                                                               ^^^ The records of meetings 286 and 287 are not cited.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee thanks the delegation.\n2.\tThe delegation had said at the 210th meeting (see CMW/C/SR.201) that the bill was ready.\n  \t                                                           ^^^ SR.201 is not the record of meeting 210.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité a examiné le rapport de la Xandrie (CMW/C/XAA/1) à ses 285e et 286e séances (voir CMW/C/SR.285 et 287), les 14 et 15 avril 2015.\n  \t                                                                                                            ^^^ SR.287 is not the record of meeting 285 or 286.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité examinó el informe de Xandria (CMW/C/XAA/1) en sus sesiones 285ª y 286ª (véanse CMW/C/SR.285 y 287), celebradas los días 14 y 15 de abril de 2015.\n  \t                                                                                                         ^^^ SR.287 is not the record of meeting 285 or 286.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the report of Xandoria (CMW/C/XAA/1) at its 285th and 286th meetings (CMW/C/SR.285 and SR.[…]), held on 14 and 15 April 2015.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the report of Xandoria (CMW/C/XAA/1) at its 285th to 287th meetings (CMW/C/SR.285–287), held on 14 and 15 April 2015, and adopted the present observations at its 288th meeting (see CMW/C/SR.288), held on 23 April 2015.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee thanks the delegation.\n2.\tThe delegation had said at the 210th and 211th meetings (see CMW/C/SR.211), and at the 12th meeting of the Forum (see CMW/C/SR.210), that the bill was ready.',
    },
  ],
  gathers: [MEETINGS, RECORD_NOTES],
  check(model, report) {
    const { consideration, adoption } = model.identity;
    const ownBlocks: PlaceInBlock[] = [];
    for (const proceedings of [consideration, adoption]) {
      const at = proceedings?.meetings?.at;
      if (!at || !proceedings?.meetings) continue;
      if (compareFirst(model, at, proceedings.meetings.value, report)) ownBlocks.push(at);
    }
    const committee = model.identity.committee?.id;
    if (committee === undefined) return;
    let notes: ReadonlyMap<string, RecordsInBlock | undefined> | undefined;
    MEETINGS.visit(model, (meetings, block) => {
      if (ownBlocks.some((at) => at.block === block && at.end === meetings.end)) return;
      const { records, mark } = meetings;
      if (mark !== undefined) notes ??= notesByMark(model);
      const recordGroup = mark === undefined ? { block, records } : notes?.get(mark);
      const [first] = recordGroup?.records ?? [];
      const reading = model.reading(block);
      if (!recordGroup || !first || first.committee !== committee || recordGroup.block < block || !reading) return;
      if (isInQuotation(reading, meetings.start, meetings.end)) return;
      compare({ ...meetings, block }, meetings.values, recordGroup, false, report);
    });
  },
});

/** Compares the meetings in the first paragraph with their summary records; false if no records are cited after them. */
function compareFirst(model: View, at: PlaceInBlock, heldMeetings: readonly number[], report: Report): boolean {
  const reading = model.reading(at.block);
  if (!reading) return false;
  const noteBlock = noteBlockAfter(model, at.block, at.end);
  const noteReading = noteBlock === undefined ? undefined : model.reading(noteBlock);
  const records = noteReading ? recordsFrom(noteReading, 0, 'beforeRecord') : recordsAfter(reading, at.end);
  compare(at, heldMeetings, { block: noteBlock ?? at.block, records, reading: noteReading ?? reading }, true, report);
  return records.length > 0;
}

interface RecordsInBlock {
  readonly block: number;
  readonly records: readonly CitedRecord[];
  /** The reading of the block, if missing records are to be reported. */
  readonly reading?: BlockReading;
}

function compare(
  { block: from, start, end }: PlaceInBlock,
  meetings: readonly number[],
  { block, records, reading }: RecordsInBlock,
  isFirst: boolean,
  report: Report,
): void {
  const lastRecord = records.at(-1);
  if (!lastRecord) return;
  const at = { block: from, start, end };
  const citedRecords = new Set(records.map((record) => record.number));
  const actualMeetings = new Set(meetings);
  const missingMeetings = [...actualMeetings].filter((number) => !citedRecords.has(number));
  const otherRecords = records.filter((record) => !actualMeetings.has(record.number));
  for (const [i, { number, start, end }] of otherRecords.entries()) {
    const place = { block, start, end };
    // Numbers within a range are located at its end.
    if (otherRecords[i + 1]?.start === start) continue;
    const meeting = missingMeetings[i];
    report({
      ...place,
      message: 'other',
      args: { record: number, meetings: { meetings: [...actualMeetings], join: 'or' } },
      // Elsewhere, more records may be cited than those of the meetings.
      ...(!isFirst && { severity: missingMeetings.length > 0 ? ('warning' as const) : ('information' as const) }),
      related: [{ ...at, message: 'related', args: {} }],
      // The ends of a range also stand for the numbers in between.
      ...(meeting !== undefined &&
        missingMeetings.length === otherRecords.length &&
        new Set(otherRecords.map((other) => other.start)).size === otherRecords.length && {
          fixes: [{ message: 'replace', args: { number: meeting }, edits: [{ ...place, text: String(meeting) }] }],
        }),
    });
  }
  // Numbers that cannot continue the symbol, and placeholders, are left to other rules.
  const continuesAfter = reading !== undefined && hasContinuation(reading, lastRecord.end);
  if (isFirst && otherRecords.length === 0 && missingMeetings.length > 0 && !continuesAfter) {
    report({
      block,
      start: lastRecord.start,
      end: lastRecord.end,
      ...(missingMeetings.length === 1 ? { message: 'missing' } : { message: 'missing-several' }),
      args: { meetings: { meetings: missingMeetings, join: 'and' } },
      severity: 'information',
      related: [{ ...at, message: 'related', args: {} }],
    });
  }
}

/** Whether a number, or the beginning of another symbol, follows a record after a comma, "and" or a dash. */
function hasContinuation({ block, language }: BlockReading, end: number): boolean {
  const tokens = ruleTokens(block);
  const connector = patternsOf(language, 'records')?.recordGoesOn.at(tokens, tokens.from(end));
  return connector !== undefined && CONTINUES_PATTERN.test(tokens.text.slice(tokens.end(connector.start)));
}

const CONTINUES_PATTERN =
  /^\s*(?:\/?\d{1,4}\b|[A-Z][A-Z/.]{1,8}\/S[A-Z]?[./\s]?\d{1,4}\b|[A-Za-z]{1,4}[.\s]?\s?\d{1,4}\b|(?:[A-Z]{2}\.)?(?:X{2,}|_{2,}|\[))/;

// ---------------------------------------------------------------------------------------------------------- elsewhere

/** Notes that begin with records, by mark; undefined for a mark used by several notes. */
function notesByMark(model: View): ReadonlyMap<string, RecordsInBlock | undefined> {
  const notes = new Map<string, RecordsInBlock | undefined>();
  RECORD_NOTES.visit(model, ({ label, records }, block) => {
    notes.set(label, notes.has(label) ? undefined : { block, records });
  });
  return notes;
}
