import {
  commands,
  Disposable,
  EventEmitter,
  env,
  type QuickPickItem,
  TabInputCustom,
  TabInputText,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CONCORDANCE, type ConcordanceAnswer, type ConcordanceParams } from '../../server/src/protocol';
import { decodeDocument } from '../../server/src/textFiles';
import { type GitCommit, type GitRepository, repositoryOf } from './git';
import { spokenLanguage, t } from './l10n';
import { activeEditor } from './operationCommands';
import { nameOf, saveBeside } from './saveBeside';
import type { Session } from './session';
import { asLabel, asMessage } from './shown';
import { tick } from './walkthrough';

/** The earlier text that numbers are compared with, and how to describe it. */
interface EarlierText {
  readonly before: ConcordanceParams['before'];
  /** The name of the revision, if it is one. */
  readonly revision?: string;
}

const OPENED: EarlierText = { before: 'opened' };
const SAVED: EarlierText = { before: 'saved' };

/** The command that shows which number has become which. */
export function registerNumberingChanges(session: Session): Disposable {
  const tables = new Tables();
  return Disposable.from(
    commands.registerCommand('treatyBody.showConcordance', (before: unknown) => {
      const since = [OPENED, SAVED].find((one) => one.before === before);
      return showChanges(session, tables, since);
    }),
    commands.registerCommand('treatyBody.copyConcordance', async (uri: unknown) => {
      const table = tables.at(uri);
      if (table) await copyTable(session, table.document, table.since);
    }),
    commands.registerCommand('treatyBody.saveConcordance', async (uri: unknown) => {
      const table = tables.at(uri);
      if (table) await saveTable(session, table.document, table.since, 'csv');
    }),
    tables,
  );
}

async function showChanges(session: Session, tables: Tables, given: EarlierText | undefined): Promise<void> {
  const document = (await activeEditor())?.document;
  if (!document) return;
  const client = await session.connected();
  const since = given ?? (await pickSince(client, document));
  if (!since) return;
  const answer = await compare(client, document, since, 'markdown');
  if (!answer) return;
  if (answer.changed === 0) {
    void window.showInformationMessage(asMessage(noneText(since)));
    return;
  }
  await tables.show(document, since, answer);
  tick('renumber');
  // Not awaited: the user may leave it unanswered. The first two choices are offered above the table too.
  const told = asMessage(summaryText(since, answer.summary));
  const [copy, csv, markdown] = [t('Copy for Word'), t('Save as CSV…'), t('Save as Markdown…')];
  void window.showInformationMessage(told, copy, csv, markdown).then(async (said) => {
    if (said === copy) await copyTable(session, document, since);
    if (said === csv || said === markdown) await saveTable(session, document, since, said === csv ? 'csv' : 'md');
  });
}

function noneText({ before, revision }: EarlierText): string {
  if (before === 'opened') return t('No number has changed since the document was opened.');
  if (before === 'saved') return t('No number has changed since the document was last saved.');
  return t('No number has changed since {0}.', revision ?? '');
}

function summaryText({ before, revision }: EarlierText, summary: string): string {
  if (before === 'opened') return t('{0}, since the document was opened.', summary);
  if (before === 'saved') return t('{0}, since the document was last saved.', summary);
  return t('{0}, since {1}.', summary, revision ?? '');
}

function titleText({ before, revision }: EarlierText): string {
  if (before === 'opened') return t('Numbering changes since the document was opened');
  if (before === 'saved') return t('Numbering changes since the document was last saved');
  return t('Numbering changes since {0}', revision ?? '');
}

async function copyTable(session: Session, document: TextDocument, since: EarlierText): Promise<void> {
  const answer = await compare(await session.connected(), document, since, 'tabs');
  if (!answer) return;
  await env.clipboard.writeText(answer.table);
  window.setStatusBarMessage(t('The table was copied. In Word, paste it and use Convert Text to Table.'), 6000);
}

async function saveTable(
  session: Session,
  document: TextDocument,
  since: EarlierText,
  ending: 'csv' | 'md',
): Promise<void> {
  const isSheet = ending === 'csv';
  const answer = await compare(await session.connected(), document, since, isSheet ? 'csv' : 'markdown');
  const kind = isSheet ? t('Comma-separated values') : 'Markdown';
  if (answer) await saveBeside(document, answer.table, { name: t('numbers'), ending, kind });
}

async function compare(
  client: BaseLanguageClient,
  document: TextDocument,
  since: EarlierText,
  form: ConcordanceParams['form'],
): Promise<ConcordanceAnswer | null> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const before = since === SAVED ? await savedText(document) : since.before;
  return client.sendRequest<ConcordanceAnswer | null>(CONCORDANCE, { uri, form, before } satisfies ConcordanceParams);
}

/**
 * The text of a document on disk. The server knows only what was saved while the document was open, and VS Code keeps unsaved changes when
 * a window is reloaded.
 */
async function savedText(document: TextDocument): Promise<ConcordanceParams['before']> {
  if (!document.isDirty) return { text: document.getText() };
  try {
    const text = decodeDocument(await workspace.fs.readFile(document.uri));
    return text === undefined ? 'saved' : { text };
  } catch {
    // It is on no disk that can be read.
    return 'saved';
  }
}

