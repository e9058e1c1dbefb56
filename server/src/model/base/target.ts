import type { Span } from '../../text/edits';

/** A paragraph or subparagraph of a document: the number as written, and the letters below it, outermost first. */
export interface ParagraphPlace {
  readonly number: string;
  readonly path: readonly string[];
}

/** The title of a document as cited. */
export interface WrittenTitle {
  /** On one line. */
  readonly words: string;
  /** The year given for the document. */
  readonly year: number | undefined;
}

/** The target of a reference. */
export type Target =
  /** A paragraph of this document; an empty number means the paragraph that contains the reference. */
  | ({ readonly kind: 'paragraph' } & ParagraphPlace)
  /** The numbered paragraph before or after the one that contains the reference. */
  | { readonly kind: 'relative'; readonly direction: -1 | 1 }
  /** A paragraph of another document, whose symbol may be unknown. */
  | ({
      readonly kind: 'other-paragraph';
      readonly symbol: string | undefined;
      /** The symbol implied by the numbering of the reporting cycle, if the words give none; counts only if such a document exists. */
      readonly presumed?: string;
      /** The title by which the document is cited, if the words beside it give one. */
      readonly title?: WrittenTitle;
    } & ParagraphPlace)
  | {
      readonly kind: 'article';
      readonly instrument: string;
      readonly article: string;
      readonly paragraph: string;
      readonly path: readonly string[];
    }
  /** An article or paragraph of a State's own law. */
  | { readonly kind: 'law'; readonly article: string }
  | { readonly kind: 'symbol'; readonly symbol: string }
  | {
      readonly kind: 'general-comment';
      readonly committee: string;
      readonly number: number;
      readonly paragraph: string;
    }
  | { readonly kind: 'resolution'; readonly symbol: string; readonly paragraph: string }
  | { readonly kind: 'ilo'; readonly number: number }
  | { readonly kind: 'instrument'; readonly instrument: string }
  /** A section or annex of this document by the labels of its headings, outermost first: "III", "B". */
  | { readonly kind: 'section'; readonly annex: boolean; readonly labels: readonly string[] }
  /** A section of another document, by the labels of its headings; `document` is that document as a whole. */
  | {
      readonly kind: 'other-section';
      readonly document: Extract<Target, { kind: 'other-paragraph' | 'general-comment' }>;
      readonly labels: readonly string[];
    }
  /** A rule in a committee's rules of procedure. */
  | ({ readonly kind: 'rule'; readonly committee: string } & ParagraphPlace)
  /** A Sustainable Development Goal, or one of its targets: "5", "2". */
  | { readonly kind: 'goal'; readonly goal: number; readonly target: string }
  /** The evidence is inconclusive: no link, no finding. */
  | { readonly kind: 'unknown' };

/** An article of one of the instruments of the catalogue. */
export type ArticleTarget = Extract<Target, { kind: 'article' }>;

/**
 * The ground for the target of a reference. The hover explains it (see the message table), and `docs/citations.md` gives the reason for
 * each.
 */
export type Ground =
  | 'named-after'
  | 'named-before'
  | 'named-in-brackets'
  | 'its-own'
  | 'same-article'
  | 'series'
  | 'same-number'
  | 'sentence'
  | 'sentence-start'
  | 'by-number'
  | 'closing-brackets'
  | 'explained'
  | 'heading'
  | 'own-treaty'
  | 'measured'
  | 'above-or-below'
  | 'this-document'
  | 'other-document'
  | 'kind-of-document'
  | 'written'
  | 'undecided';

/** One reference: a range of a block's text and its target. Offsets are the block's, in UTF-16 code units. */
export interface Reference extends Span {
  readonly target: Target;
  readonly ground: Ground;
  /** For the far end of a range: the dash or word between the ends, which stands for everything from `from` to the target. */
  readonly range?: { readonly joint: Span; readonly from: Target };
  /** The list within the block; references with the same value were written as one list. */
  readonly list: number;
}

/** A string that is equal for equal targets; empty for targets that cannot be compared. */
export function targetKey(target: Target): string {
  switch (target.kind) {
    case 'paragraph':
      return target.number === '' ? '' : `¶${target.number}${target.path.map((p) => `(${p})`).join('')}`;
    case 'other-paragraph':
      return `${target.symbol ?? '?'} ¶${target.number}${target.path.map((p) => `(${p})`).join('')}`;
    case 'article':
      return `${target.instrument} ${target.article}${target.paragraph === '' ? '' : `.${target.paragraph}`}${target.path.map((p) => `(${p})`).join('')}`;
    case 'symbol':
      return target.symbol;
    case 'general-comment':
      return `${target.committee} GC ${target.number}${target.paragraph === '' ? '' : ` ¶${target.paragraph}`}`;
    case 'resolution':
      return `${target.symbol}${target.paragraph === '' ? '' : ` ¶${target.paragraph}`}`;
    case 'ilo':
      return `ILO ${target.number}`;
    case 'instrument':
      return target.instrument;
    case 'section':
      return `${target.annex ? 'annex' : 'section'} ${target.labels.join('.')}`;
    case 'other-section':
      return `${targetKey(target.document)} section ${target.labels.join('.')}`;
    case 'rule':
      return `${target.committee} rule ${target.number}`;
    case 'goal':
      return `SDG ${target.goal}${target.target === '' ? '' : `.${target.target}`}`;
    case 'law':
    case 'relative':
    case 'unknown':
      return '';
  }
}
