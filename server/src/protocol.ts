/**
 * Messages between client and server beyond the Language Server Protocol. Names and plain types only: apart from `display/` and a few small
 * files, this is all that the client imports from the server.
 */

/** Language id of treaty body documents. */
export const LANGUAGE_ID = 'treaty-body';

/** The section of the settings. */
export const SETTINGS_SECTION = 'treatyBody';

/** URI scheme of rule pages in the client: `treaty-body-rule:/paragraph-exists.md`. */
export const RULE_SCHEME = 'treaty-body-rule';

/** URI scheme of instruments shown as documents: `treaty-body-treaty:/icrmw/Convention on Migrant Workers.treaty`. */
export const TREATY_SCHEME = 'treaty-body-treaty';
/** Language id of these documents. */
export const TREATY_LANGUAGE_ID = 'treaty-body-treaty';

/**
 * URI scheme of the text of a Word file in the client. Between client and server such a document has the address of the file; this scheme
 * never leaves the client.
 */
export const WORD_SCHEME = 'treaty-docx';

/** URI scheme of an earlier version of a Word file, shown for comparison; the server never sees it. */
export const WORD_VERSION_SCHEME = 'treaty-docx-version';

/** What the client sends when it starts the server. */
export interface InitializationOptions {
  /** The client is this project's extension: it pulls diagnostics, and has its own commands in place of the server's. */
  readonly extension?: boolean;
  /** The client shows {@link RULE_SCHEME} documents, so a finding's code may link to the page of its rule. */
  readonly rulePages?: boolean;
  /** The client answers {@link READ_RESOURCE}, for a server that cannot read files. */
  readonly resources?: boolean;
  /** The client answers {@link LIST_FILES}, {@link READ_FILE} and {@link READ_SOURCE}, for folders that the server cannot access. */
  readonly files?: boolean;
  /** The client runs {@link SHOW_REFERENCES}, so code lenses may be clickable. */
  readonly showReferences?: boolean;
  /** The client listens to {@link PROJECT_PROBLEMS} and shows these problems itself. */
  readonly projectProblems?: boolean;
  /** The client runs {@link IGNORE_FINDING} and {@link TURN_RULE_OFF}, so code actions may use them. */
  readonly ignoring?: boolean;
  /** The client runs {@link OPERATE_COMMAND}, so operations that ask the user something may be code actions. */
  readonly operations?: boolean;
  /** The client runs {@link CITE_COMMAND}, so a code action may let the user pick paragraphs. */
  readonly picking?: boolean;
  /** The client shows {@link TREATY_SCHEME} documents and answers {@link READ_TREATY_TEXTS}. */
  readonly treatyDocuments?: boolean;
  /** The client shows Word files as text and answers {@link READ_BYTES}, so links may lead to them. */
  readonly wordFiles?: boolean;
  /** The folder in which the client stores imported treaty texts, each as {@link ImportedTreaty.stored}. */
  readonly treatyStorage?: string;
}

/** Client to server: requests the page of a rule. The answer is Markdown, or null for an unknown rule. */
export const RULE_PAGE = 'treatyBody/rulePage';
/** The id of the rule. */
export interface RulePageParams {
  readonly rule: string;
}

/** Server to client: requests a file that ships with the extension. */
export const READ_RESOURCE = 'treatyBody/readResource';
/** `path` is relative to `dist/`, with forward slashes: `treaties/icrmw.json`. The answer is the text, or null if there is no such file. */
export interface ReadResourceParams {
  readonly path: string;
}

/** Server to client: requests the addresses of the plain text files in the folders of the workspace. */
export const LIST_FILES = 'treatyBody/listFiles';
/** The most addresses to list, and whether to include Word files. */
export interface ListFilesParams {
  readonly limit: number;
  readonly withWord: boolean;
}
/** The addresses, and how many files there are in all. */
export interface FileList {
  readonly uris: readonly string[];
  readonly total: number;
  /** Whether there may be even more, because not everything was searched. */
  readonly isMore: boolean;
}

/** Server to client: requests the text of a file in the workspace; null if there is none or it exceeds the limit. */
export const READ_FILE = 'treatyBody/readFile';
/** The address of the file, and its largest size in bytes. */
export interface ReadFileParams {
  readonly uri: string;
  readonly limit: number;
}

/** Server to client: requests the bytes of a Word file in the workspace, in base64; null as for {@link READ_FILE}. */
export const READ_BYTES = 'treatyBody/readBytes';

