import { commands, Disposable, type QuickPickItem, type TextDocument, type Uri, window, workspace } from 'vscode';
import {
  COMPARE_DRAFTS,
  type CompareDraftsAnswer,
  type CompareDraftsParams,
  type EarlierDraft,
  EXPORT_COMPARISON,
  type ExportComparisonParams,
  LANGUAGE_ID,
  WORD_SCHEME,
} from '../../server/src/protocol';
import { decodeDocument, hasWordEnding } from '../../server/src/textFiles';
import { ComparedTexts } from './comparedTexts';
import { repositoryOf } from './git';
import { t } from './l10n';
import { activeEditor } from './operationCommands';
import { pickRevision, textOfRevision } from './pickRevision';
import { nameOf, placeBeside } from './saveBeside';
import { isWorkingText } from './schemes';
import type { Session } from './session';
import { asLabel, asMessage } from './shown';
import { copyAsTable, saveAsWord, showMarkdown } from './tables';
import { ComparisonPages, type ShownComparison } from './webviews/comparisonPages';
import { documentOf, fileName, fileOf, wordVersionUri } from './wordAddress';

/** An earlier draft that the user chose. */
interface ChosenDraft extends EarlierDraft {
  readonly name: string;
  /** Undefined for one that is no document, such as a revision of Git. */
  readonly document?: TextDocument;
}

type ShownDrafts = ShownComparison<ChosenDraft>;

