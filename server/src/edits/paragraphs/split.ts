import type { DocumentModel } from '../../model/document';
import { type Item, owningParagraph, type Paragraph } from '../../model/paragraphs/paragraphs';
import type { Block } from '../../syntax/blocks/block';
import { blockIndexAt } from '../../syntax/blocks/tree';
import { isSpace } from '../../text/characterKinds';
import { arrangementEntries, type Successors } from '../numbers/arrangement';
import type { Entry } from '../numbers/entries';
import { coreEnd, FILLER_TEXT, lineBreakOf, lineStart, markerText, nearestForm, paragraphGap } from '../numbers/form';
import { type OperationOutcome, perform, type Refused, type Way } from './operation';

/**
 * Splits the paragraph or subparagraph at an offset in two. The second half gets the text from the offset on and the subparagraphs.
 * References to the whole go to the first half, ranges extend to the second, and letters follow their subparagraphs. At the letter of a
 * subparagraph, its paragraph is split: the second one begins with that subparagraph and has no words of its own yet.
 */
export function split(model: DocumentModel, offset: number): OperationOutcome | Refused {
  const b = blockIndexAt(model.tree, offset);
  const block = model.tree.blocks[b];
  const paragraph = owningParagraph(model.paragraphs, b);
  if (!block || !paragraph) return { refused: 'no-paragraph' };
  const start = model.tree.starts[b] ?? 0;
  const { content } = block;
  const isItem = block.kind === 'subparagraph';
  const at = placeOf(block, offset - start);
  if (at.to >= content.end) return { refused: 'at-edge' };
  if (at.from <= content.start) {
    if (isItem) return splitBefore(model, paragraph, b);
    return block.kind === 'unnumbered' ? splitText(model, paragraph, b, block) : { refused: 'at-edge' };
  }
  // The halves of a citation would be read separately.
  if (model.readings[b]?.mentions.some((mention) => mention.start < at.from && mention.end > at.to))
    return { refused: 'in-citation' };
  const kind = isItem ? 'subparagraph' : 'paragraph';
  const newEntry: Entry = isItem
    ? { block: -1, role: 'item', level: block.level, form: block.label?.form ?? 'letter' }
    : { block: -1, role: 'paragraph', level: 0, form: 'decimal' };
  const entries = arrangementEntries(model);
  entries.splice(b + 1, 0, newEntry);
  const form = nearestForm(model, kind, isItem ? b : paragraph.block, isItem ? block.level : 0);
  const successors: Successors = {
    parts: new Map([[b, { from: at.to, entry: b + 1 }]]),
    split: new Map([[isItem ? b : paragraph.block, b + 1]]),
  };
  const lineBreak = lineBreakOf(model.text.text);
  const gap = paragraphGap(model, kind, b);
  const way = (between: string): Way => ({
    structure: [
      {
        kind: 'replace',
        start: start + at.from,
        end: start + at.to,
        text: (label) => `${lineBreak}${between}${markerText(form, label(b + 1))}`,
      },
    ],
    cursor: { at: start + at.to },
  });
  const ways = gap === '' ? [way(''), way(lineBreak)] : [way(gap)];
  return perform(model, { entries, counting: 'keep', successors, ways });
}

/** The white space at which to split a block: at an offset, or before the word there. Offsets count from the start of the block. */
function placeOf({ text, content }: Block, offset: number): { readonly from: number; readonly to: number } {
  let from = Math.min(Math.max(offset, content.start), content.end);
  if (!isSpace(text.charCodeAt(from))) while (from > content.start && !isSpace(text.charCodeAt(from - 1))) from--;
  let to = from;
  while (from > content.start && isSpace(text.charCodeAt(from - 1))) from--;
  while (to < content.end && isSpace(text.charCodeAt(to))) to++;
  return { from, to };
}

/** Turns a block of unnumbered text into a new paragraph. */
function splitText(
  model: DocumentModel,
  paragraph: Paragraph,
  blockIndex: number,
  block: Block,
): OperationOutcome | Refused {
  const entries = arrangementEntries(model);
  entries[blockIndex] = { block: blockIndex, role: 'paragraph', level: 0, form: 'decimal' };
  const form = nearestForm(model, 'paragraph', paragraph.block);
  const start = model.tree.starts[blockIndex] ?? 0;
  const edit = {
    kind: 'replace',
    start: start + lineStart(block, block.content.start),
    end: start + block.content.start,
    text: (label: (entry: number) => string) => markerText(form, label(blockIndex)),
  } as const;
  const successors = { split: new Map([[paragraph.block, blockIndex]]) };
  return perform(model, {
    entries,
    counting: 'keep',
    successors,
    ways: [{ structure: [edit], cursor: { at: edit.end } }],
  });
}

/** Inserts a new paragraph, whose words are still to be written, before a subparagraph. */
function splitBefore(model: DocumentModel, paragraph: Paragraph, blockIndex: number): OperationOutcome | Refused {
  const item = paragraph.items.find((one) => one.block === blockIndex);
  const isFirstItem = blockIndex === paragraph.items[0]?.block;
  if (!item || isFirstItem || !isOutermost(paragraph, item)) return { refused: 'at-edge' };
  const entries = arrangementEntries(model);
  entries.splice(blockIndex, 0, { block: -1, role: 'paragraph', level: 0, form: 'decimal' });
  const form = nearestForm(model, 'paragraph', paragraph.block);
  const lineBreak = lineBreakOf(model.text.text);
  const paragraphSeparator = lineBreak + paragraphGap(model, 'subparagraph', blockIndex);
  const place = { start: coreEnd(model, blockIndex - 1), end: model.tree.starts[blockIndex] ?? 0 };
  const way = (before: string): Way => {
    const write = (words: string) => (label: (entry: number) => string) =>
      `${before}${markerText(form, label(blockIndex))}${words}${paragraphSeparator}`;
    return {
      structure: [{ kind: 'replace', ...place, text: write('') }],
      fillEdits: [{ kind: 'replace', ...place, text: write(`${FILLER_TEXT.slice(0, -1)}:`) }],
      cursor: { edit: 0, fromEnd: () => paragraphSeparator.length },
    };
  };
  const successors = { split: new Map([[paragraph.block, blockIndex]]) };
  const gaps = new Set([paragraphGap(model, 'paragraph', blockIndex), lineBreak]);
  return perform(model, { entries, counting: 'keep', successors, ways: [...gaps].map(way) });
}

function isOutermost(paragraph: Paragraph, item: Item): boolean {
  return paragraph.items.every((one) => one.level >= item.level);
}
