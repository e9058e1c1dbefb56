import type { DocumentStatus } from './checked/operationParams';
/** Client to server: requests the server’s part of a bug report. No text, names or addresses. */
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
/** The size of an open document and counts from its reading, without its name; the length is in UTF-16 units. */
export interface ReportedDocument {
  readonly characters: number;
  readonly lines: number;
  /** Absent for a document that is too long to be checked. */
  readonly read?: {
    readonly language: string;
    readonly kind: string;
    readonly status: DocumentStatus;
    readonly blocks: number;
    readonly paragraphs: number;
    readonly references: number;
    /** How many findings each rule has. */
    readonly findings: Readonly<Record<string, number>>;
  };
}
/** How often a task ran, and the median and maximum of its times, in milliseconds. */
export interface TimingSummary {
  readonly what: string;
  readonly count: number;
  readonly median: number;
  readonly longest: number;
}

/** Server to client, after each reading of an open document: the contents of a status bar. */
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
  readonly status: DocumentStatus;
  /** The language of the text, "Spanish", and how much of it is understood. */
  readonly language: string;
  readonly understood: LanguageSupport;
  readonly paragraphs: number;
  readonly words: number;
  /** The word limit in force; 0 if there is none. */
  readonly limit: number;
  /** The searched part of the files of the workspace: "10,000 of 25,000 files"; empty if all are. */
  readonly part: string;
}

/** How much of a language is understood: everything, references and numbering, or numbering alone. */
type LanguageSupport = 'wording' | 'references' | 'numbering';

/** Client to server: the user’s settings for a document without a project file. Sent whenever they change. */
export const DOCUMENT_OPTIONS = 'treatyBody/documentOptions';

/** Client to server: requests what applies to a document and where that was set. Null if it is not open. */
export const DOCUMENT_TERMS = 'treatyBody/documentTerms';
/** The terms of a document, and their sources. */
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
  /** The project file of the document's folder, if any. */
  readonly project?: string;
}
