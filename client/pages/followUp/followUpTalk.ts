import type { FollowUpSaidAnswer } from '../../../server/src/protocol';
import type { Conversation } from '../shared/conversation';

/** The labels of the page. */
export interface FollowUpLabels {
  /** The language of these labels. */
  readonly language: string;
  readonly title: string;
  readonly columns: Readonly<Record<'recommendation' | 'said', string>>;
  /** The date on which the information is due, as printed. */
  readonly due: string;
  readonly paragraph: string;
  /** The names of the kinds of documents that say something, by id. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly otherKind: string;
  readonly place: string;
  readonly replyTo: string;
  readonly nothingSaid: string;
  readonly part: string;
  readonly nothing: string;
  readonly loading: string;
}

/** The conversation between the follow-up page and the client. */
export interface FollowUpTalk extends Conversation {
  readonly labels: FollowUpLabels;
  readonly toPage: {
    readonly kind: 'shown';
    /** Null if no document is open. */
    readonly answer: FollowUpSaidAnswer | null;
    readonly placement: 'view' | 'editor';
  };
  readonly toClient: {
    readonly kind: 'go';
    readonly uri: string;
    readonly position: { readonly line: number; readonly character: number };
    readonly keepsFocus: boolean;
  };
  readonly asks: Readonly<Record<never, never>>;
  readonly state: {
    /** The document that is shown; empty if none is. */
    readonly uri: string;
    readonly closed: readonly string[];
  };
}
