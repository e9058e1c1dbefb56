import { type CommitteeId, committeeOf, committeeOfSupplement, type InstrumentId } from '../catalogue/committees';
import type { DocumentKind } from '../catalogue/limits';
import { type State, stateOf } from '../catalogue/states';
import type { Span } from '../text/edits';
import { isDigit, isSpace } from '../text/words';

/**
 * The grammar of United Nations document symbols: what a symbol is made of, where one stands in running text, what its
 * shortened successors mean, and which documents belong to it.
 *
 * Every function is total, pure and linear: a symbol has at most {@link MAX_LENGTH} units and {@link MAX_SEGMENTS} parts between
 * slashes, each tried against a fixed table of patterns. Offsets are UTF-16 units.
 *
 * Sources of the forms: the OHCHR note on harmonized symbols (2005) for the schemes since then; documents and a catalogue of
 * general comments seen; memory for the older schemes (`CCPR/CO/80/…`, `CAT/C/CR/33/3`, `CCPR/C/82/L/…`). A form from memory
 * only widens what is accepted.
 */

/** What a part of a symbol stands for. */
export type PartKind =
  /** The body and its fixed beginning: `CMW/C`, `E/C.12`, `HRI`, `A`. */
  | 'body'
  /** `OPAC`, `OPSC`, `OP.8` */
  | 'protocol'
  /** A subsidiary organ or a conference: `HRC`, `CN.4`, `Sub.2`, `CONF.189`. */
  | 'organ'
  /** A State, of whatever standing: `PER`, `CHN-HKG`, `EU`. */
  | 'state'
  /** The series: `CO`, `Q`, `SR`, `RES`. */
  | 'series'
  /** The number of the report or of the document, perhaps a range: `5-6`. */
  | 'number'
  /** The number of a meeting, behind `SR.`. */
  | 'meeting'
  /** A session: `39`, `S-28`, `XXVII`. */
  | 'session'
  | 'year'
  /** The number of an individual communication. */
  | 'communication'
  /** A numbered paper within a session: `L.12`, `CRP.1`, `Misc.5`. */
  | 'item'
  /** `Add.1`, `Corr.1`, `Rev.2`, `Amend.1` */
  | 'suffix';

/** One part of a symbol, at its place in the text that was read. */
export interface SymbolPart extends Span {
  readonly kind: PartKind;
  /** As written, hyphens made plain; for the body the id of the committee, or the first element of another body. */
  readonly value: string;
}

/** A number, or the numbers of a combined report; `from` equals `to` for a single one. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/** An addendum, a corrigendum, a revision or an amendment. */
export interface SymbolSuffix {
  readonly type: 'Add' | 'Corr' | 'Rev' | 'Amend';
  readonly number: number;
}

/**
 * The series a symbol belongs to: `report` for a State party's report, `sequential` for a bare number behind the prefix,
 * `session` and `year` for papers numbered within one, `RES` and `DEC` for resolutions and decisions, `other` for a well
 * formed symbol of another body; else the element as it stands in the symbol.
 */
export type SymbolSeries =
  | 'report'
  | 'sequential'
  | 'session'
  | 'year'
  | 'other'
  | 'SR'
  | 'GC'
  | 'D'
  | 'DR'
  | 'DEC'
  | 'RES'
  | 'CORE'
  | 'MC'
  | 'GEN'
  | 'ICM'
  | 'SP'
  | 'CSP'
  | 'OP.8'
  | 'INT'
  | ReportingSeries;

// biome-ignore format: one line reads as the list that it is
const REPORTING_SERIES = [
  'CO', 'Q', 'QPR', 'RQ', 'FCO', 'AI', 'OAI', 'OFCO', 'VR', 'IR', 'IPR', 'DQ', 'CSS',
  'INT', 'ADR', 'FAI', 'FULR', 'NHRI', 'NGO', 'RONPM', 'ROSP', 'R', 'A', 'D',
] as const;

/** A series of the reporting process, between the State and the number of the report. */
export type ReportingSeries = (typeof REPORTING_SERIES)[number];

/** A well formed document symbol. Immutable; offsets refer to the text it was read from. */
export interface DocumentSymbol extends Span {
  /** As written, a joint symbol whole. */
  readonly text: string;
  /** This symbol alone, without its joint ones, hyphens made plain: the key by which a document is known. */
  readonly canonical: string;
  /** {@link canonical} without its suffixes. */
  readonly stem: string;
  /** The id of the committee, or the first element: `HRI`, `A`, `E`, `S`, `ST` … */
  readonly body: string;
  readonly committee: CommitteeId | undefined;
  /** The instrument that the symbol itself names, such as the protocol of `CRC/C/OPAC`; else the committee's own. */
  readonly instrument: InstrumentId | undefined;
  readonly series: SymbolSeries;
  readonly state: string | undefined;
  readonly number: NumberRange | undefined;
  readonly meeting: number | undefined;
  readonly session: string | undefined;
  readonly year: number | undefined;
  readonly suffixes: readonly SymbolSuffix[];
  /** In the order of the text, without those of the joint symbols. */
  readonly parts: readonly SymbolPart[];
  /** The further symbols of a joint document, each with parts of its own. */
  readonly joint: readonly DocumentSymbol[];
}

/** Something that was meant as a symbol and is none. */
export interface MalformedSymbol {
  readonly looksLike: true;
  /** The letters before the first slash. */
  readonly body: string;
  readonly bodySpan: Span;
  /** Committees whose acronym is one slip (a letter more, less, other, or two swapped) away, in the order of the catalogue. */
  readonly nearest: readonly CommitteeId[];
  /**
   * `unknown-committee`: no committee has this acronym; `placeholder`: an X still stands for a number; `dash`: an en dash in a
   * number; `space`: a space before the last number; `form`: anything else.
   */
  readonly problem: 'unknown-committee' | 'placeholder' | 'dash' | 'space' | 'form';
  /** Well formed symbols that one small correction gives; the reader of the text chooses. May be empty. */
  readonly repairs: readonly string[];
}

/** What was found at a place in running text; exactly one of `symbol` and `malformed` is there. */
export interface ScannedSymbol {
  readonly end: number;
  readonly symbol: DocumentSymbol | undefined;
  readonly malformed: MalformedSymbol | undefined;
}

/** Longest run of units that is taken for one symbol; the longest seen has fewer than 60. */
export const MAX_LENGTH = 120;
const MAX_SEGMENTS = 12;
const MAX_JOINT = 4;
const MAX_BODY = 7;
const MAX_SHORT = 60;

// ---------------------------------------------------------------------------------------------------------------- reading

/**
 * The symbol that a string is, from its first to its last unit: `CMW/C/PER/CO/1`, `S/RES/1325 (2000)`,
 * `CMW/C/GC/7–CERD/C/GC/38`. Undefined for anything else, a symbol with white space or a full stop around it included.
 * A State code need only have the form of one, since old documents have codes of their own; `stateOf` knows the rest.
 */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  if (text.length > MAX_LENGTH * MAX_JOINT) return undefined;
  const symbol = readJoint(text, 0, text.length);
  return symbol !== undefined && symbol.end === text.length ? symbol : undefined;
}

