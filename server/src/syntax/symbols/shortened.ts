import { isAsciiLower, isDigit, isHyphen, isSpace } from '../../text/characterKinds';
import type { Span } from '../../text/edits';
import { isNumber, isSuffixType } from './elements';
import { MAX_LENGTH, parseSymbol } from './parse';
import { COUNTER_WORDS, type DocumentSymbol } from './symbol';
import {
  CLOSE,
  CLOSE_SQUARE,
  COLON,
  COMMA,
  EN_DASH,
  endOfDigits,
  isJoiner,
  SEMICOLON,
  SLASH,
  STOP,
} from './symbolCharacters';

/** Words of a language that join the members of a list. */
interface JoinWords {
  /** Conjunctions: "and", "or", "y", "et", "和" */
  readonly and: readonly string[];
  /** "to", "a", "à", "至": equivalent to a dash. */
  readonly to: readonly string[];
}

/** A shortened symbol in running text. */
interface ShortSymbol extends Span {
  /** The full symbol; its own offsets are relative to its `text`. */
  readonly symbol: DocumentSymbol;
  /** Whether it lies inside a range without being written (`Add.2` and `Add.3` of `Add.1–4`); its span is that of the range's end. */
  readonly implied: boolean;
}

const MAX_SHORT = 60;

/**
 * The shortened symbols in running text from `start`, the end of the full symbol, up to `end`: ", 3387 and 3388", " and Corr.1", "–4".
 * Stops at the first thing that is neither a separator nor a shortened symbol. A bare number counts only after a meeting or suffix, only if
 * it is slightly larger, and only if it cannot be a quantity ("and 15 States"): a false link is worse than a missing one.
 */
export function shortContinuations(
  symbol: DocumentSymbol,
  text: string,
  start: number,
  end: number,
  words: JoinWords,
): readonly ShortSymbol[] {
  const result: ShortSymbol[] = [];
  if (symbol.joint.length > 0) return result;
  let previousSymbol = symbol;
  let at = start;
  while (result.length < MAX_SHORT) {
    const separator = readSeparator(text, at, end, words);
    if (separator === undefined) break;
    const token = readShort(text, separator.end, end);
    if (token === undefined) break;
    if (separator.isRange) {
      // A range, with or without the repeated word: "SR.1193–1196", "SR.1193 to SR.1196"
      const isCounted = token.word === '' || token.word === counterOf(previousSymbol)?.word;
      const range = isCounted ? rangeMembers(previousSymbol, Number(token.number)) : [];
      if (range.length === 0) break;
      for (const [index, member] of range.entries()) {
        const isImplied = index < range.length - 1;
        result.push({ symbol: member, start: token.start, end: token.end, implied: isImplied });
        previousSymbol = member;
      }
    } else {
      if (token.word === '' && !isSafeNumber(text, token, end, previousSymbol, words)) break;
      const nextSymbol = resolve(token.word === '' ? previousSymbol : symbol, token.word, token.number);
      if (nextSymbol === undefined) break;
      result.push({ symbol: nextSymbol, start: token.start, end: token.end, implied: false });
      previousSymbol = nextSymbol;
    }
    at = token.end;
  }
  return result;
}

interface ShortToken extends Span {
  /** `SR`, `Add` …, or empty for a bare number. */
  readonly word: string;
  readonly number: string;
}

function readSeparator(
  text: string,
  start: number,
  end: number,
  words: JoinWords,
): { readonly end: number; readonly isRange: boolean } | undefined {
  let at = start;
  const code = at < end ? text.charCodeAt(at) : 0;
  if (code === EN_DASH || isHyphen(code)) return { end: at + 1, isRange: true };
  const hasComma = code === COMMA || code === SEMICOLON;
  if (hasComma) at++;
  at = skipSpaces(text, at, end);
  const to = hasComma ? undefined : endOfWord(text, at, end, words.to);
  if (to !== undefined) return { end: skipSpaces(text, to, end), isRange: true };
  const andEnd = endOfWord(text, at, end, words.and);
  if (andEnd !== undefined) return { end: skipSpaces(text, andEnd, end), isRange: false };
  return hasComma ? { end: at, isRange: false } : undefined;
}

