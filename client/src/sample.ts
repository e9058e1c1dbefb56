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
import { columnForText } from './documentEditor';
import type { SaidStatuses } from './projectFile';
import { SampleFiles } from './sampleFiles';
import type { Session } from './session';
import { tick } from './walkthrough';

const NAME = 'CEDAW-C-XBB-CO-6.txt';
/** The line break before the first paragraph. */
const FIRST = /\n1\.\t/;
const SCHEME = 'treaty-body-sample';

/** The command that opens a copy of the draft that ships with the extension, to try things on; nothing of it is saved, nor asked about. */
export function registerSample({ extensionUri }: ExtensionContext, session: Session, said: SaidStatuses): Disposable {
  const shipped = Uri.joinPath(extensionUri, 'samples', NAME);
  const uri = Uri.from({ scheme: SCHEME, path: `/${NAME}` });
  const files = new SampleFiles((asked) => {
    if (asked.path !== uri.path) throw FileSystemError.FileNotFound(asked);
    return workspace.fs.readFile(shipped);
  });
  return Disposable.from(
    workspace.registerFileSystemProvider(SCHEME, files),
    // What is never unsaved is never asked about.
    workspace.onDidChangeTextDocument(async ({ document, contentChanges }) => {
      if (document.uri.scheme === SCHEME && contentChanges.length > 0) await document.save();
    }),
    commands.registerCommand('treatyBody.openSample', async () => {
      const opened = await workspace.openTextDocument(uri);
      const document =
        opened.languageId === LANGUAGE_ID ? opened : await languages.setTextDocumentLanguage(opened, LANGUAGE_ID);
      const editor = await window.showTextDocument(document, columnForText());
      // In a paragraph, so that what is tried first has something to work on.
      const end = document.positionAt(document.getText().search(FIRST)).translate(1);
      editor.selection = new Selection(document.lineAt(end).range.end, document.lineAt(end).range.end);
      // It has a symbol and a date, and would be taken for a final document.
      await said.set(await session.connected(), document.uri, 'draft');
      tick('open');
    }),
  );
}
