import { commands, Disposable, type QuickPickItem, TabInputCustom, TabInputText, Uri, window, workspace } from 'vscode';
import { WORD_SCHEME, WORD_VERSION_SCHEME } from '../../../server/src/protocol';
import { hasWordEnding, WORD_ENDINGS } from '../../../server/src/textFiles';
import { repositoryOf } from '../files/git';
import { fileName, wordAddress, wordUri, wordVersionUri } from '../files/wordAddress';
import { wordFilesOfFolder } from '../files/workspaceFiles';
import { columnForText } from '../session/documentEditor';
import type { Session } from '../session/session';
import { completeStep } from '../session/walkthrough';
import { t } from '../shown/l10n';
import { asLabel, asMessage } from '../shown/shown';
import { prepareToSend } from './beforeSending';
import type { FormerStates } from './formerStates';
import { chooseSavingPlace, restoreFormerState, shownFile } from './savingInPlace';
import type { SavingPlaces } from './savingPlaces';
import { changeToLiveReferences, changeToTypedReferences, removeWordComments, sendToWord } from './sendToWord';
import { isWordChanges, pickWordChanges } from './wordChanges';
import { editText } from './wordEditing';
import type { WordFiles } from './wordFiles';
import type { WordModes } from './wordModes';
import { findInWordFiles } from './wordSearch';

/** Registers the commands for Word files. Each acts on the file that a menu was invoked on, or else on that of the active editor. */
export function registerWordCommands(
  session: Session,
  files: WordFiles,
  modes: WordModes,
  { places, former }: { readonly places: SavingPlaces; readonly former: FormerStates },
): Disposable {
  const register = (command: string, run: (file: Uri, others: readonly Uri[], argument: unknown) => Promise<void>) =>
    commands.registerCommand(command, async (argument: unknown, selection: unknown) => {
      const file = wordFileOf(argument) ?? activeWordFile() ?? (await pickWordFile(t('Choose a Word document')));
      const otherUris = Array.isArray(selection) ? selection.flatMap((one) => wordFileOf(one) ?? []) : [];
      try {
        if (file) await run(file, otherUris, selection);
      } catch (error) {
        void window.showErrorMessage(asMessage(error instanceof Error ? error.message : String(error)));
      }
    });
  const registerForShown = (command: string, run: (session: Session, file: Uri) => Promise<void>) =>
    register(command, async (file) => run(session, await shownFile(places, file)));
  return Disposable.from(
    register('treatyBody.openWord', async (file) => {
      if (!(await mayShow(files, file))) return;
      await window.showTextDocument(wordUri(file), { preview: false, viewColumn: columnForText() });
      completeStep('word');
    }),
    register('treatyBody.setWordChanges', async (file, _, argument) => {
      const changes = isWordChanges(argument) ? argument : await pickWordChanges(modes.of(file));
      if (changes !== undefined) await files.take(file, changes);
    }),
    register('treatyBody.compareWordWithHead', (file) => compareWithHead(files, modes, file)),
    register('treatyBody.compareWord', (file, selection) => compare(files, file, selection)),
    register('treatyBody.convertWord', (file) => convert(files, modes, file)),
    registerForShown('treatyBody.sendToWord', sendToWord),
    registerForShown('treatyBody.makeReferencesLive', changeToLiveReferences),
    registerForShown('treatyBody.makeReferencesTyped', changeToTypedReferences),
    registerForShown('treatyBody.removeWordComments', removeWordComments),
    registerForShown('treatyBody.beforeSending', prepareToSend),
    register('treatyBody.editWordText', (file) => editText(files, file)),
    register('treatyBody.chooseWordSaving', (file) => chooseSavingPlace(places, former, file)),
    register('treatyBody.restoreWord', (file) => restoreFormerState(former, file)),
    commands.registerCommand('treatyBody.findInWord', () => findInWordFiles(files, modes)),
  );
}

