import type { IgnoredFinding } from './checked/documentParams';
/** Client to server: asks whether the project file claims a text as a treaty body document. The text need not be open. */
export const CLAIMED = 'treatyBody/claimed';

/** Client to server: requests the findings ignored by the project file of a document's folder. */
export const IGNORED_FINDINGS = 'treatyBody/ignoredFindings';
/** The findings ignored by a project file, and the words of those that occur in the document. */
export interface IgnoredFindings {
  /** The project file; absent for none. */
  readonly uri?: string;
  readonly findings: readonly IgnoredFinding[];
  /**
   * The words of ignored findings in the current document, by the first hash of their entry, whether that is in the file or the settings.
   */
  readonly words: Readonly<Record<string, string>>;
}

/** Server to client: the problems in a project file, in text order, formatted as "2:14: rules.ize: …". */
export const PROJECT_PROBLEMS = 'treatyBody/projectProblems';
/** A project file and its problems. */
export interface ProjectProblems {
  readonly uri: string;
  readonly problems: readonly string[];
}

/**
 * A client command that ignores a finding permanently. Arguments: `uri`, {@link IgnoredFinding}, the number of its occurrences in the
 * document, and its words.
 */
export const IGNORE_FINDING = 'treatyBody.ignoreFinding';

/** A client command that turns a rule off. Arguments: `uri`, the rule id, and `user` or `folder` for where to save that. */
export const DISABLE_RULE = 'treatyBody.turnRuleOff';

/** Client to server: requests the text of a document's project file after a change, for the client to write. */
export const CHANGE_PROJECT = 'treatyBody/changeProject';
/** Null if no folder is open, or if the file has no entry for the renamed document. */
export interface ChangedProject {
  readonly uri: string;
  /** Null if the file must not be changed. */
  readonly text: string | null;
  /** The reason, as a phrase that follows the file name: "is not well formed". */
  readonly refusal?: string;
  /** Whether the file does not exist yet. */
  readonly isNew?: boolean;
}
