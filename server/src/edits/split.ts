import type { DocumentModel } from '../model/document';
import type { Block } from '../syntax/block';
import { blockAt } from '../syntax/tree';
import { isSpace } from '../text/words';
import { type Entry, entriesOf, type Part } from './arrangement';
import { coreEnd, formNear, gapBetween, lineBreakOf, type MarkerForm, wordsEnd } from './form';
import { groupAt, groupOfParagraph, isHeading, itemAt, paragraphAt, siblingsOf } from './group';
import { movedEntries, moveEdit } from './move';
import { type Outcome, perform, type Refused } from './operation';

/** Splits the paragraph or subparagraph at an offset in two; what follows in it belongs to the second. */
export function split(model: DocumentModel, offset: number): Outcome | Refused {
  const b = blockAt(model.tree, offset);
  const block = model.tree.blocks[b];
  const paragraph = model.paragraphs.all[model.paragraphs.owner[b] ?? -1];
  if (!block || !paragraph) return { refused: 'no-paragraph' };
  const start = model.tree.starts[b] ?? 0;
  const isItem = block.kind === 'subparagraph';
  const kind = isItem ? 'subparagraph' : 'paragraph';
  let from = Math.min(Math.max(offset - start, block.content.start), block.content.end);
  // Within a word it is split before the word.
  if (!isSpace(block.text.charCodeAt(from)))
    while (from > block.content.start && !isSpace(block.text.charCodeAt(from - 1))) from--;
  let to = from;
  while (from > block.content.start && isSpace(block.text.charCodeAt(from - 1))) from--;
  while (to < block.content.end && isSpace(block.text.charCodeAt(to))) to++;
  if (to >= block.content.end || (from <= block.content.start && block.kind !== 'unnumbered'))
    return { refused: 'at-edge' };
  // The two halves of a citation would each be read by itself.
  if (model.readings[b]?.mentions.some((mention) => mention.start < from && mention.end > to)) {
    return { refused: 'in-citation' };
  }
  const form = formNear(model, kind, isItem ? b : paragraph.block, isItem ? block.level : 0);
  const gap = gapBetween(model, kind, b);
  const entries = entriesOf(model);
  const made: Entry = isItem
    ? { block: -1, role: 'item', level: block.level, form: block.label?.form ?? 'letter' }
    : { block: -1, role: 'paragraph', level: 0, form: 'decimal' };
  const parts = new Map<number, Part>();
  const marker = (entry: number) => (label: (entry: number) => string) => writeMarker(form, label(entry));
  if (from <= block.content.start) {
    // A block of its own without a number gets one.
    entries[b] = { ...made, block: b };
    parts.set(paragraph.block, { from: Number.POSITIVE_INFINITY, entry: b });
    const lead = start + block.content.start;
    return perform(model, {
      entries,
      counting: 'keep',
      structure: [
        { kind: 'replace', start: lineStart(block, block.content.start) + start, end: lead, text: marker(b) },
      ],
      successors: { parts },
      cursor: { edit: 0, fromEnd: () => 0 },
    });
  }
  entries.splice(b + 1, 0, made);
  parts.set(b, { from: to, entry: b + 1 });
  if (!isItem && b !== paragraph.block) parts.set(paragraph.block, { from: Number.POSITIVE_INFINITY, entry: b + 1 });
  const lineBreak = lineBreakOf(model.text.text);
  return perform(model, {
    entries,
    counting: 'keep',
    structure: [
      {
        kind: 'replace',
        start: start + from,
        end: start + to,
        text: (label) => `${lineBreak}${gap}${marker(b + 1)(label)}`,
      },
    ],
    successors: { parts },
    cursor: { edit: 0, fromEnd: () => 0 },
  });
}

