import type { OfficialArticle, OfficialItem, OfficialText } from '../catalogue/official';
import type { DocumentModel } from '../model/document';
import { contentOf } from '../syntax/block';
import type { Span } from '../text/edits';
import { type FoldedWord, foldedWords } from './foldedWords';

/** A paragraph of a source, as cited, and its words as they are compared. */
export interface SourcePlace {
  /** "12", or "10 (3)" for a treaty. */
  readonly name: string;
  readonly text: string;
  /** The words of the text, with offsets in it. */
  readonly folded: readonly FoldedWord[];
  /** The folded words alone. */
  readonly words: readonly string[];
  /** Where the paragraph is in the whole text of the document; undefined for a treaty. */
  readonly at: Span | undefined;
}

/** The text of a source by place, in its order. */
export interface SourceWords {
  readonly places: readonly SourcePlace[];
}

function placeOf(name: string, text: string, at?: Span): SourcePlace {
  const folded = foldedWords(text);
  return { name, text, folded, words: folded.map(({ word }) => word), at };
}

/** A document by paragraph, each with its subparagraphs; without headings, footnotes and page headers. */
export function textOfDocument({ tree, paragraphs }: DocumentModel): SourceWords {
  return {
    places: paragraphs.all.map(({ number, block, endBlock }) => {
      const lines: string[] = [];
      for (let b = block; b < endBlock; b++) {
        const one = tree.blocks[b];
        if (one && one.kind !== 'footnote' && one.kind !== 'furniture' && one.kind !== 'heading')
          lines.push(contentOf(one));
      }
      const first = tree.blocks[block];
      const start = (tree.starts[block] ?? 0) + (first?.marker.start ?? 0);
      const end = (tree.starts[endBlock - 1] ?? 0) + (tree.blocks[endBlock - 1]?.content.end ?? 0);
      return placeOf(number, lines.join('\n'), { start, end });
    }),
  };
}

/** A treaty by paragraph of its articles. */
export function textOfTreaty({ articles }: OfficialText): SourceWords {
  return { places: articles.flatMap(placesOfArticle) };
}

function placesOfArticle({ number, chapeau, paragraphs }: OfficialArticle): readonly SourcePlace[] {
  const places = paragraphs.map((paragraph) =>
    placeOf(paragraph.number === null ? String(number) : `${number} (${paragraph.number})`, wordsOf(paragraph)),
  );
  return chapeau === undefined ? places : [placeOf(String(number), chapeau), ...places];
}

function wordsOf({ text, items, closing }: Pick<OfficialItem, 'text' | 'items' | 'closing'>): string {
  return [text, ...(items ?? []).map(wordsOf), closing ?? ''].join('\n');
}
