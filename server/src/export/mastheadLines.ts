import type { Block } from '../syntax/block';
import { symbolIn } from '../word/masthead';

/** A line of a masthead. Offsets are those of its block. */
export interface FrontLine {
  readonly block: Block;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** White space before it on its line. */
  readonly indent: string;
  /** Whether a blank line stands before it. */
  readonly isApart: boolean;
}

/** Who made the document, its symbol, its treaty, its distribution, as lines. Each line is in one of them, in the order of the text. */
export interface MastheadParts {
  /** Both on the first line: "United Nations⇥CMW/C/XAA/CO/2". */
  readonly organization: FrontLine | undefined;
  readonly symbol: FrontLine | undefined;
  readonly left: readonly FrontLine[];
  readonly right: readonly FrontLine[];
  readonly rest: readonly FrontLine[];
}

/** How many lines are looked at for the symbol, and how many of what stands at the right follow each other. */
const FIRST_LINES = 3;
const MOST_RIGHT = 9;
const LONGEST_ORGANIZATION = 60;

/** The lines of the masthead as they stand in the text. */
export function frontLines(blocks: readonly Block[]): FrontLine[] {
  const lines: FrontLine[] = [];
  let isApart = false;
  blocks.forEach((block, index) => {
    if (block.kind !== 'masthead') return;
    const { text } = block;
    for (const { 0: written, index: at } of text.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
      if (/^[\r\n]/.test(written)) continue;
      const before = written.length - written.trimStart().length;
      const trimmed = written.trim();
      if (trimmed === '') continue;
      isApart = lines.length > 0 && isBlankBefore(text, at, lines.at(-1)?.block !== block ? lines.at(-1) : undefined);
      lines.push({
        block,
        index,
        start: at + before,
        end: at + before + trimmed.length,
        text: trimmed,
        indent: written.slice(0, before),
        isApart,
      });
    }
  });
  return lines;
}

/** Whether an empty line stands before a place; where that is the start of a block, after the line before it. */
function isBlankBefore(text: string, at: number, last: FrontLine | undefined): boolean {
  const above = last ? last.block.text.slice(last.end) + text.slice(0, at) : text.slice(0, at);
  return /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/.test(above);
}

/** What each of the lines is. */
export function mastheadParts(lines: readonly FrontLine[]): MastheadParts {
  const symbolAt = lines.findIndex(
    ({ text }, at) => at < FIRST_LINES && symbolIn(text) !== undefined && text.length < 120,
  );
  const rightAt = lines.findIndex(({ text }) => /^(?:Distr|Original)\b/i.test(text));
  const none: MastheadParts = { organization: undefined, symbol: undefined, left: [], right: [], rest: lines };
  const rightEnd = rightAt < 0 ? -1 : endOfRight(lines, rightAt);
  const atSymbol = lines[symbolAt];
  // Below its distribution the symbol is a line among those at the right.
  if (!atSymbol || (rightAt >= 0 && rightAt < symbolAt)) {
    if (rightAt < 0 || rightAt > FIRST_LINES) return none;
    return {
      ...none,
      left: lines.slice(0, rightAt),
      right: lines.slice(rightAt, rightEnd),
      rest: lines.slice(rightEnd),
    };
  }
  const above = lines[symbolAt - 1];
  const own = splitSymbol(atSymbol);
  const isAbove =
    symbolAt === 1 && !own.organization && above !== undefined && above.text.length <= LONGEST_ORGANIZATION;
  if (symbolAt > (isAbove ? 1 : 0)) return none;
  const first = symbolAt + 1;
  const start = rightAt < 0 ? first : rightAt;
  return {
    organization: isAbove ? above : own.organization,
    symbol: own.symbol,
    left: lines.slice(first, start),
    right: rightAt < 0 ? [] : lines.slice(start, rightEnd),
    rest: lines.slice(rightAt < 0 ? start : rightEnd),
  };
}

/** How many of some lines the name of the committee takes, which stands first; 1 where it is none of some names. */
export function nameLines(lines: readonly FrontLine[], names: readonly string[]): number {
  let written = '';
  for (const [at, { text }] of lines.entries()) {
    written = `${written} ${text}`.trimStart().replace(/\s+/g, ' ').toLowerCase();
    if (names.some((name) => name.toLowerCase() === written)) return at + 1;
    if (!names.some((name) => name.toLowerCase().startsWith(`${written} `))) break;
  }
  return 1;
}

/** After the last line of distribution, date and languages: "Original: English" is that, or the last before an empty line. */
function endOfRight(lines: readonly FrontLine[], start: number): number {
  let end = start + 1;
  for (let at = start; at < lines.length && at < start + MOST_RIGHT; at++)
    if (/^Original\b/i.test(lines[at]?.text ?? '')) return at + 1;
  while (end < lines.length && end < start + MOST_RIGHT && lines[end]?.isApart === false) end++;
  return end;
}

/** "United Nations⇥CMW/C/XAA/CO/2" as its two halves; words after the symbol, which are few, stay with it. */
function splitSymbol(line: FrontLine): { organization: FrontLine | undefined; symbol: FrontLine } {
  const at = symbolIn(line.text)?.at ?? 0;
  const before = line.text.slice(0, at).trimEnd();
  if (before === '') return { organization: undefined, symbol: line };
  return {
    organization: { ...line, end: line.start + before.length, text: before },
    symbol: { ...line, start: line.start + at, text: line.text.slice(at) },
  };
}
