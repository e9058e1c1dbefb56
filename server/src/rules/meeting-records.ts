import type { BlockReading, DocumentModel } from '../model/document';
import type { Proceedings } from '../model/identity';
import type { Mention } from '../syntax/citations/mention';
import type { Span } from '../text/edits';
import { noteBehind } from './own-places';
import type { DocumentRule, Report } from './rule';

/** Summary records whose numbers are not those of the meetings. */
export const meetingRecords: DocumentRule = {
  id: 'meeting-records',
  group: 'symbols',
  severity: 'error',
  scope: 'document',
  summary: 'A summary record whose number is not that of the meeting.',
  why: 'A summary record has the number of its meeting: the 285th and 286th meetings are recorded in CMW/C/SR.285 and 286. Only the meetings at which the report was considered and the observations were adopted are looked at, and the records in the brackets behind them; a record that is not cited is a query.',
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
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the report of Xandoria (CMW/C/XAA/1) at its 285th and 286th meetings (CMW/C/SR.285 and SR.[…]), held on 14 and 15 April 2015.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the report of Xandoria (CMW/C/XAA/1) at its 285th to 287th meetings (CMW/C/SR.285–287), held on 14 and 15 April 2015, and adopted the present observations at its 288th meeting (see CMW/C/SR.288), held on 23 April 2015.',
    },
  ],
  check(model, _options, report) {
    const { consideration, adoption } = model.identity;
    for (const proceedings of [consideration, adoption]) if (proceedings) compare(model, proceedings, report);
  },
};

interface Cited extends Span {
  readonly number: number;
}

function compare(model: DocumentModel, { meetings }: Proceedings, report: Report): void {
  const at = meetings?.at;
  const reading = at && model.readings[at.block];
  if (!at || !reading) return;
  const note = noteBehind(model, at.block, at.end);
  const inNote = note === undefined ? undefined : model.readings[note];
  const block = note ?? at.block;
  const records = inNote ? recordsFrom(inNote, 0, IN_NOTE) : recordsBehind(reading, at.end);
  const last = records.at(-1);
  if (!last) return;
  const cited = new Set(records.map((record) => record.number));
  const held = new Set(meetings.value);
  const missing = [...held].filter((number) => !cited.has(number));
  const others = records.filter((record) => !held.has(record.number));
  for (const [i, { number, start, end }] of others.entries()) {
    const place = { block, start, end };
    const meant = missing[i];
    report({
      ...place,
      message: 'other',
      args: { record: number, meetings: either([...held]) },
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
    /^\s*(?:,|and|[-\u2010-\u2014])\s*(?:\d{1,4}\b|[A-Za-z]{1,4}[.\s]?\s?\d{1,4}\b|(?:SR\.)?(?:X{2,}|_{2,}|\[))/.test(
      model.tree.blocks[block]?.text.slice(last.end) ?? '',
    );
  if (others.length === 0 && missing.length > 0 && !goesOn) {
    report({
      block,
      start: last.start,
      end: last.end,
      ...(missing.length === 1 ? { message: 'missing' } : { message: 'missing-several' }),
      args: { meetings: missing.join(', ') },
      severity: 'information',
      related: [{ ...at, message: 'related', args: {} }],
    });
  }
}

function either(numbers: readonly number[]): string {
  const last = numbers.at(-1) ?? '';
  return numbers.length < 2 ? `${last}` : `${numbers.slice(0, -1).join(', ')} or ${last}`;
}

/** The records in the brackets behind the meetings; the days on which they were held may stand between. */
function recordsBehind(reading: BlockReading, from: number): readonly Cited[] {
  const { text, content } = reading.block;
  const open = text.indexOf('(', from);
  if (open < 0 || open - from > LONGEST_DAYS || open >= content.end) return [];
  const between = text.slice(from, open);
  const isNear =
    between.trim() === '' || (/^,?\s+(?:held\s+)?on\s/.test(between) && !/[;:]|\.\s|meeting/.test(between));
  return isNear ? recordsFrom(reading, open, IN_BRACKETS) : [];
}

/** Longest run between meetings and the brackets: ", held on 30 September and 1 October 2015". */
const LONGEST_DAYS = 80;

const IN_BRACKETS = /^\((?:see\s+|voir\s+|véase\s+)?$/;
const IN_NOTE = /^\W*(?:\d+\W*)?(?:see\s+|voir\s+|véase\s+)?$/i;

/** The records that begin at a place, those inside a range with the place of its far end. */
function recordsFrom({ block: { text }, mentions }: BlockReading, from: number, opening: RegExp): readonly Cited[] {
  const first = mentions.findIndex((mention) => mention.start >= from);
  const records: Cited[] = [];
  let behind = from;
  for (let k = first; k >= 0 && k < mentions.length; k++) {
    const mention = mentions[k];
    const before = records.at(-1);
    const number = recordOf(mention);
    if (!mention || number === undefined) break;
    if (!before) {
      if (!opening.test(text.slice(from, mention.start))) break;
    } else {
      const joint = text.slice(behind, mention.start);
      if (!/^[\s,;]*(?:\p{L}{1,3}\s+)?$|^\s*[-\u2010-\u2014]\s*$/u.test(joint)) break;
      const isRange = /[-\u2010-\u2014]/.test(joint) || /\bto\b/.test(joint);
      if (isRange && number > before.number && number - before.number < 60) {
        for (let between = before.number + 1; between < number; between++)
          records.push({ number: between, ...placeIn(text, mention, number) });
      }
    }
    records.push({ number, ...placeIn(text, mention, number) });
    behind = mention.end;
  }
  // "SR.172 and 271": too far away to be read as a record, and in no other place than one.
  const last = records.at(-1);
  for (let from = behind, before = last?.number ?? 0; last; ) {
    const [whole, number = ''] =
      /^\s*(?:,|,?\s+and)\s+(\d{1,4})(?=\s*(?:\)|,\s*\d|,?\s+and\s+\d))/.exec(text.slice(from)) ?? [];
    if (whole === undefined || Number(number) <= before) break;
    const end = from + whole.length;
    records.push({ number: Number(number), start: end - number.length, end });
    before = Number(number);
    from = end;
  }
  return records;
}

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