/** Skips white space, including at most one line break and its indentation. */
function skipSpaces(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + MAX_LENGTH);
  let at = start;
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function endOfWord(text: string, at: number, end: number, words: readonly string[]): number | undefined {
  for (const candidate of words) {
    const candidateEnd = at + candidate.length;
    if (candidate === '' || candidateEnd > end || !text.startsWith(candidate, at)) continue;
    const nextCode = candidateEnd < end ? text.charCodeAt(candidateEnd) : 0;
    if (!isAsciiLower(candidate.charCodeAt(candidate.length - 1)) || !isJoiner(nextCode)) return candidateEnd;
  }
  return undefined;
}

function readShort(text: string, start: number, end: number): ShortToken | undefined {
  let at = start;
  let counter = '';
  if (at < end && text.charCodeAt(at) === SLASH) at++;
  for (const candidate of COUNTER_WORDS) {
    const dot = at + candidate.length;
    if (dot < end && text.startsWith(candidate, at) && text.charCodeAt(dot) === STOP) {
      counter = candidate;
      at = dot + 1;
      break;
    }
  }
  if (counter === '' && at > start) return undefined;
  const digitsEnd = endOfDigits(text, at, end);
  if (digitsEnd === undefined) return undefined;
  // "27.5" is not the number of a document.
  const nextCode = digitsEnd + 1 < end ? text.charCodeAt(digitsEnd + 1) : 0;
  if (counter === '' && isDigit(nextCode) && text.charCodeAt(digitsEnd) === STOP) return undefined;
  const value = text.slice(at, digitsEnd);
  return isNumber(value, 4) ? { word: counter, number: value, start, end: digitsEnd } : undefined;
}

/** The counter that a bare number continues: the meeting or the last suffix. */
function counterOf(symbol: DocumentSymbol): { readonly word: string; readonly value: number } | undefined {
  const suffix = symbol.suffixes.at(-1);
  if (suffix !== undefined) return { word: suffix.type, value: suffix.number };
  return symbol.meeting === undefined ? undefined : { word: 'SR', value: symbol.meeting };
}

const MAX_COUNTER_STEP = 60;

function isSafeNumber(
  text: string,
  token: ShortToken,
  end: number,
  previous: DocumentSymbol,
  words: JoinWords,
): boolean {
  const counter = counterOf(previous);
  const value = Number(token.number);
  if (counter === undefined || value <= counter.value || value > counter.value + MAX_COUNTER_STEP) return false;
  if (counter.word === 'SR' && value === counter.value + 1) return true;
  // The text after it must close or continue the list, unlike in "Add.1, 12 May" and "SR.5 and 15 States".
  const at = skipSpaces(text, token.end, end);
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  if (code === COMMA || code === SEMICOLON || code === CLOSE || code === STOP || code === EN_DASH) return true;
  if (code === CLOSE_SQUARE || code === COLON || isHyphen(code)) return true;
  return endOfWord(text, at, end, words.and) !== undefined || endOfWord(text, at, end, words.to) !== undefined;
}

function rangeMembers(previous: DocumentSymbol, to: number): readonly DocumentSymbol[] {
  const counter = counterOf(previous);
  if (counter === undefined || to <= counter.value || to > counter.value + MAX_COUNTER_STEP) return [];
  const members: DocumentSymbol[] = [];
  for (let value = counter.value + 1; value <= to; value++) {
    const member = resolve(previous, '', String(value));
    if (member === undefined) return [];
    members.push(member);
  }
  return members;
}

/** A suffix replaces the one of the same type and all that follow it; one of a new type is appended. */
function resolve(symbol: DocumentSymbol, text: string, value: string): DocumentSymbol | undefined {
  const type = text === '' ? (counterOf(symbol)?.word ?? '') : text;
  if (type === 'SR') {
    if (symbol.series !== 'SR' || symbol.meeting === undefined) return undefined;
    return parseSymbol(`${symbol.stem.slice(0, symbol.stem.lastIndexOf('.') + 1)}${value}`);
  }
  if (!isSuffixType(type)) return undefined;
  const sameIndex = symbol.suffixes.findIndex((suffix) => suffix.type === type);
  const keptSuffixes = sameIndex < 0 ? symbol.suffixes : symbol.suffixes.slice(0, sameIndex);
  return parseSymbol(
    [symbol.stem, ...keptSuffixes.map((suffix) => `${suffix.type}.${suffix.number}`), `${type}.${value}`].join('/'),
  );
}
