/// <reference types="mocha" />
import * as vscode from 'vscode';
import { fileOf, textUriOf, wordUri } from '../../../client/src/files/wordAddress';
import { docx, level, list, listOf, numberingOf, p, r } from '../../word/support/docx';
import { deepEqual, equal, eventually, match, ok } from './assert';
import { closeAll, running, write } from './documents';

const NAME = 'CMW-C-XAA-CO-2.docx';

/** A draft with automatic numbers, a tracked change, a comment and a reference to a paragraph that does not exist. */
function draft(last: string): Uint8Array {
  const change = `<w:ins w:id="1" w:author="Ann">${r('paragraph 9')}</w:ins><w:del w:id="2" w:author="Ann"><w:r><w:delText>paragraph 1</w:delText></w:r></w:del>`;
  const noted = `<w:commentRangeStart w:id="5"/>${r(last)}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>`;
  return docx({
    body: [
      p('CMW/C/XAA/CO/2'),
      p('Concluding observations on the second periodic report of Xandoria'),
      p('The Committee considered the report of Xandoria.', list(1)),
      p(`${r('It recalls ')}${change}${r(' above.')}`, list(1)),
      p(noted, list(1)),
    ].join(''),
    numbering: numberingOf(listOf(1, level(0, 'decimal', '%1.'), 1)),
    comments: `<w:comment w:id="5" w:author="Ben">${p('Which session?')}</w:comment>`,
  });
}

/** Saves as Word does, by replacing the file with another one. */
async function saveAsWord(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const other = uri.with({ path: uri.path.replace(/[^/]*$/, '~WRD0001.tmp') });
  await vscode.workspace.fs.writeFile(other, bytes);
  await vscode.workspace.fs.rename(other, uri, { overwrite: true });
}

/** The editor that shows the text of a Word file. */
function shown(): Promise<vscode.TextEditor> {
  return eventually('the text of the Word file', () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.scheme === 'treaty-docx' && editor;
  });
}

