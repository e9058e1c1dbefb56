import { memoize, memoizeBy, memoizeEach } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import type { BlockReading } from '../../model/readings/blockReading';
import type { Block } from '../../syntax/blocks/block';
import { sentenceBetweenEnds, sentenceEnds, type WordsAt } from '../../syntax/blocks/sentence';
import type { Span } from '../../text/edits';
import type { Finding, Place } from './finding';

/** A span of a block, in units of the block, with its normalized words. */
export interface QuotedRun extends Span {
  readonly text: string;
}

const endsOfSentences = memoizeBy(({ text, content }: Block, abbreviations: WordsAt) =>
  sentenceEnds(text, content, abbreviations),
);

/** A part of a block from a given start, and the words from there to a given end. Memoized in two steps. */
const partFrom = memoizeEach((block: Block, start: number) => ({ block, start }));
const runUntil = memoizeEach(
  ({ block, start }: ReturnType<typeof partFrom>, end: number): QuotedRun => ({
    start,
    end,
    text: normalizeWords(block.text.slice(start, end)),
  }),
);

/** The sentence that contains a place, or all sentences from the first to the last; empty if the block does not exist. */
export function sentenceOf(model: DocumentModel, { block, start, end }: Place): QuotedRun {
  const at = model.tree.blocks[block];
  if (!at) return { start: 0, end: 0, text: '' };
  const { text, content } = at;
  const ends = endsOfSentences(at, model.language.blockWords.abbreviations);
  // A finding before the words, such as one in the number, belongs to the first sentence.
  const from = Math.max(start, content.start);
  const firstSpan = sentenceBetweenEnds(text, content, ends, from);
  const lastSpan = end > firstSpan.end ? sentenceBetweenEnds(text, content, ends, end - 1) : firstSpan;
  return runUntil(partFrom(at, firstSpan.start), Math.max(firstSpan.end, lastSpan.end));
}

/** The words of a finding; undefined if they are not within the sentence. */
export function quotedRun(
  { tree }: DocumentModel,
  { block, start, end }: Finding,
  sentence: Span,
): QuotedRun | undefined {
  const at = tree.blocks[block];
  const isInside = start >= sentence.start && end <= sentence.end && end > start;
  return at && isInside ? runUntil(partFrom(at, start), end) : undefined;
}

/** The words by which users recognize a finding: its own or, if it precedes the words of the block, its sentence. */
export function quoteOf(model: DocumentModel, finding: Finding): string {
  const sentence = sentenceOf(model, finding);
  return (quotedRun(model, finding, sentence) ?? sentence).text;
}

/**
 * The numbers of the document’s own paragraphs cited in a block, in text order and in units of the block. They change when paragraphs are
 * renumbered.
 */
export const movingNumbers = memoize(({ block, references }: BlockReading): readonly Span[] =>
  references.flatMap(({ start, end, target }) => {
    // The first number in a reference is that of the paragraph. It may contain a soft hyphen.
    const number = target.kind === 'paragraph' ? /\d(?:\u00ad*\d)*/.exec(block.text.slice(start, end)) : null;
    return number ? [{ start: start + number.index, end: start + number.index + number[0].length }] : [];
  }),
);

/** Whether words consist only of numbers and subparagraph letters: "99", "12 (a)", "12–14". */
export function isNumberOnly(words: string): boolean {
  return !/\p{L}{4}/u.test(words);
}

/** Replaces every number by a wildcard. */
export function withoutNumbers(words: string): string {
  return words.replace(/\d+/g, '#');
}

/** Normalizes words for comparison: collapses white space, and unifies quotation marks, apostrophes and hyphens. */
export function normalizeWords(words: string): string {
  return words
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
