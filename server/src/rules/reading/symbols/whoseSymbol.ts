import { stateOf } from '../../../catalogue/states';
import type { Language } from '../../../languages/language';
import type { BlockReading } from '../../../model/readings/blockReading';
import { patternsOf } from '../../../model/words/patterns';
import type { DocumentSymbol } from '../../../syntax/symbols/symbol';
import type { Places } from '../../../syntax/tokens/matcher';
import type { Tokens } from '../../../syntax/tokens/tokens';
import { ruleTokens } from '../../engine/ruleTokens';
import type { WholeSymbol } from '../document/ownDocuments';
import { isBetweenPatterns, precedesPattern } from '../wording/aroundPlace';
import { stateNamed } from './stateNamed';

/**
 * Whether a report, list of issues or replies on another State is cited although the text does not name that State. Other series are
 * exempt: committees do cite observations and decisions on other States.
 */
export function isStrayDocument(reading: BlockReading, { start, end, symbol }: WholeSymbol, own: string): boolean {
  const patterns = patternsOf(reading.language, 'symbols');
  if (!patterns) return false;
  const tokens = ruleTokens(reading.block);
  const surroundings: SymbolSurroundings = {
    tokens,
    from: tokens.from(start - SENTENCE_REACH),
    at: tokens.from(start),
    after: tokens.from(end),
    to: tokens.from(end + NEARBY_WINDOW),
  };
  const isOf =
    STRAY_ROLES.has(symbol.series) ||
    (symbol.series === 'CO' &&
      (isComment(symbol) || patterns.itsReportBefore.isBefore(tokens, surroundings.at, surroundings.from)));
  if (!isOf || reading.block.after.annex > 0) return false;
  if (
    patterns.others.isIn(tokens, surroundings.from, surroundings.at) ||
    patterns.others.isIn(tokens, surroundings.after, surroundings.to)
  )
    return false;
  return !namesOther(surroundings, symbol.state, own, reading.language);
}

/** The tokens around a symbol, and the limits of the search before and after it. */
interface SymbolSurroundings {
  readonly tokens: Tokens;
  readonly from: number;
  readonly at: number;
  readonly after: number;
  readonly to: number;
}

const STRAY_ROLES: ReadonlySet<string> = new Set(['report', 'Q', 'QPR', 'RQ', 'FCO']);

/** The State's comments on the concluding observations: "CAT/C/XAA/CO/1/Add.1". */
function isComment({ suffixes }: DocumentSymbol): boolean {
  return suffixes.some(({ type }) => type === 'Add');
}

/** In UTF-16 code units. */
const SENTENCE_REACH = 240;
const NEARBY_WINDOW = 120;

/**
 * Whether a State other than the document's is named near a symbol. If the symbol's code is unknown, so is the State's name, and any State
 * named directly before the symbol counts.
 */
function namesOther(
  { tokens, from, at, after, to }: SymbolSurroundings,
  state: string | undefined,
  own: string,
  language: Language,
) {
  const patterns = patternsOf(language, 'symbols');
  if (!patterns) return false;
  const names = [...patterns.named.allIn(tokens, from, at), ...patterns.named.allIn(tokens, after, to)].flatMap(
    (match) => match.part('name') ?? [],
  );
  const codeOf = ({ start, end }: Places) => {
    const name = tokens.text.slice(tokens.start(start), tokens.end(end - 1));
    return stateNamed(name.replace(/['\u2019]s$/, ''), language);
  };
  if (names.map(codeOf).some((code) => code !== undefined && code !== own)) return true;
  if (stateOf(state ?? '')?.status !== 'user-assigned') return false;
  const nearbyIndex = tokens.from(tokens.start(at) - NEAR_NAME);
  return names.some(
    (name) =>
      name.start >= nearbyIndex &&
      name.start < at &&
      codeOf(name) === undefined &&
      !patterns.ownWord.isAt(tokens, name.start),
  );
}

/** In UTF-16 code units. */
const NEAR_NAME = 80;

/**
 * Whether a symbol follows the State party's own report: "the second periodic report of the State party (SYMBOL)", "the State party’s
 * follow-up report (SYMBOL)".
 */
export function followsOwnReport({ block, mentions, language }: BlockReading, index: number): boolean {
  const [before, symbol] = [mentions[index - 1], mentions[index]];
  const patterns = patternsOf(language, 'symbols');
  if (!symbol || !patterns) return false;
  if (precedesPattern(block, symbol.start, patterns.ownedBefore)) return true;
  if (before?.kind !== 'document' || before.role !== 'report') return false;
  return isBetweenPatterns(block, before.end, symbol.start, patterns.ofStateParty);
}

/** Whether the text before a symbol is about another State: "unlike another State party in its written replies (CMW/C/XAB/RQ/1)". */
export function speaksOfOther({ block, language }: BlockReading, at: number): boolean {
  return precedesPattern(block, at, patternsOf(language, 'symbols')?.otherBefore);
}

/** Whether a symbol follows the State's answers: "its written answers (CMW/C/XAA/Q/1/Add.1)". */
export function followsAnswers({ block, mentions, language }: BlockReading, index: number): boolean {
  return precedesPattern(block, mentions[index]?.start ?? 0, patternsOf(language, 'symbols')?.answersBefore);
}
