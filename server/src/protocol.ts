/**
 * What client and server say to each other beyond the Language Server Protocol. Plain names and shapes, so that the
 * client may import this file and nothing else of the server's.
 */

/** Id of the language of these documents. */
export const LANGUAGE_ID = 'treaty-body';

/** Section of the settings. */
export const SETTINGS_SECTION = 'treatyBody';

/** Scheme under which the client shows the pages of rules: `treaty-body-rule:/paragraph-exists.md`. */
export const RULE_SCHEME = 'treaty-body-rule';

/** Scheme and language of an instrument written out to be read: `treaty-body-treaty:/icrmw/Convention on Migrant Workers.treaty`. */
export const TREATY_SCHEME = 'treaty-body-treaty';
/** Id of the language of such a document. */
export const TREATY_LANGUAGE_ID = 'treaty-body-treaty';

/**
 * Scheme under which the client shows the text of a Word file. Between client and server such a document has the address of the file:
 * its own never leaves the client.
 */
export const WORD_SCHEME = 'treaty-docx';

/** Scheme under which the client shows an earlier version of a Word file, to be compared; the server never hears of it. */
export const WORD_VERSION_SCHEME = 'treaty-docx-version';

/** What the client hands over when it starts the server. */
export interface InitializationOptions {
  /** The client is this project's own: it asks for findings itself, and has commands of its own for what others reach by the server's. */
  readonly extension?: boolean;
  /** The client shows {@link RULE_SCHEME} documents, so a finding's code may link to its page. */
  readonly rulePages?: boolean;
  /** The client answers {@link READ_RESOURCE}, for a server that has no files of its own to read. */
  readonly resources?: boolean;
  /** The client answers {@link LIST_FILES}, {@link READ_FILE} and {@link READ_SOURCE}, for folders that the server has no way into. */
  readonly files?: boolean;
  /** The client runs {@link SHOW_REFERENCES}, so a code lens may be clicked. */
  readonly showReferences?: boolean;
  /** The client listens to {@link PROJECT_PROBLEMS}, and tells of them itself. */
  readonly projectProblems?: boolean;
  /** The client runs {@link IGNORE_FINDING} and {@link TURN_RULE_OFF}, so a finding may be left by a code action. */
  readonly ignoring?: boolean;
  /** The client runs {@link OPERATE_COMMAND}, so operations that ask something may be code actions. */
  readonly operations?: boolean;
  /** The client runs {@link CITE_COMMAND}, so that paragraphs may be picked in a code action. */
  readonly picking?: boolean;
  /** The client shows {@link TREATY_SCHEME} documents and answers {@link READ_TREATY_TEXTS}. */
  readonly treatyDocuments?: boolean;
  /** The client shows Word files as text and answers {@link READ_BYTES}, so that they may be led to. */
  readonly wordFiles?: boolean;
  /** The folder in which the client keeps the treaty texts that were imported, each as {@link ImportedTreaty.stored}. */
  readonly treatyStorage?: string;
}

/** Client to server: the page of a rule. The answer is Markdown, or null where there is no such rule. */
export const RULE_PAGE = 'treatyBody/rulePage';
/** The rule, by its id. */
export interface RulePageParams {
  readonly rule: string;
}

/** Server to client: a file that ships with the extension, by its path below `dist/`, such as `treaties/icrmw.json`. */
export const READ_RESOURCE = 'treatyBody/readResource';
/** The file, by its path below `dist/` with forward slashes. The answer is its text, or null where there is none. */
export interface ReadResourceParams {
  readonly path: string;
}

/** Server to client: the addresses of the plain texts in the folders of the workspace, no more than a limit. */
export const LIST_FILES = 'treatyBody/listFiles';
/** How many addresses are wanted at most, and whether those of Word files too. */
export interface ListFilesParams {
  readonly limit: number;
  readonly withWord: boolean;
}
/** The addresses, and how many files there are with those that were not given. */
export interface FileList {
  readonly uris: readonly string[];
  readonly total: number;
  /** Whether there may be more: not everything was looked into. */
  readonly isMore: boolean;
}

/** Server to client: the text of a file in a folder of the workspace, or null where there is none, or one of more bytes than a limit. */
export const READ_FILE = 'treatyBody/readFile';
/** The file by its address, and how many bytes it may have. */
export interface ReadFileParams {
  readonly uri: string;
  readonly limit: number;
}

/** Server to client: the bytes of a Word file in a folder of the workspace in base64, or null, as with {@link READ_FILE}. */
export const READ_BYTES = 'treatyBody/readBytes';

