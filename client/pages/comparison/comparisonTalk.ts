import type { ComparedLine } from '../../../server/src/protocol';
import type { Conversation } from '../shared/conversation';

/** The available filters, in menu order: parts to read, everything, references to another place, or one kind of change. */
export const LISTED_PARTS = [
  'to-read',
  'renamed',
  'changed',
  'new',
  'gone',
  'split',
  'merged',
  'moved',
  'renumbered',
  'all',
] as const;
/** A filter from {@link LISTED_PARTS}. */
export type ListedParts = (typeof LISTED_PARTS)[number];

/** The labels of the page. */
export interface ComparisonLabels {
  /** The language of these labels. */
  readonly language: string;
  readonly title: string;
  readonly columns: Readonly<Record<'change' | 'before' | 'after' | 'words', string>>;
  readonly filter: string;
  readonly clear: string;
  /** Label of the filter, and of each filter option. */
  readonly show: string;
  readonly shows: Readonly<Record<ListedParts, string>>;
  readonly next: string;
  readonly previous: string;
  readonly openDiff: string;
  readonly listChanges: string;
  readonly copy: string;
  /** Screen reader texts for deleted and inserted words; `{0}` is replaced by the words. */
  readonly gone: string;
  readonly added: string;
  /** "{0} of {1}" */
  readonly shown: string;
  readonly nothing: string;
}

/** The protocol between the comparison page and the client. */
export interface ComparisonTalk extends Conversation {
  readonly labels: ComparisonLabels;
  readonly toPage:
    | {
        readonly kind: 'shown';
        /** "monday.txt → CMW-C-XAA-CO-2.txt" */
        readonly title: string;
        readonly summary: string;
        readonly parts: readonly ComparedLine[];
        /** The state that the page saves to restore itself after a window reload. */
        readonly kept: { readonly uri: string; readonly since: unknown };
      }
    /** A command requests the next or previous difference. */
    | { readonly kind: 'step'; readonly by: 1 | -1 };
  readonly toClient:
    | { readonly kind: 'go'; readonly at: number; readonly keepsFocus: boolean }
    /** Indices of the listed parts, in order. */
    | { readonly kind: 'listed'; readonly parts: readonly number[] }
    /** The saved baseline, sent after a window reload. */
    | { readonly kind: 'since'; readonly since: unknown }
    | { readonly kind: 'diff' | 'changes' | 'copy' };
  readonly asks: Readonly<Record<string, never>>;
  readonly state: {
    readonly uri: string;
    readonly since: unknown;
    readonly filter: string;
    readonly listed: ListedParts;
  };
}
