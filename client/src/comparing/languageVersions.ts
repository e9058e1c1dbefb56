import {
  CodeActionKind,
  commands,
  Disposable,
  Hover,
  languages,
  MarkdownString,
  type TextDocument,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { LANGUAGE_ID, OTHER_VERSIONS, type OtherVersion, type OtherVersionsParams } from '../../../server/src/protocol';
import { hasWordEnding } from '../../../server/src/textFiles';
import type { QueryStore } from '../editorial/notedQueries';
import { wordUri } from '../files/wordAddress';
import { activeEditor } from '../operations/operationCommands';
import type { Session } from '../session/session';
import { plural, t } from '../shown/l10n';
import { asLabel, asMessage } from '../shown/shown';
import { listOriginalChanges } from './changedOriginal';
import {
  copyDifferences,
  listDifferences,
  QUERY_TO_EDITOR,
  queryActions,
  saveDifferences,
  sendQueryToEditor,
} from './versionList';
import { VersionPair } from './versionPair';

/** Context key set while two versions are compared; enables the commands for them. */
const COMPARING_CONTEXT = 'treatyBody.comparesVersions';

/**
 * Registers the commands that show two language versions of a document side by side, and the hover with the text of the other version.
 * Versions declared in the project file are compared as soon as both are open.
 */
export function registerLanguageVersions(session: Session, queryNotes: QueryStore): Disposable {
  const pairs = new Set<VersionPair>();
  const pairWith = (document: TextDocument | undefined) =>
    document && [...pairs].findLast((pair) => pair.has(document));
  const start = async (documents: readonly [TextDocument, TextDocument]): Promise<VersionPair> => {
    for (const pair of pairs) if (documents.every((one) => pair.has(one))) pair.dispose();
    const pair = new VersionPair(session, documents, () => {
      pairs.delete(pair);
      void commands.executeCommand('setContext', COMPARING_CONTEXT, pairs.size > 0);
    });
    pairs.add(pair);
    await commands.executeCommand('setContext', COMPARING_CONTEXT, true);
    return pair;
  };
  const compare = async () => {
    const document = (await activeEditor())?.document;
    const otherDocument = document && (await pickVersion(session, document));
    if (!document || !otherDocument) return;
    await window.showTextDocument(otherDocument, {
      viewColumn: ViewColumn.Beside,
      preserveFocus: true,
      preview: false,
    });
    await setDifferenceCommands(await start([document, otherDocument]), otherDocument);
  };
  const compareDeclared = async (document: TextDocument) => {
    if (document.languageId !== LANGUAGE_ID) return;
    for (const other of await declaredAndOpen(session, document)) {
      if ([...pairs].some((pair) => pair.has(document) && pair.has(other))) continue;
      const pair = await start([document, other]);
      if ((await pair.compare()) === undefined) pair.dispose();
    }
  };
  const inPair = (command: string, run: (pair: VersionPair, argument: unknown) => unknown) =>
    commands.registerCommand(command, async (argument: unknown) => {
      const pair = pairWith(window.activeTextEditor?.document) ?? [...pairs].at(-1);
      if (pair) await run(pair, argument);
      else void window.showInformationMessage(t('No language versions are being compared.'));
    });
  const goToNext = (step: 1 | -1) => (pair: VersionPair) => {
    if (window.activeTextEditor) pair.goToNext(window.activeTextEditor, step);
  };
  for (const document of workspace.textDocuments) void compareDeclared(document);
  return Disposable.from(
    commands.registerCommand('treatyBody.compareLanguageVersions', compare),
    commands.registerCommand('treatyBody.goToOtherLanguage', async () => {
      const editor = window.activeTextEditor;
      const pair = pairWith(editor?.document);
      if (pair && editor) await pair.goToCounterpart(editor);
      else await compare();
    }),
    inPair('treatyBody.endLanguageVersions', (pair) => pair.dispose()),
    inPair('treatyBody.listVersionDifferences', (pair) => listDifferences(session, pair, queryNotes)),
    inPair('treatyBody.listOriginalChanges', (pair) => listOriginalChanges(session, pair)),
    inPair('treatyBody.nextVersionDifference', goToNext(1)),
    inPair('treatyBody.previousVersionDifference', goToNext(-1)),
    inPair('treatyBody.copyVersionDifferences', (pair) => copyDifferences(session, pair)),
    inPair('treatyBody.saveVersionDifferences', (pair) => saveDifferences(session, pair)),
    inPair(QUERY_TO_EDITOR, (pair, message) => sendQueryToEditor(pair, queryNotes, message)),
    workspace.onDidOpenTextDocument((document) => void compareDeclared(document)),
    languages.registerHoverProvider(
      { language: LANGUAGE_ID },
      {
        provideHover: (document, position) => {
          const number = document.getWordRangeAtPosition(position, /^\s*\(?[\p{L}\p{N}]+[.)]+/u);
          const text = number && pairWith(document)?.textBeside(document, position.line);
          return text === undefined ? undefined : new Hover(new MarkdownString().appendText(text), number);
        },
      },
    ),
    languages.registerCodeActionsProvider(
      { language: LANGUAGE_ID },
      {
        provideCodeActions: (document, range) => {
          const pair = pairWith(document);
          return pair ? [...pair.corrections(document, range), ...queryActions(pair, queryNotes, document, range)] : [];
        },
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    { dispose: () => [...pairs].map((pair) => pair.dispose()) },
  );
}

/** The open documents that the project file declares as other language versions of a document, and compares it with. */
async function declaredAndOpen(session: Session, document: TextDocument): Promise<readonly TextDocument[]> {
  const client = await session.whenConnected();
  const versions = await client.sendRequest<readonly OtherVersion[]>(OTHER_VERSIONS, {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    which: 'declared',
  } satisfies OtherVersionsParams);
  return versions.flatMap(({ uri }) => {
    const place = client.protocol2CodeConverter.asUri(uri).toString();
    const otherDocument = workspace.textDocuments.find((one) => one.uri.toString() === place);
    return otherDocument && otherDocument.languageId === LANGUAGE_ID ? [otherDocument] : [];
  });
}

/** Reports the number of differences and offers to go to the first. */
async function setDifferenceCommands(pair: VersionPair, other: TextDocument): Promise<void> {
  const count = await pair.compare();
  if (count === undefined) {
    pair.dispose();
    const name = workspace.asRelativePath(other.uri);
    void window.showWarningMessage(
      asMessage(t('{0} cannot be compared: no numbered paragraphs were read in one of the two.', name)),
    );
    return;
  }
  if (count === 0) {
    void window.showInformationMessage(t('The two versions do not differ in anything that is compared.'));
    return;
  }
  const nextLabel = t('Next Difference');
  const listLabel = t('List Differences…');
  const summary = plural(
    count,
    '{0} difference between the two versions.',
    '{0} differences between the two versions.',
  );
  void window.showInformationMessage(summary, nextLabel, listLabel).then((answer) => {
    if (answer === nextLabel) void commands.executeCommand('editor.action.marker.nextInFiles');
    if (answer === listLabel) void commands.executeCommand('treatyBody.listVersionDifferences');
  });
}

/** Asks which version to compare with: one from the folder, or another file. Undefined if the user cancels. */
async function pickVersion(session: Session, document: TextDocument): Promise<TextDocument | undefined> {
  const client = await session.whenConnected();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const versions = await client.sendRequest<readonly OtherVersion[]>(OTHER_VERSIONS, {
    uri,
    which: 'all',
  } satisfies OtherVersionsParams);
  const items = versions.map(({ uri: place, language }) => {
    const target = client.protocol2CodeConverter.asUri(place);
    return { label: asLabel(language), description: asLabel(workspace.asRelativePath(target)), there: target };
  });
  const file = { label: t('Another File…'), there: undefined, alwaysShow: true };
  const choice =
    items.length === 0
      ? file
      : await window.showQuickPick([...items, file], {
          title: t('Compare With Another Language Version'),
          placeHolder: t('With which version?'),
        });
  if (!choice) return undefined;
  const targetUri = choice.there ?? (await pickFile());
  if (!targetUri) return undefined;
  const otherDocument = await workspace.openTextDocument(targetUri);
  return otherDocument.languageId === LANGUAGE_ID
    ? otherDocument
    : languages.setTextDocumentLanguage(otherDocument, LANGUAGE_ID);
}

async function pickFile(): Promise<Uri | undefined> {
  const uris = await window.showOpenDialog({
    title: t('Compare With Another Language Version'),
    canSelectMany: false,
  });
  const [uri] = uris ?? [];
  return uri && (hasWordEnding(uri.path) ? wordUri(uri) : uri);
}
