import { env, languages, type QuickPickItem, type TextDocument, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EXPORT_QUERIES, type ExportQueriesParams } from '../../server/src/protocol';
import { saveBeside } from './saveBeside';

interface FormatItem extends QuickPickItem {
  readonly format: ExportQueriesParams['format'];
}

const FORMATS: readonly FormatItem[] = [
  { format: 'csv', label: 'Save as CSV…', detail: 'For Excel and other spreadsheets.' },
  { format: 'tabs', label: 'Copy for Word', detail: 'Tab-separated; in Word use Convert Text to Table.' },
  { format: 'markdown', label: 'Open as Markdown', detail: 'A plain-text table in a new document.' },
];

/** Gives the queries as a table, in the form that is asked for or picked: as a file, in the clipboard, or as a new document. */
export async function exportQueries(client: BaseLanguageClient, document: TextDocument, asked: unknown): Promise<void> {
  const picked =
    FORMATS.find(({ format }) => format === asked) ??
    (await window.showQuickPick(FORMATS, { title: 'Export Queries', placeHolder: 'Choose an export format' }));
  if (!picked) return;
  const { format } = picked;
  const params: ExportQueriesParams = { uri: document.uri.toString(), format };
  const content = await client.sendRequest<string | null>(EXPORT_QUERIES, params);
  if (content === null) return;
  switch (format) {
    case 'csv':
      await saveBeside(document, content, { name: 'queries', ending: 'csv', kind: 'Comma-separated values' });
      return;
    case 'tabs':
      await env.clipboard.writeText(content);
      window.setStatusBarMessage('The queries were copied to the clipboard.', 6000);
      return;
    case 'markdown': {
      const language = (await languages.getLanguages()).includes('markdown') ? 'markdown' : 'plaintext';
      await window.showTextDocument(await workspace.openTextDocument({ content, language }));
    }
  }
}
