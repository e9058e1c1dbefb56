/** Client to server: requests the text of a Word file. */
export const WORD_TEXT = 'treatyBody/wordText';
/** The text of a Word file, or a sentence explaining why it was not read. */
export type WordTextAnswer = ReadWordText | { readonly refusal: string };
/** The text of a Word file with its metadata. Offsets are in UTF-16 code units of the text. */
export interface ReadWordText {
  readonly text: string;
  readonly revisions: readonly ShownRevision[];
  /** In file order, excluding comments made by this extension. */
  readonly comments: readonly ShownComment[];
  /** Sentences about contents of the file that are not in the text, or that could not be interpreted. */
  readonly warnings: readonly string[];
  /** A sentence explaining why nothing can be written to the file; undefined if the text may be edited. */
  readonly isClosed?: string;
  /** Read-only ranges, in order; undefined after an edit was saved, when the existing ones have moved with the text. */
  readonly closed?: readonly ClosedText[];
}
/** A read-only range in the text of a Word file. */
export interface ClosedText {
  readonly start: number;
  readonly end: number;
  /** A sentence with the reason. */
  readonly why: string;
  /** Whether the range was edited anyway. */
  readonly isChanged?: boolean;
}
/** A tracked change in a Word file. */
export interface ShownRevision {
  readonly type:
    | 'insertion'
    | 'deletion'
    | 'moved-here'
    | 'moved-away'
    | 'inserted-mark'
    | 'deleted-mark'
    | 'inserted-row'
    | 'deleted-row'
    | 'inserted-cell'
    | 'deleted-cell'
    | 'format';
  readonly start: number;
  readonly end: number;
  readonly author: string;
  /** As in the file, `2024-05-01T10:00:00Z`; empty for none. */
  readonly date: string;
  /** The part of the change that is not in the text; it belongs at `start`. */
  readonly gone: string;
}
/** A comment in a Word file. */
export interface ShownComment {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly author: string;
  /** As for {@link ShownRevision.date}. */
  readonly date: string;
  readonly text: string;
  readonly isDone: boolean;
  /** Whether the comment is attached to a part of the text. */
  readonly isAnchored: boolean;
  /** The id of the comment to which this one is a reply. */
  readonly answers?: string;
}

/** Client to server: requests the findings in a Word file, for the user to select from. */
export const WORD_FINDINGS = 'treatyBody/wordFindings';
/** The findings in text order, or a sentence explaining why the file was not read. */
export type WordFindingsAnswer = { readonly items: readonly WordFinding[] } | { readonly refusal: string };
/** A finding that can be written into the file. */
export interface WordFinding {
  readonly severity: 'error' | 'warning' | 'information';
  /** "12 (a)" */
  readonly place: string;
  /** The text of the finding, with context. */
  readonly text: string;
  readonly message: string;
  /** The suggested replacement; empty for none. */
  readonly suggestion: string;
  /** Whether the suggestion is safe enough to become a tracked change without asking. */
  readonly isCertain: boolean;
}
/** Client to server: requests a copy of a Word file with findings written into it, replacing earlier ones. */
export const SEND_TO_WORD = 'treatyBody/sendToWord';
/** The file with findings, or a sentence explaining why there is none. */
export type SendToWordAnswer =
  | {
      /** In base64. */
      readonly bytes: string;
      readonly comments: number;
      readonly changed: number;
      /** How many findings could not be written. */
      readonly left: number;
      /** Messages to show to the user. */
      readonly notes: readonly string[];
    }
  | { readonly refusal: string };
/** Client to server: requests the references of a Word file that can be converted between typed text and fields. */
export const WORD_REFERENCES = 'treatyBody/wordReferences';
/** The references in text order, or a sentence explaining why the file was not read. */
export type WordReferencesAnswer =
  | {
      readonly items: readonly {
        /** "12 (a)" */
        readonly place: string;
        /** As written: "27 (a)". */
        readonly text: string;
        /** Whether the displayed number differs from the one that Word would generate now. */
        readonly isStale: boolean;
      }[];
    }
  | { readonly refusal: string };
/** Client to server: requests a copy of a Word file with references converted, as tracked changes. */
export const CHANGE_WORD_REFERENCES = 'treatyBody/changeWordReferences';
/** Client to server: requests a Word file without the comments that were written into it. */
export const CLEAN_WORD = 'treatyBody/cleanWord';
/** The file without comments, or a sentence explaining why there is none. */
export type CleanWordAnswer =
  | {
      /** In base64. */
      readonly bytes: string;
      readonly comments: number;
      /** How many comments were kept because they have replies. */
      readonly answered: number;
      /** Whether the file is unchanged since the comments were written, so that the tracked changes written with them are removed too. */
      readonly isExact: boolean;
    }
  | { readonly refusal: string };

/** Client to server: requests a copy of a Word file with its edited text applied as tracked changes. */
export const APPLY_TO_WORD = 'treatyBody/applyToWord';
/** A place in the edited text that cannot be written, in lines and UTF-16 columns. */
export interface UnwritablePlace {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  /** A sentence with the reason. */
  readonly message: string;
}
/** The copy, the places that prevent one, or a sentence explaining why the file cannot be changed. */
export type ApplyToWordAnswer =
  | {
      readonly kind: 'applied';
      /** In base64. */
      readonly bytes: string;
      /** How many places differ from the text of the file, not counting automatic numbers. */
      readonly places: number;
      /** The edited text, with the numbers that Word generates in the copy. */
      readonly numbered: string;
      /** The text of the copy, with its metadata. */
      readonly read: ReadWordText;
      /** Sentences for the user about the file. */
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'places';
      readonly places: readonly UnwritablePlace[];
      /** The edited text with these places reset to the text of the file; line breaks are LF. */
      readonly restored: string;
    }
  | { readonly kind: 'refused'; readonly refusal: string };

/** Client to server: requests the hidden data in a Word file, before it is sent. */
export const INSPECT_WORD = 'treatyBody/inspectWord';
/** A kind of hidden data in a file. */
export interface HiddenDataItem {
  /** The identifier for {@link PREPARE_WORD}. */
  readonly kind: string;
  /** "12 tracked changes" */
  readonly label: string;
  /** The first few words, names or values; may be empty. */
  readonly detail: string;
}
/** The hidden data in the file, or a sentence explaining why it was not read. */
export type InspectWordAnswer = { readonly items: readonly HiddenDataItem[] } | { readonly refusal: string };
/** Client to server: requests a copy of a Word file without selected hidden data. */
export const PREPARE_WORD = 'treatyBody/prepareWord';
/** The copy with its remaining hidden data, or a sentence explaining why there is none. */
export type PrepareWordAnswer =
  | {
      /** In base64. */
      readonly bytes: string;
      readonly left: readonly HiddenDataItem[];
    }
  | { readonly refusal: string };

/** Client to server: exports a document as a Word file in its printed form. */
export const EXPORT_WORD = 'treatyBody/exportWord';
/** The file, and how it differs from the text; the answer is null for a document that is not open. */
export interface ExportedWordFile {
  /** In base64. */
  readonly bytes: string;
  /** How many page headers, job numbers and lines of tables of contents were omitted. */
  readonly furniture: number;
  /** How many footnotes are part of the running text because their marks are missing. */
  readonly notes: number;
  /** Numbers that were typed because Word cannot generate them, as printed. */
  readonly typed: readonly string[];
  /** Whether the masthead is empty because the text has none. */
  readonly hasNoMasthead: boolean;
  /** The document's own symbol, read or derived, for the file name; empty if unknown. */
  readonly symbol: string;
}
