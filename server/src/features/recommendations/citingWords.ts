import { memoizeBy } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import type { Citation } from '../../model/summary';
import { sentenceEnds } from '../../syntax/blocks/sentence';
import type { Span } from '../../text/edits';
import { headingWordsOf } from '../places/places';
import { leadingText } from '../words/prose';

/** The text around a citation, on one line and cut to some dozens of words, with the span of the citation or of its note mark. */
export interface CitingWords extends Span {
  readonly text: string;
  /** The text of the footnote that contains the citation; empty if it is not in a footnote. */
  readonly note: string;
}

/** A citation of a paragraph, with its block and its UTF-16 span within that block. */
export interface CitationIn {
  readonly block: number;
  readonly span: Span;
  readonly citation: Citation;
  readonly note: string;
}

/** How much of a sentence to show before and after a citation, in UTF-16 code units. */
const CONTEXT_BEFORE = 120;
const CONTEXT_AFTER = 60;

/** The heading, or the part of the sentence, that contains a citation, with its note. */
export const citingWords = memoizeBy(
  ({ block, span, note }: CitationIn, model: DocumentModel): CitingWords => ({
    ...excerptAround(model, block, span),
    note,
  }),
);

function excerptAround(model: DocumentModel, blockIndex: number, { start, end }: Span): Omit<CitingWords, 'note'> {
  const block = model.tree.blocks[blockIndex];
  const at = model.tree.starts[blockIndex] ?? 0;
  const span = { start: at + start, end: at + end };
  if (!block) return { ...span, text: '' };
  const { text, content, kind } = block;
  if (kind === 'heading' || kind === 'title') return { ...span, text: leadingText(headingWordsOf(block), 300) };
  const ends = sentenceEnds(text, content, model.language.blockWords.abbreviations);
  const from = ends.findLast((one) => one <= start) ?? content.start;
  const to = ends.find((one) => one >= end) ?? content.end;
  const contextStart = start - from > CONTEXT_BEFORE ? afterSpace(text, start - CONTEXT_BEFORE) : from;
  const contextEnd = to - end > CONTEXT_AFTER ? text.lastIndexOf(' ', end + CONTEXT_AFTER) : to;
  const words = text.slice(contextStart, Math.max(contextEnd, end)).replace(/\s+/g, ' ').trim();
  return { ...span, text: `${contextStart > from ? '…' : ''}${words}${contextEnd < to ? '…' : ''}` };
}

/** The offset after the first space at or after an offset. */
function afterSpace(text: string, from: number): number {
  return text.indexOf(' ', from) + 1;
}
