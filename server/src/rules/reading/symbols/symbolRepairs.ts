import { stateOf } from '../../../catalogue/states';
import { TREATY_ACRONYMS } from '../../../syntax/symbols/grammar';
import { parseSymbol } from '../../../syntax/symbols/parse';
import { COUNTER_WORDS, RECORD_WORD, REPORTING_SERIES, SUFFIX_TYPES } from '../../../syntax/symbols/symbol';
import { isDigit, isHyphen, isSpace } from '../../../text/characterKinds';
import { isOneSlip } from '../../../text/slip';

/** Maximum length of text to read as one symbol, in UTF-16 code units. */
const MAX_SYMBOL_LENGTH = 80;

/**
 * End of a run that was meant as one symbol: letters, digits, slashes, hyphens and full stops, and single spaces if another element of a
 * symbol follows ("CMW/C/XAA/ CO/1", "CMW C/XAA/CO/1", "SR 275"). Never crosses a line break.
 */
export function endOfWritten(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + MAX_SYMBOL_LENGTH);
  let at = start;
  for (; at < limit; at++) {
    const unit = text.charAt(at);
    if (/[A-Za-z0-9/.\u2013\\]/.test(unit) || isHyphen(text.charCodeAt(at))) continue;
    if (!isSpace(text.charCodeAt(at)) || unit === '\n' || unit === '\r' || unit === '\t') break;
    if (!goesOn(text.slice(start, at), text.slice(at + 1, Math.min(limit, at + 12)))) break;
  }
  while (at > start && /[.\-\u2013\u2010\u2011\s]/.test(text.charAt(at - 1))) at--;
  return at;
}

/** Whether a symbol continues after a stray space. */
function goesOn(before: string, after: string): boolean {
  if (/[/\\]$/.test(before)) return /^[A-Z0-9]/.test(after);
  if (/^[/\\]/.test(after)) return true;
  // A suffix after a space: "CO/2 Add.1"
  if (/\d$/.test(before) && SUFFIX_PATTERN.test(after)) return true;
  // A range with a space next to its dash: "CO/5 –6", "CO/5- 6"
  const from = /[/\\](\d{1,2})[-\u2010\u2011\u2013]?$/.exec(before);
  if (from) {
    const to = /^[-\u2010\u2011\u2013]? ?(\d{1,2})(?!\d)/.exec(after);
    const isDashed = /\D$/.test(before) !== /^\D/.test(after);
    return to !== null && isDashed && isNextReport(Number(from[1]), Number(to[1]));
  }
  const lastText = /[A-Za-z]+\.?$/.exec(before)?.[0] ?? '';
  if (COUNTER_PATTERN.test(lastText)) return /^\d/.test(after);
  if (lastText === before) return TREATY_ACRONYMS.has(lastText) && /^C[/\\]/.test(after);
  if (lastText === 'C') return STATE_OR_RECORD.test(after);
  if (isSeries(lastText)) return /^\d{1,2}(?![\d\w])/.test(after);
  return stateOf(lastText) !== undefined && SERIES_NEXT_PATTERN.test(after);
}

const SUFFIX_PATTERN = new RegExp(String.raw`^(?:${SUFFIX_TYPES.join('|')})\.?\d`);
const COUNTER_PATTERN = new RegExp(String.raw`^(?:${COUNTER_WORDS.join('|')})\.?$`);
const STATE_OR_RECORD = new RegExp(String.raw`^[A-Z]{3}[/\\]|^${RECORD_WORD}\.`);
const SERIES_NEXT_PATTERN = new RegExp(String.raw`^(?:${REPORTING_SERIES.join('|')})[/\\]\d`);

/** Whether a number is a plausible end for the range of a combined report. */
function isNextReport(from: number, to: number): boolean {
  return to > from && to - from <= 4;
}

/**
 * Well-formed symbols reachable by small corrections, likeliest first: adding separators, capitalizing letters, correcting one letter of
 * the series, a counter or the State. Empty for a well-formed symbol. `own`: the State that the document is about.
 */