/** Asks which text to compare the present one with; undefined if the user cancels. */
async function pickSince(client: BaseLanguageClient, document: TextDocument): Promise<EarlierText | undefined> {
  const [opened, saved, repository] = await Promise.all([
    compare(client, document, OPENED, 'tabs'),
    compare(client, document, SAVED, 'tabs'),
    repositoryOf(document.uri),
  ]);
  const changes = (answer: ConcordanceAnswer | null) =>
    answer && answer.changed > 0 ? answer.summary : t('no number has changed');
  const items: (QuickPickItem & { readonly choose: () => Promise<EarlierText | undefined> })[] = [
    {
      label: t('Since It Was Opened'),
      description: changes(opened),
      detail: t('The text as you opened it in this window, whether or not you have saved since.'),
      choose: async () => OPENED,
    },
  ];
  if (!document.isUntitled)
    items.push({
      label: t('Since It Was Last Saved'),
      description: changes(saved),
      detail: t('The file as last saved, or as opened if it has not been saved since.'),
      choose: async () => SAVED,
    });
  if (repository)
    items.push({
      label: t('Since a Git Revision…'),
      detail: t('The file as it was in a commit, such as the one sent to translation.'),
      choose: () => pickRevision(repository, document),
    });
  const picked = await window.showQuickPick(items, {
    title: t('Numbering Changes'),
    placeHolder: t('Compare the current numbers with which text?'),
    matchOnDescription: true,
  });
  return picked?.choose();
}

const MOST_COMMITS = 200;
const SHORT_HASH = 8;

/** Asks for a commit of the file, or the name of another revision. */
async function pickRevision(repository: GitRepository, document: TextDocument): Promise<EarlierText | undefined> {
  const path = document.uri.fsPath;
  const commits = await repository.log({ maxEntries: MOST_COMMITS, path }).catch((): readonly GitCommit[] => []);
  const items = commits.map((commit) => ({
    label: asLabel(commit.message.split('\n', 1)[0] ?? ''),
    description: asLabel(describe(commit)),
    revision: commit.hash,
  }));
  const other = {
    label: `$(git-branch) ${t('Another Revision…')}`,
    description: t('a branch, a tag or a hash'),
    revision: '',
  };
  const picked = await window.showQuickPick([...items, { ...other, alwaysShow: true }], {
    title: t('Numbering Changes Since a Git Revision'),
    placeHolder: commits.length > 0 ? t('Commits that changed the file') : t('The file is in no commit yet'),
    matchOnDescription: true,
  });
  if (!picked) return undefined;
  const revision =
    picked.revision ||
    (await window.showInputBox({
      title: t('Numbering Changes Since a Git Revision'),
      prompt: t('Branch, tag or hash'),
    }));
  if (!revision?.trim()) return undefined;
  const name = picked.revision === '' ? revision.trim() : revision.slice(0, SHORT_HASH);
  try {
    const text = await repository.show(revision.trim(), path);
    return { before: { text }, revision: name };
  } catch {
    void window.showWarningMessage(asMessage(t('Git has no text of this file for “{0}”.', name)));
    return undefined;
  }
}

function describe({ hash, commitDate, authorName }: GitCommit): string {
  const date = commitDate?.toLocaleString(spokenLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  return [hash.slice(0, SHORT_HASH), date, authorName].filter(Boolean).join(' · ');
}

/** The scheme of the tables, which can be read and copied but need not be saved. */
const TABLE_SCHEME = 'treaty-body-numbers';

/** A table that is shown, and what it was made from. */
interface ShownTable {
  readonly text: string;
  readonly document: TextDocument;
  readonly since: EarlierText;
}

/** Shows tables as read-only documents, one for each document that is compared. */
class Tables implements TextDocumentContentProvider, Disposable {
  readonly #tables = new Map<string, ShownTable>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration = workspace.registerTextDocumentContentProvider(TABLE_SCHEME, this);

  readonly onDidChange = this.#changed.event;

  provideTextDocumentContent(uri: Uri): string {
    return this.#tables.get(uri.toString())?.text ?? '';
  }

  /** The table at an address; without an address, the table of the active tab. */
  at(uri: unknown): ShownTable | undefined {
    const input: unknown = window.tabGroups.activeTabGroup.activeTab?.input;
    const shown = input instanceof TabInputCustom || input instanceof TabInputText ? input.uri : undefined;
    const wanted = uri instanceof Uri ? uri : shown;
    return wanted && this.#tables.get(wanted.toString());
  }

  /** The manifest has VS Code render these documents. */
  async show(document: TextDocument, since: EarlierText, { table, summary }: ConcordanceAnswer): Promise<void> {
    const path = `/${t('{0} numbers', nameOf(document))}.md`;
    const uri = Uri.from({ scheme: TABLE_SCHEME, path, query: document.uri.toString() });
    const title = titleText(since).replace(/[\\`*_{}[\]()#+.!|<>~-]/g, '\\$&');
    const text = `# ${title}\n\n${t('{0}. What has changed comes first.', summary)}\n\n${table}`;
    this.#tables.set(uri.toString(), { text, document, since });
    this.#changed.fire(uri);
    await commands.executeCommand('vscode.open', uri, { preview: true });
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
