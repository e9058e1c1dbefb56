import { isMastheadLine } from './mastheadSigns';
import { type Beginning, count, isAsciiDigit, withoutAccents } from './sign';

/**
 * The lines of a text, normalized to remove differences from typing and conversion: runs of spaces, curly apostrophes, accents, bookmarks.
 */
export function headLines(head: string): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  for (let at = 0; at <= head.length; at++) {
    const code = at < head.length ? head.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    lines.push(normalizeLine(head.slice(start, at)));
    if (code === 13 && head.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
}

/** Normalizes a line: single spaces, plain apostrophes, hyphens and letters, no leading converter residue. */
function normalizeLine(line: string): string {
  let remainingText = withoutAccents(line)
    .replace(/\s+/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .trim();
  while (remainingText.startsWith('[bookmark:')) {
    const close = remainingText.indexOf(']');
    if (close < 0) break;
    remainingText = remainingText.slice(close + 1).trim();
  }
  return remainingText;
}

/** The rest of a longer paragraph would add no evidence. */
const MAX_PARAGRAPH = 1500;

/** Splits the beginning of a document into masthead and numbered paragraphs. */
export function readBeginning(lines: readonly string[]): Beginning {
  const masthead: string[] = [];
  const paragraphs: string[] = [];
  let block: string[] = [];
  let opensWithProse = false;
  let paragraph: string | undefined;

  const endBlock = (): void => {
    const prose = proseStart(block);
    if (!opensWithProse) masthead.push(...block.slice(0, prose));
    opensWithProse ||= prose < block.length;
    block = [];
  };
  for (const line of lines) {
    const content = afterNumber(line);
    if (content !== undefined) {
      if (paragraph === undefined) endBlock();
      else paragraphs.push(paragraph);
      paragraph = content;
    } else if (paragraph === undefined) {
      if (line === '') endBlock();
      else block.push(line);
    } else if (line !== '' && paragraph.length < MAX_PARAGRAPH) {
      paragraph = paragraph === '' ? line : `${paragraph} ${line}`;
    }
  }
  if (paragraph === undefined) endBlock();
  else paragraphs.push(paragraph);

  return { lines, masthead, paragraphs, opensWithProse };
}

/**
 * The index of the first line of prose in a block; the number of lines if there is none. Mastheads and titles contain no sentences, so a
 * full stop within or at the end of a long line indicates prose. Hard-wrapped lines count as prose from the start of the block.
 */
function proseStart(block: readonly string[]): number {
  let wordCount = 0;
  let run = 0;
  for (const [index, line] of block.entries()) {
    if (isMastheadLine(line)) {
      run = index + 1;
      wordCount = 0;
      continue;
    }
    wordCount += count(line, ' ') + 1;
    if (wordCount >= 12 && holdsSentenceEnd(line)) return run;
  }
  return block.length;
}

function holdsSentenceEnd(line: string): boolean {
  const lastCharacter = line.charAt(line.length - 1);
  if (lastCharacter === '.' || lastCharacter === '!' || lastCharacter === '?' || lastCharacter === ':') return true;
  for (let at = line.indexOf('. '); at > 0; at = line.indexOf('. ', at + 1)) {
    const previousCode = line.charCodeAt(at - 1);
    const nextCode = line.charCodeAt(at + 2);
    if (previousCode >= 0x61 && previousCode <= 0x7a && nextCode >= 0x41 && nextCode <= 0x5a) return true;
  }
  return false;
}

/** The text after a paragraph number: "12. The", "12) The", "12.The", or a number alone; undefined if there is no number. */
function afterNumber(line: string): string | undefined {
  let at = 0;
  while (at < line.length && at < 4 && isAsciiDigit(line.charCodeAt(at))) at++;
  if (at === 0 || at === 4) return undefined;
  if (line.startsWith(' bis', at)) at += 4;
  if (at === line.length) return '';
  const closerCharacter = line.charAt(at);
  if (closerCharacter !== '.' && closerCharacter !== ')') return undefined;
  // "2.1", as in Views.
  if (closerCharacter === '.') at += /^\d{1,2}(?= )/.exec(line.slice(at + 1))?.[0].length ?? 0;
  const remainingText = line.slice(at + 1).trimStart();
  const openingCode = remainingText.charCodeAt(0);
  const hasSpace = line.charAt(at + 1) === ' ';
  // A wrapped line may begin with "12) and".
  const isLowerCase = openingCode >= 0x61 && openingCode <= 0x7a;
  if (remainingText !== '' && (isLowerCase || (!hasSpace && (isAsciiDigit(openingCode) || openingCode < 0x41))))
    return undefined;
  return remainingText;
}
