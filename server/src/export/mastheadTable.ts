import type { FrontLine, MastheadParts } from './mastheadLines';
import type { PageForm } from './pageForm';
import type { WordsWriter } from './wordsWriter';
import { paragraphXml } from './xmlText';

/** The widths of the columns for the emblem, the organization and its body, and the symbol with the lines below it, in twips. */
const COLUMNS = [1276, 5528, 2835] as const;

/** Whether a text has content for the table. */
export function hasMasthead({ symbol, right }: MastheadParts): boolean {
  return symbol !== undefined || right.length > 0;
}

/**
 * The masthead as in the template: a table at the top of the first page with the symbol at the right, distribution, date and languages
 * below it, and room for the emblem, which is omitted. Cells without text are empty.
 */
export function mastheadTableXml(parts: MastheadParts, form: PageForm, words: WordsWriter): string {
  const { organization, symbol, remainder, right } = parts;
  const line = ({ block, index, start, end }: FrontLine, properties = '') =>
    words.runs(block, index, start, end, properties);
  const size = (half: number) => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
  const name = organization ? line(organization, size(28)) : '';
  const halfPoints = titleSize(remainder);
  const body = remainder.map((one, at) =>
    paragraphXml(
      line(one, `<w:b/><w:bCs/>${size(halfPoints)}`),
      `<w:spacing w:before="${at === 0 ? 120 : 0}" w:line="${halfPoints * 10 + 20}" w:lineRule="atLeast"/><w:jc w:val="left"/>`,
    ),
  );
  const ltrOverride = form.isRtl ? '<w:bidi w:val="0"/>' : '';
  const rowsBelow = right.flatMap((one, at) => {
    const paragraphProperties = (before: number) =>
      `${ltrOverride}<w:spacing${before > 0 ? ` w:before="${before}"` : ''} w:line="240" w:lineRule="exact"/><w:jc w:val="left"/>`;
    return [
      ...(one.isApart && at > 0 ? [paragraphXml('', paragraphProperties(0))] : []),
      paragraphXml(line(one), paragraphProperties(at === 0 ? 240 : 0)),
    ];
  });
  return [
    '<w:tbl><w:tblPr><w:tblpPr w:leftFromText="142" w:rightFromText="142" w:vertAnchor="page" w:horzAnchor="page" w:tblpX="1134" w:tblpY="284"/><w:tblOverlap w:val="never"/>',
    form.isRtl ? '<w:bidiVisual/>' : '',
    `<w:tblW w:w="${COLUMNS[0] + COLUMNS[1] + COLUMNS[2]}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${COLUMNS.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    tableRow(
      851,
      [
        paragraphXml('', ''),
        paragraphXml(name, '<w:spacing w:after="80" w:line="300" w:lineRule="exact"/><w:jc w:val="left"/>'),
        paragraphXml(
          symbol ? symbolRuns(symbol, words) : '',
          `${ltrOverride}<w:spacing w:after="20"/><w:jc w:val="right"/>`,
        ),
      ],
      '<w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>',
      'bottom',
    ),
    tableRow(
      2835,
      [paragraphXml('', ''), body.join('') || paragraphXml('', ''), rowsBelow.join('') || paragraphXml('', '')],
      '<w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/>',
      'top',
    ),
    '</w:tbl>',
  ].join('');
}

/** The size of the name of a treaty or body, in half points: long names are set smaller. */
function titleSize(lines: readonly FrontLine[]): number {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return length > 120 ? 28 : length > 60 ? 34 : 40;
}

function tableRow(height: number, cells: readonly string[], borders: string, align: string): string {
  const cellsXml = cells.map(
    (cell, at) =>
      `<w:tc><w:tcPr><w:tcW w:w="${COLUMNS[at]}" w:type="dxa"/><w:tcBorders>${borders}</w:tcBorders><w:vAlign w:val="${align}"/></w:tcPr>${cell}</w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="atLeast"/></w:trPr>${cellsXml.join('')}</w:tr>`;
}

/** A symbol with the committee’s acronym in 20 point and the rest in 10 point. */
function symbolRuns({ block, index, start, end, text }: FrontLine, words: WordsWriter): string {
  const slash = text.indexOf('/');
  if (slash < 0 || words.hasInset(index, start, start + slash)) return words.runs(block, index, start, end);
  const largeRuns = words.runs(block, index, start, start + slash, '<w:sz w:val="40"/><w:szCs w:val="40"/>');
  return largeRuns + words.runs(block, index, start + slash, end);
}

/**
 * The lines directly below the table: `nameLines` lines with the name of the committee in 12-point bold, then the rest in 10 point. The
 * first of these, the session, is bold.
 */
export function linesBelow(lines: readonly FrontLine[], nameLines: number, words: WordsWriter): string {
  return lines
    .map(({ block, index, start, end, isApart }, at) => {
      const size = at < nameLines ? 24 : 20;
      const boldProperties = at <= nameLines ? '<w:b/><w:bCs/>' : '';
      const runs = words.runs(
        block,
        index,
        start,
        end,
        `${boldProperties}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
      );
      const space = at === 0 || at === nameLines || isApart ? '<w:spacing w:before="120"/>' : '';
      return paragraphXml(runs, `${space}<w:jc w:val="left"/>`);
    })
    .join('');
}
