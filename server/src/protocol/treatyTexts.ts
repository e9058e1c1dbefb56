/** Client to server: requests the text of a `TREATY_SCHEME` document; null for an unknown treaty. */
export const TREATY_DOCUMENT = 'treatyBody/treatyDocument';

/** Client to server: requests the list of instruments. */
export const TREATY_LIST = 'treatyBody/treaties';
/** An instrument, with its names and URI. */
export interface ListedTreaty {
  readonly id: string;
  /** The full title, as used by the United Nations. */
  readonly title: string;
  readonly shortTitle: string;
  readonly abbreviations: readonly string[];
  /** Id and name of the monitoring committee. */
  readonly committee: string;
  readonly committeeName: string;
  readonly articles: number;
  /** The number of articles available in the official wording. */
  readonly official: number;
  readonly uri: string;
}

/** Client to server: imports a file with the official text of a treaty. */
export const IMPORT_TREATY = 'treatyBody/importTreaty';

/** The result of an import. */
export interface ImportedTreaty {
  /** Undefined if the file does not identify its treaty, so that the user has to choose it. */
  readonly instrument?: string;
  /** Whether the file was refused, whichever treaty it might be. */
  readonly isUnread?: boolean;
  /** A one-line summary: "Convention on Migrant Workers: 91 of 93 articles". */
  readonly summary: string;
  /** Parts that could not be parsed, with their one-based line in the file; 0 if there is no line. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  /** The number of articles that were parsed; undefined for none. */
  readonly articles?: number;
  /** The form for the client to store, as JSON; undefined if no article was parsed. */
  readonly stored?: string;
  readonly uri?: string;
}

/**
 * Server to client: requests the texts in a folder from the settings, or in `InitializationOptions.treatyStorage`; null if the folder does
 * not exist.
 */
export const READ_TREATY_TEXTS = 'treatyBody/readTreatyTexts';
/** The folder to read, not including subfolders. */
export interface ReadTreatyTextsParams {
  /** A path or URI. */
  readonly folder: string;
}
/** The name of a file without its folder, and its text. */
export interface TreatyTextFile {
  readonly name: string;
  readonly text: string;
}

/** Server to client: the content of treaty documents may have changed. */
export const TREATIES_CHANGED = 'treatyBody/treatiesChanged';
