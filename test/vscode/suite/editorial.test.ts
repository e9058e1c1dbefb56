/// <reference types="mocha" />
import * as vscode from 'vscode';
import { folderText, placeText } from '../../../client/src/shown/editorialText';
import { deepEqual, equal, eventually, match, ok } from './assert';
import { closeAll, open, running, selected, textOf, write } from './documents';

const NAME = 'CMW-C-XCC-CO-1.txt';
const TEXT =
  'CMW/C/XCC/CO/1\n\nConcluding observations on the initial report of Xania\n\n1.\tThe Committee recognises, organises and realizes it.\n2.\tThe Committee refers to paragraph 9 above.\n';

function codes(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ code }) => String(typeof code === 'object' ? code.value : code))
    .sort();
}

function projectFile(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, 'treaty-body.json');
}

/** More than are offered anywhere. */
const ACTIONS = 50;

/** With their edits, which VS Code asks for only when one is chosen. */
async function actions(document: vscode.TextDocument, words: string, kind: vscode.CodeActionKind) {
  const at = document.positionAt(document.getText().indexOf(words));
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
    kind.value,
    ACTIONS,
  );
}

describe('editing as an editor does', () => {
  let uri: vscode.Uri;
  /** The project file of the samples. */
  let project: Uint8Array;

  beforeEach(async () => {
    project = await vscode.workspace.fs.readFile(projectFile());
    uri = await write(NAME, TEXT);
    await open(uri);
    await running();
    await eventually('the findings', () => codes(uri).includes('paragraph-exists'));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await vscode.workspace.fs.delete(uri);
    await vscode.workspace.fs.writeFile(projectFile(), project);
  });

  it('a finding is ignored by a quick fix, and the document stays as it is', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    await write('treaty-body.json', '{\n  // ours\n  "rules": {}\n}\n');
    const found = await actions(document, '9 above', vscode.CodeActionKind.QuickFix);
    const ignore = found.find(({ title }) => title.startsWith('Ignore this finding'));
    ok(ignore?.command, 'there is a command');
    const args: unknown[] = ignore.command.arguments ?? [];
    await vscode.commands.executeCommand(ignore.command.command, ...args);
    await eventually('the finding to be gone', () => !codes(uri).includes('paragraph-exists'));
    equal(document.getText(), TEXT);
    equal(document.isDirty, false);
    const noted = await textOf(projectFile());
    match(noted, /\/\/ ours/);
    match(noted, /"rule": "paragraph-exists"/);
    match(noted, /"hashes": \[\s*"[0-9a-f]{20}"/);
    equal(noted.includes('refers to paragraph'), false, 'no sentence of the draft is in the shared file');
  });

  it('all findings of a rule are corrected as one undoable step', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    const found = await actions(document, 'recognises', vscode.CodeActionKind.QuickFix);
    const all = found.find(({ title }) => title === 'Fix all in this document: -ize spelling');
    ok(all?.edit, 'there is an edit');
    await vscode.workspace.applyEdit(all.edit);
    match(document.getText(), /recognizes, organizes and realizes/);
    const source = await actions(document, 'x', vscode.CodeActionKind.SourceFixAll);
    deepEqual(source, [], 'nothing is left that is certain');
    await vscode.commands.executeCommand('undo');
    await eventually('the step to be undone', () => document.getText() === TEXT);
  });

  it('a command applies all certain corrections as one undoable step', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.commands.executeCommand('treatyBody.fixAll');
    match(document.getText(), /recognizes, organizes and realizes/);
    await vscode.commands.executeCommand('undo');
    await eventually('the step to be undone', () => document.getText() === TEXT);
  });

  it('the items before submission are visited one by one', async () => {
    const editor = await open(uri);
    await selected(editor, '', () => vscode.commands.executeCommand('cursorTop'));
    // From the last item it goes to the first.
    for (const found of ['recognises', 'organises', '9', 'recognises'])
      await selected(editor, found, () => vscode.commands.executeCommand('treatyBody.nextBeforeSubmission'));
  });

  it('the status is saved outside the document', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    const api = await running();
    await eventually('a draft', () => api.documentInfo(document)?.status === 'draft');
    await vscode.commands.executeCommand('treatyBody.setStatus', 'final');
    await eventually('a final document', () => api.documentInfo(document)?.status === 'final');
    equal(document.getText(), TEXT);
    match(await textOf(projectFile()), /"files": "\/CMW-C-XCC-CO-1\.txt"/);
  });

  it('queries are exported into a new document', async () => {
    await vscode.commands.executeCommand('treatyBody.exportQueries', 'markdown');
    const table = await eventually('the table', () => {
      const { document } = vscode.window.activeTextEditor ?? {};
      return document?.isUntitled === true && document;
    });
    match(table.getText(), /^# Queries: CMW\/C\/XCC\/CO\/1/);
    match(table.getText(), /Paragraph 9 does not exist\./);
  });

  it('the whole folder is checked on request', async () => {
    const other = await write('CMW-C-XDD-CO-1.txt', TEXT.replace('XCC', 'XDD'));
    try {
      await vscode.commands.executeCommand('treatyBody.checkFolder');
      await eventually('findings of a document that is not open', () => codes(other).includes('paragraph-exists'));
      deepEqual(codes(uri), codes(other), 'findings of an open document are not published twice');
      await vscode.commands.executeCommand('treatyBody.clearFolder');
      await eventually('none', () => codes(other).length === 0);
    } finally {
      await vscode.workspace.fs.delete(other);
    }
  });

  it('queries can be copied for Word', async () => {
    await vscode.commands.executeCommand('treatyBody.exportQueries', 'tabs');
    match(await vscode.env.clipboard.readText(), /^Paragraph\tSeverity\tText\tQuery\tSuggestion\tRule\n1\tWarning\t/);
  });

  it('is counted in words', () => {
    const report = { documents: 3, findings: 26, withFindings: 1, isCancelled: false, part: '' };
    equal(folderText(report), '26 findings in 1 of 3 documents.');
    equal(folderText({ ...report, findings: 1, documents: 1 }), '1 finding in 1 of 1 document.');
    equal(
      folderText({ ...report, findings: 0, withFindings: 0, isCancelled: true }),
      '0 findings in 3 documents (cancelled).',
    );
    equal(placeText('12 (a)'), 'Paragraph 12 (a)');
    equal(placeText('Masthead'), 'Masthead');
  });
});
