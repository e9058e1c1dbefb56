import * as vscode from 'vscode';
import { ok } from './assert';

const extensionId = 'treaty-body-tools.treaty-body';

interface Manifest {
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly extensions?: readonly string[] }[];
  };
}

export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension<unknown>(extensionId);
  ok(found, `VS Code does not know ${extensionId}`);
  return found;
}

/** The first sample, by name, whose file name ends as the extension's first language says. */
export async function firstSample(): Promise<vscode.Uri> {
  const [language] = (extension().packageJSON as Manifest).contributes.languages;
  ok(language?.extensions, 'the manifest names no file name ending');
  const found = await Promise.all(language.extensions.map((ending) => vscode.workspace.findFiles(`**/*${ending}`)));
  const [first] = found.flat().sort((left, right) => (left.path < right.path ? -1 : 1));
  ok(first, `no sample ends in ${language.extensions.join(' or ')}`);
  return first;
}

export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}
