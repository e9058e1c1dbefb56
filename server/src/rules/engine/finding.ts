import type { TextEdit } from '../../text/edits';

/** How much a finding matters; `off` is for settings. */
export type Severity = 'error' | 'warning' | 'information';

/** A place in a document: a block of the tree and a run of its text, in UTF-16 units from the block's start. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A value that each language writes in its own way: letters of a subparagraph, a place in an article, an instrument, several of
 * which all or one is meant, a time as the text has it, and a length of time. Letters stand without parentheses, the outermost first.
 */
export type Worded =
  | { readonly letters: readonly string[] }
  | { readonly article: string; readonly paragraph: string; readonly path: readonly string[] }
  /** What a document calls its own, or the id of another one. */
  | { readonly instrument: string }
  /** Figures, letters or ranges of them with an en dash: "3", "III", "5–7". */
  | { readonly all: readonly (string | number)[] }
  | { readonly oneOf: readonly (string | number)[] }
  | { readonly time: string; readonly form: TimeForm }
  /** `english`: as a sentence begins in English, in the words of the text: "Two years", "24 months". */
  | { readonly english: string; readonly lengths: readonly UnitLength[] };

/** A number of units of time. */
export interface UnitLength {
  readonly count: number;
  readonly unit: 'year' | 'month' | 'week' | 'day';
}

/** Whether a time in a text is a day ("23 April 2018"), a month or year, or a part of one ("end of 2018"). */
export type TimeForm = 'day' | 'month' | 'year' | 'part';

/** A value of a message: a figure, or words as the text has them or is to have them; all others are {@link Worded}. */
export type Argument = string | number | Worded;

/** Values that a message is filled in with. */
export type Arguments = Readonly<Record<string, Argument>>;

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
