import type { BlockReading } from '../model/readings/blockReading';
import { sentenceEnds } from '../syntax/blocks/sentence';
import { bisect } from '../text/bisect';
import type { Span } from '../text/edits';
import type { CitingDocument } from './citingDocument';
import { isAfterColon } from './saidByProvision';

/** Where the sentence of a quotation starts, in UTF-16 code units from the start of its block. */
export function sentenceStart({ language }: CitingDocument, { block }: BlockReading, quotation: Span): number {
  const { text, content } = block;
  const ends = sentenceEnds(text, content, language.blockWords.abbreviations);
  let at = bisect(ends.length, (i) => (ends[i] ?? 0) <= quotation.start);
  // A colon before quotation marks ends a sentence, but the words before it introduce the quotation.
  const lastEnd = ends[at - 1];
  if (lastEnd !== undefined && text.slice(lastEnd, quotation.start).trim() === '' && isAfterColon(text, quotation))
    at--;
  return at > 0 ? (ends[at - 1] ?? content.start) : content.start;
}
