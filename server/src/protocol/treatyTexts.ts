/** Client to server: requests the text of a `TREATY_SCHEME` document; null for an unknown treaty. */
export const TREATY_DOCUMENT = 'treatyBody/treatyDocument';

/** Client to server: requests the list of instruments. */
export const TREATY_LIST = 'treatyBody/treaties';
/** An instrument with its names and its address. */
export interface ListedTreaty {
  readonly id: string;
  /** The full title, in United Nations usage. */
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

/** The result of an import. */
export interface ImportedTreaty {
  /** Undefined if the file does not identify its treaty, so that the user has to. */
  readonly instrument?: string;
  /** Whether the file was refused whichever treaty it may be. */
  readonly isUnread?: boolean;
  /** In one line: "Convention on Migrant Workers: 91 of 93 articles". */
  readonly summary: string;
  /** Parts that could not be read, with their line in the file, counted from 1; 0 if they have no line. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  /** How many articles could be read; undefined if none could. */
  readonly articles?: number;
  /** The client’s stored form, as JSON; undefined if not one article could be read. */
  readonly stored?: string;
  readonly uri?: string;
}

/**
 * Server to client: requests the texts in the folder of a setting or of `InitializationOptions.treatyStorage`; null if there is no
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
