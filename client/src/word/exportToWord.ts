import { commands, env, type TextDocument, UIKind, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EXPORT_WORD, type ExportedWordFile, type ExportWordParams, WORD_SCHEME } from '../../../server/src/protocol';
import { fileDate } from '../files/fileDate';
import { nameForFile, placeBeside } from '../files/saveBeside';
import { fileOf } from '../files/wordAddress';
import { writeWord } from '../files/writeWord';
import { plural, t } from '../shown/l10n';
import { asMessage } from '../shown/shown';

/** At most this many typed numbers are named. */
const MAX_NAMED = 5;

/** Asks where to export the document as a Word file, by default next to it; writes the file and offers to open it. */
export async function exportToWord(client: BaseLanguageClient, document: TextDocument): Promise<void> {
  if (document.uri.scheme === WORD_SCHEME) throw new Error(t('This document is already a Word file.'));
  const file = await client.sendRequest<ExportedWordFile | null>(EXPORT_WORD, {
    uri: document.uri.toString(),
    date: fileDate(),
  } satisfies ExportWordParams);
  if (!file) throw new Error(t('Open a treaty body document first.'));
  const name = nameForFile(document, file.symbol);
  const target = await window.showSaveDialog({
    defaultUri: placeBeside(document, '.docx', name) ?? document.uri.with({ scheme: 'file', path: `/${name}.docx` }),
    filters: { [t('Word document')]: ['docx'] },
    title: t('Export to Word'),
    saveLabel: t('Export'),
  });
  if (!target) return;
  await writeWord(target, file.bytes);
  await offerToOpen(target, [t('Exported to {0}.', workspace.asRelativePath(target)), ...notesOn(file)].join(' '));
}

/** Describes how the Word file differs from the text, one sentence per difference. */
function notesOn({ furniture, notes, typed, hasNoMasthead }: ExportedWordFile): readonly string[] {
  const lines: string[] = [];
  if (hasNoMasthead) lines.push(t('The masthead is empty and to be filled in.'));
  if (furniture > 0) lines.push(t('Page headers and tables of contents are left out; Word generates its own.'));
  if (notes > 0)
    lines.push(
      plural(notes, '{0} footnote without a mark stays in the text.', '{0} footnotes without marks stay in the text.'),
    );
  if (typed.length > 0) {
    const excerpt = `${typed.slice(0, MAX_NAMED).join(', ')}${typed.length > MAX_NAMED ? ' …' : ''}`;
    lines.push(
      plural(
        typed.length,
        '{0} number that Word cannot generate is typed: {1}',
        '{0} numbers that Word cannot generate are typed: {1}',
        excerpt,
      ),
    );
  }
  return lines;
}

/**
 * Reports that a Word file was written, and opens it on request: in Word if the editor runs on the user's machine, or as text, after which
 * `onText` is called.
 */
export async function offerToOpen(
  file: Uri,
  message: string,
  onText?: (document: TextDocument) => void,
): Promise<void> {
  const openLabel = t('Open in Word');
  const asText = t('Open as Text');
  void window
    .showInformationMessage(asMessage(message), ...(hasDesktopWord(file) ? [openLabel] : []), asText)
    .then(async (button) => {
      if (button === openLabel) await env.openExternal(file);
      if (button !== asText) return;
      await commands.executeCommand('treatyBody.openWord', file);
      const document = window.activeTextEditor?.document;
      if (document && fileOf(document.uri).toString() === file.toString()) onText?.(document);
    });
}

/** Whether a file can be opened in Word: only if both editor and file are on the user's machine. */
export function hasDesktopWord(file: Uri): boolean {
  return file.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}
