import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  Position,
  Range,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver';
import { DRAFT } from '../../support/documents';
import { builtServer } from '../support/builtServer';
import type { TestClient } from '../support/client';
import { positionOf, rangeOf } from '../support/positions';

const start = builtServer();
const URI = 'file:///drafts/CMW-C-XAA-CO-1.txt';
const IN_11 = rangeOf(DRAFT, '11', 'paragraphs 11, 27').start;
const IN_ARTICLE = rangeOf(DRAFT, '22', 'article 22, paragraph 2').start;

function contentOf(hover: Hover | null): MarkupContent {
  assert.ok(hover && typeof hover.contents === 'object' && 'kind' in hover.contents);
  return hover.contents;
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

function holds(outer: Range, inner: Range): boolean {
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);
}

/** Everything that can be asked about a place of a document. */
async function everything(client: TestClient, uri: string, position: Position): Promise<readonly unknown[]> {
  const textDocument = { uri };
  const whole = { start: { line: 0, character: 0 }, end: position };
  return [
    await client.request('textDocument/documentSymbol', { textDocument }),
    await client.request('textDocument/foldingRange', { textDocument }),
    await client.request('textDocument/selectionRange', { textDocument, positions: [position] }),
    await client.at('textDocument/definition', uri, position),
    await client.at('textDocument/references', uri, position, { context: { includeDeclaration: true } }),
    await client.at('textDocument/documentHighlight', uri, position),
    await client.at('textDocument/hover', uri, position),
    await client.request('textDocument/codeAction', { textDocument, range: whole, context: { diagnostics: [] } }),
    await client.request('textDocument/diagnostic', { textDocument }),
  ];
}

describe('definition', () => {
  it('is a link or a location, as the client can', async () => {
    const name = rangeOf(DRAFT, '11.', '11.\tThe');
    const end = positionOf(DRAFT, DRAFT.indexOf('expelled under it.') + 'expelled under it.'.length);
    for (const linkSupport of [true, false]) {
      const client = await start({ capabilities: { textDocument: { definition: { linkSupport } } } });
      await client.open(URI, DRAFT);
      const found = await client.at<LocationLink[] | Location[]>('textDocument/definition', URI, IN_11);
      const origin = rangeOf(DRAFT, '11', 'paragraphs 11, 27');
      assert.deepEqual(
        found,
        linkSupport
          ? [
              {
                originSelectionRange: origin,
                targetUri: URI,
                targetRange: { start: name.start, end },
                targetSelectionRange: name,
              },
            ]
          : [{ uri: URI, range: name }],
      );
      // An article is of the treaty, whose text may be at hand; it is no paragraph of this document.
      const article = await client.at<(LocationLink | Location)[]>('textDocument/definition', URI, IN_ARTICLE);
      assert.ok(article.every((one) => ('uri' in one ? one.uri : one.targetUri) !== URI));
      await client.stop();
    }
  });
});

describe('hover', () => {
  it('is Markdown or plain text, whichever the client likes best', async () => {
    for (const [formats, kind] of [
      [['markdown', 'plaintext'], 'markdown'],
      [['markdown'], 'markdown'],
      [['plaintext', 'markdown'], 'plaintext'],
      [['plaintext'], 'plaintext'],
      [[], 'plaintext'],
      [undefined, 'plaintext'],
    ] as const) {
      const client = await start({
        capabilities: { textDocument: { hover: { ...(formats && { contentFormat: formats }) } } },
      });
      await client.open(URI, DRAFT);
      const content = contentOf(await client.at<Hover | null>('textDocument/hover', URI, IN_11));
      assert.equal(content.kind, kind, formats?.join());
      assert.equal(content.value.startsWith('**Paragraph 11**'), kind === 'markdown', content.value);
      await client.stop();
    }
  });

  it('reads the summary of an article from beside the server', async () => {
    const client = await start();
    await client.open(URI, DRAFT);
    const hover = await client.at<Hover | null>('textDocument/hover', URI, IN_ARTICLE);
    assert.match(contentOf(hover).value, /^Article 22 · [\s\S]+▸ Paragraph 2 [\s\S]+official text: https:\/\//);
    assert.deepEqual(hover?.range, rangeOf(DRAFT, '22, paragraph 2', 'article 22, paragraph 2'));
    assert.deepEqual(client.logged, []);
  });

  it('is nothing where there is no reference', async () => {
    const client = await start();
    await client.open(URI, DRAFT);
    assert.equal(await client.at('textDocument/hover', URI, rangeOf(DRAFT, 'considered').start), null);
  });
});

describe('document symbols', () => {
  it('are nested for a client that can show them so, and flat for any other', async () => {
    const nested = await start({
      capabilities: {
        textDocument: {
          documentSymbol: {
            hierarchicalDocumentSymbolSupport: true,
            symbolKind: { valueSet: [1, 3, 7, 14, 15, 22, 24] },
          },
        },
      },
    });
    await nested.open(URI, DRAFT);
    const tree = await nested.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: URI } });
    const walk = (nodes: readonly DocumentSymbol[], outer?: DocumentSymbol): readonly [string, string, number][] =>
      nodes.flatMap((node) => {
        assert.ok(holds(node.range, node.selectionRange), node.name);
        if (outer) assert.ok(holds(outer.range, node.range), node.name);
        return [
          [node.name, outer?.name ?? '', node.kind] as [string, string, number],
          ...walk(node.children ?? [], node),
        ];
      });
    const names = walk(tree);
    assert.ok(names.some(([name, container]) => name.startsWith('(a) Repeal') && container.startsWith('11. ')));
    assert.ok(names.some(([, , kind]) => kind === 22));
    const kindOf = (number: string) => names.find(([name]) => name.startsWith(`${number}. `))?.[2];
    // A concern is an event, a recommendation a property; whoever thanks is neither.
    assert.deepEqual(['2', '10', '11'].map(kindOf), [15, 24, 7]);
    assert.ok(tree.some(({ detail }) => detail === undefined));

    const flat = await start();
    await flat.open(URI, DRAFT);
    const list = await flat.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri: URI } });
    assert.deepEqual(
      list.map(({ name, containerName }) => [name, containerName ?? '']),
      names.map(([name, container]) => [name, container]),
    );
    assert.ok(list.every(({ location }) => location.uri === URI));
    // A client that does not say which kinds it knows knows the first eighteen.
    assert.ok(list.every(({ kind }) => kind <= 18));
  });
});

