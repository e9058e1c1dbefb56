import type { DocumentSymbol } from './symbol';

/**
 * The document's English page in the Official Document System: https://docs.un.org/en/ and the symbol (address form since 2024: memory). A
 * joint document is found by its first symbol. Brackets are encoded so that the address can be used in Markdown; the space before a
 * resolution's year is omitted, as the system itself does.
 */
export function officialUrl(symbol: DocumentSymbol): string {
  const path = symbol.canonical
    .replaceAll(' (', '(')
    .split('/')
    .map((segment) => encodeURIComponent(segment).replaceAll('(', '%28').replaceAll(')', '%29'))
    .join('/');
  return `https://docs.un.org/en/${path}`;
}
