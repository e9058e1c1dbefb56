import { asSeries, dottedElement, isDotted, isLetters, isNumber, isStateCode, isYearText, wordSet } from './elements';
import { meetingParts, type Segment, type SymbolReading, symbolPart } from './segments';
import type { PartKind, SymbolPart } from './symbol';

// The symbols of the principal organs and other organizations, matched more loosely than those of the treaty bodies.

/** Possible second elements: whole words, and words followed by a point and a number. */
interface Second {
  readonly words: ReadonlySet<string>;
  readonly dottedForms: ReadonlySet<string>;
}

/** The second elements that each principal organ uses; without this check, `A/H1N1` and `E/F/2` would be documents. */
const SECOND: Readonly<Record<string, Second>> = {
  A: { words: wordSet('RES DEC HRC INF BUR SPC ES CONF NGO EC'), dottedForms: wordSet('C AC CN CONF PV L BUR WG INF') },
  E: { words: wordSet('RES DEC ICEF INF NGO ECA ECE ESCAP ESCWA HLPF'), dottedForms: wordSet('C CN AC CONF L SR INF') },
  S: { words: wordSet('RES PRST INF NOTE'), dottedForms: wordSet('PV AC C INF') },
  ST: { words: wordSet('AI SGB IC LIB CS SG ESA LEG HR DPI SPACE ECA ESCAP'), dottedForms: wordSet('') },
};

/** Organizations whose symbols occur in treaty body documents; the elements after the first are not checked. */
export const OTHER_BODIES = wordSet('CBD CD CTOC CAC DP ECE FCCC HR HSP ISBA LC NPT SPLOS TD UNEP UNW');

/** Parses the symbol of another body after its first element. */
export function readOther(body: SymbolPart, segments: readonly Segment[]): SymbolReading | undefined {
  const [first] = segments;
  const lastSegment = segments.at(-1);
  if (first === undefined || lastSegment === undefined || !/\d/.test(lastSegment.value)) return undefined;
  const secondSecond = SECOND[body.value];
  if (secondSecond === undefined && !OTHER_BODIES.has(body.value)) return undefined;
  if (secondSecond !== undefined && !isSecond(body.value, first.value, segments.length, secondSecond)) return undefined;

  const parts: SymbolPart[] = [body];
  for (const [index, segment] of segments.entries()) {
    const isLastSegment = index === segments.length - 1;
    const kind = otherKind(body.value, segment.value, parts.at(-1)?.kind ?? 'body', isLastSegment);
    if (kind === undefined) return undefined;
    if (kind === 'meeting') parts.push(...meetingParts(segment));
    else parts.push(symbolPart(kind, segment));
  }
  return { series: asSeries(parts.find((part) => part.kind === 'series')?.value), parts };
}

function isSecond(body: string, value: string, count: number, second: Second): boolean {
  if (second.words.has(value)) return count > 1;
  if (isDotted(value, second.dottedForms, 5)) return true;
  switch (body) {
    case 'A':
      // A bare number is a document from before 1976 or a standing one; session numbers have two digits.
      return count === 1 ? isNumber(value, 5) && value.length > 2 : isNumber(value, 2) || isSpecialSession(value);
    case 'E':
      return count > 1 && isYearText(value);
    case 'S':
      return count === 1 ? isNumber(value, 5) && value.length > 2 : isYearText(value);
    default:
      return false;
  }
}

function isSpecialSession(value: string): boolean {
  const dash = value.indexOf('-');
  return dash > 0 && isLetters(value.slice(0, dash), 1, 2) && isNumber(value.slice(dash + 1), 2);
}

const SERIES_WORDS = wordSet('RES DEC PRST AI SGB IC PUB INF NGO');
const PAPER_WORDS = wordSet('L CRP INF NGO WP Misc R LIM G');

function otherKind(body: string, value: string, before: PartKind, isLast: boolean): PartKind | undefined {
  const split = dottedElement(value);
  if (split !== undefined) {
    if (split.word === 'SR' || split.word === 'PV') return isNumber(split.number, 5) ? 'meeting' : undefined;
    // An annual conference (`NPT/CONF.2010`) and a lettered series (`SER.B`) have the same form.
    if (!isNumber(split.number, 5) && !isLetters(split.number, 1, 1)) return undefined;
    return PAPER_WORDS.has(split.word) ? 'item' : 'organ';
  }
  if (isSpecialSession(value)) return 'session';
  if (isNumber(value, 5)) {
    if (isLast) return 'number';
    if (isYearText(value)) return 'year';
    return body === 'A' || before === 'organ' ? 'session' : 'number';
  }
  if (!isLetters(value, 1, 6) || isLast) return undefined;
  if (SERIES_WORDS.has(value)) return 'series';
  return before === 'session' && isStateCode(value) ? 'state' : 'organ';
}
