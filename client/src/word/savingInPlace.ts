import { type QuickPickItem, type Tab, TabInputText, type TextDocument, Uri, window, workspace } from 'vscode';
import { fileName, wordUri } from '../files/wordAddress';
import { locksOf, type SavingPlace, savingSourceOf, targetOf } from '../files/workingCopy';
import { writeWhole } from '../files/writeWhole';
import { currentLanguage, t } from '../shown/l10n';
import { asMessage } from '../shown/shown';
import type { FormerStates } from './formerStates';
import type { SavingPlaces } from './savingPlaces';
import { fileStateOf } from './savingPorts';

/** Asks where to save edits to a Word file’s text. Rejects with a user-facing message if that cannot be changed now. */
export async function chooseSavingPlace(places: SavingPlaces, former: FormerStates, file: Uri): Promise<void> {
  const savingPlace = places.of(file);
  const copy = Uri.parse(targetOf(file.toString(), 'copy'));
  const itemOf = (place: SavingPlace, name: string, detail: string) => {
    return { place, label: `${place === savingPlace ? '$(check) ' : ''}${name}`, detail };
  };
  const items: (QuickPickItem & { readonly place: SavingPlace })[] = [
    itemOf('copy', fileName(copy), t('A working copy beside the document, which itself is not changed.')),
    itemOf(
      'file',
      fileName(file),
      t('The document itself. What it was before is kept, and can be restored on this computer.'),
    ),
  ];
  const choice = await window.showQuickPick(items, { placeHolder: t('Where edits of this text are saved') });
  if (!choice || choice.place === savingPlace) return;
  refuseUnsaved(file);
  if (choice.place === 'file' && copy.toString() !== file.toString()) {
    if (!(await takeOver(former, file, copy))) return;
  }
  await places.set(file, choice.place);
}

/** Replaces a file by its working copy, if there is one; false if the user declines. */
async function takeOver(former: FormerStates, file: Uri, copy: Uri): Promise<boolean> {
  const [own, newState] = [await fileStateOf(file.toString()), await fileStateOf(copy.toString())];
  if (!newState) return true;
  if (own && own.mtime > newState.mtime)
    throw new Error(
      t('{0} was saved after its working copy. Compare the two, and delete the working copy first.', fileName(file)),
    );
  const go = t('Save in the Document');
  const answer = await window.showWarningMessage(
    t('Save the edits of {0} in the document itself?', fileName(copy)),
    {
      modal: true,
      detail: t('The working copy takes the place of the document. What the document was before can be restored.'),
    },
    go,
  );
  if (answer !== go) return false;
  await refuseOpen(file);
  await former.keep(file.toString(), await workspace.fs.readFile(file));
  await writeWhole(file, await workspace.fs.readFile(copy));
  await workspace.fs.delete(copy);
  return true;
}

/** Restores a backup of a Word file from before we saved it. Rejects with a user-facing message on failure. */
export async function restoreFormerState(former: FormerStates, file: Uri): Promise<void> {
  const states = await former.of(file.toString());
  if (states.length === 0) throw new Error(t('No former state of {0} is kept.', fileName(file)));
  const items = states.map(({ kept, date }) => {
    return { label: date.toLocaleString(currentLanguage(), { dateStyle: 'long', timeStyle: 'medium' }), kept };
  });
  const choice = await window.showQuickPick(items, {
    placeHolder: t('The state of {0} to restore, by the time when it was replaced', fileName(file)),
  });
  if (!choice) return;
  refuseUnsaved(file);
  await refuseOpen(file);
  const bytes = await workspace.fs.readFile(choice.kept);
  if (await fileStateOf(file.toString())) await former.keep(file.toString(), await workspace.fs.readFile(file));
  await writeWhole(file, bytes);
  void window.showInformationMessage(asMessage(t('{0} was restored.', fileName(file))));
}

/**
 * The file to which a command on a Word file applies: if its text is open in a tab, the file that the text is read from, which may be the
 * working copy; otherwise the file itself. Saves edits first; rejects with a user-facing message if that fails.
 */
export async function shownFile(places: SavingPlaces, file: Uri): Promise<Uri> {
  const uri = wordUri(file).toString();
  const isShown = ({ input }: Tab) => input instanceof TabInputText && input.uri.toString() === uri;
  if (!window.tabGroups.all.some(({ tabs }) => tabs.some(isShown))) return file;
  const document = textOf(file);
  if (document?.isDirty && !(await document.save())) refuseUnsaved(file);
  const { source } = await savingSourceOf({ stat: fileStateOf }, file.toString(), places.of(file));
  return Uri.parse(source);
}

function refuseUnsaved(file: Uri): void {
  if (textOf(file)?.isDirty) throw new Error(t('Save or revert the text of {0} first.', fileName(file)));
}

function textOf(file: Uri): TextDocument | undefined {
  const uri = wordUri(file).toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

async function refuseOpen(file: Uri): Promise<void> {
  for (const lock of locksOf(file.toString()))
    if (await fileStateOf(lock))
      throw new Error(t('{0} is open in Word or LibreOffice. Close it there first.', fileName(file)));
}