/**
 * What stands at `start`, which should be an upper-case letter: the longest run that looks like a symbol, without the full
 * stop or hyphen behind it. Reads nothing at or after `end`, and only the one unit before `start`, to see whether a word starts
 * here. Undefined in a few steps for ordinary words (`Committee`), slashed words (`HIV/AIDS`, `N/A`, `A/H1N1`), addresses and
 * the symbols of organizations that are not ours to judge.
 */
export function scanSymbol(text: string, start: number, end: number): ScannedSymbol | undefined {
  if (start > 0 && isJoined(text.charCodeAt(start - 1))) return undefined;
  const bodyEnd = readBody(text, start, end);
  if (bodyEnd === undefined) return undefined;
  const symbol = readJoint(text, start, end);
  if (symbol !== undefined) {
    const dashed = endOfDashedNumber(text, symbol, end);
    if (dashed === undefined) return { end: symbol.end, symbol, malformed: undefined };
    return malformedAt(text, start, bodyEnd, dashed, 'dash');
  }
  const spaced = endOfSpacedNumber(text, start, end);
  if (spaced !== undefined) return malformedAt(text, start, bodyEnd, spaced, 'space');
  return malformedAt(text, start, bodyEnd, trimmed(text, start, endOfRun(text, start, end)), 'form');
}

/** A letter, digit or slash before the place: it lies inside a word, a longer symbol or an address. */
function isJoined(code: number): boolean {
  return isDigit(code) || isUpper(code) || isLower(code) || code === SLASH || code === UNDERSCORE || code === AT;
}

/** The place of the slash behind the capitals that a symbol begins with; undefined where there is none. */
function readBody(text: string, start: number, end: number): number | undefined {
  const limit = Math.min(end, start + MAX_BODY + 1);
  let at = start;
  while (at < limit && isUpper(text.charCodeAt(at))) at++;
  return at > start && at < limit && text.charCodeAt(at) === SLASH ? at : undefined;
}

/** The end of the units that could belong to one symbol, none of the joint ones. */
function endOfRun(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + MAX_LENGTH);
  let at = start;
  let isCounter = false;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === SLASH) isCounter = false;
    else if (code === STOP) isCounter = isCounterWord(text.charCodeAt(at - 2), text.charCodeAt(at - 1));
    if (isUpper(code) || isDigit(code) || isLower(code) || code === SLASH) continue;
    if (!isHyphen(code) && code !== STOP) break;
    // A number closes the symbol when a word follows: "SR.275.The", "CO/1-related", and the joint symbol's second half.
    const next = at + 1 < limit ? text.charCodeAt(at + 1) : 0;
    // The hyphen of "SR.275-276" and "Add.1-4" parts two documents, as an en dash would.
    if (isDigit(text.charCodeAt(at - 1)) && (isUpper(next) || isLower(next) || (isCounter && isHyphen(code)))) break;
  }
  return at;
}

/** Whether the two units before a full stop end `SR`, `Add`, `Corr`, `Rev`, words that count documents. */
function isCounterWord(last2: number, last: number): boolean {
  return isLower(last) || (last2 === UPPER_S && last === UPPER_R);
}

/** The end of a run without the punctuation of the sentence. */
function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text.charCodeAt(at - 1) === STOP || isHyphen(text.charCodeAt(at - 1)))) at--;
  return at;
}

function readJoint(text: string, start: number, end: number): DocumentSymbol | undefined {
  const first = readSingle(text, start, end);
  if (first === undefined) return undefined;
  const joint: DocumentSymbol[] = [];
  let at = first.end;
  while (joint.length + 1 < MAX_JOINT && at + 1 < end) {
    const code = text.charCodeAt(at);
    if ((code !== EN_DASH && !isHyphen(code)) || readBody(text, at + 1, end) === undefined) break;
    const next = readSingle(text, at + 1, end);
    if (next === undefined) break;
    joint.push(next);
    at = next.end;
  }
  return joint.length === 0 ? first : { ...first, text: text.slice(start, at), end: at, joint };
}

function readSingle(text: string, start: number, end: number): DocumentSymbol | undefined {
  if (readBody(text, start, end) === undefined) return undefined;
  const runEnd = trimmed(text, start, endOfRun(text, start, end));
  const segments = splitSegments(text, start, runEnd);
  if (segments === undefined) return undefined;
  const suffixes: SymbolSuffix[] = [];
  let stem = segments.length;
  for (; stem > 1; stem--) {
    const suffix = suffixOf(segments[stem - 1]?.value ?? '');
    if (suffix === undefined) break;
    suffixes.unshift(suffix);
  }
  const reading = readStem(segments.slice(0, stem));
  if (reading === undefined) return undefined;

  const parts = [...reading.parts];
  let stemText = segments
    .slice(0, stem)
    .map((segment) => segment.value)
    .join('/');
  let symbolEnd = runEnd;
  if (reading.series === 'RES' && suffixes.length === 0 && parts.every(isUndated)) {
    const bracket = readBracket(text, runEnd, end);
    if (bracket !== undefined) {
      parts.push(bracket.part);
      symbolEnd = bracket.end;
      stemText += ` (${bracket.part.value})`;
    }
  }
  for (const segment of segments.slice(stem)) parts.push(partOf('suffix', segment));

  const canonical = [stemText, ...segments.slice(stem).map((segment) => segment.value)].join('/');
  const partValue = (kind: PartKind): string | undefined => parts.find((part) => part.kind === kind)?.value;
  const meeting = partValue('meeting');
  const year = partValue('year');
  const number = partValue('number');
  const body = partValue('body') ?? '';
  const committee = committeeOf(body);
  return {
    text: text.slice(start, symbolEnd),
    start,
    end: symbolEnd,
    canonical,
    stem: stemText,
    body,
    committee: committee?.id,
    instrument: PROTOCOL_INSTRUMENTS[partValue('protocol') ?? ''] ?? committee?.instrument,
    series: reading.series,
    state: partValue('state'),
    number: number === undefined ? undefined : rangeOf(number),
    meeting: meeting === undefined ? undefined : Number(meeting),
    session: partValue('session'),
    year: year === undefined ? undefined : fullYear(year),
    suffixes,
    parts,
    joint: [],
  };
}

/** A resolution that says its session or year between slashes has no bracket of its own. */
function isUndated(part: SymbolPart): boolean {
  return part.kind !== 'session' && part.kind !== 'year';
}

const PROTOCOL_INSTRUMENTS: Readonly<Record<string, InstrumentId>> = {
  OPAC: 'op-crc-ac',
  OPSC: 'op-crc-sc',
  'OP.8': 'op-cedaw',
};

