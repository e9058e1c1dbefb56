import { dirname, join, relative, resolve, sep } from 'node:path';
import type { RepositoryPlace } from '../io/checkJob';
import { type Io, isOutside } from '../io/io';
import { STANDARD_INPUT } from '../io/read';

/** The repository that contains the working directory; undefined if there is none. */
export async function currentRepository(io: Io): Promise<RepositoryPlace | undefined> {
  const workingFolder = io.absolute('.');
  for (let folder = workingFolder; ; folder = dirname(folder)) {
    if (await io.follow(join(folder, '.git'))) return { top: folder, here: workingFolder };
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * A path as code hosting services expect it, relative to the top of the repository, with slashes; unchanged if it is outside or if there is
 * no repository.
 */
export function fromTop(path: string, repository: RepositoryPlace | undefined): string {
  if (!repository || path === STANDARD_INPUT) return path;
  const below = relative(repository.top, resolve(repository.here, path));
  return below === '' || isOutside(below) ? path : below.split(sep).join('/');
}
