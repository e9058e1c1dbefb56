import { ConfigurationTarget, commands, type QuickPickItem, type TextDocument, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentTerms, SETTINGS_SECTION } from '../../../server/src/protocol';
import { fileOf } from '../files/wordAddress';
import { changeProject } from '../project/projectFile';
import { completeStep } from '../session/walkthrough';
import { groupDigits } from '../shown/counted';
import { t } from '../shown/l10n';
import { asLabel } from '../shown/shown';
import { termsOf } from './status';
import { statusName } from './statusText';

interface MenuItem extends QuickPickItem {
  readonly run: () => PromiseLike<unknown>;
}

/** The menu of actions on a whole document, opened by clicking its word count. */
export async function showDocumentMenu(client: BaseLanguageClient, document: TextDocument): Promise<void> {
  const terms = await termsOf(client, document);
  if (!terms) return;
  const items: readonly MenuItem[] = [
    {
      label: `$(symbol-ruler) ${t('Set Word Limit…')}`,
      description: terms.limit > 0 ? t('currently: {0}', groupDigits(terms.limit)) : t('currently: none'),
      run: () => setWordLimit(client, document, terms),
    },
    {
      label: `$(tag) ${t('Set Status…')}`,
      description: t('currently: {0}', statusName(terms.status).toLowerCase()),
      run: () => commands.executeCommand('treatyBody.setStatus'),
    },
    {
      label: `$(checklist) ${t('Check Before Submission')}`,
      run: () => commands.executeCommand('treatyBody.checkSubmission'),
    },
    {
      label: `$(quote) ${t('Check Quotations and References')}`,
      run: () => commands.executeCommand('treatyBody.checkCitations'),
    },
    {
      label: `$(export) ${t('Export to Word…')}`,
      run: () => commands.executeCommand('treatyBody.exportWord'),
    },
    {
      label: `$(graph) ${t('Where the Document Stands')}`,
      run: () => commands.executeCommand('treatyBody.showStatistics'),
    },
    {
      label: `$(gear) ${t('Word Limits by Document Type')}`,
      description: t('in the settings'),
      run: () => commands.executeCommand('workbench.action.openSettings', 'treatyBody.wordLimits'),
    },
  ];
  const choice = await window.showQuickPick(items, { placeHolder: t('Document options') });
  await choice?.run();
}

/**
 * Sets the word limit for the document's kind where the current one is set: in the project file, or in the settings scope that it comes
 * from.
 */
async function setWordLimit(client: BaseLanguageClient, document: TextDocument, terms: DocumentTerms): Promise<void> {
  const { kind, kindName, limit } = terms;
  const place = placeOfLimit(document, terms);
  const value = await window.showInputBox({
    title: t('Word Limit: {0}', kindName),
    prompt: asLabel(
      t('For all documents of this type; kept in {0}. Enter 0 for no limit; leave empty for the default.', place.name),
    ),
    value: limit > 0 ? String(limit) : '0',
    validateInput: (text) => (numberIn(text) === undefined ? t('Enter a number of words, such as 9000') : undefined),
  });
  if (value === undefined) return;
  const wordCount = numberIn(value);
  if (wordCount === undefined) return;
  if (place.target === undefined) await changeProject(client, document.uri, { limit: wordCount });
  else {
    const settings = workspace.getConfiguration(SETTINGS_SECTION, document);
    const { [kind]: _, ...others } = place.limits;
    await settings.update('wordLimits', wordCount === null ? others : { ...others, [kind]: wordCount }, place.target);
  }
  completeStep('limits');
  window.setStatusBarMessage(asLabel(t('Word limit set in {0}', place.name)), 6000);
}

/** Parses a typed word count; null if empty, undefined if it is not a number. */
function numberIn(text: string): number | null | undefined {
  const digits = text.replace(/[\s,.]/g, '');
  return digits === '' ? null : /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}

/** Where a limit is set; without `target`, in the project file. */
interface LimitPlace {
  readonly name: string;
  readonly target?: ConfigurationTarget;
  readonly limits: Readonly<Record<string, number>>;
}

function placeOfLimit(document: TextDocument, { kind, limitFrom, project }: DocumentTerms): LimitPlace {
  if (limitFrom === 'project' && project !== undefined)
    return { name: workspace.asRelativePath(Uri.parse(project)), limits: {} };
  const values = workspace
    .getConfiguration(SETTINGS_SECTION, document)
    .inspect<Readonly<Record<string, number>>>('wordLimits');
  const folder = workspace.getWorkspaceFolder(fileOf(document.uri));
  const scopes = [
    [values?.workspaceFolderValue, ConfigurationTarget.WorkspaceFolder, t('the settings of the folder')],
    [values?.workspaceValue, ConfigurationTarget.Workspace, t('the settings of the workspace')],
    [values?.globalValue, ConfigurationTarget.Global, t('your settings')],
  ] as const;
  for (const [limits, target, name] of scopes) if (limits?.[kind] !== undefined) return { limits, target, name };
  return folder
    ? {
        limits: values?.workspaceFolderValue ?? {},
        target: ConfigurationTarget.WorkspaceFolder,
        name: t('the settings of the folder'),
      }
    : { limits: values?.globalValue ?? {}, target: ConfigurationTarget.Global, name: t('your settings') };
}
