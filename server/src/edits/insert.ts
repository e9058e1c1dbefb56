import type { DocumentModel } from '../model/document';
import type { BlockKind, LabelForm } from '../syntax/block';
import { blockAt } from '../syntax/tree';
import { putIn } from '../text/many';
import { entriesOf } from './arrangement';
import type { Entry } from './entries';
import { coreEnd, FILLING, formNear, gapBetween, lineBreakOf, type MarkerForm, markerText } from './form';
import { isHeading, itemAt, paragraphAt } from './group';
import { type OperationOutcome, perform, type Refused, type Way } from './operation';

/** Inserts one empty paragraph, or two for a concern and a recommendation, after the paragraph or heading at an offset. */
export function insertParagraphs(model: DocumentModel, offset: number, count: 1 | 2): OperationOutcome | Refused {
  const paragraph = paragraphAt(model, offset);
  const at = paragraph ? paragraph.endBlock : blockAt(model.tree, offset) + 1;
  if (!paragraph && model.tree.blocks[at - 1]?.kind !== 'heading') return { refused: 'no-paragraph' };
  const form = formNear(model, 'paragraph', paragraph?.block ?? at);
  const gap = gapBetween(model, 'paragraph', paragraph?.block ?? at);
  const entry: Entry = { block: -1, role: 'paragraph', level: 0, form: 'decimal' };
  return insertAt(
    model,
    at,
    Array.from({ length: count }, () => entry),
    form,
    gap,
  );
}

/** Inserts an empty subparagraph: after the one at an offset, or as the first of the paragraph there. */
export function insertItem(model: DocumentModel, offset: number): OperationOutcome | Refused {
  const paragraph = paragraphAt(model, offset);
  if (!paragraph) return { refused: 'no-paragraph' };
  const here = itemAt(model, offset);
  const first = paragraph.items[0];
  const like = here?.item ?? first;
  const at = here ? here.end : first ? first.block : paragraph.endBlock;
  const level = like?.level ?? 1;
  const form: LabelForm = model.tree.blocks[like?.block ?? -1]?.label?.form ?? 'letter';
  const near = like?.block ?? paragraph.block;
  const entry: Entry = { block: -1, role: 'item', level, form };
  return insertAt(
    model,
    at,
    [entry],
    formNear(model, 'subparagraph', near, level),
    gapBetween(model, 'subparagraph', near),
  );
}

/** Inserts numbered lines without words before a block; the cursor goes after the first number. */
function insertAt(
  model: DocumentModel,
  at: number,
  added: readonly Entry[],
  form: MarkerForm,
  gap: string,
): OperationOutcome | Refused {
  const entries = entriesOf(model);
  putIn(entries, at, added);
  const lineBreak = lineBreakOf(model.text.text);
  const kind = added[0]?.role === 'item' ? 'subparagraph' : 'paragraph';
  const ways = [insertion(model, at, added.length, kind, form, gap)];
  // The block before it may have to be set apart.
  if (gap === '') ways.push(insertion(model, at, added.length, kind, form, lineBreak));
  return perform(model, { entries, counting: 'keep', ways });
}

function insertion(
  model: DocumentModel,
  at: number,
  count: number,
  kind: BlockKind,
  form: MarkerForm,
  gap: string,
): Way {
  const { text } = model.text;
  const lineBreak = lineBreakOf(text);
  const isAfterHeading = isHeading(model, at - 1);
  const core = coreEnd(model, at - 1);
  // The gap before it already exists.
  const isBeforeLike = isAfterHeading || model.tree.blocks[at]?.kind === kind;
  const place = isBeforeLike ? (model.tree.starts[at] ?? model.tree.length) : core;
  // The last line of a text may lack its line break.
  const isOpen = !isBeforeLike && place === text.length && !/[\r\n]$/.test(text);
  const before = isOpen ? `${lineBreak}${gap}` : isBeforeLike ? '' : gap;
  const ending = (i: number) => {
    if (isOpen) return '';
    if (!isBeforeLike) return lineBreak;
    return `${lineBreak}${isHeading(model, at) && i === count - 1 ? lineBreak : gap}`;
  };
  const lead = isBeforeLike && !isAfterHeading && place === core ? gap : '';
  const marker = (number: string) => before + markerText(form, number);
  const write =
    (words: string) =>
    (label: (entry: number) => string): string =>
      lead + Array.from({ length: count }, (_, i) => `${marker(label(at + i))}${words}${ending(i)}`).join('');
  const edit = { kind: 'replace', start: place, end: place } as const;
  return {
    structure: [{ ...edit, text: write('') }],
    filled: [{ ...edit, text: write(FILLING) }],
    cursor: { edit: 0, fromEnd: (label) => write('')(label).length - lead.length - marker(label(at)).length },
  };
}
