/** The extension on Node, where the server is a process. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { type Api, activateWith } from './activate';

export { deactivate } from './activate';

/** Called by VS Code when the extension is first needed. */
export function activate(context: ExtensionContext): Api {
  const start = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const server: ServerOptions = {
    run: start,
    debug: { ...start, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  return activateWith(
    context,
    async (options) => new LanguageClient('treatyBody', 'Treaty Body Documents', server, options),
  );
}
