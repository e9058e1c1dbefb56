import { type QuickPickItem, type TextDocument, Uri, window, workspace } from 'vscode';
import { type EarlierDraft, LANGUAGE_ID, WORD_SCHEME } from '../../../server/src/protocol';
import { decodeDocument } from '../../../server/src/textFiles';
import { openDraftFile, pickDraftFile } from '../files/draftFile';
import { type GitRepository, repositoryOf } from '../files/git';
import { placeBeside } from '../files/saveBeside';
import { isWorkingText } from '../files/schemes';
import { fileName, fileOf, wordVersionUri } from '../files/wordAddress';
import { t } from '../shown/l10n';
import { asLabel } from '../shown/shown';
import { isInTab } from '../webviews/currentDocument';
import { pickRevision, textOfRevision } from './pickRevision';

/** A serialized reference to an earlier draft, to find it after a window reload: the saved version, a Git revision, or a URI. */
type SavedDraft =
  | { readonly kind: 'saved' }
  | { readonly kind: 'revision'; readonly commit: string; readonly name: string }
  | { readonly kind: 'document'; readonly uri: string };

/** An earlier draft that the user chose. */
export interface ChosenDraft extends EarlierDraft {
  readonly name: string;
  readonly draft: SavedDraft;
  /** Undefined for a draft that is not an open document, such as a Git revision. */
  readonly document?: TextDocument;
}

/** Restores the earlier draft from a page’s saved state, which is untrusted; undefined if it no longer exists. */
export async function restoreDraft(document: TextDocument, state: unknown): Promise<ChosenDraft | undefined> {
  const values = new Map<string, unknown>(typeof state === 'object' && state !== null ? Object.entries(state) : []);
  const [commit, name, uri] = [values.get('commit'), values.get('name'), values.get('uri')];
  switch (values.get('kind')) {
    case 'saved':
      return savedDraft(document);
    case 'revision': {
      const repository = await repositoryOf(document.uri);
      if (!repository || typeof commit !== 'string' || typeof name !== 'string') return undefined;
      return draftOfRevision(repository, document, { commit, name });
    }
    case 'document':
      return typeof uri === 'string' ? draftOf(await workspace.openTextDocument(Uri.parse(uri, true))) : undefined;
    default:
      return undefined;
  }
}

async function savedDraft(document: TextDocument): Promise<ChosenDraft | undefined> {
  const text = decodeDocument(await workspace.fs.readFile(document.uri));
  return text === undefined ? undefined : { uri: '', text, name: t('saved version'), draft: { kind: 'saved' } };
}

async function draftOfRevision(
  repository: GitRepository,
  document: TextDocument,
  revision: { readonly commit: string; readonly name: string },
): Promise<ChosenDraft | undefined> {
  const file = fileOf(document.uri);
  const text =
    document.uri.scheme === WORD_SCHEME
      ? (await workspace.openTextDocument(wordVersionUri(file, revision.commit, 'accepted'))).getText()
      : await textOfRevision(repository, revision, file.fsPath);
  if (text === undefined) return undefined;
  const { commit, name } = revision;
  return { uri: '', text, name, draft: { kind: 'revision', commit, name } };
}

/** Asks what to compare a document with; undefined if the user cancels. */
export async function pickDraft(document: TextDocument): Promise<ChosenDraft | undefined> {
  const repository = await repositoryOf(document.uri);
  const items: (QuickPickItem & { readonly choose: () => Promise<ChosenDraft | undefined> })[] = [];
  if (document.isDirty && !document.isUntitled)
    items.push({
      label: t('The Saved Version'),
      detail: t('The file as last saved.'),
      choose: () => savedDraft(document),
    });
  if (repository)
    items.push({
      label: t('A Git Revision…'),
      detail: t('The file as it was in a commit, such as the one sent to translation.'),
      choose: async () => {
        const revision = await pickRevision(repository, document, t('Compare With a Git Revision'));
        return revision && draftOfRevision(repository, document, revision);
      },
    });
  for (const other of workspace.textDocuments)
    if (other !== document && other.languageId === LANGUAGE_ID && isWorkingText(other.uri.scheme) && isInTab(other.uri))
      items.push({
        label: asLabel(fileName(fileOf(other.uri))),
        description: t('open'),
        choose: async () => draftOf(other),
      });
  items.push({
    label: t('A File…'),
    detail: t('Another draft, as text or as a Word file.'),
    choose: () => pickFile(document),
  });
  const choice = await window.showQuickPick(items, {
    title: t('Compare {0} With', fileName(fileOf(document.uri))),
    placeHolder: t('Which is the earlier draft?'),
    matchOnDescription: true,
  });
  return choice?.choose();
}

function draftOf(document: TextDocument): ChosenDraft {
  return {
    uri: document.uri.toString(),
    text: document.getText(),
    name: fileName(fileOf(document.uri)),
    draft: { kind: 'document', uri: document.uri.toString() },
    document,
  };
}

async function pickFile(document: TextDocument): Promise<ChosenDraft | undefined> {
  const folder = placeBeside(document, '');
  const file = await pickDraftFile(t('The earlier draft'), t('Compare'), folder);
  const draft = file && (await openDraftFile(file));
  return draft && draftOf(draft);
}
