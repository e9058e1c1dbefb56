import { type DocumentModel, referenceAt } from '../model/document';
import { owningParagraph } from '../model/paragraphs/paragraphs';
import { sentenceAt } from '../syntax/blocks/sentence';
import { blockIndexAt } from '../syntax/blocks/tree';
import type { Span } from '../text/edits';
import { targetSpansOfItem, targetSpansOfParagraph } from './places/places';

/**
 * The steps by which a selection expands from an offset: the reference, the sentence, the words of the block, the subparagraph, the
 * paragraph, the sections, the whole text. Each contains the one before.
 */
export function selectionSteps(model: DocumentModel, offset: number): readonly Span[] {
  const { tree, paragraphs } = model;
  const b = blockIndexAt(tree, offset);
  const block = tree.blocks[b];
  const steps: Span[] = [];
  const length = model.text.text.length;
  const grow = (span: Span) => {
    const lastStep = steps.at(-1);
    if (span.start > offset || span.end < offset || span.end <= span.start) return;
    if (
      lastStep &&
      (span.start > lastStep.start ||
        span.end < lastStep.end ||
        (span.start === lastStep.start && span.end === lastStep.end))
    )
      return;
    steps.push(span);
  };
  if (block) {
    const start = tree.starts[b] ?? 0;
    const reference = referenceAt(model, offset);
    if (reference) grow({ start: start + reference.reference.start, end: start + reference.reference.end });
    const sentence = sentenceAt(block.text, block.content, offset - start, model.language.blockWords.abbreviations);
    grow({ start: start + sentence.start, end: start + sentence.end });
    grow({ start: start + block.content.start, end: start + block.content.end });
    const paragraph = owningParagraph(paragraphs, b);
    if (paragraph) {
      for (let i = paragraph.items.length - 1; i >= 0; i--) {
        const item = paragraph.items[i];
        if (item && item.block <= b && b < item.endBlock) grow(targetSpansOfItem(model, paragraph, item).whole);
      }
      grow(targetSpansOfParagraph(model, paragraph).whole);
    }
    for (let h = b, level = Number.MAX_SAFE_INTEGER; h >= 0 && level > 1; h--) {
      const heading = tree.blocks[h];
      if (heading?.kind !== 'heading' || heading.level >= level) continue;
      level = heading.level;
      let end = h + 1;
      while (
        end < tree.blocks.length &&
        !(tree.blocks[end]?.kind === 'heading' && (tree.blocks[end]?.level ?? 0) <= level)
      )
        end++;
      const lastBlock = tree.blocks[end - 1];
      grow({ start: tree.starts[h] ?? 0, end: (tree.starts[end - 1] ?? 0) + (lastBlock?.content.end ?? 0) });
    }
  }
  grow({ start: 0, end: length });
  return steps.length > 0 ? steps : [{ start: offset, end: offset }];
}
