import type { DisplayLanguage } from '../../display/displayLanguage';
import type { DocumentModel } from '../../model/document';
import type { Severity } from '../../rules/engine/finding';
import type { WeighedFinding } from '../../rules/engine/weighed';
import type { WordText } from '../../word/parts/result';
import type { ConfigProblem } from '../io/checkJob';
import type { Io } from '../io/io';

/** A checked document and its findings. */
export interface CheckedDocument {
  /** As given by the user. */
  readonly path: string;
  readonly model: DocumentModel;
  readonly findings: readonly WeighedFinding[];
  /** The parsed Word file; it has no lines, so findings are located by paragraph. */
  readonly word?: WordText;
  /** The language of the messages. */
  readonly language: DisplayLanguage;
  /** Whether machine-readable formats may quote the text. Their output travels further than a draft should. */
  readonly isQuoted: boolean;
}

/** The totals for a run. */
export interface Totals {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly found: Readonly<Record<Severity, number>>;
  readonly corrected: number;
  /** Problems in project files. */
  readonly problems: readonly ConfigProblem[];
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/** An output format. Its parts are written one by one, so that a run need not fit in memory. */
export interface Format {
  begin(io: Pick<Io, 'version'>, language: DisplayLanguage): string;
  /** The separator between the parts of two files; empty parts are skipped. */
  readonly between: string;
  /** The part for a file; must not depend on other files. */
  file(document: CheckedDocument): string;
  end(totals: Totals): string;
}
