import { extensions, type Uri } from 'vscode';

/** What is used of the Git extension that ships with VS Code. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  getRepository(uri: Uri): GitRepository | null;
}

/** A folder that is under version control. */
export interface GitRepository {
  /** The commits in which a file changed, the newest first. */
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly GitCommit[]>;
  /** The bytes of a file in a revision; fails where it is not in it. */
  buffer(revision: string, path: string): Promise<Uint8Array>;
  /** The text of a file in a revision; fails where it is not in it. */
  show(revision: string, path: string): Promise<string>;
}

/** A commit, as far as it is shown to be picked. */
export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly commitDate?: Date;
  readonly authorName?: string;
}

const PATIENCE = 3_000;
const PAUSE = 100;

/**
 * The repository that a file is in. Undefined where there is none, and where there is no Git: in a browser, where the extension
 * is switched off, where the program is not installed.
 */
export async function repositoryOf(uri: Uri): Promise<GitRepository | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension || uri.scheme === 'untitled') return undefined;
  try {
    const git = await extension.activate();
    if (!git.enabled) return undefined;
    const api = git.getAPI(1);
    // Repositories are looked for when a window opens.
    const deadline = Date.now() + PATIENCE;
    while (api.state !== 'initialized' && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return api.getRepository(uri) ?? undefined;
  } catch {
    // Without the program the extension gives no API.
    return undefined;
  }
}
