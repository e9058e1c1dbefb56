import { partOf } from './masthead';
import type { WordPackage } from './package';
import { plainText } from './plainText';
import type { RunningHead } from './result';
import type { XmlTree } from './xml';

const KINDS = { 'w:headerReference': 'head', 'w:footerReference': 'foot' } as const;

/** The running heads and feet of all sections, each part once; `masthead` is the one that is in the text. */
export function readHeads(
  file: WordPackage,
  body: XmlTree,
  sections: readonly number[],
  masthead: XmlTree | undefined,
): readonly RunningHead[] {
  const found = new Map<string, RunningHead>();
  for (const section of sections) {
    for (const [name, place] of Object.entries(KINDS)) {
      for (const reference of body.children(section, name)) {
        const tree = partOf(file, body, reference);
        if (!tree || tree === masthead || found.has(tree.part)) continue;
        const type = body.attribute(reference, 'type');
        const pages = type === 'first' || type === 'even' ? type : 'default';
        found.set(tree.part, { place, pages, part: tree.part, text: linesOf(plainText(tree, 0)) });
      }
    }
  }
  return [...found.values()].filter(({ text }) => text !== '');
}

function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
