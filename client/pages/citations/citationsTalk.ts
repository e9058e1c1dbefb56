import type { CheckedCitationsAnswer, CheckedVerdict } from '../../../server/src/protocol';
import type { Conversation } from '../shared/conversation';
import type { CountPhrases } from '../shared/filtering';

/** The grouping of citations. */
export type CitationGrouping = 'source' | 'answer' | 'none';
/** The filter of citations. */
export type CitationChoice = 'all' | 'wrong' | 'unchecked' | 'right';

/** The labels of the page. */
export interface CitationsLabels {
  /** The language of these labels. */
  readonly language: string;
  readonly title: string;
  readonly filter: string;
  readonly clear: string;
  readonly next: string;
  readonly previous: string;
  readonly group: string;
  readonly groupings: Readonly<Record<CitationGrouping, string>>;
  readonly show: string;
  readonly choices: Readonly<Record<CitationChoice, string>>;
  readonly columns: Readonly<Record<'answer' | 'written' | 'cited', string>>;
  /** Verdict names, used as group titles. */
  readonly verdicts: Readonly<Record<CheckedVerdict, string>>;
  readonly count: CountPhrases;
  readonly shown: string;
  readonly wrong: CountPhrases;
  readonly unchecked: CountPhrases;
  readonly noSource: string;
  readonly place: string;
  readonly article: string;
  readonly copy: string;
  readonly words: string;
  readonly open: string;
  readonly import: string;
  readonly official: string;
  readonly part: string;
  readonly noCitations: string;
  readonly noMatch: string;
  readonly loading: string;
}

/** The protocol between the citations page and the client. */
export interface CitationsTalk extends Conversation {
  readonly labels: CitationsLabels;
  readonly toPage: { readonly kind: 'shown'; readonly answer: CheckedCitationsAnswer };
  readonly toClient:
    | {
        readonly kind: 'go';
        readonly uri: string;
        readonly position: { readonly line: number; readonly character: number };
        readonly keepsFocus: boolean;
      }
    /** Indices of the listed citations; undefined for all. */
    | { readonly kind: 'listed'; readonly indices: readonly string[] | undefined }
    /** Lets the user choose the file of a source, or official texts to import. */
    | { readonly kind: 'open'; readonly name: string }
    | { readonly kind: 'import' };
  readonly asks: Readonly<Record<never, never>>;
  readonly state: {
    /** The document on the page. */
    readonly uri: string;
    readonly grouping: CitationGrouping;
    readonly choice: CitationChoice;
    readonly filter: string;
    /** The keys of collapsed groups. */
    readonly closed: readonly string[];
  };
}
