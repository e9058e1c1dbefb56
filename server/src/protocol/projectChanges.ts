import type { IgnoredFinding } from './checked/documentParams';
/** Client to server: whether the project file of a text claims it as a treaty body document. The text need not be open. */
export const CLAIMED = 'treatyBody/claimed';

/** Client to server: requests the findings ignored by the project file of a document's folder. */
export const IGNORED_FINDINGS = 'treatyBody/ignoredFindings';
/** The findings that a project file ignores, and the document’s words at ignored findings. */
export interface IgnoredFindings {
  /** The project file; absent if there is none. */
  readonly uri?: string;
  readonly findings: readonly IgnoredFinding[];
  /** The words of findings in the present document, by the first hash of their entry, whether the file or the settings record it. */
  readonly words: Readonly<Record<string, string>>;
}

/** Server to client: the problems in a project file, in text order, each as "2:14: rules.ize: …". */
export const PROJECT_PROBLEMS = 'treatyBody/projectProblems';
/** A project file, and its problems. */
export interface ProjectProblems {
  readonly uri: string;
  readonly problems: readonly string[];
}

/**
 * A client command that ignores a finding from now on: arguments `uri`, {@link IgnoredFinding}, the number of places in the document where
 * it occurs, and its words.
 */
export const IGNORE_FINDING = 'treatyBody.ignoreFinding';

/** A client command that turns a rule off: arguments `uri`, the id of the rule, and `user` or `folder` for where to save that. */
export const TURN_RULE_OFF = 'treatyBody.turnRuleOff';

/** Client to server: requests the text of a document's project file after a change. The client writes it. */
export const CHANGE_PROJECT = 'treatyBody/changeProject';
/** Null if no folder is open, or if the file has no entry on the renamed document. */
export interface ChangedProject {
  readonly uri: string;
  /** Null if the file must not be changed. */
  readonly text: string | null;
  /** The reason, as a phrase that follows its name: "is not well formed". */
  readonly refusal?: string;
  /** Whether the file does not exist yet. */
  readonly isNew?: boolean;
}