/** The command that compares a document with an earlier draft, and those of the page that shows what came of it. */
export function registerComparison(extension: Uri, session: Session): Disposable {
  const texts = new ComparedTexts();
  const act = {
    diff: (shown: ShownDrafts) => openDiff(texts, shown),
    changes: (shown: ShownDrafts) => listChanges(session, shown),
    copy: (shown: ShownDrafts) => copyParts(session, shown),
  };
  const pages = new ComparisonPages<ChosenDraft>(extension, (doing, shown) => void act[doing](shown));
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

async function compareWith(session: Session, pages: ComparisonPages<ChosenDraft>): Promise<void> {
  const document = (await activeEditor())?.document;
  if (!document) return;
  const client = await session.connected();
  const earlier = await pickDraft(document);
  if (!earlier) return;
  const answer = await client.sendRequest<CompareDraftsAnswer | null>(COMPARE_DRAFTS, paramsOf(document, earlier));
  if (!answer) return;
  if (answer.summary === '') {
    void window.showInformationMessage(
      asMessage(t('{0} says the same as {1}.', fileName(fileOf(document.uri)), earlier.name)),
    );
    return;
  }
  pages.show(document, earlier, answer);
}

function paramsOf(document: TextDocument, { uri, text }: ChosenDraft): CompareDraftsParams {
  return { uri: document.uri.toString(), before: { uri, text } };
}

/** Asks what to compare a document with; undefined if the user cancels. */
async function pickDraft(document: TextDocument): Promise<ChosenDraft | undefined> {
  const repository = await repositoryOf(document.uri);
  const items: (QuickPickItem & { readonly choose: () => Promise<ChosenDraft | undefined> })[] = [];
  if (document.isDirty && !document.isUntitled)
    items.push({
      label: t('The Saved Version'),
      detail: t('The file as last saved.'),
      choose: async () => {
        const text = decodeDocument(await workspace.fs.readFile(document.uri));
        return text === undefined ? undefined : { uri: '', text, name: t('saved version') };
      },
    });
  if (repository)
    items.push({
      label: t('A Git Revision…'),
      detail: t('The file as it was in a commit, such as the one sent to translation.'),
      choose: async () => {
        const revision = await pickRevision(repository, document, t('Compare With a Git Revision'));
        if (!revision) return undefined;
        const file = fileOf(document.uri);
        const text =
          document.uri.scheme === WORD_SCHEME
            ? (await workspace.openTextDocument(wordVersionUri(file, revision.commit, 'accepted'))).getText()
            : await textOfRevision(repository, revision, file.fsPath);
        return text === undefined ? undefined : { uri: '', text, name: revision.name };
      },
    });
  for (const other of workspace.textDocuments)
    if (other !== document && other.languageId === LANGUAGE_ID && isWorkingText(other.uri.scheme))
      items.push({
        label: asLabel(fileName(fileOf(other.uri))),
        description: t('open'),
        choose: async () => draftOf(other),
      });
  items.push({
    label: t('A File…'),
    detail: t('Another draft, as text or as a Word file.'),
    choose: () => pickFile(document),
  });
  const picked = await window.showQuickPick(items, {
    title: t('Compare {0} With', fileName(fileOf(document.uri))),
    placeHolder: t('Which is the earlier draft?'),
    matchOnDescription: true,
  });
  return picked?.choose();
}

function draftOf(document: TextDocument): ChosenDraft {
  return {
    uri: document.uri.toString(),
    text: document.getText(),
    name: fileName(fileOf(document.uri)),
    document,
  };
}

async function pickFile(document: TextDocument): Promise<ChosenDraft | undefined> {
  const folder = placeBeside(document, '');
  const [file] =
    (await window.showOpenDialog({
      ...(folder && { defaultUri: folder }),
      filters: { [t('Drafts')]: ['txt', 'docx', 'docm', 'treaty-body'], [t('All files')]: ['*'] },
      title: t('The earlier draft'),
      openLabel: t('Compare'),
    })) ?? [];
  if (!file) return undefined;
  if (hasWordEnding(file.path)) return draftOf(await workspace.openTextDocument(documentOf(file)));
  const text = decodeDocument(await workspace.fs.readFile(file));
  if (text === undefined) {
    void window.showWarningMessage(asMessage(t('{0} is not a text.', fileName(file))));
    return undefined;
  }
  return draftOf(await workspace.openTextDocument(file));
}

async function openDiff(texts: ComparedTexts, { document, earlier, answer }: ShownDrafts): Promise<void> {
  const name = fileName(fileOf(document.uri));
  const [left, right] = [texts.put(earlier.name, answer.left), texts.put(name, answer.right)];
  await commands.executeCommand('vscode.diff', left, right, `${earlier.name} ↔ ${name}`, { preview: false });
}

async function copyParts(session: Session, shown: ShownDrafts): Promise<void> {
  const [html, tabs] = [
    await exported(session, shown, 'parts', 'html'),
    await exported(session, shown, 'parts', 'tabs'),
  ];
  if (html !== null && tabs !== null) await copyAsTable(shown.copy, html, tabs);
}

/** Writes what is listed as a list of changes, where the user wants it. */
async function listChanges(session: Session, shown: ShownDrafts): Promise<void> {
  const { document } = shown;
  const items: readonly (QuickPickItem & { readonly write: () => Promise<void> })[] = [
    {
      label: t('Copy for Word'),
      detail: t('A table for a message or a document.'),
      write: async () => {
        const html = await exported(session, shown, 'changes', 'html');
        const tabs = await exported(session, shown, 'changes', 'tabs');
        if (html !== null && tabs !== null) await copyAsTable(shown.copy, html, tabs);
      },
    },
    {
      label: t('Save as Word Document…'),
      detail: t('A file for those who translated the earlier version.'),
      write: async () => {
        const bytes = await exported(session, shown, 'changes', 'word');
        if (bytes !== null) await saveAsWord(document, t('changes'), bytes);
      },
    },
    {
      label: t('Open as Markdown'),
      detail: t('A plain-text table in a new document.'),
      write: async () => {
        const text = await exported(session, shown, 'changes', 'markdown');
        if (text !== null) await showMarkdown(text);
      },
    },
  ];
  const picked = await window.showQuickPick(items, {
    title: t('List of Changes: {0}', nameOf(document)),
    placeHolder: t('Paragraph, sentence, “for” and “read” of what is listed'),
  });
  await picked?.write();
}

async function exported(
  session: Session,
  { document, version, earlier, listed }: ShownDrafts,
  what: ExportComparisonParams['what'],
  format: ExportComparisonParams['format'],
): Promise<string | null> {
  if (document.version !== version) {
    void window.showInformationMessage(t('The document has changed since. Compare it once more.'));
    return null;
  }
  const client = await session.connected();
  return client.sendRequest<string | null>(EXPORT_COMPARISON, {
    ...paramsOf(document, earlier),
    what,
    format,
    only: listed,
  } satisfies ExportComparisonParams);
}
