import { strToU8, zipSync } from 'fflate';
import { highestOf } from '../text/many';
import { columnWidths } from './columnWidths';
import { packageParts } from './packageParts';
import { pageForm, styleId } from './pageForm';
import { stylesXml } from './styleParts';
import { paragraphXml, textRun } from './xmlText';

/** The date of all parts in the archive: the earliest that zip can express, in any time zone. */
const PACKING_DATE = new Date(1980, 0, 1);
/** The width of the page between its margins in twips, portrait and landscape. */
const PAGE_WIDTH = 9639;
const LANDSCAPE_WIDTH = 14572;
/** Tables with at least this many columns get a landscape page and 8-point text. */
const MIN_LANDSCAPE_COLUMNS = 6;
const SPACING_XML = '<w:spacing w:after="120"/>';
const SMALL_TYPE = '<w:sz w:val="16"/><w:szCs w:val="16"/>';

/** A table for a Word file; the first row is the heading, which is repeated on each page. */
interface PrintedTable {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  /** Sentences below the title. */
  readonly notes?: readonly string[];
  /** Relative column widths; absent to size by content. */
  readonly widths?: readonly number[];
}

/**
 * A title and a table as a Word file (`.docx`) with the page layout of a language: "en", "fr", "es". Cells may have several lines; shorter
 * rows are padded. Tables with many columns are landscape.
 */
export function tableDocument({ title, rows, notes = [], widths }: PrintedTable, language: string): Uint8Array {
  const form = pageForm(language);
  const count = Math.max(0, highestOf(rows.map(({ length }) => length)));
  const isLandscape = count >= MIN_LANDSCAPE_COLUMNS;
  const pageWidth = isLandscape ? LANDSCAPE_WIDTH : PAGE_WIDTH;
  const columns = widths ? columnShares(widths, pageWidth) : columnWidths(rows, pageWidth);
  const size = isLandscape ? SMALL_TYPE : '';
  const cell = (text: string, at: number, isHead: boolean) => {
    const lines = text.split('\n').map((line) => paragraphXml(textRun(line, `${isHead ? '<w:b/>' : ''}${size}`), ''));
    return `<w:tc><w:tcPr><w:tcW w:w="${columns[at] ?? 0}" w:type="dxa"/></w:tcPr>${lines.join('')}</w:tc>`;
  };
  const line = (cells: readonly string[], at: number) => {
    const head = at === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    const cellsXml = Array.from({ length: count }, (_, k) => cell(cells[k] ?? '', k, at === 0));
    return `<w:tr>${head}${cellsXml.join('')}</w:tr>`;
  };
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const body = `<w:tblPr><w:tblW w:w="${pageWidth}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map(line).join('')}`;
  const table = count === 0 ? '' : `<w:tbl>${body}</w:tbl>`;
  const heading = paragraphXml(textRun(title), `<w:pStyle w:val="${styleId('first', form)}"/>`);
  const parts = packageParts(
    {
      body: `${heading}${notes.map((note) => paragraphXml(textRun(note), SPACING_XML)).join('')}${table}${paragraphXml('', '')}`,
      styles: stylesXml(form),
      numbering: '',
      footnotes: '',
      firstNote: 1,
    },
    form,
    { title, symbol: '', head: '', language: form.language, date: '', isWide: isLandscape },
  );
  return zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: PACKING_DATE,
    level: 6,
  });
}

function columnShares(widths: readonly number[], pageWidth: number): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.round((width * pageWidth) / total));
}