describe('folding and selection ranges', () => {
  it('are given in lines and nested ranges', async () => {
    const client = await start();
    await client.open(URI, DRAFT);
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri: URI } });
    assert.deepEqual(folds[0], { startLine: 0, endLine: 2, kind: 'region' });
    const paragraph = rangeOf(DRAFT, '11.', '11.\tThe').start.line;
    assert.ok(folds.some(({ startLine, endLine }) => startLine === paragraph && endLine === paragraph + 2));
    const [first, second] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri: URI },
      positions: [IN_11, { line: 0, character: 0 }],
    });
    let depth = 0;
    for (let step = first; step; step = step.parent) {
      depth++;
      assert.ok(holds(step.range, { start: IN_11, end: IN_11 }));
      if (step.parent) assert.ok(holds(step.parent.range, step.range));
    }
    assert.ok(depth >= 4, String(depth));
    assert.ok(second && holds(second.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }));
  });
});

describe('references and highlights', () => {
  it('hold the paragraph itself where that is asked for', async () => {
    const client = await start();
    await client.open(URI, DRAFT);
    const ranges = async (includeDeclaration: boolean) =>
      (await client.at<Location[]>('textDocument/references', URI, IN_11, { context: { includeDeclaration } })).map(
        ({ range }) => range,
      );
    const own = rangeOf(DRAFT, '11.', '11.\tThe');
    const cited = [rangeOf(DRAFT, '11 (a)', 'paragraph 11 (a)'), rangeOf(DRAFT, '11', 'paragraphs 11, 27')];
    assert.deepEqual(await ranges(false), cited);
    assert.deepEqual(await ranges(true), [own, ...cited]);
    const highlights = await client.at<{ range: Range }[]>('textDocument/documentHighlight', URI, IN_11);
    assert.deepEqual(
      highlights.map(({ range }) => range),
      [own, ...cited],
    );
  });
});

describe('every kind of document', () => {
  it('is served, whatever its address', async () => {
    const client = await start();
    for (const uri of [
      'untitled:Untitled-1',
      'vscode-vfs://github/o/r/CMW-C-XAA-CO-1.txt',
      'memfs:/a%20b/ü.txt',
      'vscode-notebook-cell:/x#1',
      'a',
    ]) {
      await client.open(uri, DRAFT);
      assert.deepEqual(await client.diagnostics(uri), [], uri);
      const [found] = await client.at<Location[]>('textDocument/definition', uri, IN_11);
      assert.equal(found?.uri, uri);
      assert.match(
        contentOf(await client.at<Hover | null>('textDocument/hover', uri, IN_ARTICLE)).value,
        /^Article 22/,
      );
    }
  });

  it('is answered with nothing where it is not open', async () => {
    const client = await start();
    const place = { line: 3, character: 7 };
    const nothing = [[], [], [], null, [], [], null, [], { kind: 'full', items: [] }];
    assert.deepEqual(await everything(client, 'file:///nowhere.txt', place), nothing);
    await client.open(URI, DRAFT);
    await client.close(URI);
    assert.deepEqual(await everything(client, URI, place), nothing);
    // A change or a close of what is not open harms nothing.
    await client.change('file:///nowhere.txt', { text: 'x' });
    await client.close('file:///nowhere.txt');
    await client.open(URI, DRAFT);
    assert.deepEqual(await client.diagnostics(URI), []);
  });

  it('is answered at places outside its text as at the nearest inside', async () => {
    const client = await start();
    await client.open(URI, DRAFT);
    const lines = DRAFT.split('\n');
    for (const [outside, inside] of [
      [{ line: 99_999, character: 0 }, positionOf(DRAFT, DRAFT.length)],
      [
        { line: 4, character: 99_999 },
        { line: 4, character: lines[4]?.length ?? 0 },
      ],
    ] as const) {
      assert.deepEqual(await everything(client, URI, outside), await everything(client, URI, inside));
    }
    const empty = 'file:///empty.txt';
    await client.open(empty, '');
    assert.equal((await everything(client, empty, { line: 5, character: 5 })).length, 9);
    await client.change(empty, {
      range: { start: { line: 7, character: 7 }, end: { line: 9, character: 9 } },
      text: '1.\tSee paragraph 4.\n',
    });
    assert.equal((await client.diagnostics(empty)).length, 0);
    await client.change(empty, { text: '1.\tSee paragraph 4 above.\n' });
    assert.equal((await client.diagnostics(empty)).length, 1);
  });

  it('has lines that end at LF, CRLF or CR', async () => {
    const client = await start();
    for (const [i, end] of ['\n', '\r\n', '\r'].entries()) {
      const uri = `file:///${i}.txt`;
      await client.open(uri, DRAFT.replaceAll('\n', end));
      const [found] = await client.at<Location[]>('textDocument/definition', uri, IN_11);
      assert.deepEqual(found?.range, rangeOf(DRAFT, '11.', '11.\tThe'));
    }
  });
});