/** Client to server: what the text of a Word file is. */
export const WORD_TEXT = 'treatyBody/wordText';
/** A Word file, and how it is to be read. */
export interface WordTextParams {
  /** Its bytes in base64. */
  readonly bytes: string;
  readonly changes: WordChanges;
  /** `text`, as documents are read, where it is not said. */
  readonly form?: 'text' | 'markdown';
  /** Its address, where the text is to be shown as the document of it. */
  readonly uri?: string;
}
/** How tracked changes are taken; the text of `marked` is that of `accepted`. */
export type WordChanges = 'accepted' | 'original' | 'marked';
/** The text of a Word file, or why it was not read: a sentence. */
export type WordTextAnswer = ReadWordText | { readonly refusal: string };
/** The text of a Word file and what is shown beside it. Offsets are UTF-16 units of the text as documents are read. */
export interface ReadWordText {
  readonly text: string;
  readonly revisions: readonly ShownRevision[];
  /** In the order of the file; those of machines are left out. */
  readonly comments: readonly ShownComment[];
  /** What of the file is not in the text or was not followed, a sentence each. */
  readonly warnings: readonly string[];
}
/** A tracked change. */
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
  /** As written, `2024-05-01T10:00:00Z`; empty where there is none. */
  readonly date: string;
  /** What is not in the text of it; it would stand at `start`. */
  readonly gone: string;
}
/** A comment of somebody. */
export interface ShownComment {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly author: string;
  /** As of a revision. */
  readonly date: string;
  readonly text: string;
  readonly isDone: boolean;
  /** Whether it is about a part of the text. */
  readonly isAnchored: boolean;
  /** The id of the comment that it answers. */
  readonly answers?: string;
}

/** Client to server: what was found in a Word file, to be chosen from. */
export const WORD_FINDINGS = 'treatyBody/wordFindings';
/** A Word file, and what of it is meant. */
export interface WordFindingsParams {
  /** Its bytes in base64. */
  readonly bytes: string;
  /** Its address, by which it is known how it is read and checked. */
  readonly uri: string;
  /** All findings, or those of the submission check. */
  readonly which: 'all' | 'submission';
}
/** What was found, in text order, or why the file was not read: a sentence. */
export type WordFindingsAnswer = { readonly items: readonly WordFinding[] } | { readonly refusal: string };
/** A finding that may be sent. */
export interface WordFinding {
  readonly severity: 'error' | 'warning' | 'information';
  /** "12 (a)" */
  readonly place: string;
  /** The words that are found, with some around them. */
  readonly text: string;
  readonly message: string;
  /** What to write instead; empty where nothing is proposed. */
  readonly suggestion: string;
  /** Whether it can be a tracked change without anybody being asked. */
  readonly isCertain: boolean;
}
/** Client to server: a Word file with findings in it, in place of those that were put in before. */
export const SEND_TO_WORD = 'treatyBody/sendToWord';
/** The file, and what is put into it. */
export interface SendToWordParams extends WordFindingsParams {
  /** The findings meant, by their places in the list of {@link WORD_FINDINGS}; all of them where it is not said. */
  readonly chosen?: readonly number[];
  readonly comments: boolean;
  /** Whether certain corrections become tracked changes. */
  readonly changes: boolean;
  readonly author: string;
  /** `2024-05-01T10:00:00Z` */
  readonly date: string;
}
/** The file with findings in it, or why there is none: a sentence. */
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
/** Client to server: the references of a Word file that may become fields, being typed, or text, being fields. */
export const WORD_REFERENCES = 'treatyBody/wordReferences';
/** A Word file. */
export interface WordReferencesParams extends Omit<WordFindingsParams, 'which'> {
  /** What they are to become: typed ones to numbers that Word makes become fields, fields that show numbers become the text that they show. */
  readonly become: 'fields' | 'text';
}
/** They, in text order, or why the file was not read: a sentence. */
export type WordReferencesAnswer =
  | {
      readonly items: readonly {
        /** "12 (a)" */
        readonly place: string;
        /** As it is written: "27 (a)". */
        readonly text: string;
        /** Whether it shows another number than Word would compute now. */
        readonly isStale: boolean;
      }[];
    }
  | { readonly refusal: string };
/** Client to server: a Word file with references made fields or text, as tracked changes. */
export const CHANGE_WORD_REFERENCES = 'treatyBody/changeWordReferences';
/** The file, and which references are meant: by their places in the list of {@link WORD_REFERENCES}, or all of them. */
export type ChangeWordReferencesParams = WordReferencesParams & Pick<SendToWordParams, 'chosen' | 'author' | 'date'>;
/** Client to server: a Word file without the comments that were put in. */
export const CLEAN_WORD = 'treatyBody/cleanWord';
/** The file. */
export interface CleanWordParams {
  /** Its bytes in base64. */
  readonly bytes: string;
}
/** The file without them, or why there is none: a sentence. */
export type CleanWordAnswer =
  | {
      /** In base64. */
      readonly bytes: string;
      readonly comments: number;
      /** How many stay because somebody has answered them. */
      readonly answered: number;
      /** Whether nobody has saved the file since, so that tracked changes that were put in with them are taken out too. */
      readonly isExact: boolean;
    }
  | { readonly refusal: string };

/**
 * Server to client: a project file in a folder of the workspace as a {@link SourceText}, or null where there is none, or an
 * {@link Unreadable} for one that is there and cannot be read.
 */
export const READ_SOURCE = 'treatyBody/readSource';
/** The file by its address. */
export interface ReadSourceParams {
  readonly uri: string;
}

