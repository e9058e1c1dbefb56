/// <reference types="mocha" />
import * as vscode from 'vscode';
import { CEDAW_DRAFT, FOLLOW_UP, FOLLOW_UP_AFTER } from '../../edits/cedaw';
import { equal, eventually, match, ok } from './assert';
import { closeAll, open, running, write } from './documents';

const NAME = 'CEDAW-C-XAA-CO-6.txt';

function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `the draft does not hold: ${words}`);
  return document.positionAt(at);
}

/** Runs an operation at some words, as a code action does. */
function operate(document: vscode.TextDocument, words: string, operation: object): Thenable<string> {
  const { line, character } = placeOf(document, words);
  return vscode.commands.executeCommand('treatyBody.operate', document.uri.toString(), { line, character }, operation);
}

async function undo(document: vscode.TextDocument): Promise<void> {
  const before = document.version;
  await vscode.commands.executeCommand('undo');
  await eventually('the step to be undone', () => document.version > before);
}

describe('operations', () => {
  let uri: vscode.Uri;
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    uri = await write(NAME, CEDAW_DRAFT);
    editor = await open(uri);
    await running();
    equal(editor.document.languageId, 'treaty-body');
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  it('keep the follow-up paragraph right, each in one step', async () => {
    const { document } = editor;
    const here = placeOf(document, 'in matter Bi');
    editor.selection = new vscode.Selection(here, here);
    equal(await vscode.commands.executeCommand('treatyBody.insertPair'), 'done');
    equal(document.lineAt(editor.selection.active).text, '19.\t');
    equal(editor.selection.active.character, 4);
    const second = document.getText();

    equal(await operate(document, 'in matter Da', { kind: 'delete', what: 'paragraph', references: 'remove' }), 'done');
    ok(document.getText().includes('It refers to paragraphs 30 and 32 above.'));
    const third = document.getText();

    const move = { kind: 'move-behind', what: 'item', place: '37 (c)' };
    equal(await operate(document, 'Adopt the bill on equal pay', move), 'done');
    ok(document.getText().includes(FOLLOW_UP_AFTER));
    ok(document.getText().includes('(CEDAW/C/XAA/CO/5, para. 24) and article 24 of the Convention'));

    await vscode.commands.executeCommand('treatyBody.renumber');
    ok(document.getText().includes(FOLLOW_UP_AFTER), 'nothing is left to renumber');

    void vscode.commands.executeCommand('treatyBody.showConcordance', 'opened');
    // It is a document before it is shown, and shown it takes the place of the draft.
    const table = await eventually('the concordance', () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.uri.scheme === 'treaty-body-numbers' && shown;
    });
    match(table.getText(), /\| 24 \(b\) +\| 26 \(b\) +\|/);
    match(table.getText(), /\| 36 \(a\) +\| 37 \(c\) +\|/);
    match(table.getText(), /\| 30 +\| +\|/);
    await vscode.window.showTextDocument(document);

    await undo(document);
    equal(document.getText(), third);
    await undo(document);
    equal(document.getText(), second);
    await undo(document);
    equal(document.getText(), CEDAW_DRAFT);
    ok(document.getText().includes(FOLLOW_UP));
  });

  it('give a paragraph another number by F2', async () => {
    const { document } = editor;
    const place = placeOf(document, '24 (b), 36');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      place,
      '24 bis',
    );
    ok(await vscode.workspace.applyEdit(edit));
    ok(document.getText().includes('paragraphs 12 (a), 24 bis (b), 36 (a) and 40 (c) above'));
    ok(document.getText().includes('\n24 bis.\tThe Committee'));
    let refusal = '';
    try {
      await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, place, '25');
    } catch (error) {
      refusal = String(error);
    }
    match(refusal, /Another paragraph has the number 25/);
  });

  it('are offered where they apply', async () => {
    const { document } = editor;
    const place = placeOf(document, 'Publish data on wages');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(place, place),
      vscode.CodeActionKind.Refactor.value,
    );
    const titles = actions.map(({ title }) => title);
    ok(titles.includes('Insert a subparagraph'), titles.join());
    ok(titles.includes('Delete 36 (b)'), titles.join());
    ok(!titles.includes('Renumber paragraphs'), 'all numbers are right');
  });
});
