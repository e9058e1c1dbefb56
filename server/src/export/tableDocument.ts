import { strToU8, zipSync } from 'fflate';
import { packageParts } from './packageParts';
import { pageForm, styleId } from './pageForm';
import { stylesXml } from './styleParts';
import { paragraph, run } from './xmlText';

/** The date of all parts in the archive: the earliest that zip can express, in any time zone. */
const PACKED = new Date(1980, 0, 1);
/** The width between the margins of the page, in twips. */
const PAGE_WIDTH = 9639;

/** A table that is to be a Word file of its own; the first row is the heading. */
interface PrintedTable {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  /** The share of the width of each column. */
  readonly widths: readonly number[];
}

/** A title and a table as a Word file (`.docx`) on the page of a language: "en", "fr", "es". Cells may have several lines. */
export function tableDocument({ title, rows, widths }: PrintedTable, language: string): Uint8Array {
  const form = pageForm(language);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.round((width * PAGE_WIDTH) / total));
  const cell = (text: string, at: number, isHead: boolean) => {
    const lines = text.split('\n').map((line) => paragraph(run(line, isHead ? '<w:b/>' : ''), ''));
    return `<w:tc><w:tcPr><w:tcW w:w="${columns[at] ?? 0}" w:type="dxa"/></w:tcPr>${lines.join('')}</w:tc>`;
  };
  const line = (cells: readonly string[], at: number) => {
    const head = at === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${head}${cells.map((text, k) => cell(text, k, at === 0)).join('')}</w:tr>`;
  };
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const table = `<w:tbl><w:tblPr><w:tblW w:w="${PAGE_WIDTH}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map(line).join('')}</w:tbl>`;
  const heading = paragraph(run(title), `<w:pStyle w:val="${styleId('first', form)}"/>`);
  const parts = packageParts(
    {
      body: `${heading}${table}${paragraph('', '')}`,
      styles: stylesXml(form),
      numbering: '',
      footnotes: '',
      firstNote: 1,
    },
    form,
    { title, symbol: '', head: '', language: form.language, date: '' },
  );
  return zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: PACKED,
    level: 6,
  });
}
