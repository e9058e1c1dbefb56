import type { WordParagraph } from './result';

/**
 * The last paragraph that begins at or before an offset of the text, by its index; of several that begin there the last. 0 before the first
 * and where there is none.
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
