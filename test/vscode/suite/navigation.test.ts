/// <reference types="mocha" />
import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match, ok } from './assert';
import { closeAll, open, placeOf, running, write } from './documents';

const SAMPLE = 'CMW-C-XAA-CO-2.txt';
const LIST = 'CMW-C-XAA-Q-2.txt';

async function sample(): Promise<vscode.TextDocument> {
  const [uri] = await vscode.workspace.findFiles(SAMPLE);
  ok(uri, `there is no ${SAMPLE}`);
  const { document } = await open(uri);
  await running();
  return document;
}

function whole(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
}

describe('navigation', () => {
  afterEach(closeAll);

  it('goes to a paragraph of another document of the folder', async () => {
    const document = await sample();
    const place = placeOf(document, 'paragraphs 5 (a)', 'paragraphs '.length);
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      place,
    );
    const [first] = found;
    ok(first, 'there is a link');
    if (!('targetUri' in first)) throw new Error('it says where it starts');
    match(first.targetUri.path, new RegExp(`/${LIST}$`));
    const target = await vscode.workspace.openTextDocument(first.targetUri);
    match(target.getText(first.targetRange), /^\(a\)/);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    const shown = hover?.contents.map((part) => (typeof part === 'string' ? part : part.value)).join('\n') ?? '';
    match(shown, /CMW\/C\/XAA\/Q\/2/);
    match(shown, /Paragraph 5/);
  });

  it('links documents that are not here to the official documents site', async () => {
    const document = await sample();
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const targets = links.map(({ target }) => target?.toString(true) ?? '');
    ok(targets.includes('https://docs.un.org/en/CMW/C/XAA/CO/1'), targets.join('\n'));
    ok(!targets.includes('https://docs.un.org/en/CMW/C/XAA/Q/2'), 'the list of issues is here');
  });

  it('finds a file written while it runs', async () => {
    const document = await sample();
    const name = 'CMW-C-XAA-CO-1.txt';
    const uri = await write(
      name,
      'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n12.\tTwelve.\n',
    );
    try {
      const place = placeOf(document, 'CMW/C/XAA/CO/1', 2);
      await eventually('the new file to be found', async () => {
        const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          place,
        );
        return found.some((one) => 'targetUri' in one && one.targetUri.path.endsWith(name));
      });
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('colours references by their targets', async () => {
    const document = await sample();
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    ok(legend.tokenTypes.includes('namespace'), 'headings have a type');
    ok(tokens.data.length > 500, 'there are tokens');
  });

  it('shows which paragraph is the previous one', async () => {
    const document = await sample();
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      whole(document),
    );
    const [hint] = hints;
    ok(hint, 'there is a hint');
    const [part] = typeof hint.label === 'string' ? [] : hint.label;
    match(part?.value ?? '', /^\(\d+\)$/);
    deepEqual(hint.position, placeOf(document, 'the previous paragraph', 'the previous paragraph'.length));
  });

  it('counts the references to a paragraph above it, and shows them', async () => {
    const document = await sample();
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      5,
    );
    const [lens] = lenses;
    ok(lens?.command, 'there is a lens with a command');
    match(lens.command.title, /^\d+ references?$/);
    equal(lens.command.command, 'treatyBody.showReferences');
    const [uri, position]: unknown[] = lens.command.arguments ?? [];
    await vscode.commands.executeCommand(lens.command.command, uri, position);
    // Arguments that are no place are ignored.
    await vscode.commands.executeCommand(lens.command.command, 7, 'x');
  });

  it('completes a citation', async () => {
    await sample();
    const uri = await write(
      'CMW-C-XBB-CO-1.txt',
      'CMW/C/XBB/CO/1\n\nConcluding observations on the initial report of Xistan\n\n1.\tOne.\n2.\tTwo.\n3.\tSee paragraph \n',
    );
    try {
      const { document } = await open(uri);
      await running();
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        placeOf(document, 'See paragraph ', 'See paragraph '.length),
        undefined,
        5,
      );
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      deepEqual(labels.slice(0, 2), ['1', '2']);
      equal(list.items[0]?.detail, 'One.');
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('knows the documents of the folder by name', async () => {
    await sample();
    await eventually('the list of issues', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'CMW/C/XAA/Q/2',
      );
      return found.some(({ name, location }) => name === 'CMW/C/XAA/Q/2' && location.uri.path.endsWith(LIST));
    });
  });
});
