import type { DocumentModel } from '../model/document';
import type { Span } from '../text/edits';

/** A run of text that can be folded to its first line, by UTF-16 offsets of the whole text. */
export interface Fold extends Span {
  readonly kind: 'section' | 'paragraph' | 'masthead';
}

/** Sections, paragraphs and the masthead as folds. The caller drops those of a single line. */
export function folds(model: DocumentModel): readonly Fold[] {
  const { tree, paragraphs } = model;
  const result: Fold[] = [];
  const open: { start: number; level: number }[] = [];
  let lastEnd = 0;
  let mastheadEnd = 0;
  for (let b = 0; b < tree.blocks.length; b++) {
    const block = tree.blocks[b];
    if (!block) continue;
    const start = tree.starts[b] ?? 0;
    const end = start + block.content.end;
    if (block.kind === 'heading') {
      for (let top = open.at(-1); top && top.level >= block.level; top = open.at(-1)) {
        result.push({ kind: 'section', start: top.start, end: lastEnd });
        open.pop();
      }
      open.push({ start: start + Math.min(block.marker.start, block.content.start), level: block.level });
    } else if (block.kind === 'masthead') mastheadEnd = end;
    if (block.content.end > block.content.start && block.kind !== 'furniture') lastEnd = end;
  }
  for (const top of open) result.push({ kind: 'section', start: top.start, end: lastEnd });
  if (mastheadEnd > 0) result.push({ kind: 'masthead', start: 0, end: mastheadEnd });
  for (const paragraph of paragraphs.all) {
    const firstBlock = tree.blocks[paragraph.block];
    const lastBlock = tree.blocks[paragraph.endBlock - 1];
    if (!firstBlock || !lastBlock) continue;
    result.push({
      kind: 'paragraph',
      start: (tree.starts[paragraph.block] ?? 0) + firstBlock.marker.start,
      end: (tree.starts[paragraph.endBlock - 1] ?? 0) + lastBlock.content.end,
    });
  }
  return result.filter((fold) => fold.end > fold.start).sort((a, b) => a.start - b.start || b.end - a.end);
}