/** The `(2000)` or `(XXI)` behind the number of a resolution, with a space or a wrapped line before it. */
function readBracket(text: string, at: number, end: number): { part: SymbolPart; end: number } | undefined {
  let open = at;
  while (open < end && open < at + 8 && isSpace(text.charCodeAt(open))) open++;
  if (open >= end || text.charCodeAt(open) !== OPEN) return undefined;
  const start = open + 1;
  let close = start;
  const limit = Math.min(end, start + 8);
  while (close < limit && text.charCodeAt(close) !== CLOSE) close++;
  if (close >= limit) return undefined;
  const value = text.slice(start, close);
  if (isYear(value)) return { part: { kind: 'year', value, start, end: close }, end: close + 1 };
  if (isRoman(value)) return { part: { kind: 'session', value, start, end: close }, end: close + 1 };
  return undefined;
}

// --------------------------------------------------------------------------------------------------------------- segments

/** What stands between two slashes. */
interface Segment extends Span {
  readonly value: string;
}

/** The segments of a run; undefined where one is empty, where there is but one, or where there are too many. */
function splitSegments(text: string, start: number, end: number): readonly Segment[] | undefined {
  const segments: Segment[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== SLASH) continue;
    if (at === from || segments.length === MAX_SEGMENTS) return undefined;
    segments.push({ start: from, end: at, value: plain(text.slice(from, at)) });
    from = at + 1;
  }
  return segments.length > 1 ? segments : undefined;
}

/** A non-breaking hyphen is a matter of layout; the symbol has a plain one. */
function plain(text: string): string {
  return text.replaceAll('\u2011', '-').replaceAll('\u2010', '-');
}

function partOf(kind: PartKind, segment: Segment): SymbolPart {
  return { kind, value: segment.value, start: segment.start, end: segment.end };
}

function isDigits(value: string, least: number, most: number): boolean {
  if (value.length < least || value.length > most) return false;
  for (let at = 0; at < value.length; at++) if (!isDigit(value.charCodeAt(at))) return false;
  return true;
}

function isLetters(value: string, least: number, most: number): boolean {
  if (value.length < least || value.length > most) return false;
  for (let at = 0; at < value.length; at++) if (!isUpper(value.charCodeAt(at))) return false;
  return true;
}

/** Digits without a leading zero. */
function isNumber(value: string, most: number): boolean {
  return isDigits(value, 1, most) && value.charCodeAt(0) !== ZERO;
}

function isYear(value: string): boolean {
  return isDigits(value, 4, 4) && Number(value) >= 1945 && Number(value) < 2100;
}

/** Also the two figures of the nineties: `CCPR/C/PER/98/4`. */
function isReportYear(value: string): boolean {
  return isYear(value) || (isDigits(value, 2, 2) && Number(value) >= 76);
}

function fullYear(value: string): number {
  return value.length === 2 ? 1900 + Number(value) : Number(value);
}

function isRoman(value: string): boolean {
  if (value.length === 0 || value.length > 7) return false;
  for (const letter of value) if (!'IVXL'.includes(letter)) return false;
  return true;
}

/** `5` or `5-6`, ascending. */
function rangeOf(value: string): NumberRange | undefined {
  const dash = value.indexOf('-');
  const from = dash < 0 ? value : value.slice(0, dash);
  const to = dash < 0 ? value : value.slice(dash + 1);
  if (!isNumber(from, 5) || !isNumber(to, 5)) return undefined;
  if (dash >= 0 && Number(from) >= Number(to)) return undefined;
  return { from: Number(from), to: Number(to) };
}

function isReportNumber(value: string): boolean {
  return value.length <= 7 && rangeOf(value) !== undefined && value.split('-').every((part) => part.length <= 3);
}

/** The word and the number of `SR.275`, `CN.4`; undefined for any other form. */
function dotted(value: string): { readonly word: string; readonly number: string } | undefined {
  const dot = value.indexOf('.');
  if (dot < 1) return undefined;
  const word = value.slice(0, dot);
  const number = value.slice(dot + 1);
  if (!isUpper(word.charCodeAt(0)) || word.length > 6) return undefined;
  for (let at = 1; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (!isUpper(code) && !isLower(code)) return undefined;
  }
  return { word, number };
}

function isDotted(value: string, words: ReadonlySet<string>, digits: number): boolean {
  const split = dotted(value);
  return split !== undefined && words.has(split.word) && isNumber(split.number, digits);
}

function suffixOf(value: string): SymbolSuffix | undefined {
  const split = dotted(value);
  if (split === undefined || !isSuffixType(split.word) || !isNumber(split.number, 3)) return undefined;
  return { type: split.word, number: Number(split.number) };
}

function isSuffixType(word: string): word is SymbolSuffix['type'] {
  return word === 'Add' || word === 'Corr' || word === 'Rev' || word === 'Amend';
}

const REPORTING: ReadonlySet<string> = new Set(REPORTING_SERIES);
const NO_STATE: ReadonlySet<string> = new Set([...REPORTING_SERIES, 'DEC', 'CSP']);

/** Three capitals, or one of the codes of another length that are known; never the name of a series. */
function isStateCode(value: string): boolean {
  if (value.length === 3) return isLetters(value, 3, 3) && !NO_STATE.has(value);
  if (value.length === 7) {
    return value.charAt(3) === '-' && isLetters(value.slice(0, 3), 3, 3) && isLetters(value.slice(4), 3, 3);
  }
  return value.length === 2 && stateOf(value) !== undefined;
}

// ---------------------------------------------------------------------------------------------------------------- grammar

interface Element {
  readonly kind: PartKind;
  readonly test: (value: string) => boolean;
}

interface Pattern {
  /** Undefined: the series is what stands in the series part. */
  readonly series: SymbolSeries | undefined;
  readonly elements: readonly Element[];
}

interface Reading {
  readonly series: SymbolSeries;
  readonly parts: readonly SymbolPart[];
}

const ITEM_WORDS = set('L CRP R Misc INF WP NGO Dec DEC');
const SR = set('SR');
const CONCL = set('Concl');

const state: Element = { kind: 'state', test: isStateCode };
const report: Element = { kind: 'number', test: isReportNumber };
const number: Element = { kind: 'number', test: (value) => isNumber(value, 3) };
const sequence: Element = { kind: 'number', test: (value) => isNumber(value, 4) };
const year: Element = { kind: 'year', test: isYear };
const reportYear: Element = { kind: 'year', test: isReportYear };
const session: Element = { kind: 'session', test: (value) => isNumber(value, 3) };
const romanSession: Element = { kind: 'session', test: isRoman };
const meeting: Element = { kind: 'meeting', test: (value) => isDotted(value, SR, 4) };
const item: Element = { kind: 'item', test: (value) => isDotted(value, ITEM_WORDS, 3) };
const concluding: Element = { kind: 'item', test: (value) => isDotted(value, CONCL, 3) };
const reportingSeries: Element = { kind: 'series', test: (value) => REPORTING.has(value) };
const communication: Element = {
  kind: 'communication',
  test: (value) => value.length <= 9 && rangeOf(value) !== undefined,
};
/** The State of an inquiry was once written out: `CEDAW/C/2005/OP.8/MEXICO`. */
const country: Element = { kind: 'state', test: (value) => isLetters(value, 3, 20) };

