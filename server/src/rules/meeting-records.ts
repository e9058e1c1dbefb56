import type { CommitteeId } from '../catalogue/committees';
import type { BlockReading } from '../model/document';
import type { Place } from '../model/identity';
import type { Mention } from '../syntax/citations/mention';
import type { Span } from '../text/edits';
import { firstFrom } from '../text/firstFrom';
import { Gathered } from './engine/gather';
import { defineRule, type Report } from './engine/rule';
import type { View } from './engine/view';
import { markBehind, markOf, noteBehind } from './reading/document/identityPlaces';
import { ordinalsBefore } from './reading/numbers/ordinalsBefore';
import { isQuoted } from './reading/quotations/protectedText';
import { isEnglish } from './reading/wording/habit';

/** The meetings of a text whose records stand beside them and are not the same, or may be cited in a note. */
const MEETINGS = new Gathered<Meetings>({
  words: ['meeting', 'meetings'],
  token(tokens, index, reading, note) {
    const { text } = reading.block;
    const end = tokens.end(index);
    const mark = markBehind(text, end);
    const start = tokens.start(index);
    if (mark === undefined && !isRecordNear(reading, end) && recordBefore(reading, start) < 0) return;
    const ordinals = ordinalsBefore(text, reading.block.content.start, start);
    if (!ordinals) return;
    const records = mark === undefined ? recordsNear(reading, ordinals, end) : [];
    if (mark !== undefined || records.some(({ number }) => !ordinals.values.includes(number)))
      note({ start: ordinals.start, end, values: ordinals.values, records, mark });
  },
});

/** The notes of a text that begin with records. */
const NOTES = new Gathered<Span & { readonly label: string; readonly records: readonly Cited[] }>({
  blocks: ['footnote'],
  mentions: ['symbol'],
  mention(mention, index, reading, note) {
    if (index > 0 || recordOf(mention) === undefined) return;
    const records = recordsFrom(reading, 0, IN_NOTE);
    if (records.length > 0) note({ start: mention.start, end: mention.end, label: markOf(reading.block), records });
  },
});

/** Summary records whose numbers are not those of the meetings. */
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
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the report of Xandoria (CMW/C/XAA/1) at its 285th, 286th and 287th meetings (CMW/C/SR.285).\n  \t                                                                                                               ^^^ The records of meetings 286, 287 are not cited.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee thanks the delegation.\n2.\tThe delegation had said at the 210th meeting (see CMW/C/SR.201) that the bill was ready.\n  \t                                                           ^^^ SR.201 is not the record of meeting 210.',
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
  gathers: [MEETINGS, NOTES],
  check(model, report) {
    const { consideration, adoption } = model.identity;
    const own: Place[] = [];
    for (const proceedings of [consideration, adoption]) {
      const at = proceedings?.meetings?.at;
      if (!at || !proceedings?.meetings) continue;
      if (compareFirst(model, at, proceedings.meetings.value, report)) own.push(at);
    }
    const committee = model.identity.committee?.id;
    if (committee === undefined || !isEnglish(model)) return;
    let notes: ReadonlyMap<string, Records | undefined> | undefined;
    MEETINGS.visit(model, (meetings, block) => {
      if (own.some((at) => at.block === block && at.end === meetings.end)) return;
      const { records, mark } = meetings;
      if (mark !== undefined) notes ??= notesByMark(model);
      const found = mark === undefined ? { block, records } : notes?.get(mark);
      const [first] = found?.records ?? [];
      const reading = model.reading(block);
      if (!found || !first || first.committee !== committee || found.block < block || !reading) return;
      if (isQuoted(reading, meetings.start, meetings.end)) return;
      compare({ ...meetings, block }, meetings.values, found, false, report);
    });
  },
});

/** Compares the meetings of the first paragraph with their records; false where none are cited after them. */
function compareFirst(model: View, at: Place, held: readonly number[], report: Report): boolean {
  const reading = model.reading(at.block);
  if (!reading) return false;
  const note = noteBehind(model, at.block, at.end);
  const inNote = note === undefined ? undefined : model.reading(note);
  const records = inNote ? recordsFrom(inNote, 0, IN_NOTE) : recordsBehind(reading, at.end);
  compare(at, held, { block: note ?? at.block, records, text: (inNote ?? reading).block.text }, true, report);
  return records.length > 0;
}

/** A record that is cited; the span is that of its number. */
interface Cited extends Span {
  readonly number: number;
  readonly committee: CommitteeId | undefined;
}

interface Records {
  readonly block: number;
  readonly records: readonly Cited[];
  /** Of the block, where records that are not cited are asked for. */
  readonly text?: string;
}

