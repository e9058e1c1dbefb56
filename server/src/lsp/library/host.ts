import type { FilePort } from '../connection/filePort';
import type { TextPort } from './treatyShelf';

/** The platform services of the server. */
export interface Host {
  readonly version: string;
  /** The platform, in words. */
  readonly runtime: string;
  /** The local files, if the platform has any. */
  readonly files?: FilePort;
  /** The local treaty texts, if the platform has any. */
  readonly texts?: TextPort;
  /** Base URI of the rule pages, if they are in a local folder. */
  readonly rulePages?: string | undefined;
  /** A file that ships with the server, by its path below `dist/`; undefined if there is none. */
  readResource(path: string): Promise<string | undefined>;
}
