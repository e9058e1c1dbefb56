import { bisect } from '../text/bisect';
import type { WordParagraph } from './parts/result';

/** Index of the last paragraph that starts at or before an offset of the text; 0 before the first paragraph and if there are none. */
export function paragraphIndexAt(paragraphs: readonly WordParagraph[], offset: number): number {
  return Math.max(0, bisect(paragraphs.length, (i) => (paragraphs[i]?.start ?? 0) <= offset) - 1);
}

/**
 * The empty cells at the end of the table row whose last words end at an offset of the text: the first paragraph of each, by index, with
 * the number of tabs that would separate it from those words as key. Empty if no such row ends there.
 */
export function hiddenCellsAt(paragraphs: readonly WordParagraph[], rowEnd: number): ReadonlyMap<number, number> {
  const cells = new Map<number, number>();
  for (let index = paragraphIndexAt(paragraphs, rowEnd); paragraphs[index]?.start === rowEnd; index--) {
    const { hiddenTabs } = paragraphs[index] ?? {};
    if (hiddenTabs !== undefined) cells.set(hiddenTabs, index);
  }
  return cells;
}
