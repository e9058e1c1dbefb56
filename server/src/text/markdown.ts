/**
 * Text as Markdown shows it: everything that could be read as more than text is escaped, addresses that would become links by
 * themselves included. Line breaks and tabs become spaces; fit for a paragraph, a cell of a table or a heading.
 */
export function escapeMarkdown(source: string): string {
  return source
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#+!|~&$^=:@]/g, '\\$&')
    .replace(/(?<=\w)\.(?=[a-z])|\/(?=\/)/gi, '\\$&')
    .replace(/^(\s*)(\d+)([.)])/, '$1$2\\$3')
    .replace(/^(\s*)(-)/, '$1\\$2');
}
