import { commands, type Disposable, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../../server/src/protocol';
import type { SaidStatuses } from './projectFile';
import type { Session } from './session';

const SAMPLE = 'samples/CEDAW-C-XBB-CO-6.txt';

/** The command that opens a copy of the draft that ships with the extension, to try things on; nothing is saved of it. */
export function registerSample({ extensionUri }: ExtensionContext, session: Session, said: SaidStatuses): Disposable {
  return commands.registerCommand('treatyBody.openSample', async () => {
    const content = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, SAMPLE)));
    const document = await workspace.openTextDocument({ content, language: LANGUAGE_ID });
    await window.showTextDocument(document);
    // It has a symbol and a date, and would be taken for a final document.
    await said.set(await session.connected(), document.uri, 'draft');
  });
}
