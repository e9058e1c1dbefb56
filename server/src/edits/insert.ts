import type { DocumentModel } from '../model/document';
import type { LabelForm } from '../syntax/block';
import { blockAt } from '../syntax/tree';
import { type Entry, entriesOf } from './arrangement';
import { coreEnd, FILLING, formNear, gapBetween, lineBreakOf, type MarkerForm } from './form';
import { isHeading, itemAt, paragraphAt } from './group';
import { type NewText, type Outcome, perform, type Refused } from './operation';

/** One empty paragraph, or two, for a concern and a recommendation, behind the paragraph at an offset or under its heading. */
export function insertParagraphs(model: DocumentModel, offset: number, count: 1 | 2): Outcome | Refused {
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

/** An empty subparagraph behind the one at an offset, or before the first of its paragraph, or as its first. */
export function insertItem(model: DocumentModel, offset: number): Outcome | Refused {
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

/** Numbered lines without words before a block; the cursor goes behind the first number. */
function insertAt(model: DocumentModel, at: number, added: readonly Entry[], form: MarkerForm, gap: string): Outcome {
  const entries = [...entriesOf(model).slice(0, at), ...added, ...entriesOf(model).slice(at)];
  const { text } = model.text;
  const lineBreak = lineBreakOf(text);
  const behindHeading = isHeading(model, at - 1);
  const place = behindHeading ? (model.tree.starts[at] ?? model.tree.length) : coreEnd(model, at - 1);
  // The last line of a text may lack its line break.
  const isOpen = !behindHeading && place === text.length && !/[\r\n]$/.test(text);
  const before = isOpen ? `${lineBreak}${gap}` : behindHeading ? '' : gap;
  const behind = (i: number) => {
    if (isOpen) return '';
    if (!behindHeading) return lineBreak;
    return `${lineBreak}${isHeading(model, at) && i === added.length - 1 ? lineBreak : gap}`;
  };
  const write =
    (words: string): NewText =>
    (label) =>
      added
        .map(
          (_, i) => `${before}${form.lead}${form.open}${label(at + i)}${form.close}${form.space}${words}${behind(i)}`,
        )
        .join('');
  const edit = { kind: 'replace', start: place, end: place } as const;
  const made = write('');
  return perform(model, {
    entries,
    counting: 'keep',
    structure: [{ ...edit, text: made }],
    filled: [{ ...edit, text: write(FILLING) }],
    cursor: {
      edit: 0,
      fromEnd: (label) => {
        const first = `${before}${form.lead}${form.open}${label(at)}${form.close}${form.space}`;
        return (typeof made === 'string' ? made : made(label)).length - first.length;
      },
    },
  });
}