/** Merges the paragraph or subparagraph at an offset with the one that follows it, whose number goes. */
export function mergeWithNext(model: DocumentModel, offset: number): Outcome | Refused {
  const group = groupAt(model, offset);
  if (!group) return { refused: 'no-paragraph' };
  const { all, owner } = model.paragraphs;
  const { tree } = model;
  let next: number;
  if (group.item) {
    const siblings = siblingsOf(model, group);
    const follower = siblings[siblings.indexOf(group.item) + 1];
    if (!follower) return { refused: 'no-next' };
    if (follower.block !== group.first + 1) return { refused: 'not-alone' };
    next = follower.block;
  } else {
    const follower = all[(owner[group.first] ?? -1) + 1];
    if (!follower) return { refused: 'no-next' };
    for (let b = group.end; b < follower.block; b++) if (isHeading(model, b)) return { refused: 'heading' };
    next = follower.block;
  }
  const entries = entriesOf(model);
  const joined = new Map([[next, group.first]]);
  const wordsStart = (tree.starts[next] ?? 0) + (tree.blocks[next]?.content.start ?? 0);
  const isDirect = next === group.first + 1;
  if (isDirect) {
    entries.splice(next, 1);
    const from = wordsEnd(model, group.first);
    return perform(model, {
      entries,
      counting: 'keep',
      structure: [{ kind: 'replace', start: from, end: wordsStart, text: ' ' }],
      successors: { joined },
      cursor: { edit: 0, fromEnd: () => 0 },
    });
  }
  // Behind subparagraphs the words of the next one stand on their own, as text that belongs to the paragraph.
  entries[next] = { block: next, role: 'text', level: 0, form: 'mark' };
  const before = coreEnd(model, next - 1);
  const gap = model.text.text.slice(before, tree.starts[next]);
  const lineBreak = lineBreakOf(model.text.text);
  return perform(model, {
    entries,
    counting: 'keep',
    structure: [{ kind: 'replace', start: before, end: wordsStart, text: gap === '' ? lineBreak : gap }],
    successors: { joined },
    cursor: { edit: 0, fromEnd: () => 0 },
  });
}

/** Makes the paragraph at an offset the last subparagraph of the one before it. */
export function toItem(model: DocumentModel, offset: number): Outcome | Refused {
  const paragraph = paragraphAt(model, offset);
  if (!paragraph) return { refused: 'no-paragraph' };
  const { all, owner } = model.paragraphs;
  const before = all[(owner[paragraph.block] ?? 0) - 1];
  if (!before) return { refused: 'first' };
  for (let b = before.endBlock; b < paragraph.block; b++) if (isHeading(model, b)) return { refused: 'heading' };
  if (paragraph.items.length > 0) return { refused: 'not-alone' };
  const b = paragraph.block;
  const block = model.tree.blocks[b];
  if (!block) return { refused: 'no-paragraph' };
  const last = before.items.findLast((item) => item.level === 1);
  const entries = entriesOf(model);
  entries[b] = {
    block: b,
    role: 'item',
    level: 1,
    form: model.tree.blocks[last?.block ?? -1]?.label?.form ?? 'letter',
  };
  return perform(model, {
    entries,
    counting: 'keep',
    structure: [remark(model, b, block, formNear(model, 'subparagraph', last?.block ?? b, 1))],
    cursor: { edit: 0, fromEnd: () => 0 },
  });
}

/** Makes the subparagraph at an offset a paragraph behind the one that it belongs to. */
export function toParagraph(model: DocumentModel, offset: number): Outcome | Refused {
  const group = itemAt(model, offset);
  if (!group?.item) return { refused: 'no-item' };
  const { paragraph, first, end, item } = group;
  if (item.level > 1 || paragraph.items.some((one) => one.block > first && one.block < end))
    return { refused: 'not-alone' };
  const block = model.tree.blocks[first];
  if (!block) return { refused: 'no-item' };
  const form = formNear(model, 'paragraph', paragraph.block);
  const shape: Partial<Entry> = { role: 'paragraph', level: 0, form: 'decimal' };
  const entries = movedEntries(model, group, paragraph.endBlock, shape);
  const entry = entries.findIndex((one) => one.block === first);
  const own = {
    ...remark(model, first, block, form),
    text: (label: (entry: number) => string) => writeMarker(form, label(entry)),
  };
  const moves =
    end === paragraph.endBlock
      ? []
      : [moveEdit(model, { ...groupOfParagraph(paragraph), first, end }, paragraph.endBlock)];
  return perform(model, { entries, counting: 'keep', structure: [own, ...moves] });
}

/** The edit that writes the number of a block in another form. */
function remark(model: DocumentModel, index: number, block: Block, form: MarkerForm) {
  const start = model.tree.starts[index] ?? 0;
  const end = block.content.end > block.content.start ? block.content.start : block.marker.end;
  return {
    kind: 'replace',
    start: start + lineStart(block, block.marker.start),
    end: start + end,
    text: (label: (entry: number) => string) => writeMarker(form, label(index)),
  } as const;
}

function writeMarker(form: MarkerForm, label: string): string {
  return `${form.lead}${form.open}${label}${form.close}${form.space}`;
}

/** Where the white space before a place of a block's line begins. */
function lineStart(block: Block, at: number): number {
  let from = at;
  while (from > 0 && isSpace(block.text.charCodeAt(from - 1)) && !/[\r\n]/.test(block.text.charAt(from - 1))) from--;
  return from;
}
