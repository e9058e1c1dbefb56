import assert from 'node:assert/strict';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type {
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentLink,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
} from 'vscode-languageserver';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { DocumentInfo } from '../../../server/src/protocol';
import { DRAFT } from '../../support/documents';
import { scratch } from '../../support/scratch';
import { builtServer } from '../support/builtServer';
import type { Manners, TestClient } from '../support/client';
import { positionOf, rangeOf } from '../support/positions';

const start = builtServer();

const OLD = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tOne.\n2.\tTwo.\n';
const NEW =
  'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n' +
  '1.\tThe Committee recalls its previous concluding observations (CMW/C/XAA/CO/1, para. 2) and those of Xistan (CMW/C/XBB/CO/1).\n';
const URI = 'file:///draft.txt';

const FULL: Manners['capabilities'] = {
  workspace: {
    symbol: {},
    workspaceFolders: true,
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    definition: { linkSupport: true },
    documentLink: { tooltipSupport: true },
    semanticTokens: { requests: { full: { delta: true }, range: true } },
    inlayHint: {},
    completion: { completionItem: { documentationFormat: ['markdown'] } },
    codeLens: {},
    hover: { contentFormat: ['markdown'] },
  },
};

/** A folder with some files. */
function folder(files: Readonly<Record<string, string>>): {
  readonly uri: string;
  file(name: string): string;
  write(name: string, text: string): void;
  rename(from: string, to: string): void;
} {
  const path = scratch('files');
  const write = (name: string, text: string) => {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const rename = (from: string, to: string) => renameSync(join(path, from), join(path, to));
  return { uri: pathToFileURL(path).href, file: (name) => pathToFileURL(join(path, name)).href, write, rename };
}

const definition = (client: TestClient, text: string, words: string, within: string) =>
  client.at<readonly (Location | LocationLink)[]>('textDocument/definition', URI, rangeOf(text, words, within).start);

describe('navigation', () => {
  it('goes to an open document, and without one links to the official site', async () => {
    const client = await start({ capabilities: FULL });
    await client.open(URI, NEW);
    assert.deepEqual(await definition(client, NEW, '2', 'para. 2)'), []);
    const links = () =>
      client.request<readonly DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: URI } });
    assert.deepEqual(
      (await links()).map(({ target }) => target),
      [
        'https://docs.un.org/en/CMW/C/XAA/CO/1',
        'https://docs.un.org/en/CMW/C/XAA/CO/1',
        'https://docs.un.org/en/CMW/C/XBB/CO/1',
      ],
    );
    await client.open('file:///old.txt', OLD);
    assert.deepEqual(await definition(client, NEW, '2', 'para. 2)'), [
      {
        originSelectionRange: rangeOf(NEW, '2', 'para. 2)'),
        targetUri: 'file:///old.txt',
        targetRange: rangeOf(OLD, '2.\tTwo.'),
        targetSelectionRange: rangeOf(OLD, '2.'),
      },
    ]);
    assert.equal((await links()).length, 1);
  });

  it('finds documents in the workspace by their names and by what they say they are', async () => {
    for (const name of ['CMW-C-XAA-CO-1.txt', 'old/cmw_c_xaa_co_1 (en).txt', 'old/notes.txt']) {
      const files = folder({ [name]: OLD, 'other.txt': 'Nothing.\n', 'x.pdf': '%PDF' });
      const client = await start({ capabilities: {}, folders: [files.uri] });
      await client.open(URI, NEW);
      assert.deepEqual(
        await definition(client, NEW, '2', 'para. 2)'),
        [{ uri: files.file(name), range: rangeOf(OLD, '2.') }],
        name,
      );
      await client.stop();
    }
  });

  it('leads from replies to the observations before them, where the folder has them', async () => {
    const replies =
      'CMW/C/XAA/RQ/2\n\nReplies of Xandoria to the list of issues\n\n1.\tSee paragraph 2 of the concluding observations.\n';
    for (const name of ['CMW-C-XAA-CO-1.txt', undefined]) {
      const files = folder(name === undefined ? {} : { [name]: OLD });
      const client = await start({ capabilities: {}, folders: [files.uri] });
      await client.open(URI, replies);
      const expected = name === undefined ? [] : [{ uri: files.file(name), range: rangeOf(OLD, '2.') }];
      assert.deepEqual(await definition(client, replies, '2', '2 of the concluding'), expected);
      await client.stop();
    }
  });

  it('completes the symbols of the documents of the folder', async () => {
    const files = folder({ 'CMW-C-XAA-CO-1.txt': OLD });
    const client = await start({ capabilities: FULL, folders: [files.uri] });
    const text = NEW.replace('those of Xistan (CMW/C/XBB/CO/1)', 'CMW/');
    await client.open(URI, text);
    // Once a definition has been found there, the folder has been read.
    await definition(client, text, '2', 'para. 2)');
    const { line, character } = rangeOf(text, ' and CMW/.').end;
    const position = { line, character: character - 1 };
    const list = await client.at<CompletionList>('textDocument/completion', URI, position);
    assert.deepEqual(
      list.items.map(({ label }) => label),
      ['CMW/C/XAA/CO/1'],
    );
  });

  it('asks the client for files that it has no way to', async () => {
    const uri = 'vscode-vfs://somewhere/repository';
    const client = await start({ capabilities: {}, folders: [uri], options: { files: true } });
    client.connection.onRequest('treatyBody/listFiles', () => [`${uri}/CMW-C-XAA-CO-1.txt`]);
    client.connection.onRequest('treatyBody/readFile', () => OLD);
    await client.open(URI, NEW);
    assert.deepEqual(await definition(client, NEW, '2', 'para. 2)'), [
      { uri: `${uri}/CMW-C-XAA-CO-1.txt`, range: rangeOf(OLD, '2.') },
    ]);
  });

  it('says of answers and in the status bar that not all files were searched', async () => {
    const uri = 'vscode-vfs://somewhere/repository';
    const names = Array.from({ length: 3 }, (_, i) => `${uri}/CMW-C-XBB-CO-${i + 1}.txt`);
    const client = await start({
      capabilities: FULL,
      folders: [uri],
      options: { files: true, rulePages: true, showReferences: true },
      settings: () => ({ codeLens: true }),
    });
    client.connection.onRequest('treatyBody/listFiles', () => ({ uris: names, total: 25_000, isMore: false }));
    client.connection.onRequest('treatyBody/readFile', () => OLD.replace('XAA', 'XBB'));
    const told = () =>
      client.notified.filter(({ method }) => method === 'window/showMessage').map(({ params }) => params);
    await client.open(URI, NEW);
    const infos = () => client.notified.filter(({ method }) => method === 'treatyBody/documentInfo');
    await client.until(
      () => infos().some(({ params }) => (params as DocumentInfo).part === '3 of 25,000 files'),
      'the part of the files',
    );
    // That there is nothing is a strong word, each time.
    const only = { type: 3, message: 'Only 3 of 25,000 files of the workspace were searched.' };
    for (let times = 1; times < 3; times++) {
      assert.deepEqual(await definition(client, NEW, '2', 'para. 2)'), []);
      assert.deepEqual(told(), Array(times).fill(only));
    }
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI } });
    for (const { command } of lenses) assert.match(command?.title ?? '', /^\d+ references? in 3 of 25,000 files$/);
  });

  it('does not ask a client that has not said it can', async () => {
    const client = await start({ capabilities: {}, folders: ['vscode-vfs://somewhere/repository'] });
    await client.open(URI, NEW);
    assert.deepEqual(await definition(client, NEW, '2', 'para. 2)'), []);
    assert.deepEqual(client.asked, []);
  });

  it('follows files that come, change and go', async () => {
    const files = folder({});
    const client = await start({ capabilities: FULL, folders: [files.uri] });
    await client.until(() => client.registered.includes('workspace/didChangeWatchedFiles'), 'a watch');
    await client.open(URI, NEW);
    const go = () => definition(client, NEW, '2', 'para. 2)');
    const tell = (type: number) =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: files.file('old.txt'), type }] });
    assert.deepEqual(await go(), []);
    files.write('old.txt', OLD);
    await tell(1);
    assert.equal((await go()).length, 1);
    files.write('old.txt', OLD.replace('CO/1', 'CO/7'));
    await tell(2);
    assert.deepEqual(await go(), []);
    files.write('old.txt', OLD);
    await tell(2);
    assert.equal((await go()).length, 1);
    await tell(3);
    assert.deepEqual(await go(), []);
  });

  it('follows a folder that is renamed, of which clients report nothing but the folder', async () => {
    const files = folder({ 'first/old.txt': OLD });
    const client = await start({ capabilities: FULL, folders: [files.uri] });
    await client.until(() => client.registered.includes('workspace/didChangeWatchedFiles'), 'a watch');
    await client.open(URI, NEW);
    const go = async () =>
      (await definition(client, NEW, '2', 'para. 2)')).map((one) => ('targetUri' in one ? one.targetUri : one.uri));
    assert.deepEqual(await go(), [files.file('first/old.txt')]);
    files.rename('first', 'second');
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: files.file('first'), type: 3 },
        { uri: files.file('second'), type: 1 },
      ],
    });
    assert.deepEqual(await go(), [files.file('second/old.txt')]);
  });

  it('shows the paragraph of another document in a hover', async () => {
    const files = folder({ 'CMW-C-XAA-CO-1.txt': OLD });
    const client = await start({ capabilities: FULL, folders: [files.uri] });
    await client.open(URI, NEW);
    const hover = await client.at<Hover>('textDocument/hover', URI, rangeOf(NEW, '2', 'para. 2)').start);
    assert.match(JSON.stringify(hover.contents), /Paragraph 2.*Two\./);
    const unknown = await client.at<Hover>('textDocument/hover', URI, rangeOf(NEW, 'CMW/C/XBB').start);
    assert.match(JSON.stringify(unknown.contents), /CMW\/C\/XBB\/CO\/1/);
  });

  it('finds references to a paragraph in documents that are not open', async () => {
    const files = folder({ 'CMW-C-XAA-CO-2.txt': NEW });
    const client = await start({ capabilities: FULL, folders: [files.uri] });
    await client.open(URI, OLD);
    const find = (includeDeclaration: boolean) =>
      client.at<readonly Location[]>('textDocument/references', URI, rangeOf(OLD, '2.').start, {
        context: { includeDeclaration },
      });
    const elsewhere = { uri: files.file('CMW-C-XAA-CO-2.txt'), range: rangeOf(NEW, '2', 'para. 2)') };
    assert.deepEqual(await find(false), [elsewhere]);
    assert.deepEqual(await find(true), [{ uri: URI, range: rangeOf(OLD, '2.') }, elsewhere]);
    const lenses = await client.request<readonly CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI } });
    assert.deepEqual(
      lenses.map(({ command, range }) => [command?.title, command?.tooltip, range]),
      [['1 reference', 'Show the places that refer to paragraph 2', rangeOf(OLD, '2.')]],
    );
  });

  it('drops what was asked of a version that is gone', async () => {
    const files = folder({ 'notes.txt': OLD });
    const client = await start({ capabilities: FULL, folders: [files.uri] });
    await client.open(URI, NEW);
    const asked = definition(client, NEW, '2', 'para. 2)');
    await client.change(URI, { range: rangeOf(NEW, 'The Committee'), text: 'It' });
    assert.deepEqual(await asked, []);
  });

  it('stops waiting for files when told', async () => {
    const uri = 'vscode-vfs://somewhere/repository';
    const client = await start({ folders: [uri], options: { files: true } });
    client.connection.onRequest('treatyBody/listFiles', () => [`${uri}/a.txt`]);
    let isReading = false;
    client.connection.onRequest('treatyBody/readFile', () => {
      isReading = true;
      return new Promise<string>(() => undefined); // Never answered.
    });
    await client.open(URI, NEW);
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      'textDocument/definition',
      { textDocument: { uri: URI }, position: rangeOf(NEW, '2', 'para. 2)').start },
      source.token,
    );
    let answer: unknown = 'none yet';
    asked.then(
      (result) => (answer = result),
      (error: unknown) => (answer = error),
    );
    await client.until(() => isReading, 'the file asked for');
    await client.settle();
    assert.equal(answer, 'none yet', 'it waits for the file');
    source.cancel();
    await client.until(() => answer !== 'none yet', 'an answer once it is cancelled');
    assert.deepEqual(answer, []);
    await client.settle();
  });
});

