/** The entry point of VS Code on Node: decides whether to load the rest. */
import { commands, type ExtensionContext } from 'vscode';
import type { Api } from './activate';
import { activateWhenNeeded } from './waking';

let wholeExtension: Promise<typeof import('./nodeExtension')> | undefined;

/** Called by VS Code when the extension is first needed. */
export async function activate(context: ExtensionContext): Promise<Api> {
  const api = await activateWhenNeeded(context, () => {
    wholeExtension ??= import('./nodeExtension');
    return wholeExtension;
  });
  const { TREATY_BODY_WALKTHROUGH: isWanted } = process.env;
  if (isWanted !== undefined)
    void commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`);
  return api;
}

/** Stops the server; VS Code waits for the result. */
export async function deactivate(): Promise<void> {
  await (await wholeExtension)?.deactivate();
}
