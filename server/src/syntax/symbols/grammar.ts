import {
  asSeries,
  isDigits,
  isDotted,
  isLetters,
  isNumber,
  isReportingSeries,
  isReportNumber,
  isReportYear,
  isRoman,
  isStateCode,
  isYearText,
  numberRangeOf,
  wordSet,
} from './elements';
import { readOther } from './otherBodies';
import { meetingParts, type Segment, type SymbolReading, symbolPart } from './segments';
import type { PartKind, SymbolPart, SymbolSeries } from './symbol';

// The symbol schemes of the treaty bodies, as tables of patterns. Each function here sees only the segments of a single symbol.

/** The acronyms that start symbols of the treaty bodies, except for CESCR (`E/C.12`). */
export const TREATY_ACRONYMS = wordSet('CMW CRC CRPD CEDAW CAT CCPR CERD CED');

interface Element {
  readonly kind: PartKind;
  readonly test: (value: string) => boolean;
}

interface SymbolPattern {
  /** Undefined if one of the elements gives the series. */
  readonly series: SymbolSeries | undefined;
  readonly elements: readonly Element[];
}

const ITEM_WORDS = wordSet('L CRP R Misc INF WP NGO Dec DEC');
const SR = wordSet('SR');
const CONCL = wordSet('Concl');
const state: Element = { kind: 'state', test: isStateCode };
const report: Element = { kind: 'number', test: isReportNumber };
const number: Element = { kind: 'number', test: (value) => isNumber(value, 3) };
const sequence: Element = { kind: 'number', test: (value) => isNumber(value, 4) };
const year: Element = { kind: 'year', test: isYearText };
const reportYear: Element = { kind: 'year', test: isReportYear };
const session: Element = { kind: 'session', test: (value) => isNumber(value, 3) };
const romanSession: Element = { kind: 'session', test: isRoman };
const meeting: Element = { kind: 'meeting', test: (value) => isDotted(value, SR, 4) };
const item: Element = { kind: 'item', test: (value) => isDotted(value, ITEM_WORDS, 3) };
const concludingElement: Element = { kind: 'item', test: (value) => isDotted(value, CONCL, 3) };
const reportingSeries: Element = { kind: 'series', test: isReportingSeries };

const communication: Element = {
  kind: 'communication',
  test: (value) => value.length <= 9 && numberRangeOf(value) !== undefined,
};

/** Inquiries used to spell out the name of the State: `CEDAW/C/2005/OP.8/MEXICO`. */
const country: Element = { kind: 'state', test: (value) => isLetters(value, 3, 20) };

function wordElement(kind: PartKind, ...values: readonly string[]): Element {
  return { kind, test: (value) => values.includes(value) };
}

function symbolPattern(series: SymbolSeries | undefined, ...elements: readonly Element[]): SymbolPattern {
  return { series, elements };
}

/** Patterns after `CMW/C`, `E/C.12`, `CAT/OP`. */
const TREATY_BODY: readonly SymbolPattern[] = [
  symbolPattern(undefined, state, reportingSeries, report),
  symbolPattern('report', state, report),
  symbolPattern('SR', meeting),
  symbolPattern('SR', year, meeting),
  symbolPattern('GC', wordElement('series', 'GC'), number),
  symbolPattern(undefined, session, wordElement('series', 'D', 'DR'), communication, year),
  symbolPattern('year', year, sequence),
  symbolPattern('year', year, item),
  symbolPattern('session', session, sequence),
  symbolPattern('session', session, item),
  symbolPattern('sequential', number),
  symbolPattern('other', item),
  symbolPattern('report', state, reportYear, report),
  symbolPattern('CO', session, wordElement('series', 'CO'), number),
  symbolPattern('Q', session, wordElement('series', 'L', 'Q'), state),
  symbolPattern('Q', wordElement('series', 'Q'), state, report),
  symbolPattern('RQ', wordElement('series', 'RESP'), number),
  symbolPattern('CO', wordElement('series', 'CR'), session, number),
  symbolPattern('CO', romanSession, concludingElement),
  symbolPattern('CO', wordElement('series', 'CO'), year, state),
  symbolPattern('DEC', wordElement('series', 'DEC'), state, number),
  symbolPattern('DEC', state, wordElement('series', 'DEC'), number),
  symbolPattern('year', year, romanSession, item),
  symbolPattern('year', year, romanSession, sequence),
  symbolPattern('OP.8', wordElement('protocol', 'OP.8'), state, number),
  symbolPattern('OP.8', year, wordElement('protocol', 'OP.8'), country),
];

/** Patterns after `CRC/C/OPAC` and `CRC/C/OPSC`. */
const CRC_PROTOCOL: readonly SymbolPattern[] = [
  symbolPattern(undefined, state, reportingSeries, report),
  symbolPattern('report', state, report),
  symbolPattern('Q', wordElement('series', 'Q'), state, report),
  symbolPattern('CO', wordElement('series', 'CO'), year, state),
  symbolPattern('sequential', number),
];

