/** Everything of the extension in a browser, where the server is a worker. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Api, activateWith } from './activate';
import type { RegisterView } from './session/sleepingViews';

export { deactivate } from './activate';

interface ServerWorker {
  addEventListener(type: 'message', listener: () => void, options: { once: boolean }): void;
  terminate(): void;
}
declare const Worker: new (url: string) => ServerWorker;

let lastWorker: ServerWorker | undefined;

/** Starts the extension. */
export function start(context: ExtensionContext, registerView: RegisterView): Api {
  const bundle = Uri.joinPath(context.extensionUri, 'dist/web/server.js');
  const startServer = async () => {
    lastWorker?.terminate();
    lastWorker = await startWorker(bundle);
    return { reader: new BrowserMessageReader(lastWorker), writer: new BrowserMessageWriter(lastWorker) };
  };
  return activateWith(
    context,
    async (options) => new LanguageClient('treatyBody', 'Treaty Body Documents', startServer, options),
    registerView,
  );
}

/** VS Code cannot start a worker from a URI with one of its own schemes, so the bundle is read and passed as a blob. */
async function startWorker(bundle: Uri): Promise<ServerWorker> {
  const code = await workspace.fs.readFile(bundle);
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(url);
  // Its first message shows that it has been loaded.
  worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
  return worker;
}