function word(kind: PartKind, ...values: readonly string[]): Element {
  return { kind, test: (value) => values.includes(value) };
}

function pattern(series: SymbolSeries | undefined, ...elements: readonly Element[]): Pattern {
  return { series, elements };
}

/** Behind `CMW/C`, `E/C.12`, `CAT/OP`. */
const TREATY_BODY: readonly Pattern[] = [
  pattern(undefined, state, reportingSeries, report),
  pattern('report', state, report),
  pattern('SR', meeting),
  pattern('GC', word('series', 'GC'), number),
  pattern(undefined, session, word('series', 'D', 'DR'), communication, year),
  pattern('year', year, sequence),
  pattern('year', year, item),
  pattern('session', session, sequence),
  pattern('session', session, item),
  pattern('sequential', number),
  pattern('other', item),
  pattern('report', state, reportYear, report),
  pattern('CO', session, word('series', 'CO'), number),
  pattern('Q', session, word('series', 'L', 'Q'), state),
  pattern('Q', word('series', 'Q'), state, report),
  pattern('RQ', word('series', 'RESP'), number),
  pattern('CO', word('series', 'CR'), session, number),
  pattern('CO', romanSession, concluding),
  pattern('CO', word('series', 'CO'), year, state),
  pattern('DEC', word('series', 'DEC'), state, number),
  pattern('DEC', state, word('series', 'DEC'), number),
  pattern('year', year, romanSession, item),
  pattern('year', year, romanSession, sequence),
  pattern('OP.8', word('protocol', 'OP.8'), state, number),
  pattern('OP.8', year, word('protocol', 'OP.8'), country),
];

/** Behind `CRC/C/OPAC` and `CRC/C/OPSC`. */
const CRC_PROTOCOL: readonly Pattern[] = [
  pattern(undefined, state, reportingSeries, report),
  pattern('report', state, report),
  pattern('Q', word('series', 'Q'), state, report),
  pattern('CO', word('series', 'CO'), year, state),
  pattern('sequential', number),
];

/** Behind the acronym of a treaty with no `C`: meetings of States parties and a few old schemes. */
const TREATY: readonly Pattern[] = [
  pattern(undefined, word('series', 'SP', 'CSP'), number),
  pattern(undefined, word('series', 'SP', 'CSP'), year, sequence),
  pattern(undefined, word('series', 'SP', 'CSP'), year, item),
  pattern(undefined, word('series', 'SP', 'CSP'), meeting),
];
const CCPR_OLD: readonly Pattern[] = [pattern('CO', word('series', 'CO'), session, state)];
const CRC_OLD: readonly Pattern[] = [pattern('GC', word('series', 'GC'), year, number)];
const CEDAW_OLD: readonly Pattern[] = [
  pattern('year', word('organ', 'PSWG'), year, romanSession, item),
  pattern('year', year, item, word('series', 'R')),
];

const HRI: readonly Pattern[] = [
  pattern(undefined, word('series', 'CORE'), state, year),
  pattern(undefined, word('series', 'CORE'), number),
  pattern(undefined, word('series', 'MC'), year, number),
  pattern(undefined, word('series', 'MC'), year, item),
  pattern(undefined, word('series', 'GEN'), number),
  pattern(undefined, word('series', 'ICM'), year, number),
  pattern(undefined, word('series', 'ICM'), year, item),
];

/** The identifiers of the treaty body database, which are cited like symbols: `INT/CMW/NGO/PER/20145`. */
const DATABASE: readonly Pattern[] = [
  pattern(
    'INT',
    { kind: 'organ', test: (value) => TREATY_ACRONYMS.has(value) || value === 'CESCR' },
    { kind: 'series', test: (value) => isLetters(value, 2, 6) },
    state,
    { kind: 'number', test: (value) => isDigits(value, 1, 6) },
  ),
];

const TREATY_ACRONYMS = set('CMW CRC CRPD CEDAW CAT CCPR CERD CED');

function readStem(segments: readonly Segment[]): Reading | undefined {
  const [first, second] = segments;
  if (first === undefined || second === undefined) return undefined;
  if (TREATY_ACRONYMS.has(first.value)) return readTreaty(segments, first, second);
  const body = partOf('body', first);
  const rest = segments.slice(1);
  switch (first.value) {
    case 'E':
      if (second.value !== 'C.12') return readOther(body, rest);
      return match(TREATY_BODY, prefix('CESCR', first, second), segments.slice(2));
    case 'HRI':
      return match(HRI, body, rest);
    case 'INT':
      return match(DATABASE, body, rest);
    default:
      return readOther(body, rest);
  }
}

function readTreaty(segments: readonly Segment[], first: Segment, second: Segment): Reading | undefined {
  if (second.value === 'C') {
    const body = prefix(first.value, first, second);
    const third = segments[2];
    if (first.value === 'CRC' && third !== undefined && (third.value === 'OPAC' || third.value === 'OPSC')) {
      const reading = match(CRC_PROTOCOL, body, segments.slice(3));
      return reading && { series: reading.series, parts: insertSecond(reading.parts, partOf('protocol', third)) };
    }
    return match(TREATY_BODY, body, segments.slice(2));
  }
  if (first.value === 'CAT' && second.value === 'OP') {
    return match(TREATY_BODY, prefix('SPT', first, second), segments.slice(2));
  }
  const body = partOf('body', first);
  const rest = segments.slice(1);
  const old = { CCPR: CCPR_OLD, CRC: CRC_OLD, CEDAW: CEDAW_OLD }[first.value];
  return match(TREATY, body, rest) ?? (old === undefined ? undefined : match(old, body, rest));
}

function prefix(value: string, first: Segment, second: Segment): SymbolPart {
  return { kind: 'body', value, start: first.start, end: second.end };
}

function insertSecond(parts: readonly SymbolPart[], part: SymbolPart): readonly SymbolPart[] {
  return [...parts.slice(0, 1), part, ...parts.slice(1)];
}

function match(patterns: readonly Pattern[], body: SymbolPart, segments: readonly Segment[]): Reading | undefined {
  for (const { series, elements } of patterns) {
    if (elements.length !== segments.length) continue;
    if (!elements.every((element, index) => element.test(segments[index]?.value ?? ''))) continue;
    const parts: SymbolPart[] = [body];
    for (const [index, segment] of segments.entries()) {
      const kind = elements[index]?.kind;
      if (kind === 'meeting') parts.push(...meetingParts(segment));
      else if (kind !== undefined) parts.push(partOf(kind, segment));
    }
    const written = parts.find((part) => part.kind === 'series')?.value;
    return { series: series ?? asSeries(written), parts };
  }
  return undefined;
}

/** `SR.275` is a series and the number of a meeting, so that the number alone can be a link. */
function meetingParts(segment: Segment): readonly SymbolPart[] {
  const dot = segment.value.indexOf('.');
  const at = segment.start + dot;
  return [
    { kind: 'series', value: segment.value.slice(0, dot), start: segment.start, end: at },
    { kind: 'meeting', value: segment.value.slice(dot + 1), start: at + 1, end: segment.end },
  ];
}

