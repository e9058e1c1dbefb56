import { LANGUAGES } from '../../../languages/languageList';
import { memoize } from '../../../model/base/memo';
import type { BlockReading } from '../../../model/readings/blockReading';
import type { Block } from '../../../syntax/blocks/block';
import type { Mention, SymbolMention } from '../../../syntax/citations/mention';
import {
  COUNTER_WORDS,
  type DocumentSymbol,
  RECORD_WORD,
  REPORTING_SERIES,
  SUFFIX_TYPES,
} from '../../../syntax/symbols/symbol';
import { isDigit, isSpace } from '../../../text/characterKinds';
import type { Span } from '../../../text/edits';
import { isOneSlip } from '../../../text/slip';

/** A bare record can only continue another record, so after any other symbol it is ambiguous: "(CCPR/C/GC/36 and SR.37)". */
export function recordAfter({ text, content }: Block, { end, symbol }: FullSymbol): Span | undefined {
  const joint = symbol.meeting === undefined ? jointAt(text, end) : undefined;
  if (joint === undefined) return undefined;
  const start = end + joint.length;
  // "HRI/CORE/XAA/2019 and Q/1": a core document belongs to no committee, so any series after it is ambiguous.
  const series = symbol.body === 'HRI' ? OTHER_SERIES_PATTERN : RECORD_PATTERN;
  const textAfter = text.slice(start, Math.min(content.end, start + MAX_SHORT_SYMBOL_LENGTH));
  const record = series.exec(textAfter)?.[0] ?? ENDING_PATTERN.exec(textAfter)?.[0];
  return record === undefined ? undefined : { start, end: start + record.length };
}

/** Maximum length of a short symbol, in UTF-16 code units, including the closing bracket or full stop. */
export const MAX_SHORT_SYMBOL_LENGTH = 12;

const SERIES = `${REPORTING_SERIES.join('|')}|GC`;
const WITHOUT_OBSERVATIONS = `${REPORTING_SERIES.filter((series) => series !== 'CO').join('|')}|GC`;
const RECORD_PATTERN = new RegExp(String.raw`^${RECORD_WORD}\.\d{1,4}(?![\w/])`);

/** "CMW/C/XAA/CO/1 and Q.1", "and Q/1" at the end of the brackets or note: only suffixes such as addenda may be shortened. */
const ENDING_PATTERN = new RegExp(
  String.raw`^(?:(?:${WITHOUT_OBSERVATIONS})\.|(?:${SERIES})/)\d{1,3}(?:[-–]\d{1,3})?(?=\)|\.?$)`,
);

const OTHER_SERIES_PATTERN = new RegExp(String.raw`^(?:${RECORD_WORD}\.|(?:${SERIES})/)\d{1,4}(?![\w/])`);

/** End of the first symbol in a block; infinity if there is none. */
export const firstSymbolEnd = memoize(
  ({ mentions }: BlockReading) => mentions.find(({ kind }) => kind === 'symbol')?.end ?? Number.POSITIVE_INFINITY,
);

/** A mistyped shortened symbol and its correction. */
export type MiswrittenSymbol = Span & { readonly meant: string };

/** A mistyped word ("Cor.1") in a shortened symbol that continues another symbol. */
export function miswrittenWord(text: string, at: number, end: number): MiswrittenSymbol | undefined {
  const joint = jointAt(text, at);
  return joint === undefined ? undefined : wordAt(text, at + joint.length, end);
}

/** A mistyped suffix word and its number: "Cor.1", "Corr 1", "add.2". */
export function wordAt(text: string, start: number, end: number): MiswrittenSymbol | undefined {
  const match = /^\/?([A-Za-z]{2,6})(\.?[ \u00a0]?|[/,:-])(\d{1,3})(?![\w/])/.exec(
    text.slice(start, Math.min(end, start + 16)),
  );
  if (!match) return undefined;
  const [whole, word = '', stop = '', number = ''] = match;
  const exactWord = COUNTER_WORDS.find((one) => one.toLowerCase() === word.toLowerCase());
  const likelyWord =
    exactWord ?? (stop.startsWith('.') ? COUNTER_WORDS.find((one) => isNearWord(word, one)) : undefined);
  if (likelyWord === undefined || (exactWord === word && stop === '.')) return undefined;
  return {
    start: start + (whole.startsWith('/') ? 1 : 0),
    end: start + whole.length,
    meant: `${likelyWord}.${number}`,
  };
}

/** "RS.2323", "S.2323" after a record: too short to be recognized as a typo by its letters alone, so the number must fit too. */
export function miswrittenRecord(
  { text, content }: Block,
  { end, symbol: { meeting } }: FullSymbol,
): MiswrittenSymbol | undefined {
  const joint = meeting === undefined ? undefined : jointAt(text, end);
  if (meeting === undefined || joint === undefined) return undefined;
  const start = end + joint.length;
  const [whole, number = ''] =
    MISWRITTEN_RECORD_PATTERN.exec(text.slice(start, Math.min(content.end, start + 12))) ?? [];
  const continuesRecord = Number(number) > meeting && Number(number) <= meeting + MAX_MEETING_DIFFERENCE;
  return whole !== undefined && continuesRecord
    ? { start, end: start + whole.length, meant: `${RECORD_WORD}.${number}` }
    : undefined;
}

const MISWRITTEN_RECORD_PATTERN = new RegExp(
  String.raw`^(?!${RECORD_WORD}\.)(?:(?:[SR]{1,3}|S[A-Z]|[A-Z]R)[.,]?\s?|(?:${COUNTER_WORDS.join('|')}|${SERIES}|S[C])[./])(\d{1,4})(?![\w/])`,
  'i',
);

