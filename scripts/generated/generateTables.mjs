// Markdown tables.

/** A table of cells that are already Markdown. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Markdown on one line, safe in a cell of a table. */
export function cell(markdown) {
  return markdown.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

/** Plain text escaped for Markdown. */
export function escaped(text) {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
