import { commands, Disposable, type QuickPickItem, type TextDocument, type Uri, window } from 'vscode';
import {
  ALIGNED_DRAFTS,
  type AlignedDrafts,
  COMPARE_DRAFTS,
  type CompareDraftsAnswer,
  type CompareDraftsParams,
  EXPORT_COMPARISON,
  type ExportComparisonParams,
} from '../../../server/src/protocol';
import { baseNameOf } from '../files/saveBeside';
import { copyAsTable, saveAsWord, showMarkdown } from '../files/tables';
import { fileName, fileOf } from '../files/wordAddress';
import { activeEditor } from '../operations/operationCommands';
import { followedAnswer } from '../session/followedAnswers';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { asMessage } from '../shown/shown';
import { ComparedTexts } from './comparedTexts';
import { ComparisonPages, type ShownComparison } from './comparisonPages';
import { type ChosenDraft, pickDraft } from './earlierDrafts';

/** Registers the command that compares a document with an earlier draft, and the commands of the comparison page. */
export function registerComparison(extension: Uri, session: Session): Disposable {
  const texts = new ComparedTexts();
  const act = {
    diff: (comparison: ShownComparison) => openDiff(session, texts, comparison),
    changes: (comparison: ShownComparison) => listChanges(session, comparison),
    copy: (comparison: ShownComparison) => copyParts(session, comparison),
  };
  const pages = new ComparisonPages(extension, {
    act: (doing, comparison) => void act[doing](comparison),
    compare: async (document, earlier) =>
      followedAnswer<CompareDraftsAnswer | null>(
        await session.whenConnected(),
        COMPARE_DRAFTS,
        paramsOf(document, earlier),
      ),
  });
  const onCurrent = (doing: keyof typeof act) => async () => {
    if (pages.current) await act[doing](pages.current);
  };
  return Disposable.from(
    texts.provide(),
    commands.registerCommand('treatyBody.compareWith', () => compareWith(session, pages)),
    commands.registerCommand('treatyBody.openComparisonAsDiff', onCurrent('diff')),
    commands.registerCommand('treatyBody.listOfChanges', onCurrent('changes')),
    commands.registerCommand('treatyBody.copyComparison', onCurrent('copy')),
    commands.registerCommand('treatyBody.nextDifference', () => pages.step(1)),
    commands.registerCommand('treatyBody.previousDifference', () => pages.step(-1)),
    pages,
  );
}

async function compareWith(session: Session, pages: ComparisonPages): Promise<void> {
  const document = (await activeEditor())?.document;
  if (!document) return;
  const earlierDraft = await pickDraft(document);
  if (!earlierDraft) return;
  const client = await session.whenConnected();
  const params = paramsOf(document, earlierDraft);
  const answer = await client.sendRequest<CompareDraftsAnswer | null>(COMPARE_DRAFTS, params);
  if (!answer) return;
  if (answer.summary === '') {
    void window.showInformationMessage(
      asMessage(t('{0} says the same as {1}.', fileName(fileOf(document.uri)), earlierDraft.name)),
    );
    return;
  }
  pages.show(document, earlierDraft);
}

function paramsOf(document: TextDocument, { uri, text, document: other }: ChosenDraft): CompareDraftsParams {
  return { uri: document.uri.toString(), before: { uri, text: other?.isClosed === false ? other.getText() : text } };
}

async function openDiff(session: Session, texts: ComparedTexts, shown: ShownComparison): Promise<void> {
  if (!isCurrent(shown)) return;
  const { document, earlier } = shown;
  const client = await session.whenConnected();
  const drafts = await client.sendRequest<AlignedDrafts | null>(ALIGNED_DRAFTS, paramsOf(document, earlier));
  if (!drafts) return;
  const name = fileName(fileOf(document.uri));
  const [earlierUri, right] = [texts.put(earlier.name, drafts.left), texts.put(name, drafts.right)];
  await commands.executeCommand('vscode.diff', earlierUri, right, `${earlier.name} ↔ ${name}`, { preview: false });
}

async function copyParts(session: Session, comparison: ShownComparison): Promise<void> {
  const [html, tabs] = [
    await exportComparison(session, comparison, 'parts', 'html'),
    await exportComparison(session, comparison, 'parts', 'tabs'),
  ];
  if (html !== null && tabs !== null) await copyAsTable(comparison.copy, html, tabs);
}

/** Saves the listed changes to a file chosen by the user. */
async function listChanges(session: Session, comparison: ShownComparison): Promise<void> {
  const { document } = comparison;
  const items: readonly (QuickPickItem & { readonly write: () => Promise<void> })[] = [
    {
      label: t('Copy for Word'),
      detail: t('A table for a message or a document.'),
      write: async () => {
        const html = await exportComparison(session, comparison, 'changes', 'html');
        const tabs = await exportComparison(session, comparison, 'changes', 'tabs');
        if (html !== null && tabs !== null) await copyAsTable(comparison.copy, html, tabs);
      },
    },
    {
      label: t('Save as Word Document…'),
      detail: t('A file for those who translated the earlier version.'),
      write: async () => {
        const bytes = await exportComparison(session, comparison, 'changes', 'word');
        if (bytes !== null) await saveAsWord(document, t('changes'), bytes);
      },
    },
    {
      label: t('Open as Markdown'),
      detail: t('A plain-text table in a new document.'),
      write: async () => {
        const text = await exportComparison(session, comparison, 'changes', 'markdown');
        if (text !== null) await showMarkdown(text);
      },
    },
  ];
  const choice = await window.showQuickPick(items, {
    title: t('List of Changes: {0}', baseNameOf(document)),
    placeHolder: t('Paragraph, sentence, “for” and “read” of what is listed'),
  });
  await choice?.write();
}

/** Whether the compared version of a document is still current; tells the user if it is not. */
function isCurrent({ document, version }: ShownComparison): boolean {
  if (document.version === version) return true;
  void window.showInformationMessage(t('The document has changed since. Compare it once more.'));
  return false;
}

async function exportComparison(
  session: Session,
  shown: ShownComparison,
  what: ExportComparisonParams['what'],
  format: ExportComparisonParams['format'],
): Promise<string | null> {
  if (!isCurrent(shown)) return null;
  const { document, earlier, listed } = shown;
  const client = await session.whenConnected();
  return client.sendRequest<string | null>(EXPORT_COMPARISON, {
    ...paramsOf(document, earlier),
    what,
    format,
    only: listed,
  } satisfies ExportComparisonParams);
}
