import type { Block } from '../syntax/block';
import { symbolIn } from '../word/masthead';
import type { PageForm } from './pageForm';
import type { WordsWriter } from './wordsWriter';
import { paragraph } from './xmlText';

/** A line of a masthead. Offsets are those of its block. */
interface FrontLine {
  readonly block: Block;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly isApart: boolean;
}

/** The masthead of a document. */
export interface Masthead {
  /** The table and what stands below it, before the title. */
  readonly xml: string;
}

/** Who made the document, its symbol, its treaty, its distribution, as lines. Each line is in one of them, in the order of the text. */
interface Parts {
  /** Both on the first line: "United Nations⇥CMW/C/XAA/CO/2". */
  readonly organization: FrontLine | undefined;
  readonly symbol: FrontLine | undefined;
  readonly left: readonly FrontLine[];
  readonly right: readonly FrontLine[];
  readonly rest: readonly FrontLine[];
}

/** So many lines are looked at for the symbol, and so many of what stands at the right follow each other. */
const FIRST_LINES = 3;
const MOST_RIGHT = 9;
const LONGEST_ORGANIZATION = 60;

/** Columns of the template: for the emblem, which is left out; the organization and its body; the symbol and what stands below it. */
const COLUMNS = [1276, 5528, 2835] as const;

/**
 * Writes the masthead as the template has it: a table at the head of the first page, with the symbol at the right above, below it
 * distribution, date and languages, and a row for the emblem that is left empty. Of lines in another order the table holds none.
 */
export function mastheadXml(blocks: readonly Block[], form: PageForm, words: WordsWriter): string {
  const { organization, symbol, left, right, rest } = partsOf(frontLines(blocks));
  const hasTable = symbol !== undefined || right.length > 0;
  return (
    (hasTable ? tableXml({ organization, symbol, left, right, rest: [] }, form, words) : '') + linesBelow(rest, words)
  );
}

/** The lines of the masthead as they stand in the text. */
function frontLines(blocks: readonly Block[]): FrontLine[] {
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
      lines.push({ block, index, start: at + before, end: at + before + trimmed.length, text: trimmed, isApart });
    }
  });
  return lines;
}

/** Whether an empty line stands before a place; where that is the start of a block, behind the line before it. */
function isBlankBefore(text: string, at: number, last: FrontLine | undefined): boolean {
  const above = last ? last.block.text.slice(last.end) + text.slice(0, at) : text.slice(0, at);
  return /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/.test(above);
}

