/// <reference types="mocha" />
import * as vscode from 'vscode';
import { CEDAW_DRAFT, FOLLOW_UP, FOLLOW_UP_AFTER } from '../../edits/cedaw';
import { deepEqual, equal, eventually, match, ok } from './assert';
import { closeAll, open, placeOf, refactoringsAt, running, undo, write } from './documents';

const NAME = 'CEDAW-C-XAA-CO-6.txt';

/** Runs an operation at some words, as a code action does. */
function operate(document: vscode.TextDocument, words: string, operation: object): Thenable<string> {
  const { line, character } = placeOf(document, words);
  return vscode.commands.executeCommand('treatyBody.operate', document.uri.toString(), { line, character }, operation);
}

function projectOf(document: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(document, '../treaty-body.json');
}

describe('operations', () => {
  let uri: vscode.Uri;
  let editor: vscode.TextEditor;
  let before: Uint8Array;

  beforeEach(async () => {
    uri = await write(NAME, CEDAW_DRAFT);
    editor = await open(uri);
    await running();
    equal(editor.document.languageId, 'treaty-body');
    before = await vscode.workspace.fs.readFile(projectOf(uri));
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  it('keep the follow-up paragraph right, in one step each', async () => {
    const { document } = editor;
    const here = placeOf(document, 'in matter Bi');
    editor.selection = new vscode.Selection(here, here);
    equal(await vscode.commands.executeCommand('treatyBody.insertPair'), 'done');
    equal(document.lineAt(editor.selection.active).text, '19.\tThe Committee is concerned about ');
    equal(editor.selection.active.character, 37);
    const second = document.getText();

    equal(await operate(document, 'in matter Da', { kind: 'delete', what: 'paragraph', references: 'remove' }), 'done');
    ok(document.getText().includes('It refers to paragraphs 30 and 32 above.'));
    const third = document.getText();

    const move = { kind: 'move-after', what: 'item', place: '37 (c)' };
    equal(await operate(document, 'Adopt the bill on equal pay', move), 'done');
    ok(document.getText().includes(FOLLOW_UP_AFTER));
    ok(document.getText().includes('(CEDAW/C/XAA/CO/5, para. 24) and article 24 of the Convention'));

    await vscode.commands.executeCommand('treatyBody.renumber');
    ok(document.getText().includes(FOLLOW_UP_AFTER), 'nothing is left to renumber');

    void vscode.commands.executeCommand('treatyBody.showConcordance', 'opened');
    // It is a page, in place of the draft.
    await eventually('the concordance', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputWebview && input.viewType.endsWith('treatyBody.numbering');
    });
    await vscode.commands.executeCommand('treatyBody.copyConcordance');
    const table = await vscode.env.clipboard.readText();
    const lines = table.split('\n');
    ok(lines.findIndex((line) => line.startsWith('24 (b)\t')) < lines.findIndex((line) => line.startsWith('18\t18\t')));
    match(table, /\n24 \(b\)\t26 \(b\)\t/);
    match(table, /\n36 \(a\)\t37 \(c\)\t/);
    match(table, /\n30\t\t/);
    await vscode.window.showTextDocument(document);

    await undo(document);
    equal(document.getText(), third);
    await undo(document);
    equal(document.getText(), second);
    await undo(document);
    equal(document.getText(), CEDAW_DRAFT);
    ok(document.getText().includes(FOLLOW_UP));
  });

  it('leave references to check, which are kept until they are settled', async () => {
    const { document } = editor;
    const api = await running();
    const noteAt = (words: string) => {
      const start = placeOf(document, words);
      const { line, character } = start;
      return { message: words, range: { start, end: { line, character: character + words.length } } };
    };
    const left = () =>
      api.referencesToSee(document).map(({ message, range }) => [message, document.getText(range)].join(' is '));
    const operated = (...words: readonly string[]) =>
      vscode.commands.executeCommand('treatyBody.operated', document.uri.toString(), {
        length: document.getText().length,
        message: '',
        notes: words.map(noteAt),
      });
    await operated('24 (b), 36', 'in matter Da');
    deepEqual(left(), ['in matter Da is in matter Da', '24 (b), 36 is 24 (b), 36']);
    await editor.edit((change) => change.insert(new vscode.Position(0, 0), 'Note.\n\n'));
    deepEqual(left(), ['in matter Da is in matter Da', '24 (b), 36 is 24 (b), 36'], 'their places move');
    await editor.edit((change) => change.insert(placeOf(document, '(b), 36'), 'x'));
    deepEqual(left(), ['in matter Da is in matter Da'], 'what is written anew is settled');
    await undo(document);
    await undo(document);
    // The next undo would revert the operation, so what it left goes with it.
    await editor.edit((change) => change.insert(new vscode.Position(0, 0), 'Note.\n\n'));
    await operated('24 (b), 36');
    equal(left().length, 2);
    await undo(document);
    deepEqual(left(), ['in matter Da is in matter Da']);
  });

  it('change a final document like a draft once it is declared one', async () => {
    const { document } = editor;
    const api = await running();
    await vscode.commands.executeCommand('treatyBody.setStatus', 'final');
    await eventually('a final document', () => api.documentInfo(document)?.status === 'final');
    await vscode.commands.executeCommand('treatyBody.setStatus', 'draft');
    await eventually('a draft', () => api.documentInfo(document)?.status === 'draft');
    equal(await operate(document, 'Publish data on wages', { kind: 'move-first', what: 'item' }), 'done');
    ok(/\(a\)\s+Publish data on wages/.test(document.getText()));
    await vscode.commands.executeCommand('treatyBody.setStatus', null);
    await vscode.workspace.fs.writeFile(projectOf(uri), before);
  });

  it('renumber a paragraph with F2', async () => {
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
    const titles = await refactoringsAt(document, placeOf(document, 'Publish data on wages'));
    ok(titles.includes('Insert a subparagraph'), titles.join());
    ok(titles.includes('Delete 36 (b)'), titles.join());
    ok(!titles.includes('Renumber paragraphs, subparagraphs and headings'), 'all numbers are right');
  });
});