/** Client to server: requests the text of a Word file. */
export const WORD_TEXT = 'treatyBody/wordText';
/** A Word file, and how to read it. */
export interface WordTextParams {
  /** In base64. */
  readonly bytes: string;
  readonly changes: WordChanges;
  /** `text`, the form of all documents, by default. */
  readonly form?: 'text' | 'markdown';
  /** Its address, if the text is to be shown as its document. */
  readonly uri?: string;
}
/** How tracked changes are treated; the text of `marked` is that of `accepted`. */
export type WordChanges = 'accepted' | 'original' | 'marked';
/** The text of a Word file, or a sentence saying why it was not read. */
export type WordTextAnswer = ReadWordText | { readonly refusal: string };
/** The text of a Word file and what is shown with it. Offsets are UTF-16 units of the text. */
export interface ReadWordText {
  readonly text: string;
  readonly revisions: readonly ShownRevision[];
  /** In the order of the file, without those made by this extension. */
  readonly comments: readonly ShownComment[];
  /** What the file contains that is not in the text or could not be interpreted, a sentence each. */
  readonly warnings: readonly string[];
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
/** A Word file, and which findings are wanted. */
export interface WordFindingsParams {
  /** In base64. */
  readonly bytes: string;
  /** Its address, which determines its settings and project file. */
  readonly uri: string;
  /** All findings, or those of the submission check. */
  readonly which: 'all' | 'submission';
}
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
/** The file, and what to put into it. */
export interface SendToWordParams extends WordFindingsParams {
  /** Indexes of the chosen findings in the answer to {@link WORD_FINDINGS}; all if absent. */
  readonly chosen?: readonly number[];
  readonly comments: boolean;
  /** Whether certain corrections become tracked changes. */
  readonly changes: boolean;
  readonly author: string;
  /** `2024-05-01T10:00:00Z` */
  readonly date: string;
}
/** The file with findings in it, or a sentence saying why there is none. */
export type SendToWordAnswer =
  | {
      /** In base64. */
      readonly bytes: string;
      readonly comments: number;
      readonly changed: number;
      /** How many findings could not be put in. */
      readonly left: number;
      /** What the user should know, a sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly refusal: string };
/** Client to server: requests the references of a Word file that can be converted between typed text and fields. */
export const WORD_REFERENCES = 'treatyBody/wordReferences';
/** A Word file, and the conversion that is wanted. */
export interface WordReferencesParams extends Omit<WordFindingsParams, 'which'> {
  /**
   * `fields`: the typed references to numbers that Word generates, which can become fields. `text`: the fields that show such numbers,
   * which can become text.
   */
  readonly become: 'fields' | 'text';
}
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
/** The file, and the indexes of the chosen references in the answer to {@link WORD_REFERENCES}; all if absent. */
export type ChangeWordReferencesParams = WordReferencesParams & Pick<SendToWordParams, 'chosen' | 'author' | 'date'>;
/** Client to server: requests a Word file without the comments that were put into it. */
export const CLEAN_WORD = 'treatyBody/cleanWord';
/** A Word file. */
export interface CleanWordParams {
  /** In base64. */
  readonly bytes: string;
}
/** The file without them, or a sentence saying why there is none. */
export type CleanWordAnswer =
  | {
      /** In base64. */
      readonly bytes: string;
      readonly comments: number;
      /** How many comments stay because somebody has answered them. */
      readonly answered: number;
      /** Whether the file has not been saved since, so that tracked changes put in with the comments are removed too. */
      readonly isExact: boolean;
    }
  | { readonly refusal: string };

/**
 * Server to client: requests a project file in the workspace as a {@link SourceText}; null if there is none, an {@link Unreadable} if it
 * exists but cannot be read.
 */
export const READ_SOURCE = 'treatyBody/readSource';
/** The address of the project file. */
export interface ReadSourceParams {
  readonly uri: string;
}

/** Client to server: requests the text of a {@link TREATY_SCHEME} document; null for an unknown treaty. */
export const TREATY_DOCUMENT = 'treatyBody/treatyDocument';
/** The address of the document. */
export interface TreatyDocumentParams {
  readonly uri: string;
}

/** Client to server: requests the list of instruments. */
export const TREATY_LIST = 'treatyBody/treaties';
/** An instrument with its names and its address. */
export interface ListedTreaty {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly abbreviations: readonly string[];
  /** Id and name of the committee that monitors it. */
  readonly committee: string;
  readonly committeeName: string;
  readonly articles: number;
  /** How many of its articles are there in the official wording. */
  readonly official: number;
  readonly uri: string;
}

/** Client to server: imports a file with the official text of a treaty. */
export const IMPORT_TREATY = 'treatyBody/importTreaty';
/** The name of the file without folders, its text, and the id of the instrument if the user has chosen it. */
export interface ImportTreatyParams {
  readonly name: string;
  readonly text: string;
  readonly instrument?: string;
}

/** The result of an import. */
export interface ImportedTreaty {
  /** Undefined if the file does not say which treaty it is, so that the user has to. */
  readonly instrument?: string;
  /** Whether the file was refused whichever treaty it may be. */
  readonly isUnread?: boolean;
  /** In one line: "Convention on Migrant Workers: 91 of 93 articles". */
  readonly summary: string;
  /** What could not be read, with its line in the file, counted from 1; 0 for what has no line. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  /** What the client stores, as JSON; undefined if not one article could be read. */
  readonly stored?: string;
  readonly uri?: string;
}

/**
 * Server to client: requests the texts in the folder of a setting or of {@link InitializationOptions.treatyStorage}; null if there is no
 * such folder.
 */
export const READ_TREATY_TEXTS = 'treatyBody/readTreatyTexts';
/** The folder whose files are wanted, without those in subfolders. */
export interface ReadTreatyTextsParams {
  /** A path or an address. */
  readonly folder: string;
}
/** The name of a file without folders, and its text. */
export interface TreatyTextFile {
  readonly name: string;
  readonly text: string;
}

/** Server to client: the content of treaty documents may have changed. */
export const TREATIES_CHANGED = 'treatyBody/treatiesChanged';

/** Client to server: requests what a bug report says about the server. No text, names or addresses. */
export const REPORT = 'treatyBody/report';
/** The server, its client and its open documents, in counts and times. */
export interface ServerReport {
  readonly version: string;
  /** "Node v20.20.2, linux x64", or "browser". */
  readonly runtime: string;
  /** How many files of the workspace are known. */
  readonly files: number;
  readonly documents: readonly ReportedDocument[];
  readonly timings: readonly TimingSummary[];
}
/** The size of an open document and what was read in it, without its name; the length is in UTF-16 units. */
export interface ReportedDocument {
  readonly characters: number;
  readonly lines: number;
  /** Absent for a document that is too long to be checked. */
  readonly read?: {
    readonly language: string;
    readonly kind: string;
    readonly status: DocumentInfo['status'];
    readonly blocks: number;
    readonly paragraphs: number;
    readonly references: number;
    /** How many findings each rule has. */
    readonly findings: Readonly<Record<string, number>>;
  };
}
/** How often something was done, and the median and maximum of its times, in milliseconds. */
export interface TimingSummary {
  readonly what: string;
  readonly count: number;
  readonly median: number;
  readonly longest: number;
}

/** A client command that shows the references to what is at a place: arguments `uri` and `position`. */
export const SHOW_REFERENCES = 'treatyBody.showReferences';

/** Server to client, after each reading of an open document: what a status bar shows. */
export const DOCUMENT_INFO = 'treatyBody/documentInfo';
/** Facts about one version of a document. */
export interface DocumentInfo {
  readonly uri: string;
  readonly version: number;
  /** As shown to the user: "Concluding observations". */
  readonly kind: string;
  /** The document's own symbol, read or derived; empty if not known. */
  readonly symbol: string;
  readonly committee: string;
  readonly state: string;
  readonly status: 'draft' | 'advance-unedited' | 'final';
  /** The language of the text, "Spanish", and how much of it is understood. */
  readonly language: string;
  readonly understood: LanguageSupport;
  readonly paragraphs: number;
  readonly words: number;
  /** The word limit in force; 0 if there is none. */
  readonly limit: number;
  /** Which part of the files of the workspace is searched: "10,000 of 25,000 files"; empty if all are. */
  readonly part: string;
}

/** How much of a language is understood: everything, references and numbering, or numbering alone. */
export type LanguageSupport = 'wording' | 'references' | 'numbering';

/** The stage that a document has reached. */
export type DocumentStatus = DocumentInfo['status'];

/** Client to server: what the user has said about a document without a project file. Sent whenever it changes. */
export const DOCUMENT_OPTIONS = 'treatyBody/documentOptions';
/** A document, and what the user has said about it. */
export interface DocumentOptionsParams {
  readonly uri: string;
  /** Null for the status that the document itself states. */
  readonly status: DocumentStatus | null;
}

/** Client to server: requests what applies to a document and where that was set. Null if it is not open. */
export const DOCUMENT_TERMS = 'treatyBody/documentTerms';
/** The address of the document. */
export interface DocumentTermsParams {
  readonly uri: string;
}
/** What applies to a document, and where that was set. */
export interface DocumentTerms {
  readonly status: DocumentStatus;
  /** The status that the document itself states. */
  readonly ownStatus: DocumentStatus;
  readonly statusFrom: 'document' | 'project' | 'editor';
  /** Id of the kind of document, also the key of its word limit. */
  readonly kind: string;
  /** The name of the kind, as shown to the user. */
  readonly kindName: string;
  /** 0 if there is none. */
  readonly limit: number;
  readonly limitFrom: 'project' | 'settings';
  /** The project file of the document's folder, if there is one. */
  readonly project?: string;
}

/** Client to server: whether the project file of a text claims it as a treaty body document. The text need not be open. */
export const CLAIMED = 'treatyBody/claimed';

/** Client to server: requests the findings ignored by the project file of a document's folder. Null if there is no such file. */
export const IGNORED_FINDINGS = 'treatyBody/ignoredFindings';
/** A project file, and the findings that it ignores. */
export interface IgnoredFindings {
  readonly uri: string;
  readonly findings: readonly IgnoredFinding[];
}

/** Server to client: the problems in a project file, in text order, each as "2:14: rules.ize: …". */
export const PROJECT_PROBLEMS = 'treatyBody/projectProblems';
/** A project file, and its problems. */
export interface ProjectProblems {
  readonly uri: string;
  readonly problems: readonly string[];
}

/** A finding to be ignored, in the form of the project file. */
export interface IgnoredFinding {
  readonly rule: string;
  readonly document: string;
  readonly sentence: string;
  readonly text?: string;
}

/**
 * A client command that ignores a finding from now on: arguments `uri`, {@link IgnoredFinding} and the number of places in the document
 * where it occurs.
 */
export const IGNORE_FINDING = 'treatyBody.ignoreFinding';

/** A client command that turns a rule off: arguments `uri`, the id of the rule, and `user` or `folder` for where to save that. */
export const TURN_RULE_OFF = 'treatyBody.turnRuleOff';

/** A client command that shows the page of a rule: its id. */
export const EXPLAIN_RULE = 'treatyBody.explainRule';

/** Client to server: requests the text of a document's project file after a change. The client writes it. */
export const CHANGE_PROJECT = 'treatyBody/changeProject';
/** The document whose project file is to change, and how. */
export interface ChangeProjectParams {
  readonly uri: string;
  readonly change:
    | { readonly ignore: IgnoredFinding }
    /** Stops ignoring a finding. */
    | { readonly lift: IgnoredFinding }
    /** The level of a rule; null for the one in the settings. */
    | { readonly rule: string; readonly level: 'off' | null }
    | { readonly status: DocumentStatus | null }
    /** Whether the text is claimed as a treaty body document. */
    | { readonly claim: boolean }
    /** The limit for the document's kind; 0 for none, null for the one in the settings. */
    | { readonly limit: number | null };
  /** Project files that are open in the editor, with their present text. */
  readonly open: readonly { readonly uri: string; readonly text: string }[];
}
/** Null if no folder is open. */
export interface ChangedProject {
  readonly uri: string;
  /** Null if the file must not be changed. */
  readonly text: string | null;
  /** Why it must not: a phrase that follows its name, "is not well formed". */
  readonly refusal?: string;
  /** Whether the file does not exist yet. */
  readonly isNew?: boolean;
}

/** Client to server: requests what stands in the way of a document's submission, judged as a final document. */
export const SUBMISSION = 'treatyBody/submission';
/** The document must be open. */
export interface SubmissionParams {
  readonly uri: string;
}
/** One thing that stands in the way. Lines and characters count from 0, characters in UTF-16 units. */
export interface SubmissionItem {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly severity: 'error' | 'warning' | 'information';
  readonly rule: string;
  /** Where it is: "12 (a)", "Masthead". */
  readonly place: string;
  /** The words marked by the finding, with some context. */
  readonly text: string;
  readonly message: string;
  /** The proposed replacement; empty if there is none. */
  readonly suggestion: string;
  /** The edits that make it, for the version of the report. */
  readonly edits?: readonly { readonly range: OperationRange; readonly newText: string }[];
}
/** Everything that stands in the way, with what the document is; the answer is null if it is not open. */
export interface SubmissionReport {
  readonly uri: string;
  readonly title: string;
  readonly version: number;
  readonly status: DocumentStatus;
  /** In text order. */
  readonly items: readonly SubmissionItem[];
}

/** Client to server: requests the submission report as a table to hand on. */
export const EXPORT_QUERIES = 'treatyBody/exportQueries';
/** The document, which must be open, and the format of the table. */
export interface ExportQueriesParams {
  readonly uri: string;
  /** `tabs` can be pasted as the rows of a table. */
  readonly format: 'csv' | 'markdown' | 'tabs';
}

/** Client to server: requests a document as a Word file in its printed form. */
export const EXPORT_WORD = 'treatyBody/exportWord';
/** The document must be open. */
export interface ExportWordParams {
  readonly uri: string;
  /** The date of the file, `2026-05-01T10:00:00Z`. */
  readonly date: string;
}
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
}

/** Client to server: checks every document of the workspace and publishes the findings. */
export const CHECK_FOLDER = 'treatyBody/checkFolder';
/** The token on which to report progress, if any. */
export interface CheckFolderParams {
  readonly workDoneToken?: string | number;
}
/** How many documents were checked and how many findings they have, until the check was finished or cancelled. */
export interface FolderReport {
  readonly documents: number;
  readonly findings: number;
  /** How many of the documents have findings. */
  readonly withFindings: number;
  readonly isCancelled: boolean;
  /** Which part of the files was checked, as in {@link DocumentInfo}; empty if all were. */
  readonly part: string;
}

/** Client to server: removes what {@link CHECK_FOLDER} has published. */
export const CLEAR_FOLDER = 'treatyBody/clearFolder';

/** An operation, as requested by a command. `what` is the paragraph at the cursor, the subparagraph, or the innermost of the two. */
export type OperationRequest =
  | {
      readonly kind:
        | 'renumber'
        | 'insert-paragraph'
        | 'insert-pair'
        | 'insert-item'
        | 'split'
        | 'merge'
        | 'to-item'
        | 'to-paragraph';
    }
  | {
      readonly kind: 'delete';
      readonly what: OperationSubject;
      /** What to do with references to it; absent if the user is to be asked. */
      readonly references?: 'remove' | 'leave';
    }
  | { readonly kind: 'move'; readonly what: OperationSubject; readonly direction: 'up' | 'down' }
  /** Moves it after the place "36 (c)"; before all others if `place` is empty. */
  | { readonly kind: 'move-after'; readonly what: OperationSubject; readonly place: string }
  /** Cites places at each of the selections, or at the position if there are none. */
  | { readonly kind: 'cite'; readonly places: readonly string[]; readonly selections: readonly OperationRange[] }
  /** Makes the follow-up paragraph name these places and no others; writes one if there is none. */
  | {
      readonly kind: 'follow-up';
      readonly places: readonly string[];
      /** For a new paragraph: the period in the user's words, "two years"; empty for none. */
      readonly period: string;
      /** Whether to write the day on which its period ends. */
      readonly deadline: boolean;
    };
/** The paragraph at the cursor, the subparagraph, or the innermost of the two. */
export type OperationSubject = 'paragraph' | 'item' | 'innermost';

/** Client to server: requests the edits of an operation, for the version of the document that both have. */
export const OPERATE = 'treatyBody/operate';
/** A client command that runs an operation: arguments `uri`, `position` and an {@link OperationRequest}. */
export const OPERATE_COMMAND = 'treatyBody.operate';
/** A client command that runs after the edits of a code action: arguments `uri` and an {@link OperationDone}. */
export const OPERATED_COMMAND = 'treatyBody.operated';
interface OperationPosition {
  readonly line: number;
  readonly character: number;
}
interface OperationRange {
  readonly start: OperationPosition;
  readonly end: OperationPosition;
}
/** An operation and where to perform it. A place outside the text becomes the nearest one inside. */
export interface OperateParams {
  readonly uri: string;
  readonly position: OperationPosition;
  /** The selection, if there is one. */
  readonly selection?: OperationRange;
  readonly operation: OperationRequest;
  /** Whether the user has agreed to change numbers of a document that is no longer a draft. */
  readonly confirmed?: boolean;
}
/** Something to look at. The range is in the resulting text, or in the present text if the note comes with a question. */
export interface OperationNote {
  readonly message: string;
  readonly range: OperationRange;
}
/** What to do and tell the user once an operation is made. */
export interface OperationDone {
  /** The length of the resulting text, in UTF-16 units. */
  readonly length: number;
  readonly cursor?: OperationPosition;
  /** What happened to numbers and references, in one line; empty if nothing did. */
  readonly message: string;
  readonly notes: readonly OperationNote[];
}
/** The edits, or why there are none: the operation is impossible, or the user has to be asked first. */
export type OperateAnswer =
  | (OperationDone & {
      readonly kind: 'edit';
      readonly version: number;
      readonly edits: readonly {
        readonly range: OperationRange;
        readonly newText: string;
        /** The heading of the edit in a preview. */
        readonly label: string;
      }[];
      /** References left without a target, in the present text: they are shown before anything is changed. */
      readonly untargeted: readonly OperationNote[];
    })
  | { readonly kind: 'refused'; readonly message: string }
  /** The operation would change numbers of an advance unedited or final version. */
  | { readonly kind: 'ask-status'; readonly question: string; readonly detail: string }
  /** The operation would delete something that is referred to. */
  | { readonly kind: 'ask-references'; readonly question: string; readonly notes: readonly OperationNote[] };

/** Client to server: requests a copy of a Word file with an operation made in it as tracked changes. */
export const WORD_OPERATE = 'treatyBody/operateInWord';
/** The parameters of the operation on the text, and the file. */
export interface WordOperateParams extends OperateParams {
  /** The file whose text is shown, in base64. */
  readonly bytes: string;
  readonly author: string;
  /** `2024-05-01T10:00:00Z` */
  readonly date: string;
  /** Whether typed references that change become fields, if Word generates the numbers that they name. */
  readonly fields?: boolean;
}
/** The copy, or why there is none: it cannot be made, nothing changes, or the user has to be asked first. */
export type WordOperateAnswer =
  | Exclude<OperateAnswer, { readonly kind: 'edit' }>
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'made';
      readonly bytes: string;
      /** What happened to numbers and references, in one line; empty if nothing did. */
      readonly message: string;
      /** What to look at, in the text of the copy with all changes accepted. */
      readonly notes: readonly OperationNote[];
      /** References left without a target, in the present text. */
      readonly untargeted: readonly OperationNote[];
      /** How many of the typed references that change could become fields. */
      readonly fieldable: number;
      /** What the user should know about the file, a sentence each. */
      readonly warnings: readonly string[];
    };

