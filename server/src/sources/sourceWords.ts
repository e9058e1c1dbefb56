import { type OfficialArticle, type OfficialText, wordsOfItem } from '../catalogue/official';
import type { DocumentModel } from '../model/document';
import { contentOf } from '../syntax/blocks/block';
import type { Span } from '../text/edits';
import type { FoldedWord } from './foldedWord';
import { foldedWords } from './foldedWords';

/** A paragraph of a source, as cited, and its words in comparable form. */
export interface SourcePlace {
  /** "12", or "10 (3)" for a treaty. */
  readonly name: string;
  readonly text: string;
  /** The words of the text, with offsets in it. */
  readonly folded: readonly FoldedWord[];
  /** The folded words alone. */
  readonly words: readonly string[];
  /** The position of the paragraph in the whole text of the document; undefined for a treaty. */
  readonly at: Span | undefined;
  /** The name of the file that has this wording, if it is not the one that the rest of the treaty was read from. */
  readonly copyName?: string;
}

/** The text of a source by place, in its order. */
export interface SourceWords {
  readonly places: readonly SourcePlace[];
}

function placeOf(name: string, text: string, at?: Span): SourcePlace {
  const words = foldedWords(text);
  return { name, text, folded: words, words: words.map(({ word }) => word), at };
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

/** A treaty by paragraph of its articles; amended paragraphs are there once for each available wording. */
export function textOfTreaty({ articles, wordings }: OfficialText): SourceWords {
  const others = (wordings ?? []).flatMap(({ source, articles: wordedArticles }) =>
    wordedArticles.flatMap(placesOfArticle).map((place) => ({ ...place, copyName: source })),
  );
  return { places: [...articles.flatMap(placesOfArticle), ...others] };
}

function placesOfArticle({ number, chapeau, paragraphs }: OfficialArticle): readonly SourcePlace[] {
  const places = paragraphs.map((paragraph) =>
    placeOf(paragraph.number === null ? String(number) : `${number} (${paragraph.number})`, wordsOfItem(paragraph)),
  );
  return chapeau === undefined ? places : [placeOf(String(number), chapeau), ...places];
}
