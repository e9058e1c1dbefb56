import type { DocumentModel } from '../../model/document';
import { insertAll } from '../../text/many';
import { arrangementEntries } from '../numbers/arrangement';
import type { StructureEdit } from '../numbers/compose';
import type { Entry } from '../numbers/entries';
import {
  coreEnd,
  lineBreakOf,
  lineStart,
  type MarkerForm,
  markerText,
  nearestForm,
  paragraphGap,
} from '../numbers/form';
import { type Group, groupOfParagraph, isHeading, itemAt, paragraphAt } from '../numbers/group';
import { moveEdit } from './move';
import { type OperationOutcome, perform, type Refused, type Way } from './operation';

/** Turns the paragraph at an offset, in its place, into the last subparagraph of the one before it: 13 becomes 12 (c). */
export function convertToItem(model: DocumentModel, offset: number): OperationOutcome | Refused {
  const paragraph = paragraphAt(model, offset);
  if (!paragraph) return { refused: 'no-paragraph' };
  const { all, owner } = model.paragraphs;
  const previousParagraph = all[(owner[paragraph.block] ?? 0) - 1];
  if (!previousParagraph) return { refused: 'first' };
  for (let b = previousParagraph.endBlock; b < paragraph.block; b++)
    if (isHeading(model, b)) return { refused: 'heading' };
  if (paragraph.items.length > 0) return { refused: 'not-alone' };
  const lastItem = previousParagraph.items.findLast((item) => item.level === 1);
  const shape: Partial<Entry> = {
    role: 'item',
    level: 1,
    form: model.tree.blocks[lastItem?.block ?? -1]?.label?.form ?? 'letter',
  };
  const form = nearestForm(model, 'subparagraph', lastItem?.block ?? paragraph.block, 1);
  const group = groupOfParagraph(paragraph);
  return convertGroup(model, { ...group, role: 'item' }, group.first, shape, form);
}

/** Turns the subparagraph at an offset into a paragraph after the one that contains it: 12 (b) becomes 13. */
export function convertToParagraph(model: DocumentModel, offset: number): OperationOutcome | Refused {
  const group = itemAt(model, offset);
  if (!group?.item) return { refused: 'no-item' };
  const { paragraph, first, end, item } = group;
  const isLeaf = !paragraph.items.some((one) => one.block > first && one.block < end);
  if (item.level > 1 || !isLeaf) return { refused: 'not-alone' };
  const form = nearestForm(model, 'paragraph', paragraph.block);
  const shape: Partial<Entry> = { role: 'paragraph', level: 0, form: 'decimal' };
  return convertGroup(model, { ...group, role: 'paragraph' }, paragraph.endBlock, shape, form);
}

/** Changes the role of the first block of a group, and moves the group before block `to` unless it is already there. */
function convertGroup(
  model: DocumentModel,
  group: Group,
  to: number,
  shape: Partial<Entry>,
  form: MarkerForm,
): OperationOutcome | Refused {
  const { first, end } = group;
  const block = model.tree.blocks[first];
  if (!block) return { refused: 'no-paragraph' };
  const entries = arrangementEntries(model);
  const movedEntries = entries.splice(first, end - first).map((entry, i) => (i === 0 ? { ...entry, ...shape } : entry));
  const at = to > first ? to - movedEntries.length : to;
  insertAll(entries, at, movedEntries);
  const start = model.tree.starts[first] ?? 0;
  const wordsStart = start + (block.content.end > block.content.start ? block.content.start : block.marker.end);
  const replaceMarker = (from: number, gap: string): StructureEdit => ({
    kind: 'replace',
    start: from,
    end: wordsStart,
    text: (label) => gap + markerText(form, label(at)),
  });
  const cursor = { at: wordsStart };
  const lineBreak = lineBreakOf(model.text.text);
  const ways =
    at === first
      ? gapsBefore(model, group, lineBreak).map(
          (gap): Way => ({ structure: [replaceMarker(coreEnd(model, first - 1), gap)], cursor }),
        )
      : [false, true].map(
          (apart): Way => ({
            structure: [
              replaceMarker(start + lineStart(block, block.marker.start), ''),
              moveEdit(model, group, to, apart),
            ],
            cursor,
          }),
        );
  return perform(model, { entries, counting: 'keep', ways });
}

/** Candidate gaps before a group: that of blocks of its kind, the present one, or one blank line. */
function gapsBefore(model: DocumentModel, { role, first }: Group, lineBreak: string): readonly string[] {
  const typicalGap = paragraphGap(model, role === 'paragraph' ? 'paragraph' : 'subparagraph', first);
  const previousEnd = coreEnd(model, first - 1);
  const isOpen = previousEnd > 0 && !/[\r\n]$/.test(model.text.text.slice(previousEnd - 1, previousEnd));
  const existingGap = model.text.text.slice(previousEnd, model.tree.starts[first]);
  return [...new Set([typicalGap, existingGap, lineBreak])].map((gap) => (isOpen ? lineBreak : '') + gap);
}
