/**
 * Text as Markdown shows it: everything that could be read as more than text is escaped, addresses that would become links by
 * themselves included; what need not be escaped is not, for the source is read too. Line breaks and tabs become spaces. Fit for a
 * paragraph, a cell of a table or a heading.
 */
export function escapeMarkdown(source: string): string {
  return source
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#+!|~&$^@]|:(?=\S)/g, '\\$&')
    .replace(/(?<=\w)\.(?=[a-z])|\/(?=\/)/gi, '\\$&')
    .replace(/^(\s*)(\d+)([.)])/, '$1$2\\$3')
    .replace(/^(\s*)([-=])/, '$1\\$2');
}

/** Rows of cells, the heading first, as a table. A line break within a cell becomes one in what is shown. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [heading = []] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const [first = '', ...others] = rows.map((row) =>
    line(row.map((cell) => cell.split('\n').map(escapeMarkdown).join('<br>'))),
  );
  return first + line(heading.map(() => '---')) + others.join('');
}
