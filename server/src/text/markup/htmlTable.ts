/**
 * Rows of cells as an HTML table that word processors and mail programs accept from the clipboard. The first row is the header, line breaks
 * in cells are kept, and cells are escaped. Borders and padding are inline styles, because Word ignores any others here.
 */
export function htmlTable(rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag} dir="auto" style="${CELL_STYLE}">${cellLines(cell)}</${tag}>`).join('')}</tr>`;
  const [head = [], ...body] = rows;
  return [
    '<table border="1" cellspacing="0" style="border-collapse:collapse">',
    `<thead>${row(head, 'th')}</thead>`,
    `<tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody>`,
    '</table>',
  ].join('');
}

const CELL_STYLE = 'border:1px solid;padding:2px 6px;text-align:start;vertical-align:top';

function cellLines(cell: string): string {
  return cell
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`))
    .join('<br>');
}
