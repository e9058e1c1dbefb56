import { memoize } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { startOf } from '../../syntax/blocks/tree';

/** A numbering restart in a Word file: the paragraph where it occurs and the number before it. */
interface NewBeginning {
  /** The block of the paragraph that sets its own number. */
  readonly block: number;
  readonly number: string;
  /** The number of the paragraph before it. */
  readonly after: string;
}

/**
 * Paragraphs of a Word file whose automatic number is not one more than the preceding number: 43 after 41, 62 after 62. The file’s list
 * definition fixes these numbers, so Word keeps them when paragraphs are added or removed. Empty for plain text and for typed numbers.
 */
export const newBeginnings = memoize(({ word, tree, paragraphs }: DocumentModel): readonly NewBeginning[] => {
  const automaticParagraphs = word?.paragraphs.filter(({ number }) => number === 'automatic') ?? [];
  if (automaticParagraphs.length === 0) return [];
  return paragraphs.all.flatMap(({ block, annex, number }, i) => {
    const previousParagraph = paragraphs.all[i - 1];
    const [own, last] = [tree.blocks[block], tree.blocks[previousParagraph?.block ?? -1]];
    if (!own?.label || !last?.label || previousParagraph?.annex !== annex || own.label.value === last.label.value + 1)
      return [];
    const start = startOf(tree, block) + own.marker.start;
    const isAutomatic = automaticParagraphs.some((one) => one.start <= start && start < one.textStart);
    return isAutomatic ? [{ block, number, after: previousParagraph.number }] : [];
  });
});

/** Whether a Word file restarts its numbers at a block. */
export function isNewBeginning(model: DocumentModel, block: number): boolean {
  return newBeginnings(model).some((one) => one.block === block);
}
