// Helpers for Markdown tables.

/** A table from cells that are already Markdown. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Puts Markdown on one line and makes it safe for a table cell. */
export function cell(markdown) {
  return markdown.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

/** Escapes plain text for Markdown. */
export function escaped(text) {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
