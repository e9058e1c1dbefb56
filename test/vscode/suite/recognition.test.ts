/// <reference types="mocha" />
import * as vscode from 'vscode';
import { equal, eventually } from './assert';
import { closeAll, extension, firstSample, textOf, write } from './documents';

const ordinary = `Minutes of the staff meeting\n\n1.\tThe agenda was adopted.\n2.\tThe next meeting is on 3 May.\n`;

async function stays(document: vscode.TextDocument, language: string): Promise<void> {
  const api = await extension().activate();
  await api.recognized();
  equal(document.languageId, language);
}

async function becomes(document: vscode.TextDocument, language: string): Promise<void> {
  await eventually(`the language is ${language}`, () => document.languageId === language);
}

async function insert(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
}

async function configure(value: boolean | undefined): Promise<void> {
  const target = vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('treatyBody').update('recognizeByContent', value, target);
}

describe('recognition', () => {
  let text = '';
  const written = new Map<string, vscode.Uri>();

  async function openText(name: string, content: string): Promise<vscode.TextDocument> {
    const uri = await write(name, content);
    written.set(name, uri);
    // Unlike openTextDocument, this does not keep the document open once its editor is closed.
    await vscode.commands.executeCommand('vscode.open', uri);
    return eventually(`${name} is open`, () =>
      vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString()),
    );
  }

  before(async () => {
    await extension().activate();
    text = await textOf(await firstSample());
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await closeAll();
    for (const uri of written.values()) await vscode.workspace.fs.delete(uri);
    written.clear();
  });

  it('recognizes a document by its beginning', async () => {
    await becomes(await openText('one.txt', text), 'treaty-body');
  });

  it('recognizes a document by its name', async () => {
    await becomes(await openText('CRC_C_XAA_CO_4.txt', ''), 'treaty-body');
  });

  it('leaves an ordinary text alone', async () => {
    await stays(await openText('ordinary.txt', ordinary), 'plaintext');
  });

  it('leaves alone a document that was set back', async () => {
    const document = await openText('back.txt', text);
    await becomes(document, 'treaty-body');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await stays(document, 'plaintext');

    await closeAll();
    await eventually('the document is closed', () => document.isClosed);
    const again = await openText('back.txt', text);
    await stays(again, 'plaintext');

    // Once it has been chosen by hand, it is recognized again from then on.
    await vscode.languages.setTextDocumentLanguage(again, 'treaty-body');
    await stays(again, 'treaty-body');
    await closeAll();
    await eventually('the document is closed again', () => again.isClosed);
    await becomes(await openText('back.txt', text), 'treaty-body');
  });

  it('leaves other languages alone', async () => {
    const document = await openText('other.md', text);
    await stays(document, 'markdown');
  });

  it('examines a file when it is saved', async () => {
    const document = await openText('saved.txt', '');
    await insert(document, text);
    await stays(document, 'plaintext');
    await document.save();
    await becomes(document, 'treaty-body');
  });

  it('recognizes a new document once it has a text', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext' });
    await vscode.window.showTextDocument(document);
    await stays(document, 'plaintext');
    await insert(document, text);
    await becomes(document, 'treaty-body');

    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await insert(document, '\n');
    await stays(document, 'plaintext');
  });

  it('leaves an ordinary new document alone', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    await vscode.window.showTextDocument(document);
    await insert(document, ordinary);
    await stays(document, 'plaintext');
  });

  it('can be turned off, and on again', async () => {
    await configure(false);
    try {
      const document = await openText('off.txt', text);
      await stays(document, 'plaintext');
      await configure(undefined);
      await becomes(document, 'treaty-body');
    } finally {
      await configure(undefined);
    }
  });
});
