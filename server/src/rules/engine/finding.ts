import type { TextEdit } from '../../text/edits';

/** How much a finding matters; `off` is for settings. */
export type Severity = 'error' | 'warning' | 'information';

/** A place in a document: a block of the tree and a run of its text, in UTF-16 units from the block's start. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Values that a message is filled in with. */
export type Arguments = Readonly<Record<string, string | number>>;

/** A correction that may be offered: what it says, and edits whose offsets are those of the block named. */
export interface Fix {
  readonly message: string;
  readonly args: Arguments;
  readonly edits: readonly (TextEdit & { readonly block: number })[];
  /** Whether it may be applied without asking. */
  readonly certain?: boolean;
  /** Whether it is only one of the things that may have been meant: somebody may choose it, and nobody is told to write it. */
  readonly isGuess?: boolean;
}

/** Something that a rule found. It holds no words: the message table of a language has them. */
export interface Finding extends Place {
  readonly rule: string;
  /** Key of the message in the rule's part of the table. */
  readonly message: string;
  readonly args: Arguments;
  /** For a rule whose findings do not all weigh the same. */
  readonly severity?: Severity;
  /** A figure for those who look for it, about which there is nothing to do: editors do not mark it while it weighs no more than information. */
  readonly isFigure?: boolean;
  readonly related?: readonly (Place & { readonly message: string; readonly args: Arguments })[];
  readonly fixes?: readonly Fix[];
}

/** A finding before the registry has put the rule's name on it. */
export type Found = Omit<Finding, 'rule'>;
