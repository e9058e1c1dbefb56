import { stateOf } from '../catalogue/states';
import { isHyphen } from '../syntax/symbols/characters';
import { isReportingSeries, isStateCode } from '../syntax/symbols/elements';
import { TREATY_ACRONYMS } from '../syntax/symbols/grammar';
import { parseSymbol } from '../syntax/symbols/parse';
import { COUNTER_WORDS } from '../syntax/symbols/symbol';
import { isOneSlip } from '../text/slip';
import { isDigit, isSpace } from '../text/words';

/** Longest run that is taken for one symbol. */
const LONGEST = 80;

/**
 * The end of what was meant as one symbol from a place on: letters, figures, slashes, hyphens and full stops, and a single space
 * beside a slash ("CMW/C/XAA/ CO/1") or behind the word of a counter ("SR 275"). A line break ends it.
 */
export function endOfWritten(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST);
  let at = start;
  for (; at < limit; at++) {
    const unit = text.charAt(at);
    if (/[A-Za-z0-9/.\u2013]/.test(unit) || isHyphen(text.charCodeAt(at))) continue;
    if (!isSpace(text.charCodeAt(at)) || unit === '\n' || unit === '\r' || unit === '\t') break;
    const next = text.charCodeAt(at + 1);
    const isBeside = text.charAt(at - 1) === '/' ? /[A-Z0-9]/.test(text.charAt(at + 1)) : text.charAt(at + 1) === '/';
    if (!isBeside && !(isDigit(next) && /\/(?:SR|Add|Corr|Rev)\.?$/.test(text.slice(start, at)))) break;
  }
  while (at > start && /[.\-\u2013\u2010\u2011\s]/.test(text.charAt(at - 1))) at--;
  return at;
}

/**
 * Well formed symbols that small corrections of a run give, the likelier first: spaces taken out, a dash made a hyphen, a slash
 * or full stop put in, a letter of the series or of the State put right. `own`: the State that the document is about.
 */
export function symbolRepairs(written: string, own: string | undefined): readonly string[] {
  const plain = [...written]
    .filter((unit) => !isSpace(unit.charCodeAt(0)))
    .map((unit) => (isHyphen(unit.charCodeAt(0)) || unit === '–' ? '-' : unit))
    .join('')
    .replace(/^E[./]C[./]?12\b/, 'E/C.12')
    .replace(/^([A-Z]{3,5})[.]?C\//, (whole, body: string) => (TREATY_ACRONYMS.has(body) ? `${body}/C/` : whole))
    .replace(/^([A-Z]{3,5})[./-]C(?=[A-Z]{3}\/)/, (whole, body: string) =>
      TREATY_ACRONYMS.has(body) ? `${body}/C/` : whole,
    );
  const segments = plain.split('/').filter((segment) => segment !== '');
  if (segments.length > 10) return [];
  let variants: string[][] = [[]];
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i] ?? '';
    const next = segments[i + 1];
    // "SR/275", "Add/1"
    const counter = COUNTER_WORDS.find((word) => word.toLowerCase() === segment.toLowerCase());
    if (counter && next !== undefined && /^\d{1,4}$/.test(next)) {
      variants = variants.map((variant) => [...variant, `${counter}.${next}`]);
      i++;
      continue;
    }
    const choices = i < 2 ? [[segment]] : choicesFor(segment, own);
    variants = variants.flatMap((variant) => choices.map((choice) => [...variant, ...choice])).slice(0, 24);
  }
  const found = variants.map((variant) => variant.join('/')).filter((text) => isMeant(text, own));
  return [...new Set(found)].filter((text) => text !== written);
}

/** What may have been meant by what stands between two slashes; itself where nothing is wrong with it. */
function choicesFor(segment: string, own: string | undefined): readonly (readonly string[])[] {
  const upper = segment.toUpperCase();
  if (upper === 'OPAC' || upper === 'OPSC') return [[upper]];
  if (/^\d/.test(segment)) {
    // "1Add.1", "01"
    const glued = /^(\d+(?:-\d+)?)((?:Add|Corr|Rev)\.?\d+)$/i.exec(segment);
    if (glued) return [[glued[1] ?? '', dotted(glued[2] ?? '')]];
    return [[segment.replace(/^0+(?=\d)/, '')]];
  }
  if (/^(?:SR|Add|Corr|Rev)\.?\d+$/i.test(segment)) return [[dotted(segment)]];
  if (isReportingSeries(upper) || upper === 'GC') return [[upper]];
  // "CO1", "CO-1", "CO.1", "GC2"
  const numbered = /^([A-Z]+)[.-]?(\d+(?:-\d+)?)$/.exec(upper);
  if (numbered && (isReportingSeries(numbered[1] ?? '') || numbered[1] === 'GC'))
    return [[numbered[1] ?? '', numbered[2] ?? '']];
  if (upper === 'C0') return [['CO']];
  if (isStateCode(upper) && stateOf(upper)) return [[upper]];
  // "XAACO", "OPACXAA"
  for (const cut of [3, 4]) {
    const [first, second] = [upper.slice(0, cut), upper.slice(cut)];
    const isBefore = cut === 3 ? stateOf(first) !== undefined : first === 'OPAC' || first === 'OPSC';
    const isBehind = cut === 3 ? isReportingSeries(second) : isStateCode(second) && stateOf(second) !== undefined;
    if (isBefore && isBehind) return [[first, second]];
  }
  if (!/^[A-Z]+$/.test(upper)) return [[segment]];
  const series = SERIES.filter((one) => isOneSlip(upper, one)).sort((a, b) => rank(upper, a) - rank(upper, b));
  const state = own !== undefined && isOneSlip(upper, own) ? [[own]] : [];
  return [...state, ...series.map((one) => [one]), [segment]];
}

/** The series that a slip is looked for in. */
const SERIES = ['CO', 'Q', 'QPR', 'RQ', 'FCO'];

/** A letter too many, one that is missing and two that changed places are likelier than another letter. */
function rank(written: string, series: string): number {
  if (written.length !== series.length) return 0;
  return [...written].sort().join('') === [...series].sort().join('') ? 0 : 1;
}

/** "add1" as "Add.1", "SR275" as "SR.275". */
function dotted(text: string): string {
  const word = COUNTER_WORDS.find((one) => text.toLowerCase().startsWith(one.toLowerCase())) ?? '';
  return `${word}.${text.slice(word.length).replace('.', '')}`;
}

/** Whether a symbol is of a treaty body and of a kind that leaves no doubt: on a known State, or a summary record, or a comment. */
function isMeant(text: string, own: string | undefined): boolean {
  const symbol = parseSymbol(text);
  if (!symbol?.committee) return false;
  if (symbol.state === undefined) return symbol.meeting !== undefined || symbol.series === 'GC';
  if (symbol.state !== own && stateOf(symbol.state) === undefined) return false;
  return symbol.series !== 'other' && symbol.series !== 'sequential';
}
