import type { DocumentModel } from '../../model/document';
import { type SectionLookup, sectionAt } from '../../model/paragraphs/headingSections';
import { contentOf } from '../../syntax/blocks/block';
import { answerBlocks } from '../places/answersIn';
import { headingWordsOf } from '../places/places';
import { leadingText } from '../words/prose';

/** Maximum length of a heading, in UTF-16 code units. */
const MAX_HEADING_LENGTH = 120;

/** The length of a section, or of a State’s answer. */
export interface SectionShare {
  /** The section’s heading with its number, or the line that names the issue answered, on one line. */
  readonly heading: string;
  /** 0 for top-level headings. */
  readonly depth: number;
  readonly words: number;
  /** The percentage of the document’s words. */
  readonly share: number;
  /** The project’s target number of words; 0 if there is none. */
  readonly target: number;
  /** Whether it is an answer to an issue. */
  readonly isAnswer: boolean;
  /** The place of the heading, as a UTF-16 offset of the whole text. */
  readonly at: number;
}

/**
 * The sections of a document with their lengths, in text order; lengths include subsections. For replies, also each answer that begins with
 * a line or paragraph naming an issue; it extends to the next answer.
 * @param targetOf the target number of words for a heading; 0 for none
 */
export function sectionShares(model: DocumentModel, targetOf: (heading: string) => number): readonly SectionShare[] {
  const { blocks, starts } = model.tree;
  const answers = new Set(answerBlocks(model));
  const openHeadings: number[] = [];
  return blocks.flatMap((block, blockIndex): SectionShare[] => {
    const section = sectionAt(model.tree, blockIndex);
    const part = answers.has(blockIndex)
      ? { block: blockIndex, endBlock: answerEnd(model, answers, blockIndex, section) }
      : section;
    if (!part) return [];
    if (section) while ((openHeadings.at(-1) ?? -1) >= block.level) openHeadings.pop();
    const depth = openHeadings.length;
    if (section) openHeadings.push(block.level);
    const marker = block.text.slice(block.marker.start, block.marker.end);
    const heading = [marker, leadingText(headingWordsOf(block), MAX_HEADING_LENGTH)]
      .filter((part) => part !== '')
      .join(' ');
    const wordCount = wordCountUnder(model, part);
    return [
      {
        heading,
        depth,
        words: wordCount,
        share: shareOfWords(model, wordCount),
        target: section ? targetOf(contentOf(block)) : 0,
        isAnswer: answers.has(blockIndex),
        at: (starts[blockIndex] ?? 0) + block.content.start,
      },
    ];
  });
}

/** The end of an answer: under a heading, the end of its section, otherwise the next heading; earlier if a line names another issue. */
function answerEnd(
  { tree: { blocks } }: DocumentModel,
  answers: ReadonlySet<number>,
  block: number,
  section: SectionLookup | undefined,
): number {
  const sectionEnd = section?.endBlock ?? blocks.length;
  let end = block + 1;
  while (end < sectionEnd && (blocks[end]?.kind === 'heading' ? section !== undefined : !answers.has(end))) end++;
  return end;
}

/** The words of a heading and of everything under it. */
export function wordCountUnder({ readings }: DocumentModel, { block, endBlock }: SectionLookup): number {
  let wordCount = 0;
  for (let b = block; b < endBlock; b++) wordCount += readings[b]?.words ?? 0;
  return wordCount;
}

/** A word count as a percentage of the document’s. */
export function shareOfWords({ words: all }: DocumentModel, words: number): number {
  return Math.round((words * 100) / Math.max(1, all));
}
