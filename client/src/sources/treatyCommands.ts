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
  type DocumentParams,
  type ListedTreaty,
  READ_TREATY_TEXTS,
  type ReadTreatyTextsParams,
  TREATIES_CHANGED,
  TREATY_DOCUMENT,
  TREATY_LIST,
  TREATY_SCHEME,
  type TreatyTextFile,
} from '../../../server/src/protocol';
import { decodeText } from '../../../server/src/textFiles';
import { isFile } from '../files/workspaceFiles';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { importTreaties, MAX_TREATY_FILE_SIZE } from './treatyImport';

/** The folder for imported texts in the extension's storage. */
export function treatyStorage(context: ExtensionContext): Uri {
  return Uri.joinPath(context.globalStorageUri, 'treaties');
}

/** Registers instruments as virtual documents, and the commands that open and import them. */
export function registerTreaties(context: ExtensionContext, session: Session, log: LogOutputChannel): Disposable {
  const treatyChanged = new EventEmitter<Uri>();
  session.hear(TREATIES_CHANGED, () => {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === TREATY_SCHEME) treatyChanged.fire(uri);
  });
  session.attach(serveTreatyTexts);
  return Disposable.from(
    treatyChanged,
    workspace.registerTextDocumentContentProvider(TREATY_SCHEME, {
      onDidChange: treatyChanged.event,
      async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string> {
        const client = await session.whenConnected();
        const params: DocumentParams = { uri: uri.toString() };
        const text = await client.sendRequest<string | null>(TREATY_DOCUMENT, params, token);
        return text ?? `${t('There is no treaty at {0}.', uri.toString())}\n`;
      },
    }),
    commands.registerCommand('treatyBody.openTreaty', (id: unknown) => openTreaty(session, id)),
    commands.registerCommand('treatyBody.importTreaty', (argument: unknown) =>
      importTreaties(
        { storage: treatyStorage(context), session, log, pick: (placeHolder) => pickFrom(session, placeHolder) },
        argument,
      ),
    ),
  );
}

/** Opens an instrument by id, or one that the user picks by any of its names. */
async function openTreaty(session: Session, argument: unknown): Promise<void> {
  const treaties = await listTreaties(session);
  const treaty =
    typeof argument === 'string'
      ? treaties.find(({ id }) => id === argument)
      : await pickTreaty(treaties, t('Choose a treaty, by any of its names or by its committee'));
  if (treaty) await window.showTextDocument(Uri.parse(treaty.uri));
}

async function pickFrom(session: Session, placeHolder: string): Promise<string | undefined> {
  return (await pickTreaty(await listTreaties(session), placeHolder))?.id;
}

async function listTreaties(session: Session): Promise<readonly ListedTreaty[]> {
  const client = await session.whenConnected();
  return client.sendRequest<readonly ListedTreaty[]>(TREATY_LIST);
}

async function pickTreaty(treaties: readonly ListedTreaty[], placeHolder: string): Promise<ListedTreaty | undefined> {
  const items = treaties.map((treaty): QuickPickItem & { readonly treaty: ListedTreaty } => ({
    label: treaty.shortTitle,
    description: descriptionOf(treaty),
    detail: `${treaty.title} · ${treaty.committeeName}`,
    treaty,
  }));
  const choice = await window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true });
  return choice?.treaty;
}

/** Joins short names without duplicates: "OPCAT · SPT". */
function descriptionOf(treaty: ListedTreaty): string {
  const names = treaty.abbreviations.length > 0 ? treaty.abbreviations : [treaty.id.toUpperCase()];
  const words = new Set([...names, treaty.committee, officialArticlesText(treaty)]);
  return [...words].filter((word) => word !== '').join(' · ');
}

function officialArticlesText({ official, articles }: ListedTreaty): string {
  if (official === 0) return '';
  return official === articles ? t('official text') : t('official text of {0} of {1} articles', official, articles);
}

const ENDINGS_PATTERN = /\.(?:txt|text|md|markdown|x?html?|json)$/i;
const MAX_FOLDER_FILES = 200;

/** Reads texts from a folder for a server without file access: a folder from the settings, or the extension's own storage. */
function serveTreatyTexts(client: BaseLanguageClient): void {
  client.onRequest(READ_TREATY_TEXTS, async ({ folder }: ReadTreatyTextsParams): Promise<TreatyTextFile[] | null> => {
    const uri = folderUri(folder);
    if (!uri) return null;
    try {
      const names = (await workspace.fs.readDirectory(uri))
        .filter(([name, type]) => type === FileType.File && ENDINGS_PATTERN.test(name))
        .map(([name]) => name)
        .sort();
      const texts: TreatyTextFile[] = [];
      for (const name of names.slice(0, MAX_FOLDER_FILES)) {
        const file = Uri.joinPath(uri, name);
        const { size, type } = await workspace.fs.stat(file);
        if (isFile(type) && size <= MAX_TREATY_FILE_SIZE)
          texts.push({ name, text: decodeText(await workspace.fs.readFile(file)) });
      }
      return texts;
    } catch {
      return null;
    }
  });
}

/** The URI of a folder given as a URI or as a path relative to the first workspace folder. */
function folderUri(folder: string): Uri | undefined {
  if (/^[a-z][\w+.-]+:/i.test(folder)) return Uri.parse(folder);
  const [first] = workspace.workspaceFolders ?? [];
  if (!first) return undefined;
  return folder.startsWith('/') ? first.uri.with({ path: folder }) : Uri.joinPath(first.uri, folder);
}
