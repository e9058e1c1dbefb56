import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Diagnostic, DocumentSymbol, SemanticTokens } from 'vscode-languageserver';
import { HOSTILE, WORST } from '../../support/hostile/hostile';
import { builtServer } from '../support/builtServer';
import type { TestClient } from '../support/client';
import { positionOf } from '../support/positions';

const start = builtServer();
const URI = 'file:///drafts/hostile.txt';
const CAPABILITIES = {
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    semanticTokens: { requests: { full: { delta: true }, range: true } },
    inlayHint: {},
    completion: {},
    codeLens: {},
    documentLink: {},
    rename: { prepareSupport: true },
  },
  workspace: { configuration: true },
};

interface Report {
  readonly items: readonly Diagnostic[];
}

/** What a server says of a whole document. */
async function said(client: TestClient) {
  const textDocument = { uri: URI };
  const ask = <T>(method: string) => client.request<T>(`textDocument/${method}`, { textDocument });
  return {
    diagnostics: (await ask<Report>('diagnostic')).items,
    symbols: await ask<readonly DocumentSymbol[]>('documentSymbol'),
    folds: await ask<readonly unknown[]>('foldingRange'),
    tokens: (await ask<SemanticTokens>('semanticTokens/full')).data,
    lenses: await ask<readonly unknown[]>('codeLens'),
    links: await ask<readonly unknown[]>('documentLink'),
  };
}

/** Asks everything that can be asked at a place. */
async function askAt(client: TestClient, text: string, offset: number, triggerKind: 1 | 2): Promise<void> {
  const position = positionOf(text.slice(0, offset), offset);
  for (const method of ['hover', 'definition', 'documentHighlight', 'completion'])
    await client.at(`textDocument/${method}`, URI, position);
  // A letter has no name of its own; that is said in words.
  await client.at('textDocument/prepareRename', URI, position).catch((error: Error) => {
    assert.match(error.message, /^Letters follow the order/);
  });
  await client.at('textDocument/references', URI, position, { context: { includeDeclaration: true } });
  const textDocument = { uri: URI };
  const range = { start: position, end: position };
  await client.request('textDocument/selectionRange', { textDocument, positions: [position] });
  await client.request('textDocument/codeAction', {
    textDocument,
    range,
    context: { diagnostics: [], triggerKind },
  });
}

describe('the built server', () => {
  it('answers whatever it is asked of texts that nobody writes, before and after an edit', async () => {
    const client = await start({ capabilities: CAPABILITIES });
    for (const { name, text } of [
      ...HOSTILE.map((one) => ({ name: one.name, text: () => one.write(one.size / 5) })),
      ...WORST,
    ]) {
      const before = text();
      await client.open(URI, before);
      const isHuge = before.length > 1_000_000;
      if (!isHuge) await said(client);
      const at = positionOf(before.slice(0, 30), 30);
      await client.change(URI, { range: { start: at, end: at }, text: ' paragraph 1 (a' });
      const { symbols } = await said(client);
      assert.ok(Array.isArray(symbols), name);
      // What may be done to the structure is worked out for those who open the menu: seconds, in the largest of these.
      const triggerKind = before.length < 1_000_000 ? 1 : 2;
      for (const offset of [0, 40, before.length >>> 1, before.length])
        await askAt(client, before, offset, triggerKind);
      await client.close(URI);
    }
    assert.deepEqual(client.logged, []);
    assert.equal(await client.stop(), 0);
  });
});

describe('a document beyond the size limit', () => {
  const TEXT =
    'CMW/C/XAA/CO/1\n\n1.\tThe Committee recalls paragraph 9 and paragraph 2 (see A/66/48).\n2.\tIt acts.\n'.padEnd(
      1200,
      'It acts. ',
    );
  const SMALL = { sizeLimit: 0.001 };

  it('is not checked, which one note says, with the setting; the outline and navigation work', async () => {
    const client = await start({ capabilities: CAPABILITIES, settings: () => SMALL });
    await client.open(URI, TEXT);
    const { diagnostics, symbols, folds, tokens, lenses, links } = await said(client);
    assert.equal(diagnostics.length, 1);
    assert.match(String(diagnostics[0]?.message), /longer than 0\.001 million characters \(treatyBody\.sizeLimit\)/);
    assert.equal(diagnostics[0]?.severity, 3);
    assert.equal(symbols.length, 2);
    assert.deepEqual([tokens, lenses, links], [[], [], []]);
    assert.ok(Array.isArray(folds));
    const definition = await client.at<readonly unknown[]>(
      'textDocument/definition',
      URI,
      positionOf(TEXT, TEXT.indexOf('2 (see')),
    );
    assert.equal(definition.length, 1);
  });

  it('is checked as soon as the limit is raised, or it is shorter, or there is no limit', async () => {
    const client = await start({ capabilities: CAPABILITIES, settings: () => SMALL });
    await client.open(URI, TEXT);
    const codes = async () => (await said(client)).diagnostics.map(({ code }) => code).join();
    assert.equal(await codes(), 'size-limit');
    for (const sizeLimit of [0, 1, 0.0013]) {
      await client.configure({ sizeLimit });
      await client.settle();
      assert.match(await codes(), /^paragraph-exists/);
      assert.ok((await said(client)).tokens.length > 0);
      await client.configure(SMALL);
      await client.settle();
      assert.equal(await codes(), 'size-limit');
    }
    const line = TEXT.split('\n').length - 1;
    const range = { start: { line, character: 0 }, end: { line, character: 2000 } };
    await client.change(URI, { range, text: '' });
    assert.match(await codes(), /^paragraph-exists/);
  });

  it('is told to a client that does not ask, and the answer is unchanged to one that asks again', async () => {
    const pushed = await start({ capabilities: { workspace: { configuration: true } }, settings: () => SMALL });
    await pushed.open(URI, TEXT);
    assert.deepEqual(
      (await pushed.diagnostics(URI)).map(({ code }) => code),
      ['size-limit'],
    );
    const pulling = await start({ capabilities: CAPABILITIES, settings: () => SMALL });
    await pulling.open(URI, TEXT);
    const ask = (previousResultId?: string) =>
      pulling.request<{ kind: string; resultId: string }>('textDocument/diagnostic', {
        textDocument: { uri: URI },
        ...(previousResultId !== undefined && { previousResultId }),
      });
    const { kind, resultId } = await ask();
    assert.equal(kind, 'full');
    assert.equal((await ask(resultId)).kind, 'unchanged');
  });
});
