import { FileSystemError, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { OwnNotes } from '../../../server/src/protocol';
import { placeBeside } from '../files/saveBeside';
import { t } from '../shown/l10n';

/** A document with notes; need not be open. */
type DocumentAddress = Pick<TextDocument, 'uri'>;

/** The suffix of the file with the user-defined columns, which the command line also expects. */
const NOTES_SUFFIX = '-notes.json';

/** The default column headings for a document, in the display language. */
export function ownColumnNames(): readonly string[] {
  return [t('Assessment'), t('Responsible body'), t('Notes')];
}

/**
 * The user-defined columns of a document, or the default ones if there is no file. Null if the document has no place for such a file, or if
 * the file cannot be read and so must not be overwritten.
 */
export async function ownColumns(document: DocumentAddress): Promise<OwnNotes | null> {
  const file = fileOf(document);
  return file ? ((await readNotes(file)) ?? null) : null;
}

/** Saves a note on a place; empty text removes it. Returns whether it succeeded, after reporting any error. */
export async function keepNote(
  document: DocumentAddress,
  place: string,
  column: string,
  words: string,
): Promise<boolean> {
  const file = fileOf(document);
  const notes = file && (await readNotes(file));
  if (!file || !notes) {
    void window.showWarningMessage(t('The notes could not be kept: the file beside the document cannot be read.'));
    return false;
  }
  const { [column]: _, ...others } = notes.recommendations[place] ?? {};
  const ownNotes = words.trim() === '' ? others : { ...others, [column]: words };
  const { [place]: __, ...rest } = notes.recommendations;
  const recommendations = Object.keys(ownNotes).length === 0 ? rest : { ...rest, [place]: ownNotes };
  const columns = notes.columns.includes(column) ? notes.columns : [...notes.columns, column];
  const text = `${JSON.stringify({ columns, recommendations }, undefined, 2)}\n`;
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return true;
  } catch {
    void window.showWarningMessage(t('The notes could not be written beside the document.'));
    return false;
  }
}

function fileOf(document: DocumentAddress): Uri | undefined {
  return document.uri.scheme === 'untitled' ? undefined : placeBeside(document, NOTES_SUFFIX);
}

/** The notes in a file, or the defaults if it does not exist; undefined if it is unreadable or malformed. */
async function readNotes(file: Uri): Promise<OwnNotes | undefined> {
  let text: string;
  try {
    text = new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch (error) {
    const isMissing = error instanceof FileSystemError && error.code === 'FileNotFound';
    return isMissing ? { columns: ownColumnNames(), recommendations: {} } : undefined;
  }
  try {
    const value: unknown = JSON.parse(text);
    return isNotes(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isNotes(value: unknown): value is OwnNotes {
  if (typeof value !== 'object' || value === null || !('columns' in value) || !('recommendations' in value))
    return false;
  const { columns, recommendations } = value;
  return (
    Array.isArray(columns) &&
    columns.every((one) => typeof one === 'string') &&
    typeof recommendations === 'object' &&
    recommendations !== null &&
    Object.values(recommendations).every(
      (cells: unknown) =>
        typeof cells === 'object' && cells !== null && Object.values(cells).every((cell) => typeof cell === 'string'),
    )
  );
}
