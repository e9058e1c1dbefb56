import type { CommitteeId } from '../../catalogue/committees';
import { stateOf } from '../../catalogue/states';
import { isDigit, isSpace } from '../../text/characterKinds';
import { isReportingSeries, isStateCode, isSuffixType } from './elements';
import { TREATY_ACRONYMS } from './grammar';
import { parseSymbol } from './parse';
import { plain } from './segments';
import { STOP } from './symbolCharacters';

/** The well-formed symbols reachable by small corrections of the segments. */
export function repairsOf(segments: readonly string[], nearest: readonly CommitteeId[]): readonly string[] {
  const [body = ''] = segments;
  const fixes = segments
    .slice(1)
    .filter((segment) => segment !== '')
    .flatMap(repairSegment);
  const candidates: string[] = [];
  if (nearest.length > 0 || TREATY_ACRONYMS.has(body)) {
    const tail = fixes[0] === 'C' ? fixes.slice(1) : fixes;
    for (const id of nearest.length > 0 ? nearest : [body]) {
      const start = id === 'CESCR' ? 'E/C.12' : body === 'CAT' && fixes[0] === 'OP' ? 'CAT' : `${id}/C`;
      candidates.push([start, ...tail].join('/'));
    }
  } else {
    if (body === 'E' && (fixes[0] === 'C12' || (fixes[0] === 'C' && fixes.length > 3))) fixes[0] = 'C.12';
    const resolution = fixes.length === 2 && fixes[0] === 'RES' ? fixes[1]?.split('-') : undefined;
    candidates.push([body, ...(resolution === undefined ? fixes : ['RES', ...resolution])].join('/'));
  }
  return candidates.filter((candidate) => parseSymbol(candidate) !== undefined);
}

/** A segment with common typos corrected; two segments if the slash between a series and its number was missing. */
function repairSegment(segmentText: string): readonly string[] {
  const segment = trimStops(withoutSpaces(plain(segmentText).replaceAll('–', '-')));
  if (segment === 'C0') return ['CO'];
  const digits = firstDigit(segment);
  const letters = digits > 0 ? segment.slice(0, digits) : segment;
  const rest = digits > 0 ? segment.slice(digits) : '';
  const bare = trimStops(letters);
  const title = bare.charAt(0).toUpperCase() + bare.slice(1).toLowerCase();
  if (rest !== '' && isSuffixType(title)) return [`${title}.${rest}`];
  if (rest !== '' && bare.toUpperCase() === 'SR') return [`SR.${rest}`];
  if (rest !== '' && bare === letters && isReportingSeries(bare)) return [bare, rest];
  const upper = segment.toUpperCase();
  return [rest === '' && isStateCode(upper) && stateOf(upper) !== undefined ? upper : segment];
}

function withoutSpaces(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) result += text.charAt(at);
  return result;
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
