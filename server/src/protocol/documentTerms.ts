import type { DocumentStatus } from './checked/operationParams';
/** Client to server: requests the server’s part of a bug report. Contains no text, names or URIs. */
export const REPORT = 'treatyBody/report';
/** The server, its client and its open documents, as counts and durations. */
export interface ServerReport {
  readonly version: string;
  /** "Node v20.20.2, linux x64", or "browser". */
  readonly runtime: string;
  /** The number of known workspace files. */
  readonly files: number;
  readonly documents: readonly ReportedDocument[];
  readonly timings: readonly TimingSummary[];
}
/** The size of an open document and counts from its reading, without its name. The length is in UTF-16 code units. */
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
    /** The number of findings per rule. */
    readonly findings: Readonly<Record<string, number>>;
  };
}
/** How often a task ran, and the median and maximum duration in milliseconds. */
export interface TimingSummary {
  readonly what: string;
  readonly count: number;
  readonly median: number;
  readonly longest: number;
}

/** Server to client, after each reading of an open document: the content of the status bar. */
export const DOCUMENT_INFO = 'treatyBody/documentInfo';
/** Facts about one version of a document. */
export interface DocumentInfo {
  readonly uri: string;
  readonly version: number;
  /** The display name: "Concluding observations". */
  readonly kind: string;
  /** The document's own symbol, read or derived; empty if unknown. */
  readonly symbol: string;
  readonly committee: string;
  readonly state: string;
  readonly status: DocumentStatus;
  /** The language of the text, "Spanish", and how far it is supported. */
  readonly language: string;
  readonly understood: LanguageSupport;
  readonly paragraphs: number;
  readonly words: number;
  /** The applicable word limit; 0 for none. */
  readonly limit: number;
  /** How much of the workspace files was searched: "10,000 of 25,000 files"; empty for all. */
  readonly part: string;
}

/** How far a language is supported: fully, for references and numbering, or for numbering only. */
type LanguageSupport = 'wording' | 'references' | 'numbering';

/** Client to server: the user’s settings for a document without a project file, sent on every change. */
export const DOCUMENT_OPTIONS = 'treatyBody/documentOptions';

/** Client to server: requests the settings that apply to a document, and where each was set. Null if the document is not open. */
export const DOCUMENT_TERMS = 'treatyBody/documentTerms';
/** The settings that apply to a document, and where each was set. */
export interface DocumentTerms {
  readonly status: DocumentStatus;
  /** The status stated in the document. */
  readonly ownStatus: DocumentStatus;
  readonly statusFrom: 'document' | 'project' | 'editor';
  /** Id of the kind of document, also the key of its word limit. */
  readonly kind: string;
  /** The display name of the kind. */
  readonly kindName: string;
  /** 0 for none. */
  readonly limit: number;
  readonly limitFrom: 'project' | 'settings';
  /** The project file of the document's folder, if any. */
  readonly project?: string;
}
