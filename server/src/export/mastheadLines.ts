import type { Block } from '../syntax/blocks/block';
import { symbolIn } from '../word/parts/masthead';
import { endsInBlankLine } from './blankLine';

/** A line of a masthead. Offsets count from the start of its block. */
export interface FrontLine {
  readonly block: Block;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The white space before it. */
  readonly indent: string;
  /** Whether a blank line precedes it. */
  readonly isApart: boolean;
}

/** The lines of a masthead grouped by part, in text order. */
export interface MastheadParts {
  /** Organization and symbol, from the first line: "United Nations⇥CMW/C/XAA/CO/2". */
  readonly organization: FrontLine | undefined;
  readonly symbol: FrontLine | undefined;
  /** The treaty or body. */
  readonly remainder: readonly FrontLine[];
  /** Distribution, date and languages. */
  readonly right: readonly FrontLine[];
  readonly rest: readonly FrontLine[];
}

/** How many lines to search for the symbol, and the maximum length of the right-hand block. */
const FIRST_LINES = 3;
const MAX_RIGHT_LENGTH = 9;
const MAX_ORGANIZATION_LENGTH = 60;

/** The lines of the masthead in text order. */
export function frontLines(blocks: readonly Block[]): FrontLine[] {
  const lines: FrontLine[] = [];
  let isSeparate = false;
  blocks.forEach((block, index) => {
    if (block.kind !== 'masthead') return;
    const { text } = block;
    for (const { 0: line, index: at } of text.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
      if (/^[\r\n]/.test(line)) continue;
      const indentLength = line.length - line.trimStart().length;
      const content = line.trim();
      if (content === '') continue;
      isSeparate =
        lines.length > 0 && isBlankBefore(text, at, lines.at(-1)?.block !== block ? lines.at(-1) : undefined);
      lines.push({
        block,
        index,
        start: at + indentLength,
        end: at + indentLength + content.length,
        text: content,
        indent: line.slice(0, indentLength),
        isApart: isSeparate,
      });
    }
  });
  return lines;
}

/** Whether a blank line precedes an offset; `last` is the line before it if that is in an earlier block. */
function isBlankBefore(text: string, at: number, last: FrontLine | undefined): boolean {
  return endsInBlankLine(last ? last.block.text.slice(last.end) + text.slice(0, at) : text.slice(0, at));
}

/** Sorts the lines of a masthead into its parts. */
export function mastheadParts(lines: readonly FrontLine[]): MastheadParts {
  const symbolAt = lines.findIndex(
    ({ text }, at) => at < FIRST_LINES && symbolIn(text) !== undefined && text.length < 120,
  );
  const rightAt = lines.findIndex(({ text }) => /^(?:Distr|Original)\b/i.test(text));
  const noParts: MastheadParts = { organization: undefined, symbol: undefined, remainder: [], right: [], rest: lines };
  const rightEnd = rightAt < 0 ? -1 : endOfRight(lines, rightAt);
  const symbolLine = lines[symbolAt];
  // Below the distribution line, the symbol is just another line of the right-hand block.
  if (!symbolLine || (rightAt >= 0 && rightAt < symbolAt)) {
    if (rightAt < 0 || rightAt > FIRST_LINES) return noParts;
    return {
      ...noParts,
      remainder: lines.slice(0, rightAt),
      right: lines.slice(rightAt, rightEnd),
      rest: lines.slice(rightEnd),
    };
  }
  const precedingLine = lines[symbolAt - 1];
  const ownParts = splitSymbol(symbolLine);
  const isAbove =
    symbolAt === 1 &&
    !ownParts.organization &&
    precedingLine !== undefined &&
    precedingLine.text.length <= MAX_ORGANIZATION_LENGTH;
  if (symbolAt > (isAbove ? 1 : 0)) return noParts;
  const firstLine = symbolAt + 1;
  const start = rightAt < 0 ? firstLine : rightAt;
  return {
    organization: isAbove ? precedingLine : ownParts.organization,
    symbol: ownParts.symbol,
    remainder: lines.slice(firstLine, start),
    right: rightAt < 0 ? [] : lines.slice(start, rightEnd),
    rest: lines.slice(rightAt < 0 ? start : rightEnd),
  };
}

/** How many lines the committee name at the start spans; 1 if it matches none of `names`. */
export function nameLines(lines: readonly FrontLine[], names: readonly string[]): number {
  let writtenNames = '';
  for (const [at, { text }] of lines.entries()) {
    writtenNames = `${writtenNames} ${text}`.trimStart().replace(/\s+/g, ' ').toLowerCase();
    if (names.some((name) => name.toLowerCase() === writtenNames)) return at + 1;
    if (!names.some((name) => name.toLowerCase().startsWith(`${writtenNames} `))) break;
  }
  return 1;
}

/** The index after the last line of distribution, date and languages: after "Original: English", else before a blank line. */
function endOfRight(lines: readonly FrontLine[], start: number): number {
  let end = start + 1;
  for (let at = start; at < lines.length && at < start + MAX_RIGHT_LENGTH; at++)
    if (/^Original\b/i.test(lines[at]?.text ?? '')) return at + 1;
  while (end < lines.length && end < start + MAX_RIGHT_LENGTH && lines[end]?.isApart === false) end++;
  return end;
}

/** Splits "United Nations⇥CMW/C/XAA/CO/2" in two; any words after the symbol stay with it. */
function splitSymbol(line: FrontLine): { organization: FrontLine | undefined; symbol: FrontLine } {
  const at = symbolIn(line.text)?.at ?? 0;
  const textBefore = line.text.slice(0, at).trimEnd();
  if (textBefore === '') return { organization: undefined, symbol: line };
  return {
    organization: { ...line, end: line.start + textBefore.length, text: textBefore },
    symbol: { ...line, start: line.start + at, text: line.text.slice(at) },
  };
}
