import type { DocumentModel } from '../../model/document';
import type { Block, BlockKind } from '../../syntax/blocks/block';
import { isSpace } from '../../text/characterKinds';
import { labelSpan } from './label';

/** The document’s format of a numbered line: the text before the number, around it, and between it and the words. */
export interface MarkerForm {
  readonly lead: string;
  readonly open: string;
  readonly close: string;
  readonly space: string;
}

const PARAGRAPH_FORM: MarkerForm = { lead: '', open: '', close: '.', space: '\t' };
const ITEM_FORMS: readonly MarkerForm[] = [
  { lead: '\t', open: '(', close: ')', space: '\t' },
  { lead: '\t\t', open: '(', close: ')', space: '\t' },
];

/** Filler for words that are still to be written, to check how the finished text will parse. */
export const FILLER_TEXT =
  'The Committee, in the light of the information that it has received, recalls the obligations of the State.';

/** The line break of a text, taken from its first one; `\n` if it has none. */
export function lineBreakOf(text: string): string {
  const at = text.search(/[\r\n]/);
  if (at < 0) return '\n';
  return text.charAt(at) === '\n' ? '\n' : text.charAt(at + 1) === '\n' ? '\r\n' : '\r';
}

/** The form of a block's number. */
function formOfBlock(block: Block): MarkerForm {
  const { text, marker, content } = block;
  const label = labelSpan(block);
  const leadStart = lineStart(block, marker.start);
  let end = marker.end;
  while (end < text.length && isSpace(text.charCodeAt(end)) && !/[\r\n]/.test(text.charAt(end))) end++;
  const hasWords = content.end > content.start;
  return {
    lead: text.slice(leadStart, marker.start),
    open: text.slice(marker.start, label.start),
    close: text.slice(label.end, marker.end),
    // After a number without words comes a line break, which is not part of the space.
    space: text.slice(marker.end, hasWords ? content.start : end),
  };
}

/** The format of the nearest numbered block of a kind; a default if there is none. */
export function nearestForm(model: DocumentModel, kind: BlockKind, near: number, level = 0): MarkerForm {
  const { blocks } = model.tree;
  const fits = (block: Block | undefined): block is Block =>
    block !== undefined &&
    block.kind === kind &&
    (level === 0 || block.level === level) &&
    block.label !== undefined &&
    block.content.end > block.content.start;
  for (let distance = 0; distance < blocks.length; distance++) {
    for (const at of [near - distance, near + distance]) {
      const block = blocks[at];
      if (fits(block)) return formOfBlock(block);
    }
  }
  if (kind === 'paragraph') return PARAGRAPH_FORM;
  const lowerForm = level > 1 ? nearestForm(model, kind, near, level - 1) : undefined;
  return lowerForm
    ? { ...lowerForm, lead: `${lowerForm.lead}\t` }
    : (ITEM_FORMS[level - 1] ?? ITEM_FORMS[0] ?? PARAGRAPH_FORM);
}

/** The offset after the line break that ends the words of a block, before any blank lines. */
export function coreEnd(model: DocumentModel, index: number): number {
  const block = model.tree.blocks[index];
  const start = model.tree.starts[index] ?? 0;
  if (!block) return start;
  const words = Math.max(block.content.end, block.marker.end);
  const remainingMatch = /\r\n|\r|\n/.exec(block.text.slice(words));
  return start + (remainingMatch ? words + remainingMatch.index + remainingMatch[0].length : block.text.length);
}

/** The blank lines between the nearest two adjacent blocks of a kind; empty if there are none to copy from. */
export function paragraphGap(model: DocumentModel, kind: BlockKind, near: number): string {
  const { blocks } = model.tree;
  for (let distance = 0; distance < blocks.length; distance++) {
    for (const at of distance === 0 ? [near] : [near - distance, near + distance]) {
      const block = blocks[at];
      const nextBlock = blocks[at + 1];
      const isBeforeKind = block?.kind === kind || (kind === 'paragraph' && block?.kind === 'subparagraph');
      if (!block || !isBeforeKind || nextBlock?.kind !== kind) continue;
      return model.text.text.slice(coreEnd(model, at), model.tree.starts[at + 1]);
    }
  }
  return '';
}

/** Renders a label in a form. */
export function markerText({ lead, open, close, space }: MarkerForm, label: string): string {
  return `${lead}${open}${label}${close}${space}`;
}

/** The start of the white space that precedes an offset on its line. Offsets count from the start of the block. */
export function lineStart(block: Block, at: number): number {
  let from = at;
  while (from > 0 && isSpace(block.text.charCodeAt(from - 1)) && !/[\r\n]/.test(block.text.charAt(from - 1))) from--;
  return from;
}

/** The end of the words of a block, as an offset of the whole text. */
export function wordsEnd(model: DocumentModel, index: number): number {
  const block = model.tree.blocks[index];
  return (model.tree.starts[index] ?? 0) + Math.max(block?.content.end ?? 0, block?.marker.end ?? 0);
}
