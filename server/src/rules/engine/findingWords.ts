import { memoize, memoizeBy, memoizeEach } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import type { BlockReading } from '../../model/readings/blockReading';
import type { Block } from '../../syntax/blocks/block';
import { sentenceAmong, sentenceEnds, type WordsAt } from '../../syntax/blocks/sentence';
import type { Span } from '../../text/edits';
import type { Finding, Place } from './finding';

/** A run of a block, in units of the block, with its words in comparable form. */
export interface QuotedRun extends Span {
  readonly text: string;
}

const endsOfSentences = memoizeBy(({ text, content }: Block, abbreviations: WordsAt) =>
  sentenceEnds(text, content, abbreviations),
);

/** The part of a block from a place on, and its words from there to another place. */
const partFrom = memoizeEach((block: Block, start: number) => ({ block, start }));
const saidUntil = memoizeEach(
  ({ block, start }: ReturnType<typeof partFrom>, end: number): QuotedRun => ({
    start,
    end,
    text: comparable(block.text.slice(start, end)),
  }),
);

/** The sentence of a place, or all from the first to the last if it is in several; empty if its block is missing. */
export function sentenceOf(model: DocumentModel, { block, start, end }: Place): QuotedRun {
  const at = model.tree.blocks[block];
  if (!at) return { start: 0, end: 0, text: '' };
  const { text, content } = at;
  const ends = endsOfSentences(at, model.language.blockWords.abbreviations);
  // A finding before the words, such as in a number, belongs to the first sentence after it.
  const from = Math.max(start, content.start);
  const first = sentenceAmong(text, content, ends, from);
  const last = end > first.end ? sentenceAmong(text, content, ends, end - 1) : first;
  return saidUntil(partFrom(at, first.start), Math.max(first.end, last.end));
}

/** The words of a finding; undefined if they are not in its sentence. */
export function quotedRun(
  { tree }: DocumentModel,
  { block, start, end }: Finding,
  sentence: Span,
): QuotedRun | undefined {
  const at = tree.blocks[block];
  const isInside = start >= sentence.start && end <= sentence.end && end > start;
  return at && isInside ? saidUntil(partFrom(at, start), end) : undefined;
}

/** The words by which people recognize a finding: its own, or its sentence where it is before the words. */
export function quoteOf(model: DocumentModel, finding: Finding): string {
  const sentence = sentenceOf(model, finding);
  return (quotedRun(model, finding, sentence) ?? sentence).text;
}

/** The numbers of own paragraphs in a block, in text order and in units of the block: they change by themselves. */
export const movingNumbers = memoize(({ block, references }: BlockReading): readonly Span[] =>
  references.flatMap(({ start, end, target }) => {
    // The first number of a reference is the paragraph's. A soft hyphen may stand in it.
    const number = target.kind === 'paragraph' ? /\d(?:\u00ad*\d)*/.exec(block.text.slice(start, end)) : null;
    return number ? [{ start: start + number.index, end: start + number.index + number[0].length }] : [];
  }),
);

/** Whether words are only numbers and letters of subparagraphs: "99", "12 (a)", "12–14". */
export function isAboutNumber(words: string): boolean {
  return !/\p{L}{4}/u.test(words);
}

/** Words with every number left open. */
export function withoutNumbers(words: string): string {
  return words.replace(/\d+/g, '#');
}

/** Words in the form in which they are compared: white space collapsed; quotation marks, apostrophes and hyphens each in one form. */
export function comparable(words: string): string {
  return words
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
