import {
  type CancellationToken,
  commands,
  Disposable,
  EventEmitter,
  type ExtensionContext,
  FileType,
  type LogOutputChannel,
  type QuickPickItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  IMPORT_TREATY,
  type ImportedTreaty,
  type ImportTreatyParams,
  type ListedTreaty,
  READ_TREATY_TEXTS,
  type ReadTreatyTextsParams,
  TREATIES_CHANGED,
  TREATY_DOCUMENT,
  TREATY_LIST,
  TREATY_SCHEME,
  type TreatyDocumentParams,
  type TreatyTextFile,
} from '../../server/src/protocol';
import { decodeText } from '../../server/src/textFiles';
import { t } from './l10n';
import type { Session } from './session';
import { asMessage } from './shown';
import { isFile } from './workspaceFiles';

/** Where imported texts are stored, below the extension's own storage. */
export function treatyStorage(context: ExtensionContext): Uri {
  return Uri.joinPath(context.globalStorageUri, 'treaties');
}

/** Instruments as documents, and the commands that open and import them. */
export function registerTreaties(context: ExtensionContext, session: Session, log: LogOutputChannel): Disposable {
  const changed = new EventEmitter<Uri>();
  session.attach((client) => {
    client.onNotification(TREATIES_CHANGED, () => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === TREATY_SCHEME) changed.fire(uri);
    });
    answerTexts(client);
  });
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(TREATY_SCHEME, {
      onDidChange: changed.event,
      async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string> {
        const client = await session.connected();
        const params: TreatyDocumentParams = { uri: uri.toString() };
        const text = await client.sendRequest<string | null>(TREATY_DOCUMENT, params, token);
        return text ?? `${t('There is no treaty at {0}.', uri.toString())}\n`;
      },
    }),
    commands.registerCommand('treatyBody.openTreaty', (id: unknown) => openTreaty(session, id)),
    commands.registerCommand('treatyBody.importTreaty', () => importTreaties(context, session, log)),
  );
}

/** Opens the instrument with the given id, or one that the user picks by any of its names. */
async function openTreaty(session: Session, asked: unknown): Promise<void> {
  const treaties = await listTreaties(session);
  const treaty =
    typeof asked === 'string'
      ? treaties.find(({ id }) => id === asked)
      : await pickTreaty(treaties, t('Choose a treaty, by any of its names or by its committee'));
  if (treaty) await window.showTextDocument(Uri.parse(treaty.uri));
}

async function listTreaties(session: Session): Promise<readonly ListedTreaty[]> {
  const client = await session.connected();
  return client.sendRequest<readonly ListedTreaty[]>(TREATY_LIST);
}

async function pickTreaty(treaties: readonly ListedTreaty[], placeHolder: string): Promise<ListedTreaty | undefined> {
  const items = treaties.map((treaty): QuickPickItem & { readonly treaty: ListedTreaty } => ({
    label: treaty.shortTitle,
    description: descriptionOf(treaty),
    detail: `${treaty.title} · ${treaty.committeeName}`,
    treaty,
  }));
  const picked = await window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true });
  return picked?.treaty;
}

/** "OPCAT · SPT", each name once. */
function descriptionOf(treaty: ListedTreaty): string {
  const names = treaty.abbreviations.length > 0 ? treaty.abbreviations : [treaty.id.toUpperCase()];
  const words = new Set([...names, treaty.committee, officialWords(treaty)]);
  return [...words].filter((word) => word !== '').join(' · ');
}

function officialWords({ official, articles }: ListedTreaty): string {
  if (official === 0) return '';
  return official === articles ? t('official text') : t('official text of {0} of {1} articles', official, articles);
}

/** Reads files that the user chooses, and stores what could be read of each. */
async function importTreaties(context: ExtensionContext, session: Session, log: LogOutputChannel): Promise<void> {
  const files = await window.showOpenDialog({
    canSelectMany: true,
    filters: { [t('Treaty texts')]: ['txt', 'md', 'html', 'htm'], [t('All files')]: ['*'] },
    openLabel: t('Import'),
    title: t('The official text of a treaty: plain text, Markdown or a saved web page'),
  });
  for (const file of files ?? []) await importTreaty(context, session, log, file);
}

