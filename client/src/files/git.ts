import { extensions, type Uri } from 'vscode';

/** The part of the VS Code Git extension's API that is used here. */
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
  /** The bytes of a file in a revision; rejects if the revision lacks the file. */
  buffer(revision: string, path: string): Promise<Uint8Array>;
  /** The text of a file in a revision; rejects if the revision lacks the file. */
  show(revision: string, path: string): Promise<string>;
}

/** A commit, with the properties used in lists. */
export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly commitDate?: Date;
  readonly authorName?: string;
}

const TIMEOUT_MS = 3_000;
const RETRY_PAUSE_MS = 100;

/**
 * The repository that contains a file. Undefined without a repository or without Git: in a browser, with the Git extension disabled, or
 * with the `git` program missing.
 */
export async function repositoryOf(uri: Uri): Promise<GitRepository | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension || uri.scheme === 'untitled') return undefined;
  try {
    const git = await extension.activate();
    if (!git.enabled) return undefined;
    const api = git.getAPI(1);
    // Git discovers repositories in the background after a window opens.
    const deadline = Date.now() + TIMEOUT_MS;
    while (api.state !== 'initialized' && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS));
    return api.getRepository(uri) ?? undefined;
  } catch {
    // Without the `git` program, the extension provides no API.
    return undefined;
  }
}
