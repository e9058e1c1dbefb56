import {
  commands,
  Disposable,
  type ExtensionContext,
  FileSystemError,
  languages,
  Selection,
  Uri,
  window,
  workspace,
} from 'vscode';
import { LANGUAGE_ID } from '../../server/src/protocol';
import { SAMPLE_SCHEME } from './files/schemes';
import type { UserStatuses } from './project/projectFile';
import { SampleFiles } from './sampleFiles';
import { columnForText } from './session/documentEditor';
import type { Session } from './session/session';
import { completeStep } from './session/walkthrough';

const SAMPLE_NAME = 'CEDAW-C-XBB-CO-6.txt';
/** The line break before the first paragraph. */
const FIRST_PATTERN = /\n1\.\t/;

/** The command that opens a copy of the sample draft to experiment with; it is never saved, and VS Code never asks to save it. */
export function registerSample(
  { extensionUri }: ExtensionContext,
  session: Session,
  statuses: UserStatuses,
): Disposable {
  const original = Uri.joinPath(extensionUri, 'samples', SAMPLE_NAME);
  const uri = Uri.from({ scheme: SAMPLE_SCHEME, path: `/${SAMPLE_NAME}` });
  const files = new SampleFiles((argument) => {
    if (argument.path !== uri.path) throw FileSystemError.FileNotFound(argument);
    return workspace.fs.readFile(original);
  });
  return Disposable.from(
    workspace.registerFileSystemProvider(SAMPLE_SCHEME, files),
    // VS Code does not ask about a document that is never dirty.
    workspace.onDidChangeTextDocument(async ({ document, contentChanges }) => {
      if (document.uri.scheme === SAMPLE_SCHEME && contentChanges.length > 0) await document.save();
    }),
    commands.registerCommand('treatyBody.openSample', async () => {
      const openDocument = await workspace.openTextDocument(uri);
      const document =
        openDocument.languageId === LANGUAGE_ID
          ? openDocument
          : await languages.setTextDocumentLanguage(openDocument, LANGUAGE_ID);
      const editor = await window.showTextDocument(document, columnForText());
      // Start in a paragraph, so that the first commands have a target.
      const end = document.positionAt(document.getText().search(FIRST_PATTERN)).translate(1);
      editor.selection = new Selection(document.lineAt(end).range.end, document.lineAt(end).range.end);
      // With its symbol and date it would count as a final document.
      await statuses.set(await session.whenConnected(), document.uri, 'draft');
      completeStep('open');
    }),
  );
}
