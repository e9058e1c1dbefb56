import { type ArticleStructure, articleStructure, missingPart, structureOf } from '../../../catalogue/articleStructure';
import type { ArticleTarget } from '../../../model/base/target';
import type { Span } from '../../../text/edits';
import type { Worded } from '../../engine/finding';
import type { CitationParts } from './citationParts';

/** The citation of an article, for messages. */
export type CitedArticle = Extract<Worded, { readonly article: string }>;

/** A possible correction: a replacement for a span of the text. */
export interface MeantArticle extends Span {
  readonly text: string;
  /** The corrected citation, for the title of the fix. */
  readonly cited: CitedArticle;
}

/** Likely corrections for a citation of an article, or of part of one, that the instrument does not have. */
export class MeantArticles {
  /** @param text the text that contains the parts */
  constructor(
    private readonly target: ArticleTarget,
    private readonly parts: CitationParts,
    private readonly text: string,
  ) {}

  /** Existing articles with numbers that resemble an out-of-range one. */
  articles(): MeantArticle[] {
    const span = this.parts.article;
    if (!span) return [];
    const { article, instrument } = this.target;
    const articles = structureOf(instrument);
    const exists = (n: number) => {
      const structure = articles[n - 1];
      return structure !== undefined && !missingPart(instrument, structure, this.target);
    };
    return nearestNumbers(Number(article), articles.length, exists).map((n) => ({
      ...span,
      text: String(n),
      cited: this.citedWith({ article: String(n) }),
    }));
  }

  /** Existing paragraphs of the article with numbers that resemble an out-of-range one. */
  paragraphs(article: ArticleStructure): MeantArticle[] {
    const span = this.parts.paragraph;
    if (!span) return [];
    const count = article.paragraphs.length;
    const exists = (n: number) =>
      n <= count && !missingPart(this.target.instrument, article, { ...this.target, paragraph: String(n) });
    return nearestNumbers(Number(this.target.paragraph), count, exists).map((n) => ({
      ...span,
      text: String(n),
      cited: this.citedWith({ paragraph: String(n) }),
    }));
  }

  /** The cited letter with each of these paragraph numbers inserted before it. */
  inParagraphs(paragraphs: readonly number[]): MeantArticle[] {
    const at = this.parts.path[0]?.start;
    if (at === undefined) return [];
    return paragraphs.map((n) => {
      const citation = this.citedWith({ paragraph: String(n) });
      return { start: at, end: at, text: `(${n}) `, cited: citation };
    });
  }

  /** A different letter in place of the written one, or a different Roman numeral if it is one level below a letter. */
  item(depth: number, letter: string): MeantArticle[] {
    const span = this.parts.path[depth];
    if (!span) return [];
    const citation = this.citedWith({ path: [...this.target.path.slice(0, depth), letter] });
    return [{ ...span, text: `(${letter})`, cited: citation }];
  }

  /** The same letter in the other paragraphs of the article. */
  sameItemElsewhere(article: ArticleStructure, depth: number): MeantArticle[] {
    const span = this.parts.paragraph;
    if (!span || depth > 0 || this.target.paragraph === '') return [];
    return article.paragraphs.flatMap((_, i) => {
      const paragraph = String(i + 1);
      if (missingPart(this.target.instrument, article, { ...this.target, paragraph })) return [];
      return [{ ...span, text: paragraph, cited: this.citedWith({ paragraph }) }];
    });
  }

  /** The adjacent articles that have the cited part. */
  neighbours(article: number): MeantArticle[] {
    const span = this.parts.article;
    if (!span) return [];
    return [article - 1, article + 1].flatMap((n) => {
      const structure = articleStructure(this.target.instrument, n);
      const hasArticle =
        structure?.status === 'verified' && !missingPart(this.target.instrument, structure, this.target);
      return hasArticle ? [{ ...span, text: String(n), cited: this.citedWith({ article: String(n) }) }] : [];
    });
  }

  /** For an article with a single paragraph: "4 (2)" without the "(2)", or with "(1)" if that paragraph is numbered. */
  withoutParagraph(article: ArticleStructure): MeantArticle[] {
    const { article: number, paragraph } = this.parts;
    if (!number || !paragraph || paragraph.start < number.end) return [];
    if (missingPart(this.target.instrument, article, { ...this.target, paragraph: '1' })) return [];
    const closingLength = this.text.charAt(paragraph.end) === ')' ? 1 : 0;
    const ownParagraph = this.target.path.length > 0 && !article.numbered ? '' : article.numbered ? ' (1)' : '';
    return [
      {
        start: number.end,
        end: paragraph.end + closingLength,
        text: ownParagraph,
        cited: this.citedWith({ paragraph: article.numbered ? '1' : '' }),
      },
    ];
  }

  /** The citation with some of its parts changed. */
  citedWith(changes: Partial<ArticleTarget>): CitedArticle {
    const { article, paragraph, path } = { ...this.target, ...changes };
    return { article, paragraph, path };
  }
}

/** In-range numbers that resemble an out-of-range one, likeliest first: swapped digits, a digit typed twice, the upper bound. */
function nearestNumbers(number: number, last: number, exists: (n: number) => boolean): number[] {
  const digits = String(number);
  const candidates: number[] = [];
  for (let i = 0; i + 1 < digits.length; i++) {
    const [a = '', b = ''] = [digits.charAt(i), digits.charAt(i + 1)];
    if (a === b) candidates.push(Number(digits.slice(0, i) + digits.slice(i + 1)));
    else candidates.push(Number(digits.slice(0, i) + b + a + digits.slice(i + 2)));
  }
  candidates.push(last);
  return [...new Set(candidates)].filter((n) => n >= 1 && n <= last && exists(n));
}
