import { memoize, memoizeBy, memoizeEach } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { type Paragraph, paragraphKey } from '../../model/paragraphs/paragraphs';
import { haveSignals, signalBitsOf } from '../../model/words/signals';
import type { Block } from '../../syntax/blocks/block';
import { sentenceEnds } from '../../syntax/blocks/sentence';
import type { CompiledLanguage } from '../../syntax/tokens/compiled';
import { countWords } from '../../text/characterKinds';
import type { Span } from '../../text/edits';

/** The words of a part of a paragraph on one line. */
export interface PartProse {
  readonly text: string;
  /** The word count for word limits. */
  readonly words: number;
}

/** A part of a paragraph: its opening, a subparagraph, or another block. Offsets are in UTF-16 code units of the whole text. */
export interface ParagraphPart extends Span {
  /** The letter in brackets, "(a)"; empty if it has none. */
  readonly label: string;
  /** The depth of its letter, from 1; 0 if it has none. */
  readonly level: number;
  /** The part’s words on one line, without its number or letter. */
  readonly text: string;
  /** The text as an object that lives as long as the block, for use as a cache key. */
  readonly prose: PartProse;
  /** The block that contains it. */
  readonly block: number;
}

/** The parts of a paragraph from one block to another, in text order, without footnotes and page headers. */
export function partsOf(model: DocumentModel, from: number, to: number): readonly ParagraphPart[] {
  const parts: ParagraphPart[] = [];
  for (let b = from; b < to; b++) {
    const block = model.tree.blocks[b];
    if (block && haveSignals(block)) parts.push(partOf(model, b, block, block.content));
  }
  return parts;
}

/** Splits a paragraph before the first sentence that has one of the given signals. */
export function splitAtSignals(
  model: DocumentModel,
  { block: from, endBlock }: Paragraph,
  parts: number,
): { readonly before: readonly ParagraphPart[]; readonly from: readonly ParagraphPart[] } {
  for (let b = from; b < endBlock; b++) {
    const block = model.tree.blocks[b];
    const reading = model.readings[b];
    if (!block || !haveSignals(block) || ((reading?.signals ?? 0) & parts) === 0) continue;
    const { content } = block;
    const start = dividedBySignals(block, model.language, parts);
    const ownPart = partOf(model, b, block, { start, end: content.end });
    const remainingPart = start > content.start ? { ...ownPart, label: '', level: 0 } : ownPart;
    const head = start > content.start ? [partOf(model, b, block, { start: content.start, end: start })] : [];
    return { before: [...partsOf(model, from, b), ...head], from: [remainingPart, ...partsOf(model, b + 1, endBlock)] };
  }
  return { before: [], from: partsOf(model, from, endBlock) };
}

/** The start of the first sentence in a block that contains one of the given signals, or of the block’s content if no sentence does. */
const dividedBySignals = memoizeBy(
  ({ text, content }: Block, { language, blockWords }: CompiledLanguage, parts: number): number => {
    let { start } = content;
    for (const end of [...sentenceEnds(text, content, blockWords.abbreviations), content.end]) {
      if ((signalBitsOf(text.slice(start, end), language) & parts) !== 0) return start;
      start = end;
    }
    return content.start;
  },
);

/** Parts as text, one line each, with their letters. */
export function textOfParts(parts: readonly Pick<ParagraphPart, 'label' | 'text'>[]): string {
  return parts.map(({ label, text }) => (label === '' ? text : `${label} ${text}`)).join('\n');
}

/** The number of words of parts without their letters, as word limits count them. */
export function wordsOfParts(parts: readonly Pick<ParagraphPart, 'prose'>[]): number {
  return parts.reduce((sum, { prose }) => sum + prose.words, 0);
}

/** Whether a citation of a paragraph’s number means it: it is in the main text and not preceded by one with the same number. */
export function isCitedByNumber(model: DocumentModel, paragraph: Paragraph): boolean {
  return paragraph.annex === 0 && model.paragraphs.byNumber.get(paragraphKey(0, paragraph.number)) === paragraph;
}

function partOf(model: DocumentModel, blockIndex: number, block: Block, { start, end }: Span): ParagraphPart {
  const base = model.tree.starts[blockIndex] ?? 0;
  const isItem = block.kind === 'subparagraph';
  const prose = proseAt(block, start, end);
  return {
    label: isItem ? `(${block.label?.text ?? ''})` : '',
    level: isItem ? block.level : 0,
    text: prose.text,
    prose,
    block: blockIndex,
    start: base + start,
    end: base + end,
  };
}

function proseAt(block: Block, start: number, end: number): PartProse {
  const { content } = block;
  return start === content.start && end === content.end ? contentProse(block) : proseBetween(block, `${start} ${end}`);
}

const contentProse = memoize((block: Block): PartProse => proseOf(block, block.content));

const proseBetween = memoizeEach((block: Block, key: string): PartProse => {
  const [start = 0, end = 0] = key.split(' ').map(Number);
  return proseOf(block, { start, end });
});

function proseOf(block: Block, { start, end }: Span): PartProse {
  const text = block.text.slice(start, end).replace(/\s+/g, ' ').trim();
  return { text, words: countWords(text, 0, text.length) };
}
