import * as vscode from 'vscode';
import type { Api } from '../../../client/src/activate';
import { equal, eventually, ok } from './assert';

const extensionId = 'treaty-body-tools.treaty-body';

export function extension(): vscode.Extension<Api> {
  const found = vscode.extensions.getExtension<Api>(extensionId);
  ok(found, `VS Code does not know ${extensionId}`);
  return found;
}

/** The extension's exports, once it is active and its server runs. Open a treaty body document first. */
export async function running(): Promise<Api> {
  const api = await extension().activate();
  await api.ready;
  return api;
}

/** The first sample by name. */
export async function firstSample(): Promise<vscode.Uri> {
  const found = await vscode.workspace.findFiles('*.txt');
  const [first] = found.sort((left, right) => (left.path < right.path ? -1 : 1));
  ok(first, 'the folder of samples holds no text');
  return first;
}

export async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Writes a file beside the samples. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Opens a text as a file beside the samples, in our language. The file is added to `written`, for the caller to delete. */
export async function openDraft(name: string, text: string, written: vscode.Uri[]): Promise<vscode.TextEditor> {
  const uri = await write(name, text);
  written.push(uri);
  const editor = await open(uri);
  await running();
  equal(editor.document.languageId, 'treaty-body');
  return editor;
}

/**
 * Does something that selects a text, or moves the cursor if the text is empty, and waits until the window reports that selection: an
 * editor's own selection may be older than the last action.
 */
export async function selected(editor: vscode.TextEditor, text: string, act: () => Thenable<unknown>): Promise<void> {
  let told: string | undefined;
  const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
    if (textEditor === editor) told = selection && editor.document.getText(selection);
  });
  try {
    const before = editor.selection;
    await act();
    await eventually(
      `${JSON.stringify(text)} to be selected`,
      () => told === text || (told === undefined && before.isEqual(editor.selection) && textIn(editor) === text),
    );
  } finally {
    listener.dispose();
  }
}

/** The position of some words in a document, plus an offset. */
export function placeOf(document: vscode.TextDocument, words: string, by = 0): vscode.Position {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `the document does not contain: ${words}`);
  return document.positionAt(at + by);
}

/** Undoes the last step in the active editor, which must be that of the document. */
export async function undo(document: vscode.TextDocument): Promise<void> {
  const { version } = document;
  await vscode.commands.executeCommand('undo');
  await eventually('the step to be undone', () => document.version > version);
}

/** The titles of the refactorings that are offered at a place. */
export async function refactoringsAt(
  document: vscode.TextDocument,
  place: vscode.Position,
): Promise<readonly string[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(place, place),
    vscode.CodeActionKind.Refactor.value,
  );
  return actions.map(({ title }) => title);
}

/** The report that the command for bugs copies. */
export async function copiedReport(): Promise<string> {
  await vscode.env.clipboard.writeText('');
  // Not awaited: the command ends when its notification is closed.
  void vscode.commands.executeCommand('treatyBody.copyReport');
  return eventually('the report in the clipboard', async () => (await vscode.env.clipboard.readText()) || undefined);
}

function textIn({ document, selection }: vscode.TextEditor): string {
  return document.getText(selection);
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