/** Patterns after a treaty's acronym without `C`: meetings of States parties and a few old schemes. */
const TREATY_PATTERNS: readonly SymbolPattern[] = [
  symbolPattern(undefined, wordElement('series', 'SP', 'CSP'), number),
  symbolPattern(undefined, wordElement('series', 'SP', 'CSP'), year, sequence),
  symbolPattern(undefined, wordElement('series', 'SP', 'CSP'), year, item),
  symbolPattern(undefined, wordElement('series', 'SP', 'CSP'), meeting),
];

const CCPR_OLD: readonly SymbolPattern[] = [symbolPattern('CO', wordElement('series', 'CO'), session, state)];
const CRC_OLD: readonly SymbolPattern[] = [symbolPattern('GC', wordElement('series', 'GC'), year, number)];

const CEDAW_OLD: readonly SymbolPattern[] = [
  symbolPattern('year', wordElement('organ', 'PSWG'), year, romanSession, item),
  symbolPattern('year', year, item, wordElement('series', 'R')),
];

const HRI: readonly SymbolPattern[] = [
  symbolPattern(undefined, wordElement('series', 'CORE'), state, year),
  symbolPattern(undefined, wordElement('series', 'CORE'), number),
  symbolPattern(undefined, wordElement('series', 'MC'), year, number),
  symbolPattern(undefined, wordElement('series', 'MC'), year, item),
  symbolPattern(undefined, wordElement('series', 'GEN'), number),
  symbolPattern(undefined, wordElement('series', 'ICM'), year, number),
  symbolPattern(undefined, wordElement('series', 'ICM'), year, item),
];

/** Identifiers of the treaty body database, which are cited like symbols: `INT/CMW/NGO/PER/20145`. */
const DATABASE: readonly SymbolPattern[] = [
  symbolPattern(
    'INT',
    { kind: 'organ', test: (value) => TREATY_ACRONYMS.has(value) || value === 'CESCR' },
    { kind: 'series', test: (value) => isLetters(value, 2, 6) },
    state,
    { kind: 'number', test: (value) => isDigits(value, 1, 6) },
  ),
];

/** Parses the segments before the suffixes; undefined if no scheme matches. */
export function readStem(segments: readonly Segment[]): SymbolReading | undefined {
  const [first, second] = segments;
  if (first === undefined || second === undefined) return undefined;
  if (TREATY_ACRONYMS.has(first.value)) return readTreaty(segments, first, second);
  const body = symbolPart('body', first);
  const remainingSegments = segments.slice(1);
  switch (first.value) {
    case 'E':
      if (second.value !== 'C.12') return readOther(body, remainingSegments);
      return match(TREATY_BODY, prefixPart('CESCR', first, second), segments.slice(2));
    case 'HRI':
      return match(HRI, body, remainingSegments);
    case 'INT':
      return match(DATABASE, body, remainingSegments);
    default:
      return readOther(body, remainingSegments);
  }
}

function readTreaty(segments: readonly Segment[], first: Segment, second: Segment): SymbolReading | undefined {
  if (second.value === 'C') {
    const body = prefixPart(first.value, first, second);
    const thirdSegment = segments[2];
    if (
      first.value === 'CRC' &&
      thirdSegment !== undefined &&
      (thirdSegment.value === 'OPAC' || thirdSegment.value === 'OPSC')
    ) {
      const reading = match(CRC_PROTOCOL, body, segments.slice(3));
      return (
        reading && {
          series: reading.series,
          parts: reading.parts.toSpliced(1, 0, symbolPart('protocol', thirdSegment)),
        }
      );
    }
    return match(TREATY_BODY, body, segments.slice(2));
  }
  if (first.value === 'CAT' && second.value === 'OP') {
    return match(TREATY_BODY, prefixPart('SPT', first, second), segments.slice(2));
  }
  const body = symbolPart('body', first);
  const remainingSegments = segments.slice(1);
  const oldPatterns = { CCPR: CCPR_OLD, CRC: CRC_OLD, CEDAW: CEDAW_OLD }[first.value];
  return (
    match(TREATY_PATTERNS, body, remainingSegments) ??
    (oldPatterns === undefined ? undefined : match(oldPatterns, body, remainingSegments))
  );
}

function prefixPart(value: string, first: Segment, second: Segment): SymbolPart {
  return { kind: 'body', value, start: first.start, end: second.end };
}

function match(
  patterns: readonly SymbolPattern[],
  body: SymbolPart,
  segments: readonly Segment[],
): SymbolReading | undefined {
  for (const { series, elements } of patterns) {
    if (elements.length !== segments.length || !matchesElements(segments, elements)) continue;
    const parts: SymbolPart[] = [body];
    let at = 0;
    for (const segment of segments) {
      const kind = elements[at++]?.kind;
      if (kind === 'meeting') parts.push(...meetingParts(segment));
      else if (kind !== undefined) parts.push(symbolPart(kind, segment));
    }
    return { series: series ?? asSeries(parts.find((part) => part.kind === 'series')?.value), parts };
  }
  return undefined;
}

function matchesElements(segments: readonly Segment[], elements: readonly Element[]): boolean {
  let at = 0;
  for (const element of elements) if (!element.test(segments[at++]?.value ?? '')) return false;
  return true;
}