describe('Word files', () => {
  let file: vscode.Uri;

  before(async () => {
    file = await write(NAME, '');
    await vscode.workspace.fs.writeFile(file, draft('It takes note of the reply.'));
  });
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(file));

  it('have one address for all spellings, which leads back to the file', () => {
    const addresses = ['file:///c%3A/a%20b/Draft.docx', 'file:///C:/a b/Draft.docx'].map((uri) =>
      wordUri(vscode.Uri.parse(uri)),
    );
    equal(addresses[0]?.toString(), addresses[1]?.toString());
    for (const address of addresses) {
      equal(fileOf(address).toString(), 'file:///c%3A/a%20b/Draft.docx');
      equal(textUriOf(fileOf(address)).toString(), address.toString());
      ok(!/\.docx$/.test(address.path), address.path);
      equal(
        address.query,
        JSON.stringify({ path: '/c:/a b/Draft.docx' }),
        'VS Code shows it where a text cannot be saved',
      );
    }
    for (const uri of ['file://server/share/Draft.docx', 'vscode-vfs://github/a/b/Draft.docx'])
      equal(fileOf(wordUri(vscode.Uri.parse(uri))).toString(), uri);
    const text = vscode.Uri.parse('file:///a/draft.txt');
    equal(textUriOf(text), text);
    equal(fileOf(text), text);
  });

  it('are opened as text by the command, with outline and findings', async () => {
    await vscode.commands.executeCommand('treatyBody.openWord', file);
    const { document } = await shown();
    equal(document.languageId, 'treaty-body');
    match(document.getText(), /^2\.\tIt recalls paragraph 9 above\.$/m);
    await running();
    const symbols = await eventually('an outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found && found.length > 0 && found;
    });
    match(JSON.stringify(symbols), /"1\. Report of Xandoria\."/);
    const findings = await eventually('findings', () => {
      const found = vscode.languages.getDiagnostics(document.uri);
      return found.length > 0 && found;
    });
    match(findings.map(({ message }) => message).join('\n'), /Paragraph 9 does not exist/);
    equal(vscode.workspace.fs.isWritableFileSystem('treaty-docx'), true);
  });

  it('are opened as text by “Open With…”, in place of the editor', async () => {
    await vscode.commands.executeCommand('vscode.openWith', file, 'treatyBody.wordAsText');
    const { document } = await shown();
    match(document.getText(), /considered the report/);
    await eventually('one tab', () => {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      return tabs.length === 1 && tabs[0]?.input instanceof vscode.TabInputText;
    });
    equal(vscode.window.tabGroups.activeTabGroup.activeTab?.label, NAME);
  });

  it('are followed when they are saved by renaming, and the editor stays', async () => {
    await vscode.commands.executeCommand('treatyBody.openWord', file);
    const { document } = await shown();
    await saveAsWord(file, draft('It thanks the delegation.'));
    await eventually('the new text', () => /3\.\tIt thanks the delegation\./.test(document.getText()));
    equal(document.isClosed, false);
    equal((await shown()).document, document);
  });

  it('keep their text while the file is incomplete', async () => {
    await vscode.commands.executeCommand('treatyBody.openWord', file);
    const { document } = await shown();
    const seen: string[] = [];
    const listener = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document === document && change.contentChanges.length > 0) seen.push(document.getText());
    });
    try {
      const whole = draft('It awaits the annex.');
      await vscode.workspace.fs.writeFile(file, whole.subarray(0, 400));
      await vscode.workspace.fs.writeFile(file, whole);
      await eventually('the new text', () => /It awaits the annex\./.test(document.getText()));
      for (const text of seen) match(text, /It recalls paragraph 9/);
    } finally {
      listener.dispose();
    }
  });

  it('are shown with their tracked changes accepted, marked or left out', async () => {
    await vscode.commands.executeCommand('treatyBody.openWord', file);
    const { document } = await shown();
    const set = (changes: string) => vscode.commands.executeCommand('treatyBody.setWordChanges', file, changes);
    const holds = (words: RegExp) => eventually(String(words), () => words.test(document.getText()));
    await holds(/It recalls paragraph 9 above/);
    await set('original');
    await holds(/It recalls paragraph 1 above/);
    await set('marked');
    await holds(/It recalls paragraph 9 above/);
    await set('accepted');
    await holds(/It recalls paragraph 9 above/);
  });

  it('are compared as text', async () => {
    const other = await write('CMW-C-XAA-CO-2 old.docx', '');
    try {
      await vscode.workspace.fs.writeFile(other, draft('It had no reply.'));
      await vscode.commands.executeCommand('treatyBody.compareWord', file, [file, other]);
      const input = await eventually('a comparison', () => {
        const shownNow = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
        return shownNow instanceof vscode.TabInputTextDiff && shownNow;
      });
      deepEqual([input.original.scheme, input.modified.scheme], ['treaty-docx', 'treaty-docx']);
      const text = (await vscode.workspace.openTextDocument(input.modified)).getText();
      match(text, /It had no reply\./);
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(other);
    }
  });

  it('are not changed where they are shown as they will be or as they were', async () => {
    await vscode.commands.executeCommand('treatyBody.openWord', file);
    const { document } = await shown();
    await running();
    const isReadonly = async () => ((await vscode.workspace.fs.stat(document.uri)).permissions ?? 0) !== 0;
    for (const changes of ['accepted', 'original']) {
      await vscode.commands.executeCommand('treatyBody.setWordChanges', file, changes);
      equal(await isReadonly(), true);
      const before = document.getText();
      equal(await vscode.commands.executeCommand('treatyBody.renumber'), 'refused');
      equal(document.getText(), before);
    }
    await vscode.commands.executeCommand('treatyBody.setWordChanges', file, 'marked');
    equal(await isReadonly(), false);
  });

  describe('whose text is edited', () => {
    let edited: vscode.Uri;
    let copy: vscode.Uri;
    let count = 2;

    // Each test has a file of its own: a text stays open for a while after its editor is closed.
    beforeEach(async () => {
      edited = await write(`CMW-C-XAA-CO-${++count}.docx`, '');
      copy = edited.with({ path: edited.path.replace(/\.docx$/, ' (working copy).docx') });
      await vscode.workspace.fs.writeFile(edited, draft('It takes note of the reply.'));
    });
    afterEach(async () => {
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await closeAll();
      for (const one of [edited, copy]) await vscode.workspace.fs.delete(one).then(undefined, () => undefined);
    });

    async function opened(): Promise<vscode.TextEditor> {
      await vscode.commands.executeCommand('treatyBody.openWord', edited);
      const editor = await shown();
      await eventually('the text', () => editor.document.getText().includes('It takes note of the reply.'));
      return editor;
    }

    /** Puts words before others. */
    async function type(editor: vscode.TextEditor, words: string, before: string): Promise<void> {
      const at = editor.document.getText().indexOf(before);
      ok(at >= 0, before);
      ok(await editor.edit((edit) => edit.insert(editor.document.positionAt(at), words)));
    }

    const textOf = async (uri: vscode.Uri) =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(wordUri(uri))).replace(/^\ufeff/, '');

    it('are saved in a working copy, and opened again with what was changed', async () => {
      const original = await vscode.workspace.fs.readFile(edited);
      const editor = await opened();
      await type(editor, ' further', ' above.');
      equal(editor.document.isDirty, true);
      equal(await editor.document.save(), true);
      await type(editor, ' and further', ' above.');
      equal(await editor.document.save(), true);
      deepEqual(await vscode.workspace.fs.readFile(edited), original);
      match(await textOf(copy), /^2\.\tIt recalls paragraph 9 further and further above\.$/m);
      await closeAll();
      match((await vscode.workspace.openTextDocument(wordUri(edited))).getText(), /further and further above/);
    });

    it('show the numbers of Word once they are saved', async () => {
      const editor = await opened();
      await type(editor, '9.\tIt met in private.\n', '2.\tIt recalls');
      equal(await editor.document.save(), true);
      await eventually('new numbers', () =>
        /^2\.\tIt met in private\.\n+3\.\tIt recalls/m.test(editor.document.getText()),
      );
      equal(editor.document.isDirty, false);
    });

    it('leave no trace of what is undone', async () => {
      const editor = await opened();
      await type(editor, ' further', ' above.');
      await editor.document.save();
      await vscode.commands.executeCommand('undo');
      await editor.document.save();
      deepEqual(await vscode.workspace.fs.readFile(copy), await vscode.workspace.fs.readFile(edited));
    });

    it('are changed by operations, and their findings follow', async () => {
      const editor = await opened();
      await running();
      const at = editor.document.positionAt(editor.document.getText().indexOf('It recalls'));
      editor.selection = new vscode.Selection(at, at);
      equal(await vscode.commands.executeCommand('treatyBody.moveUp'), 'done');
      match(editor.document.getText(), /^1\.\tIt recalls paragraph 9 above\.$/m);
      equal(await editor.document.save(), true);
      match(await textOf(copy), /^1\.\tIt recalls paragraph 9 above\.$/m);
    });

    /** Saves over what VS Code has found newer, which it would ask about. */
    async function overwritten({ document }: vscode.TextEditor): Promise<boolean> {
      const set = (value: string | undefined) =>
        vscode.workspace
          .getConfiguration('files', document)
          .update('saveConflictResolution', value, vscode.ConfigurationTarget.Workspace);
      await set('overwriteFileOnDisk');
      try {
        return await document.save().then(undefined, () => false);
      } finally {
        await set(undefined);
      }
    }
    const problemsOf = ({ document }: vscode.TextEditor) =>
      vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Word document');
    const isThere = (uri: vscode.Uri) =>
      Promise.resolve(vscode.workspace.fs.stat(uri)).then(
        () => true,
        () => false,
      );

    it('are saved with the edits of another program that has saved the file meanwhile', async () => {
      const editor = await opened();
      await type(editor, ' further', ' above.');
      await saveAsWord(edited, draft('It thanks the delegation.'));
      equal(await overwritten(editor), true);
      const text = await textOf(copy);
      match(text, /^2\.\tIt recalls paragraph 9 further above\.$/m);
      match(text, /^3\.\tIt thanks the delegation\.$/m);
      await eventually('the edits of both', () => /thanks the delegation/.test(editor.document.getText()));
      match(editor.document.getText(), /paragraph 9 further above/);
    });

    it('are not saved where another program has changed the same paragraph, which is listed', async () => {
      const editor = await opened();
      await type(editor, ' swift', ' reply.');
      await saveAsWord(edited, draft('It takes note of the full reply.'));
      equal(await overwritten(editor), false);
      deepEqual(
        problemsOf(editor).map(({ message, range }) => [message, editor.document.lineAt(range.start).text]),
        [['Another program has changed this paragraph as well.', '3.\tIt takes note of the swift reply.']],
      );
      equal(await isThere(copy), false);
    });

    it('are not saved while the working copy is open in Word', async () => {
      const editor = await opened();
      const lock = copy.with({ path: copy.path.replace('CMW-C', '~$W-C') });
      await vscode.workspace.fs.writeFile(lock, new TextEncoder().encode('A. Colleague'));
      try {
        await type(editor, ' further', ' above.');
        equal(await editor.document.save().then(undefined, () => false), false);
        equal(editor.document.isDirty, true);
        equal(await isThere(copy), false);
      } finally {
        await vscode.workspace.fs.delete(lock);
      }
    });

    it('are not saved in places that cannot be written, which are listed', async () => {
      const table = `${p('1. Work')}<w:tbl><w:tr><w:tc>${p('one')}</w:tc><w:tc>${p('two')}</w:tc></w:tr></w:tbl>`;
      await vscode.workspace.fs.writeFile(
        edited,
        docx({ body: p('CMW/C/XAA/CO/2') + p('It takes note of the reply.') + table }),
      );
      const editor = await opened();
      const start = editor.document.positionAt(editor.document.getText().indexOf('one\ttwo'));
      ok(await editor.edit((edit) => edit.replace(new vscode.Range(start, start.translate(0, 7)), 'one two')));
      await editor.document.save().then(undefined, () => false);
      equal(editor.document.isDirty, true);
      equal(problemsOf(editor).length, 1);
      equal(await isThere(copy), false);
    });
  });

  it('are targets of links in texts', async () => {
    const note = await write(
      'note.txt',
      'CMW/C/XBB/CO/1\n\nConcluding observations on the initial report of Xistan\n\n1.\tThe Committee recalls CMW/C/XAA/CO/2, para. 2.\n',
    );
    try {
      const document = await vscode.workspace.openTextDocument(note);
      await vscode.window.showTextDocument(document);
      await running();
      const at = document.positionAt(document.getText().indexOf('XAA/CO/2'));
      const links = await eventually('a definition', async () => {
        const found = await vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
          'vscode.executeDefinitionProvider',
          note,
          at,
        );
        return found.length > 0 && found;
      });
      const [link] = links;
      ok(link);
      const target = 'targetUri' in link ? link.targetUri : link.uri;
      equal(target.scheme, 'treaty-docx');
      match((await vscode.workspace.openTextDocument(target)).getText(), /It recalls paragraph 9/);
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(note);
    }
  });

  it('are not opened if they are malformed, with the reason', async () => {
    const none = await write('none.docx', 'Only text');
    try {
      await vscode.commands.executeCommand('treatyBody.openWord', none);
      deepEqual(
        vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label)),
        [],
      );
    } finally {
      await vscode.workspace.fs.delete(none);
    }
  });
});
