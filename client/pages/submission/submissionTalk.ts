import type { SubmissionItem, SubmissionReport } from '../../../server/src/protocol';
import type { Conversation } from '../shared/conversation';
import type { CountPhrases } from '../shared/filtering';

/** Which severities may be listed, in the order of the choice. */
export const LISTED_SEVERITIES = ['all', 'error', 'warning', 'information'] as const;
/** One of them. */
export type ListedSeverities = (typeof LISTED_SEVERITIES)[number];

/** The labels of the page. */
export interface SubmissionLabels {
  /** The language of these labels. */
  readonly language: string;
  readonly title: string;
  readonly filter: string;
  readonly clear: string;
  /** The name of the list of what is shown, and of each of its entries. */
  readonly show: string;
  readonly shows: Readonly<Record<ListedSeverities, string>>;
  /** What a finding of each severity is called. */
  readonly severities: Readonly<Record<SubmissionItem['severity'], string>>;
  readonly next: string;
  readonly previous: string;
  readonly exported: string;
  /** "Paragraph {0}" */
  readonly paragraph: string;
  readonly wholeDocument: string;
  readonly ignored: string;
  /** "now: {0}" and "→ {0}" */
  readonly now: string;
  readonly suggested: string;
  readonly apply: string;
  readonly ignore: string;
  readonly restore: string;
  readonly counts: Readonly<Record<SubmissionItem['severity'], CountPhrases>>;
  /** Instead of a list, where nothing stands in the way, and where nothing of what does is listed. */
  readonly none: string;
  readonly nothing: string;
}

/** The conversation between the page of what stands in the way of submission and the client. */
export interface SubmissionTalk extends Conversation {
  readonly labels: SubmissionLabels;
  readonly toPage:
    | { readonly kind: 'shown'; readonly report: SubmissionReport }
    /** A command asks for the next finding, or the one before. */
    | { readonly kind: 'step'; readonly by: 1 | -1 };
  readonly toClient:
    | { readonly kind: 'go'; readonly item: SubmissionItem; readonly keepsFocus: boolean }
    /** The version is that of the report. */
    | { readonly kind: 'apply'; readonly item: SubmissionItem; readonly version: number }
    | { readonly kind: 'ignore' | 'restore'; readonly item: SubmissionItem }
    | { readonly kind: 'export' };
  readonly asks: Readonly<Record<string, never>>;
  readonly state: {
    readonly uri: string;
    readonly filter: string;
    readonly listed: ListedSeverities;
    readonly closed: readonly string[];
  };
}
