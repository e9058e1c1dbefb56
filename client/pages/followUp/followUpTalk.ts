import type { FollowUpSaidAnswer } from '../../../server/src/protocol';
import type { Conversation } from '../shared/conversation';

/** The words of the page. */
export interface FollowUpLabels {
  /** That of all these words. */
  readonly language: string;
  readonly title: string;
  readonly columns: Readonly<Record<'recommendation' | 'said', string>>;
  /** By when the information is due, as printed. */
  readonly due: string;
  readonly paragraph: string;
  /** The kinds of documents that say something, by their ids. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly otherKind: string;
  readonly place: string;
  readonly replyTo: string;
  readonly nothingSaid: string;
  readonly part: string;
  readonly nothing: string;
  readonly loading: string;
}

/** What the page of follow-up and the client say to each other. */
export interface FollowUpTalk extends Conversation {
  readonly labels: FollowUpLabels;
  readonly toPage: {
    readonly kind: 'shown';
    /** Null where no document is open. */
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
    /** The document that is shown; empty where none is. */
    readonly uri: string;
    readonly closed: readonly string[];
  };
}
