import type { DocumentModel } from '../model/document';
import { type SectionFound, sectionOf } from '../model/headingSections';
import { headingWordsOf } from './places';
import { firstWords } from './prose';

/** The longest heading, in UTF-16 units. */
const LONGEST = 120;

/** How long a section is. */
export interface SectionShare {
  /** Its heading with its number, on one line. */
  readonly heading: string;
  /** 0 for the headings that are under no other. */
  readonly depth: number;
  readonly words: number;
  /** Of the words of the document, in per cent. */
  readonly share: number;
  /** The place of the heading, as a UTF-16 offset of the whole text. */
  readonly at: number;
}

/** All sections of a document with their lengths, in text order; a section counts what is under its headings too. */
export function sectionShares(model: DocumentModel): readonly SectionShare[] {
  const { blocks, starts } = model.tree;
  const over: number[] = [];
  return blocks.flatMap((block, b): SectionShare[] => {
    const section = sectionOf(model.tree, b);
    if (!section) return [];
    while ((over.at(-1) ?? -1) >= block.level) over.pop();
    const depth = over.length;
    over.push(block.level);
    const marker = block.text.slice(block.marker.start, block.marker.end);
    const heading = [marker, firstWords(headingWordsOf(block), LONGEST)].filter((part) => part !== '').join(' ');
    const words = wordsUnder(model, section);
    return [{ heading, depth, words, share: shareOf(model, words), at: (starts[b] ?? 0) + block.content.start }];
  });
}

/** The words of a heading and of everything under it. */
export function wordsUnder({ readings }: DocumentModel, { block, endBlock }: SectionFound): number {
  let words = 0;
  for (let b = block; b < endBlock; b++) words += readings[b]?.words ?? 0;
  return words;
}

/** A number of words as a share of a document, in per cent. */
export function shareOf({ words: all }: DocumentModel, words: number): number {
  return Math.round((words * 100) / Math.max(1, all));
}
