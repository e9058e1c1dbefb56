import { type TextDocument, Uri, window, workspace } from 'vscode';
import { t } from '../shown/l10n';
import { fileOf } from './wordAddress';

/** The end of the name of a table that is saved beside its document: "CMW-C-XAA-CO-2-queries.csv". */
interface TableFile {
  readonly name: string;
  readonly ending: 'csv' | 'md' | 'json';
  /** The file type, for the dialog. */
  readonly kind: string;
}

/** Asks where to save a table, suggesting a place beside its document, and writes it. */
export async function saveBeside(document: TextDocument, table: string, file: TableFile): Promise<void> {
  // Spreadsheets recognize UTF-8 by the byte order mark.
  const text = file.ending === 'csv' ? `\ufeff${table}` : table;
  await writeBeside(document, `-${file.name}.${file.ending}`, { [file.kind]: [file.ending] }, async () => text);
}

/** Asks where to save a file named after a document, with another ending; makes and writes its content once that is known. */
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

/** The same, or for a document without a file its symbol as the name of one, if it has one. */
export function nameForFile(document: TextDocument, symbol: string): string {
  return document.isUntitled && symbol !== '' ? symbol.replaceAll('/', '-') : baseNameOf(document);
}

/** A file beside a document, with its name or another one; undefined for an unsaved document if no folder is open. */
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
