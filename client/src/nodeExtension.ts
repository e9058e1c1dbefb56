/** Everything of the extension on Node, where the server is a process. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { type Api, activateWith } from './activate';
import { replaceOnDisk } from './files/replaceOnDisk';
import { writeOnDiskBy } from './files/writeWhole';
import { registerInstallCommand } from './installCommand';
import type { RegisterView } from './session/sleepingViews';

export { deactivate } from './activate';

/** Starts the extension. */
export function start(context: ExtensionContext, registerView: RegisterView): Api {
  writeOnDiskBy(replaceOnDisk);
  context.subscriptions.push(registerInstallCommand(context));
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const options: ServerOptions = {
    run: server,
    debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  return activateWith(
    context,
    async (settings) => new LanguageClient('treatyBody', 'Treaty Body Documents', options, settings),
    registerView,
  );
}
