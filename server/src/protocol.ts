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
export const TREATY_LANGUAGE_ID = 'treaty-body-treaty';

/** What the client hands over when it starts the server. */
export interface InitializationOptions {
  /** The client shows {@link RULE_SCHEME} documents, so a finding's code may link to its page. */
  readonly rulePages?: boolean;
  /** The client answers {@link READ_RESOURCE}, for a server that has no files of its own to read. */
  readonly resources?: boolean;
  /** The client answers {@link LIST_FILES} and {@link READ_FILE}, for folders that the server has no way into. */
  readonly files?: boolean;
  /** The client runs {@link SHOW_REFERENCES}, so a code lens may be clicked. */
  readonly showReferences?: boolean;
  /** The client shows {@link TREATY_SCHEME} documents and answers {@link READ_TREATY_TEXTS}. */
  readonly treatyDocuments?: boolean;
  /** The folder in which the client keeps the treaty texts that were imported, each as {@link ImportedTreaty.stored}. */
  readonly treatyStorage?: string;
}

/** Client to server: the page of a rule. The answer is Markdown, or null where there is no such rule. */
export const RULE_PAGE = 'treatyBody/rulePage';
export interface RulePageParams {
  readonly rule: string;
}

/** Server to client: a file that ships with the extension, by its path below `dist/`, such as `treaties/icrmw.json`. */
export const READ_RESOURCE = 'treatyBody/readResource';
export interface ReadResourceParams {
  readonly path: string;
}

/** Server to client: the addresses of the plain texts in the folders of the workspace, no more than a limit. */
export const LIST_FILES = 'treatyBody/listFiles';
export interface ListFilesParams {
  readonly limit: number;
}

/** Server to client: the text of a file in a folder of the workspace, or null where there is none, or one of more bytes than a limit. */
export const READ_FILE = 'treatyBody/readFile';
export interface ReadFileParams {
  readonly uri: string;
  readonly limit: number;
}

/** Client to server: the text of a {@link TREATY_SCHEME} document, or null where there is no such treaty. */
export const TREATY_DOCUMENT = 'treatyBody/treatyDocument';
export interface TreatyDocumentParams {
  readonly uri: string;
}

/** Client to server: all instruments, to pick from. */
export const TREATY_LIST = 'treatyBody/treaties';
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
export interface ImportTreatyParams {
  readonly name: string;
  readonly text: string;
  readonly instrument?: string;
}

/** What an imported file gave. */
export interface ImportedTreaty {
  /** Undefined where the file does not say which treaty it is: the user may. */
  readonly instrument?: string;
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
export interface ReadTreatyTextsParams {
  /** A path or an address. */
  readonly folder: string;
}
export interface TreatyTextFile {
  readonly name: string;
  readonly text: string;
}

/** Server to client: treaty documents may read otherwise now. */
export const TREATIES_CHANGED = 'treatyBody/treatiesChanged';

/** A command of the client that shows the references to what stands at a place: arguments `uri` and `position`. */
export const SHOW_REFERENCES = 'treatyBody.showReferences';

/** Server to client, after each reading of an open document: what a status bar shows. */
export const DOCUMENT_INFO = 'treatyBody/documentInfo';
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
  readonly paragraphs: number;
  readonly words: number;
  /** The word limit in force; 0 where there is none. */
  readonly limit: number;
}
