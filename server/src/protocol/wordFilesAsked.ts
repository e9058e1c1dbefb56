/** Client to server: requests the text of a Word file. */
export const WORD_TEXT = 'treatyBody/wordText';
/** The text of a Word file, or a sentence saying why it was not read. */
export type WordTextAnswer = ReadWordText | { readonly refusal: string };
/** The text of a Word file with its decorations. Offsets are UTF-16 units of the text. */
export interface ReadWordText {
  readonly text: string;
  readonly revisions: readonly ShownRevision[];
  /** In the order of the file, without those made by this extension. */
  readonly comments: readonly ShownComment[];
  /** Contents of the file that are not in the text or could not be interpreted, a sentence each. */
  readonly warnings: readonly string[];
  /** The reason why nothing can be written into the file, a sentence; undefined if its text may be edited. */
  readonly isClosed?: string;
  /** The places that cannot be edited, in order; undefined after an edit was written, when they have moved with the text. */
  readonly closed?: readonly ClosedText[];
}
/** A place of the text of a Word file that cannot be edited. */
export interface ClosedText {
  readonly start: number;
  readonly end: number;
  /** The reason, in a sentence. */
  readonly why: string;
  /** Whether it was changed all the same. */
  readonly isChanged?: boolean;
}
/** A tracked change of a Word file. */
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
  /** As in the file, `2024-05-01T10:00:00Z`; empty if it has none. */
  readonly date: string;
  /** The part of the change that the text does not contain; it belongs at `start`. */
  readonly gone: string;
}
/** A comment of a Word file. */
export interface ShownComment {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly author: string;
  /** As for {@link ShownRevision.date}. */
  readonly date: string;
  readonly text: string;
  readonly isDone: boolean;
  /** Whether it is attached to a part of the text. */
  readonly isAnchored: boolean;
  /** The id of the comment that this one answers. */
  readonly answers?: string;
}

/** Client to server: requests the findings in a Word file, for the user to choose from. */
export const WORD_FINDINGS = 'treatyBody/wordFindings';
/** The findings in text order, or a sentence saying why the file was not read. */
export type WordFindingsAnswer = { readonly items: readonly WordFinding[] } | { readonly refusal: string };
/** A finding that can be sent into the file. */
export interface WordFinding {
  readonly severity: 'error' | 'warning' | 'information';
  /** "12 (a)" */
  readonly place: string;
  /** The words marked by the finding, with some context. */
  readonly text: string;
  readonly message: string;
  /** The proposed replacement; empty if there is none. */
  readonly suggestion: string;
  /** Whether it may become a tracked change without asking. */
  readonly isCertain: boolean;
}
/** Client to server: requests a copy of a Word file with findings in it, replacing any that were put in before. */
export const SEND_TO_WORD = 'treatyBody/sendToWord';
/** The file with findings in it, or a sentence saying why there is none. */
export type SendToWordAnswer =
  | {
      /** In base64. */
      readonly bytes: string;
      readonly comments: number;
      readonly changed: number;
      /** How many findings could not be put in. */
      readonly left: number;
      /** Notes for the user, a sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly refusal: string };
/** Client to server: requests the references of a Word file that can be converted between typed text and fields. */
export const WORD_REFERENCES = 'treatyBody/wordReferences';
/** The references in text order, or a sentence saying why the file was not read. */
export type WordReferencesAnswer =
  | {
      readonly items: readonly {
        /** "12 (a)" */
        readonly place: string;
        /** As written: "27 (a)". */
        readonly text: string;
        /** Whether it shows another number than Word would generate now. */
        readonly isStale: boolean;
      }[];
    }
  | { readonly refusal: string };
/** Client to server: requests a copy of a Word file with references converted, as tracked changes. */
export const CHANGE_WORD_REFERENCES = 'treatyBody/changeWordReferences';
/** Client to server: requests a Word file without the comments that were put into it. */
export const CLEAN_WORD = 'treatyBody/cleanWord';
/** The file without them, or a sentence saying why there is none. */
export type CleanWordAnswer =
  | {
      /** In base64. */
      readonly bytes: string;
      readonly comments: number;
      /** How many comments stay because they have replies. */
      readonly answered: number;
      /** Whether the file has not been saved since, so that tracked changes put in with the comments are removed too. */
      readonly isExact: boolean;
    }
  | { readonly refusal: string };

/** Client to server: requests a copy of a Word file with its edited text, as tracked changes. */
export const APPLY_TO_WORD = 'treatyBody/applyToWord';
/** A place of the edited text, by lines and UTF-16 columns, that cannot be written. */
export interface UnwritablePlace {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  /** The reason, in a sentence. */
  readonly message: string;
}
/** The copy, the places because of which there is none, or a sentence saying why the file cannot be changed. */
export type ApplyToWordAnswer =
  | {
      readonly kind: 'applied';
      /** In base64. */
      readonly bytes: string;
      /** In how many places the text differs from that of the file, apart from automatic numbers. */
      readonly places: number;
      /** The edited text with the numbers that Word generates in the copy. */
      readonly numbered: string;
      /** The text of the copy, with its decorations. */
      readonly read: ReadWordText;
      /** Notes on the file for the user, a sentence each. */
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'places';
      readonly places: readonly UnwritablePlace[];
      /** The edited text with the file’s text at these places; line breaks are line feeds. */
      readonly restored: string;
    }
  | { readonly kind: 'refused'; readonly refusal: string };

/** Client to server: requests the hidden data of a Word file before it is sent. */
export const INSPECT_WORD = 'treatyBody/inspectWord';
/** Something that a file carries. */
export interface CarriedItem {
  /** By which {@link PREPARE_WORD} names it. */
  readonly kind: string;
  /** "12 tracked changes" */
  readonly label: string;
  /** The first words, names or values; may be empty. */
  readonly detail: string;
}
/** Its hidden data, or a sentence on why the file was not read. */
export type InspectWordAnswer = { readonly items: readonly CarriedItem[] } | { readonly refusal: string };
/** Client to server: requests a copy of a Word file without some of its hidden data. */
export const PREPARE_WORD = 'treatyBody/prepareWord';
/** The copy with its remaining data, or a sentence on why there is none. */
export type PrepareWordAnswer =
  | {
      /** In base64. */
      readonly bytes: string;
      readonly left: readonly CarriedItem[];
    }
  | { readonly refusal: string };

/** Client to server: requests a document as a Word file in its printed form. */
export const EXPORT_WORD = 'treatyBody/exportWord';
/** The file, and how it differs from the text; the answer is null for a document that is not open. */
export interface ExportedWordFile {
  /** In base64. */
  readonly bytes: string;
  /** How many page headers, job numbers and lines of tables of contents were left out. */
  readonly furniture: number;
  /** How many footnotes are part of the running text, because their marks are missing. */
  readonly notes: number;
  /** Numbers that are typed because Word cannot generate them, as printed. */
  readonly typed: readonly string[];
  /** Whether the masthead is empty, because the text has none. */
  readonly hasNoMasthead: boolean;
  /** The document's own symbol, read or derived, as a name for the file; empty if not known. */
  readonly symbol: string;
}