describe('in one document', () => {
  it('tokens told as a difference are those told in full', async () => {
    const client = await start({ capabilities: FULL });
    let text = DRAFT;
    await client.open(URI, text);
    const ask = { textDocument: { uri: URI } };
    let known = await client.request<SemanticTokens>('textDocument/semanticTokens/full', ask);
    assert.equal(known.data.length % 5, 0);
    for (const [words, by] of [
      ['paragraphs 11, 27, 31 and 33', 'paragraphs 11, 27 and 33'],
      ['article 22, paragraph 2,', 'article 22'],
      ['is concerned about matter 4.', 'recalls article 7 of the Convention.'],
      ['9 October 2009\n', ''],
    ] as const) {
      await client.change(URI, { range: rangeOf(text, words), text: by });
      text = text.replace(words, by);
      const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
        ...ask,
        previousResultId: known.resultId,
      });
      const data = [...known.data];
      for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
      assert.ok(delta.edits.length === 1 && (delta.edits[0]?.data?.length ?? 0) < data.length / 2);
      known = await client.request<SemanticTokens>('textDocument/semanticTokens/full', ask);
      assert.deepEqual(data, known.data);
    }
    const unknown = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      ...ask,
      previousResultId: 'another',
    });
    assert.deepEqual(unknown.data, known.data);
  });

  it('tokens of a range begin anew and stay within lines', async () => {
    const client = await start({ capabilities: FULL });
    await client.open(
      URI,
      'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report\nof Xandoria\n\n1.\tSee paragraph 2\nbelow.\n2.\tTwo.\n',
    );
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument: { uri: URI },
      range: { start: { line: 2, character: 0 }, end: { line: 4, character: 0 } },
    });
    assert.deepEqual(data.slice(0, 3), [2, 0, 'Concluding observations on the initial report'.length]);
    assert.deepEqual(data.slice(5, 8), [1, 0, 'of Xandoria'.length]);
  });

  it('hints and lenses follow their settings at once', async () => {
    const client = await start({ capabilities: FULL, options: { showReferences: true } });
    await client.open(URI, DRAFT);
    const range = { start: { line: 0, character: 0 }, end: positionOf(DRAFT, DRAFT.length) };
    const hints = () =>
      client.request<readonly InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: URI }, range });
    const lenses = () => client.request<readonly CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI } });
    const [hint] = await hints();
    const parts = typeof hint?.label === 'string' ? [] : (hint?.label ?? []);
    assert.deepEqual(hint?.position, rangeOf(DRAFT, 'the previous paragraph').end);
    assert.equal(parts[0]?.value, '(27)');
    const [lens] = await lenses();
    assert.deepEqual(lens?.command, {
      title: '2 references',
      tooltip: 'Show the places that refer to paragraph 11',
      command: 'treatyBody.showReferences',
      arguments: [URI, rangeOf(DRAFT, '11.', '11.\tThe').start],
    });
    await client.configure({ inlayHints: false, codeLens: false });
    await client.until(
      () => ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh'].every((one) => client.asked.includes(one)),
      'both to be asked for again',
    );
    assert.deepEqual([await hints(), await lenses()], [[], []]);
    await client.configure({ inlayHints: 'no' });
    await client.until(() => client.logged.length > 0, 'a warning');
    assert.match(client.logged[0] ?? '', /treatyBody\.inlayHints: expected true or false/);
    assert.equal((await hints()).length, 1);
  });

  it('completes paragraphs and articles, and documents them when asked', async () => {
    const text = DRAFT.replace('paragraphs 11, 27, 31 and 33', 'paragraphs 11 and 2').replace(
      'article 22, paragraph 2,',
      'article ',
    );
    const client = await start({ capabilities: FULL });
    await client.open(URI, text);
    const complete = (words: string) =>
      client.at<CompletionList>('textDocument/completion', URI, rangeOf(text, words).end);
    const { items } = await complete('paragraphs 11 and 2');
    // What is typed comes first, then the recommendations.
    assert.deepEqual(
      items.slice(0, 3).map(({ label }) => label),
      ['2', '21', '23'],
    );
    assert.ok(items.every((item, i) => i === 0 || (items[i - 1]?.sortText ?? '') < (item.sortText ?? '')));
    assert.deepEqual(items[1]?.textEdit, { range: rangeOf(text, '2', ' and 2 '.slice(0, 6)), newText: '21' });
    const resolve = (item: CompletionItem | undefined) =>
      client.request<CompletionItem>('completionItem/resolve', item);
    assert.match(JSON.stringify((await resolve(items[1])).documentation), /Paragraph 21.*matter 20/);
    const articles = (await complete('is at odds with article ')).items;
    assert.equal(articles[6]?.label, '7');
    assert.ok((articles[6]?.detail ?? '') !== '');
    assert.match(JSON.stringify((await resolve(articles[6])).documentation), /Article 7/);
    assert.deepEqual(await resolve({ label: 'strange', data: 7 }), { label: 'strange', data: 7 });
    assert.equal(await complete('Distr.: '), null);
  });

  it('finds headings, paragraphs and documents by name', async () => {
    const files = folder({ 'CMW-C-XAA-CO-2.txt': NEW });
    const client = await start({ capabilities: FULL, folders: [files.uri] });
    await client.open(URI, DRAFT);
    // Once all has been read.
    await client.at('textDocument/references', URI, rangeOf(DRAFT, '11.', '11.\tThe').start, {
      context: { includeDeclaration: false },
    });
    const find = async (query: string) =>
      (await client.request<readonly SymbolInformation[]>('workspace/symbol', { query })).map(({ name, location }) => [
        name,
        location.uri,
      ]);
    assert.deepEqual(await find('positive aspects'), [['B. Positive aspects', URI]]);
    assert.deepEqual(await find('cmw/c/xaa/co/2'), [['CMW/C/XAA/CO/2', files.file('CMW-C-XAA-CO-2.txt')]]);
  });
});
