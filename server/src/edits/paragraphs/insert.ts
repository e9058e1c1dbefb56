import type { DocumentModel } from '../../model/document';
import { haveRoles } from '../../model/roles';
import type { BlockKind, LabelForm } from '../../syntax/blocks/block';
import { blockIndexAt } from '../../syntax/blocks/tree';
import { insertAll } from '../../text/many';
import { arrangementEntries } from '../numbers/arrangement';
import type { Entry } from '../numbers/entries';
import {
  coreEnd,
  FILLER_TEXT,
  lineBreakOf,
  type MarkerForm,
  markerText,
  nearestForm,
  paragraphGap,
} from '../numbers/form';
import { isHeading, itemAt, paragraphAt } from '../numbers/group';
import { type OperationOutcome, perform, type Refused, type Way } from './operation';

/** Inserts empty paragraphs after the paragraph or heading at an offset. */
export function insertParagraphs(model: DocumentModel, offset: number, count: 1 | 2): OperationOutcome | Refused {
  return insertParagraphsWith(model, offset, count === 1 ? [''] : ['', '']);
}

/**
 * Inserts two paragraphs after the paragraph or heading at an offset. In observations, they start with the opening words of a concern and a
 * recommendation. The cursor goes to the end of the first; Tab moves to the end of the second.
 */
export function insertPair(model: DocumentModel, offset: number): OperationOutcome | Refused {
  const { begins } = model.language.language;
  const beginnings =
    haveRoles(model.identity.kind) && begins ? [`${begins.concern} `, `${begins.recommendation} `] : ['', ''];
  return insertParagraphsWith(model, offset, beginnings);
}

/** Inserts a paragraph for each of `beginnings`, which are opening words or empty. */
function insertParagraphsWith(
  model: DocumentModel,
  offset: number,
  beginnings: readonly string[],
): OperationOutcome | Refused {
  const paragraph = paragraphAt(model, offset);
  const at = paragraph ? paragraph.endBlock : blockIndexAt(model.tree, offset) + 1;
  if (!paragraph && model.tree.blocks[at - 1]?.kind !== 'heading') return { refused: 'no-paragraph' };
  const form = nearestForm(model, 'paragraph', paragraph?.block ?? at);
  const gap = paragraphGap(model, 'paragraph', paragraph?.block ?? at);
  const entry: Entry = { block: -1, role: 'paragraph', level: 0, form: 'decimal' };
  return insertAt(
    model,
    at,
    beginnings.map(() => entry),
    form,
    gap,
    beginnings,
  );
}

/** Inserts an empty subparagraph after the one at an offset, or as the first of the paragraph at that offset. */
export function insertItem(model: DocumentModel, offset: number): OperationOutcome | Refused {
  const paragraph = paragraphAt(model, offset);
  if (!paragraph) return { refused: 'no-paragraph' };
  const item = itemAt(model, offset);
  const firstItem = paragraph.items[0];
  const modelItem = item?.item ?? firstItem;
  const at = item ? item.end : firstItem ? firstItem.block : paragraph.endBlock;
  const level = modelItem?.level ?? 1;
  const form: LabelForm = model.tree.blocks[modelItem?.block ?? -1]?.label?.form ?? 'letter';
  const referenceBlock = modelItem?.block ?? paragraph.block;
  const entry: Entry = { block: -1, role: 'item', level, form };
  return insertAt(
    model,
    at,
    [entry],
    nearestForm(model, 'subparagraph', referenceBlock, level),
    paragraphGap(model, 'subparagraph', referenceBlock),
  );
}

/** Inserts numbered lines, empty or with opening words, before a block; the cursor goes to the end of the first. */
function insertAt(
  model: DocumentModel,
  at: number,
  newEntries: readonly Entry[],
  form: MarkerForm,
  gap: string,
  beginnings: readonly string[] = [''],
): OperationOutcome | Refused {
  const entries = arrangementEntries(model);
  insertAll(entries, at, newEntries);
  const lineBreak = lineBreakOf(model.text.text);
  const kind = newEntries[0]?.role === 'item' ? 'subparagraph' : 'paragraph';
  const ways = [insertionWay(model, at, beginnings, kind, form, gap)];
  // Without a blank line, the new line may be read as part of the block before it.
  if (gap === '') ways.push(insertionWay(model, at, beginnings, kind, form, lineBreak));
  return perform(model, { entries, counting: 'keep', ways });
}

function insertionWay(
  model: DocumentModel,
  at: number,
  beginnings: readonly string[],
  kind: BlockKind,
  form: MarkerForm,
  gap: string,
): Way {
  const { text } = model.text;
  const lineBreak = lineBreakOf(text);
  const isAfterHeading = isHeading(model, at - 1);
  const core = coreEnd(model, at - 1);
  // The gap before the insertion already exists.
  const isBeforeLike = isAfterHeading || model.tree.blocks[at]?.kind === kind;
  const placeOffset = isBeforeLike ? (model.tree.starts[at] ?? model.tree.length) : core;
  // The last line of a text may lack its line break.
  const isOpen = !isBeforeLike && placeOffset === text.length && !/[\r\n]$/.test(text);
  const separatorBefore = isOpen ? `${lineBreak}${gap}` : isBeforeLike ? '' : gap;
  const endingOf = (i: number) => {
    if (isOpen) return '';
    if (!isBeforeLike) return lineBreak;
    return `${lineBreak}${isHeading(model, at) && i === beginnings.length - 1 ? lineBreak : gap}`;
  };
  const leadingGap = isBeforeLike && !isAfterHeading && placeOffset === core ? gap : '';
  const marker = (number: string) => separatorBefore + markerText(form, number);
  const line = (i: number, label: (entry: number) => string) => `${marker(label(at + i))}${beginnings[i] ?? ''}`;
  const write =
    (words: string) =>
    (label: (entry: number) => string): string =>
      leadingGap + beginnings.map((_, i) => `${line(i, label)}${words}${endingOf(i)}`).join('');
  /** The length of the inserted text that follows the words of a line. */
  const shiftAfter = (i: number) => (label: (entry: number) => string) =>
    beginnings.reduce(
      (length, _, k) => length + (k > i ? line(k, label).length : 0) + (k >= i ? endingOf(k).length : 0),
      0,
    );
  const edit = { kind: 'replace', start: placeOffset, end: placeOffset } as const;
  return {
    structure: [{ ...edit, text: write('') }],
    fillEdits: [{ ...edit, text: write(FILLER_TEXT) }],
    cursor: { edit: 0, fromEnd: shiftAfter(0) },
    ...(beginnings.length > 1 && { stops: beginnings.map((_, i) => ({ edit: 0, fromEnd: shiftAfter(i) })) }),
  };
}
