import { type TextDocument, Uri, window, workspace } from 'vscode';
import { t } from '../shown/l10n';
import { fileOf } from './wordAddress';

/** The ending of a table’s file name, after the name of its document: "CMW-C-XAA-CO-2-queries.csv". */
interface TableFile {
  readonly name: string;
  readonly ending: 'csv' | 'md' | 'json';
  /** The file type shown in the dialog. */
  readonly kind: string;
}

/** Asks where to save a table, by default next to its document, and writes it. */
export async function saveBeside(document: TextDocument, table: string, file: TableFile): Promise<void> {
  // Spreadsheets need the byte order mark to recognize UTF-8.
  const text = file.ending === 'csv' ? `\ufeff${table}` : table;
  await writeBeside(document, `-${file.name}.${file.ending}`, { [file.kind]: [file.ending] }, async () => text);
}

/** Asks where to save a file, by default next to the document and with its name, and only then creates and writes the content. */
export async function writeBeside(
  document: TextDocument,
  ending: string,
  filters: { readonly [kind: string]: string[] },
  make: () => Promise<string>,
): Promise<void> {
  const defaultUri = placeBeside(document, ending);
  const target = await window.showSaveDialog({ ...(defaultUri && { defaultUri }), filters });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(await make()));
  window.setStatusBarMessage(t('Saved as {0}', workspace.asRelativePath(target)), 6000);
}

/** The name of a document's file without its extension. */
export function baseNameOf(document: Pick<TextDocument, 'uri'>): string {
  return fileOf(document.uri)
    .path.replace(/^.*\//, '')
    .replace(/\.[^.]*$/, '');
}

/** The base name of a document’s file; for an untitled document, its symbol as a file name, if it has one. */
export function nameForFile(document: TextDocument, symbol: string): string {
  return document.isUntitled && symbol !== '' ? symbol.replaceAll('/', '-') : baseNameOf(document);
}

/** A file next to a document, with the same or another name; undefined for an untitled document if no folder is open. */
export function placeBeside(
  document: Pick<TextDocument, 'uri'>,
  ending: string,
  name = baseNameOf(document),
): Uri | undefined {
  const folder =
    document.uri.scheme === 'untitled'
      ? workspace.workspaceFolders?.[0]?.uri
      : Uri.joinPath(fileOf(document.uri), '..');
  return folder && Uri.joinPath(folder, name + ending);
}
