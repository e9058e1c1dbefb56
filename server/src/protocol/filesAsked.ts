/** Server to client: requests a file that ships with the extension. */
export const READ_RESOURCE = 'treatyBody/readResource';
/**
 * `path` is relative to `dist/`, with forward slashes: `treaties/icrmw.json`. The answer is the text, or null if the file does not exist.
 */
export interface ReadResourceParams {
  readonly path: string;
}

/** Server to client: requests the URIs of plain text files in the workspace folders. */
export const LIST_FILES = 'treatyBody/listFiles';
/** The maximum number of URIs, and whether to include Word files. */
export interface ListFilesParams {
  readonly limit: number;
  readonly withWord: boolean;
}
/** The URIs, and the total number of files. */
export interface FileList {
  readonly uris: readonly string[];
  readonly total: number;
  /** Whether the total may be higher because the search was incomplete. */
  readonly isMore: boolean;
}

/** Server to client: requests the text of a workspace file; null if it does not exist or exceeds the limit. */
export const READ_FILE = 'treatyBody/readFile';
/** The URI of the file, and the size limit in bytes. */
export interface ReadFileParams {
  readonly uri: string;
  readonly limit: number;
}

/** Server to client: requests the bytes of a Word file in the workspace, in base64; null as for {@link READ_FILE}. */
export const READ_BYTES = 'treatyBody/readBytes';

/**
 * Server to client: requests a project file in the workspace. The answer is a {@link SourceText}, an {@link Unreadable} if the file cannot
 * be read, or null if it does not exist.
 */
export const READ_SOURCE = 'treatyBody/readSource';
/** The URI of the project file. */
export interface ReadSourceParams {
  readonly uri: string;
}

/** Server to client: files were added, deleted or reread, so statements in other documents may have changed. No parameters. */
export const FILES_READ = 'treatyBody/filesRead';
