import type { Tree } from '../../syntax/blocks/tree';

/** A heading and everything under it, as block indices of the tree. */
export interface SectionLookup {
  readonly block: number;
  /** The index after the last block. */
  readonly endBlock: number;
}

/**
 * Finds the heading of a cited section or annex. Each label is looked up below the previous one; if several headings match, the first
 * counts. Undefined if there is none, or if "the annex" is cited and there are several.
 */
export function findSection(
  tree: Tree,
  { annex = false, labels }: { readonly annex?: boolean; readonly labels: readonly string[] },
): SectionLookup | undefined {
  let section: SectionLookup = { block: -1, endBlock: tree.blocks.length };
  if (annex && labels.length === 0) {
    const annexes = headingsIn(tree, section, (form) => form === 'annex');
    return annexes.length === 1 ? annexes[0] : undefined;
  }
  for (const [depth, label] of labels.entries()) {
    const isForm = annex && depth === 0;
    const nextLookup = headingsIn(tree, section, (one, text) => text === label && (one === 'annex') === isForm)[0];
    if (!nextLookup) return undefined;
    section = nextLookup;
  }
  return section.block < 0 ? undefined : section;
}

function headingsIn(
  { blocks }: Tree,
  { block, endBlock }: SectionLookup,
  isWanted: (form: string, text: string) => boolean,
): SectionLookup[] {
  const sections: SectionLookup[] = [];
  for (let b = block + 1; b < endBlock; b++) {
    const heading = blocks[b];
    if (heading?.kind !== 'heading' || !heading.label || !isWanted(heading.label.form, heading.label.text)) continue;
    sections.push({ block: b, endBlock: endOf(blocks, b, endBlock) });
  }
  return sections;
}

/** The section opened by a heading; undefined if the block is not a heading. */
export function sectionAt({ blocks }: Tree, block: number): SectionLookup | undefined {
  return blocks[block]?.kind === 'heading' ? { block, endBlock: endOf(blocks, block, blocks.length) } : undefined;
}

function endOf(blocks: Tree['blocks'], block: number, limit: number): number {
  const level = blocks[block]?.level ?? 0;
  let end = block + 1;
  while (end < limit && !(blocks[end]?.kind === 'heading' && (blocks[end]?.level ?? 0) <= level)) end++;
  return end;
}
