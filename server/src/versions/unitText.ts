import type { DocumentModel } from '../model/document';
import type { Span } from '../text/edits';
import type { VersionUnit } from './versionUnits';

/** The text of a unit without its number, with its blocks joined by line breaks. */
export function unitText({ tree: { blocks } }: DocumentModel, unit: VersionUnit): string {
  return unit.blocks
    .map((i) => blocks[i])
    .flatMap((block) => (block ? [block.text.slice(block.content.start, block.content.end)] : []))
    .join('\n');
}

/** The span of a unit, in UTF-16 code units of the text: from its number to the end of its first block, without trailing blank lines. */
export function unitSpan({ tree: { blocks, starts } }: DocumentModel, unit: VersionUnit): Span {
  const firstBlock = unit.blocks[0] ?? 0;
  const at = starts[firstBlock] ?? 0;
  const block = blocks[firstBlock];
  if (!block) return { start: at, end: at };
  const start = block.marker.end > block.marker.start ? block.marker.start : block.content.start;
  return { start: at + start, end: at + block.content.end };
}