/**
 * Server to client: what Enter did beyond starting a new line. It applies once the edits are in the document, whose text is then `length`
 * units long.
 */
export const NUMBERING_CONTINUED = 'treatyBody/numberingContinued';
/** The version that the edits apply to, and what they do. */
export interface NumberingContinued {
  readonly uri: string;
  /** The version of the document that the edits are for. */
  readonly version: number;
  readonly length: number;
  /** What happened to numbers and references, in one line; empty if nothing did. */
  readonly message: string;
  /** What to look at, in the resulting text. */
  readonly notes: readonly OperationNote[];
}

/** Server to client: Enter did not continue the numbering because of the status of the document. Sent once for each document. */
export const NUMBERING_HELD = 'treatyBody/numberingHeld';
/** A document, and its status. */
export interface NumberingHeld {
  readonly uri: string;
  readonly status: DocumentStatus;
}

/** Client to server: requests what can be cited at a position, to pick from. Null if no citation fits there. */
export const CITABLE = 'treatyBody/citable';
/** A document and a position in it. */
export interface CitableParams {
  readonly uri: string;
  readonly position: OperationPosition;
}
/** A paragraph or subparagraph to pick. */
export interface CitableItem {
  /** As cited: "36 (c)". */
  readonly place: string;
  /** Its first words. */
  readonly words: string;
  /** The heading above it; empty if there is none. */
  readonly section: string;
  /** "concern", "recommendation", or empty. */
  readonly role: string;
  readonly isItem: boolean;
}
/** What can be picked, in the version that the answer is for. */
export interface CitableAnswer {
  readonly version: number;
  /** The list of citations that the numbers will join; empty if they form a new one. */
  readonly list: string;
  /** In text order, without what the list already names. */
  readonly items: readonly CitableItem[];
}
/** Client to server: requests the places to which the paragraph or subparagraph at a position can be moved. Null if there are none. */
export const MOVE_TARGETS = 'treatyBody/moveTargets';
/** What is moved, and where it can go. */
export interface MoveTargets {
  readonly version: number;
  /** What is moved: "paragraph 12", "12 (b)". */
  readonly moved: string;
  /** The place before all others, in words: "before paragraph 1"; empty if it is there already. */
  readonly beginning: string;
  /** The places after which it can go, in text order. */
  readonly items: readonly CitableItem[];
  /** How many of the items precede what is moved. */
  readonly before: number;
}

