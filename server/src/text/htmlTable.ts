/**
 * Rows of cells as a table in HTML, as text processors and mail programs take it from the clipboard: the first row is the heading, the lines
 * of a cell are lines in it, and all of what cells say is text. Borders and padding are written out, since Word knows no other style sheet
 * here than its own.
 */
export function htmlTable(rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag} dir="auto" style="${CELL}">${lines(cell)}</${tag}>`).join('')}</tr>`;
  const [head = [], ...body] = rows;
  return [
    '<table border="1" cellspacing="0" style="border-collapse:collapse">',
    `<thead>${row(head, 'th')}</thead>`,
    `<tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody>`,
    '</table>',
  ].join('');
}

const CELL = 'border:1px solid;padding:2px 6px;text-align:start;vertical-align:top';

function lines(cell: string): string {
  return cell
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`))
    .join('<br>');
}
