import type { Language } from '../../languages/language';
import type { Block } from '../../syntax/blocks/block';
import { type ScannedSymbol, scanSymbol } from '../../syntax/symbols/scan';
import { OPEN, STOP } from '../../syntax/symbols/symbolCharacters';
import { blockTokens } from '../../syntax/tokens/blockTokens';
import { isAsciiUpper, isDigit } from '../../text/characterKinds';
import type { Span } from '../../text/edits';
import { memoize, memoizeBy, memoizeEach } from '../base/memo';
import { firstQuotedNumber, isQuotedText, withoutQuotes } from '../base/quoted';
import { followsUnit, isMargin } from '../base/units';
import { type DateExpression, isComplete, type PlainDate } from '../words/dates';
import { findPhrase, type PhraseMatch, type Phrases, wordStarts } from '../words/phrases';
import type { PlaceInBlock } from './identity';

/** The maximum length that is read of a block; everything relevant is in the first sentences. */
const MAX_EXAMINED_LENGTH = 1500;

/** A block as read for the identity, independent of its position. Whatever examines each word is computed lazily and memoized. */
export interface BlockSource {
  readonly block: Block;
  readonly language: Language;
  readonly text: string;
  readonly end: number;
  readonly part: 'masthead' | 'title' | 'paragraph' | 'footnote' | 'furniture';
  readonly symbols: readonly SymbolIn[];
}

/** A block to be read, with its index in the tree. */
export class IdentitySource {
  readonly text: string;
  readonly end: number;
  readonly part: BlockSource['part'];

  constructor(
    readonly own: BlockSource,
    readonly index: number,
  ) {
    this.text = own.text;
    this.end = own.end;
    this.part = own.part;
  }

  get words(): readonly number[] {
    return wordStartsIn(this.own);
  }
}

/** A symbol, or text intended as one, in a block. */
interface SymbolIn extends Span {
  readonly scanned: ScannedSymbol;
  readonly isBracketed: boolean;
}

/** A symbol and its source. */
export interface SymbolAt extends SymbolIn {
  readonly source: IdentitySource;
}

/** The ordinals of meetings: "at its 301st and 302nd meetings". */
export interface MeetingAt extends Span {
  readonly values: readonly number[];
}

/** A verb for an event at a meeting. */
export interface VerbAt extends Span {
  readonly value: 'consideration' | 'adoption';
}

/** The part of the first pages that a block belongs to. */
export function sourcePartOf({ kind, text, content }: Block): BlockSource['part'] {
  if (kind === 'title' || kind === 'heading') return 'title';
  // A footnote that consists of a symbol looks like a page header, except for its full stop.
  if (kind === 'furniture' && text.charCodeAt(content.end - 1) === STOP) return 'footnote';
  return kind === 'masthead' || kind === 'footnote' || kind === 'furniture' ? kind : 'paragraph';
}

/** Reads a block, deferring expensive parts. */
export const blockSourceOf = memoizeBy((block: Block, language: Language): BlockSource => {
  const isQuotation = block.kind === 'masthead' && isQuotedText(block.text);
  const head = isQuotation ? block.text.slice(0, MAX_EXAMINED_LENGTH) : '';
  const text = isQuotation ? withoutQuotes(head) + block.text.slice(head.length) : block.text;
  const end = Math.min(isQuotation ? firstQuotedNumber(head) : text.length, MAX_EXAMINED_LENGTH);
  return {
    block,
    language,
    text,
    end,
    part: sourcePartOf(block),
    symbols: symbolsIn(block, end, language.elides),
  };
});

/** The start offsets of the words in a block. */
export const wordStartsIn = memoize(({ text, end }: BlockSource): readonly number[] => wordStarts(text, 0, end));

/** The first phrase match in a block, memoized. */
export function phraseIn<T>(phrases: Phrases<T>, own: BlockSource): PhraseMatch<T> | undefined {
  return (anyPhraseIn(own, phrases) as PhraseMatch<T> | null) ?? undefined;
}

/** Null if there is none. */
const anyPhraseIn = memoizeEach(
  (own: BlockSource, phrases: Phrases<unknown>) => findPhrase(phrases, own.text, wordStartsIn(own), own.end) ?? null,
);

/** The symbols in a block. A symbol starts with the capitals before its first slash, provided that nothing before them can belong to it. */
function symbolsIn(block: Block, end: number, elides: boolean): readonly SymbolIn[] {
  const { text, kind, content } = block;
  let slash = text.indexOf('/');
  if (slash < 0) return NONE;
  // Nearly all are tokens of the block, which is lexed anyway. If only part of a block is read, its last symbol may be truncated.
  const tokens = kind === 'furniture' || content.end > end ? undefined : blockTokens(block, elides);
  let symbols: SymbolIn[] | undefined;
  for (let after = 0; slash >= 0 && slash < end; slash = text.indexOf('/', Math.max(slash + 1, after))) {
    let start = slash;
    while (start > 0 && isAsciiUpper(text.charCodeAt(start - 1))) start--;
    if (start === slash || start < after) continue;
    const symbol = tokens?.symbolAt(start) ?? scanSymbol(text, start, end);
    if (!symbol) continue;
    symbols ??= [];
    symbols.push({ scanned: symbol, start, end: symbol.end, isBracketed: followsUnit(text, start, OPEN) });
    after = symbol.end;
  }
  return symbols ?? NONE;
}

const NONE: readonly never[] = [];

/** Converts a range of a source to a place in the tree. */
export function placeInSource(source: IdentitySource, start: number, end: number): PlaceInBlock {
  return { block: source.index, start, end };
}

/** A day, with its place in the tree. */
export interface DatedPlace {
  readonly value: PlainDate;
  readonly at: PlaceInBlock;
}

/** The dates with day, month and year. */
export function completeDates(source: IdentitySource, { dates }: DateExpression): readonly DatedPlace[] {
  return dates.flatMap(({ date, start, end }) =>
    isComplete(date) ? [{ value: date, at: placeInSource(source, start, end) }] : [],
  );
}

/** The non-empty lines of a source, trimmed of white space, brackets and asterisks. */
export function sourceLines({ own }: IdentitySource): readonly Span[] {
  return linesIn(own);
}

const linesIn = memoize(readLines);

function readLines({ text, end: limit }: BlockSource): Span[] {
  const lines: Span[] = [];
  for (let at = 0; at < limit; ) {
    let nextOffset = at;
    while (nextOffset < limit && text.charCodeAt(nextOffset) !== 10 && text.charCodeAt(nextOffset) !== 13) nextOffset++;
    let start = at;
    while (start < nextOffset && isMargin(text.charCodeAt(start))) start++;
    let end = nextOffset;
    while (end > start && isMargin(text.charCodeAt(end - 1))) end--;
    if (end > start) lines.push({ start, end });
    at = nextOffset + 1;
  }
  return lines;
}

/** Whether a range makes up an entire line, apart from a footnote mark. */
export function fillsLine(source: IdentitySource, start: number, end: number): boolean {
  return sourceLines(source).some(
    (line) => line.start === start && (line.end === end || isFootnoteMark(source.text, end, line.end)),
  );
}

/** A footnote number attached to the last word. */
function isFootnoteMark(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}
