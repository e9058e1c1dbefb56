import type { CardAnswer, PageAnswer } from '../../../server/src/protocol';
import type { Conversation } from '../shared/conversation';

/** The protocol between the preview and the client. Offsets are UTF-16 code units from the start of the document. */
export interface PreviewConversation extends Conversation {
  readonly labels: PreviewLabels;
  readonly toPage: ToPreview;
  readonly toClient: FromPreview;
  readonly asks: {
    /** The hover content at an offset; null if there is none. */
    readonly card: { readonly question: { readonly offset: number }; readonly answer: CardAnswer | null };
  };
  readonly state: PreviewState;
}

/** The saved state of a hidden preview. */
interface PreviewState {
  /** The URI of the document. */
  readonly uri: string;
  /** In per cent. */
  readonly zoom: number;
  /** The document offset at the top of the viewport. */
  readonly offset: number;
}

/** An insertion, or the position of a deletion. Offsets are in UTF-16 code units of the text with the insertions. */
export interface MarkedChange {
  readonly start: number;
  /** Equals `start` for a deletion. */
  readonly end: number;
  /** The deleted words; empty for an insertion. */
  readonly gone: string;
}

/** Messages from the client to a preview. */
export type ToPreview =
  | {
      readonly kind: 'page';
      readonly uri: string;
      /** The name of the file. */
      readonly file: string;
      /** Whether the document is editable, so that findings can be fixed. */
      readonly isEditable: boolean;
      readonly answer: PageAnswer;
    }
  /** The tracked changes to mark, in text order; replaces the previous set. */
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
  /** The page missed an update and requests the full document. */
  | { readonly kind: 'again' }
  | { readonly kind: 'scrolled'; readonly offset: number }
  | { readonly kind: 'go'; readonly offset: number }
  /** A link was clicked; `offset` is the start of its text. */
  | { readonly kind: 'follow'; readonly offset: number }
  /** A link in a card was clicked. */
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'explain'; readonly rule: string }
  | { readonly kind: 'fix'; readonly start: number; readonly end: number; readonly title: string }
  /** The HTML body of the file to save. */
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
