/**
 * The prefix by which this folder knows each namespace, whatever a file calls it: in its transitional form (ECMA-376 part 4) and in
 * its strict one (part 1). Names of others are kept with `?`.
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

/** The prefix for a namespace, `?` for one that nothing here asks for. */
export function prefixOf(namespace: string): string {
  return BY_NAMESPACE.get(namespace) ?? '?';
}
