import type { DocumentSymbol } from './symbol';

/**
 * The page of the Official Document System that holds the document, in English: https://docs.un.org/en/ and the symbol
 * (form of the address since 2024: memory). Of a joint document, the first symbol leads to it. Brackets are encoded, so that
 * the address can stand in Markdown; the space before a resolution's year is left out, as in the system itself.
 */
export function officialUrl(symbol: DocumentSymbol): string {
  const path = symbol.canonical
    .replaceAll(' (', '(')
    .split('/')
    .map((segment) => encodeURIComponent(segment).replaceAll('(', '%28').replaceAll(')', '%29'))
    .join('/');
  return `https://docs.un.org/en/${path}`;
}
