import {
  ConfigurationTarget,
  commands,
  Disposable,
  type ExtensionContext,
  languages,
  ProgressLocation,
  type QuickInputButton,
  type QuickPickItem,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  ThemeIcon,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, WorkDoneProgress, type WorkDoneProgressReport } from 'vscode-languageclient';
import {
  CHECK_FOLDER,
  type CheckFolderParams,
  CLEAR_FOLDER,
  type DocumentStatus,
  EXPORT_QUERIES,
  type ExportQueriesParams,
  type FolderReport,
  IGNORE_FINDING,
  type IgnoredFinding,
  LANGUAGE_ID,
  SETTINGS_SECTION,
  SUBMISSION,
  type SubmissionItem,
  type SubmissionReport,
} from '../../server/src/protocol';
import { countsText, placeText } from './editorialText';
import { changeProject, SaidStatuses } from './projectFile';
import type { Session } from './session';
import { asLabel, asMessage } from './shown';

/** How long a short notice is shown, in milliseconds. */
const NOTICE = 6000;

/** The commands about a document as a whole: status, submission, queries, findings to be left; and about the whole folder. */
export function registerEditorial(context: ExtensionContext, session: Session): Disposable {
  const said = new SaidStatuses(context, session);
  const register = (command: string, run: (client: BaseLanguageClient, ...args: unknown[]) => Promise<void>) =>
    commands.registerCommand(command, async (...args: unknown[]) => {
      try {
        await run(await session.connected(), ...args);
      } catch (error) {
        void window.showErrorMessage(asMessage(error instanceof Error ? error.message : String(error)));
      }
    });
  return Disposable.from(
    register(IGNORE_FINDING, (client, uri, finding) => ignoreFinding(client, uri, finding)),
    register('treatyBody.setStatus', (client, status) => setStatus(client, said, status)),
    register('treatyBody.checkSubmission', (client) => checkSubmission(client)),
    register('treatyBody.exportQueries', (client, format) => exportQueries(client, activeDocument(), format)),
    register('treatyBody.checkFolder', (client) => checkFolder(client)),
    register('treatyBody.clearFolder', async (client) => {
      await client.sendRequest(CLEAR_FOLDER);
    }),
  );
}

function activeDocument(): TextEditor {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE_ID) throw new Error('Open a treaty body document first.');
  return editor;
}

// ------------------------------------------------------------------------------------------------------------- ignoring

async function ignoreFinding(client: BaseLanguageClient, uri: unknown, finding: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isIgnored(finding)) return;
  const file = await changeProject(client, Uri.parse(uri), { ignore: finding });
  if (file) {
    window.setStatusBarMessage(`Ignored; noted in ${workspace.asRelativePath(file)}`, NOTICE);
    return;
  }
  const settings = workspace.getConfiguration(SETTINGS_SECTION);
  const known = settings.inspect<readonly IgnoredFinding[]>('ignored')?.globalValue ?? [];
  await settings.update('ignored', [...known, finding], ConfigurationTarget.Global);
  window.setStatusBarMessage('Ignored; noted in your settings', NOTICE);
}

function isIgnored(value: unknown): value is IgnoredFinding {
  if (value === null || typeof value !== 'object') return false;
  const entry = new Map<string, unknown>(Object.entries(value));
  return ['rule', 'document', 'sentence'].every((key) => typeof entry.get(key) === 'string');
}

// --------------------------------------------------------------------------------------------------------------- status

interface StatusItem extends QuickPickItem {
  readonly status: DocumentStatus | null;
}

const STATUSES: readonly StatusItem[] = [
  { status: 'draft', label: 'Draft', detail: 'Placeholders and notes are still normal.' },
  { status: 'advance-unedited', label: 'Advance unedited version', detail: 'Adopted, not edited yet.' },
  { status: 'final', label: 'Final', detail: 'As it is submitted or issued: nothing provisional is left.' },
  { status: null, label: 'As the document says', detail: 'Nothing is noted about it.' },
];

async function setStatus(client: BaseLanguageClient, said: SaidStatuses, asked: unknown): Promise<void> {
  const { document } = activeDocument();
  const picked =
    STATUSES.find(({ status }) => status === asked) ??
    (await window.showQuickPick(STATUSES, { placeHolder: 'The status of this document; it is kept outside it' }));
  if (!picked) return;
  const { status } = picked;
  const file = document.isUntitled ? undefined : await changeProject(client, document.uri, { status });
  if (!file) await said.set(client, document.uri, status);
  const where = file ? `; noted in ${workspace.asRelativePath(file)}` : '';
  window.setStatusBarMessage(`Status: ${picked.label}${where}`, NOTICE);
}

// ----------------------------------------------------------------------------------------------------------- submission

interface FindingItem extends QuickPickItem {
  readonly finding: SubmissionItem;
}

