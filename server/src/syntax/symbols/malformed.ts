import { COMMITTEE_IDS, type CommitteeId } from '../../catalogue/committees';
import { stateOf } from '../../catalogue/states';
import type { Span } from '../../text/edits';
import { isOneSlip, isOneSwap } from '../../text/slip';
import { isLetters, wordSet } from './elements';
import { TREATY_ACRONYMS } from './grammar';
import { OTHER_BODIES } from './otherBodies';
import { parseSymbol } from './parse';
import { repairsOf } from './repairs';
import { MAX_SEGMENTS } from './segments';
import type { DocumentSymbol } from './symbol';

/** A run of text that is intended as a symbol but is not a valid one. */
export interface MalformedSymbol {
  readonly looksLike: true;
  /** The letters before the first slash. */
  readonly body: string;
  readonly bodySpan: Span;
  /** Committees whose acronym is one typo away (a letter added, missing or wrong, or two swapped), in catalogue order. */
  readonly nearest: readonly CommitteeId[];
  /**
   * `unknown-committee`: no committee has this acronym; `placeholder`: an X in place of a number; `dash`: an en dash in a number; `space`:
   * a space before the last number; `form`: anything else.
   */
  readonly problem: 'unknown-committee' | 'placeholder' | 'dash' | 'space' | 'form';
  /** Well-formed symbols within one small correction, offered to the user as alternatives. May be empty. */
  readonly repairs: readonly string[];
  /** The symbol with two swapped letters of the acronym restored, if the result is a symbol of exactly one committee. */
  readonly meant?: DocumentSymbol;
}

/** The probable intended symbol of a malformed run; undefined if it is no attempt at one. */
export function readMalformed(
  text: string,
  start: number,
  bodyEnd: number,
  end: number,
  problem: MalformedSymbol['problem'],
): MalformedSymbol | undefined {
  const symbolText = text.slice(start, end);
  const body = text.slice(start, bodyEnd);
  const segments = symbolText.split('/');
  if (segments.length > MAX_SEGMENTS) return undefined;
  const isKnown = TREATY_ACRONYMS.has(body);
  const isPrincipal = PRINCIPAL_BODIES.has(body);
  const nearest = isKnown || isPrincipal || OTHER_BODIES.has(body) ? [] : nearestCommittees(body);
  const repairs = repairsOf(segments, nearest);
  if (!isProbablySymbol(body, segments, isKnown, nearest, repairs)) return undefined;
  const problemKind =
    segments.some((segment, index) => index > 1 && isPlaceholder(segment)) && repairs.length === 0
      ? 'placeholder'
      : isKnown || isPrincipal || segments[1] !== 'C'
        ? problem
        : 'unknown-committee';
  const reorderedSymbol = withLettersInOrder(body, nearest, symbolText.slice(body.length));
  const bodySpan = { start, end: bodyEnd };
  return {
    looksLike: true,
    body,
    bodySpan,
    nearest,
    problem: problemKind,
    repairs,
    ...(reorderedSymbol && { meant: reorderedSymbol }),
  };
}

/** Restores two swapped letters: "CPRD/C/XAA/1" gives CRPD/C/XAA/1. */
function withLettersInOrder(body: string, nearest: readonly CommitteeId[], rest: string): DocumentSymbol | undefined {
  const [only, other] = nearest.filter((id) => isOneSwap(body, id));
  return only === undefined || other !== undefined ? undefined : parseSymbol(only + rest);
}

const PRINCIPAL_BODIES = wordSet('A E S ST HRI INT');

/**
 * Whether a run that is not a symbol was meant as one. The acronym of a treaty body followed by further elements is enough; any other run
 * must be one typo away from a symbol, because laws and decrees are numbered with slashes too.
 */
function isProbablySymbol(
  body: string,
  segments: readonly string[],
  isKnown: boolean,
  nearest: readonly CommitteeId[],
  repairs: readonly string[],
): boolean {
  const secondSegment = segments[1] ?? '';
  const thirdSegment = segments[2] ?? '';
  if (isKnown && (secondSegment === 'C' || (body === 'CAT' && secondSegment === 'OP'))) {
    return thirdSegment.length > 0 && !(segments.length === 3 && isLetters(thirdSegment, 1, 20));
  }
  if (body === 'HRI') return HRI_WORDS.has(secondSegment) && thirdSegment.length > 0;
  if (body === 'A' || body === 'E' || body === 'S') {
    return repairs.length > 0 || (secondSegment === 'RES' && /\d/.test(thirdSegment));
  }
  if (secondSegment === 'C' && body.length > 1) {
    if (nearest.length > 0 && segments.length > 3 && segments.some((segment) => /\d/.test(segment))) return true;
    if (nearest.some((id) => parseSymbol([id, ...segments.slice(1)].join('/')) !== undefined)) return true;
    return isReportingSymbol(parseSymbol(['CMW', ...segments.slice(1)].join('/')));
  }
  return repairs.some((repair) => isReportingSymbol(parseSymbol(repair)));
}

const HRI_WORDS = wordSet('CORE MC GEN ICM');

function isReportingSymbol(symbol: DocumentSymbol | undefined): boolean {
  return symbol?.state !== undefined && symbol.series !== 'report' && stateOf(symbol.state) !== undefined;
}

/** `X`, `XX`, `XXX`, `SR.XXX`, `Add.X`: a placeholder for a number not yet assigned. */
function isPlaceholder(segment: string): boolean {
  const value = segment.slice(segment.indexOf('.') + 1);
  if (value.length === 0) return false;
  for (const letter of value) if (letter !== 'X' && letter !== 'x') return false;
  return true;
}

/** Abbreviations of committees and treaties that are not used in symbols, with the intended committee. */
const ABBREVIATIONS: Readonly<Record<string, CommitteeId>> = {
  CESCR: 'CESCR',
  HRC: 'CCPR',
  ICCPR: 'CCPR',
  ICERD: 'CERD',
  ICESCR: 'CESCR',
  ICMW: 'CMW',
  ICPPED: 'CED',
  ICRMW: 'CMW',
  UNCAT: 'CAT',
};

/** The committees that another abbreviation or a mistyped acronym may stand for. */
function nearestCommittees(body: string): readonly CommitteeId[] {
  const abbreviationId = ABBREVIATIONS[body];
  return abbreviationId
    ? [abbreviationId]
    : COMMITTEE_IDS.filter((id) => TREATY_ACRONYMS.has(id) && isOneSlip(body, id));
}
