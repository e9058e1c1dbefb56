import { type TextDocument, Uri, workspace } from 'vscode';
import type { FromPreview } from '../../pages/preview/messages';
import { writeBeside } from '../files/saveBeside';
import { wholeHtml } from './pageHtml';

/** Asks where to save a page, and writes it as a self-contained file with the body serialized by the browser. */
export async function savePage(
  extension: Uri,
  document: TextDocument,
  { title, language, body }: FromPreview & { kind: 'save' },
): Promise<void> {
  await writeBeside(document, '.html', { HTML: ['html'] }, async () => {
    const styles = await workspace.fs.readFile(Uri.joinPath(extension, 'dist/pages/preview-saved.css'));
    const style = `<style>\n${new TextDecoder().decode(styles)}</style>`;
    // Scripts and external resources are blocked wherever the file is opened.
    return wholeHtml({ language, policy: "default-src 'none'; style-src 'unsafe-inline'", title, style, body });
  });
}