const OWN_SERIES: ReadonlySet<string> = new Set([
  ...REPORTING_SERIES,
  ...set('SR GC DR DEC RES CORE MC GEN ICM SP CSP'),
]);

function isOwnSeries(value: string): value is SymbolSeries {
  return OWN_SERIES.has(value);
}

function asSeries(value: string | undefined): SymbolSeries {
  return value !== undefined && isOwnSeries(value) ? value : 'other';
}

// ------------------------------------------------------------------------------------------------------------ other bodies

/** What may follow the first element of the principal organs; without this `A/H1N1` and `E/F/2` would be documents. */
const SECOND: Readonly<Record<string, { readonly words: ReadonlySet<string>; readonly dotted: ReadonlySet<string> }>> =
  {
    A: { words: set('RES DEC HRC INF BUR SPC ES CONF NGO EC'), dotted: set('C AC CN CONF PV L BUR WG INF') },
    E: { words: set('RES DEC ICEF INF NGO ECA ECE ESCAP ESCWA HLPF'), dotted: set('C CN AC CONF L SR INF') },
    S: { words: set('RES PRST INF NOTE'), dotted: set('PV AC C INF') },
    ST: { words: set('AI SGB IC LIB CS SG ESA LEG HR DPI SPACE ECA ESCAP'), dotted: set('') },
  };

/** Organizations whose symbols occur beside ours; what follows the first element is free. */
const OTHER_BODIES = set('CBD CD CTOC CAC DP ECE FCCC HR HSP ISBA LC NPT SPLOS TD UNEP UNW');

function readOther(body: SymbolPart, segments: readonly Segment[]): Reading | undefined {
  const [first] = segments;
  const last = segments.at(-1);
  if (first === undefined || last === undefined || !/\d/.test(last.value)) return undefined;
  const second = SECOND[body.value];
  if (second === undefined && !OTHER_BODIES.has(body.value)) return undefined;
  if (second !== undefined && !isSecond(body.value, first.value, segments.length, second)) return undefined;

  const parts: SymbolPart[] = [body];
  let series: SymbolSeries = 'other';
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    const kind = otherKind(body.value, segment.value, parts.at(-1)?.kind ?? 'body', isLast);
    if (kind === undefined) return undefined;
    if (kind === 'meeting') parts.push(...meetingParts(segment));
    else parts.push(partOf(kind, segment));
    if (series === 'other') series = asSeries(parts.find((part) => part.kind === 'series')?.value);
  }
  return { series, parts };
}

function isSecond(
  body: string,
  value: string,
  count: number,
  second: { readonly words: ReadonlySet<string>; readonly dotted: ReadonlySet<string> },
): boolean {
  if (second.words.has(value)) return count > 1;
  if (isDotted(value, second.dotted, 5)) return true;
  switch (body) {
    case 'A':
      // A bare number is a document before 1976 or a standing one; a session has two figures.
      return count === 1 ? isNumber(value, 5) && value.length > 2 : isNumber(value, 2) || isSpecialSession(value);
    case 'E':
      return count > 1 && isYear(value);
    case 'S':
      return count === 1 ? isNumber(value, 5) && value.length > 2 : isYear(value);
    default:
      return false;
  }
}

function isSpecialSession(value: string): boolean {
  const dash = value.indexOf('-');
  return dash > 0 && isLetters(value.slice(0, dash), 1, 2) && isNumber(value.slice(dash + 1), 2);
}

const SERIES_WORDS = set('RES DEC PRST AI SGB IC PUB INF NGO');
const PAPER_WORDS = set('L CRP INF NGO WP Misc R LIM G');

function otherKind(body: string, value: string, before: PartKind, isLast: boolean): PartKind | undefined {
  const split = dotted(value);
  if (split !== undefined) {
    if (split.word === 'SR' || split.word === 'PV') return isNumber(split.number, 5) ? 'meeting' : undefined;
    // A yearly conference (`NPT/CONF.2010`) and a lettered series (`SER.B`) are written alike.
    if (!isNumber(split.number, 5) && !isLetters(split.number, 1, 1)) return undefined;
    return PAPER_WORDS.has(split.word) ? 'item' : 'organ';
  }
  if (isSpecialSession(value)) return 'session';
  if (isNumber(value, 5)) {
    if (isLast) return 'number';
    if (isYear(value)) return 'year';
    return body === 'A' || before === 'organ' ? 'session' : 'number';
  }
  if (!isLetters(value, 1, 6) || isLast) return undefined;
  if (SERIES_WORDS.has(value)) return 'series';
  return before === 'session' && isStateCode(value) ? 'state' : 'organ';
}

// --------------------------------------------------------------------------------------------------------------- malformed

/** The end of `–6` behind `CCPR/C/PER/CO/5`: the dash of a range where a symbol has a hyphen. */
function endOfDashedNumber(text: string, symbol: DocumentSymbol, end: number): number | undefined {
  if (symbol.state === undefined || symbol.suffixes.length > 0 || symbol.joint.length > 0) return undefined;
  if (symbol.parts.at(-1)?.kind !== 'number') return undefined;
  if (symbol.end >= end || text.charCodeAt(symbol.end) !== EN_DASH) return undefined;
  return endOfDigits(text, symbol.end + 1, end);
}

const SPACED = set('Add Corr Rev Amend SR');

/** The end of the number in `…/Add. 10` and `…/CO/ 1`, where a space got between. */
function endOfSpacedNumber(text: string, start: number, end: number): number | undefined {
  const run = endOfRun(text, start, end);
  if (run + 1 >= end || !isSpace(text.charCodeAt(run))) return undefined;
  const last = text.charCodeAt(run - 1);
  if (last === STOP) {
    const slash = text.lastIndexOf('/', run - 1);
    if (slash < start || !SPACED.has(text.slice(slash + 1, run - 1))) return undefined;
  } else if (last !== SLASH) return undefined;
  return endOfDigits(text, run + 1, end);
}

/** Behind one to four digits at a place, where no word goes on; else undefined. */
function endOfDigits(text: string, start: number, end: number): number | undefined {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  const count = at - start;
  return count > 0 && count <= 4 && (at >= end || !isJoined(text.charCodeAt(at))) ? at : undefined;
}

function malformedAt(
  text: string,
  start: number,
  bodyEnd: number,
  end: number,
  problem: MalformedSymbol['problem'],
): ScannedSymbol | undefined {
  const written = text.slice(start, end);
  const body = text.slice(start, bodyEnd);
  const segments = written.split('/');
  if (segments.length > MAX_SEGMENTS) return undefined;
  const isKnown = TREATY_ACRONYMS.has(body);
  const nearest = isKnown || PRINCIPAL.has(body) || OTHER_BODIES.has(body) ? [] : nearestCommittees(body);
  const repairs = repairsOf(segments, nearest);
  if (!looksMeant(body, segments, isKnown, nearest, repairs)) return undefined;
  const found =
    segments.some((segment, index) => index > 1 && isPlaceholder(segment)) && repairs.length === 0
      ? 'placeholder'
      : isKnown || PRINCIPAL.has(body) || segments[1] !== 'C'
        ? problem
        : 'unknown-committee';
  const bodySpan = { start, end: bodyEnd };
  return {
    end,
    symbol: undefined,
    malformed: { looksLike: true, body, bodySpan, nearest, problem: found, repairs },
  };
}