/** Client to server: the text of a {@link TREATY_SCHEME} document, or null where there is no such treaty. */
export const TREATY_DOCUMENT = 'treatyBody/treatyDocument';
/** The document, by an address of {@link TREATY_SCHEME}. */
export interface TreatyDocumentParams {
  readonly uri: string;
}

/** Client to server: all instruments, to pick from. */
export const TREATY_LIST = 'treatyBody/treaties';
/** One instrument, with its names and the address under which it is shown. */
export interface ListedTreaty {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly abbreviations: readonly string[];
  /** Id and name of its committee. */
  readonly committee: string;
  readonly committeeName: string;
  readonly articles: number;
  /** How many articles are there in the official words. */
  readonly official: number;
  readonly uri: string;
}

/** Client to server: a file with the official text of a treaty, and which one it is where the user has said so. */
export const IMPORT_TREATY = 'treatyBody/importTreaty';
/** The file by its name without folders, its text, and the id of the instrument. */
export interface ImportTreatyParams {
  readonly name: string;
  readonly text: string;
  readonly instrument?: string;
}

/** What an imported file gave. */
export interface ImportedTreaty {
  /** Undefined where the file does not say which treaty it is: the user may. */
  readonly instrument?: string;
  /** Whether the file was refused unread, whichever treaty it may be. */
  readonly isUnread?: boolean;
  /** In one line: "Convention on Migrant Workers: 91 of 93 articles". */
  readonly summary: string;
  /** What does not fit, with its line in the file, from 1; 0 for what has none. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  /** What is to be kept, as JSON; undefined where not one article could be read. */
  readonly stored?: string;
  readonly uri?: string;
}

/** Server to client: the texts in a folder that a setting or {@link InitializationOptions.treatyStorage} names; null where there is none. */
export const READ_TREATY_TEXTS = 'treatyBody/readTreatyTexts';
/** The folder whose files are wanted; those in folders below it are not. */
export interface ReadTreatyTextsParams {
  /** A path or an address. */
  readonly folder: string;
}
/** A file by its name without folders, with its text. */
export interface TreatyTextFile {
  readonly name: string;
  readonly text: string;
}

/** Server to client: treaty documents may read otherwise now. */
export const TREATIES_CHANGED = 'treatyBody/treatiesChanged';

/** Client to server: what a report for a bug says of the server. No text, no names and no addresses. */
export const REPORT = 'treatyBody/report';
/** What the server is and knows, in names of its own, counts and times. */
export interface ServerReport {
  readonly version: string;
  /** "Node v20.20.2, linux x64", or "browser". */
  readonly runtime: string;
  /** How many files of the workspace are known. */
  readonly files: number;
  readonly documents: readonly ReportedDocument[];
  readonly timings: readonly TimingSummary[];
}
/** How large an open document is and what was read in it, without its name; the length is in UTF-16 units. */
export interface ReportedDocument {
  readonly characters: number;
  readonly lines: number;
  /** What follows is not there for a document that is too long to be checked. */
  readonly read?: {
    readonly language: string;
    readonly kind: string;
    readonly status: DocumentInfo['status'];
    readonly blocks: number;
    readonly paragraphs: number;
    readonly references: number;
    /** How many findings there are of each rule. */
    readonly findings: Readonly<Record<string, number>>;
  };
}
/** How often something was done, and the median and the longest of the times that it took, in milliseconds. */
export interface TimingSummary {
  readonly what: string;
  readonly count: number;
  readonly median: number;
  readonly longest: number;
}

/** A command of the client that shows the references to what stands at a place: arguments `uri` and `position`. */
export const SHOW_REFERENCES = 'treatyBody.showReferences';

/** Server to client, after each reading of an open document: what a status bar shows. */
export const DOCUMENT_INFO = 'treatyBody/documentInfo';
/** What is known of one version of a document. */
export interface DocumentInfo {
  readonly uri: string;
  readonly version: number;
  /** Words for people: "Concluding observations". */
  readonly kind: string;
  /** The document's own symbol, read or derived; empty where not known. */
  readonly symbol: string;
  readonly committee: string;
  readonly state: string;
  readonly status: 'draft' | 'advance-unedited' | 'final';
  /** The language of the text, "Spanish", and how much of it is understood. */
  readonly language: string;
  readonly understood: LanguageSupport;
  readonly paragraphs: number;
  readonly words: number;
  /** The word limit in force; 0 where there is none. */
  readonly limit: number;
  /** Which part of the files of the workspace is searched, in words: "10,000 of 25,000 files"; empty where it is all of them. */
  readonly part: string;
}

/** How much of a language is understood: wording too, references and numbering, or numbering alone. */
export type LanguageSupport = 'wording' | 'references' | 'numbering';

/** How far a document has got. */
export type DocumentStatus = DocumentInfo['status'];

/** Client to server: what the user has said of a document that no project file speaks of. Sent anew whenever it changes. */
export const DOCUMENT_OPTIONS = 'treatyBody/documentOptions';
/** What the user has said, by the address of the document. */
export interface DocumentOptionsParams {
  readonly uri: string;
  /** Null for what the document says itself. */
  readonly status: DocumentStatus | null;
}

