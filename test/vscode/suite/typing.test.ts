/// <reference types="mocha" />
import * as vscode from 'vscode';
import { CEDAW_DRAFT, CEDAW_FINAL } from '../../edits/cedaw';
import { deepEqual, equal, eventually, ok } from './assert';
import { closeAll, openDraft, undo } from './documents';

/** The words after which Enter is pressed: the end of paragraph 18. */
const END = 'in matter Bi.';
const AFTER = 'paragraphs 12 (a), 25 (b), 37 (a) and 41 (c) above';

function cursorAfter(editor: vscode.TextEditor, ...words: readonly string[]): void {
  const { document } = editor;
  editor.selections = words.map((one) => {
    const at = document.getText().indexOf(one);
    ok(at >= 0, `the draft does not contain: ${one}`);
    const place = document.positionAt(at + one.length);
    return new vscode.Selection(place, place);
  });
}

/** Types as the keyboard does. */
async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text });
}

/** Waits until what was typed has made its way to the server and back: later requests are answered after it, and edits go the same way. */
async function settle({ document: { uri } }: vscode.TextEditor): Promise<void> {
  for (let round = 0; round < 3; round++)
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
}

/** Compares a document with the expected text, and shows where they differ. */
function same(document: vscode.TextDocument, expected: string, message?: string): void {
  const text = document.getText();
  let at = 0;
  while (at < text.length && text.charAt(at) === expected.charAt(at)) at++;
  if (text === expected) return;
  const from = Math.max(0, at - 40);
  equal(text.slice(from, at + 80), expected.slice(from, at + 80), message);
}

function lineAtCursor({ document, selection }: vscode.TextEditor): string {
  return document.lineAt(selection.active).text;
}

/** Waits for the text and the selection, which arrives later. */
async function cursorIn(editor: vscode.TextEditor, text: string, character: number): Promise<void> {
  await eventually(
    `the cursor after ${JSON.stringify(text.slice(0, character))}`,
    () => lineAtCursor(editor) === text && editor.selection.active.character === character,
  );
}

