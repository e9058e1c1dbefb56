import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Location, type SymbolInformation, WorkDoneProgress } from 'vscode-languageserver';
import { folderOpenedWith } from '../../../server/src/lsp/library/openedFolders';
import { OBSERVATIONS } from '../../support/documents';
import { builtServer } from '../support/builtServer';
import { draftFolders } from '../support/draftFolders';
import { positionOf } from '../support/positions';

const start = builtServer();
const folderWith = draftFolders();
const OLD = `${OBSERVATIONS}1.\tThe Committee thanks Xandoria.\n2.\tIt regrets the delay.\n`;
const NEW = `${OBSERVATIONS.replace('CO/1', 'CO/2')}1.\tThe Committee recalls its previous observations (CMW/C/XAA/CO/1, para. 2).\n`;
const FILES = { 'x/y/CMW-C-XAA-CO-1.txt': OLD, 'x/y/CMW-C-XAA-CO-2.txt': NEW };

describe('an editor that opens no folder', () => {
  it('has the folders of the documents that it opens', async () => {
    const { uri } = folderWith(FILES);
    const name = `${uri}/x/y/CMW-C-XAA-CO-2.txt`;
    for (const [options, found] of [
      [{}, 1],
      [{ extension: true }, 0],
    ] as const) {
      const client = await start({ options });
      await client.open(name, NEW);
      const position = positionOf(NEW, NEW.indexOf('2).'));
      const definition = await client.request<Location[] | null>('textDocument/definition', {
        textDocument: { uri: name },
        position,
      });
      assert.equal(definition?.length ?? 0, found);
    }
  });

  it('has none for what lies in a home, on no machine or beside everything', () => {
    for (const [uri, folder] of [
      ['file:///home/editor/drafts/a.txt', 'file:///home/editor/drafts'],
      ['file:///C:/Users/editor/drafts/a.txt', 'file:///C:/Users/editor/drafts'],
      ['file:///home/editor/a.txt', undefined],
      ['file:///a.txt', undefined],
      ['untitled:Untitled-1', undefined],
      ['vscode-vfs://host/a/b/c/d.txt', undefined],
    ] as const)
      assert.equal(folderOpenedWith(uri), folder);
  });
});

describe('the first question about all documents of a folder', () => {
  it('shows its progress while they are looked for, and can be cancelled', async () => {
    const { uri } = folderWith(FILES);
    const client = await start({ folders: [uri] });
    const kinds: string[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 'first', (progress) => {
      kinds.push(progress.kind === 'begin' ? `begin ${progress.cancellable}` : progress.kind);
    });
    const ask = (workDoneToken: string) =>
      client.request<SymbolInformation[]>('workspace/symbol', { query: 'delay', workDoneToken });
    await ask('first');
    await client.until(() => kinds.at(-1) === 'end', 'the end');
    assert.deepEqual(kinds, ['begin true', 'end']);
    let again = 0;
    client.connection.onProgress(WorkDoneProgress.type, 'second', () => {
      again++;
    });
    await ask('second');
    assert.equal(again, 0);
  });
});

describe('the code of a finding', () => {
  it('leads to the page of its rule where the editor can follow', async () => {
    const uri = 'file:///drafts/CMW-C-XAA-CO-2.txt';
    const text = `${OBSERVATIONS}1.\tThe Committee recalls paragraph 9 above.\n`;
    const codeOf = async (capabilities: object) => {
      const client = await start({ capabilities: { textDocument: { publishDiagnostics: capabilities } } });
      await client.open(uri, text);
      const found = await client.diagnostics(uri);
      return found.find(({ code }) => code === 'paragraph-exists')?.codeDescription?.href;
    };
    const href = (await codeOf({ codeDescriptionSupport: true })) ?? '';
    assert.match(href, /\/rules\/paragraph-exists\.md$/);
    assert.ok(existsSync(fileURLToPath(href)), href);
    assert.equal(await codeOf({}), undefined);
  });
});
