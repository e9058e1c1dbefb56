import type { CardAnswer, PageAnswer } from '../../../server/src/protocol';
import type { Conversation } from '../shared/conversation';

/** The conversation between the preview of a document and the client. Offsets are UTF-16 units of the whole text. */
export interface PreviewConversation extends Conversation {
  readonly labels: PreviewLabels;
  readonly toPage: ToPreview;
  readonly toClient: FromPreview;
  readonly asks: {
    /** The hover of the words at an offset; null if it would be empty. */
    readonly card: { readonly question: { readonly offset: number }; readonly answer: CardAnswer | null };
  };
  readonly state: PreviewState;
}

/** The state that a hidden preview saves. */
interface PreviewState {
  /** The address of the document. */
  readonly uri: string;
  /** In per cent. */
  readonly zoom: number;
  /** The offset of the text at the top of the view. */
  readonly offset: number;
}

/** Words that were put in, or a place where words were taken out. Offsets are UTF-16 units of the text that has them. */
export interface MarkedChange {
  readonly start: number;
  /** The same as `start` if words were taken out. */
  readonly end: number;
  /** The words that were taken out; empty for others. */
  readonly gone: string;
}

/** Messages from the client to a preview. */
export type ToPreview =
  | {
      readonly kind: 'page';
      readonly uri: string;
      /** The name of the file. */
      readonly file: string;
      /** Whether the text can be changed, so that findings can be corrected. */
      readonly isEditable: boolean;
      readonly answer: PageAnswer;
    }
  /** The tracked changes to mark, in text order; they replace those from before. */
  | { readonly kind: 'changes'; readonly changes: readonly MarkedChange[] }
  /** The editor was scrolled to this offset. */
  | { readonly kind: 'scroll'; readonly offset: number }
  /** The cursor is at this offset. */
  | { readonly kind: 'cursor'; readonly offset: number }
  /** Bring this offset into view. */
  | { readonly kind: 'show'; readonly offset: number }
  /** Save the page as a file. */
  | { readonly kind: 'save' }
  | { readonly kind: 'find' }
  | { readonly kind: 'zoom'; readonly step: -1 | 0 | 1 };

/** Messages from a preview to the client. */
export type FromPreview =
  /** The page missed an answer and needs everything again. */
  | { readonly kind: 'again' }
  | { readonly kind: 'scrolled'; readonly offset: number }
  | { readonly kind: 'go'; readonly offset: number }
  /** A link was clicked; `offset` is the beginning of its words. */
  | { readonly kind: 'follow'; readonly offset: number }
  /** A link of a card was clicked. */
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'explain'; readonly rule: string }
  | { readonly kind: 'fix'; readonly start: number; readonly end: number; readonly title: string }
  /** The body of the file to save. */
  | { readonly kind: 'save'; readonly title: string; readonly language: string; readonly body: string };

/** The labels of the preview, with placeholders `{0}` and `{1}`. */
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
