import { type TextDocument, Uri, window, workspace } from 'vscode';
import { t } from './l10n';
import { fileOf } from './wordAddress';

/** The end of the name of a table that is saved beside its document: "CMW-C-XAA-CO-2-queries.csv". */
export interface TableFile {
  readonly name: string;
  readonly ending: 'csv' | 'md' | 'json';
  /** The file type, for the dialog. */
  readonly kind: string;
}

/** Asks where to save a table, suggesting a place beside its document, and writes it. */
export async function saveBeside(document: TextDocument, table: string, file: TableFile): Promise<void> {
  const name = `${nameOf(document)}-${file.name}.${file.ending}`;
  const folder =
    document.uri.scheme === 'untitled'
      ? workspace.workspaceFolders?.[0]?.uri
      : Uri.joinPath(fileOf(document.uri), '..');
  const defaultUri = folder && Uri.joinPath(folder, name);
  const target = await window.showSaveDialog({
    ...(defaultUri && { defaultUri }),
    filters: { [file.kind]: [file.ending] },
  });
  if (!target) return;
  // Spreadsheets recognize UTF-8 by the byte order mark.
  const text = file.ending === 'csv' ? `\ufeff${table}` : table;
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  window.setStatusBarMessage(t('Saved as {0}', workspace.asRelativePath(target)), 6000);
}

/** The name of a document's file without its extension. */
export function nameOf(document: TextDocument): string {
  return fileOf(document.uri)
    .path.replace(/^.*\//, '')
    .replace(/\.[^.]*$/, '');
}
