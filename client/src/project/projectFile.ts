import { type ExtensionContext, Range, type TextDocument, Uri, WorkspaceEdit, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { unreadableIn } from '../../../server/src/display/unreadable';
import {
  CHANGE_PROJECT,
  type ChangedProject,
  type ChangeProjectParams,
  DOCUMENT_OPTIONS,
  type DocumentOptionsParams,
  type DocumentStatus,
} from '../../../server/src/protocol';
import { PROJECT_FILE } from '../../../server/src/textFiles';
import { readSource } from '../files/workspaceFiles';
import type { Session } from '../session/session';
import { currentLanguage, t } from '../shown/l10n';

const CHANGED_FILES = 'workspace/didChangeWatchedFiles';
/** `FileChangeType.Changed` of the protocol. */
const CHANGED_TYPE = 2;
const DELETED_TYPE = 3;

/** The result of an edit to a project file. */
interface WrittenProject {
  readonly uri: Uri;
  /** Restores the previous content, or deletes the file if it was new; false if it has changed in the meantime. */
  undo(): Promise<boolean>;
}

/** Edits the project file of a document's folder; undefined if no folder is open. Throws if the file cannot be edited. */
export async function changeProject(
  client: BaseLanguageClient,
  document: Uri,
  change: ChangeProjectParams['change'],
): Promise<WrittenProject | undefined> {
  const open = workspace.textDocuments.filter(({ uri }) => uri.path.endsWith(`/${PROJECT_FILE}`));
  const params: ChangeProjectParams = {
    uri: document.toString(),
    change,
    open: open.map((one) => ({ uri: one.uri.toString(), text: one.getText() })),
  };
  const changeResult = await client.sendRequest<ChangedProject | null>(CHANGE_PROJECT, params);
  if (!changeResult) return undefined;
  const uri = Uri.parse(changeResult.uri);
  const { text, refusal = t('must stay as it is') } = changeResult;
  if (text === null) throw new Error(`${uri.path} ${unreadableIn(refusal, currentLanguage())}.`);
  const previousText = await readIfPresent(uri);
  // The server did not see the file, so its answer lacks the file’s contents.
  if (changeResult.isNew === true && previousText !== undefined && openDocument(uri) === undefined)
    throw new Error(t('{0} exists but was not read.', uri.path));
  await write(uri, text);
  await notifyChange(client, changeResult.uri, CHANGED_TYPE);
  return {
    uri,
    undo: async () => {
      if ((await readIfPresent(uri)) !== text) return false;
      if (previousText !== undefined) await write(uri, previousText);
      else await workspace.fs.delete(uri);
      await notifyChange(client, changeResult.uri, previousText === undefined ? DELETED_TYPE : CHANGED_TYPE);
      return true;
    },
  };
}

/** Notifies the server of the change, since file watchers report it late or, on some file systems, never. */
function notifyChange(client: BaseLanguageClient, uri: string, type: number): Promise<void> {
  return client.sendNotification(CHANGED_FILES, { changes: [{ uri, type }] });
}

/** The current text of a file, including unsaved edits; undefined if the file does not exist. Throws if it cannot be read. */
async function readIfPresent(uri: Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  if (open) return open.getText();
  const source = await readSource(uri);
  if (source === undefined) return undefined;
  const refusal = 'refusal' in source ? source.refusal : source.loss;
  if ('refusal' in source || refusal !== undefined)
    throw new Error(`${uri.path} ${unreadableIn(refusal ?? '', currentLanguage())}.`);
  return `${source.isMarked ? '\ufeff' : ''}${source.text}`;
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((one) => one.uri.toString() === uri.toString() && !one.isClosed);
}

/** Writes the file. If it is open, edits it in its editor, so that the change can be undone, and saves it only if it was not dirty. */
async function write(uri: Uri, text: string): Promise<void> {
  const open = openDocument(uri);
  if (!open) {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return;
  }
  const wasDirty = open.isDirty;
  const edit = new WorkspaceEdit();
  edit.replace(uri, new Range(open.positionAt(0), open.positionAt(open.getText().length)), text);
  await workspace.applyEdit(edit);
  if (!wasDirty) await open.save();
}

const STORAGE_KEY = 'treatyBody.statuses';
const MAX_STORED_PROJECTS = 200;

/** User-set statuses of documents outside any folder. Kept in the workspace state, never in the document. */
export class UserStatuses {
  readonly #context: ExtensionContext;

  constructor(context: ExtensionContext, session: Session) {
    this.#context = context;
    session.onDidChangeState((state) => {
      const { client } = session;
      if (state !== 'running' || !client) return;
      for (const [uri, status] of this.#all) void send(client, uri, status);
    });
  }

  async set(client: BaseLanguageClient, uri: Uri, status: DocumentStatus | null): Promise<void> {
    const key = uri.toString();
    const otherEntries = this.#all.filter(([otherKey]) => otherKey !== key);
    const allEntries = status === null ? otherEntries : [...otherEntries, [key, status]];
    await this.#context.workspaceState.update(
      STORAGE_KEY,
      allEntries.length > 0 ? allEntries.slice(-MAX_STORED_PROJECTS) : undefined,
    );
    await send(client, key, status);
  }

  /** The status set for a document; undefined if there is none. */
  of(uri: Uri): DocumentStatus | undefined {
    const key = uri.toString();
    return this.#all.find(([storedKey]) => storedKey === key)?.[1];
  }

  /** Transfers the status of a document to its new URI. */
  async follow(client: BaseLanguageClient, from: Uri, to: Uri): Promise<void> {
    const status = this.of(from);
    if (status === undefined) return;
    await this.set(client, to, status);
    await this.set(client, from, null);
  }

  get #all(): readonly (readonly [string, DocumentStatus])[] {
    return this.#context.workspaceState.get<readonly (readonly [string, DocumentStatus])[]>(STORAGE_KEY, []);
  }
}

function send(client: BaseLanguageClient, uri: string, status: DocumentStatus | null): Promise<void> {
  const params: DocumentOptionsParams = { uri, status };
  return client.sendNotification(DOCUMENT_OPTIONS, params);
}
