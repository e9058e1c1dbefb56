import { type OfficialArticle, type OfficialText, wordsOfItem } from '../catalogue/official';
import type { DocumentModel } from '../model/document';
import { contentOf } from '../syntax/blocks/block';
import type { Span } from '../text/edits';
import type { FoldedWord } from './foldedWord';
import { foldedWords } from './foldedWords';

/** A paragraph of a source, named as it is cited, with its words normalized for comparison. */
export interface SourcePlace {
  /** "12", or "10 (3)" for a treaty. */
  readonly name: string;
  readonly text: string;
  /** The normalized words, with offsets in the text. */
  readonly folded: readonly FoldedWord[];
  /** The normalized words as strings. */
  readonly words: readonly string[];
  /** The position of the paragraph in the whole text of the document; undefined for a treaty. */
  readonly at: Span | undefined;
  /** Name of the file with this wording, if it is not the file that the rest of the treaty comes from. */
  readonly copyName?: string;
}

/** The text of a source by place, in document order. */
export interface SourceWords {
  readonly places: readonly SourcePlace[];
}

function placeOf(name: string, text: string, at?: Span): SourcePlace {
  const words = foldedWords(text);
  return { name, text, folded: words, words: words.map(({ word }) => word), at };
}

/** The text of a document by paragraph, including its subparagraphs; headings, footnotes and page headers are omitted. */
export function textOfDocument({ tree, paragraphs }: DocumentModel): SourceWords {
  return {
    places: paragraphs.all.map(({ number, block, endBlock }) => {
      const lines: string[] = [];
      for (let b = block; b < endBlock; b++) {
        const one = tree.blocks[b];
        if (one && one.kind !== 'footnote' && one.kind !== 'furniture' && one.kind !== 'heading')
          lines.push(contentOf(one));
      }
      const firstBlock = tree.blocks[block];
      const start = (tree.starts[block] ?? 0) + (firstBlock?.marker.start ?? 0);
      const end = (tree.starts[endBlock - 1] ?? 0) + (tree.blocks[endBlock - 1]?.content.end ?? 0);
      return placeOf(number, lines.join('\n'), { start, end });
    }),
  };
}

/** The text of a treaty by paragraph of its articles, with one entry for each available wording of an amended paragraph. */
export function textOfTreaty({ articles, wordings }: OfficialText): SourceWords {
  const otherWordings = (wordings ?? []).flatMap(({ source, articles: wordedArticles }) =>
    wordedArticles.flatMap(placesOfArticle).map((place) => ({ ...place, copyName: source })),
  );
  return { places: [...articles.flatMap(placesOfArticle), ...otherWordings] };
}

function placesOfArticle({ number, chapeau, paragraphs }: OfficialArticle): readonly SourcePlace[] {
  const places = paragraphs.map((paragraph) =>
    placeOf(paragraph.number === null ? String(number) : `${number} (${paragraph.number})`, wordsOfItem(paragraph)),
  );
  return chapeau === undefined ? places : [placeOf(String(number), chapeau), ...places];
}
