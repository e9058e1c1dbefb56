/** The entry point of VS Code in a browser: decides whether to load the rest. */
import * as vscode from 'vscode';
import type { Api } from './activate';
import { activateWhenNeeded } from './waking';

type WebExtension = typeof import('./webExtension');

let wholeExtension: Promise<WebExtension> | undefined;

/** Called by VS Code when the extension is first needed. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  return activateWhenNeeded(context, () => {
    wholeExtension ??= load(vscode.Uri.joinPath(context.extensionUri, 'dist/web/extension-whole.js'));
    return wholeExtension;
  });
}

/** Stops the server; VS Code waits for the result. */
export async function deactivate(): Promise<void> {
  await (await wholeExtension)?.deactivate();
}

/**
 * Reads the rest and runs it in the way in which VS Code runs this file, so that the policy of its worker permits both or neither. The web
 * extension host has no other way: there `importScripts` throws, and `require` and modules load nothing but `vscode`.
 */
async function load(bundle: vscode.Uri): Promise<WebExtension> {
  const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(bundle));
  const module: { exports: unknown } = { exports: {} };
  // Errors name the file, as VS Code has it for the first.
  const run = new Function('module', 'exports', 'require', `${code}\n//# sourceURL=${bundle.toString(true)}`);
  run(module, module.exports, () => vscode);
  return module.exports as WebExtension;
}
