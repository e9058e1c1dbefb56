import type { DisplayLanguage } from '../../display/displayLanguage';
import type { DocumentModel } from '../../model/document';
import type { Severity } from '../../rules/engine/finding';
import type { WeighedFinding } from '../../rules/engine/weighed';
import type { WordText } from '../../word/result';
import type { Io } from '../io';

/** A document that was checked, and what was found in it. */
export interface Checked {
  /** As the user has named it. */
  readonly path: string;
  readonly model: DocumentModel;
  readonly findings: readonly WeighedFinding[];
  /** What the text was read from, where the file is one of Word: it has no lines, so that findings are told by their paragraph. */
  readonly word?: WordText;
  /** The language of the messages. */
  readonly language: DisplayLanguage;
}

/** What came of a run. */
export interface Totals {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly found: Readonly<Record<Severity, number>>;
  readonly corrected: number;
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/** A way to write findings down. The parts that it gives are written one after the other, so that no run is held in memory. */
export interface Format {
  begin(io: Io): string;
  /** What is written between the parts of two files; those that are empty have no part. */
  readonly between: string;
  /** The part of a file, which depends on nothing but the file. */
  file(checked: Checked): string;
  end(totals: Totals): string;
}
