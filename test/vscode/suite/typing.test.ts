/// <reference types="mocha" />
import * as vscode from 'vscode';
import { CEDAW_DRAFT } from '../../edits/cedaw';
import { deepEqual, equal, eventually, ok } from './assert';
import { closeAll, openDraft } from './documents';

/** Where Enter is pressed: after paragraph 18. */
const BEHIND = 'in matter Bi.';
const AFTER = 'paragraphs 12 (a), 25 (b), 37 (a) and 41 (c) above';

function cursorBehind(editor: vscode.TextEditor, ...words: readonly string[]): void {
  const { document } = editor;
  editor.selections = words.map((one) => {
    const at = document.getText().indexOf(one);
    ok(at >= 0, `the draft does not hold: ${one}`);
    const place = document.positionAt(at + one.length);
    return new vscode.Selection(place, place);
  });
}

/** What the keyboard does. */
async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text });
}

async function undo(document: vscode.TextDocument): Promise<void> {
  const before = document.version;
  await vscode.commands.executeCommand('undo');
  await eventually('the step to be undone', () => document.version > before);
}

/** Until what was typed has gone to the server and back: what is asked after it is answered after it, and edits go the same way. */
async function settle({ document: { uri } }: vscode.TextEditor): Promise<void> {
  for (let round = 0; round < 3; round++)
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
}

/** Compares a document with what it is to be, and shows where they part. */
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

/** The text arrives before the selection that goes with it. */
async function cursorIn(editor: vscode.TextEditor, text: string, character: number): Promise<void> {
  await eventually(
    `the cursor behind ${JSON.stringify(text.slice(0, character))}`,
    () => lineAtCursor(editor) === text && editor.selection.active.character === character,
  );
}

describe('Enter and formatting', () => {
  const written: vscode.Uri[] = [];

  /** A file of its own for each, since VS Code may remember the last text of one. */
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

  it('after a paragraph starts the next one, and a second time takes its number away', async () => {
    const editor = await draft();
    const { document } = editor;
    cursorBehind(editor, BEHIND);
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

  it('is taken back in two steps: the numbers, then the line', async () => {
    const editor = await draft();
    const { document } = editor;
    cursorBehind(editor, BEHIND);
    await type('\n');
    await eventually('the number', () => document.getText().includes(AFTER));
    await undo(document);
    same(document, CEDAW_DRAFT.replace(BEHIND, `${BEHIND}\n`));
    await undo(document);
    same(document, CEDAW_DRAFT);
  });

  it('after a subparagraph starts the next one with its indentation', async () => {
    const editor = await draft();
    cursorBehind(editor, 'Publish data on wages;');
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
    cursorBehind(editor, BEHIND);
    await type('\n');
    await eventually('the number', () => document.getText().includes(AFTER));
    await cursorIn(editor, '19.\t', 4);
    ok(!/[^\r]\n/.test(document.getText()), 'a line ends otherwise');
  });

  it('works in a document that was never saved', async () => {
    const saved = await draft();
    const document = await vscode.workspace.openTextDocument({ language: 'treaty-body', content: CEDAW_DRAFT });
    const editor = await vscode.window.showTextDocument(document);
    cursorBehind(editor, BEHIND);
    await type('\n');
    await eventually('the number', () => document.getText().includes(AFTER));
    await cursorIn(editor, '19.\t', 4);
    same(saved.document, CEDAW_DRAFT, 'the other document is as it was');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is a new line with several cursors', async () => {
    const editor = await draft();
    cursorBehind(editor, BEHIND, 'Publish data on wages;');
    await type('\n');
    await settle(editor);
    same(editor.document, CEDAW_DRAFT.replace(BEHIND, `${BEHIND}\n`).replace('wages;', 'wages;\n\t'));
    deepEqual(
      editor.selections.map(({ active }) => active.character),
      [0, 1],
    );
  });

  it('is a new line in the middle of a paragraph, in a final document and where it is switched off', async () => {
    const editor = await draft();
    cursorBehind(editor, 'in matter');
    await type('\n');
    await settle(editor);
    same(editor.document, CEDAW_DRAFT.replace('in matter', 'in matter\n'));
    await vscode.commands.executeCommand('workbench.action.files.revert');

    const settings = vscode.workspace.getConfiguration('treatyBody', editor.document.uri);
    await settings.update('continueNumbering', false, vscode.ConfigurationTarget.Workspace);
    try {
      cursorBehind(editor, BEHIND);
      await type('\n');
      await settle(editor);
      same(editor.document, CEDAW_DRAFT.replace(BEHIND, `${BEHIND}\n`));
    } finally {
      await settings.update('continueNumbering', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();

    const final = CEDAW_DRAFT.replace('\t\tDraft c', '\t\tC').replace(
      'Original: English',
      'Distr.: General\n14 November 2023\n\nOriginal: English',
    );
    const other = await draft(final);
    cursorBehind(other, BEHIND);
    await type('\n');
    await settle(other);
    same(other.document, final.replace(BEHIND, `${BEHIND}\n`));
  });

  it('is a new line in text that is wrapped by hand, and nothing in a read-only document', async () => {
    const wrapped = CEDAW_DRAFT.replace(
      / in matter (..)\./g,
      ' in that matter and in all the others that the report and the replies\nspeak of, which have been known as matter $1.',
    );
    const editor = await draft(wrapped);
    cursorBehind(editor, 'matter Bi.');
    await type('\n');
    await settle(editor);
    same(editor.document, wrapped.replace('matter Bi.', 'matter Bi.\n'));
    await vscode.commands.executeCommand('workbench.action.files.revert');

    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    cursorBehind(editor, 'matter Bi.');
    await type('\n');
    await settle(editor);
    same(editor.document, wrapped);
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
  });

  it('formatting lays the document out, and is one step to undo', async () => {
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
