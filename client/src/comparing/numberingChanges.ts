import { commands, Disposable, type QuickPickItem, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CONCORDANCE,
  type ConcordanceAnswer,
  type ConcordanceLine,
  type ConcordanceParams,
} from '../../../server/src/protocol';
import { decodeDocument } from '../../../server/src/textFiles';
import type { NumberingTalk } from '../../pages/numbering/numberingTalk';
import { repositoryOf } from '../files/git';
import { saveBeside } from '../files/saveBeside';
import { SAMPLE_SCHEME } from '../files/schemes';
import { copyAsTable } from '../files/tables';
import { activeEditor } from '../operations/operationCommands';
import type { Session } from '../session/session';
import { completeStep } from '../session/walkthrough';
import { t } from '../shown/l10n';
import { asMessage } from '../shown/shown';
import type { DocumentInfos } from '../status/documentInfos';
import { type EarlierText, earlierTextOf, SINCE_OPENED, SINCE_SAVED, serializeBaseline } from './earlierTexts';
import { NumberingPages, type ShownNumbering } from './numberingPages';
import { pickRevision, textOfRevision } from './pickRevision';

/** Registers the command that shows how numbers have changed, and the commands of its page. */
export function registerNumberingChanges(extension: Uri, session: Session, infos: DocumentInfos): Disposable {
  const pages = new NumberingPages<EarlierText>(extension, (document, state) =>
    refreshChanges(session, infos, document, state),
  );
  return Disposable.from(
    commands.registerCommand('treatyBody.showConcordance', (before: unknown) => {
      const earlierText = [SINCE_OPENED, SINCE_SAVED].find((one) => one.before === before);
      return showChanges(session, pages, earlierText);
    }),
    commands.registerCommand('treatyBody.copyConcordance', async () => {
      if (pages.current) await copyTable(session, pages.current);
    }),
    commands.registerCommand('treatyBody.saveConcordance', async () => {
      const { current } = pages;
      if (current) await saveTable(session, current.document, current.since, 'csv');
    }),
    pages,
  );
}

async function showChanges(
  session: Session,
  pages: NumberingPages<EarlierText>,
  earlierText: EarlierText | undefined,
): Promise<void> {
  const document = (await activeEditor())?.document;
  if (!document) return;
  const client = await session.whenConnected();
  const chosenText = earlierText ?? (await pickSince(client, document));
  if (!chosenText) return;
  const answer = await compare(client, document, chosenText, 'rows');
  if (!answer?.lines) return;
  const { summary } = answer;
  if (answer.changed === 0) {
    void window.showInformationMessage(asMessage(noChangesText(chosenText)));
    return;
  }
  pages.show(document, chosenText, shownComparison(document, chosenText, summary, answer.lines));
  completeStep('renumber');
  // Not awaited: the user may never dismiss it. The first two choices are also offered above the table.
  const message = asMessage(summaryText(chosenText, summary));
  const [copy, csv, markdown] = [t('Copy for Word'), t('Save as CSV…'), t('Save as Markdown…')];
  void window.showInformationMessage(message, copy, csv, markdown).then(async (button) => {
    if (button === copy && pages.current) await copyTable(session, pages.current);
    if (button === csv || button === markdown)
      await saveTable(session, document, chosenText, button === csv ? 'csv' : 'md');
  });
}

function shownComparison(
  { uri }: TextDocument,
  since: EarlierText,
  summary: string,
  lines: readonly ConcordanceLine[],
): NumberingTalk['toPage'] {
  const state = { uri: uri.toString(), since: serializeBaseline(since) };
  return { kind: 'shown', title: titleText(since), summary, lines, kept: state };
}

/** Restores a page after a window reload, once the document has been read. */
async function refreshChanges(
  session: Session,
  infos: DocumentInfos,
  document: TextDocument,
  state: unknown,
): Promise<{ readonly since: EarlierText; readonly message: NumberingTalk['toPage'] }> {
  const chosenText = await earlierTextOf(state, document);
  if (!chosenText) {
    const summary = t('The earlier text is not known after the window was reloaded. Compare the numbers once more.');
    return {
      since: SINCE_OPENED,
      message: { ...shownComparison(document, SINCE_OPENED, summary, []), title: t('Numbering Changes') },
    };
  }
  await infos.whenArrived(document);
  const answer = await compare(await session.whenConnected(), document, chosenText, 'rows');
  const isSame = !answer?.lines || answer.changed === 0;
  const summary = isSame ? noChangesText(chosenText) : answer.summary;
  return {
    since: chosenText,
    message: shownComparison(document, chosenText, summary, isSame ? [] : (answer.lines ?? [])),
  };
}

