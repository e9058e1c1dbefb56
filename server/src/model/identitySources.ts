import type { Language } from '../languages/language';
import type { Block } from '../syntax/block';
import { tokensOf } from '../syntax/blockTokens';
import { type ScannedSymbol, scanSymbol } from '../syntax/symbols/scan';
import { OPEN, STOP } from '../syntax/symbols/symbolCharacters';
import { isAsciiUpper, isDigit } from '../text/characterKinds';
import type { Span } from '../text/edits';
import { kept, keptBy } from './beside';
import { type FoundDate, isComplete, type PlainDate } from './dates';
import type { PlaceInBlock } from './identity';
import { type FoundPhrase, findPhrase, type Phrases, wordStarts } from './phrases';
import { firstQuotedNumber, isQuoted, unquoted } from './quoted';
import { isBehind, isMargin } from './units';

/** More of one block than this is never read; what is looked for stands in the first sentences. */
const LONGEST_READ = 1500;

/** What is read of a block once, wherever it stands; what takes a look at each word is kept with it when it is asked for. */
export interface BlockSource {
  readonly block: Block;
  readonly language: Language;
  readonly text: string;
  readonly end: number;
  readonly part: 'masthead' | 'title' | 'paragraph' | 'footnote' | 'furniture';
  readonly symbols: readonly SymbolIn[];
}

/** One block to read from, at its place. */
export class Source {
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
    return wordsIn(this.own);
  }
}

/** A symbol, or something meant as one, in a block. */
interface SymbolIn extends Span {
  readonly scanned: ScannedSymbol;
  readonly isBracketed: boolean;
}

/** A symbol with the source that it stands in. */
export interface SymbolAt extends SymbolIn {
  readonly source: Source;
}

/** The numbers of meetings, "at its 301st and 302nd meetings". */
export interface MeetingAt extends Span {
  readonly values: readonly number[];
}

/** A verb that says what happened at a meeting. */
export interface VerbAt extends Span {
  readonly value: 'consideration' | 'adoption';
}

/** What part a block plays in telling which document it is in. */
export function partOf({ kind, text, content }: Block): BlockSource['part'] {
  if (kind === 'title' || kind === 'heading') return 'title';
  // A footnote that is nothing but a symbol looks like a page header, but for its full stop.
  if (kind === 'furniture' && text.charCodeAt(content.end - 1) === STOP) return 'footnote';
  return kind === 'masthead' || kind === 'footnote' || kind === 'furniture' ? kind : 'paragraph';
}

/** Reads a block; what is costly is left for later. */
export const sourceOf = keptBy((block: Block, language: Language): BlockSource => {
  const quoted = block.kind === 'masthead' && isQuoted(block.text);
  const head = quoted ? block.text.slice(0, LONGEST_READ) : '';
  const text = quoted ? unquoted(head) + block.text.slice(head.length) : block.text;
  const end = Math.min(quoted ? firstQuotedNumber(head) : text.length, LONGEST_READ);
  return {
    block,
    language,
    text,
    end,
    part: partOf(block),
    symbols: symbolsIn(block, end, language.elides),
  };
});

/** Where the words of a block start. */
export const wordsIn = kept(({ text, end }: BlockSource): readonly number[] => wordStarts(text, 0, end));

/** The first of some phrases in a block, looked for once. */
export function phraseIn<T>(phrases: Phrases<T>, own: BlockSource): FoundPhrase<T> | undefined {
  const known = phrasesIn(own);
  let found = known.get(phrases);
  if (found === undefined) {
    found = findPhrase(phrases, own.text, wordsIn(own), own.end) ?? null;
    known.set(phrases, found);
  }
  return (found as FoundPhrase<T> | null) ?? undefined;
}

/** The first of each of the phrases that were looked for; null where a block has none of them. */
const phrasesIn = kept((_: BlockSource) => new Map<Phrases<unknown>, FoundPhrase<unknown> | null>());

/** A symbol begins with the capitals before its first slash, and nothing that could belong to it stands before them. */
function symbolsIn(block: Block, end: number, elides: boolean): readonly SymbolIn[] {
  const { text, kind, content } = block;
  let slash = text.indexOf('/');
  if (slash < 0) return NONE;
  // Nearly all are tokens of the block, which is lexed in any case; of a block that is read in part the last one may be cut.
  const tokens = kind === 'furniture' || content.end > end ? undefined : tokensOf(block, elides);
  let found: SymbolIn[] | undefined;
  for (let behind = 0; slash >= 0 && slash < end; slash = text.indexOf('/', Math.max(slash + 1, behind))) {
    let start = slash;
    while (start > 0 && isAsciiUpper(text.charCodeAt(start - 1))) start--;
    if (start === slash || start < behind) continue;
    const scanned = tokens?.symbolAt(start) ?? scanSymbol(text, start, end);
    if (!scanned) continue;
    found ??= [];
    found.push({ scanned, start, end: scanned.end, isBracketed: isBehind(text, start, OPEN) });
    behind = scanned.end;
  }
  return found ?? NONE;
}

const NONE: readonly never[] = [];

/** A run of a source as a place of the tree. */
export function placeOf(source: Source, start: number, end: number): PlaceInBlock {
  return { block: source.index, start, end };
}

/** A day with its place in the tree. */
export interface DatedPlace {
  readonly value: PlainDate;
  readonly at: PlaceInBlock;
}

/** Those of some dates that have day, month and year. */
export function completeDates(source: Source, { dates }: FoundDate): readonly DatedPlace[] {
  return dates.flatMap(({ date, start, end }) =>
    isComplete(date) ? [{ value: date, at: placeOf(source, start, end) }] : [],
  );
}

/** Lines without white space, brackets and stars around them; empty ones left out. */
export function linesOf({ own }: Source): readonly Span[] {
  return linesIn(own);
}

const linesIn = kept(readLines);

function readLines({ text, end: limit }: BlockSource): Span[] {
  const lines: Span[] = [];
  for (let at = 0; at < limit; ) {
    let behind = at;
    while (behind < limit && text.charCodeAt(behind) !== 10 && text.charCodeAt(behind) !== 13) behind++;
    let start = at;
    while (start < behind && isMargin(text.charCodeAt(start))) start++;
    let end = behind;
    while (end > start && isMargin(text.charCodeAt(end - 1))) end--;
    if (end > start) lines.push({ start, end });
    at = behind + 1;
  }
  return lines;
}

/** Whether a run is a whole line, but for the mark of a footnote. */
export function fillsLine(source: Source, start: number, end: number): boolean {
  return linesOf(source).some(
    (line) => line.start === start && (line.end === end || isFootnoteMark(source.text, end, line.end)),
  );
}

/** The number of a footnote, glued to the last word. */
function isFootnoteMark(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}
