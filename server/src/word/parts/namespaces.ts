/**
 * The prefix that this folder uses for each namespace, transitional (ECMA-376 part 4) or strict (part 1), whatever prefix a file declares.
 * Names in other namespaces get the prefix `?`.
 */
const PREFIXES: readonly (readonly [prefix: string, ...namespaces: readonly string[]])[] = [
  [
    'w',
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  [
    'r',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math', 'http://purl.oclc.org/ooxml/officeDocument/math'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['pr', 'http://schemas.openxmlformats.org/package/2006/relationships'],
  ['ct', 'http://schemas.openxmlformats.org/package/2006/content-types'],
  ['cp', 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  [
    'op',
    'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'http://purl.oclc.org/ooxml/officeDocument/customProperties',
  ],
];

const BY_NAMESPACE: ReadonlyMap<string, string> = new Map(
  PREFIXES.flatMap(([prefix, ...all]) => all.map((namespace) => [namespace, prefix] as const)),
);

/** The prefix for a namespace; `?` for one that is not listed. */
export function prefixOf(namespace: string): string {
  return BY_NAMESPACE.get(namespace) ?? '?';
}
