import type { Span } from '../text/edits';
import type {
  HiddenText,
  Highlight,
  WordBookmark,
  WordComment,
  WordField,
  WordNote,
  WordRevision,
  WordWarning,
} from './result';

/** What is known of something before all is read: its places come later. */
export type Pending<T> = { -readonly [K in keyof T]: T[K] };

/** What is gathered beside the text while it is read. */
export class Records {
  readonly fields: (Pending<WordField> & { switches: string })[] = [];
  readonly bookmarks: Pending<WordBookmark>[] = [];
  readonly revisions: Pending<WordRevision>[] = [];
  readonly notes: Pending<WordNote>[] = [];
  readonly hidden: Pending<HiddenText>[] = [];
  readonly highlights: Pending<Highlight>[] = [];
  readonly raised: Pending<Span>[] = [];
  readonly comments = new Map<string, Pending<WordComment>>();
  private readonly told = new Set<string>();
  readonly warnings: WordWarning[] = [];

  /** Tells something once. */
  warn(code: WordWarning['code'], message: string): void {
    if (this.told.has(message)) return;
    this.told.add(message);
    this.warnings.push({ code, message });
  }
}
