import type { SourceText, Unreadable } from '../../textFiles';

/** A file that may be a document. */
export interface ListedFile {
  readonly uri: string;
  /** Changes when the file changes; empty if changes cannot be detected. */
  readonly stamp: string;
}

/** The files that may be documents, up to the limit. */
export interface FileListing {
  readonly files: readonly ListedFile[];
  /** The number of files found, including those beyond the limit. */
  readonly total: number;
  /** Whether there may be more, because not all folders were searched. */
  readonly isMore: boolean;
}

/** How the server reads files that are not open. Every operation is bounded and never rejects. */
export interface FilePort {
  /** The plain text files below some folders, and the Word files if `withWord`. */
  list(folders: readonly string[], withWord: boolean): Promise<FileListing>;
  /** The text of a file; undefined if it is missing, too large or not text. */
  read(uri: string): Promise<string | undefined>;
  /** The bytes of a Word file; undefined if it is missing or too large. */
  readBytes(uri: string): Promise<Uint8Array | undefined>;
  /**
   * A file to be changed and written back; undefined if there is none, or the reason if it cannot be read or is a link out of the folder
   * `top`.
   */
  readSource(uri: string, top: string): Promise<SourceText | Unreadable | undefined>;
  /**
   * Whether a file whose text has many U+FFFD is not encoded in UTF-8; true if it cannot be told from a UTF-8 file that contains U+FFFD.
   */
  isForeign(uri: string): Promise<boolean>;
}
