import type { DisplayLanguage } from '../../display/displayLanguage';
import type { DocumentModel } from '../../model/document';
import { enclosingItems, owningParagraph, type Paragraph } from '../../model/paragraphs/paragraphs';
import { contentOf } from '../../syntax/blocks/block';
import type { Span } from '../../text/edits';
import { PLACE_WORDS } from '../words/placeWords';

/** How much text to show on either side of a finding, and at most in all, in UTF-16 code units. */
const CONTEXT_LENGTH = 30;
const MAX_LINE_LENGTH = 160;

/** The place of a block in words: "12 (a)", "Annex, 3", "Masthead", "C. Principal areas of concern"; empty if it has none. */
export function placeName({ tree, paragraphs }: DocumentModel, blockIndex: number, language: DisplayLanguage): string {
  const block = tree.blocks[blockIndex];
  if (!block) return '';
  const words = PLACE_WORDS[language];
  const marker = block.text.slice(block.marker.start, block.marker.end).trim();
  switch (block.kind) {
    case 'masthead':
      return words.masthead;
    case 'title':
      return words.title;
    case 'furniture':
      return words.furniture;
    case 'footnote':
      return `${words.footnote} ${block.label?.text ?? ''}`.trim();
    case 'heading':
      return shortenLine(`${marker} ${contentOf(block)}`);
    default: {
      const paragraph = owningParagraph(paragraphs, blockIndex);
      const path = paragraph ? enclosingItems(paragraph, blockIndex) : [];
      return [
        numberOf(paragraph, language),
        ...path.map(({ text }) => `${words.bothBrackets ? '(' : ''}${text})`),
      ].join(' ');
    }
  }
}

/** The paragraph of a block, without the letters of subparagraphs: "12", "Annex, 3"; outside paragraphs, the name of the part. */
export function paragraphName(model: DocumentModel, blockIndex: number, language: DisplayLanguage): string {
  switch (model.tree.blocks[blockIndex]?.kind) {
    case 'masthead':
    case 'title':
    case 'furniture':
    case 'footnote':
    case 'heading':
      return placeName(model, blockIndex, language);
    default:
      return numberOf(owningParagraph(model.paragraphs, blockIndex), language);
  }
}

function numberOf(paragraph: Paragraph | undefined, language: DisplayLanguage): string {
  if (!paragraph) return '';
  return paragraph.annex > 0 ? `${PLACE_WORDS[language].annex}, ${paragraph.number}` : paragraph.number;
}

/** The text of a finding with some context, so that an author can find it again. Offsets are relative to the block. */
export function excerptOf(model: DocumentModel, { block, start, end }: Span & { readonly block: number }): string {
  const { text, content } = model.tree.blocks[block] ?? { text: '', content: { start: 0, end: 0 } };
  const { from, to } = withContext(text, start, end, content);
  return `${from > content.start ? '… ' : ''}${shortenLine(text.slice(from, to))}${to < content.end ? ' …' : ''}`;
}

/** A finding extended by some whole words on either side, within the words of the block unless the finding itself reaches beyond. */
export function withContext(text: string, start: number, end: number, content: Span) {
  const contextStart = Math.min(start, content.start);
  const contextEnd = Math.max(end, content.end);
  let from = Math.max(contextStart, start - CONTEXT_LENGTH);
  while (from > contextStart && from < start && /\S/.test(text.charAt(from - 1))) from++;
  let to = Math.min(contextEnd, end + CONTEXT_LENGTH);
  while (to < contextEnd && to > end && /\S/.test(text.charAt(to))) to--;
  return { from, to };
}

/** Text on one line, truncated for a list. */
export function shortenLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH - 1)}…` : line;
}
