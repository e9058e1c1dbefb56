import type { SourceText, Unreadable } from '../../textFiles';

/** A file that may be a document. */
export interface ListedFile {
  readonly uri: string;
  /** Changes when the file changes; empty if that cannot be told. */
  readonly stamp: string;
}

/** The files that may be documents, up to the limit. */
export interface FileListing {
  readonly files: readonly ListedFile[];
  /** How many there are, including those beyond the limit. */
  readonly total: number;
  /** Whether there may be even more, because not all folders were searched. */
  readonly isMore: boolean;
}

/** How the server reads files that are not open. Every operation is bounded and never rejects. */
export interface FilePort {
  /** The plain text files below some folders, and the Word files if `withWord`. */
  list(folders: readonly string[], withWord: boolean): Promise<FileListing>;
  /** The text of a file; undefined if it is gone, too large, or no text. */
  read(uri: string): Promise<string | undefined>;
  /** The bytes of a Word file; undefined if it is gone or too large. */
  readBytes(uri: string): Promise<Uint8Array | undefined>;
  /**
   * A file that is to be changed and written back; undefined if there is none, and the reason if it exists but cannot be read, or is a
   * link that leads out of the folder `top`.
   */
  readSource(uri: string, top: string): Promise<SourceText | Unreadable | undefined>;
  /**
   * Whether a file whose text has many U+FFFD is in an encoding other than UTF-8; true if that cannot be told from a file that contains
   * U+FFFD.
   */
  isForeign(uri: string): Promise<boolean>;
}