export function symbolRepairs(symbolText: string, own: string | undefined): readonly string[] {
  if (parseSymbol(symbolText)) return [];
  const pieces = piecesOf(symbolText);
  if (pieces.length > MAX_PIECES) return [];
  const repairs: Repair[] = [];
  for (const { next, text } of bodyRepairs({ pieces, at: 0, from: 0 }))
    for (const rest of remainingRepairs(next, text, own)) repairs.push(rest);
  repairs.sort((a, b) => a.slips - b.slips);
  const minSlips = repairs[0]?.slips ?? 0;
  const likelyRepairs = repairs.filter(({ slips }) => slips <= Math.max(minSlips, 1));
  return [...new Set(likelyRepairs.map(({ text }) => text))].filter(
    (text) => text !== symbolText && (parseSymbol(text)?.committee || (text.startsWith(CORE) && parseSymbol(text))),
  );
}

// Ignoring its separators, the text is a sequence of words and numbers, from which a symbol is reassembled. A word may contain two elements
// ("XAACO", "CEDAWC").

const MAX_PIECES = 14;

interface Repair {
  readonly text: string;
  /** How many letters have been corrected. */
  readonly slips: number;
}

interface Cursor {
  readonly pieces: readonly string[];
  readonly at: number;
  /** How much of the current piece has been read, in UTF-16 code units. */
  readonly from: number;
}

/** The words, in upper case, and the numbers or ranges ("5", "5-6") of a symbol. */
function piecesOf(symbolText: string): readonly string[] {
  const plainText = symbolText
    .replace(/\s+/g, ' ')
    .replace(/(\d)(?: ?[-\u2010\u2011\u2013] ?)(?=\d)/g, '$1-')
    // A letter in place of the last digit.
    .replace(/(?<=[A-Z]\/)[IlO]$/, (letter) => (letter === 'O' ? '0' : '1'))
    // A zero in place of the letter O.
    .replace(/(?<=[/\\.])C0(?=[/\\.])/, 'CO');
  return (plainText.match(/[A-Za-z]+|\d+(?:-\d+)?/g) ?? []).map((piece) => piece.toUpperCase());
}

function remainingText(cursor: Cursor): string {
  return cursor.pieces[cursor.at]?.slice(cursor.from) ?? '';
}

function advance({ pieces, at, from }: Cursor, length: number): Cursor {
  return from + length === pieces[at]?.length ? { pieces, at: at + 1, from: 0 } : { pieces, at, from: from + length };
}

/** The cursor after a word at the start of a piece. */
function takeWord(cursor: Cursor, word: string): Cursor | undefined {
  return remainingText(cursor).startsWith(word) ? advance(cursor, word.length) : undefined;
}

/** The cursor after a number, or a range of numbers, with at most `figures` digits each. */
function takeNumber(cursor: Cursor, figures: number): { readonly next: Cursor; readonly number: string } | undefined {
  const piece = cursor.from === 0 ? remainingText(cursor) : '';
  if (!isDigit(piece.charCodeAt(0))) return undefined;
  const [from, to] = piece.split('-').map((number) => number.replace(/^0+(?=\d)/, ''));
  if (from === undefined || from.length > figures || (to?.length ?? 0) > figures) return undefined;
  if (to !== undefined && Number(to) <= Number(from)) return undefined;
  return { next: advance(cursor, piece.length), number: to === undefined ? from : `${from}-${to}` };
}

