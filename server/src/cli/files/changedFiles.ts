import { join } from 'node:path';
import { type Io, PROGRAM, UsageError } from '../io/io';
import { printableLine } from '../io/terminal';

/** The selection of files from Git: staged files, or files changed since HEAD diverged from a revision. */
export type ChangeSelection = 'staged' | { readonly since: string };

/** Excludes deleted files: only added, copied, modified or renamed ones. */
const DIFF_FILTER = '--diff-filter=ACMR';
/** No program configured in a repository is run. */
const NAMES = ['--name-only', '-z', '--no-ext-diff', '--no-textconv', DIFF_FILTER] as const;

/**
 * The resolved absolute paths of files that Git reports as changed, including new ones; content is always read from the working tree.
 * Throws a `UsageError` if Git or the repository is missing, or if the revision is unknown.
 */
export async function changedFiles(change: ChangeSelection, io: Io): Promise<ReadonlySet<string>> {
  const option = change === 'staged' ? '--staged' : '--since';
  const git = async (...args: readonly string[]): Promise<string> => {
    let output: string | undefined;
    try {
      output = await io.git(args);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${option}: Git says: ${printableLine(reason.trim()).replace(/^fatal: /, '')}`);
    }
    if (output === undefined)
      throw new UsageError(`${option}: there is no Git; ${PROGRAM} cannot tell what has changed`);
    return output;
  };
  const topFolder = (await git('rev-parse', '--show-toplevel')).replace(/\r?\n$/, '');
  const lists =
    change === 'staged'
      ? [await git('diff', '--cached', ...NAMES)]
      : [
          await git('diff', ...NAMES, await commonAncestor(change.since, git), '--'),
          await git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ':/'),
        ];
  const paths = lists.flatMap((list) => list.split('\0')).filter((path) => path !== '');
  const realPaths = await Promise.all(paths.map(async (path) => (await io.follow(join(topFolder, path)))?.path));
  return new Set(realPaths.filter((path) => path !== undefined));
}

/** The merge base of HEAD and a revision, as in `git diff REF...`; the revision itself if there is none. */
async function commonAncestor(revision: string, git: (...args: readonly string[]) => Promise<string>): Promise<string> {
  const commit = (
    await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).catch(() => '')
  ).trim();
  if (commit === '') throw new UsageError(`--since ${printableLine(revision)}: Git knows no such commit`);
  const base = await git('merge-base', commit, 'HEAD').catch(() => commit);
  return base.trim();
}
