import type { CardAnswer, PageAnswer } from '../../../server/src/protocol';
import type { Conversation } from '../shared/conversation';

/** What the preview of a document and the client say to each other. Offsets are UTF-16 units of the whole text. */
export interface PreviewConversation extends Conversation {
  readonly labels: PreviewLabels;
  readonly toPage: ToPreview;
  readonly toClient: FromPreview;
  readonly asks: {
    /** What is to be said of the words at an offset; null where that is nothing. */
    readonly card: { readonly question: { readonly offset: number }; readonly answer: CardAnswer | null };
  };
  readonly state: PreviewState;
}

/** What a preview keeps while it is not to be seen. */
export interface PreviewState {
  /** The address of the document. */
  readonly uri: string;
  /** In hundredths. */
  readonly zoom: number;
  /** Where the text begins that is in view. */
  readonly offset: number;
}

/** What the client says to a preview. */
export type ToPreview =
  | {
      readonly kind: 'page';
      readonly uri: string;
      /** The name of the file. */
      readonly file: string;
      /** Whether the text can be changed, and findings corrected. */
      readonly isEditable: boolean;
      readonly answer: PageAnswer;
    }
  /** The editor was scrolled: this is at the top of it now. */
  | { readonly kind: 'scroll'; readonly offset: number }
  /** The cursor is here. */
  | { readonly kind: 'cursor'; readonly offset: number }
  /** Something of the page is to be brought into view. */
  | { readonly kind: 'show'; readonly offset: number }
  /** Makes a file of the page. */
  | { readonly kind: 'save' }
  | { readonly kind: 'find' }
  | { readonly kind: 'zoom'; readonly step: -1 | 0 | 1 };

/** What a preview says to the client. */
export type FromPreview =
  /** It has lost its place among the answers and is to be told everything. */
  | { readonly kind: 'again' }
  | { readonly kind: 'scrolled'; readonly offset: number }
  | { readonly kind: 'go'; readonly offset: number }
  /** A link was clicked; it is asked for by where its words begin. */
  | { readonly kind: 'follow'; readonly offset: number }
  /** A link of a card was clicked. */
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'explain'; readonly rule: string }
  | { readonly kind: 'fix'; readonly start: number; readonly end: number; readonly title: string }
  /** The body of the file that the page is saved as. */
  | { readonly kind: 'save'; readonly title: string; readonly language: string; readonly body: string };

/** The words of the preview. `{0}` and `{1}` are filled in. */
export interface PreviewLabels {
  /** "Preview of {0}" */
  readonly page: string;
  readonly tools: string;
  readonly find: string;
  readonly findNext: string;
  readonly findPrevious: string;
  readonly closeFind: string;
  /** "{0} of {1}" */
  readonly found: string;
  readonly notFound: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly resetZoom: string;
  readonly save: string;
  /** "Go to {0} in the text" */
  readonly goTo: string;
  readonly findings: string;
  readonly error: string;
  readonly warning: string;
  readonly information: string;
  /** "About the rule {0}" */
  readonly explain: string;
  readonly notes: string;
  /** "Note {0}" */
  readonly note: string;
  readonly empty: string;
}
