/**
 * Escapes text for a Markdown paragraph, table cell or heading. Escapes only what could be interpreted as markup, including URLs that would
 * be linked automatically, so that the source stays readable. Line breaks and tabs become spaces.
 */
export function escapeMarkdown(source: string): string {
  return source
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#+!|~&$^@]|:(?=\S)/g, '\\$&')
    .replace(/(?<=\w)\.(?=[a-z])|\/(?=\/)/gi, '\\$&')
    .replace(/^(\s*)(\d+)([.)])/, '$1$2\\$3')
    .replace(/^(\s*)([-=])/, '$1\\$2');
}

/** Rows of cells, the header first, as a Markdown table. Line breaks in cells become `<br>`. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [heading = []] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const [first = '', ...others] = rows.map((row) =>
    line(row.map((cell) => cell.split('\n').map(escapeMarkdown).join('<br>'))),
  );
  return first + line(heading.map(() => '---')) + others.join('');
}