function partsOf(lines: readonly FrontLine[]): Parts {
  const symbolAt = lines.findIndex(
    ({ text }, at) => at < FIRST_LINES && symbolIn(text) !== undefined && text.length < 120,
  );
  const rightAt = lines.findIndex(({ text }) => /^(?:Distr|Original)\b/i.test(text));
  const none: Parts = { organization: undefined, symbol: undefined, left: [], right: [], rest: lines };
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

/** Behind the last line of distribution, date and languages: "Original: English" is that, or the last before an empty line. */
function endOfRight(lines: readonly FrontLine[], start: number): number {
  let end = start + 1;
  for (let at = start; at < lines.length && at < start + MOST_RIGHT; at++)
    if (/^Original\b/i.test(lines[at]?.text ?? '')) return at + 1;
  while (end < lines.length && end < start + MOST_RIGHT && lines[end]?.isApart === false) end++;
  return end;
}

/** "United Nations⇥CMW/C/XAA/CO/2" as its two halves; words behind the symbol, which are few, stay with it. */
function splitSymbol(line: FrontLine): { organization: FrontLine | undefined; symbol: FrontLine } {
  const at = symbolIn(line.text)?.at ?? 0;
  const before = line.text.slice(0, at).trimEnd();
  if (before === '') return { organization: undefined, symbol: line };
  return {
    organization: { ...line, end: line.start + before.length, text: before },
    symbol: { ...line, start: line.start + at, text: line.text.slice(at) },
  };
}

function tableXml(parts: Parts, form: PageForm, words: WordsWriter): string {
  const { organization, symbol, left, right } = parts;
  const line = ({ block, index, start, end }: FrontLine, properties = '') =>
    words.runs(block, index, start, end, properties);
  const size = (half: number) => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
  const name = organization ? line(organization, size(28)) : '';
  const body = left.map((one, at) =>
    paragraph(
      line(one, `<w:b/><w:bCs/>${size(titleSize(left))}`),
      `<w:spacing w:before="${at === 0 ? 120 : 0}" w:line="${titleSize(left) * 10 + 20}" w:lineRule="atLeast"/><w:jc w:val="left"/>`,
    ),
  );
  const isLeft = form.isRtl ? '<w:bidi w:val="0"/>' : '';
  const below = right.flatMap((one, at) => {
    const look = (before: number) =>
      `${isLeft}<w:spacing${before > 0 ? ` w:before="${before}"` : ''} w:line="240" w:lineRule="exact"/><w:jc w:val="left"/>`;
    return [...(one.isApart && at > 0 ? [paragraph('', look(0))] : []), paragraph(line(one), look(at === 0 ? 240 : 0))];
  });
  return [
    '<w:tbl><w:tblPr><w:tblpPr w:leftFromText="142" w:rightFromText="142" w:vertAnchor="page" w:horzAnchor="page" w:tblpX="1134" w:tblpY="284"/><w:tblOverlap w:val="never"/>',
    form.isRtl ? '<w:bidiVisual/>' : '',
    `<w:tblW w:w="${COLUMNS[0] + COLUMNS[1] + COLUMNS[2]}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${COLUMNS.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    row(
      851,
      [
        paragraph('', ''),
        paragraph(name, '<w:spacing w:after="80" w:line="300" w:lineRule="exact"/><w:jc w:val="left"/>'),
        paragraph(symbol ? symbolRuns(symbol, words) : '', `${isLeft}<w:spacing w:after="20"/><w:jc w:val="right"/>`),
      ],
      '<w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>',
      'bottom',
    ),
    row(
      2835,
      [paragraph('', ''), body.join('') || paragraph('', ''), below.join('') || paragraph('', '')],
      '<w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/>',
      'top',
    ),
    '</w:tbl>',
  ].join('');
}

/** The name of a treaty, which may be long, is set smaller than that of a council. In half points. */
function titleSize(lines: readonly FrontLine[]): number {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return length > 120 ? 28 : length > 60 ? 34 : 40;
}

function row(height: number, cells: readonly string[], borders: string, align: string): string {
  const all = cells.map(
    (cell, at) =>
      `<w:tc><w:tcPr><w:tcW w:w="${COLUMNS[at]}" w:type="dxa"/><w:tcBorders>${borders}</w:tcBorders><w:vAlign w:val="${align}"/></w:tcPr>${cell}</w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="atLeast"/></w:trPr>${all.join('')}</w:tr>`;
}

/** The letters of the committee in 20 points, the rest in 10. */
function symbolRuns({ block, index, start, end, text }: FrontLine, words: WordsWriter): string {
  const slash = text.indexOf('/');
  if (slash < 0 || words.hasInset(index, start, start + slash)) return words.runs(block, index, start, end);
  const large = words.runs(block, index, start, start + slash, '<w:sz w:val="40"/><w:szCs w:val="40"/>');
  return large + words.runs(block, index, start + slash, end);
}

/** The committee in 12 points bold, what follows directly below the table in 10 points; the first of these, the session, bold too. */
function linesBelow(lines: readonly FrontLine[], words: WordsWriter): string {
  return lines
    .map(({ block, index, start, end }, at) => {
      const size = at === 0 ? 24 : 20;
      const bold = at < 2 ? '<w:b/><w:bCs/>' : '';
      const runs = words.runs(block, index, start, end, `${bold}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`);
      return paragraph(runs, `${at < 2 ? '<w:spacing w:before="120"/>' : ''}<w:jc w:val="left"/>`);
    })
    .join('');
}