const PRINCIPAL = set('A E S ST HRI INT');

/**
 * Whether a run that is no symbol was meant as one. A letter of a treaty body and something behind it is enough; elsewhere
 * only a form so near to a symbol that one slip explains it, for laws and decrees are numbered with slashes too.
 */
function looksMeant(
  body: string,
  segments: readonly string[],
  isKnown: boolean,
  nearest: readonly CommitteeId[],
  repairs: readonly string[],
): boolean {
  const second = segments[1] ?? '';
  const third = segments[2] ?? '';
  if (isKnown && (second === 'C' || (body === 'CAT' && second === 'OP'))) {
    return third.length > 0 && !(segments.length === 3 && isLetters(third, 1, 20));
  }
  if (body === 'HRI') return HRI_WORDS.has(second) && third.length > 0;
  if (body === 'A' || body === 'E' || body === 'S') {
    return repairs.length > 0 || (second === 'RES' && /\d/.test(third));
  }
  if (second === 'C' && body.length > 1) {
    if (nearest.length > 0 && segments.length > 3 && segments.some((segment) => /\d/.test(segment))) return true;
    return isReportingSymbol(parseSymbol(['CMW', ...segments.slice(1)].join('/')));
  }
  return repairs.some((repair) => isReportingSymbol(parseSymbol(repair)));
}

const HRI_WORDS = set('CORE MC GEN ICM');

function isReportingSymbol(symbol: DocumentSymbol | undefined): boolean {
  return symbol?.state !== undefined && symbol.series !== 'report' && stateOf(symbol.state) !== undefined;
}

/** `X`, `XX`, `XXX`, `SR.XXX`, `Add.X`: the number that a drafter does not know yet. */
function isPlaceholder(segment: string): boolean {
  const value = segment.slice(segment.indexOf('.') + 1);
  if (value.length === 0) return false;
  for (const letter of value) if (letter !== 'X' && letter !== 'x') return false;
  return true;
}

/** Committees by a slip in the acronym, and those whose acronym symbols do not use (`CESCR/C/…`). */
function nearestCommittees(body: string): readonly CommitteeId[] {
  const found: CommitteeId[] = [];
  for (const id of ['CMW', 'CRC', 'CRPD', 'CEDAW', 'CAT', 'CCPR', 'CESCR', 'CERD', 'CED'] as const) {
    if (body === id || (id !== 'CESCR' && isOneSlip(body, id))) found.push(id);
  }
  return found;
}

/** Whether two words differ by one letter more, less or other, or by two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const left = endA - from;
  const right = endB - from;
  if (left <= 1 && right <= 1) return left + right > 0;
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}

function repairsOf(segments: readonly string[], nearest: readonly CommitteeId[]): readonly string[] {
  const [body = ''] = segments;
  const fixed = segments
    .slice(1)
    .filter((segment) => segment !== '')
    .flatMap(repairSegment);
  const candidates: string[] = [];
  if (nearest.length > 0 || TREATY_ACRONYMS.has(body)) {
    const tail = fixed[0] === 'C' ? fixed.slice(1) : fixed;
    for (const id of nearest.length > 0 ? nearest : [body]) {
      const start = id === 'CESCR' ? 'E/C.12' : body === 'CAT' && fixed[0] === 'OP' ? 'CAT' : `${id}/C`;
      candidates.push([start, ...tail].join('/'));
    }
  } else {
    if (body === 'E' && (fixed[0] === 'C12' || (fixed[0] === 'C' && fixed.length > 3))) fixed[0] = 'C.12';
    const resolution = fixed.length === 2 && fixed[0] === 'RES' ? fixed[1]?.split('-') : undefined;
    candidates.push([body, ...(resolution === undefined ? fixed : ['RES', ...resolution])].join('/'));
  }
  return candidates.filter((candidate) => parseSymbol(candidate) !== undefined);
}

/** One segment with the usual slips undone; two where the slash between a series and its number is missing. */
function repairSegment(written: string): readonly string[] {
  let segment = plain(written).replaceAll('–', '-');
  segment = trimStops(withoutSpaces(segment));
  if (segment === 'C0') return ['CO'];
  const digits = firstDigit(segment);
  const letters = digits > 0 ? segment.slice(0, digits) : segment;
  const rest = digits > 0 ? segment.slice(digits) : '';
  const bare = trimStops(letters);
  const title = bare.charAt(0).toUpperCase() + bare.slice(1).toLowerCase();
  if (rest !== '' && isSuffixType(title)) return [`${title}.${rest}`];
  if (rest !== '' && bare.toUpperCase() === 'SR') return [`SR.${rest}`];
  if (rest !== '' && bare === letters && REPORTING.has(bare)) return [bare, rest];
  if (rest === '' && isStateCode(segment.toUpperCase()) && stateOf(segment.toUpperCase()) !== undefined) {
    return [segment.toUpperCase()];
  }
  return [segment];
}

function withoutSpaces(text: string): string {
  let kept = '';
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) kept += text.charAt(at);
  return kept;
}

function trimStops(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === STOP) end--;
  return text.slice(0, end);
}

function firstDigit(text: string): number {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return at;
  return -1;
}

// --------------------------------------------------------------------------------------------------------------- shortened

/** The words of a language that join the members of a list; see the languages. */
export interface JoinWords {
  /** "and", "or", "y", "et", "和" */
  readonly and: readonly string[];
  /** "to", "a", "à", "至": the same as a dash. */
  readonly to: readonly string[];
}

/** A shortened symbol in running text. */
export interface ShortSymbol extends Span {
  /** The whole symbol that is meant; its own offsets count from 0 in its `text`. */
  readonly symbol: DocumentSymbol;
  /** True for the members between the ends of a range (`Add.2` and `Add.3` of `Add.1–4`); they share the far end's place. */
  readonly implied: boolean;
}

const NO_WORDS: JoinWords = { and: [], to: [] };

/**
 * The symbols that a shortened form stands for, after a full one: `276` after CMW/C/SR.275, `SR.1145`, `Corr.1`, `Add.1–4`,
 * `276, 277`. Empty where the text is anything else, or only begins with a shortened form.
 */
export function shortened(
  symbol: DocumentSymbol,
  text: string,
  words: JoinWords = NO_WORDS,
): readonly DocumentSymbol[] {
  const found = readShortForms(symbol, text, 0, text.length, words, true);
  return found.at(-1)?.end === text.length ? found.map((short) => short.symbol) : [];
}

/**
 * The shortened symbols in running text from `start`, the end of the full one, up to `end`: ", 3387 and 3388", " and Corr.1",
 * "–4". Stops, perhaps at once, at the first thing that is no separator or no shortened form. A bare number counts only after a
 * meeting or a suffix, when it is greater by a little, and when the sentence cannot mean a quantity ("and 15 States"): a false
 * link is worse than a missing one.
 */
