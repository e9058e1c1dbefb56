/** What VS Code loads in a browser: what decides whether the rest is needed. */
import * as vscode from 'vscode';
import type { Api } from './activate';
import { activateWhenNeeded } from './waking';

type WebExtension = typeof import('./webExtension');

let whole: Promise<WebExtension> | undefined;

/** Called by VS Code when the extension is first needed. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  return activateWhenNeeded(context, () => {
    whole ??= load(vscode.Uri.joinPath(context.extensionUri, 'dist/web/extension-whole.js'));
    return whole;
  });
}

/** Stops the server; VS Code waits for the result. */
export async function deactivate(): Promise<void> {
  await (await whole)?.deactivate();
}

/** In a browser an extension is one file, so another one is read and run in the way in which VS Code runs the first. */
async function load(bundle: vscode.Uri): Promise<WebExtension> {
  const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(bundle));
  const module: { exports: unknown } = { exports: {} };
  const run = new Function('module', 'exports', 'require', code);
  run(module, module.exports, () => vscode);
  return module.exports as WebExtension;
}