async function importTreaty(
  context: ExtensionContext,
  session: Session,
  log: LogOutputChannel,
  file: Uri,
): Promise<void> {
  const name = nameOf(file);
  try {
    const client = await session.connected();
    const { size, type } = await workspace.fs.stat(file);
    if (!isFile(type) || size > LARGEST) throw new Error(t('it is not a file, or is larger than any treaty'));
    const text = decodeText(await workspace.fs.readFile(file));
    let found = await send(client, { name, text });
    if (found.instrument === undefined && found.isUnread !== true) {
      const treaty = await pickTreaty(await listTreaties(session), t('{0} does not say which treaty it is', name));
      if (!treaty) return;
      found = await send(client, { name, text, instrument: treaty.id });
    }
    for (const { line, message } of found.problems)
      log.warn(line > 0 ? `${name}:${line}: ${message}` : `${name}: ${message}`);
    if (found.stored === undefined) {
      await say(log, t('{0} could not be read as a treaty. {1}.', name, found.summary), found);
      return;
    }
    const folder = treatyStorage(context);
    await workspace.fs.createDirectory(folder);
    await workspace.fs.writeFile(
      Uri.joinPath(folder, `${found.instrument}.json`),
      new TextEncoder().encode(found.stored),
    );
    await say(log, t('Imported {0}.', found.summary), found);
  } catch (error) {
    log.error(`${name} could not be imported.`, error);
    await window.showErrorMessage(
      asMessage(t('{0} could not be imported: {1}', name, error instanceof Error ? error.message : String(error))),
    );
  }
}

async function send(client: BaseLanguageClient, params: ImportTreatyParams): Promise<ImportedTreaty> {
  return client.sendRequest<ImportedTreaty>(IMPORT_TREATY, params);
}

/** Reports the result of an import, with ways to see the text and the problems. */
async function say(log: LogOutputChannel, message: string, found: ImportedTreaty): Promise<void> {
  const open = t('Open');
  const mayOpen = found.stored !== undefined && found.uri !== undefined;
  const show = found.problems.length > 0 ? [t('Show What Was Left Out')] : [];
  // Not awaited: the user may leave the message unanswered.
  const tell = found.problems.length > 0 ? window.showWarningMessage : window.showInformationMessage;
  void tell(asMessage(message), ...(mayOpen ? [open] : []), ...show).then(async (answer) => {
    if (answer === open && found.uri !== undefined) await window.showTextDocument(Uri.parse(found.uri));
    else if (answer !== undefined) log.show();
  });
}

const ENDINGS = /\.(?:txt|text|md|markdown|x?html?|json)$/i;
const LARGEST = 8 * 1024 * 1024;
const MOST = 200;

/** Reads the texts of a folder for a server that cannot: a folder in the settings, or the extension's own storage. */
function answerTexts(client: BaseLanguageClient): void {
  client.onRequest(READ_TREATY_TEXTS, async ({ folder }: ReadTreatyTextsParams): Promise<TreatyTextFile[] | null> => {
    const uri = folderUri(folder);
    if (!uri) return null;
    try {
      const names = (await workspace.fs.readDirectory(uri))
        .filter(([name, type]) => type === FileType.File && ENDINGS.test(name))
        .map(([name]) => name)
        .sort();
      const texts: TreatyTextFile[] = [];
      for (const name of names.slice(0, MOST)) {
        const file = Uri.joinPath(uri, name);
        const { size, type } = await workspace.fs.stat(file);
        if (isFile(type) && size <= LARGEST) texts.push({ name, text: decodeText(await workspace.fs.readFile(file)) });
      }
      return texts;
    } catch {
      return null;
    }
  });
}

/** The URI of a folder: an address as it is, a path relative to the first workspace folder. */
function folderUri(folder: string): Uri | undefined {
  if (/^[a-z][\w+.-]+:/i.test(folder)) return Uri.parse(folder);
  const [first] = workspace.workspaceFolders ?? [];
  if (!first) return undefined;
  return folder.startsWith('/') ? first.uri.with({ path: folder }) : Uri.joinPath(first.uri, folder);
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
