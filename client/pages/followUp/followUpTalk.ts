import type { FollowUpStatementsAnswer, IssuesAnswer, MatrixAnswer, OwnNotes } from '../../../server/src/protocol';
import type { Conversation, Placement } from '../shared/conversation';
import type { CountPhrases } from '../shared/filtering';
import type { MatrixGrouping } from './matrixGroups';

/** The scope of the page: only the recommendations selected for follow-up, or all. */
export type FollowUpScope = 'follow-up' | 'all';

/** The labels of the page. */
export interface FollowUpLabels {
  /** The language of these labels. */
  readonly language: string;
  readonly titles: Readonly<Record<FollowUpShown['view'], string>>;
  readonly columns: Readonly<Record<'recommendation' | 'said' | 'issue' | 'reply', string>>;
  readonly filter: string;
  readonly clear: string;
  readonly scope: string;
  readonly scopes: Readonly<Record<FollowUpScope, string>>;
  readonly group: string;
  readonly groupings: Readonly<Record<MatrixGrouping, string>>;
  readonly shownColumns: string;
  readonly chooseObservations: string;
  /** `{0}` is the State, `{1}` the symbol. */
  readonly observations: string;
  readonly state: string;
  readonly allStates: string;
  readonly issues: string;
  readonly issueChoices: Readonly<Record<'all' | 'open', string>>;
  readonly otherText: string;
  readonly count: CountPhrases;
  readonly issueCount: CountPhrases;
  readonly shown: string;
  readonly noMatch: string;
  readonly article: string;
  readonly articleOf: string;
  readonly noArticle: string;
  readonly noSection: string;
  readonly isFollowUp: string;
  readonly silent: string;
  /** `{0}` are the headings of the columns without documents; in a row, their number. */
  readonly absent: string;
  /** `{0}` is the symbol of the observations, `{1}` are the headings. */
  readonly absentFor: string;
  /** Notes on empty cells in the columns for the next observations, by column id; `{0}` is the symbol of those observations. */
  readonly notInNext: Readonly<Record<string, string>>;
  readonly elsewhere: string;
  readonly cites: string;
  readonly earlierLater: string;
  readonly unplaced: string;
  /** Two places of a list. */
  readonly together: string;
  readonly wordCount: CountPhrases;
  readonly documentCount: CountPhrases;
  /** Default names of user-defined columns for a new document, and the labels of their fields. */
  readonly ownColumns: readonly string[];
  readonly ownField: string;
  readonly ownOpen: string;
  /** The due date of the follow-up information, as printed. */
  readonly due: string;
  readonly paragraph: string;
  /** Names of the document kinds that contain statements, by id. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly otherKind: string;
  readonly place: string;
  readonly replyTo: string;
  readonly nothingSaid: string;
  readonly part: string;
  readonly nothing: string;
  readonly loading: string;
}

/** The follow-up matrix of one set of observations, with its user-defined columns. */
export interface ShownMatrix {
  readonly answer: MatrixAnswer;
  readonly own: OwnNotes | null;
}

/** The content of the page: follow-up, all recommendations, or a list of issues with its replies. Null if no document is open. */
type FollowUpShown =
  | { readonly view: 'follow-up'; readonly answer: FollowUpStatementsAnswer | null }
  /** `also` holds further observations that the user has chosen to show beside the document’s own. */
  | ({ readonly view: 'all'; readonly also: readonly ShownMatrix[] } & ShownMatrix)
  | { readonly view: 'issues'; readonly answer: IssuesAnswer };

/** The protocol between the follow-up page and the client. */
export interface FollowUpTalk extends Conversation {
  readonly labels: FollowUpLabels;
  readonly toPage: { readonly kind: 'shown'; readonly placement: Placement } & FollowUpShown;
  readonly toClient:
    | {
        readonly kind: 'go';
        readonly uri: string;
        readonly position: { readonly line: number; readonly character: number };
        readonly keepsFocus: boolean;
      }
    | { readonly kind: 'scope'; readonly scope: FollowUpScope }
    /** Asks the user which further observations to show. */
    | { readonly kind: 'choose-observations' }
    /** The further observations saved in the page’s state. */
    | { readonly kind: 'observations'; readonly uris: readonly string[] }
    /** The listed rows (undefined for all, in document order) and the visible columns of the matrix (undefined for all). */
    | {
        readonly kind: 'listed';
        readonly view: FollowUpShown['view'];
        readonly rows: readonly string[] | undefined;
        readonly columns: readonly string[] | undefined;
        /** The listed rows of the further observations. */
        readonly also: readonly { readonly uri: string; readonly rows: readonly string[] | undefined }[];
      };
  readonly asks: {
    /** Saves the user’s note on a recommendation to the notes file; answers whether it succeeded. */
    readonly note: {
      readonly question: {
        readonly uri: string;
        readonly place: string;
        readonly column: string;
        readonly words: string;
      };
      readonly answer: boolean;
    };
  };
  readonly state: {
    /** The document on the page; empty for none. */
    readonly uri: string;
    readonly closed: readonly string[];
    readonly scope: FollowUpScope;
    readonly grouping: MatrixGrouping;
    readonly filter: string;
    /** The State by which observations are filtered; empty for all. */
    readonly state: string;
    /** The URIs of the further observations on the page. */
    readonly also: readonly string[];
    /** The ids of the columns that are hidden. */
    readonly hidden: readonly string[];
    readonly onlyOpen: boolean;
  };
}
