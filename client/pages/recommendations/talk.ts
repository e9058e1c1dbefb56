import type { RecommendationsAnswer } from '../../../server/src/protocol';
import type { Conversation, Placement } from '../shared/conversation';
import type { CountPhrases } from '../shared/filtering';
import type { Grouping, Sorting } from './arrange';
import type { Move } from './moving';

/** The labels of the page. */
export interface RecommendationsLabels {
  /** The language of these labels. */
  readonly language: string;
  readonly title: string;
  readonly filter: string;
  readonly clear: string;
  readonly group: string;
  readonly sort: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly sortings: Readonly<Record<Sorting, string>>;
  readonly columns: Readonly<
    Record<'followUp' | 'number' | 'text' | 'concern' | 'articles' | 'addressee' | 'cited' | 'words', string>
  >;
  readonly count: CountPhrases;
  readonly shown: string;
  readonly ticked: CountPhrases;
  readonly wordCount: CountPhrases;
  readonly article: string;
  readonly articleOf: string;
  readonly noArticle: string;
  readonly noAddressee: string;
  readonly noSection: string;
  readonly paragraph: string;
  readonly concern: string;
  readonly articles: string;
  readonly addressedTo: string;
  readonly citedIn: string;
  readonly isFollowUp: string;
  readonly isPartly: string;
  readonly tick: string;
  readonly nothing: string;
  readonly noMatch: string;
  readonly loading: string;
  readonly sortToMove: string;
  readonly moved: string;
}

/** The protocol between the recommendations page and the client. */
export interface RecommendationsTalk extends Conversation {
  readonly labels: RecommendationsLabels;
  readonly toPage: {
    readonly kind: 'shown';
    /** Null if no document is open. */
    readonly answer: RecommendationsAnswer | null;
    /** False for the text of a Word file, which the page cannot edit. */
    readonly isEditable: boolean;
    readonly placement: Placement;
  };
  readonly toClient:
    | {
        readonly kind: 'go';
        readonly uri: string;
        readonly position: { readonly line: number; readonly character: number };
        readonly keepsFocus: boolean;
      }
    /** The numbers of the listed recommendations, in list order; undefined for all in document order. */
    | { readonly kind: 'listed'; readonly numbers: readonly string[] | undefined };
  readonly asks: {
    /** Adds a place to the follow-up paragraph or removes it; answers whether it succeeded. */
    readonly tick: {
      readonly question: {
        readonly uri: string;
        readonly version: number;
        readonly place: string;
        readonly isOn: boolean;
      };
      readonly answer: boolean;
    };
    /** Moves the recommendation at a position, with its concern. */
    readonly move: {
      readonly question: {
        readonly uri: string;
        readonly version: number;
        readonly position: { readonly line: number; readonly character: number };
        readonly to: Move['to'];
      };
      readonly answer: boolean;
    };
  };
  readonly state: {
    /** The document on the page; empty for none. */
    readonly uri: string;
    readonly grouping: Grouping;
    readonly sorting: Sorting;
    readonly filter: string;
    /** The keys of collapsed groups and of expanded recommendations. */
    readonly closed: readonly string[];
    readonly open: readonly string[];
  };
}
