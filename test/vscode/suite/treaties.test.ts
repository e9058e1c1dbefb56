/// <reference types="mocha" />
import * as vscode from 'vscode';
import { docx, p, r } from '../../word/support/docx';
import { deepEqual, equal, eventually, match, ok } from './assert';
import { closeAll, firstSample, open, openDraft, running } from './documents';

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

  it('are imported from a folder, of several texts of one treaty the most complete, and what is no treaty is left out', async () => {
    const folder = vscode.Uri.joinPath(await firstSample(), '../official');
    const paragraphs = [2, 3, 0, 0, 0, 2, 5, 2, 0];
    const articles = (numbers: readonly number[]) =>
      numbers
        .map((count, i) => {
          const words =
            count === 0 ? ['Nets are mended by day.'] : Array.from({ length: count }, (_, k) => `${k + 1}. Nets.`);
          return `Article ${i + 1}\n${words.join('\n')}\n`;
        })
        .join('\n');
    const files = {
      'op2-iccpr.md': articles(paragraphs),
      'op2-iccpr.txt': articles(paragraphs.slice(0, 8)),
      'zz-letter.txt': 'Dear colleagues,\nthe nets are mended.\n',
      'zz-damaged.docx': 'no Word file',
    };
    for (const [name, text] of Object.entries(files))
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
    try {
      const imported = await vscode.commands.executeCommand<readonly string[]>('treatyBody.importTreaty', [folder]);
      deepEqual(imported, ['op2-iccpr']);
      await vscode.commands.executeCommand('treatyBody.openTreaty', 'op2-iccpr');
      const shown = await eventually('the official text', () => {
        const text = vscode.window.activeTextEditor?.document.getText() ?? '';
        return /Official text as read from/.test(text) && text;
      });
      match(shown, /read from op2-iccpr\.md/);
    } finally {
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });

  it('are imported from several files at once, Word files among them', async () => {
    const folder = vscode.Uri.joinPath(await firstSample(), '../official');
    const lines = (title: string, counts: readonly number[]) => [
      title,
      ...counts.flatMap((count, i) => [
        `Article ${i + 1}`,
        ...(count === 0 ? ['Nets are mended by day.'] : Array.from({ length: count }, (_, k) => `${k + 1}. Nets.`)),
      ]),
    ];
    const protocol = 'Second Optional Protocol to the International Covenant on Civil and Political Rights';
    const first = 'Optional Protocol to the International Covenant on Civil and Political Rights';
    const files = {
      'a.txt': new TextEncoder().encode(`${lines(protocol, [2, 3, 0, 0, 0, 2, 5, 2, 0]).join('\n')}\n`),
      'b.docx': docx({
        body: lines(first, [0, 0, 0, 2])
          .map((line) => p(r(line)))
          .join(''),
      }),
    };
    const uris: vscode.Uri[] = [];
    for (const [name, bytes] of Object.entries(files)) {
      const uri = vscode.Uri.joinPath(folder, name);
      await vscode.workspace.fs.writeFile(uri, bytes);
      uris.push(uri);
    }
    try {
      const imported = await vscode.commands.executeCommand<readonly string[]>('treatyBody.importTreaty', uris);
      deepEqual([...imported].sort(), ['op1-iccpr', 'op2-iccpr']);
      await vscode.commands.executeCommand('treatyBody.openTreaty', 'op1-iccpr');
      await eventually('the official text', () =>
        /Official text as read from b\.docx/.test(vscode.window.activeTextEditor?.document.getText() ?? ''),
      );
    } finally {
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });

  it('have fingerprints that a quotation is looked up in', async () => {
    const written: vscode.Uri[] = [];
    const words = 'the right of each crew to a dry bunk on board';
    const { document } = await openDraft(
      'CMW-C-XAA-FCO-9.txt',
      `CMW/C/XAA/FCO/9\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\tIt recalls “${words}” (Convention on the Rights of the Child, art. 12 (1)).\n`,
      written,
    );
    try {
      const position = document.positionAt(document.getText().indexOf(words) + 5);
      await eventually('the answer in the hover', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          position,
        );
        // This is only said where fingerprints were read and have other words.
        return /import the official text to compare/.test(
          hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value))).join(),
        );
      });
    } finally {
      for (const uri of written) await vscode.workspace.fs.delete(uri);
    }
  });
});