/** A client command that lets the user pick paragraphs and cites them: arguments `uri` and `position`, or none for the cursor. */
export const CITE_COMMAND = 'treatyBody.cite';

/**
 * Client to server: requests the follow-up paragraph and the recommendations that its list may name. Null if the document can have none.
 */
export const FOLLOW_UP = 'treatyBody/followUp';
/** A document and any position in it. */
export type FollowUpParams = CitableParams;
/** A recommendation to pick. */
export interface FollowUpItem extends CitableItem {
  /** Whether the list names it now. Whatever the list names is an item, even if it is no recommendation. */
  readonly isPresent: boolean;
}
/** What can be picked, in the version that the answer is for. */
export interface FollowUpAnswer {
  readonly version: number;
  /** The number of the follow-up paragraph; empty if there is none yet and one would be written. */
  readonly paragraph: string;
  readonly items: readonly FollowUpItem[];
  /** The day by which the information is due, if the paragraph states a period but not the day; otherwise empty. */
  readonly deadline: string;
}
/**
 * A client command that lets the user pick recommendations for the follow-up paragraph: arguments `uri` and `position`, or none for the
 * cursor.
 */
export const FOLLOW_UP_COMMAND = 'treatyBody.followUp';

/** Client to server: requests the edits of pasting a text that contains numbered paragraphs or subparagraphs. Null for a plain paste. */
export const PASTE = 'treatyBody/paste';
/** What is pasted, where, and where it comes from. */
export interface PasteParams {
  readonly uri: string;
  /** The range to replace. */
  readonly range: OperationRange;
  readonly text: string;
  /** The document from which the text was copied or cut, as it was then, if known. */
  readonly source?: {
    readonly text: string;
    /** The span that was taken, in UTF-16 units of that text. */
    readonly start: number;
    readonly end: number;
    /** Whether it is the document into which the text is pasted. */
    readonly isSame: boolean;
  };
}
/** The edits of a paste, for the version that the answer is for, and what they do, in words. */
export interface PasteAnswer {
  readonly version: number;
  /** The edit with the pasted text and its new numbers. */
  readonly pasted: PasteEdit;
  /** Edits of numbers and references around it. */
  readonly others: readonly PasteEdit[];
  /** Whether to renumber without asking; otherwise the text is pasted as it is, and this is offered. */
  readonly isDefault: boolean;
  readonly message: string;
  readonly notes: readonly OperationNote[];
}
/** A range of the present text, and its replacement. */
export interface PasteEdit {
  readonly range: OperationRange;
  readonly newText: string;
}

