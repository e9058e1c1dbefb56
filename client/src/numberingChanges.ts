import {
  commands,
  Disposable,
  EventEmitter,
  env,
  type QuickPickItem,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CONCORDANCE, type ConcordanceAnswer, type ConcordanceParams } from '../../server/src/protocol';
import { type GitCommit, type GitRepository, repositoryOf } from './git';
import { activeEditor } from './operations';
import type { Session } from './session';
import { asLabel, asMessage } from './shown';

/** Which earlier text the numbers are compared with, and how that is told. */
interface Since {
  readonly before: ConcordanceParams['before'];
  /** "since it was opened" */
  readonly words: string;
}

const OPENED: Since = { before: 'opened', words: 'since the document was opened' };
const SAVED: Since = { before: 'saved', words: 'since the document was last saved' };

/** The command that shows which number has become which. */
export function registerNumberingChanges(session: Session): Disposable {
  const tables = new Tables();
  return Disposable.from(
    commands.registerCommand('treatyBody.showConcordance', (before: unknown) => {
      const since = [OPENED, SAVED].find((one) => one.before === before);
      return showChanges(session, tables, since);
    }),
    tables,
  );
}

async function showChanges(session: Session, tables: Tables, given: Since | undefined): Promise<void> {
  const document = activeEditor()?.document;
  if (!document) return;
  const client = await session.connected();
  const since = given ?? (await pickSince(client, document));
  if (!since) return;
  const answer = await compare(client, document, since, 'markdown');
  if (!answer) return;
  if (answer.changed === 0) {
    void window.showInformationMessage(asMessage(`No number has changed ${since.words}.`));
    return;
  }
  const [text, sheet] = await Promise.all([
    compare(client, document, since, 'tabs'),
    compare(client, document, since, 'csv'),
  ]);
  await tables.show(document, answer.table);
  const copy = 'Copy for Word';
  const csv = 'Save as CSV…';
  const markdown = 'Save as Markdown…';
  const said = await window.showInformationMessage(
    asMessage(`${countWords(answer)} ${since.words}.`),
    copy,
    csv,
    markdown,
  );
  if (said === copy) await env.clipboard.writeText(text?.table ?? '');
  // Spreadsheets take a text for UTF-8 by its mark.
  if (said === csv) await saveTable(document, `\ufeff${sheet?.table ?? ''}`, 'csv', 'Comma-separated values');
  if (said === markdown) await saveTable(document, answer.table, 'md', 'Markdown');
}

function countWords({ changed }: ConcordanceAnswer): string {
  return `${changed} ${changed === 1 ? 'number has' : 'numbers have'} changed`;
}

function compare(
  client: BaseLanguageClient,
  document: TextDocument,
  { before }: Since,
  form: ConcordanceParams['form'],
): Promise<ConcordanceAnswer | null> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  return client.sendRequest<ConcordanceAnswer | null>(CONCORDANCE, { uri, form, before } satisfies ConcordanceParams);
}

/** Has the text chosen with which the present one is compared; undefined where the choice was left. */
async function pickSince(client: BaseLanguageClient, document: TextDocument): Promise<Since | undefined> {
  const [opened, saved, repository] = await Promise.all([
    compare(client, document, OPENED, 'tabs'),
    compare(client, document, SAVED, 'tabs'),
    repositoryOf(document.uri),
  ]);
  const changes = (answer: ConcordanceAnswer | null) =>
    answer && answer.changed > 0 ? countWords(answer) : 'no number has changed';
  const items: (QuickPickItem & { readonly choose: () => Promise<Since | undefined> })[] = [
    {
      label: 'Since It Was Opened',
      description: changes(opened),
      detail: 'The text as it was when you opened it in this window. Saving does not change this.',
      choose: async () => OPENED,
    },
  ];
  if (!document.isUntitled)
    items.push({
      label: 'Since It Was Last Saved',
      description: changes(saved),
      detail: 'The file as it was saved last, or opened if it was not saved since.',
      choose: async () => SAVED,
    });
  if (repository)
    items.push({
      label: 'Since a Git Revision…',
      detail: 'The file as it was in a commit, such as the one that was sent to translation.',
      choose: () => pickRevision(repository, document),
    });
  const picked = await window.showQuickPick(items, {
    title: 'Numbering Changes',
    placeHolder: 'Compare the present numbers with those of which text?',
    matchOnDescription: true,
  });
  return picked?.choose();
}

const MOST_COMMITS = 200;
const SHORT_HASH = 8;

/** Has a commit of the file chosen, or another revision named. */
async function pickRevision(repository: GitRepository, document: TextDocument): Promise<Since | undefined> {
  const path = document.uri.fsPath;
  const commits = await repository.log({ maxEntries: MOST_COMMITS, path }).catch((): readonly GitCommit[] => []);
  const items = commits.map((commit) => ({
    label: asLabel(commit.message.split('\n', 1)[0] ?? ''),
    description: asLabel(describe(commit)),
    revision: commit.hash,
  }));
  const other = { label: '$(git-branch) Another Revision…', description: 'a branch, a tag or a hash', revision: '' };
  const picked = await window.showQuickPick([...items, { ...other, alwaysShow: true }], {
    title: 'Numbering Changes Since a Git Revision',
    placeHolder: commits.length > 0 ? 'Commits in which the file changed' : 'No commit has the file yet',
    matchOnDescription: true,
  });
  if (!picked) return undefined;
  const revision =
    picked.revision ||
    (await window.showInputBox({ title: 'Numbering Changes Since a Git Revision', prompt: 'Branch, tag or hash' }));
  if (!revision?.trim()) return undefined;
  const name = picked.revision === '' ? revision.trim() : revision.slice(0, SHORT_HASH);
  try {
    const text = await repository.show(revision.trim(), path);
    return { before: { text }, words: `since ${name}` };
  } catch {
    void window.showWarningMessage(asMessage(`Git has no text of this file for “${name}”.`));
    return undefined;
  }
}

function describe({ hash, commitDate, authorName }: GitCommit): string {
  const date = commitDate?.toLocaleString(env.language, { dateStyle: 'medium', timeStyle: 'short' });
  return [hash.slice(0, SHORT_HASH), date, authorName].filter(Boolean).join(' · ');
}

async function saveTable(document: TextDocument, table: string, ending: string, kind: string): Promise<void> {
  const name = `${nameOf(document)}-numbers.${ending}`;
  const defaultUri = document.uri.scheme === 'untitled' ? undefined : Uri.joinPath(document.uri, '..', name);
  const target = await window.showSaveDialog({ ...(defaultUri && { defaultUri }), filters: { [kind]: [ending] } });
  if (target) await workspace.fs.writeFile(target, new TextEncoder().encode(table));
}

function nameOf(document: TextDocument): string {
  return document.uri.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}

/** Scheme of the tables, which are to be read and copied and need not be saved. */
const TABLE_SCHEME = 'treaty-body-numbers';

/** Shows tables as documents that cannot be changed, one for each document that they are about. */
class Tables implements TextDocumentContentProvider, Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration = workspace.registerTextDocumentContentProvider(TABLE_SCHEME, this);

  readonly onDidChange = this.#changed.event;

  provideTextDocumentContent(uri: Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  async show(document: TextDocument, table: string): Promise<void> {
    const path = `/${nameOf(document)} numbers.md`;
    const uri = Uri.from({ scheme: TABLE_SCHEME, path, query: document.uri.toString() });
    this.#texts.set(uri.toString(), table);
    this.#changed.fire(uri);
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
