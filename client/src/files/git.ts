import { extensions, type Uri } from 'vscode';

/** The part of the API of VS Code's Git extension that is used here. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  getRepository(uri: Uri): GitRepository | null;
}

/** A Git repository. */
export interface GitRepository {
  /** The commits that changed a file, newest first. */
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly GitCommit[]>;
  /** The bytes of a file in a revision; rejects if the file is not in it. */
  buffer(revision: string, path: string): Promise<Uint8Array>;
  /** The text of a file in a revision; rejects if the file is not in it. */
  show(revision: string, path: string): Promise<string>;
}

/** A commit, as far as lists show it. */
export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly commitDate?: Date;
  readonly authorName?: string;
}

const PATIENCE = 3_000;
const PAUSE = 100;

/**
 * The repository of a file. Undefined if there is none or no Git: in a browser, with the Git extension disabled, or without the program.
 */
export async function repositoryOf(uri: Uri): Promise<GitRepository | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension || uri.scheme === 'untitled') return undefined;
  try {
    const git = await extension.activate();
    if (!git.enabled) return undefined;
    const api = git.getAPI(1);
    // Repositories are discovered in the background after a window opens.
    const deadline = Date.now() + PATIENCE;
    while (api.state !== 'initialized' && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return api.getRepository(uri) ?? undefined;
  } catch {
    // Without the program, the extension has no API.
    return undefined;
  }
}