/** "SR.2370 and /2371", "Add.l": a slash before a record number, or a letter in place of a digit in an addendum. */
export function miswrittenNumber(
  { text, content }: Block,
  { end, symbol: { meeting } }: FullSymbol,
): MiswrittenSymbol | undefined {
  const joint = jointAt(text, end);
  if (joint === undefined) return undefined;
  const start = end + joint.length;
  const textAfter = text.slice(start, Math.min(content.end, start + MAX_SHORT_SYMBOL_LENGTH));
  const [slashedNumber, number = ''] =
    (meeting === undefined ? null : /^\/(\d{1,4})(?=\)|,|\.?$)/.exec(textAfter)) ?? [];
  if (slashedNumber !== undefined) return { start, end: start + slashedNumber.length, meant: number };
  const [letteredWord, word = '', letter = ''] = LETTERED_PATTERN.exec(textAfter) ?? [];
  if (letteredWord === undefined) return undefined;
  return { start, end: start + letteredWord.length, meant: letter === 'O' ? `${word}.0` : `${word}.1` };
}

const LETTERED_PATTERN = new RegExp(String.raw`^(${SUFFIX_TYPES.join('|')})\.([lIO])(?![\p{L}\d])`, 'u');

/** Maximum number of meetings between two records of the same consideration. */
export const MAX_MEETING_DIFFERENCE = 60;

function isNearWord(word: string, counterWord: string): boolean {
  // "Add.1 and CO.1": "CO" can only be a typo for "Corr".
  if (word === 'CO' || word === 'Co') return counterWord === 'Corr';
  return counterWord.length > 2 && isOneSlip(word.toLowerCase(), counterWord.toLowerCase());
}

/** A full symbol that shortened symbols may continue. */
export type FullSymbol = SymbolMention & { readonly symbol: DocumentSymbol };

/** Whether a mention is a symbol that shortened symbols may continue. */
export function hasCounter(mention: Mention | undefined): mention is FullSymbol {
  return mention?.kind === 'symbol' && mention.symbol !== undefined && mention.symbol.joint.length === 0;
}

/** Whether a mention is a shortened symbol. */
export function isShort(mention: Mention | undefined): mention is SymbolMention {
  return mention?.kind === 'symbol' && mention.short;
}

/** The part of a symbol that a bare number after it would count on from, such as "Add.1". */
export function counterOf(symbol: DocumentSymbol): { readonly word: string; readonly value: number } | undefined {
  const suffix = symbol.suffixes.at(-1);
  if (suffix) return suffix.type === 'Add' ? { word: suffix.type, value: suffix.number } : undefined;
  return symbol.meeting === undefined ? undefined : { word: 'SR', value: symbol.meeting };
}

/** Separators between a symbol and a shortened one. */
const JOINTS = [
  ...LANGUAGES.flatMap(({ citations: { and } }) => and.slice(0, 1)).flatMap((and) => [`, ${and} `, ` ${and} `]),
  ...[', ', '–', '-'],
];

/**
 * The span of a bare number that continues a symbol. The number, or a sequence that it starts, must be followed by a closing bracket, or by
 * the end of a note that consists of symbols.
 */
export function numberSpanAfter({ kind, text, content }: Block, at: number): Span | undefined {
  const firstSpan = oneNumber(text, at, content.end);
  let lastSpan = firstSpan;
  for (let more = firstSpan; more; more = oneNumber(text, more.end, content.end)) lastSpan = more;
  if (!lastSpan) return undefined;
  const closesBracket =
    text.charAt(lastSpan.end) === ')' ||
    (kind === 'footnote' && text.slice(lastSpan.end, content.end) === '.') ||
    (lastSpan === firstSpan && isRange(text, at, firstSpan, content.end));
  return closesBracket ? firstSpan : undefined;
}

/**
 * Whether the numbers are a range of records, "CCPR/C/SR.2895–2893", within a sentence: only records are joined by a dash, and
 * numbers with equally many digits are not a typo for something else.
 */
function isRange(text: string, at: number, { start, end }: Span, limit: number): boolean {
  let digitsEnd = at;
  while (digitsEnd > 0 && isDigit(text.charCodeAt(digitsEnd - 1))) digitsEnd--;
  return (
    start === at + 1 &&
    end - start > 2 &&
    end - start === at - digitsEnd &&
    (end === limit || isSpace(text.charCodeAt(end)) || /[.,;]/.test(text.charAt(end)))
  );
}

/** A number of up to four digits after a separator, or undefined. */
export function oneNumber(text: string, at: number, end: number): Span | undefined {
  const joint = jointAt(text, at);
  if (joint === undefined) return undefined;
  const start = at + joint.length;
  let p = start;
  while (p < end && p - start < 5 && isDigit(text.charCodeAt(p))) p++;
  return p === start || p - start > 4 ? undefined : { start, end: p };
}

/** The separator ({@link JOINTS}) at an offset, if any; any white space matches a space. */
export function jointAt(text: string, at: number): string | undefined {
  for (const joint of JOINTS) if (isJoint(text, at, joint)) return joint;
  return undefined;
}

function isJoint(text: string, at: number, joint: string): boolean {
  for (let i = 0; i < joint.length; i++) {
    const code = text.charCodeAt(at + i);
    if (code !== joint.charCodeAt(i) && !(joint.charCodeAt(i) === 0x20 && isSpace(code))) return false;
  }
  return true;
}
