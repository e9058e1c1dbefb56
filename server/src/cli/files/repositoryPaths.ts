import { dirname, join, relative, resolve, sep } from 'node:path';
import type { RepositoryPlace } from '../io/checkJob';
import { type Io, isOutside } from '../io/io';
import { STANDARD_INPUT } from '../io/read';

/** The repository that contains the working directory; undefined if there is none. */
export async function currentRepository(io: Io): Promise<RepositoryPlace | undefined> {
  const currentFolder = io.absolute('.');
  const topFolder = await repositoryTop(currentFolder, io);
  return topFolder === undefined ? undefined : { top: topFolder, here: currentFolder };
}

/** The top of the repository that contains a folder; undefined outside repositories. */
export async function repositoryTop(folder: string, io: Io): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if (await isRepositoryTop(at, io)) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** Whether a folder is the top of a repository: `.git` is a folder, or a file in worktrees and submodules. */
export async function isRepositoryTop(folder: string, io: Io): Promise<boolean> {
  return (await io.follow(join(folder, '.git'))) !== undefined;
}

/**
 * A path as code hosting services expect it, relative to the top of the repository, with slashes; unchanged if it is outside or if there is
 * no repository.
 */
export function fromTop(path: string, repository: RepositoryPlace | undefined): string {
  if (!repository || path === STANDARD_INPUT) return path;
  const relativePath = relative(repository.top, resolve(repository.here, path));
  return relativePath === '' || isOutside(relativePath) ? path : relativePath.split(sep).join('/');
}
