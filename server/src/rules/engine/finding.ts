import type { DocumentModel } from '../../model/document';
import type { Span, TextEdit } from '../../text/edits';

/** How much a finding matters. */
export type Severity = 'error' | 'warning' | 'information';

/** A place in a document: a block of the tree and a span of its text, in UTF-16 units from the block's start. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A value that each language writes in its own way: letters of a subparagraph, a place in an article, an instrument, several figures,
 * meetings, a committee, a place in a source, a time as written in the text, a length of time. Letters are without parentheses, outermost first.
 */
export type Worded =
  | { readonly letters: readonly string[] }
  | { readonly article: string; readonly paragraph: string; readonly path: readonly string[] }
  /** The key for the document's own instrument, or the id of another. */
  | { readonly instrument: string }
  /** Figures, letters or ranges of them with an en dash: "3", "III", "5–7". */
  | { readonly all: readonly (string | number)[] }
  /** Several subparagraphs beside each other: "(a) and (b)". */
  | { readonly lettered: readonly string[] }
  /** Meetings by number, which some languages write as ordinals: all of them, or one of them. */
  | { readonly meetings: readonly number[]; readonly join: 'and' | 'or' }
  /** A committee whose acronym stands in English, and its name in languages that do not use the acronym. */
  | { readonly committee: string }
  /** A place in a source, at the beginning of a message: a symbol or the id of an instrument, and "12 (a)" or nothing. */
  | { readonly cited: string; readonly place: string; readonly isTreaty: boolean }
  | { readonly time: string; readonly form: TimeForm }
  /** `english`: in the words of the text, capitalized for the beginning of a sentence: "Two years", "24 months". */
  | { readonly english: string; readonly lengths: readonly UnitLength[] };

/** A number of units of time. */
export interface UnitLength {
  readonly count: number;
  readonly unit: 'year' | 'month' | 'week' | 'day';
}

/** Whether a time in a text is a day ("23 April 2018"), a month, a year, or a part of a year ("end of 2018"). */
export type TimeForm = 'day' | 'month' | 'year' | 'part';

/** A value of a message: a figure, or words as the text has them or should have them; anything else is {@link Worded}. */
export type Argument = string | number | Worded;

/** The values of a message, by placeholder. */
export type Arguments = Readonly<Record<string, Argument>>;

/** A possible correction: its title, and edits with offsets in the named block. */
export interface Fix {
  readonly message: string;
  readonly args: Arguments;
  readonly edits: readonly (TextEdit & { readonly block: number })[];
  /** Whether it may be applied without asking. */
  readonly certain?: boolean;
  /** Whether it is only applied singly, after a look at it, and never with all of its rule. */
  readonly isSingle?: boolean;
  /** Whether it is only one of several possibilities, which users may choose but are never advised to. */
  readonly isGuess?: boolean;
}

/** A related place in another document; offsets are those of its whole text. */
export interface PlaceElsewhere extends Span {
  readonly document: DocumentModel;
  readonly message: string;
  readonly args: Arguments;
}

/** Something that a rule found. It contains no words: these are in the message table of each language. */
export interface Finding extends Place {
  readonly rule: string;
  /** Key of the message in the rule's table. */
  readonly message: string;
  readonly args: Arguments;
  /** For a rule whose findings differ in severity. */
  readonly severity?: Severity;
  /** Whether it is a figure for information, which requires no action: editors do not mark it unless it is more than information. */
  readonly isFigure?: boolean;
  readonly related?: readonly (Place & { readonly message: string; readonly args: Arguments })[];
  /** Related places in other documents. */
  readonly elsewhere?: readonly PlaceElsewhere[];
  readonly fixes?: readonly Fix[];
}

/** A finding before its rule is added. */
export type NewFinding = Omit<Finding, 'rule'>;

/** Receives the findings of a rule. */
export type Report = (finding: NewFinding) => void;

/** Takes a finding in a block; the runner adds the block to it and to the edits of its fixes. */
export type BlockReport = (finding: Omit<NewFinding, 'block'>) => void;