function compare(
  { block: from, start, end }: Place,
  meetings: readonly number[],
  { block, records, text }: Records,
  isFirst: boolean,
  report: Report,
): void {
  const last = records.at(-1);
  if (!last) return;
  const at = { block: from, start, end };
  const cited = new Set(records.map((record) => record.number));
  const held = new Set(meetings);
  const missing = [...held].filter((number) => !cited.has(number));
  const others = records.filter((record) => !held.has(record.number));
  for (const [i, { number, start, end }] of others.entries()) {
    const place = { block, start, end };
    // Those within a range have the place of its far end.
    if (others[i + 1]?.start === start) continue;
    const meant = missing[i];
    report({
      ...place,
      message: 'other',
      args: { record: number, meetings: { oneOf: [...held] } },
      // Elsewhere more may be cited than what happened at the meetings.
      ...(!isFirst && { severity: missing.length > 0 ? ('warning' as const) : ('information' as const) }),
      related: [{ ...at, message: 'related', args: {} }],
      // The ends of a range stand for more than themselves.
      ...(meant !== undefined &&
        missing.length === others.length &&
        new Set(others.map((other) => other.start)).size === others.length && {
          fixes: [{ message: 'replace', args: { number: meant }, edits: [{ ...place, text: String(meant) }] }],
        }),
    });
  }
  // A number that cannot go on with the symbol is another rule's, and so is one that is still to be filled in.
  const goesOn =
    /^\s*(?:,|and|[-\u2010-\u2014])\s*(?:\/?\d{1,4}\b|[A-Z][A-Z/.]{1,8}\/S[A-Z]?[./\s]?\d{1,4}\b|[A-Za-z]{1,4}[.\s]?\s?\d{1,4}\b|(?:SR\.)?(?:X{2,}|_{2,}|\[))/.test(
      text?.slice(last.end) ?? '',
    );
  if (isFirst && others.length === 0 && missing.length > 0 && !goesOn) {
    report({
      block,
      start: last.start,
      end: last.end,
      ...(missing.length === 1 ? { message: 'missing' } : { message: 'missing-several' }),
      args: { meetings: { all: missing } },
      severity: 'information',
      related: [{ ...at, message: 'related', args: {} }],
    });
  }
}

// ---------------------------------------------------------------------------------------------------------- elsewhere

/** Meetings with their records, or with the mark of the note that may cite them. */
interface Meetings extends Span {
  readonly values: readonly number[];
  readonly records: readonly Cited[];
  readonly mark: string | undefined;
}

/** The notes that begin with records, by their marks; of a mark that several have, nothing is said. */
function notesByMark(model: View): ReadonlyMap<string, Records | undefined> {
  const notes = new Map<string, Records | undefined>();
  NOTES.visit(model, ({ label, records }, block) => {
    notes.set(label, notes.has(label) ? undefined : { block, records });
  });
  return notes;
}

/** Whether the first symbol after a place is that of a record and stands where the records of meetings do. */
function isRecordNear({ mentions }: BlockReading, at: number): boolean {
  for (let k = firstFrom(mentions, at); k < mentions.length; k++) {
    const next = mentions[k];
    if (!next || next.start - at >= LONGEST_DAYS + LONGEST_OPENING) return false;
    if (next.kind === 'symbol') return recordOf(next) !== undefined;
  }
  return false;
}

/** The last symbol before a place, if it stands near and is that of a record; -1 where it is not. */
function recordBefore({ mentions }: BlockReading, at: number): number {
  for (let k = firstFrom(mentions, at) - 1; k >= 0; k--) {
    const last = mentions[k];
    if (!last || at - last.end >= LONGEST_TO) return -1;
    if (last.kind === 'symbol') return recordOf(last) === undefined ? -1 : k;
  }
  return -1;
}

/** Longest run from a record to the meeting whose record it is said to be: ", which is the summary record of the 210th and 211th". */
const LONGEST_TO = 80;
/** What may stand there, before the ordinals. */
const OF_MEETING =
  /^(?:,?\s+(?:which\s+(?:is|are)\s+)?(?:the\s+)?(?:summary\s+)?records?\s+of\s+(?:its|the)\s+|\s+for\s+(?:its|the)\s+|\s*\()$/;

/** The records that are cited after meetings, or those that are said to be theirs before them. */
function recordsNear(reading: BlockReading, { start }: Span, end: number): readonly Cited[] {
  const behind = recordsBehind(reading, end);
  const { mentions, block } = reading;
  const last = recordBefore(reading, start);
  const before = mentions[last];
  if (behind.length > 0 || !before || !OF_MEETING.test(block.text.slice(before.end, start))) return behind;
  let first = last;
  while (first > 0 && last - first < MOST_RECORDS && recordOf(mentions[first - 1]) !== undefined) first--;
  for (; first <= last; first++) {
    // Those that are joined up to the meetings.
    const records = recordsFrom(reading, mentions[first]?.start ?? start, /^$/);
    if (records.some((record) => record.end === before.end)) return records;
  }
  return behind;
}

/** How many records that stand in a row are looked at. */
const MOST_RECORDS = 6;

// ------------------------------------------------------------------------------------------------------------ records

/** The records in the brackets after the meetings; the days on which they were held may stand between. */
function recordsBehind(reading: BlockReading, from: number): readonly Cited[] {
  return isRecordNear(reading, from) ? recordsFrom(reading, from, BEHIND) : [];
}

/** Longest run between meetings and the brackets: ", held on 30 September and 1 October 2015". */
const LONGEST_DAYS = 80;
/** Longest run that opens a list of records: ", the summary records of which are contained in documents". */
const LONGEST_OPENING = 70;

const SEE = String.raw`(?:(?:see|as\s+recorded\s+in|recorded\s+in|voir|véase)\s+)?(?:(?:the\s+)?(?:summary\s+records?|documents?):?\s+)?`;
const DAYS = String.raw`,?\s+(?:held\s+)?(?:in\s+(?:chamber\s+\w|private|public|closed\s+session|hybrid\s+form),?\s+)?(?:on|in|from)\s(?:(?!\.\s|meeting)[^;:()[\]]){3,${LONGEST_DAYS - 16}}?`;
/** What stands between meetings and their records. */
const BEHIND = new RegExp(
  String.raw`^(?:\s+of\s+the\s+Committee)?(?:\s+\([a-z -]{3,30}\))?(?:${DAYS})?(?:\s*[([]\s*${SEE}|\s*[,;:\u2013\u2014]?\s+see\s+${SEE}|\s*[,;:\u2013\u2014]\s*|,?\s+the\s+(?:summary\s+)?records?\s+of\s+which\s+(?:is|are)\s+(?:contained\s+in\s+|in\s+)?(?:documents?\s+)?)$`,
  'u',
);
const IN_NOTE = new RegExp(String.raw`^\W*(?:\d+\W*)?${SEE}$`, 'i');

/** The records that begin after a place with what opens them, those inside a range with the place of its far end. */
function recordsFrom({ block: { text }, mentions }: BlockReading, from: number, opening: RegExp): readonly Cited[] {
  const records: Cited[] = [];
  let behind = from;
  for (let k = firstFrom(mentions, from); k < mentions.length; k++) {
    const mention = mentions[k];
    const before = records.at(-1);
    // What is named between the meetings and the records, as "summary records" is.
    if (!before && mention && mention.kind !== 'symbol' && mention.start - from < LONGEST_DAYS + LONGEST_OPENING)
      continue;
    const number = recordOf(mention);
    if (mention?.kind !== 'symbol' || number === undefined) break;
    const committee = mention.symbol?.committee;
    if (!before) {
      if (!opening.test(text.slice(from, mention.start))) break;
    } else {
      const joint = text.slice(behind, mention.start);
      if (!/^(?:\s?\([AB]\))?[\s,;]*(?:\p{L}{1,3}\s+)?$|^\s*[-\u2010-\u2014]\s*$/u.test(joint)) break;
      const isRange = /[-\u2010-\u2014]/.test(joint) || /\bto\b/.test(joint);
      if (isRange && number > before.number && number - before.number < 60) {
        for (let between = before.number + 1; between < number; between++)
          records.push({ number: between, committee, ...placeIn(text, mention, number) });
      }
    }
    records.push({ number, committee, ...placeIn(text, mention, number) });
    behind = mention.end;
  }
  // "SR.172 and 271": too far away to be read as a record, and in no other place than one.
  const last = records.at(-1);
  for (let from = behind, before = last?.number ?? 0; last; ) {
    const [whole, listed = '', closing = ''] = FURTHER.exec(text.slice(from)) ?? [];
    const number = listed || closing;
    if (whole === undefined || Number(number) <= before) break;
    const end = from + whole.length;
    records.push({ number: Number(number), committee: last.committee, start: end - number.length, end });
    before = Number(number);
    from = end;
  }
  return records;
}

/** A number that goes on with a record, after the letter of a chamber ("SR.791 (A) and 792 (A)"): within a list or before its bracket, or, after "and", at the end of a note. */
const FURTHER =
  /^(?:\s?\([AB]\))?\s*(?:,|,?\s+and)\s+(\d{1,4})(?=(?:\s?\([AB]\))?\s*(?:\)|,\s*\d|,?\s+and\s+\d))|^\s*,?\s+and\s+(\d{1,4})(?=\.?\s*$)/;

/** The figures alone: "287" of CMW/C/SR.287. */
function placeIn(text: string, { start, end }: Span, number: number): Span {
  const figures = String(number);
  const at = text.lastIndexOf(figures, end - 1);
  return at < start ? { start, end } : { start: at, end: at + figures.length };
}

/** The number of a whole meeting's record; a part of a record (SR.12/Add.1) counts as the record. */
function recordOf(mention: Mention | undefined): number | undefined {
  return mention?.kind === 'symbol' && mention.symbol?.series === 'SR' ? mention.symbol.meeting : undefined;
}