export function continuations(
  symbol: DocumentSymbol,
  text: string,
  start: number,
  end: number,
  words: JoinWords,
): readonly ShortSymbol[] {
  return readShortForms(symbol, text, start, end, words, false);
}

function readShortForms(
  symbol: DocumentSymbol,
  text: string,
  start: number,
  end: number,
  words: JoinWords,
  beginsWithForm: boolean,
): readonly ShortSymbol[] {
  const found: ShortSymbol[] = [];
  if (symbol.joint.length > 0) return found;
  let previous = symbol;
  let at = start;
  while (found.length < MAX_SHORT) {
    const separator = readSeparator(text, at, end, words, beginsWithForm && at === start);
    if (separator === undefined) break;
    const token = readShort(text, separator.end, end);
    if (token === undefined) break;
    const base = token.word === '' ? previous : symbol;
    if (separator.isRange) {
      const range = token.word === '' ? rangeMembers(previous, Number(token.number)) : [];
      if (range.length === 0) break;
      for (const [index, member] of range.entries()) {
        const implied = index < range.length - 1;
        found.push({ symbol: member, start: token.start, end: token.end, implied });
        previous = member;
      }
    } else {
      if (token.word === '' && !isSafeNumber(text, token, end, previous, words)) break;
      const next = resolve(base, token.word, token.number);
      if (next === undefined) break;
      found.push({ symbol: next, start: token.start, end: token.end, implied: false });
      previous = next;
    }
    at = token.end;
  }
  return found;
}

interface ShortToken extends Span {
  /** `SR`, `Add` …, or empty for a bare number. */
  readonly word: string;
  readonly number: string;
}

function readSeparator(
  text: string,
  start: number,
  end: number,
  words: JoinWords,
  mayBeEmpty: boolean,
): { readonly end: number; readonly isRange: boolean } | undefined {
  let at = start;
  const code = at < end ? text.charCodeAt(at) : 0;
  if (code === EN_DASH || isHyphen(code)) return { end: at + 1, isRange: true };
  const hasComma = code === COMMA || code === SEMICOLON;
  if (hasComma) at++;
  at = skipSpaces(text, at, end);
  const to = hasComma ? undefined : endOfWord(text, at, end, words.to);
  if (to !== undefined) return { end: skipSpaces(text, to, end), isRange: true };
  const and = endOfWord(text, at, end, words.and);
  if (and !== undefined) return { end: skipSpaces(text, and, end), isRange: false };
  return hasComma || mayBeEmpty ? { end: at, isRange: false } : undefined;
}

/** White space, at most a line break and its indentation. */
function skipSpaces(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + MAX_LENGTH);
  let at = start;
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function endOfWord(text: string, at: number, end: number, words: readonly string[]): number | undefined {
  for (const candidate of words) {
    const behind = at + candidate.length;
    if (candidate === '' || behind > end || !text.startsWith(candidate, at)) continue;
    const next = behind < end ? text.charCodeAt(behind) : 0;
    if (isLower(candidate.charCodeAt(candidate.length - 1)) && isJoined(next)) {
      continue;
    }
    return behind;
  }
  return undefined;
}

const SHORT_WORDS = ['SR', 'Add', 'Corr', 'Rev', 'Amend'] as const;

function readShort(text: string, start: number, end: number): ShortToken | undefined {
  let at = start;
  let found = '';
  if (at < end && text.charCodeAt(at) === SLASH) at++;
  for (const candidate of SHORT_WORDS) {
    const dot = at + candidate.length;
    if (dot < end && text.startsWith(candidate, at) && text.charCodeAt(dot) === STOP) {
      found = candidate;
      at = dot + 1;
      break;
    }
  }
  if (found === '' && at > start) return undefined;
  const digits = endOfDigits(text, at, end);
  if (digits === undefined) return undefined;
  // "27.5" is no number of a document.
  const next = digits + 1 < end ? text.charCodeAt(digits + 1) : 0;
  if (found === '' && isDigit(next) && text.charCodeAt(digits) === STOP) return undefined;
  const value = text.slice(at, digits);
  return isNumber(value, 4) ? { word: found, number: value, start, end: digits } : undefined;
}

/** The number that a bare number continues: that of the meeting, or that of the last suffix. */
function counterOf(symbol: DocumentSymbol): { readonly word: string; readonly value: number } | undefined {
  const suffix = symbol.suffixes.at(-1);
  if (suffix !== undefined) return { word: suffix.type, value: suffix.number };
  return symbol.meeting === undefined ? undefined : { word: 'SR', value: symbol.meeting };
}

const FARTHEST = 60;

function isSafeNumber(
  text: string,
  token: ShortToken,
  end: number,
  previous: DocumentSymbol,
  words: JoinWords,
): boolean {
  const counter = counterOf(previous);
  const value = Number(token.number);
  if (counter === undefined || value <= counter.value || value > counter.value + FARTHEST) return false;
  if (counter.word === 'SR' && value === counter.value + 1) return true;
  // Else what follows must close the list or go on with it: "Add.1, 12 May" and "SR.5 and 15 States" do neither.
  const at = skipSpaces(text, token.end, end);
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  if (code === COMMA || code === SEMICOLON || code === CLOSE || code === STOP || code === EN_DASH) return true;
  if (code === CLOSE_SQUARE || code === COLON || isHyphen(code)) return true;
  return endOfWord(text, at, end, words.and) !== undefined || endOfWord(text, at, end, words.to) !== undefined;
}

function rangeMembers(previous: DocumentSymbol, to: number): readonly DocumentSymbol[] {
  const counter = counterOf(previous);
  if (counter === undefined || to <= counter.value || to > counter.value + FARTHEST) return [];
  const members: DocumentSymbol[] = [];
  for (let value = counter.value + 1; value <= to; value++) {
    const member = resolve(previous, '', String(value));
    if (member === undefined) return [];
    members.push(member);
  }
  return members;
}

/** A suffix replaces the one of its type and all behind it; one of a new type goes to the end. */
function resolve(symbol: DocumentSymbol, written: string, value: string): DocumentSymbol | undefined {
  const type = written === '' ? (counterOf(symbol)?.word ?? '') : written;
  if (type === 'SR') {
    if (symbol.series !== 'SR' || symbol.meeting === undefined) return undefined;
    return parseSymbol(`${symbol.stem.slice(0, symbol.stem.lastIndexOf('.') + 1)}${value}`);
  }
  if (!isSuffixType(type)) return undefined;
  const same = symbol.suffixes.findIndex((suffix) => suffix.type === type);
  const kept = same < 0 ? symbol.suffixes : symbol.suffixes.slice(0, same);
  return parseSymbol([symbol.stem, ...kept.map(writeSuffix), `${type}.${value}`].join('/'));
}

function writeSuffix(suffix: SymbolSuffix): string {
  return `${suffix.type}.${suffix.number}`;
}

// ----------------------------------------------------------------------------------------------------------------- meaning