/** Possible prefixes of a treaty body symbol. */
function bodyRepairs(cursor: Cursor): { readonly next: Cursor; readonly text: string }[] {
  const result: { next: Cursor; text: string }[] = [];
  for (const acronym of TREATY_ACRONYMS) {
    const nextCursor = takeWord(cursor, acronym);
    if (!nextCursor) continue;
    const c = takeWord(nextCursor, 'C');
    if (c) result.push({ next: c, text: `${acronym}/C` });
    // The "C" is missing, or the series has taken its place before the State: "CEDAW/CO/XAA/3".
    result.push({ next: nextCursor, text: `${acronym}/C` });
    // A wrong letter: "CERD/X/XAA/CO/12".
    const letter = nextCursor.from === 0 ? remainingText(nextCursor) : '';
    if (letter.length === 1 && letter !== 'C' && !isDigit(letter.charCodeAt(0)))
      result.push({ next: advance(nextCursor, 1), text: `${acronym}/C` });
    const series = takeWord(nextCursor, 'CO');
    if (series?.from === 0) result.push({ next: series, text: `${acronym}/C` });
    const subcommittee = acronym === 'CAT' ? takeWord(nextCursor, 'OP') : undefined;
    if (subcommittee) result.push({ next: subcommittee, text: 'CAT/OP' });
  }
  const hri = takeWord(cursor, 'HRI');
  const core = hri && takeWord(hri, 'CORE');
  if (core) result.push({ next: core, text: CORE });
  const e = takeWord(cursor, 'E');
  const c = e && takeWord(e, 'C');
  const number = c && takeNumber(c, 2);
  if (number && /^(?:12|1|2|21|22)$/.test(number.number)) result.push({ next: number.next, text: 'E/C.12' });
  // Variants of "E/C.12": "E/12/XAA/CO/3", "E/C.12/C/XAA/CO/3"
  const bareNumber = e?.from === 0 ? takeNumber(e, 2) : undefined;
  if (bareNumber?.number === '12') result.push({ next: bareNumber.next, text: 'E/C.12' });
  const protocolBody = number?.number === '12' ? takeWord(number.next, 'C') : undefined;
  if (protocolBody?.from === 0) result.push({ next: protocolBody, text: 'E/C.12' });
  return result;
}

/** The prefix of common core document symbols. */
const CORE = 'HRI/CORE';

function remainingRepairs(cursor: Cursor, start: string, own: string | undefined): Repair[] {
  const repairs: Repair[] = [];
  if (start === CORE) {
    for (const { next, state, slips } of stateCandidates(cursor, own)) {
      const number = takeNumber(next, 4);
      if (number && !number.number.includes('-'))
        addSuffixRepairs(number.next, `${start}/${state}/${number.number}`, slips, repairs);
    }
    return repairs;
  }
  for (const word of ['SR', 'RS', 'S']) {
    const nextCursor = takeWord(cursor, word);
    const meeting = nextCursor?.from === 0 ? takeNumber(nextCursor, 4) : undefined;
    if (meeting && !meeting.number.includes('-'))
      addSuffixRepairs(meeting.next, `${start}/SR.${meeting.number}`, word === 'SR' ? 0 : 1, repairs);
  }
  for (const word of ['GC', 'CG']) {
    const comment = takeWord(cursor, word);
    const number = comment && takeNumber(comment, 3);
    if (number && !number.number.includes('-'))
      addSuffixRepairs(number.next, `${start}/GC/${number.number}`, word === 'GC' ? 0 : 1, repairs);
  }
  if (start === 'E/C.12') addYearRepairs(cursor, start, repairs);
  const match = cursor.from === 0 ? /^(\d{2,4})-(\d{1,2})$/.exec(remainingText(cursor)) : null;
  // A hyphen in place of a slash: "CERD/C/2007-1", "CCPR/C/123-3"
  if (match && Number(match[2]) < Number(match[1]))
    addSuffixRepairs(advance(cursor, match[0].length), `${start}/${match[1]}/${match[2]}`, 0, repairs);
  // A missing slash after the year: "CERD/C/20071"
  const run = cursor.from === 0 ? /^((?:19|20)\d\d)(\d{1,2})$/.exec(remainingText(cursor)) : null;
  if (run) addSuffixRepairs(advance(cursor, run[0].length), `${start}/${run[1]}/${run[2]}`, 1, repairs);
  // A missing slash before the number: "CED/C7", "CMW/C2008/1"
  const plainNumber = start === 'E/C.12' ? undefined : takeNumber(cursor, 4);
  if (plainNumber && !plainNumber.number.includes('-')) {
    addSuffixRepairs(plainNumber.next, `${start}/${plainNumber.number}`, 0, repairs);
    const secondNumber = takeNumber(plainNumber.next, 3);
    // A year or a session: "CMW/C2008/1", "CCPRC/128/2".
    if (secondNumber && /^(?:(?:19|20)\d\d|\d{2,3})$/.test(plainNumber.number))
      addSuffixRepairs(secondNumber.next, `${start}/${plainNumber.number}/${secondNumber.number}`, 0, repairs);
  }
  // The older schemes: "CRC/C/15/Add.201".
  const oldNumber = takeNumber(cursor, 3);
  if (oldNumber && !oldNumber.number.includes('-') && remainingText(oldNumber.next) === 'ADD')
    addSuffixRepairs(oldNumber.next, `${start}/${oldNumber.number}`, 0, repairs);
  if (oldNumber && !oldNumber.number.includes('-'))
    addCommunicationRepairs(oldNumber.next, `${start}/${oldNumber.number}`, repairs);
  for (const protocol of start === 'CRC/C' ? ['OPAC', 'OPSC', ''] : ['']) {
    const nextCursor = protocol === '' ? cursor : takeWord(cursor, protocol);
    if (nextCursor) addStateRepairs(nextCursor, protocol === '' ? start : `${start}/${protocol}`, own, repairs);
  }
  return repairs;
}