/** Client to server: what holds for a document and who says so. Null if it is not open. */
export const DOCUMENT_TERMS = 'treatyBody/documentTerms';
/** A document. */
export interface DocumentTermsParams {
  readonly uri: string;
}
/** What holds for a document, and where that is said. */
export interface DocumentTerms {
  readonly status: DocumentStatus;
  /** What it would be if nobody had said so outside the document. */
  readonly ownStatus: DocumentStatus;
  readonly statusFrom: 'document' | 'project' | 'editor';
  /** Id of the kind of document, as the word limits are named by it. */
  readonly kind: string;
  /** The same for people. */
  readonly kindName: string;
  /** 0 where there is none. */
  readonly limit: number;
  readonly limitFrom: 'project' | 'settings';
  /** The project file of the document's folder, where there is one. */
  readonly project?: string;
}

/** Client to server: whether the project file of a text names it as a treaty body document. The text need not be open. */
export const CLAIMED = 'treatyBody/claimed';

/** Client to server: the findings that the project file of a document's folder has ignored. Null where there is no such file. */
export const IGNORED_FINDINGS = 'treatyBody/ignoredFindings';
/** The project file, and what it has ignored. */
export interface IgnoredFindings {
  readonly uri: string;
  readonly findings: readonly IgnoredFinding[];
}

/** Server to client: what is wrong in a project file, in the order of its text, each as "2:14: rules.ize: …". */
export const PROJECT_PROBLEMS = 'treatyBody/projectProblems';
/** A project file, and what is wrong in it. */
export interface ProjectProblems {
  readonly uri: string;
  readonly problems: readonly string[];
}

/** A finding to be ignored, as it is written down. */
export interface IgnoredFinding {
  readonly rule: string;
  readonly document: string;
  readonly sentence: string;
  readonly text?: string;
}

/**
 * A command of the client that has a finding ignored from now on: arguments `uri`, {@link IgnoredFinding} and in how many
 * places of the document it stands.
 */
export const IGNORE_FINDING = 'treatyBody.ignoreFinding';

/** A command of the client that turns a rule off: arguments `uri`, the id of the rule, and `user` or `folder` for where that is kept. */
export const TURN_RULE_OFF = 'treatyBody.turnRuleOff';

/** A command of the client that shows the page of a rule: its id. */
export const EXPLAIN_RULE = 'treatyBody.explainRule';

/** Client to server: what the project file of a document's folder will say after a change. The client writes it. */
export const CHANGE_PROJECT = 'treatyBody/changeProject';
/** The document whose project file is to change, and how. */
export interface ChangeProjectParams {
  readonly uri: string;
  readonly change:
    | { readonly ignore: IgnoredFinding }
    /** Found again from now on. */
    | { readonly lift: IgnoredFinding }
    /** The level of a rule; null for that of the settings. */
    | { readonly rule: string; readonly level: 'off' | null }
    | { readonly status: DocumentStatus | null }
    /** Whether the text is said to be a treaty body document. */
    | { readonly claim: boolean }
    /** The limit for the document's kind; 0 for none, null for that of the settings. */
    | { readonly limit: number | null };
  /** Project files that are open in the editor, with their present text. */
  readonly open: readonly { readonly uri: string; readonly text: string }[];
}
/** Null where no folder is open. */
export interface ChangedProject {
  readonly uri: string;
  /** Null where the file must stay as it is. */
  readonly text: string | null;
  /** Why it must, as what is said after its name: "is not well formed". */
  readonly refusal?: string;
  /** Whether no such file was found. */
  readonly isNew?: boolean;
}

/** Client to server: what stands in the way of a document's submission, as if it were final. */
export const SUBMISSION = 'treatyBody/submission';
/** The document, which must be open. */
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
  /** Where it stands: "12 (a)", "Masthead". */
  readonly place: string;
  /** The words that are found, with some around them. */
  readonly text: string;
  readonly message: string;
  /** What to write instead; empty where there is no proposal. */
  readonly suggestion: string;
  /** The edits that make it so, for the version of the report. */
  readonly edits?: readonly { readonly range: OperationRange; readonly newText: string }[];
}
/** All of them, with what the document is; null is answered if it is not open. */
export interface SubmissionReport {
  readonly uri: string;
  readonly title: string;
  readonly version: number;
  readonly status: DocumentStatus;
  /** In text order. */
  readonly items: readonly SubmissionItem[];
}

/** Client to server: the same as a table to be handed on. */
export const EXPORT_QUERIES = 'treatyBody/exportQueries';
/** The document, which must be open, and the form of the table. */
export interface ExportQueriesParams {
  readonly uri: string;
  /** As `tabs` it can be pasted into a text as lines of a table. */
  readonly format: 'csv' | 'markdown' | 'tabs';
}