/** Why the text of a Word file cannot be opened; undefined if it can. */
export async function savingRefusal(files: WordFiles, text: Uri): Promise<string | undefined> {
  try {
    const answer = await files.load(text);
    return 'refusal' in answer ? answer.refusal : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function mayShow(files: WordFiles, file: Uri): Promise<boolean> {
  const refusal = await savingRefusal(files, wordUri(file));
  if (refusal === undefined) return true;
  void window.showErrorMessage(asMessage(t('{0} cannot be shown as text. {1}', fileName(file), refusal)));
  return false;
}

async function compareWithHead(files: WordFiles, modes: WordModes, file: Uri): Promise<void> {
  const name = fileName(file);
  const repository = await repositoryOf(file);
  if (!repository) throw new Error(t('{0} is not in a Git repository.', name));
  const previousUri = wordVersionUri(file, 'HEAD', modes.of(file));
  try {
    await repository.buffer('HEAD', file.fsPath);
  } catch {
    throw new Error(t('{0} is not in the last commit.', name));
  }
  const refusal = await savingRefusal(files, previousUri);
  if (refusal !== undefined)
    throw new Error(t('The last committed version of {0} cannot be shown as text. {1}', name, refusal));
  if (await mayShow(files, file)) await openDiff(previousUri, wordUri(file), t('{0} (HEAD ↔ Now)', name));
}

async function compare(files: WordFiles, file: Uri, selection: readonly Uri[]): Promise<void> {
  const otherUri =
    selection.find((one) => one.toString() !== file.toString()) ??
    (await pickWordFile(t('Compare {0} with', fileName(file)), file));
  if (!otherUri || !(await mayShow(files, file)) || !(await mayShow(files, otherUri))) return;
  await openDiff(wordUri(file), wordUri(otherUri), `${fileName(file)} ↔ ${fileName(otherUri)}`);
}

async function openDiff(earlier: Uri, right: Uri, title: string): Promise<void> {
  await commands.executeCommand('vscode.diff', earlier, right, title, { preview: false });
}

async function convert(files: WordFiles, modes: WordModes, file: Uri): Promise<void> {
  const target = await window.showSaveDialog({
    defaultUri: file.with({ path: file.path.replace(/\.[^./]*$/, '.txt') }),
    filters: { [t('Plain text')]: ['txt'], Markdown: ['md'] },
    saveLabel: t('Convert'),
  });
  if (!target) return;
  const form = /\.md$/i.test(target.path) ? 'markdown' : 'text';
  const answer = await files.textOf(file, modes.of(file), form);
  if ('refusal' in answer) throw new Error(t('{0} cannot be converted. {1}', fileName(file), answer.refusal));
  await workspace.fs.writeFile(target, new TextEncoder().encode(answer.text));
  const open = t('Open');
  const message = [t('Written to {0}.', workspace.asRelativePath(target)), ...answer.warnings].join(' ');
  void window.showInformationMessage(asMessage(message), open).then(async (button) => {
    if (button === open) await window.showTextDocument(target);
  });
}

/** The Word file of a URI, which may be that of the file or of its text; undefined for anything else. */
function wordFileOf(value: unknown): Uri | undefined {
  // Links on a page pass the URI as a string.
  if (typeof value === 'string') return wordFileOf(Uri.parse(value));
  if (!(value instanceof Uri)) return undefined;
  if (value.scheme === WORD_SCHEME || value.scheme === WORD_VERSION_SCHEME) return wordAddress(value)?.file;
  return hasWordEnding(value.path) ? value : undefined;
}

function activeWordFile(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  const uri = input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : undefined;
  return wordFileOf(window.activeTextEditor?.document.uri) ?? wordFileOf(uri);
}

/** Asks for a Word file from the folder, or any other file. */
async function pickWordFile(placeHolder: string, without?: Uri): Promise<Uri | undefined> {
  const files = (await wordFilesOfFolder()).filter((file) => file.toString() !== without?.toString());
  if (files.length === 0) return browse();
  const items = files.map((file): QuickPickItem & { readonly file?: Uri } => ({
    label: asLabel(fileName(file)),
    description: asLabel(folderOf(file)),
    file,
  }));
  items.push({ label: `$(folder-opened) ${t('Browse…')}` });
  const choice = await window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return choice && (choice.file ?? browse());
}

/** The path of a file’s folder relative to the workspace folder; empty for the workspace folder itself. */
function folderOf(file: Uri): string {
  return workspace.asRelativePath(file).replace(/\/?[^/]*$/, '');
}

async function browse(): Promise<Uri | undefined> {
  const [file] = (await window.showOpenDialog({ filters: { [t('Word documents')]: [...WORD_ENDINGS] } })) ?? [];
  return file;
}