function noChangesText({ before, revision }: EarlierText): string {
  if (before === 'opened') return t('No number has changed since the document was opened.');
  if (before === 'saved') return t('No number has changed since the document was last saved.');
  return t('No number has changed since {0}.', revision?.name ?? '');
}

function summaryText({ before, revision }: EarlierText, summary: string): string {
  if (before === 'opened') return t('{0}, since the document was opened.', summary);
  if (before === 'saved') return t('{0}, since the document was last saved.', summary);
  return t('{0}, since {1}.', summary, revision?.name ?? '');
}

function titleText({ before, revision }: EarlierText): string {
  if (before === 'opened') return t('Numbering changes since the document was opened');
  if (before === 'saved') return t('Numbering changes since the document was last saved');
  return t('Numbering changes since {0}', revision?.name ?? '');
}

async function copyTable(session: Session, { document, since, copy }: ShownNumbering<EarlierText>): Promise<void> {
  const client = await session.whenConnected();
  const [html, tabs] = [await compare(client, document, since, 'html'), await compare(client, document, since, 'tabs')];
  if (!html || !tabs) return;
  await copyAsTable(copy, html.table, tabs.table);
}

async function saveTable(
  session: Session,
  document: TextDocument,
  since: EarlierText,
  ending: 'csv' | 'md',
): Promise<void> {
  const isSheet = ending === 'csv';
  const answer = await compare(await session.whenConnected(), document, since, isSheet ? 'csv' : 'markdown');
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
  const baseline = since === SINCE_SAVED ? await savedText(document) : since.before;
  return client.sendRequest<ConcordanceAnswer | null>(CONCORDANCE, {
    uri,
    form,
    before: baseline,
  } satisfies ConcordanceParams);
}

/**
 * The saved text of a document, read from disk. The server knows only saves made while the document was open, and VS Code keeps unsaved
 * changes across window reloads.
 */
async function savedText(document: TextDocument): Promise<ConcordanceParams['before']> {
  if (!document.isDirty) return { text: document.getText() };
  try {
    const text = decodeDocument(await workspace.fs.readFile(document.uri));
    return text === undefined ? 'saved' : { text };
  } catch {
    // There is no readable file on disk.
    return 'saved';
  }
}

/** Asks which baseline to compare with; undefined if the user cancels. */
async function pickSince(client: BaseLanguageClient, document: TextDocument): Promise<EarlierText | undefined> {
  const [openedSince, savedSince, repository] = await Promise.all([
    compare(client, document, SINCE_OPENED, 'tabs'),
    compare(client, document, SINCE_SAVED, 'tabs'),
    repositoryOf(document.uri),
  ]);
  const changes = (answer: ConcordanceAnswer | null) =>
    answer && answer.changed > 0 ? answer.summary : t('no number has changed');
  const items: (QuickPickItem & { readonly choose: () => Promise<EarlierText | undefined> })[] = [
    {
      label: t('Since It Was Opened'),
      description: changes(openedSince),
      detail: t('The text as you opened it in this window, whether or not you have saved since.'),
      choose: async () => SINCE_OPENED,
    },
  ];
  if (!document.isUntitled && document.uri.scheme !== SAMPLE_SCHEME)
    items.push({
      label: t('Since It Was Last Saved'),
      description: changes(savedSince),
      detail: t('The file as last saved, or as opened if it has not been saved since.'),
      choose: async () => SINCE_SAVED,
    });
  if (repository)
    items.push({
      label: t('Since a Git Revision…'),
      detail: t('The file as it was in a commit, such as the one sent to translation.'),
      choose: async () => {
        const revision = await pickRevision(repository, document, t('Numbering Changes Since a Git Revision'));
        const text = revision && (await textOfRevision(repository, revision, document.uri.fsPath));
        return text === undefined || !revision ? undefined : { before: { text }, revision };
      },
    });
  const choice = await window.showQuickPick(items, {
    title: t('Numbering Changes'),
    placeHolder: t('Compare the current numbers with which text?'),
    matchOnDescription: true,
  });
  return choice?.choose();
}