/** Client to server: a document as a Word file in its printed form. */
export const EXPORT_WORD = 'treatyBody/exportWord';
/** The document, which must be open. */
export interface ExportWordParams {
  readonly uri: string;
  /** When the file is made, `2026-05-01T10:00:00Z`. */
  readonly date: string;
}
/** The file, and what in it is otherwise than in the text; null is answered for a document that is not open. */
export interface ExportedWordFile {
  /** In base64. */
  readonly bytes: string;
  /** Headers of pages, job numbers and lines of tables of contents that are left out. */
  readonly furniture: number;
  /** Footnotes that stand in the text, since their marks do not. */
  readonly notes: number;
  /** Numbers that are typed, since Word cannot make them, as they are printed. */
  readonly typed: readonly string[];
}

/** Client to server: checks every document of the workspace and publishes what is found. Progress is reported on a token. */
export const CHECK_FOLDER = 'treatyBody/checkFolder';
/** The token on which progress is reported; none is without one. */
export interface CheckFolderParams {
  readonly workDoneToken?: string | number;
}
/** How many documents were checked and how much was found in them, up to where it was cancelled. */
export interface FolderReport {
  readonly documents: number;
  readonly findings: number;
  /** In how many of the documents something was found. */
  readonly withFindings: number;
  readonly isCancelled: boolean;
  /** Which part of the files was looked at, as in {@link DocumentInfo}; empty where it is all of them. */
  readonly part: string;
}

/** Client to server: takes back what {@link CHECK_FOLDER} has published. */
export const CLEAR_FOLDER = 'treatyBody/clearFolder';

/** What the commands that change numbers do. `what` is the paragraph at the cursor, the subparagraph, or the innermost of both. */
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
      /** What becomes of references to it; not said yet where that is to be asked. */
      readonly references?: 'remove' | 'leave';
    }
  | { readonly kind: 'move'; readonly what: OperationSubject; readonly direction: 'up' | 'down' }
  /** After the place that a number and letters name: "36 (c)"; before all others where it is empty. */
  | { readonly kind: 'move-behind'; readonly what: OperationSubject; readonly place: string }
  /** Names some places at each of the selections, or at the position where there are none. */
  | { readonly kind: 'cite'; readonly places: readonly string[]; readonly selections: readonly OperationRange[] }
  /** Has the follow-up paragraph name some places and no others, or writes one. */
  | {
      readonly kind: 'follow-up';
      readonly places: readonly string[];
      /** For one that is written: as the user states it, "two years"; empty for none. */
      readonly period: string;
      /** Whether the day at the end of its period is to be written. */
      readonly deadline: boolean;
    };
/** The paragraph at the cursor, the subparagraph, or the innermost of both. */
export type OperationSubject = 'paragraph' | 'item' | 'innermost';

/** Client to server: the edits of an operation, for the version of the document that both have. */
export const OPERATE = 'treatyBody/operate';
/** A command of the client that runs an operation: arguments `uri`, `position` and an {@link OperationRequest}. */
export const OPERATE_COMMAND = 'treatyBody.operate';
/** A command of the client that follows the edits of a code action: arguments `uri` and an {@link OperationDone}. */
export const OPERATED_COMMAND = 'treatyBody.operated';
interface OperationPosition {
  readonly line: number;
  readonly character: number;
}
interface OperationRange {
  readonly start: OperationPosition;
  readonly end: OperationPosition;
}
/** Where an operation is asked for, and which. A place outside the text is taken for the nearest one inside. */
export interface OperateParams {
  readonly uri: string;
  readonly position: OperationPosition;
  /** What is selected, where something is. */
  readonly selection?: OperationRange;
  readonly operation: OperationRequest;
  /** The user has agreed to change numbers of a document that is not a draft any more. */
  readonly confirmed?: boolean;
}
/** Something to be looked at: in the text as it becomes, except for what stands before a question. */
export interface OperationNote {
  readonly message: string;
  readonly range: OperationRange;
}
/** What is to be done and told once an operation is made. */
export interface OperationDone {
  /** Units of the text as it becomes. */
  readonly length: number;
  readonly cursor?: OperationPosition;
  /** What became of numbers and references, in one line; empty where nothing did. */
  readonly message: string;
  readonly notes: readonly OperationNote[];
}
/** The edits, or why there are none: it cannot be done, or something is to be asked first. */
export type OperateAnswer =
  | (OperationDone & {
      readonly kind: 'edit';
      readonly version: number;
      readonly edits: readonly {
        readonly range: OperationRange;
        readonly newText: string;
        /** The heading under which a preview shows it. */
        readonly label: string;
      }[];
      /** References that are left without a target, in the text as it is: they are shown before anything is done. */
      readonly untargeted: readonly OperationNote[];
    })
  | { readonly kind: 'refused'; readonly message: string }
  /** The numbers of a document that is final or an advance unedited version would change. */
  | { readonly kind: 'ask-status'; readonly question: string; readonly detail: string }
  /** What is to be deleted is referred to. */
  | { readonly kind: 'ask-references'; readonly question: string; readonly notes: readonly OperationNote[] };

