import { isAsciiLetter, isDigit, isHan, isSpace, isWordUnit } from '../../text/characterKinds';
import type { Span } from '../../text/edits';

/**
 * Phrase matching in running text, in a single pass; the work at each offset is bounded by the longest phrase. Offsets are UTF-16 code units.
 */

/** A trie of phrases. Most nodes have a single child, which needs no map. */
interface PhraseNode<T> {
  readonly values: T[];
  /** The first child's character and node; 0 for none. */
  code: number;
  node: PhraseNode<T> | undefined;
  /** The other children. */
  others: Map<number, PhraseNode<T>> | undefined;
}

function newNode<T>(): PhraseNode<T> {
  return { values: [], code: 0, node: undefined, others: undefined };
}

/** The child for a character, which must be {@link fold}ed. */
function nextNode<T>(node: PhraseNode<T>, code: number): PhraseNode<T> | undefined {
  return node.code === code ? node.node : node.others?.get(code);
}

function addNode<T>(to: PhraseNode<T>, code: number): PhraseNode<T> {
  const node = newNode<T>();
  if (!to.node) {
    to.code = code;
    to.node = node;
  } else {
    to.others ??= new Map();
    to.others.set(code, node);
  }
  return node;
}

/** All children, with their characters. */
function nextNodes<T>({ code, node, others }: PhraseNode<T>): readonly (readonly [number, PhraseNode<T>])[] {
  return node ? [[code, node], ...(others ?? [])] : [];
}

/** Phrases compiled for matching. */
export interface Phrases<T> {
  readonly root: PhraseNode<T>;
  /** A filter by the first two ASCII letters, indexed by {@link packPair}, that rules out most offsets of a text. */
  readonly pairs: Uint8Array;
}

/** The index of a pair of letters, ignoring case; pairs may collide. */
function packPair(one: number, two: number): number {
  return ((one & 31) << 5) | (two & 31);
}

/** False only if the two units at an offset rule out all phrases. */
export function mayBegin({ pairs }: Phrases<unknown>, text: string, at: number): boolean {
  if (at + 1 >= text.length) return true;
  const firstCode = text.charCodeAt(at);
  const secondCode = text.charCodeAt(at + 1);
  return !isAsciiLetter(firstCode) || !isAsciiLetter(secondCode) || pairs[packPair(firstCode, secondCode)] === 1;
}

/**
 * Compiles phrases. Matching ignores case; a space or hyphen matches any run of white space and hyphens, an apostrophe also the curly one.
 */
export function compilePhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const root = newNode<T>();
  for (const [phrase, value] of entries) {
    let node = root;
    let previousCode = 0;
    for (let at = 0; at < phrase.length; at++) {
      const code = fold(phrase.charCodeAt(at));
      if (code === SPACE && previousCode === SPACE) continue;
      previousCode = code;
      node = nextNode(node, code) ?? addNode(node, code);
    }
    if (node !== root) node.values.push(value);
  }
  const pairs = new Uint8Array(1 << 10);
  for (const [one, node] of nextNodes(root)) for (const [two] of nextNodes(node)) pairs[packPair(one, two)] = 1;
  return { root, pairs };
}

/** Compiles phrases that have no individual values. */
export function compileWords(words: readonly string[]): Phrases<true> {
  return compilePhrases(words.map((word) => [word, true] as const));
}

/** Calls back for each phrase at an offset that ends at a word boundary, shortest first. */
export function walkPhrases<T>(
  phrases: Phrases<T>,
  text: string,
  at: number,
  end: number,
  visit: (value: T, end: number) => void,
): void {
  if (!mayBegin(phrases, text, at)) return;
  let node = phrases.root;
  let p = at;
  while (p < end) {
    const code = fold(text.charCodeAt(p));
    const next = nextNode(node, code);
    if (next === undefined) return;
    node = next;
    p++;
    if (code === SPACE) p = skipGap(text, p, end);
    if (node.values.length > 0 && endsWord(text, p, end)) for (const value of node.values) visit(value, p);
  }
}

/** The longest phrase at an offset. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  text: string,
  at: number,
  end: number,
): { readonly value: T; readonly end: number } | undefined {
  if (!mayBegin(phrases, text, at)) return undefined;
  let node = phrases.root;
  let longestValue: T | undefined;
  let nextOffset = -1;
  let p = at;
  while (p < end) {
    const code = fold(text.charCodeAt(p));
    const next = nextNode(node, code);
    if (next === undefined) break;
    node = next;
    p++;
    if (code === SPACE) p = skipGap(text, p, end);
    if (node.values.length > 0 && endsWord(text, p, end)) {
      longestValue = node.values[0];
      nextOffset = p;
    }
  }
  return longestValue === undefined ? undefined : { value: longestValue, end: nextOffset };
}

/** A phrase match, with its value. */
export type PhraseMatch<T> = Span & { readonly value: T };

/** The longest phrase at the first of the given offsets, in ascending order, that has one. */
export function findPhrase<T>(
  phrases: Phrases<T>,
  text: string,
  starts: readonly number[],
  end: number,
): PhraseMatch<T> | undefined {
  for (const at of starts) {
    if (at >= end) break;
    const match = phraseAt(phrases, text, at, end);
    if (match !== undefined) return { value: match.value, start: at, end: match.end };
  }
  return undefined;
}

/** Whether a word starts at an offset; each Chinese character counts as a word. */
export function startsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isWordUnit(code)) return false;
  return at === 0 || isHan(code) || !isWordUnit(text.charCodeAt(at - 1));
}

/** The start offsets of words, in order. */
export function wordStarts(text: string, start: number, end: number): number[] {
  const starts: number[] = [];
  let isInside = start > 0 && isWordUnit(text.charCodeAt(start - 1));
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const isWord = isWordUnit(code);
    if (isWord && (!isInside || isHan(code))) starts.push(at);
    isInside = isWord;
  }
  return starts;
}

/** Whether a word ends at an offset; true at the end of the text. */
function endsWord(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  const lastCode = text.charCodeAt(at - 1);
  // A footnote number is often attached to the word before it: "Addendum1".
  return (
    !isWordUnit(code) ||
    isHan(code) ||
    isHan(lastCode) ||
    !isWordUnit(lastCode) ||
    (isDigit(code) && !isDigit(lastCode))
  );
}

/** Skips white space and hyphens. */
export function skipGap(text: string, at: number, end: number): number {
  let p = at;
  while (p < end && fold(text.charCodeAt(p)) === SPACE) p++;
  return p;
}

/** Maps a unit to its canonical form for comparison. */
function fold(code: number): number {
  if (code < 0x80) return FOLDED_CODES[code] ?? 0;
  if (code === 0x2018 || code === 0x2019) return APOSTROPHE;
  if (code === 0x2010 || code === 0x2011 || isSpace(code)) return SPACE;
  const lowerLetter = String.fromCharCode(code).toLowerCase();
  return lowerLetter.length === 1 ? lowerLetter.charCodeAt(0) : code;
}

const FOLDED_CODES = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return code === 0x2d || isSpace(code) ? 0x20 : code;
});

const SPACE = 0x20;
const APOSTROPHE = 0x27;
