import type { FilePort } from '../connection/filePort';
import type { TextPort } from './treatyShelf';

/** The platform services of the server. */
export interface Host {
  readonly version: string;
  /** The platform, in words. */
  readonly runtime: string;
  /** The files of the machine, if it has any. */
  readonly files?: FilePort;
  /** Treaty texts on the machine, if it has any. */
  readonly texts?: TextPort;
  /** The address of the folder in which the pages of rules are, if it is a folder of the machine. */
  readonly rulePages?: string | undefined;
  /** A file that ships with the server, by its path below `dist/`; undefined if there is none. */
  readResource(path: string): Promise<string | undefined>;
}