/** Client to server: an operation on the text of a Word file that is shown, to be made in a copy of the file as tracked changes. */
export const WORD_OPERATE = 'treatyBody/operateInWord';
/** The same as for a text, and the file. */
export interface WordOperateParams extends OperateParams {
  /** The file, in base64: that of which the text is shown. */
  readonly bytes: string;
  readonly author: string;
  /** `2024-05-01T10:00:00Z` */
  readonly date: string;
  /** Whether typed references that change become fields, where Word makes the numbers that they name. */
  readonly fields?: boolean;
}
/** The copy, or why there is none: it cannot be made, nothing changes, or something is to be asked first. */
export type WordOperateAnswer =
  | Exclude<OperateAnswer, { readonly kind: 'edit' }>
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'made';
      readonly bytes: string;
      /** What became of numbers and references, in one line; empty where nothing did. */
      readonly message: string;
      /** What is to be looked at, in the text of the copy with all changes accepted. */
      readonly notes: readonly OperationNote[];
      /** References that are left without a target, in the text as it is. */
      readonly untargeted: readonly OperationNote[];
      /** How many typed references change that could be fields. */
      readonly fieldable: number;
      /** What the user should know of the file: sentences. */
      readonly warnings: readonly string[];
    };

/** Server to client: what Enter came to beyond a new line. It holds once the edits are in the document, whose text is then `length` units long. */
export const NUMBERING_CONTINUED = 'treatyBody/numberingContinued';
/** The edits that were answered to Enter, by what they are for, and what came of them. */
export interface NumberingContinued {
  readonly uri: string;
  /** The version of the document that the edits are for. */
  readonly version: number;
  readonly length: number;
  /** What became of numbers and references, in one line; empty where nothing did. */
  readonly message: string;
  /** What is to be looked at, in the text as it becomes. */
  readonly notes: readonly OperationNote[];
}

/** Server to client: Enter would have continued the numbering here, but for the status of the document. Told once for each document. */
export const NUMBERING_HELD = 'treatyBody/numberingHeld';
/** A document, and the status that held the numbering back. */
export interface NumberingHeld {
  readonly uri: string;
  readonly status: DocumentStatus;
}

/** Client to server: what can be cited at a position, to be picked from. Null where no citation can stand. */
export const CITABLE = 'treatyBody/citable';
/** A document and a position in it. */
export interface CitableParams {
  readonly uri: string;
  readonly position: OperationPosition;
}
/** A paragraph or subparagraph that may be picked. */
export interface CitableItem {
  /** As it is cited: "36 (c)". */
  readonly place: string;
  /** Its first words. */
  readonly words: string;
  /** The heading that it stands under; empty where there is none. */
  readonly section: string;
  /** "concern", "recommendation", or empty. */
  readonly role: string;
  readonly isItem: boolean;
}
/** What may be picked, in the version that the answer is for. */
export interface CitableAnswer {
  readonly version: number;
  /** The list that the numbers will join; empty where they make one of their own. */
  readonly list: string;
  /** In the order of the text, without what that list names already. */
  readonly items: readonly CitableItem[];
}
/** Client to server: the places after which a paragraph or subparagraph at a position can be moved, to pick from. Null where there are none. */
export const MOVE_TARGETS = 'treatyBody/moveTargets';
/** What is moved, and where to it can be. */
export interface MoveTargets {
  readonly version: number;
  /** What is moved: "paragraph 12", "12 (b)". */
  readonly moved: string;
  /** Where it can come before all others, in words: "before paragraph 1"; empty where it is the first already. */
  readonly beginning: string;
  /** In the order of the text. */
  readonly items: readonly CitableItem[];
  /** How many of the items stand before what is moved. */
  readonly before: number;
}

/** A command of the client that has paragraphs picked and cites them: arguments `uri` and `position`, or none for the cursor. */
export const CITE_COMMAND = 'treatyBody.cite';

/** Client to server: the follow-up paragraph, and the recommendations from which its list may be chosen. Null where it can have none. */
export const FOLLOW_UP = 'treatyBody/followUp';
/** A document, and any position in it. */
export type FollowUpParams = CitableParams;
/** A recommendation that may be picked. */
export interface FollowUpItem extends CitableItem {
  /** Whether the list names it now. What it names is in the items also where it recommends nothing. */
  readonly isPresent: boolean;
}
/** What may be picked, in the version that the answer is for. */
export interface FollowUpAnswer {
  readonly version: number;
  /** Its number; empty where there is none yet and one would be written. */
  readonly paragraph: string;
  readonly items: readonly FollowUpItem[];
  /** The day by which the information is due, where the paragraph states a period without it; empty elsewhere. */
  readonly deadline: string;
}
/** A command of the client that has recommendations picked for the follow-up paragraph: arguments `uri` and `position`, or none for the cursor. */
export const FOLLOW_UP_COMMAND = 'treatyBody.followUp';

/**
 * Client to server: what pasting a text comes to where it holds numbered paragraphs or subparagraphs. Null where it is plain pasting.
 */
