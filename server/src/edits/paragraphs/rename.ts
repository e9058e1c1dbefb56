import { type DocumentModel, referenceAt } from '../../model/document';
import { owningParagraph, type Paragraph, paragraphKey } from '../../model/paragraphs/paragraphs';
import { NUMBER_SUFFIXES } from '../../syntax/blocks/marker';
import { blockIndexAt } from '../../syntax/blocks/tree';
import type { Span } from '../../text/edits';
import { arrangementEntries } from '../numbers/arrangement';
import { labelSpan } from '../numbers/label';
import { resolveTarget } from '../numbers/pointing';
import { numberingRefusal, type OperationOutcome, perform, type Refused } from './operation';

/** A number that can be renamed, and the span where it is written. */
interface Renamable {
  readonly span: Span;
  readonly number: string;
  readonly paragraph: Paragraph;
}

/** The paragraph whose number is at an offset, its own or in a reference; undefined for anything else. */
export function renamableAt(model: DocumentModel, offset: number): Renamable | undefined {
  const at = referenceAt(model, offset);
  if (at) {
    const { target, start, end } = at.reference;
    const paragraph = target.kind === 'paragraph' ? resolveTarget(model, at.block, target)?.paragraph : undefined;
    if (!paragraph) return undefined;
    const run = model.tree.blocks[at.block]?.text.slice(start, end) ?? '';
    const match = /\d+(?:\s*[a-z]{3,}(?!\p{L}))?/u.exec(run);
    const numberLength = match?.[0].replace(/\s+/g, ' ').startsWith(paragraph.number) ? paragraph.number.length : 0;
    // Letters without a number belong to a paragraph named elsewhere.
    if (!match || numberLength === 0) return undefined;
    const from = at.start + start + match.index;
    return { span: { start: from, end: from + match[0].length }, number: paragraph.number, paragraph };
  }
  const b = blockIndexAt(model.tree, offset);
  const block = model.tree.blocks[b];
  const paragraph = owningParagraph(model.paragraphs, b);
  if (block?.kind !== 'paragraph' || !paragraph) return undefined;
  const start = model.tree.starts[b] ?? 0;
  if (offset < start + block.marker.start || offset > start + block.marker.end) return undefined;
  const label = labelSpan(block);
  return { span: { start: start + label.start, end: start + label.end }, number: paragraph.number, paragraph };
}

/** Whether the letter of a subparagraph is at an offset, its own or in a reference. Letters cannot be renamed. */
export function isLetterAt(model: DocumentModel, offset: number): boolean {
  const at = referenceAt(model, offset);
  if (at) return at.reference.target.kind === 'paragraph' && at.reference.target.path.length > 0;
  const b = blockIndexAt(model.tree, offset);
  const block = model.tree.blocks[b];
  const start = model.tree.starts[b] ?? 0;
  return block?.kind === 'subparagraph' && offset >= start + block.marker.start && offset <= start + block.marker.end;
}

/** A valid number: 12, 12 bis. */
const NUMBER_PATTERN = new RegExp(String.raw`^([1-9]\d{0,3})(?:\s*(${NUMBER_SUFFIXES.join('|')}))?$`);

/** Renumbers the paragraph whose number is at an offset; references to it follow, and no other number changes. */
export function rename(model: DocumentModel, offset: number, newName: string): OperationOutcome | Refused {
  const refusal = numberingRefusal(model);
  if (refusal) return refusal;
  const target = renamableAt(model, offset);
  if (!target) return { refused: 'no-paragraph' };
  const match = NUMBER_PATTERN.exec(newName.trim().replace(/\.$/, ''));
  if (!match) return { refused: 'invalid', detail: newName.trim() };
  const number = match[2] === undefined ? (match[1] ?? '') : `${match[1]} ${match[2]}`;
  const { paragraph } = target;
  const otherParagraph = model.paragraphs.byNumber.get(paragraphKey(paragraph.annex, number));
  if (otherParagraph && otherParagraph !== paragraph) return { refused: 'taken', detail: number };
  const entries = arrangementEntries(model).map((entry) => {
    if (entry.role !== 'paragraph') return entry;
    const label = model.tree.blocks[entry.block]?.label?.text ?? '';
    return { ...entry, chosen: entry.block === paragraph.block ? number : label };
  });
  return perform(model, { entries, counting: 'keep', ways: [{ structure: [] }] });
}
