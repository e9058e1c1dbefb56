import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { DocumentSymbol, Hover, Location, SymbolInformation } from 'vscode-languageserver';
import type { DocumentInfo, ReadWordText, WordTextAnswer } from '../../../server/src/protocol';
import { scratch } from '../../support/scratch';
import { docx, level, list, listOf, numberingOf, p, r } from '../../word/support/docx';
import { builtServer } from '../support/builtServer';
import type { Manners, TestClient } from '../support/client';
import { rangeOf } from '../support/positions';

const start = builtServer();

const numbered = (content: string) => p(content, list(1));
const HEAD = [
  p('CMW/C/XAA/CO/2'),
  p('Concluding observations on the second periodic report of Xandoria', '<w:pStyle w:val="Title"/>'),
];
/** A draft whose numbers Word makes. */
const DRAFT = docx({
  body: [
    ...HEAD,
    numbered('The Committee considered the report of Xandoria.'),
    numbered(
      `${r('It recalls paragraph 9 above and ')}<w:ins w:id="1" w:author="Ann" w:date="2024-05-01T10:00:00Z">${r('para. 1')}</w:ins><w:del w:id="2" w:author="Ann"><w:r><w:delText>para. 3</w:delText></w:r></w:del>${r('.')}${r(' Not shown', '<w:vanish/>')}`,
    ),
    numbered(
      `<w:commentRangeStart w:id="5"/>${r('It takes note of the concluding observations of Xistan (CMW/C/XBB/CO/1, para. 2).')}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>`,
    ),
  ].join(''),
  numbering: numberingOf(listOf(1, level(0, 'decimal', '%1.'), 1)),
  comments: `<w:comment w:id="5" w:author="Ben" w:initials="B">${p('Which session?')}</w:comment>`,
});
const OTHER = docx({
  body: [
    p('CMW/C/XBB/CO/1'),
    p('Concluding observations on the initial report of Xistan'),
    p('1.\tThe Committee welcomes the report.'),
    p('2.\tIt regrets the delay, and recalls those of Xandoria (CMW/C/XAA/CO/2, para. 1).'),
  ].join(''),
});
const FULL: Manners = {
  options: { extension: true, rulePages: true, wordFiles: true },
  capabilities: {
    workspace: { workspaceFolders: true, symbol: {}, didChangeWatchedFiles: { dynamicRegistration: true } },
    textDocument: {
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      hover: { contentFormat: ['markdown'] },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    },
  },
};