export const PASTE = 'treatyBody/paste';
/** What is to be pasted, where, and from where it comes. */
export interface PasteParams {
  readonly uri: string;
  /** What is replaced. */
  readonly range: OperationRange;
  readonly text: string;
  /** The document from which the text was copied or cut, as it was then, where that is known. */
  readonly source?: {
    readonly text: string;
    /** The run that was taken, in UTF-16 units of that text. */
    readonly start: number;
    readonly end: number;
    /** Whether it is the document into which the text is pasted. */
    readonly isSame: boolean;
  };
}
/** The edits of the pasting, for the version of the document that the answer is for, and what they come to in words. */
export interface PasteAnswer {
  readonly version: number;
  /** The edit that holds the pasted text with its new numbers. */
  readonly pasted: PasteEdit;
  /** Numbers and references around it. */
  readonly others: readonly PasteEdit[];
  /** Whether numbers are to follow without being asked; else the text is pasted as it is, and this is offered. */
  readonly isDefault: boolean;
  readonly message: string;
  readonly notes: readonly OperationNote[];
}
/** A run of the text as it is, and what is to stand there. */
export interface PasteEdit {
  readonly range: OperationRange;
  readonly newText: string;
}

/** Client to server: which number of an earlier text of a document is which now. Null if it is not open. */
export const CONCORDANCE = 'treatyBody/concordance';
/** The document, what it is compared with, and the form of the table. */
export interface ConcordanceParams {
  readonly uri: string;
  readonly form: 'markdown' | 'csv' | 'tabs';
  /** The document as it was opened or saved last, or another text of it. */
  readonly before: 'opened' | 'saved' | { readonly text: string };
}
/** The concordance, written out in the form that was asked for. */
export interface ConcordanceAnswer {
  readonly table: string;
  /** How many lines of the table have another number before than after, those that came and went among them. */
  readonly changed: number;
  /** The same in words: "12 paragraphs and 30 subparagraphs have another number, 1 paragraph is new"; empty for none. */
  readonly summary: string;
}

/** Client to server: the recommendations of a document. Null if it is not open. */
export const RECOMMENDATIONS = 'treatyBody/recommendations';
/** A document, which must be open. */
export interface RecommendationsParams {
  readonly uri: string;
}
/** What a table says of the document that it is about; empty for what the document does not say. */
export interface TableDocument {
  /** Its symbol, else the name of its file, else what kind of document it is. */
  readonly name: string;
  readonly symbol: string;
  /** Id of the kind, as the word limits are named by it. */
  readonly kind: string;
  readonly committee: string;
  readonly state: string;
  /** As 2015-09-09. */
  readonly date: string;
}
/** The recommendations of one version of a document, in the order of the text. */
export interface RecommendationsAnswer {
  readonly uri: string;
  readonly version: number;
  readonly document: TableDocument;
  /** A sentence that says why there are none; empty where there are. */
  readonly why: string;
  /** Whether the document can have a follow-up paragraph, and its number; empty where there is none yet. */
  readonly mayFollowUp: boolean;
  readonly followUpParagraph: string;
  readonly items: readonly RecommendationItem[];
}
/** One recommendation. Lines and characters count from 0, characters in UTF-16 units. */
export interface RecommendationItem {
  /** As it is cited. */
  readonly number: string;
  /** Whether its number can be named in a list: another paragraph may have it too. */
  readonly isCitable: boolean;
  readonly position: OperationPosition;
  /** The paragraph before it, after which something else comes before it; empty for the first. */
  readonly before: string;
  /** What it says that others do not, on one line, cut at a word. */
  readonly opening: string;
  readonly parts: readonly RecommendationPart[];
  readonly words: number;
  readonly concerns: readonly {
    readonly number: string;
    readonly text: string;
    readonly position: OperationPosition;
  }[];
  /** The headings that it stands under, outermost first. */
  readonly section: readonly string[];
  /** The articles that it names, in words; empty where it names none. */
  readonly articles: string;
  /** The same each by itself, for a list by articles; those of the heading where it names none. */
  readonly articleGroups: readonly ArticleGroup[];
  readonly citedBy: readonly string[];
  readonly followUp: 'whole' | 'part' | 'none';
  readonly addressees: readonly string[];
}
/** The opening of a recommendation, a subparagraph, or a further block of it. */
export interface RecommendationPart {
  /** As it is cited: "12 (a)"; empty for what is no subparagraph. */
  readonly place: string;
  /** Its letter in brackets, and how many it stands under; empty and 0 for what is no subparagraph. */
  readonly label: string;
  readonly level: number;
  readonly text: string;
  readonly position: OperationPosition;
  readonly isFollowUp: boolean;
}
/** An article that recommendations may be listed under. */
export interface ArticleGroup {
  /** The instrument by its short name; empty for the one that the committee monitors. */
  readonly instrument: string;
  readonly article: string;
}

