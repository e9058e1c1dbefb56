import { headerPartOf } from './masthead';
import type { WordPackage } from './package';
import { plainText } from './plainText';
import type { RunningHead } from './result';
import { isToggledOn } from './styles';
import type { XmlTree } from './xml';

const KINDS = { 'w:headerReference': 'head', 'w:footerReference': 'foot' } as const;

/**
 * The headers and footers that Word shows in any section, each part once. Excludes `masthead`, which is in the text. Those for first and
 * even pages count only if the file enables them.
 */
export function readHeads(
  file: WordPackage,
  body: XmlTree,
  sections: readonly number[],
  masthead: XmlTree | undefined,
  settings: XmlTree | undefined,
): readonly RunningHead[] {
  const result = new Map<string, RunningHead>();
  const hasEven = isToggledOn(settings?.value(0, 'w:evenAndOddHeaders'));
  const lastWithFirst = sections.findLastIndex((section) => isToggledOn(body.value(section, 'w:titlePg')));
  for (const [index, section] of sections.entries()) {
    for (const [name, place] of Object.entries(KINDS)) {
      for (const reference of body.children(section, name)) {
        const type = body.attribute(reference, 'type');
        // Sections inherit headers and footers from the preceding ones.
        if ((type === 'even' && !hasEven) || (type === 'first' && index > lastWithFirst)) continue;
        const tree = headerPartOf(file, body, reference);
        if (!tree || tree === masthead || result.has(tree.part)) continue;
        const pages = type === 'first' || type === 'even' ? type : 'default';
        result.set(tree.part, { place, pages, part: tree.part, text: linesOf(plainText(tree, 0)) });
      }
    }
  }
  return [...result.values()].filter(({ text }) => text !== '');
}

/** Names of bookmarks in headers and footers, in lower case: a field may refer to text outside the body. */
export function bookmarksInHeads(file: WordPackage, body: XmlTree, sections: readonly number[]): ReadonlySet<string> {
  const names = new Set<string>();
  const seenTrees = new Set<XmlTree>();
  for (const section of sections) {
    for (const reference of Object.keys(KINDS).flatMap((name) => body.children(section, name))) {
      const tree = headerPartOf(file, body, reference);
      if (!tree || seenTrees.has(tree)) continue;
      seenTrees.add(tree);
      const end = tree.next(0);
      for (let at = 0; at < end; at++)
        if (tree.name(at) === 'w:bookmarkStart') names.add((tree.attribute(at, 'name') ?? '').toLowerCase());
    }
  }
  return names;
}

function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
