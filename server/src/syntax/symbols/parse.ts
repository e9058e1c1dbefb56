import { committeeOf, type InstrumentId } from '../../catalogue/committees';
import { isAsciiLower, isAsciiUpper, isDigit, isHyphen, isSpace } from '../../text/characterKinds';
import { fullYear, isRoman, isYearText, numberRangeOf, suffixOf } from './elements';
import { readStem } from './grammar';
import { type Segment, splitSegments, symbolPart } from './segments';
import type { DocumentSymbol, PartKind, SymbolPart, SymbolSuffix } from './symbol';
import { CLOSE, EN_DASH, OPEN, SLASH, STOP } from './symbolCharacters';

/** Maximum length of a symbol, in UTF-16 code units; the longest known one is under 60. */
export const MAX_LENGTH = 120;

/** Maximum number of symbols that may be joined by dashes. */
const MAX_JOINED = 4;
const MAX_BODY = 7;

/**
 * Parses a complete string as a symbol: `CMW/C/PER/CO/1`, `S/RES/1325 (2000)`, `CMW/C/GC/7–CERD/C/GC/38`. Undefined for anything else,
 * including a symbol surrounded by white space or followed by a full stop. A State code only needs to have the right form, since old
 * documents use codes of their own; `stateOf` tells which codes exist.
 */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  if (text.length > MAX_LENGTH * MAX_JOINED) return undefined;
  const symbol = readJoinedSymbol(text, 0, text.length);
  return symbol !== undefined && symbol.end === text.length ? symbol : undefined;
}

/** The longest symbol that starts at an offset, including its joint symbols. */
export function readJoinedSymbol(text: string, start: number, end: number): DocumentSymbol | undefined {
  const firstSymbol = readSingle(text, start, end);
  if (firstSymbol === undefined) return undefined;
  const joinedSymbols: DocumentSymbol[] = [];
  let at = firstSymbol.end;
  while (joinedSymbols.length + 1 < MAX_JOINED && at + 1 < end) {
    const code = text.charCodeAt(at);
    if ((code !== EN_DASH && !isHyphen(code)) || readBody(text, at + 1, end) === undefined) break;
    const nextSymbol = readSingle(text, at + 1, end);
    if (nextSymbol === undefined) break;
    joinedSymbols.push(nextSymbol);
    at = nextSymbol.end;
  }
  return joinedSymbols.length === 0
    ? firstSymbol
    : { ...firstSymbol, text: text.slice(start, at), end: at, joint: joinedSymbols };
}

/** Offset of the slash after the capitals that a symbol starts with; undefined if there is none. */
export function readBody(text: string, start: number, end: number): number | undefined {
  const limit = Math.min(end, start + MAX_BODY + 1);
  let at = start;
  while (at < limit && isAsciiUpper(text.charCodeAt(at))) at++;
  return at > start && at < limit && text.charCodeAt(at) === SLASH ? at : undefined;
}

/** End of the characters that may belong to a single symbol, excluding joint ones. */
export function endOfRun(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + MAX_LENGTH);
  let at = start;
  let isCounter = false;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === SLASH) isCounter = false;
    else if (code === STOP) isCounter = isCounterWord(text.charCodeAt(at - 2), text.charCodeAt(at - 1));
    if (isAsciiUpper(code) || isDigit(code) || isAsciiLower(code) || code === SLASH) continue;
    if (!isHyphen(code) && code !== STOP) break;
    // A number ends the symbol if a word follows: "SR.275.The", "CO/1-related", or the second half of a joint symbol.
    const nextCode = at + 1 < limit ? text.charCodeAt(at + 1) : 0;
    // The hyphen in "SR.275-276" and "Add.1-4" separates two documents, like an en dash.
    if (
      isDigit(text.charCodeAt(at - 1)) &&
      (isAsciiUpper(nextCode) || isAsciiLower(nextCode) || (isCounter && isHyphen(code)))
    )
      break;
  }
  return at;
}

