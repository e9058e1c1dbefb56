import type { DocumentModel } from '../model/document';
import { type Paragraph, paragraphKey } from '../model/paragraphs';
import { haveSignals, signalsOf } from '../model/signals';
import type { Block } from '../syntax/block';
import { sentenceEnds } from '../syntax/sentence';
import { countWords } from '../text/characterKinds';
import type { Span } from '../text/edits';

/** A run of a paragraph with a letter of its own or none: its opening, a subparagraph, a further block. In UTF-16 units of the whole text. */
export interface ParagraphPart extends Span {
  /** The letter with its brackets, "(a)"; empty for what has none. */
  readonly label: string;
  /** How many letters it stands under, its own included; 0 for what has none. */
  readonly level: number;
  /** Its words on one line, without number and letter. */
  readonly text: string;
  /** The block that it is of, or begins in. */
  readonly block: number;
}

/** The parts of a paragraph from one block to another, in the order of the text; footnotes and page headers are none. */
export function partsOf(model: DocumentModel, from: number, to: number): readonly ParagraphPart[] {
  const parts: ParagraphPart[] = [];
  for (let b = from; b < to; b++) {
    const block = model.tree.blocks[b];
    if (block && haveSignals(block)) parts.push(partOf(model, b, block, block.content));
  }
  return parts;
}

/** The parts of a paragraph before those words that first say one of some signals, and those from there on. */
export function partedBySignals(
  model: DocumentModel,
  { block: from, endBlock }: Paragraph,
  wanted: number,
): { readonly before: readonly ParagraphPart[]; readonly from: readonly ParagraphPart[] } {
  const { language } = model.language;
  const { abbreviations } = model.language.blockWords;
  for (let b = from; b < endBlock; b++) {
    const block = model.tree.blocks[b];
    const reading = model.readings[b];
    if (!block || !haveSignals(block) || ((reading?.signals ?? 0) & wanted) === 0) continue;
    const { text, content } = block;
    let start = content.start;
    for (const end of [...sentenceEnds(text, content, abbreviations), content.end]) {
      if ((signalsOf(text.slice(start, end), language) & wanted) !== 0) break;
      start = end;
    }
    // What only several sentences say together is not parted.
    if (start >= content.end) start = content.start;
    const own = partOf(model, b, block, { start, end: content.end });
    const rest = start > content.start ? { ...own, label: '', level: 0 } : own;
    const head = start > content.start ? [partOf(model, b, block, { start: content.start, end: start })] : [];
    return { before: [...partsOf(model, from, b), ...head], from: [rest, ...partsOf(model, b + 1, endBlock)] };
  }
  return { before: [], from: partsOf(model, from, endBlock) };
}

/** Parts as text, a line each, with their letters. */
export function textOfParts(parts: readonly Pick<ParagraphPart, 'label' | 'text'>[]): string {
  return parts.map(({ label, text }) => (label === '' ? text : `${label} ${text}`)).join('\n');
}

/** How many words parts have, without their letters, as limits count them. */
export function wordsOfParts(parts: readonly Pick<ParagraphPart, 'text'>[]): number {
  return parts.reduce((sum, { text }) => sum + countWords(text, 0, text.length), 0);
}

/** Whether others mean this paragraph by its number, and not one before it that has the same, or one of the main text. */
export function isCitedByNumber(model: DocumentModel, paragraph: Paragraph): boolean {
  return paragraph.annex === 0 && model.paragraphs.byNumber.get(paragraphKey(0, paragraph.number)) === paragraph;
}

function partOf(model: DocumentModel, b: number, block: Block, { start, end }: Span): ParagraphPart {
  const base = model.tree.starts[b] ?? 0;
  const isItem = block.kind === 'subparagraph';
  return {
    label: isItem ? `(${block.label?.text ?? ''})` : '',
    level: isItem ? block.level : 0,
    text: block.text.slice(start, end).replace(/\s+/g, ' ').trim(),
    block: b,
    start: base + start,
    end: base + end,
  };
}
