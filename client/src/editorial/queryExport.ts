import { env, type QuickPickItem, type TextDocument, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EXPORT_QUERIES, type ExportQueriesParams, type UserQuery } from '../../../server/src/protocol';
import { saveBeside } from '../files/saveBeside';
import { showMarkdown } from '../files/tables';
import { t } from '../shown/l10n';

interface FormatItem extends QuickPickItem {
  readonly format: ExportQueriesParams['format'];
}

function formatItems(): readonly FormatItem[] {
  return [
    { format: 'csv', label: t('Save as CSV…'), detail: t('For Excel and other spreadsheets.') },
    { format: 'tabs', label: t('Copy for Word'), detail: t('Tab-separated; in Word use Convert Text to Table.') },
    { format: 'markdown', label: t('Open as Markdown'), detail: t('A plain-text table in a new document.') },
  ];
}

/**
 * Exports the queries of the rules, and `further` ones, as a table: to a file, the clipboard or a new document, in the given format or one
 * picked by the user.
 */
export async function exportQueries(
  client: BaseLanguageClient,
  document: TextDocument,
  argument: unknown,
  further: readonly UserQuery[],
): Promise<void> {
  const allItems = formatItems();
  const choice =
    allItems.find(({ format }) => format === argument) ??
    (await window.showQuickPick(allItems, { title: t('Export Queries'), placeHolder: t('Choose an export format') }));
  if (!choice) return;
  const { format } = choice;
  const params: ExportQueriesParams = { uri: document.uri.toString(), format, further };
  const content = await client.sendRequest<string | null>(EXPORT_QUERIES, params);
  if (content === null) return;
  switch (format) {
    case 'csv':
      await saveBeside(document, content, { name: t('queries'), ending: 'csv', kind: t('Comma-separated values') });
      return;
    case 'tabs':
      await env.clipboard.writeText(content);
      window.setStatusBarMessage(
        t('The queries were copied. In Word, paste them and use Convert Text to Table.'),
        6000,
      );
      return;
    case 'markdown':
      await showMarkdown(content);
  }
}
