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

/**
 * Server to client: requests a project file in the workspace as a {@link SourceText}; null if there is none, an {@link Unreadable} if it
 * exists but cannot be read.
 */
export const READ_SOURCE = 'treatyBody/readSource';
/** The address of the project file. */
export interface ReadSourceParams {
  readonly uri: string;
}

/** Server to client: files were added, deleted or read again, so statements on other documents may have changed. Without parameters. */
export const FILES_READ = 'treatyBody/filesRead';
