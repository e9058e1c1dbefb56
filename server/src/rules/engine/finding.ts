import type { DocumentModel } from '../../model/document';
import type { Span, TextEdit } from '../../text/edits';

/** The severity of a finding. */
export type Severity = 'error' | 'warning' | 'information';

/** A place in a document: a block of the tree and a span of its text, in UTF-16 code units from the start of the block. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A value whose wording depends on the language: letters of a subparagraph, a place in an article, an instrument, several figures,
 * meetings, a committee, a place in a source, a time as written in the text, or a length of time. Letters are without brackets, outermost
 * first.
 */
export type Worded =
  | { readonly letters: readonly string[] }
  | { readonly article: string; readonly paragraph: string; readonly path: readonly string[] }
  /** The key of the document's own instrument, or the id of another one. */
  | { readonly instrument: string }
  /** Figures, letters, or ranges of them with an en dash: "3", "III", "5–7". */
  | { readonly all: readonly (string | number)[] }
  /** Several subparagraphs beside each other: "(a) and (b)". */
  | { readonly lettered: readonly string[] }
  /** Meeting numbers, which some languages write as ordinals, joined by "and" or "or". */
  | { readonly meetings: readonly number[]; readonly join: 'and' | 'or' }
  /** A committee, written as its acronym in English, and by name in languages that do not use the acronym. */
  | { readonly committee: string }
  /** A place in a source, at the start of a message: a symbol or instrument id, and "12 (a)" or nothing. */
  | { readonly cited: string; readonly place: string; readonly isTreaty: boolean }
  | { readonly time: string; readonly form: TimeForm }
  /** `english`: as worded in the text, capitalized for the start of a sentence: "Two years", "24 months". */
  | { readonly english: string; readonly lengths: readonly UnitLength[] };

/** A number of time units. */
export interface UnitLength {
  readonly count: number;
  readonly unit: 'year' | 'month' | 'week' | 'day';
}

/** The form of a time in a text: day ("23 April 2018"), month, year, or part of a year ("end of 2018"). */
export type TimeForm = 'day' | 'month' | 'year' | 'part';

/** An argument of a message: a number, existing or corrected words of the text, or a {@link Worded} value. */
export type Argument = string | number | Worded;

/** The arguments of a message, by placeholder. */
export type Arguments = Readonly<Record<string, Argument>>;

/** A possible correction: title, and edits with offsets in the given block. */
export interface Fix {
  readonly message: string;
  readonly args: Arguments;
  readonly edits: readonly (TextEdit & { readonly block: number })[];
  /** Whether the correction may be applied without asking. */
  readonly certain?: boolean;
  /** Whether the correction may only be applied individually, after review, and not along with all others of its rule. */
  readonly isSingle?: boolean;
  /** Whether the correction is one of several possibilities, offered to users but never recommended. */
  readonly isGuess?: boolean;
}

/** A related place in another document; offsets count from the start of its whole text. */
export interface PlaceInOtherDocument extends Span {
  readonly document: DocumentModel;
  readonly message: string;
  readonly args: Arguments;
}

/** A problem found by a rule. Contains no wording, which is in the message table of each language. */
export interface Finding extends Place {
  readonly rule: string;
  /** The key in the rule's message table. */
  readonly message: string;
  readonly args: Arguments;
  /** Overrides the rule’s severity. */
  readonly severity?: Severity;
  /** Whether the finding is a mere figure that requires no action; editors mark it only if its severity is above information. */
  readonly isFigure?: boolean;
  readonly related?: readonly (Place & { readonly message: string; readonly args: Arguments })[];
  /** Related places in other documents. */
  readonly elsewhere?: readonly PlaceInOtherDocument[];
  readonly fixes?: readonly Fix[];
}

/** A finding as reported by a rule, before the rule id is added. */
export type NewFinding = Omit<Finding, 'rule'>;

/** Receives the findings of a rule. */
export type Report = (finding: NewFinding) => void;

/** Receives a finding in the current block; the runner adds the block to it and to the edits of its fixes. */
export type BlockReport = (finding: Omit<NewFinding, 'block'>) => void;
