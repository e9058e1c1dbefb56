import type { WordParagraph } from './result';

/**
 * The index of the last paragraph that begins at or before an offset of the text; 0 before the first, and if there are none.
 */
export function paragraphIndexAt(paragraphs: readonly WordParagraph[], offset: number): number {
  let low = 0;
  let high = Math.max(0, paragraphs.length - 1);
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