/** A folder with some files, and their addresses. */
function folder(files: Readonly<Record<string, Uint8Array | string>>) {
  const path = scratch('word');
  for (const [name, data] of Object.entries(files)) writeFileSync(join(path, name), data);
  return { uri: pathToFileURL(path).href, file: (name: string) => pathToFileURL(join(path, name)).href };
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** Has the server read a file, and opens what it makes of it. */
async function shown(client: TestClient, uri: string, bytes: Uint8Array, changes = 'accepted'): Promise<ReadWordText> {
  const answer = await client.request<WordTextAnswer>('treatyBody/wordText', { bytes: base64(bytes), changes, uri });
  assert.ok('text' in answer);
  await client.open(uri, answer.text);
  return answer;
}

async function infoOf(client: TestClient, uri: string): Promise<DocumentInfo> {
  const infos = () =>
    client.notified.flatMap(({ method, params }) =>
      method === 'treatyBody/documentInfo' ? [params as DocumentInfo] : [],
    );
  await client.until(() => infos().some((info) => info.uri === uri), `the information on ${uri}`);
  const last = infos().findLast((info) => info.uri === uri);
  assert.ok(last);
  return last;
}

describe('the text of a Word file', () => {
  const uri = 'file:///folder/CMW-C-XAA-CO-2.docx';

  it('is made of the bytes that the client sends, with what stands beside it', async () => {
    const client = await start(FULL);
    const { text, revisions, comments } = await shown(client, uri, DRAFT);
    assert.match(text, /^2\.\tIt recalls paragraph 9 above and para\. 1\.$/m);
    const [insertion, deletion] = revisions;
    assert.deepEqual(
      [insertion?.type, text.slice(insertion?.start, insertion?.end), insertion?.author],
      ['insertion', 'para. 1', 'Ann'],
    );
    assert.deepEqual([deletion?.type, deletion?.gone], ['deletion', 'para. 3']);
    const [comment] = comments;
    assert.deepEqual([comment?.author, comment?.text, comment?.isAnchored], ['Ben', 'Which session?', true]);
    assert.match(text.slice(comment?.start, comment?.end), /^It takes note of/);
  });

  it('may be that before the tracked changes, or Markdown', async () => {
    const client = await start(FULL);
    const ask = (more: object) =>
      client.request<ReadWordText>('treatyBody/wordText', { bytes: base64(DRAFT), changes: 'accepted', ...more });
    assert.match((await ask({ changes: 'original' })).text, /paragraph 9 above and para\. 3\./);
    assert.match((await ask({ form: 'markdown' })).text, /^2\\?\. It recalls/m);
  });

  it('is refused with a sentence for what is no Word file, and with an error for what is no file', async () => {
    const client = await start(FULL);
    const answer = await client.request<WordTextAnswer>('treatyBody/wordText', {
      bytes: base64(new TextEncoder().encode('Only text')),
      changes: 'accepted',
    });
    assert.ok('refusal' in answer);
    assert.match(answer.refusal, /^It is not a zip archive and not a Word document/);
    await assert.rejects(client.request('treatyBody/wordText', { bytes: 'é', changes: 'accepted' }), /base64/);
    await assert.rejects(client.request('treatyBody/wordText', { bytes: '', changes: 'both' }), /changes/);
  });

  it('has outline, findings and hovers as a text has, and hidden words counted', async () => {
    const client = await start(FULL);
    const { text } = await shown(client, uri, DRAFT);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    const names = JSON.stringify(symbols);
    assert.match(names, /"name":"2"|"name":"2\./);
    const report = await client.request<{ items: { code: string; message: string }[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    assert.ok(report.items.some(({ message }) => message === 'Paragraph 9 does not exist.'));
    const hover = await client.at<Hover>('textDocument/hover', uri, rangeOf(text, '1', 'and para. 1').start);
    assert.match(JSON.stringify(hover.contents), /considered the report/);
    const withHidden = (await infoOf(client, uri)).words;
    const plain = 'file:///folder/plain.txt';
    await client.open(plain, text);
    assert.equal(withHidden, (await infoOf(client, plain)).words + 2);
  });

  it('has what stands beside it even where the document was there before', async () => {
    const client = await start(FULL);
    const answer = await client.request<ReadWordText>('treatyBody/wordText', {
      bytes: base64(DRAFT),
      changes: 'accepted',
    });
    await client.open(uri, answer.text);
    const before = (await infoOf(client, uri)).words;
    await client.request('treatyBody/wordText', { bytes: base64(DRAFT), changes: 'accepted', uri });
    const count = () => client.notified.filter(({ method }) => method === 'treatyBody/documentInfo').length;
    await client.until(() => count() > 1, 'new information');
    assert.equal((await infoOf(client, uri)).words, before + 2);
  });

  it('keeps what stands beside it while it is edited', async () => {
    const client = await start(FULL);
    const { text } = await shown(client, uri, DRAFT);
    const { words } = await infoOf(client, uri);
    const at = rangeOf(text, 'It recalls').start;
    await client.change(uri, { range: { start: at, end: at }, text: 'Once more. ' });
    const last = async () => (await infoOf(client, uri)).words;
    const count = () => client.notified.filter(({ method }) => method === 'treatyBody/documentInfo').length;
    const before = count();
    await client.until(() => count() > before - 1, 'new information');
    const hover = await client.request<unknown>('textDocument/hover', { textDocument: { uri }, position: at });
    assert.equal(hover, null);
    // The hidden words still count.
    assert.equal(await last(), words + 2);
  });

  it('is offered what would change it where it can be edited', async () => {
    const client = await start(FULL);
    const bytes = docx({ body: [...HEAD, p('1.\tThe Committee will organise a visit in 2025 .')].join('') });
    const read = await client.request<ReadWordText>('treatyBody/wordText', {
      bytes: base64(bytes),
      changes: 'marked',
      uri,
      isEditable: true,
    });
    await client.open(uri, read.text);
    const actions = await client.codeActions(uri, rangeOf(read.text, 'organise').start);
    assert.ok(actions.some(({ edit }) => edit));
  });

  it('is offered nothing that would change it', async () => {
    const client = await start(FULL);
    const file = docx({ body: [...HEAD, p('1.\tThe Committee will organise a visit in 2025 .')].join('') });
    const { text } = await shown(client, uri, file);
    const at = rangeOf(text, 'organise').start;
    const ask = (of: string) => client.codeActions(of, at);
    const asText = 'file:///folder/same.txt';
    await client.open(asText, text);
    assert.ok((await ask(asText)).some(({ edit }) => edit));
    assert.deepEqual(
      (await ask(uri)).filter(({ edit }) => edit),
      [],
    );
  });
});

describe('Word files of the folder', () => {
  const NOTE = `CMW/C/XAA/FCO/1\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\tSee CMW/C/XBB/CO/1, para. 2.\n`;

  it('are led to from texts and from other Word files, and lead to them', async () => {
    const { uri, file } = folder({ 'CMW-C-XBB-CO-1.docx': OTHER, '~$W-C-XBB-CO-1.docx': 'x' });
    const client = await start({ ...FULL, folders: [uri] });
    const other = file('CMW-C-XBB-CO-1.docx');
    const note = file('note.txt');
    await client.open(note, NOTE);
    const [fromText] = await client.at<Location[]>('textDocument/definition', note, rangeOf(NOTE, 'XBB/CO/1').start);
    assert.equal(fromText?.uri, other);
    const draft = file('CMW-C-XAA-CO-2.docx');
    const { text } = await shown(client, draft, DRAFT);
    const [fromWord] = await client.at<Location[]>('textDocument/definition', draft, rangeOf(text, 'XBB/CO/1').start);
    assert.equal(fromWord?.uri, other);
    const references = await client.at<Location[]>(
      'textDocument/references',
      draft,
      rangeOf(text, '1.\tThe Committee').start,
      {
        context: { includeDeclaration: false },
      },
    );
    assert.ok(
      references.some((one) => one.uri === other),
      JSON.stringify(references),
    );
    const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'XBB' });
    assert.ok(symbols.some(({ location }) => location.uri === other));
  });

  it('do not count again by their working copies', async () => {
    const copy = 'CMW-C-XBB-CO-1 (working copy).docx';
    const { uri, file } = folder({ 'CMW-C-XBB-CO-1.docx': OTHER, [copy]: OTHER });
    const client = await start({ ...FULL, folders: [uri] });
    const draft = file('CMW-C-XAA-CO-2.docx');
    const { text } = await shown(client, draft, DRAFT);
    const ask = async () => {
      const found = await client.at<Location[]>(
        'textDocument/references',
        draft,
        rangeOf(text, '1.\tThe Committee').start,
        {
          context: { includeDeclaration: false },
        },
      );
      return found.map((one) => one.uri).filter((one) => one !== draft);
    };
    assert.deepEqual(await ask(), [file('CMW-C-XBB-CO-1.docx')]);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file(copy), type: 2 }] });
    assert.deepEqual(await ask(), [file('CMW-C-XBB-CO-1.docx')]);
  });

  it('are known by what stands in them, and forgotten when they go', async () => {
    const { uri, file } = folder({ 'final version.docx': OTHER });
    const client = await start({ ...FULL, folders: [uri] });
    const note = file('note.txt');
    await client.open(note, NOTE);
    const ask = () => client.at<Location[]>('textDocument/definition', note, rangeOf(NOTE, 'XBB/CO/1').start);
    assert.equal((await ask())[0]?.uri, file('final version.docx'));
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: file('final version.docx'), type: 3 }],
    });
    assert.deepEqual(await ask(), []);
  });

  it('are checked with the folder', async () => {
    const { uri, file } = folder({ 'CMW-C-XAA-CO-2.docx': DRAFT });
    const client = await start({ ...FULL, folders: [uri] });
    const report = await client.request<{ documents: number }>('treatyBody/checkFolder', {});
    assert.equal(report.documents, 1);
    const published = client.published.find((one) => one.uri === file('CMW-C-XAA-CO-2.docx'));
    assert.ok(published?.diagnostics.some(({ message }) => message === 'Paragraph 9 does not exist.'));
  });

  it('are not known to a client that does not show them', async () => {
    const { uri, file } = folder({ 'CMW-C-XBB-CO-1.docx': OTHER });
    const client = await start({ ...FULL, options: {}, folders: [uri] });
    const note = file('note.txt');
    await client.open(note, NOTE);
    assert.deepEqual(await client.at('textDocument/definition', note, rangeOf(NOTE, 'XBB/CO/1').start), []);
  });
});
