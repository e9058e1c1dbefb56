import { type ExtensionContext, Range, type TextDocument, Uri, WorkspaceEdit, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { unreadableIn } from '../../server/src/display/unreadable';
import {
  CHANGE_PROJECT,
  type ChangedProject,
  type ChangeProjectParams,
  DOCUMENT_OPTIONS,
  type DocumentOptionsParams,
  type DocumentStatus,
} from '../../server/src/protocol';
import { PROJECT_FILE } from '../../server/src/textFiles';
import { spokenLanguage, t } from './l10n';
import type { Session } from './session';
import { readSource } from './workspaceFiles';

const CHANGED_FILES = 'workspace/didChangeWatchedFiles';
/** As the protocol counts. */
const CHANGED = 2;
const DELETED = 3;

/** What a change of a project file has come to. */
export interface WrittenProject {
  readonly uri: Uri;
  /** Puts the file back as it was, or takes it away where there was none; false where it was changed again meanwhile. */
  undo(): Promise<boolean>;
}

/**
 * Writes a change into the project file of a document's folder; undefined where no folder is open. Throws where the file cannot be
 * changed.
 */
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
  const changed = await client.sendRequest<ChangedProject | null>(CHANGE_PROJECT, params);
  if (!changed) return undefined;
  const uri = Uri.parse(changed.uri);
  const { text, refusal = t('must stay as it is') } = changed;
  if (text === null) throw new Error(`${uri.path} ${unreadableIn(refusal, spokenLanguage())}.`);
  const before = await present(uri);
  // The server saw none, so what it says has nothing of the one that is there.
  if (changed.isNew === true && before !== undefined && openDocument(uri) === undefined)
    throw new Error(t('{0} is there and was not read.', uri.path));
  await write(uri, text);
  await tell(client, changed.uri, CHANGED);
  return {
    uri,
    undo: async () => {
      if ((await present(uri)) !== text) return false;
      if (before !== undefined) await write(uri, before);
      else await workspace.fs.delete(uri);
      await tell(client, changed.uri, before === undefined ? DELETED : CHANGED);
      return true;
    },
  };
}

/** Not every file system tells of its changes, and none at once. */
function tell(client: BaseLanguageClient, uri: string, type: number): Promise<void> {
  return client.sendNotification(CHANGED_FILES, { changes: [{ uri, type }] });
}

/** The text of a file as it is now, saved or not; undefined where there is none. Throws where it cannot be read. */
async function present(uri: Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  if (open) return open.getText();
  const read = await readSource(uri);
  if (read === undefined) return undefined;
  const refusal = 'refusal' in read ? read.refusal : read.loss;
  if ('refusal' in read || refusal !== undefined)
    throw new Error(`${uri.path} ${unreadableIn(refusal ?? '', spokenLanguage())}.`);
  return `${read.isMarked ? '\ufeff' : ''}${read.text}`;
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((one) => one.uri.toString() === uri.toString() && !one.isClosed);
}

/** Where the file is open it is changed there, so that it can be undone; what was not saved before is not saved now. */
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

const KEY = 'treatyBody.statuses';
const MOST = 200;

/** What users have said of documents that lie in no folder: kept with the window, never in the document. */
export class SaidStatuses {
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
    const others = this.#all.filter(([known]) => known !== key);
    const all = status === null ? others : [...others, [key, status]];
    await this.#context.workspaceState.update(KEY, all.length > 0 ? all.slice(-MOST) : undefined);
    await send(client, key, status);
  }

  get #all(): readonly (readonly [string, DocumentStatus])[] {
    return this.#context.workspaceState.get<readonly (readonly [string, DocumentStatus])[]>(KEY, []);
  }
}

function send(client: BaseLanguageClient, uri: string, status: DocumentStatus | null): Promise<void> {
  const params: DocumentOptionsParams = { uri, status };
  return client.sendNotification(DOCUMENT_OPTIONS, params);
}
