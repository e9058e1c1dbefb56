import { type TextDocument, Uri, window, workspace } from 'vscode';
import type { FromPreview } from '../../pages/preview/messages';
import { t } from '../l10n';
import { nameOf } from '../saveBeside';
import { fileOf } from '../wordAddress';
import { wholeHtml } from './pageHtml';

/** Has a place chosen for a page, and writes it there as a file that needs no other. The body was written by the browser. */
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
  // No script can run in it and nothing is loaded, whatever it is opened with.
  const html = wholeHtml({ language, policy: "default-src 'none'; style-src 'unsafe-inline'", title, style, body });
  await workspace.fs.writeFile(target, new TextEncoder().encode(html));
  window.setStatusBarMessage(t('Saved as {0}', workspace.asRelativePath(target)), 6000);
}