/** Client to server: requests a table of old and new numbers of a document. Null if it is not open. */
export const CONCORDANCE = 'treatyBody/concordance';
/** The document, what to compare it with, and the format of the table. */
export interface ConcordanceParams {
  readonly uri: string;
  readonly form: 'markdown' | 'csv' | 'tabs';
  /** The document as it was opened or last saved, or another text of it. */
  readonly before: 'opened' | 'saved' | { readonly text: string };
}
/** The concordance in the requested format. */
export interface ConcordanceAnswer {
  readonly table: string;
  /** How many rows have different numbers before and after, including what is new or deleted. */
  readonly changed: number;
  /** The changes in words: "12 paragraphs and 30 subparagraphs have another number, 1 paragraph is new"; empty for none. */
  readonly summary: string;
}

/** Client to server: requests the recommendations of a document. Null if it is not open. */
export const RECOMMENDATIONS = 'treatyBody/recommendations';
/** The document must be open. */
export interface RecommendationsParams {
  readonly uri: string;
}
/** What a table says about its document; empty for what the document does not state. */
export interface TableDocument {
  /** Its symbol, otherwise the name of its file, otherwise its kind. */
  readonly name: string;
  readonly symbol: string;
  /** Id of the kind, also the key of its word limit. */
  readonly kind: string;
  readonly committee: string;
  readonly state: string;
  /** 2015-09-09. */
  readonly date: string;
}
/** The recommendations of one version of a document, in text order. */
export interface RecommendationsAnswer {
  readonly uri: string;
  readonly version: number;
  readonly document: TableDocument;
  /** A sentence saying why there are none; otherwise empty. */
  readonly why: string;
  /** Whether the document can have a follow-up paragraph, and its number; empty if there is none yet. */
  readonly mayFollowUp: boolean;
  readonly followUpParagraph: string;
  readonly items: readonly RecommendationItem[];
}
/** One recommendation. Lines and characters count from 0, characters in UTF-16 units. */
export interface RecommendationItem {
  /** As cited. */
  readonly number: string;
  /** Whether a list can name its number: another paragraph may have the same. */
  readonly isCitable: boolean;
  readonly position: OperationPosition;
  /** The preceding paragraph; empty for the first. Moving a paragraph after that one puts it before this one. */
  readonly before: string;
  /** The words that distinguish it from others, on one line, cut at a word. */
  readonly opening: string;
  readonly parts: readonly RecommendationPart[];
  readonly words: number;
  readonly concerns: readonly {
    readonly number: string;
    readonly text: string;
    readonly position: OperationPosition;
  }[];
  /** The headings above it, outermost first. */
  readonly section: readonly string[];
  /** The articles that it names, in words; empty if it names none. */
  readonly articles: string;
  /** The same articles one by one, for a list by article; those of the heading if it names none. */
  readonly articleGroups: readonly ArticleGroup[];
  readonly citedBy: readonly string[];
  readonly followUp: 'whole' | 'part' | 'none';
  readonly addressees: readonly string[];
}
/** The opening of a recommendation, a subparagraph, or a further block of it. */
export interface RecommendationPart {
  /** As cited: "12 (a)"; empty if it is not a subparagraph. */
  readonly place: string;
  /** Its letter in brackets and its depth; empty and 0 if it is not a subparagraph. */
  readonly label: string;
  readonly level: number;
  readonly text: string;
  readonly position: OperationPosition;
  readonly isFollowUp: boolean;
}
/** An article under which recommendations may be listed. */
export interface ArticleGroup {
  /** The short name of the instrument; empty for the one that the committee monitors. */
  readonly instrument: string;
  readonly article: string;
}

