// Markdown tables.

/** A table of cells that are Markdown already. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Markdown on one line, safe between the bars of a table. */
export function cell(markdown) {
  return markdown.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

/** Plain text as Markdown. */
export function escaped(text) {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
