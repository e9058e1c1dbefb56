import type { ConcordanceLine } from '../../../server/src/protocol';
import type { Conversation } from '../shared/conversation';

/** The labels of the page. */
export interface NumberingLabels {
  /** The language of these labels. */
  readonly language: string;
  readonly title: string;
  readonly columns: Readonly<Record<'before' | 'after' | 'text', string>>;
  /** The screen reader’s text for a row, with `{0}` and `{1}` for the numbers. */
  readonly rows: Readonly<Record<'renumbered' | 'unchanged' | 'added' | 'deleted', string>>;
  /** The placeholder for a missing number. */
  readonly added: string;
  readonly deleted: string;
}

/** The baseline of the numbers: the text as opened, as saved, or in a Git revision. */
export type SavedBaseline = 'opened' | 'saved' | { readonly commit: string; readonly name: string };

/** The state that the page saves to restore itself after a window reload. */
interface NumberingState {
  /** The document. */
  readonly uri: string;
  readonly since: SavedBaseline;
}

/** The protocol between the numbering page and the client. */
export interface NumberingTalk extends Conversation {
  readonly labels: NumberingLabels;
  readonly toPage: {
    readonly kind: 'shown';
    /** "Numbering changes since the document was opened" */
    readonly title: string;
    /** "12 paragraphs renumbered, 1 new" */
    readonly summary: string;
    /** In display order. */
    readonly lines: readonly ConcordanceLine[];
    readonly kept: NumberingState;
  };
  readonly toClient: {
    readonly kind: 'go';
    readonly position: { readonly line: number; readonly character: number };
    readonly keepsFocus: boolean;
  };
  readonly asks: Readonly<Record<string, never>>;
  readonly state: NumberingState;
}
