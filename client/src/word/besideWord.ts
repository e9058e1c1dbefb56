import { Uri, window, workspace } from 'vscode';
import { asBase64 } from '../../../server/src/base64';
import type { SendToWordParams } from '../../../server/src/protocol';
import { isWorkingCopy, WORD_ENDINGS } from '../../../server/src/textFiles';
import { fileDate } from '../files/fileDate';
import { fileExists } from '../files/isThere';
import { fileName } from '../files/wordAddress';
import { t } from '../shown/l10n';

/** The word in brackets in the file name of a copy. */
export type CopyKind = 'checked' | 'live' | 'typed' | 'edited' | 'clean';

/** Author, from the settings, and date for tracked changes in a Word file. */
export function authorAndDateFor(file: Uri): Pick<SendToWordParams, 'author' | 'date'> {
  const author = workspace.getConfiguration('treatyBody', file).get<string>('word.author', '').trim();
  return { author, date: fileDate() };
}

/** The author’s initials for comments, from the settings; empty to derive them from the name. */
export function initialsFor(file: Uri): string {
  return workspace.getConfiguration('treatyBody', file).get<string>('word.initials', '').trim();
}

/** The bytes of a Word file in base64, and a stamp that changes when it is saved. */
export async function readWordFile(file: Uri): Promise<{ readonly base64: string; readonly stamp: string }> {
  const stamp = await stampOf(file);
  return { base64: asBase64(await workspace.fs.readFile(file)), stamp };
}

/** Rejects with a user-facing message if a file was saved after it was read. */
export async function refuseSaved(
  file: Uri,
  stamp: string,
  message = t('{0} was saved in the meantime. Try again.', fileName(file)),
): Promise<void> {
  if ((await stampOf(file)) !== stamp) throw new Error(message);
}

/** A file's modification time and size. */
async function stampOf(file: Uri): Promise<string> {
  const { mtime, size } = await workspace.fs.stat(file);
  return `${mtime} ${size}`;
}

/** The file name for a copy, next to the original; undefined if that exists and the user does not want it overwritten. */
export async function targetFor(file: Uri, what: CopyKind): Promise<Uri | undefined> {
  const target = copyOf(file, what);
  if (!(await fileExists(target))) return target;
  const replace = t('Replace');
  const saveAsLabel = t('Save as…');
  const button = await window.showWarningMessage(
    t('{0} already exists.', fileName(target)),
    { modal: true, detail: t('Anything written in it would be lost.') },
    replace,
    saveAsLabel,
  );
  if (button === saveAsLabel) return askForTarget(file, what);
  return button === replace ? target : undefined;
}

/** Asks where to write a copy, refusing the original itself. */
export async function askForTarget(file: Uri, what: CopyKind): Promise<Uri | undefined> {
  const target = await window.showSaveDialog({
    defaultUri: copyOf(file, what),
    filters: { [t('Word documents')]: [...WORD_ENDINGS] },
  });
  if (target?.toString() !== file.toString()) return target;
  throw new Error(t('The copy needs another name than the document.'));
}

/** `draft (checked).docx` for `draft.docx` and for its working copy, `draft (checked 2).docx` for a copy. */
function copyOf(file: Uri, what: CopyKind): Uri {
  const [, whole = '', ending = ''] = /^(.*?)(\.[^.]*)$/.exec(fileName(file)) ?? [];
  const name = isWorkingCopy(file.path) ? whole.replace(/ \([^()]*\)$/, '') : whole;
  const [, base = name, number = '1'] = new RegExp(`^(.*) \\(${what}(?: (\\d{1,6}))?\\)$`).exec(name) ?? [];
  const copySuffix = base === name ? '' : ` ${Number(number) + 1}`;
  return Uri.joinPath(file, '..', `${base} (${what}${copySuffix})${ending}`);
}