/**
 * Client to server: requests what observations ask to be followed up, and what other documents say about it. Null for a document that is
 * not open.
 */
export const FOLLOW_UP_SAID = 'treatyBody/followUpSaid';
/** What is known of the follow-up to one version of a document. */
export interface FollowUpSaidAnswer {
  readonly uri: string;
  readonly version: number;
  readonly document: TableDocument;
  /** A sentence saying why nothing is to be followed up; otherwise empty. */
  readonly why: string;
  /** The number of the follow-up paragraph, its position, and the date on which the information is due, as printed. */
  readonly paragraph: string;
  readonly position?: OperationPosition;
  readonly deadline: string;
  readonly targets: readonly FollowUpSaidTarget[];
  /** Which part of the files was searched, as in {@link DocumentInfo}; empty if all were. */
  readonly part: string;
}
/** A paragraph or subparagraph that the follow-up paragraph names. */
export interface FollowUpSaidTarget {
  /** As cited: "33 (a)". */
  readonly place: string;
  /** A line for each of its parts. */
  readonly text: string;
  readonly position: OperationPosition;
  /** The oldest document first. */
  readonly said: readonly FollowUpSaidItem[];
}
/** What a paragraph of another document says about it. */
export interface FollowUpSaidItem {
  readonly uri: string;
  readonly symbol: string;
  /** Id of the kind of document. */
  readonly kind: string;
  readonly place: string;
  readonly text: string;
  readonly position: OperationPosition;
  /** The question that it answers, "CMW/C/XAA/Q/2, para. 3", if it does not name the recommendation itself; otherwise empty. */
  readonly through: string;
}

