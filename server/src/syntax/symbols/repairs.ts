import type { CommitteeId } from '../../catalogue/committees';
import { stateOf } from '../../catalogue/states';
import { isDigit, isSpace } from '../../text/characterKinds';
import { isReportingSeries, isStateCode, isSuffixType } from './elements';
import { TREATY_ACRONYMS } from './grammar';
import { parseSymbol } from './parse';
import { plainSigns } from './segments';
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
    const remainingFixes = fixes[0] === 'C' ? fixes.slice(1) : fixes;
    for (const id of nearest.length > 0 ? nearest : [body]) {
      const start = id === 'CESCR' ? 'E/C.12' : body === 'CAT' && fixes[0] === 'OP' ? 'CAT' : `${id}/C`;
      candidates.push([start, ...remainingFixes].join('/'));
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
  const segment = trimStops(withoutSpaces(plainSigns(segmentText).replaceAll('–', '-')));
  if (segment === 'C0') return ['CO'];
  const digitsStart = firstDigit(segment);
  const letters = digitsStart > 0 ? segment.slice(0, digitsStart) : segment;
  const remainingText = digitsStart > 0 ? segment.slice(digitsStart) : '';
  const bareLetters = trimStops(letters);
  const title = bareLetters.charAt(0).toUpperCase() + bareLetters.slice(1).toLowerCase();
  if (remainingText !== '' && isSuffixType(title)) return [`${title}.${remainingText}`];
  if (remainingText !== '' && bareLetters.toUpperCase() === 'SR') return [`SR.${remainingText}`];
  if (remainingText !== '' && bareLetters === letters && isReportingSeries(bareLetters))
    return [bareLetters, remainingText];
  const upperSegment = segment.toUpperCase();
  return [
    remainingText === '' && isStateCode(upperSegment) && stateOf(upperSegment) !== undefined ? upperSegment : segment,
  ];
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
