import type { DisplayLanguage } from '../../display/displayLanguage';
import type { DocumentModel } from '../../model/document';
import type { Severity } from '../../rules/engine/finding';
import type { WeighedFinding } from '../../rules/engine/weighed';
import type { WordText } from '../../word/parts/result';
import type { ConfigProblem } from '../io/checkJob';
import type { Io } from '../io/io';

/** A checked document with its findings. */
export interface CheckedDocument {
  /** As the user named it. */
  readonly path: string;
  readonly model: DocumentModel;
  readonly findings: readonly WeighedFinding[];
  /** The reading of a Word file; it has no lines, so findings are located by paragraph. */
  readonly word?: WordText;
  /** The language of the messages. */
  readonly language: DisplayLanguage;
  /** Whether formats for programs may quote the text. They travel further than a draft should. */
  readonly isQuoted: boolean;
}

/** The totals of a run. */
export interface Totals {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly found: Readonly<Record<Severity, number>>;
  readonly corrected: number;
  /** Problems in project files. */
  readonly problems: readonly ConfigProblem[];
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/** An output format. Its parts are written one after the other, so that a run need not be held in memory. */
export interface Format {
  begin(io: Pick<Io, 'version'>): string;
  /** Written between the parts of two files; empty parts do not count. */
  readonly between: string;
  /** The part for a file, which must depend on it alone. */
  file(document: CheckedDocument): string;
  end(totals: Totals): string;
}
