import { env, languages, type QuickPickItem, type TextDocument, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EXPORT_TABLE, type ExportTableParams } from '../../../server/src/protocol';
import { t } from '../shown/l10n';
import { asMessage } from '../shown/shown';
import { placeBeside, saveBeside } from './saveBeside';
import { writeWord } from './writeWord';

type ExportFormat = Exclude<ExportTableParams['format'], 'html'>;

/** Copies a table as HTML and plain text; returns whether it succeeded. */
export type CopyAsTable = (html: string, text: string) => Promise<boolean>;

/**
 * Exports a table to the clipboard, a file or a new document, in the given format or one picked by the user. VS Code's clipboard API takes
 * only plain text, so `copy` uses a page showing the table, which can also copy HTML. A copy contains only what that page lists: the
 * numbers in `only`. `further` applies to every format; other documents are exported with all rows, except when copying.
 */
export async function exportTable(
  client: BaseLanguageClient,
  document: TextDocument,
  table: ExportTableParams['table'],
  argument: unknown,
  copy: CopyAsTable,
  only?: readonly string[],
  further: Pick<ExportTableParams, 'columns' | 'own' | 'also'> = {},
): Promise<void> {
  const format = formatOf(argument) ?? (await pickFormat());
  if (format === undefined) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const request = (form: ExportTableParams['format']) =>
    client.sendRequest<string | null>(EXPORT_TABLE, {
      uri,
      table,
      format: form,
      ...(only && format === 'tabs' && { only }),
      ...further,
      ...(further.also && { also: format === 'tabs' ? further.also : further.also.map(withoutOnly) }),
    } satisfies ExportTableParams);
  const content = await request(format);
  if (content === null) return;
  switch (format) {
    case 'tabs': {
      const html = await request('html');
      await copyAsTable(html === null ? async () => false : copy, html ?? '', content);
      return;
    }
    case 'csv':
      await saveBeside(document, content, { name: table, ending: 'csv', kind: t('Comma-separated values') });
      return;
    case 'word':
      await saveAsWord(document, table, content);
      return;
    case 'json':
      await saveBeside(document, content, { name: table, ending: 'json', kind: 'JSON' });
      return;
    case 'markdown':
      await showMarkdown(content);
  }
}

/** An exported document with all of its rows. */
function withoutOnly({ only: _, ...rest }: NonNullable<ExportTableParams['also']>[number]): typeof rest {
  return rest;
}

/** Asks where to save a Word file given in base64, by default next to the document; writes it and offers to open it. */
export async function saveAsWord(document: TextDocument, name: string, bytes: string): Promise<void> {
  const defaultUri = placeBeside(document, `-${name}.docx`);
  const target = await window.showSaveDialog({
    ...(defaultUri && { defaultUri }),
    filters: { [t('Word document')]: ['docx'] },
  });
  if (!target) return;
  await writeWord(target, bytes);
  const open = t('Open');
  const button = await window.showInformationMessage(
    asMessage(t('Written to {0}.', workspace.asRelativePath(target))),
    open,
  );
  if (button === open) await env.openExternal(target);
}

/** Copies a table through a page, or as plain text if no page can; returns which of the two. */
export async function copyAsTable(copy: CopyAsTable, html: string, text: string): Promise<void> {
  if (await copy(html, text)) {
    window.setStatusBarMessage(t('The table was copied. Paste it in Word.'), 6000);
    return;
  }
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(t('The table was copied. In Word, paste it and use Convert Text to Table.'), 6000);
}

/** Opens a new Markdown document, or a plain text one in an editor without Markdown support. */
export async function showMarkdown(content: string): Promise<void> {
  const language = (await languages.getLanguages()).includes('markdown') ? 'markdown' : 'plaintext';
  await window.showTextDocument(await workspace.openTextDocument({ content, language }));
}

function formatOf(argument: unknown): ExportFormat | undefined {
  return (['csv', 'markdown', 'json', 'tabs', 'word'] as const).find((format) => format === argument);
}

async function pickFormat(): Promise<ExportFormat | undefined> {
  const formats: readonly (QuickPickItem & { readonly format: ExportFormat })[] = [
    { format: 'csv', label: t('Save as CSV…'), detail: t('For Excel and other spreadsheets.') },
    { format: 'word', label: t('Save as Word Document…'), detail: t('A table with its heading on each page.') },
    { format: 'json', label: t('Save as JSON…'), detail: t('For other programs.') },
    { format: 'markdown', label: t('Open as Markdown'), detail: t('A plain-text table in a new document.') },
    { format: 'tabs', label: t('Copy as Table'), detail: t('For pasting into a spreadsheet or a text.') },
  ];
  const choice = await window.showQuickPick(formats, {
    title: t('Export Table'),
    placeHolder: t('Choose an export format'),
  });
  return choice?.format;
}
