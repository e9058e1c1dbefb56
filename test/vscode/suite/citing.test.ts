/// <reference types="mocha" />
import * as vscode from 'vscode';
import { CEDAW_DRAFT, FOLLOW_UP } from '../../edits/cedaw';
import { deepEqual, equal, ok } from './assert';
import { closeAll, openDraft, placeOf, refactoringsAt, running, undo } from './documents';

const ADDED = 'paragraphs 12 (a), 24 (b) and (c), 30, 36 (a) and 40 (c) above';
const PICKED = ['30', '24 (c)'];

/** Cites places after some words, as the command does once the user has picked them. */
function cite(document: vscode.TextDocument, places: readonly string[], ...ends: readonly string[]) {
  const selections = ends.map((words) => {
    const { line, character } = placeOf(document, words, words.length);
    return { start: { line, character }, end: { line, character } };
  });
  const position = selections[0]?.start;
  const operation = { kind: 'cite', places, selections };
  return vscode.commands.executeCommand('treatyBody.operate', document.uri.toString(), position, operation);
}

/** The operation that the command requests once the user has picked recommendations. */
function followUp(document: vscode.TextDocument, places: readonly string[]) {
  const operation = { kind: 'follow-up', places, period: '', deadline: false };
  const position = { line: 12, character: 0 };
  return vscode.commands.executeCommand('treatyBody.operate', document.uri.toString(), position, operation);
}

describe('citing', () => {
  const written: vscode.Uri[] = [];

  let last = 40;

  /** A new file each time, because VS Code may remember the last text of a file. */
  function draft(text = CEDAW_DRAFT): Promise<vscode.TextEditor> {
    return openDraft(`CEDAW-C-XAA-CO-${last++}.txt`, text, written);
  }

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  it('joins the list at the cursor, in one step', async () => {
    const { document } = await draft();
    equal(await cite(document, PICKED, FOLLOW_UP), 'done');
    equal(document.getText(), CEDAW_DRAFT.replace(FOLLOW_UP, ADDED));
    await undo(document);
    equal(document.getText(), CEDAW_DRAFT);
  });

  it('is done at several cursors in one step', async () => {
    const { document } = await draft();
    equal(await cite(document, ['24 (c)'], 'in matter Bi', FOLLOW_UP), 'done');
    ok(document.getText().includes('in matter Bi paragraph 24 (c).'));
    ok(document.getText().includes('paragraphs 12 (a), 24 (b) and (c), 36 (a) and 40 (c) above'));
    await undo(document);
    equal(document.getText(), CEDAW_DRAFT);
  });

  it('keeps CRLF and hard line breaks', async () => {
    const wrapped = CEDAW_DRAFT.replace(FOLLOW_UP, FOLLOW_UP.replace('24 (b), ', '24 (b),\n')).replace(/\n/g, '\r\n');
    const { document } = await draft(wrapped);
    equal(await cite(document, PICKED, '24 (b)'), 'done');
    const expected = ADDED.replace('30, ', '30,\r\n');
    ok(document.getText().includes(expected), document.getText().slice(-400));
  });

  it('works in a text that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'treaty-body', content: CEDAW_DRAFT });
    await vscode.window.showTextDocument(document);
    await running();
    equal(await followUp(document, ['24 (b)', '30']), 'done');
    equal(document.getText(), CEDAW_DRAFT.replace(FOLLOW_UP, 'paragraphs 24 (b) and 30 above'));
  });

  it('changes only the document that it was requested for', async () => {
    const one = await draft();
    const other = await draft();
    equal(await followUp(one.document, ['24 (b)']), 'done');
    equal(one.document.getText(), CEDAW_DRAFT.replace(FOLLOW_UP, 'paragraph 24 (b) above'));
    equal(other.document.getText(), CEDAW_DRAFT);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.window.showTextDocument(one.document);
  });

  it('is refused in a read-only document', async () => {
    const { document } = await draft();
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    equal(await cite(document, PICKED, FOLLOW_UP), 'refused');
    equal(document.getText(), CEDAW_DRAFT);
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
  });

  it('is offered in the text of paragraphs, with the follow-up paragraph', async () => {
    const { document } = await draft();
    const titlesAt = async (words: string) =>
      (await refactoringsAt(document, placeOf(document, words, words.length))).filter((title) => title.endsWith('…'));
    deepEqual(await titlesAt('Publish data'), ['Cite a paragraph…']);
    // It is only offered in the follow-up paragraph, and no citation within a word.
    deepEqual(await titlesAt(FOLLOW_UP), ['Cite a paragraph…', 'Choose recommendations for follow-up paragraph 51…']);
    deepEqual(await titlesAt('Publish dat'), []);
    ok(!(await titlesAt('CEDAW/C')).includes('Cite a paragraph…'));
  });
});