/** Whether the two characters before a full stop are the end of a counter word: `SR`, `Add`, `Corr` or `Rev`. */
function isCounterWord(secondLast: number, last: number): boolean {
  return isAsciiLower(last) || (secondLast === 0x53 && last === 0x52);
}

/** End of a run without trailing sentence punctuation. */
export function trimSymbol(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text.charCodeAt(at - 1) === STOP || isHyphen(text.charCodeAt(at - 1)))) at--;
  return at;
}

function readSingle(text: string, start: number, end: number): DocumentSymbol | undefined {
  if (readBody(text, start, end) === undefined) return undefined;
  const runEnd = trimSymbol(text, start, endOfRun(text, start, end));
  const segments = splitSegments(text, start, runEnd);
  if (segments === undefined) return undefined;
  const suffixes: SymbolSuffix[] = [];
  let stem = segments.length;
  for (; stem > 1; stem--) {
    const suffix = suffixOf(segments[stem - 1]?.value ?? '');
    if (suffix === undefined) break;
    suffixes.unshift(suffix);
  }
  const reading = readStem(stem === segments.length ? segments : segments.slice(0, stem));
  if (reading === undefined) return undefined;

  const parts = [...reading.parts];
  let stemText = joinSegments(segments, stem);
  let symbolEnd = runEnd;
  if (reading.series === 'RES' && suffixes.length === 0 && parts.every(isUndated)) {
    const bracket = readBracket(text, runEnd, end);
    if (bracket !== undefined) {
      parts.push(bracket.part);
      symbolEnd = bracket.end;
      stemText += ` (${bracket.part.value})`;
    }
  }
  let canonicalText = stemText;
  for (let at = stem; at < segments.length; at++) {
    const segment = segments[at];
    if (!segment) continue;
    parts.push(symbolPart('suffix', segment));
    canonicalText += `/${segment.value}`;
  }
  const meeting = partValue(parts, 'meeting');
  const year = partValue(parts, 'year');
  const number = partValue(parts, 'number');
  const body = partValue(parts, 'body') ?? '';
  const protocol = partValue(parts, 'protocol');
  const committee = committeeOf(body);
  return {
    text: text.slice(start, symbolEnd),
    start,
    end: symbolEnd,
    canonical: canonicalText,
    stem: stemText,
    body,
    committee: committee?.id,
    instrument: (protocol === undefined ? undefined : PROTOCOL_INSTRUMENTS[protocol]) ?? committee?.instrument,
    series: reading.series,
    state: partValue(parts, 'state'),
    number: number === undefined ? undefined : numberRangeOf(number),
    meeting: meeting === undefined ? undefined : Number(meeting),
    session: partValue(parts, 'session'),
    year: year === undefined ? undefined : fullYear(year),
    suffixes,
    parts,
    joint: [],
  };
}

/** The value of the first part of a given kind. */
function partValue(parts: readonly SymbolPart[], kind: PartKind): string | undefined {
  for (const part of parts) if (part.kind === kind) return part.value;
  return undefined;
}

/** The first `count` segments, joined by slashes. */
function joinSegments(segments: readonly Segment[], count: number): string {
  let text = segments[0]?.value ?? '';
  for (let at = 1; at < count; at++) text += `/${segments[at]?.value ?? ''}`;
  return text;
}

/** Whether a part is neither a session nor a year: a resolution with one between slashes does not have another in brackets. */
function isUndated(part: SymbolPart): boolean {
  return part.kind !== 'session' && part.kind !== 'year';
}

const PROTOCOL_INSTRUMENTS: Readonly<Record<string, InstrumentId>> = {
  OPAC: 'op-crc-ac',
  OPSC: 'op-crc-sc',
  'OP.8': 'op-cedaw',
};

/** The `(2000)` or `(XXI)` after the number of a resolution, optionally after a space or line break. */
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
  if (isYearText(value)) return { part: { kind: 'year', value, start, end: close }, end: close + 1 };
  if (isRoman(value)) return { part: { kind: 'session', value, start, end: close }, end: close + 1 };
  return undefined;
}