/** One part and what it stands for, in ids; words for people live with the languages. */
export interface MeaningPart {
  readonly kind: PartKind;
  readonly value: string;
  /** Where it stands, in UTF-16 units of the text that the symbol was read from. */
  readonly range: Span;
  /** For a State code that is known. */
  readonly state: State | undefined;
}

/** What a symbol says about its document. */
export interface SymbolMeaning {
  readonly documentKind: DocumentKind | undefined;
  readonly committee: CommitteeId | undefined;
  /** The committee whose annual report this is: `A/66/48` → CMW. */
  readonly annualReportOf: CommitteeId | undefined;
  readonly instrument: InstrumentId | undefined;
  readonly series: SymbolSeries;
  readonly state: State | undefined;
  /** Those of joint symbols follow. */
  readonly parts: readonly MeaningPart[];
}

/** The meaning of a symbol, part by part. */
export function describeSymbol(symbol: DocumentSymbol): SymbolMeaning {
  const parts = [symbol, ...symbol.joint].flatMap((member) =>
    member.parts.map((part) => ({
      kind: part.kind,
      value: part.value,
      range: { start: part.start, end: part.end },
      state: part.kind === 'state' ? stateOf(part.value) : undefined,
    })),
  );
  return {
    documentKind: kindOfDocument(symbol),
    committee: symbol.committee,
    annualReportOf: annualReportOf(symbol),
    instrument: symbol.instrument,
    series: symbol.series,
    state: symbol.state === undefined ? undefined : stateOf(symbol.state),
    parts,
  };
}

function annualReportOf(symbol: DocumentSymbol): CommitteeId | undefined {
  if (symbol.series !== 'other' || symbol.number === undefined || symbol.parts.some((part) => part.kind === 'organ')) {
    return undefined;
  }
  if (symbol.body === 'A' && symbol.session !== undefined) return committeeOfSupplement('A', symbol.number.from)?.id;
  if (symbol.body === 'E' && symbol.year !== undefined) return committeeOfSupplement('E', symbol.number.from)?.id;
  return undefined;
}

/** Series of the time before 2005 whose addenda are one kind of document (memory). */
const OLD_SERIES: Readonly<Record<string, DocumentKind>> = {
  'CRC/C/15': 'concluding-observations',
  'CCPR/C/79': 'concluding-observations',
  'CERD/C/304': 'concluding-observations',
  'E/C.12/1': 'concluding-observations',
  'CCPR/C/21': 'general-comment',
};

/**
 * The kind of document that a symbol stands for; `other` where the symbol is none of the kinds that have a name, undefined
 * where it does not tell: `CAT/C/BEN/Q/3/Add.1` is a list of issues, elsewhere such an addendum holds the replies.
 */
export function kindOfDocument(symbol: DocumentSymbol): DocumentKind | undefined {
  if (symbol.suffixes.some((suffix) => suffix.type === 'Corr')) return 'corrigendum';
  const hasAddendum = symbol.suffixes.some((suffix) => suffix.type === 'Add');
  switch (symbol.series) {
    case 'report':
      return symbol.number?.from === 1 ? 'state-report-initial' : 'state-report-periodic';
    case 'CO':
      return hasAddendum ? 'follow-up-report' : 'concluding-observations';
    case 'Q':
      if (!hasAddendum) return 'list-of-issues';
      return symbol.committee === 'CAT' ? undefined : 'replies';
    case 'QPR':
      return hasAddendum ? undefined : 'list-of-issues-prior';
    case 'RQ':
      return 'replies';
    case 'FCO':
      return 'follow-up-report';
    case 'GC':
      return 'general-comment';
    case 'CORE':
      return 'common-core-document';
    case 'sequential':
      return (hasAddendum ? OLD_SERIES[symbol.stem] : undefined) ?? 'other';
    default:
      return 'other';
  }
}

/** The other documents of a reporting cycle, each as the symbol that it has by the scheme of 2005. */
export interface Siblings {
  readonly report: string;
  readonly listOfIssues: string;
  /** Under the simplified procedure. CAT numbers it as a list of issues, by the last report of a combined one. */
  readonly listOfIssuesPrior: string;
  /** Since about 2020 (memory). */
  readonly replies: string;
  /** Before that: an addendum to the list of issues. */
  readonly repliesAddendum: string;
  readonly concludingObservations: string;
  readonly followUpReport: string;
}

/**
 * The symbols of the documents on the same report, from any one of them. Whether such a document exists is another question:
 * committees number lists of issues in more ways than one. Undefined for a symbol outside the reporting process or of an older
 * scheme.
 */
export function siblings(symbol: DocumentSymbol): Siblings | undefined {
  if (symbol.state === undefined || symbol.number === undefined || symbol.year !== undefined) return undefined;
  if (!CYCLE.has(symbol.series)) return undefined;
  const before = symbol.parts[symbol.parts.findIndex((part) => part.kind === 'state') - 1];
  if (before?.kind !== 'body' && before?.kind !== 'protocol') return undefined;
  const cut = symbol.stem.indexOf(`/${symbol.state}/`);
  const start = symbol.stem.slice(0, cut + symbol.state.length + 1);
  const { from, to } = symbol.number;
  const count = from === to ? String(from) : `${from}-${to}`;
  return {
    report: `${start}/${count}`,
    listOfIssues: `${start}/Q/${count}`,
    listOfIssuesPrior: symbol.committee === 'CAT' ? `${start}/Q/${to}` : `${start}/QPR/${count}`,
    replies: `${start}/RQ/${count}`,
    repliesAddendum: `${start}/Q/${count}/Add.1`,
    concludingObservations: `${start}/CO/${count}`,
    followUpReport: `${start}/FCO/${count}`,
  };
}

const CYCLE: ReadonlySet<SymbolSeries> = new Set(['report', 'CO', 'Q', 'QPR', 'RQ', 'FCO']);

/**
 * The page of the Official Document System that holds the document, in English: https://docs.un.org/en/ and the symbol
 * (form of the address since 2024: memory). Of a joint document, the first symbol leads to it. Brackets are encoded, so that
 * the address can stand in Markdown; the space before a resolution's year is left out, as in the system itself.
 */
export function officialUrl(symbol: DocumentSymbol): string {
  const path = symbol.canonical
    .replaceAll(' (', '(')
    .split('/')
    .map((segment) => encodeURIComponent(segment).replaceAll('(', '%28').replaceAll(')', '%29'))
    .join('/');
  return `https://docs.un.org/en/${path}`;
}

// --------------------------------------------------------------------------------------------------------------- characters

const SLASH = 0x2f;
const STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const OPEN = 0x28;
const CLOSE = 0x29;
const CLOSE_SQUARE = 0x5d;
const EN_DASH = 0x2013;
const UNDERSCORE = 0x5f;
const AT = 0x40;
const ZERO = 0x30;
const UPPER_R = 0x52;
const UPPER_S = 0x53;

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** The plain hyphen, the typographical and the non-breaking one. */
function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** A list of words written as one string, for tables that are read more often than they are changed. */
function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