/** Documents and records of the Committee on Economic, Social and Cultural Rights that are numbered by year: "E/C.12/2023/SR.38". */
function addYearRepairs(cursor: Cursor, start: string, repairs: Repair[]): void {
  const year = takeNumber(cursor, 4);
  if (!year || !/^(?:19|20)\d\d$/.test(year.number)) return;
  const record = takeWord(year.next, 'SR');
  const number = takeNumber(record ?? year.next, 3);
  if (number && !number.number.includes('-'))
    addSuffixRepairs(number.next, `${start}/${year.number}/${record ? 'SR.' : ''}${number.number}`, 0, repairs);
}

/** Views and decisions, which include the session: "CAT/C/78/D/1052/2021". */
function addCommunicationRepairs(cursor: Cursor, start: string, repairs: Repair[]): void {
  for (const series of ['D', 'DR']) {
    const at = remainingText(cursor) === series ? advance(cursor, series.length) : undefined;
    if (at) addNumberAndYear(at, `${start}/${series}`, 0, repairs);
  }
  // The "D" is missing: "CCPR/C/102/1974/2010".
  addNumberAndYear(cursor, `${start}/D`, 1, repairs);
}

/** The number and year of a communication, with a slash or hyphen: "1974/2010", "22-2014". */
function addNumberAndYear(cursor: Cursor, start: string, slips: number, repairs: Repair[]): void {
  const match = /^(\d{1,4})-((?:19|20)\d\d)$/.exec(cursor.from === 0 ? remainingText(cursor) : '');
  if (match) {
    addSuffixRepairs(advance(cursor, match[0].length), `${start}/${match[1]}/${match[2]}`, slips, repairs);
    return;
  }
  const number = takeNumber(cursor, 4);
  const year = number && takeNumber(number.next, 4);
  if (number && year && /^(?:19|20)\d\d$/.test(year.number))
    addSuffixRepairs(year.next, `${start}/${number.number}/${year.number}`, slips, repairs);
}

/** State, series and number; reports have no series element. */
function addStateRepairs(cursor: Cursor, start: string, own: string | undefined, repairs: Repair[]): void {
  // "CRC/C/CO/XAA/1", "CRC/C/CO/1/XAA": the series before the State.
  for (const { next, series, slips } of seriesAt(cursor)) {
    if (slips > 0) continue;
    const number = takeNumber(next, 3);
    for (const { next: after, state, slips: more } of stateCandidates(number?.next ?? next, own)) {
      const lastNumber = number ?? takeNumber(after, 3);
      const end = number ? after : lastNumber?.next;
      if (lastNumber && end)
        addSuffixRepairs(end, `${start}/${state}/${series}/${lastNumber.number}`, more + 1, repairs);
    }
  }
  for (const { next, state, slips } of stateCandidates(cursor, own)) {
    const report = takeNumber(next, 3);
    if (report) addSuffixRepairs(report.next, `${start}/${state}/${report.number}`, slips + 1, repairs);
    for (const { next: after, series, slips: more } of seriesAt(next)) {
      const number = takeNumber(after, 3);
      if (number) addSuffixRepairs(number.next, `${start}/${state}/${series}/${number.number}`, slips + more, repairs);
    }
  }
}