/** Client to server: requests the recommendations or the follow-up as a table to hand on. Null for a document that is not open. */
export const EXPORT_TABLE = 'treatyBody/exportTable';
/** The document, which must be open, which of the two tables, and its format. */
export interface ExportTableParams {
  readonly uri: string;
  readonly table: 'recommendations' | 'follow-up';
  /** `tabs` can be pasted into a text or a spreadsheet, `html` into programs that make a table of it. */
  readonly format: 'csv' | 'markdown' | 'json' | 'tabs' | 'html';
}

/** Client to server: requests a document as a page shows it: all of it or what has changed. Null if it is not open. */
export const PAGE = 'treatyBody/page';
/** The document, and the number of the client's last answer about it; 0 if it has none. */
export interface PageParams {
  readonly uri: string;
  readonly since: number;
}
/** One version of a document, as changes to the previous answer. */
export interface PageAnswer {
  /** The number of this answer, which the next request sends back. */
  readonly number: number;
  readonly version: number;
  /** The document's symbol, read or derived; empty if not known. */
  readonly title: string;
  /** The language of the text, by its ISO 639-1 code. */
  readonly language: string;
  /**
   * The number of the answer that `changes` apply to; 0 if they apply to an empty page, because the client did not have the last answer.
   */
  readonly follows: number;
  /** Whether more blocks follow. Ask again at once to get them. */
  readonly isPart: boolean;
  /** Last change first, so that each can be applied by itself. */
  readonly changes: readonly PageChange[];
}
/** Replaces `remove` blocks at index `at`. */
export interface PageChange {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly PageBlock[];
}
/** One block of a document. Blocks follow each other without gaps, so offsets are found by adding up their lengths. */
export interface PageBlock {
  readonly kind:
    | 'masthead'
    | 'title'
    | 'heading'
    | 'paragraph'
    | 'subparagraph'
    | 'unnumbered'
    | 'footnote'
    /** Page headers, job numbers, tables of contents. Without runs, because a page does not print them. */
    | 'furniture';
  /** Depth from 1, for headings and subparagraphs; otherwise 0. */
  readonly level: number;
  /** Its number, letter or mark, as printed and without punctuation; empty if there is none. */
  readonly marker: string;
  readonly label: string;
  /** In UTF-16 units of the text. */
  readonly length: number;
  /** Its words in order, without the leftovers of converters. Empty for a masthead, which has parts. */
  readonly runs: readonly PageRun[];
  readonly parts?: readonly PagePart[];
  /** Its findings, in their order. */
  readonly findings: readonly PageFinding[];
}
/** Some words of a block, with white space as in the text. */
export interface PageRun {
  /** Offset in UTF-16 units of the block. */
  readonly start: number;
  readonly text: string;
  /** What the words link to, if they do; {@link CARD} describes it. */
  readonly link?: 'here' | 'document' | 'article';
  /** For a link, the offset at which to ask about it: the number, after the word that says what it is. */
  readonly at?: number;
  /** For a link to a paragraph of the document, its place, such as "12(a)(ii)", if it has one. */
  readonly to?: string;
  /** For a note mark, its plain form: "1" for "¹". */
  readonly note?: string;
}
/** A line of a masthead, or a part of one set off by a tab. */
export interface PagePart {
  /** Where it is printed: as the symbol, among distribution, date and languages, or with the names. */
  readonly place: 'name' | 'symbol' | 'issue';
  readonly runs: readonly PageRun[];
}
/** A finding. Offsets are UTF-16 units of the block. */
export interface PageFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** The titles of its corrections, the same as those of its code actions. */
  readonly fixes: readonly string[];
}

/** Client to server: requests the hover at a position, before it becomes Markdown. Null if there is nothing to say. */
export const CARD = 'treatyBody/card';
/** A document and a position in it. */
export type CardParams = CitableParams;
/** The content of a hover. All text is plain: nothing in it is markup. */
export interface CardAnswer {
  readonly prose: readonly CardProse[];
}
/** A paragraph, a bullet at some depth, a quotation, or a horizontal line. */
export type CardProse =
  | { readonly kind: 'text' | 'quote'; readonly parts: readonly CardInline[] }
  | { readonly kind: 'item'; readonly depth: number; readonly parts: readonly CardInline[] }
  | { readonly kind: 'rule' };
/** Words of a card. A link leads to the web or to a document that VS Code can open. */
export type CardInline =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  | { readonly code: string }
  | { readonly link: string; readonly to: string };
