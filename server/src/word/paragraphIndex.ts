import { bisect } from '../text/bisect';
import type { WordParagraph } from './parts/result';

/** Index of the last paragraph that starts at or before an offset of the text; 0 before the first paragraph and if there are none. */
export function paragraphIndexAt(paragraphs: readonly WordParagraph[], offset: number): number {
  return Math.max(0, bisect(paragraphs.length, (i) => (paragraphs[i]?.start ?? 0) <= offset) - 1);
}
