import type { DocumentModel } from '../../model/document';
import { type SectionLookup, sectionAt } from '../../model/paragraphs/headingSections';
import { contentOf } from '../../syntax/blocks/block';
import { answersIn } from '../places/answersIn';
import { headingWordsOf } from '../places/places';
import { leadingWords } from '../words/prose';

/** The longest heading, in UTF-16 units. */
const LONGEST = 120;

/** How long a section, or a State's answer, is. */
export interface SectionShare {
  /** Its heading with its number, or the line that names the issue answered, on one line. */
  readonly heading: string;
  /** 0 for top-level headings. */
  readonly depth: number;
  readonly words: number;
  /** Of the words of the document, in per cent. */
  readonly share: number;
  /** How many words the project wants; 0 if it wants no number. */
  readonly target: number;
  /** Whether it names an issue that replies answer. */
  readonly isAnswer: boolean;
  /** The place of the heading, as a UTF-16 offset of the whole text. */
  readonly at: number;
}

/**
 * All sections of a document with their lengths, in text order; a section counts what is under its headings too. Replies have those parts as
 * well that begin with a line or paragraph that names what it answers; such a part ends where the next one begins.
 * @param targetOf how many words are wanted under a heading; 0 for any number
 */
export function sectionShares(model: DocumentModel, targetOf: (heading: string) => number): readonly SectionShare[] {
  const { blocks, starts } = model.tree;
  const answers = new Set(answersIn(model));
  const over: number[] = [];
  return blocks.flatMap((block, blockIndex): SectionShare[] => {
    const section = sectionAt(model.tree, blockIndex);
    const part = answers.has(blockIndex)
      ? { block: blockIndex, endBlock: endOfAnswer(model, answers, blockIndex, section) }
      : section;
    if (!part) return [];
    if (section) while ((over.at(-1) ?? -1) >= block.level) over.pop();
    const depth = over.length;
    if (section) over.push(block.level);
    const marker = block.text.slice(block.marker.start, block.marker.end);
    const heading = [marker, leadingWords(headingWordsOf(block), LONGEST)].filter((part) => part !== '').join(' ');
    const words = wordsUnder(model, part);
    return [
      {
        heading,
        depth,
        words,
        share: shareOfWords(model, words),
        target: section ? targetOf(contentOf(block)) : 0,
        isAnswer: answers.has(blockIndex),
        at: (starts[blockIndex] ?? 0) + block.content.start,
      },
    ];
  });
}

/** Under a heading, an answer ends with its section, otherwise at the next heading, and in any case where a line names another issue. */
function endOfAnswer(
  { tree: { blocks } }: DocumentModel,
  answers: ReadonlySet<number>,
  block: number,
  section: SectionLookup | undefined,
): number {
  const last = section?.endBlock ?? blocks.length;
  let end = block + 1;
  while (end < last && (blocks[end]?.kind === 'heading' ? section !== undefined : !answers.has(end))) end++;
  return end;
}

/** The words of a heading and of everything under it. */
export function wordsUnder({ readings }: DocumentModel, { block, endBlock }: SectionLookup): number {
  let words = 0;
  for (let b = block; b < endBlock; b++) words += readings[b]?.words ?? 0;
  return words;
}

/** A number of words as a share of a document, in per cent. */
export function shareOfWords({ words: all }: DocumentModel, words: number): number {
  return Math.round((words * 100) / Math.max(1, all));
}
