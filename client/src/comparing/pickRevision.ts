import { type TextDocument, window } from 'vscode';
import type { GitCommit, GitRepository } from '../files/git';
import { fileOf } from '../files/wordAddress';
import { currentLanguage, t } from '../shown/l10n';
import { asLabel, asMessage } from '../shown/shown';

/** A Git revision and its label. */
interface PickedRevision {
  readonly commit: string;
  readonly name: string;
}

const MAX_COMMITS = 200;
const SHORT_HASH = 8;

/** Asks for a commit that changed the document’s file, or for the name of another revision; undefined if the user cancels. */
export async function pickRevision(
  repository: GitRepository,
  document: TextDocument,
  title: string,
): Promise<PickedRevision | undefined> {
  const path = fileOf(document.uri).fsPath;
  const commits = await repository.log({ maxEntries: MAX_COMMITS, path }).catch((): readonly GitCommit[] => []);
  const items = commits.map((commit) => ({
    label: asLabel(commit.message.split('\n', 1)[0] ?? ''),
    description: asLabel(describe(commit)),
    revision: commit.hash,
  }));
  const otherRevision = {
    label: `$(git-branch) ${t('Another Revision…')}`,
    description: t('a branch, a tag or a hash'),
    revision: '',
  };
  const choice = await window.showQuickPick([...items, { ...otherRevision, alwaysShow: true }], {
    title,
    placeHolder: commits.length > 0 ? t('Commits that changed the file') : t('The file is in no commit yet'),
    matchOnDescription: true,
  });
  if (!choice) return undefined;
  const revision = choice.revision || (await window.showInputBox({ title, prompt: t('Branch, tag or hash') }));
  if (!revision?.trim()) return undefined;
  const name = choice.revision === '' ? revision.trim() : revision.slice(0, SHORT_HASH);
  return { commit: revision.trim(), name };
}

/** The text of a file in a revision; undefined, after a warning, if Git cannot provide it. */
export async function textOfRevision(
  repository: GitRepository,
  { commit, name }: PickedRevision,
  path: string,
): Promise<string | undefined> {
  try {
    return await repository.show(commit, path);
  } catch {
    void window.showWarningMessage(asMessage(t('Git has no text of this file for “{0}”.', name)));
    return undefined;
  }
}

function describe({ hash, commitDate, authorName }: GitCommit): string {
  const date = commitDate?.toLocaleString(currentLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  return [hash.slice(0, SHORT_HASH), date, authorName].filter(Boolean).join(' · ');
}