describe('Enter and formatting', () => {
  const written: vscode.Uri[] = [];

  /** A new file each time, because VS Code may remember the last text of a file. */
  function draft(text = CEDAW_DRAFT): Promise<vscode.TextEditor> {
    return openDraft(`CEDAW-C-XAA-CO-${written.length + 10}.txt`, text, written);
  }

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
  });

  after(async () => {
    for (const uri of written) await vscode.workspace.fs.delete(uri);
  });

  it('after a paragraph starts the next one, and a second time removes its number', async () => {
    const editor = await draft();
    const { document } = editor;
    cursorAfter(editor, END);
    await type('\n');
    await eventually('the number', () => document.getText().includes(AFTER));
    await cursorIn(editor, '19.\t', 4);
    await type('It recalls its words.');
    equal(lineAtCursor(editor), '19.\tIt recalls its words.');
    ok(document.getText().includes('\n20.\tThe Committee is concerned about the situation in matter Bj.'));

    await type('\n');
    await cursorIn(editor, '20.\t', 4);
    await type('\n');
    const ended = '\n19.\tIt recalls its words.\n\n20.\tThe Committee';
    await eventually('the number to be gone', () => document.getText().includes(ended));
    await cursorIn(editor, '', 0);
    ok(document.getText().includes(AFTER));
  });

  it('is undone in two steps: the numbers, then the line', async () => {
    const editor = await draft();
    const { document } = editor;
    cursorAfter(editor, END);
    await type('\n');
    await eventually('the number', () => document.getText().includes(AFTER));
    await undo(document);
    same(document, CEDAW_DRAFT.replace(END, `${END}\n`));
    await undo(document);
    same(document, CEDAW_DRAFT);
  });

  it('after a subparagraph starts the next one with its indentation', async () => {
    const editor = await draft();
    cursorAfter(editor, 'Publish data on wages;');
    await type('\n');
    await cursorIn(editor, '\t(c)\t', 5);
    ok(editor.document.getText().includes('\n\t(d)\tInspect workplaces'));
    await type('\n');
    const ended = 'Publish data on wages;\n\n\t(c)\tInspect workplaces';
    await eventually('the letter to be gone', () => editor.document.getText().includes(ended));
    await cursorIn(editor, '', 0);
  });

  it('keeps CRLF', async () => {
    const editor = await draft(CEDAW_DRAFT.replaceAll('\n', '\r\n'));
    const { document } = editor;
    cursorAfter(editor, END);
    await type('\n');
    await eventually('the number', () => document.getText().includes(AFTER));
    await cursorIn(editor, '19.\t', 4);
    ok(!/[^\r]\n/.test(document.getText()), 'a line ends otherwise');
  });

  it('works in a document that was never saved', async () => {
    const saved = await draft();
    const document = await vscode.workspace.openTextDocument({ language: 'treaty-body', content: CEDAW_DRAFT });
    const editor = await vscode.window.showTextDocument(document);
    cursorAfter(editor, END);
    await type('\n');
    await eventually('the number', () => document.getText().includes(AFTER));
    await cursorIn(editor, '19.\t', 4);
    same(saved.document, CEDAW_DRAFT, 'the other document is as it was');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is a plain line break with several cursors', async () => {
    const editor = await draft();
    cursorAfter(editor, END, 'Publish data on wages;');
    await type('\n');
    await settle(editor);
    same(editor.document, CEDAW_DRAFT.replace(END, `${END}\n`).replace('wages;', 'wages;\n\t'));
    deepEqual(
      editor.selections.map(({ active }) => active.character),
      [0, 1],
    );
  });

  it('is a plain line break within a paragraph, in a final document and when turned off', async () => {
    const editor = await draft();
    cursorAfter(editor, 'in matter');
    await type('\n');
    await settle(editor);
    same(editor.document, CEDAW_DRAFT.replace('in matter', 'in matter\n'));
    await vscode.commands.executeCommand('workbench.action.files.revert');

    const settings = vscode.workspace.getConfiguration('treatyBody', editor.document.uri);
    await settings.update('continueNumbering', false, vscode.ConfigurationTarget.Workspace);
    try {
      cursorAfter(editor, END);
      await type('\n');
      await settle(editor);
      same(editor.document, CEDAW_DRAFT.replace(END, `${END}\n`));
    } finally {
      await settings.update('continueNumbering', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();

    const other = await draft(CEDAW_FINAL);
    cursorAfter(other, END);
    await type('\n');
    await settle(other);
    same(other.document, CEDAW_FINAL.replace(END, `${END}\n`));
  });

  it('is a plain line break in hard-wrapped text, and nothing in a read-only document', async () => {
    const wrapped = CEDAW_DRAFT.replace(
      / in matter (..)\./g,
      ' in that matter and in all the others that the report and the replies\nspeak of, which have been known as matter $1.',
    );
    const editor = await draft(wrapped);
    cursorAfter(editor, 'matter Bi.');
    await type('\n');
    await settle(editor);
    same(editor.document, wrapped.replace('matter Bi.', 'matter Bi.\n'));
    await vscode.commands.executeCommand('workbench.action.files.revert');

    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    cursorAfter(editor, 'matter Bi.');
    await type('\n');
    await settle(editor);
    same(editor.document, wrapped);
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
  });

  it('formatting lays the document out, as one undoable step', async () => {
    const untidy = CEDAW_DRAFT.replace('\n18.\t', '\n\n\n18. ').replace('matter Bi.', 'matter Bi. [bookmark: hit1] ');
    const editor = await draft(untidy);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    await eventually('the layout', () => editor.document.getText() !== untidy);
    same(editor.document, CEDAW_DRAFT);
    await undo(editor.document);
    same(editor.document, untidy);
  });

  it('formatting of a selection leaves the rest alone', async () => {
    const untidy = CEDAW_DRAFT.replaceAll(/\n(18|20)\.\t/g, '\n$1. ');
    const editor = await draft(untidy.replaceAll('\n', '\r\n'));
    const line = editor.document.positionAt(editor.document.getText().indexOf('20. ')).line;
    editor.selection = new vscode.Selection(line, 0, line + 1, 0);
    await vscode.commands.executeCommand('editor.action.formatSelection');
    await eventually('the layout', () => editor.document.lineAt(line).text.startsWith('20.\t'));
    same(editor.document, untidy.replace('20. ', '20.\t').replaceAll('\n', '\r\n'));
  });
});
