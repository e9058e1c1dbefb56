import { stateOf } from '../../../catalogue/states';
import type { BlockReading } from '../../../model/blockReading';
import type { DocumentSymbol } from '../../../syntax/symbols/symbol';
import type { WholeSymbol } from '../document/ownDocuments';
import { stateNamed } from './stateNamed';

/**
 * Whether a symbol is that of a report, a list of issues or replies on another State, although the text names no other State: of other
 * States, committees cite observations and decisions.
 */
export function isStrayDocument({ block }: BlockReading, { start, end, symbol }: WholeSymbol, own: string): boolean {
  const { text, content, after } = block;
  const before = text.slice(Math.max(content.start, start - SENTENCE), start);
  const rest = text.slice(end, Math.min(content.end, end + NEAR));
  const isOf = STRAY.has(symbol.series) || (symbol.series === 'CO' && (isComment(symbol) || ITS_REPORT.test(before)));
  if (!isOf || after.annex > 0 || OTHERS.test(before) || OTHERS.test(rest)) return false;
  return !namesOther(before, rest, symbol.state, own);
}

const STRAY: ReadonlySet<string> = new Set(['report', 'Q', 'QPR', 'RQ', 'FCO']);

/** "CAT/C/XAA/CO/1/Add.1": the State's comments on the observations. */
function isComment({ suffixes }: DocumentSymbol): boolean {
  return suffixes.some(({ type }) => type === 'Add');
}

/** "the concluding observations on its second report, as set out in document" */
const ITS_REPORT =
  /\bobservations\b[^.;()]*\b(?:its|the\s+State\s+party[’'])\s*s?\s*(?:[\w-]+\s+){1,6}reports?\b[^.;()]*(?:\(|\bin\s+(?:document\s+)?)$/i;
const OTHERS =
  /\b(?:(?:another|others?|several|certain|various|different|similar|many|some|all)\s+(?:\w+\s+)?(?:States?|countr(?:y|ies)|territor(?:y|ies)|reports|committees|treaty\s+bod)|others|neighbour\w*|elsewhere|region\w*|compar\w+|unlike)\b/i;
/** In UTF-16 units. */
const SENTENCE = 240;
const NEAR = 120;

/**
 * Whether another State than the document's is named near a symbol; nobody knows the name of an unknown code, so any name directly before
 * it counts.
 */
function namesOther(before: string, rest: string, state: string | undefined, own: string): boolean {
  for (const [, name = ''] of [...before.matchAll(A_NAME), ...rest.matchAll(A_NAME)]) {
    const code = stateNamed(name);
    if (code !== undefined && code !== own) return true;
  }
  if (stateOf(state ?? '')?.status !== 'user-assigned') return false;
  return [...before.slice(-NEAR_NAME).matchAll(A_NAME)].some(
    ([, name = '']) => stateNamed(name) === undefined && !OWN_WORDS.test(name),
  );
}

/** In UTF-16 units. */
const NEAR_NAME = 80;
const OWN_WORDS = /^(?:Committee|State|Convention|Covenant|Optional|Government|Working|Country|Bureau|General|Human)\b/;
const A_NAME =
  /\b(?:on|of|from|by|in|with|to|and|for|that|which)\s+(?:the\s+)?(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,3})/gu;

/** "the second periodic report of the State party (SYMBOL)", "the State party’s follow-up report (SYMBOL)" */
export function followsOwnReport({ block: { text }, mentions }: BlockReading, index: number): boolean {
  const [before, symbol] = [mentions[index - 1], mentions[index]];
  if (!symbol) return false;
  if (OWNED.test(text.slice(Math.max(0, symbol.start - LONGEST_OWNED), symbol.start))) return true;
  if (before?.kind !== 'document' || before.role !== 'report') return false;
  return OF_STATE_PARTY.test(text.slice(before.end, symbol.start));
}

/** "unlike another State party in its written replies (CMW/C/XAB/RQ/1)" */
export function speaksOfOther({ block: { text } }: BlockReading, at: number): boolean {
  return /\b(?:another|other|neighbouring)\s+(?:State|countr)[^.;]*$/i.test(text.slice(Math.max(0, at - NEAR), at));
}

/** "its written answers (CMW/C/XAA/Q/1/Add.1)" */
export function followsAnswers({ block: { text }, mentions }: BlockReading, index: number): boolean {
  const start = mentions[index]?.start ?? 0;
  return ANSWERS.test(text.slice(Math.max(0, start - LONGEST_OWNED), start));
}

const ANSWERS = /\b(?:answers|responses|replies)(?:\s+of\s+the\s+State\s+party)?(?:\s+in\s+writing)?\s+\($/;
const OF_STATE_PARTY = /^\s+of\s+the\s+State\s+party\s+\($/;
const OWNED = /\bthe\s+State\s+party['’]s\s+(?:[\w-]+\s+){0,4}report\s+\($/;
/** In UTF-16 units. */
const LONGEST_OWNED = 80;
