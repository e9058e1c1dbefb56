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
import { LANGUAGE_ID, OTHER_VERSIONS, type OtherVersion, type OtherVersionsParams } from '../../server/src/protocol';
import { hasWordEnding } from '../../server/src/textFiles';
import { plural, t } from './l10n';
import { activeEditor } from './operationCommands';
import type { Session } from './session';
import { asLabel, asMessage } from './shown';
import { VersionPair } from './versionPair';
import { wordUri } from './wordAddress';

/** Set while two versions are compared, for the commands that need it. */
const COMPARING = 'treatyBody.comparesVersions';

/** The commands that put two language versions of a document side by side, and the hover that shows one beside the other. */
export function registerLanguageVersions(session: Session): Disposable {
  let pair: VersionPair | undefined;
  const end = () => {
    pair?.dispose();
  };
  const compare = async () => {
    const document = (await activeEditor())?.document;
    const other = document && (await pickVersion(session, document));
    if (!document || !other) return;
    end();
    await window.showTextDocument(other, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: false });
    const started = new VersionPair(session, [document, other], () => {
      if (pair !== started) return;
      pair = undefined;
      void commands.executeCommand('setContext', COMPARING, false);
    });
    pair = started;
    await commands.executeCommand('setContext', COMPARING, true);
    await tellDifferences(started, other);
  };
  return Disposable.from(
    commands.registerCommand('treatyBody.compareLanguageVersions', compare),
    commands.registerCommand('treatyBody.goToOtherLanguage', async () => {
      const editor = window.activeTextEditor;
      if (pair && editor && pair.has(editor.document)) await pair.goToCounterpart(editor);
      else await compare();
    }),
    commands.registerCommand('treatyBody.endLanguageVersions', end),
    languages.registerHoverProvider(
      { language: LANGUAGE_ID },
      {
        provideHover: (document, position) => {
          const number = document.getWordRangeAtPosition(position, /^\s*\(?[\p{L}\p{N}]+[.)]+/u);
          const text = number && pair?.has(document) ? pair.textBeside(document, position.line) : undefined;
          return text === undefined ? undefined : new Hover(new MarkdownString().appendText(text), number);
        },
      },
    ),
    languages.registerCodeActionsProvider(
      { language: LANGUAGE_ID },
      {
        provideCodeActions: (document, range) => (pair?.has(document) ? [...pair.corrections(document, range)] : []),
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    { dispose: end },
  );
}

/** Says how many differences there are, with a way to the first. */
async function tellDifferences(pair: VersionPair, other: TextDocument): Promise<void> {
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
  const next = t('Next Difference');
  const told = plural(count, '{0} difference between the two versions.', '{0} differences between the two versions.');
  void window.showInformationMessage(told, next).then((answer) => {
    if (answer === next) void commands.executeCommand('editor.action.marker.nextInFiles');
  });
}

/** Asks which version to compare with: those of the folder, or another file. Undefined if the user cancels. */
async function pickVersion(session: Session, document: TextDocument): Promise<TextDocument | undefined> {
  const client = await session.connected();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const versions = await client.sendRequest<readonly OtherVersion[]>(OTHER_VERSIONS, {
    uri,
  } satisfies OtherVersionsParams);
  const items = versions.map(({ uri: place, language }) => {
    const there = client.protocol2CodeConverter.asUri(place);
    return { label: asLabel(language), description: asLabel(workspace.asRelativePath(there)), there };
  });
  const file = { label: t('Another File…'), there: undefined, alwaysShow: true };
  const picked =
    items.length === 0
      ? file
      : await window.showQuickPick([...items, file], {
          title: t('Compare With Another Language Version'),
          placeHolder: t('With which version?'),
        });
  if (!picked) return undefined;
  const there = picked.there ?? (await pickFile());
  if (!there) return undefined;
  const opened = await workspace.openTextDocument(there);
  return opened.languageId === LANGUAGE_ID ? opened : languages.setTextDocumentLanguage(opened, LANGUAGE_ID);
}

async function pickFile(): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({
    title: t('Compare With Another Language Version'),
    canSelectMany: false,
  });
  const [there] = picked ?? [];
  return there && (hasWordEnding(there.path) ? wordUri(there) : there);
}