/** Client to server: what observations ask to be followed up, and what other documents say of it. Null for a document that is not open. */
export const FOLLOW_UP_SAID = 'treatyBody/followUpSaid';
/** What is known of the follow-up to one version of observations. */
export interface FollowUpSaidAnswer {
  readonly uri: string;
  readonly version: number;
  readonly document: TableDocument;
  /** A sentence that says why nothing is to be followed up; empty where something is. */
  readonly why: string;
  /** The number of the follow-up paragraph, where it stands, and by when the information is due, as printed. */
  readonly paragraph: string;
  readonly position?: OperationPosition;
  readonly deadline: string;
  readonly targets: readonly FollowUpSaidTarget[];
  /** Which part of the files was looked at, as in {@link DocumentInfo}; empty where it is all of them. */
  readonly part: string;
}
/** A paragraph or subparagraph that the follow-up paragraph names. */
export interface FollowUpSaidTarget {
  /** As it is cited: "33 (a)". */
  readonly place: string;
  /** A line for each of its parts. */
  readonly text: string;
  readonly position: OperationPosition;
  /** The oldest document first. */
  readonly said: readonly FollowUpSaidItem[];
}
/** What a paragraph of another document says of it. */
export interface FollowUpSaidItem {
  readonly uri: string;
  readonly symbol: string;
  /** Id of the kind of document. */
  readonly kind: string;
  readonly place: string;
  readonly text: string;
  readonly position: OperationPosition;
  /** The question that it answers, "CMW/C/XAA/Q/2, para. 3", where it does not name the recommendation itself; empty elsewhere. */
  readonly through: string;
}

/** Client to server: either of both as a table to be handed on. Null for a document that is not open. */
export const EXPORT_TABLE = 'treatyBody/exportTable';
/** The document, which must be open, which of the tables, and its form. */
export interface ExportTableParams {
  readonly uri: string;
  readonly table: 'recommendations' | 'follow-up';
  /** As `tabs` it can be pasted into a text or a spreadsheet, as `html` into what makes a table of it. */
  readonly format: 'csv' | 'markdown' | 'json' | 'tabs' | 'html';
}

/** Client to server: a document as a page shows it, whole or what has changed of it. Null if it is not open. */
export const PAGE = 'treatyBody/page';
/** The document, and the number of the answer that the client has of it; 0 where it has none. */
export interface PageParams {
  readonly uri: string;
  readonly since: number;
}
/** One version of a document, as changes to what the answer before it gave. */
export interface PageAnswer {
  /** Counts the answers; it is given back with the next question. */
  readonly number: number;
  readonly version: number;
  /** The document’s symbol, read or derived; empty where it is not known. */
  readonly title: string;
  /** The language of the text, by its ISO 639-1 code. */
  readonly language: string;
  /** The answer that `changes` change; 0 where they make a page from nothing, since the client had another answer than the last. */
  readonly follows: number;
  /** Whether blocks follow after those of this answer. Whoever asks again at once gets the next ones. */
  readonly isPart: boolean;
  /** From the end of the document to its beginning, so that each may be made by itself. */
  readonly changes: readonly PageChange[];
}
/** Blocks that take the place of others. */
export interface PageChange {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly PageBlock[];
}
/** One block of a document. The blocks of a document follow each other without gap: places are found by adding up their lengths. */
export interface PageBlock {
  readonly kind:
    | 'masthead'
    | 'title'
    | 'heading'
    | 'paragraph'
    | 'subparagraph'
    | 'unnumbered'
    | 'footnote'
    /** Page headers, job numbers, tables of contents: it has no runs, for a page does not print them. */
    | 'furniture';
  /** Depth from 1, for headings and subparagraphs; else 0. */
  readonly level: number;
  /** Its number, letter or mark as printed, and without punctuation; empty where there is none. */
  readonly marker: string;
  readonly label: string;
  /** How many UTF-16 units of the text it is. */
  readonly length: number;
  /** Its words in order; what converters left behind is not among them. Empty for a masthead, which has parts. */
  readonly runs: readonly PageRun[];
  readonly parts?: readonly PagePart[];
  /** What is found in it, in its order. */
  readonly findings: readonly PageFinding[];
}
/** Some words of a block. White space in them is as in the text. */
export interface PageRun {
  /** Where it begins, in UTF-16 units of the block. */
  readonly start: number;
  readonly text: string;
  /** What the words point at, for those that do; what that is, {@link CARD} says. */
  readonly link?: 'here' | 'document' | 'article';
  /** For a link, where that is asked: at the number, after the word that says what it is. */
  readonly at?: number;
  /** The place of a link that leads to a paragraph of the document, as "12(a)(ii)"; where it has one. */
  readonly to?: string;
  /** For the mark of a note, the mark without its form: "1" for "¹". */
  readonly note?: string;
}
/** A line of a masthead, or a part of one that a tab sets off. */
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
  /** The titles of its corrections, as those of its code actions. */
  readonly fixes: readonly string[];
}

/** Client to server: what the hover says at a position, before it becomes Markdown. Null where there is nothing to say. */
export const CARD = 'treatyBody/card';
/** A document and a position in it. */
export type CardParams = CitableParams;
/** What a card says. Text is text: nothing in it is markup. */
export interface CardAnswer {
  readonly prose: readonly CardProse[];
}
/** A paragraph, a bullet under so many others, words of somebody else, or a line across. */
export type CardProse =
  | { readonly kind: 'text' | 'quote'; readonly parts: readonly CardInline[] }
  | { readonly kind: 'item'; readonly depth: number; readonly parts: readonly CardInline[] }
  | { readonly kind: 'rule' };
/** Words of a card. The address of a link is one of the web or of a document that VS Code opens. */
export type CardInline =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  | { readonly code: string }
  | { readonly link: string; readonly to: string };
