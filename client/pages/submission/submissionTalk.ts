import type { SubmissionItem, SubmissionReport } from '../../../server/src/protocol';
import type { Conversation } from '../shared/conversation';
import type { CountPhrases } from '../shared/filtering';

/** The filters by severity, in menu order. */
export const LISTED_SEVERITIES = ['all', 'error', 'warning', 'information'] as const;
/** A filter from {@link LISTED_SEVERITIES}. */
export type ListedSeverities = (typeof LISTED_SEVERITIES)[number];

/** The labels of the page. */
export interface SubmissionLabels {
  /** The language of these labels. */
  readonly language: string;
  readonly title: string;
  readonly filter: string;
  readonly clear: string;
  /** Label of the filter, and of each filter option. */
  readonly show: string;
  readonly shows: Readonly<Record<ListedSeverities, string>>;
  /** The name of a single finding, by severity. */
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
  /** Placeholders for an empty list: no obstacles at all, and none that match the filter. */
  readonly none: string;
  readonly nothing: string;
}

/** The protocol between the submission page and the client. */
export interface SubmissionTalk extends Conversation {
  readonly labels: SubmissionLabels;
  readonly toPage:
    | { readonly kind: 'shown'; readonly report: SubmissionReport }
    /** A command requests the next or previous finding. */
    | { readonly kind: 'step'; readonly by: 1 | -1 };
  readonly toClient:
    | { readonly kind: 'go'; readonly item: SubmissionItem; readonly keepsFocus: boolean }
    /** `version` is the document version of the report. */
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
