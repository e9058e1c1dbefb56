import type { Span } from '../../text/edits';
import type {
  HiddenText,
  Highlight,
  WordBookmark,
  WordComment,
  WordField,
  WordNote,
  WordRevision,
  WordWarning,
} from '../parts/result';

/** A value under construction, whose positions are filled in once they are known. */
export type Pending<T> = { -readonly [K in keyof T]: T[K] };

/** The metadata collected while reading. */
export class Records {
  readonly fields: (Pending<WordField> & { switches: string })[] = [];
  readonly bookmarks: Pending<WordBookmark>[] = [];
  readonly revisions: Pending<WordRevision>[] = [];
  readonly notes: Pending<WordNote>[] = [];
  readonly hidden: Pending<HiddenText>[] = [];
  readonly highlights: Pending<Highlight>[] = [];
  readonly raised: Pending<Span>[] = [];
  readonly comments = new Map<string, Pending<WordComment>>();
  private readonly toldProblems = new Set<string>();
  readonly warnings: WordWarning[] = [];

  /** Adds a warning; repeated messages are ignored. */
  warn(code: WordWarning['code'], message: string): void {
    if (this.toldProblems.has(message)) return;
    this.toldProblems.add(message);
    this.warnings.push({ code, message });
  }
}
