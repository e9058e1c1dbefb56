import type { Io } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';

/** What a run of the command line came to. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly served: readonly string[] | undefined;
}

/** Where a run takes its files from; a file that is an `Error` cannot be read. Standard input is the file `-`. */
export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
  /** The reader of the output goes away after so many writes. */
  readonly closedAfter?: number;
}

/** An error as the file system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: told by the system`), { code });
}

/** Runs the command line without a process. */
export async function runCaptured(argv: readonly string[], { files = {}, closedAfter }: World = {}): Promise<Outcome> {
  let out = '';
  let error = '';
  let writes = 0;
  let served: readonly string[] | undefined;
  const read = async (path: string): Promise<Uint8Array> => {
    const file = files[path] ?? systemError('ENOENT');
    if (file instanceof Error) throw file;
    return typeof file === 'string' ? new TextEncoder().encode(file) : file;
  };
  const io: Io = {
    version: '1.2.3',
    out: (text) => {
      writes++;
      out += text;
    },
    error: (text) => {
      error += text;
    },
    isClosed: () => closedAfter !== undefined && writes >= closedAfter,
    readFile: read,
    readInput: () => read('-'),
    serve: async (args) => {
      served = args;
    },
  };
  const code = await run(argv, io);
  return { code, out, error, served };
}
