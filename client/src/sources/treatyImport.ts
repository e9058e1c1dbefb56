import { FileType, type LogOutputChannel, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { asBase64 } from '../../../server/src/base64';
import {
  IMPORT_TREATY,
  type ImportedTreaty,
  type ImportTreatyParams,
  WORD_TEXT,
  type WordTextAnswer,
  type WordTextParams,
} from '../../../server/src/protocol';
import { decodeText, hasWordEnding, WORD_ENDINGS } from '../../../server/src/textFiles';
import { isFile } from '../files/workspaceFiles';
import type { Session } from '../session/session';
import { plural, t } from '../shown/l10n';
import { asMessage } from '../shown/shown';

/** The maximum size of a treaty text, in bytes. */
export const MAX_TREATY_FILE_SIZE = 8 * 1024 * 1024;
/** The maximum size of a Word file, which may contain pictures, in bytes. */
const MAX_WORD_FILE_SIZE = 32 * 1024 * 1024;
/** The maximum number of files read from one folder. */
const MAX_FILES = 200;

const TEXT_EXTENSIONS = ['txt', 'md', 'html', 'htm'];

/** Dependencies of an import. */
interface Importing {
  /** The folder for storing official texts. */
  readonly storage: Uri;
  readonly session: Session;
  readonly log: LogOutputChannel;
  /** Lets the user choose an instrument; returns its id. */
  pick(placeHolder: string): Promise<string | undefined>;
}

/** A file that was read as a treaty. */
interface ReadTreaty {
  readonly name: string;
  readonly text: string;
  readonly found: ImportedTreaty;
}

/**
 * Imports treaty texts from files or folders given as URIs or chosen by the user. If several files contain the same treaty, the most
 * complete text is stored, together with amended paragraphs that others word differently. Returns the instrument ids.
 */
export async function importTreaties(importing: Importing, argument: unknown): Promise<readonly string[]> {
  const uris = urisIn(argument) ?? (await chooseTexts());
  const files: Uri[] = [];
  for (const one of uris ?? []) for (const file of await filesIn(one)) files.push(file);
  const [first, ...others] = files;
  if (first && others.length === 0) return importOne(importing, first);
  return files.length > 0 ? importSeveral(importing, files) : [];
}

function urisIn(argument: unknown): readonly Uri[] | undefined {
  return Array.isArray(argument) && argument.every((one) => one instanceof Uri) ? argument : undefined;
}

/** Open dialogs of most systems select either files or folders, not both. */
async function chooseTexts(): Promise<readonly Uri[] | undefined> {
  const choices: readonly (QuickPickItem & { readonly isFolder: boolean })[] = [
    { isFolder: false, label: `$(file) ${t('Files…')}`, detail: t('One or several official texts.') },
    { isFolder: true, label: `$(folder) ${t('Folder…')}`, detail: t('All official texts in a folder.') },
  ];
  const choice = await window.showQuickPick(choices, { title: t('Import Treaty Texts') });
  if (!choice) return undefined;
  return window.showOpenDialog({
    canSelectMany: true,
    canSelectFiles: !choice.isFolder,
    canSelectFolders: choice.isFolder,
    ...(!choice.isFolder && {
      filters: { [t('Treaty texts')]: [...TEXT_EXTENSIONS, ...WORD_ENDINGS], [t('All files')]: ['*'] },
    }),
    openLabel: t('Import'),
    title: t('Official texts of treaties: plain text, Markdown, saved web pages or Word files'),
  });
}

/** The texts in a folder, sorted by name; for a file, the file itself. */
async function filesIn(uri: Uri): Promise<readonly Uri[]> {
  const { type } = await workspace.fs.stat(uri);
  if ((type & FileType.Directory) === 0) return [uri];
  const endings = [...TEXT_EXTENSIONS, ...WORD_ENDINGS].map((ending) => `.${ending}`);
  return (await workspace.fs.readDirectory(uri))
    .filter(([name, kind]) => isFile(kind) && endings.some((ending) => name.toLowerCase().endsWith(ending)))
    .map(([name]) => Uri.joinPath(uri, name))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .slice(0, MAX_FILES);
}

async function importOne(importing: Importing, file: Uri): Promise<readonly string[]> {
  const { session, log, pick } = importing;
  const name = nameOf(file);
  try {
    const client = await session.whenConnected();
    const text = await textOf(client, file);
    let treaty = await send(client, { name, text });
    if (treaty.instrument === undefined && treaty.isUnread !== true) {
      const instrument = await pick(t('{0} does not say which treaty it is', name));
      if (instrument === undefined) return [];
      treaty = await send(client, { name, text, instrument });
    }
    logProblems(log, name, treaty);
    if (treaty.stored === undefined) {
      showImportMessage(log, t('{0} could not be read as a treaty. {1}.', name, treaty.summary), treaty);
      return [];
    }
    await storeTreaty(importing, treaty);
    showImportMessage(log, t('Imported {0}.', treaty.summary), treaty);
    return treaty.instrument === undefined ? [] : [treaty.instrument];
  } catch (error) {
    log.error(`${name} could not be imported.`, error);
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(asMessage(t('{0} could not be imported: {1}', name, reason)));
    return [];
  }
}

async function importSeveral(importing: Importing, files: readonly Uri[]): Promise<readonly string[]> {
  const { session, log } = importing;
  const client = await session.whenConnected();
  const bestByLanguage = new Map<string, ReadTreaty>();
  const lastByLanguage = new Map<string, ReadTreaty>();
  let unreadableCount = 0;
  for (const file of files) {
    const name = nameOf(file);
    try {
      const text = await textOf(client, file);
      const treaty = await send(client, { name, text });
      logProblems(log, name, treaty);
      log.info(`${name}: ${treaty.summary}`);
      if (treaty.stored === undefined || treaty.instrument === undefined) {
        unreadableCount++;
        continue;
      }
      const result = { name, text, found: treaty };
      const rival = bestByLanguage.get(treaty.instrument);
      if (!rival || (rival.found.articles ?? 0) < (treaty.articles ?? 0)) bestByLanguage.set(treaty.instrument, result);
      lastByLanguage.set(treaty.instrument, result);
    } catch (error) {
      log.error(`${name} could not be imported.`, error);
      unreadableCount++;
    }
  }
  for (const [id, { name, text, found }] of bestByLanguage) {
    // The server uses the text that it read last, with variants from earlier ones.
    await storeTreaty(importing, lastByLanguage.get(id)?.found === found ? found : await send(client, { name, text }));
  }
  showImportSummary(log, bestByLanguage.size, unreadableCount);
  return [...bestByLanguage.keys()];
}

function showImportSummary(log: LogOutputChannel, count: number, unread: number): void {
  const message = [
    plural(count, '{0} treaty text was imported.', '{0} treaty texts were imported.'),
    ...(unread > 0
      ? [plural(unread, '{0} file was not read as a treaty.', '{0} files were not read as treaties.')]
      : []),
  ].join(' ');
  const show = t('Show Details');
  const tell = unread > 0 ? window.showWarningMessage : window.showInformationMessage;
  void tell(asMessage(message), show).then((answer) => {
    if (answer === show) log.show();
  });
}

/** The text of a file; throws with a user-facing reason if it cannot be read. */
async function textOf(client: BaseLanguageClient, file: Uri): Promise<string> {
  const { size, type } = await workspace.fs.stat(file);
  const isWord = hasWordEnding(file.path);
  if (!isFile(type) || size > (isWord ? MAX_WORD_FILE_SIZE : MAX_TREATY_FILE_SIZE))
    throw new Error(t('it is not a file, or is larger than any treaty'));
  const bytes = await workspace.fs.readFile(file);
  if (!isWord) return decodeText(bytes);
  const params: WordTextParams = { bytes: asBase64(bytes), changes: 'accepted' };
  const answer = await client.sendRequest<WordTextAnswer>(WORD_TEXT, params);
  if ('refusal' in answer) throw new Error(answer.refusal);
  return answer.text;
}

async function storeTreaty({ storage }: Importing, { instrument, stored }: ImportedTreaty): Promise<void> {
  if (stored === undefined) return;
  await workspace.fs.createDirectory(storage);
  await workspace.fs.writeFile(Uri.joinPath(storage, `${instrument}.json`), new TextEncoder().encode(stored));
}

async function send(client: BaseLanguageClient, params: ImportTreatyParams): Promise<ImportedTreaty> {
  return client.sendRequest<ImportedTreaty>(IMPORT_TREATY, params);
}

function logProblems(log: LogOutputChannel, name: string, { problems }: ImportedTreaty): void {
  for (const { line, message } of problems) log.warn(line > 0 ? `${name}:${line}: ${message}` : `${name}: ${message}`);
}

/** Reports the result of importing one file, with buttons to show the text and any problems. */
function showImportMessage(log: LogOutputChannel, message: string, treaty: ImportedTreaty): void {
  const open = t('Open');
  const mayOpen = treaty.stored !== undefined && treaty.uri !== undefined;
  const show = treaty.problems.length > 0 ? [t('Show What Was Left Out')] : [];
  // Not awaited: the user may never dismiss it.
  const tell = treaty.problems.length > 0 ? window.showWarningMessage : window.showInformationMessage;
  void tell(asMessage(message), ...(mayOpen ? [open] : []), ...show).then(async (answer) => {
    if (answer === open && treaty.uri !== undefined) await window.showTextDocument(Uri.parse(treaty.uri));
    else if (answer !== undefined) log.show();
  });
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
