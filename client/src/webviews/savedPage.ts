import { type TextDocument, Uri, window, workspace } from 'vscode';
import type { FromPreview } from '../../pages/preview/messages';
import { t } from '../l10n';
import { nameOf } from '../saveBeside';
import { fileOf } from '../wordAddress';
import { wholeHtml } from './pageHtml';

/** Asks where to save a page, and writes it as a self-contained file. The browser wrote the body. */
export async function savePage(
  extension: Uri,
  document: TextDocument,
  { title, language, body }: FromPreview & { kind: 'save' },
): Promise<void> {
  const folder =
    document.uri.scheme === 'untitled'
      ? workspace.workspaceFolders?.[0]?.uri
      : Uri.joinPath(fileOf(document.uri), '..');
  const defaultUri = folder && Uri.joinPath(folder, `${nameOf(document)}.html`);
  const target = await window.showSaveDialog({ ...(defaultUri && { defaultUri }), filters: { HTML: ['html'] } });
  if (!target) return;
  const styles = await workspace.fs.readFile(Uri.joinPath(extension, 'dist/pages/preview-saved.css'));
  const style = `<style>\n${new TextDecoder().decode(styles)}</style>`;
  // Wherever it is opened, no script can run and nothing is loaded.
  const html = wholeHtml({ language, policy: "default-src 'none'; style-src 'unsafe-inline'", title, style, body });
  await workspace.fs.writeFile(target, new TextEncoder().encode(html));
  window.setStatusBarMessage(t('Saved as {0}', workspace.asRelativePath(target)), 6000);
}
