import type { Span } from '../text/edits';

/** A paragraph or subparagraph of a document, by number as written and letters below it, outermost first. */
export interface ParagraphPlace {
  readonly number: string;
  readonly path: readonly string[];
}

/** What a reference points at. */
export type Target =
  /** A paragraph of this document; an empty number means the paragraph that the reference stands in. */
  | ({ readonly kind: 'paragraph' } & ParagraphPlace)
  /** The numbered paragraph before or after the one that the reference stands in. */
  | { readonly kind: 'relative'; readonly direction: -1 | 1 }
  /** A paragraph of another document, whose symbol is known or not. */
  | ({
      readonly kind: 'other-paragraph';
      readonly symbol: string | undefined;
      /** The symbol that it would have by the numbers of the reporting cycle, where no words give one; it counts only where there is such a document. */
      readonly presumed?: string;
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
  /** A section or annex of this document by the numbers of its headings, outermost first: "III", "B". */
  | { readonly kind: 'section'; readonly annex: boolean; readonly labels: readonly string[] }
  /** A rule of the rules of procedure of a committee. */
  | ({ readonly kind: 'rule'; readonly committee: string } & ParagraphPlace)
  /** A Sustainable Development Goal, or one of its targets: "5", "2". */
  | { readonly kind: 'goal'; readonly goal: number; readonly target: string }
  /** The evidence does not say: no link, no finding. */
  | { readonly kind: 'unknown' };

/**
 * On what ground a reference was given its target. Hover says it in words (see the message table), and
 * `docs/citations.md` gives the reason for each.
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

/** One reference: a run of a block's text and what it points at. Offsets are the block's, in UTF-16 units. */
export interface Reference extends Span {
  readonly target: Target;
  readonly ground: Ground;
  /** For the far end of a range: the dash or word between the ends, which stands for everything from `from` to the target. */
  readonly range?: { readonly joint: Span; readonly from: Target };
  /** Which list of the block it belongs to; references with the same one were written as one list. */
  readonly list: number;
}

/** A target as one string, equal for equal targets; empty for what cannot be compared. */
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
