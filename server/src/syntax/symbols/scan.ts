import { isSpace } from '../../text/characterKinds';
import { type MalformedSymbol, readMalformed } from './malformed';
import { endOfRun, readBody, readJoinedSymbol, trimSymbol } from './parse';
import { COUNTER_WORDS, type DocumentSymbol } from './symbol';
import { EN_DASH, endOfDigits, isJoiner, SLASH, STOP } from './symbolCharacters';

/** The symbol at an offset in running text; exactly one of `symbol` and `malformed` is set. */
export interface ScannedSymbol {
  readonly end: number;
  readonly symbol: DocumentSymbol | undefined;
  readonly malformed: MalformedSymbol | undefined;
}

/**
 * The symbol at `start`, which should be an upper-case letter: the longest run that looks like one, without a final full stop or hyphen.
 * Reads nothing at or after `end`, and only one character before `start`, to check that a word starts there. Returns undefined quickly for
 * ordinary words (`Committee`), words with slashes (`HIV/AIDS`, `N/A`, `A/H1N1`), URLs and the symbols of organizations that are not
 * checked here.
 */
export function scanSymbol(text: string, start: number, end: number): ScannedSymbol | undefined {
  if (start > 0 && isJoiner(text.charCodeAt(start - 1))) return undefined;
  const bodyEnd = readBody(text, start, end);
  if (bodyEnd === undefined) return undefined;
  const symbol = readJoinedSymbol(text, start, end);
  if (symbol !== undefined) {
    const dashEnd = endOfDashedNumber(text, symbol, end);
    if (dashEnd === undefined) return { end: symbol.end, symbol, malformed: undefined };
    return malformedAt(text, start, bodyEnd, dashEnd, 'dash');
  }
  const spacedEnd = endOfSpacedNumber(text, start, end);
  if (spacedEnd !== undefined) return malformedAt(text, start, bodyEnd, spacedEnd, 'space');
  return malformedAt(text, start, bodyEnd, trimSymbol(text, start, endOfRun(text, start, end)), 'form');
}

function malformedAt(
  text: string,
  start: number,
  bodyEnd: number,
  end: number,
  problem: MalformedSymbol['problem'],
): ScannedSymbol | undefined {
  const result = readMalformed(text, start, bodyEnd, end, problem);
  return result && { end, symbol: undefined, malformed: result };
}

/** End of `–6` after `CCPR/C/PER/CO/5`: a range with an en dash instead of the hyphen that symbols use. */
function endOfDashedNumber(text: string, symbol: DocumentSymbol, end: number): number | undefined {
  if (symbol.state === undefined || symbol.suffixes.length > 0 || symbol.joint.length > 0) return undefined;
  if (symbol.parts.at(-1)?.kind !== 'number') return undefined;
  if (symbol.end >= end || text.charCodeAt(symbol.end) !== EN_DASH) return undefined;
  return endOfDigits(text, symbol.end + 1, end);
}

const SPACED_WORDS: ReadonlySet<string> = new Set(COUNTER_WORDS);

/** End of the number in `…/Add. 10` and `…/CO/ 1`, which contain an accidental space. */
function endOfSpacedNumber(text: string, start: number, end: number): number | undefined {
  const runEnd = endOfRun(text, start, end);
  if (runEnd + 1 >= end || !isSpace(text.charCodeAt(runEnd))) return undefined;
  const lastCode = text.charCodeAt(runEnd - 1);
  if (lastCode === STOP) {
    const slash = text.lastIndexOf('/', runEnd - 1);
    if (slash < start || !SPACED_WORDS.has(text.slice(slash + 1, runEnd - 1))) return undefined;
  } else if (lastCode !== SLASH) return undefined;
  return endOfDigits(text, runEnd + 1, end);
}