const ICONS: Readonly<Record<SubmissionItem['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'question',
};
const AS_CSV: QuickInputButton = { iconPath: new ThemeIcon('table'), tooltip: 'Export as CSV' };
const AS_MARKDOWN: QuickInputButton = { iconPath: new ThemeIcon('markdown'), tooltip: 'Export as Markdown' };

/** What is in the way, in text order; each place is shown while it is looked at, and the cursor goes where one is chosen. */
async function checkSubmission(client: BaseLanguageClient): Promise<void> {
  const editor = activeDocument();
  const report = await client.sendRequest<SubmissionReport | null>(SUBMISSION, {
    uri: editor.document.uri.toString(),
  });
  if (!report) return;
  const { items, title } = report;
  if (items.length === 0) {
    void window.showInformationMessage(asMessage(`Nothing that is known stands in the way of submitting ${title}.`));
    return;
  }
  const before = editor.selection;
  const picker = window.createQuickPick<FindingItem>();
  picker.title = `${title}: ${countsText(items)}`;
  picker.placeholder = 'What stands in the way of submission, in text order';
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.buttons = [AS_CSV, AS_MARKDOWN];
  picker.items = items.map((finding) => ({
    finding,
    label: asLabel(placeText(finding.place)),
    description: asLabel(finding.message),
    detail: asLabel(finding.suggestion === '' ? finding.text : `${finding.text}  →  ${finding.suggestion}`),
    iconPath: new ThemeIcon(ICONS[finding.severity]),
  }));
  const show = ({ finding: { range } }: FindingItem) => {
    const place = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
    editor.selection = new Selection(place.start, place.end);
    editor.revealRange(place, TextEditorRevealType.InCenter);
  };
  let chosen = false;
  picker.onDidChangeActive(([item]) => item && show(item));
  picker.onDidAccept(() => {
    chosen = true;
    picker.hide();
  });
  picker.onDidTriggerButton((button) => {
    picker.hide();
    void exportQueries(client, editor, button === AS_CSV ? 'csv' : 'markdown');
  });
  picker.onDidHide(() => {
    if (!chosen) editor.selection = before;
    picker.dispose();
    void window.showTextDocument(editor.document, editor.viewColumn);
  });
  picker.show();
}

interface FormatItem extends QuickPickItem {
  readonly format: ExportQueriesParams['format'];
}

const FORMATS: readonly FormatItem[] = [
  { format: 'csv', label: 'CSV', detail: 'Comma-separated values, for a spreadsheet or a table in Word.' },
  { format: 'markdown', label: 'Markdown', detail: 'A table in plain text.' },
];

/** The queries as a table in a new document, which is saved where the user wants, or nowhere. */
async function exportQueries(client: BaseLanguageClient, { document }: TextEditor, asked: unknown): Promise<void> {
  const picked =
    FORMATS.find(({ format }) => format === asked) ??
    (await window.showQuickPick(FORMATS, { placeHolder: 'The form of the table' }));
  if (!picked) return;
  const params: ExportQueriesParams = { uri: document.uri.toString(), format: picked.format };
  const content = await client.sendRequest<string | null>(EXPORT_QUERIES, params);
  if (content === null) return;
  const language = picked.format === 'csv' ? 'csv' : 'markdown';
  const known = (await languages.getLanguages()).includes(language) ? language : 'plaintext';
  await window.showTextDocument(await workspace.openTextDocument({ content, language: known }));
}

// --------------------------------------------------------------------------------------------------------- whole folder

let runs = 0;

async function checkFolder(client: BaseLanguageClient): Promise<void> {
  if (!workspace.workspaceFolders?.length) throw new Error('No folder is open.');
  const workDoneToken = `treaty-body-folder-${++runs}`;
  const report = await window.withProgress(
    { location: ProgressLocation.Notification, title: 'Checking the documents of the folder', cancellable: true },
    async (progress, token) => {
      let before = 0;
      const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind !== 'report') return;
        const { percentage = before, message }: WorkDoneProgressReport = value;
        progress.report({ increment: percentage - before, ...(message !== undefined && { message }) });
        before = percentage;
      });
      try {
        const params: CheckFolderParams = { workDoneToken };
        return await client.sendRequest<FolderReport>(CHECK_FOLDER, params, token);
      } finally {
        listener.dispose();
      }
    },
  );
  const documents = `${report.documents} ${report.documents === 1 ? 'document' : 'documents'}`;
  const findings = `${report.findings} ${report.findings === 1 ? 'finding' : 'findings'}`;
  const said = `${findings} in ${documents}${report.isCancelled ? ' (cancelled)' : ''}.`;
  // Who is told need not answer.
  void window.showInformationMessage(said, 'Show Problems', 'Clear').then(async (answer) => {
    if (answer === 'Show Problems') await commands.executeCommand('workbench.actions.view.problems');
    if (answer === 'Clear') await client.sendRequest(CLEAR_FOLDER);
  });
}
