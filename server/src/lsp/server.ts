import {
  type CodeAction,
  type CodeActionParams,
  type Command,
  DidChangeConfigurationNotification,
  FileChangeType,
  type HandlerResult,
} from 'vscode-languageserver';
import { REPORT, RULE_PAGE, type RulePageParams, SETTINGS_SECTION } from '../protocol';
import { pageOf } from '../rules/engine/page';
import { ruleOf } from '../rules/registry';
import { codeActions } from './actions/codeActions';
import { listenForBeginnings } from './actions/newDocumentAnswers';
import { listenForOperations, operationActions } from './actions/operations';
import { resolvedAction } from './actions/resolving';
import { clearDeletedFiles, listenForFolder, onDocumentOpened, recheckAll, recheckFiles } from './commands/folderCheck';
import { listenForCommands } from './commands/runCommands';
import { commandOf, takesLiterals } from './connection/commandsOfActions';
import { messageFrom } from './connection/errors';
import type { Initialized } from './connection/initialized';
import { pendingMessages } from './connection/messagesThatHaveCome';
import { refreshViews } from './connection/refreshing';
import { changesText, isWordFile } from './documents/wordDocuments';
import type { Host } from './library/host';
import { foldersWith } from './library/openedFolders';
import { isTreaty } from './library/treatyAddresses';
import { listenForCitations } from './lists/citationList';
import { listenForEditorial } from './lists/editorial';
import { listenForMatrix } from './lists/matrixRequests';
import { listenForPages } from './lists/pages';
import { listenForRecommendations } from './lists/recommending';
import { listenForStatistics } from './lists/statisticsRequests';
import { listenForVersions } from './lists/versionRequests';
import { listenAtCursor } from './navigation/atCursor';
import { listenForNavigation, watchFiles } from './navigation/navigation';
import { listenForStructure } from './navigation/structure';
import { listenForTreaties } from './navigation/treaties';
import { listenForTyping } from './operations/typing';
import { serverReport } from './report';
import { ServerSession } from './session/serverSession';
import { listenForExport } from './word/wordExport';
import { listenForWordOperations } from './word/wordOperations';
import { listenForSending } from './word/wordSending';

/** Serves an initialized client until the connection closes, adapting to its capabilities. */
export function startServer(initialized: Initialized, host: Host): void {
  const session = new ServerSession(initialized, host);
  const { connection } = session;
  connection.onInitialized(() => onClientReady(session));
  listenForDocuments(session);
  listenForChanges(session);
  connection.onCodeAction((params) => allActions(session, params));
  connection.onCodeActionResolve((action): HandlerResult<CodeAction, void> => resolvedAction(session, action));
  session.publishing.listen();
  listenForStructure(session);
  listenAtCursor(session);
  listenForNavigation(session);
  listenForTreaties(session);
  listenForEditorial(session);
  listenForSending(session);
  listenForWordOperations(session);
  listenForExport(session);
  listenForOperations(session);
  listenForRecommendations(session);
  listenForMatrix(session);
  listenForCitations(session);
  listenForVersions(session);
  listenForStatistics(session);
  listenForBeginnings(session);
  listenForPages(session);
  listenForTyping(session);
  listenForFolder(session);
  listenForCommands(session);
  connection.onRequest(REPORT, () => serverReport(session));
  connection.onRequest(RULE_PAGE, ({ rule: id }: RulePageParams): string | null => {
    const rule = ruleOf(id);
    return rule ? pageOf(rule) : null;
  });
}

function onClientReady(session: ServerSession): void {
  const { connection, client } = session;
  if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION })
      .catch((error: unknown) => connection.console.warn(`Settings are not watched: ${messageFrom(error)}`));
  }
  if (client.workspace?.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const remainingFolders = session.folders.filter((folder) => !removed.some(({ uri }) => uri === folder));
      session.folders = [...remainingFolders, ...added.map(({ uri }) => uri)];
    });
  }
  watchFiles(session);
}

function listenForDocuments(session: ServerSession): void {
  const { connection, documents, settings, publishing, library, live, word, reports, gaps, cursor } = session;
  // If the editor opens no folder, the folders of opened documents take its place.
  const isRootless = session.folders.length === 0 && !session.options.extension;
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    if (isTreaty(uri)) return;
    documents.open(uri, languageId, version, text);
    if (isRootless) session.folders = foldersWith(uri, session.folders);
    library.didOpen();
    onDocumentOpened(session, uri);
    live.documentEdited(uri);
    void settings.load(uri).then(async () => {
      const text = documents.text(uri);
      // Rules take longer than reading: requests that an editor sends on opening a document, such as for its outline, are answered first.
      await pendingMessages();
      // A later version has been shown already.
      if (documents.text(uri) === text) publishing.show(uri);
    });
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const changes = documents.change(uri, version, contentChanges) ?? [];
    const text = documents.text(uri)?.text;
    word.didEdit(uri, changes, text ?? '');
    if (text !== undefined) reports.didChange(uri, text);
    // A document whose settings are pending is published once they arrive.
    if (!settings.isAsked(uri)) publishing.show(uri);
    library.didEdit();
    live.documentEdited(uri);
    cursor.didChange(uri);
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => documents.save(uri));
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.close(uri);
    settings.close(uri);
    live.close(uri);
    cursor.didChange(uri);
    gaps.didClose(uri);
    reports.didClose(uri);
    word.close(uri);
    library.didClose(uri);
    publishing.close(uri);
    session.documentClosed.fire(uri);
    recheckFiles(session, [uri]);
  });
}

/** Listens for changes outside the open documents: settings and files. */
function listenForChanges(session: ServerSession): void {
  const { connection, library } = session;
  connection.onDidChangeConfiguration((change) => {
    void onSettingsChanged(session, change.settings);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const deletedUris = changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri);
    const changedUris = changes.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => uri);
    library.filesChanged(changedUris, deletedUris);
    void onFilesChanged(session, changedUris, deletedUris);
  });
}

async function onSettingsChanged(session: ServerSession, sent: unknown): Promise<void> {
  const open = session.documents.uris();
  await session.settings.reload(sent);
  refreshViews(session);
  session.showAgain(open);
  recheckAll(session);
}

async function onFilesChanged(
  session: ServerSession,
  there: readonly string[],
  gone: readonly string[],
): Promise<void> {
  const { documents, library, live, projects, settings } = session;
  live.filesChanged([...there, ...gone]);
  clearDeletedFiles(session, gone);
  recheckFiles(session, there);
  if (!projects.filesChanged([...there, ...gone])) return;
  const open = documents.uris();
  await Promise.all(open.map((uri) => settings.loadProject(uri)));
  session.showAgain(open);
  recheckAll(session);
  await library.claimsChanged();
}

/** The corrections and operations at a place; for a read-only text, only those that do not change it. */
function allActions(session: ServerSession, params: CodeActionParams): (CodeAction | Command)[] {
  const { uri } = params.textDocument;
  const model = session.model(uri);
  if (!model) return [];
  const findingActions = session.isTooLong(uri) ? [] : codeActions(model, params, session);
  const all = [...findingActions, ...operationActions(session, model, params)];
  const isClosed = isWordFile(uri) && !session.word.isEditable(uri);
  const matchingActions = isClosed ? all.filter((action) => !changesText(action)) : all;
  return takesLiterals(session.client)
    ? matchingActions
    : matchingActions.map((action) => commandOf(action, model.text));
}