function stateCandidates(cursor: Cursor, own: string | undefined): { next: Cursor; state: string; slips: number }[] {
  const piece = remainingText(cursor);
  const result: { next: Cursor; state: string; slips: number }[] = [];
  for (const length of [3, 2]) {
    const state = piece.slice(0, length);
    if (state.length < length || !stateOf(state)) continue;
    const nextCursor = advance(cursor, length);
    const part = state === 'CHN' && nextCursor.from === 0 ? remainingText(nextCursor) : '';
    if (part === 'HKG' || part === 'MAC') result.push({ next: advance(nextCursor, 3), state: `CHN-${part}`, slips: 0 });
    else result.push({ next: nextCursor, state, slips: 0 });
  }
  // A fourth letter after a State code: "PERU"
  if (piece.length === 4 && stateOf(piece.slice(0, 3)) && remainingText(advance(cursor, 4)) !== '')
    result.push({ next: advance(cursor, 4), state: piece.slice(0, 3), slips: 1 });
  if (own !== undefined && piece !== own && isOneSlip(piece, own))
    result.push({ next: advance(cursor, piece.length), state: own, slips: 1 });
  // Unknown State codes are left to another rule; the rest of the symbol shows that a State was intended.
  const next = advance(cursor, piece.length);
  if (result.length === 0 && /^[A-Z]{3}$/.test(piece) && LIKELY_SERIES.includes(remainingText(next)))
    result.push({ next, state: piece, slips: 1 });
  return result;
}

/** The series that a mistyped one is compared with. */
const LIKELY_SERIES = ['CO', 'Q', 'QPR', 'RQ', 'FCO'];

function seriesAt(cursor: Cursor): { next: Cursor; series: string; slips: number }[] {
  const piece = remainingText(cursor);
  if (piece === '' || isDigit(piece.charCodeAt(0))) return [];
  const nextCursor = advance(cursor, piece.length);
  if (isSeries(piece)) return [{ next: nextCursor, series: piece, slips: 0 }];
  const seriesName = SERIES_BY_ALIAS[piece];
  if (seriesName !== undefined) return [{ next: nextCursor, series: seriesName, slips: 1 }];
  return LIKELY_SERIES.filter((series) => isOneSlip(piece, series))
    .sort((a, b) => seriesRank(piece, a) - seriesRank(piece, b))
    .map((series) => ({ next: nextCursor, series, slips: 1 }));
}

/** Common abbreviations of series that differ from the letters used in symbols. */
const SERIES_BY_ALIAS: Readonly<Record<string, string>> = {
  LOI: 'Q',
  LOIPR: 'QPR',
  LIPR: 'QPR',
  COB: 'CO',
  COBS: 'CO',
};

const SERIES: ReadonlySet<string> = new Set(REPORTING_SERIES);

function isSeries(word: string): boolean {
  return SERIES.has(word);
}

/** Ranks an extra, a missing or two swapped letters (0) above a wrong letter (1). */
function seriesRank(symbolText: string, series: string): number {
  if (symbolText.length !== series.length) return 0;
  return [...symbolText].sort().join('') === [...series].sort().join('') ? 0 : 1;
}

/** Suffixes such as addenda, up to the end of the text. */
function addSuffixRepairs(cursor: Cursor, text: string, slips: number, repairs: Repair[]): void {
  const word = remainingText(cursor);
  if (word === '') {
    repairs.push({ text, slips });
    return;
  }
  const exactType = SUFFIX_TYPES.find((type) => type.toUpperCase() === word);
  const suffix = exactType ?? SUFFIX_TYPES.find((type) => isOneSlip(word, type.toUpperCase()));
  const number = suffix && takeNumber(advance(cursor, word.length), 3);
  if (number && !number.number.includes('-'))
    addSuffixRepairs(number.next, `${text}/${suffix}.${number.number}`, slips + (exactType ? 0 : 1), repairs);
}
