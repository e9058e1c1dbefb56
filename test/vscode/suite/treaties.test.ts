/// <reference types="mocha" />
import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match, ok } from './assert';
import { closeAll, firstSample, open, running } from './documents';

const URI = 'treaty-body-treaty:/icrmw/Convention%20on%20Migrant%20Workers.treaty';

describe('treaties', () => {
  before(async () => {
    await open(await firstSample());
    await running();
  });
  afterEach(closeAll);

  it('are read-only documents, with an outline and folding', async () => {
    const uri = vscode.Uri.parse(URI);
    const document = await vscode.workspace.openTextDocument(uri);
    equal(document.languageId, 'treaty-body-treaty');
    match(document.getText(), /summary in our own words/);
    await vscode.window.showTextDocument(document);
    const symbols = await eventually('an outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      );
      return found && found.length > 0 && found;
    });
    equal(symbols.length, 9);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      uri,
    );
    ok(folds.length > 90, String(folds.length));
    deepEqual(vscode.languages.getDiagnostics(uri), []);
  });

  it('are opened by the command', async () => {
    await vscode.commands.executeCommand('treatyBody.openTreaty', 'crc');
    const shown = await eventually('a treaty', () => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.uri.scheme === 'treaty-body-treaty' && document;
    });
    match(shown.getText(), /^Convention on the Rights of the Child\n/);
  });

  it('are the targets of definitions of articles', async () => {
    const sentence = '1.\tThe Committee recalls article 17, paragraph 2, of the Convention on Migrant Workers.\n';
    const document = await vscode.workspace.openTextDocument({ language: 'treaty-body', content: sentence });
    const { uri } = document;
    const position = document.positionAt(sentence.indexOf('17'));
    const links = await eventually('a definition', async () => {
      const found = await vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
        'vscode.executeDefinitionProvider',
        uri,
        position,
      );
      return found.length > 0 && found;
    });
    const [link] = links;
    ok(link, 'one');
    const target = 'targetUri' in link ? link.targetUri : link.uri;
    equal(target.scheme, 'treaty-body-treaty');
    const range = 'targetUri' in link ? (link.targetSelectionRange ?? link.targetRange) : link.range;
    const text = (await vscode.workspace.openTextDocument(target)).lineAt(range.start.line).text;
    match(text, /^2\. /);
  });
});
