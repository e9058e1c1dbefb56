import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Diagnostic, DocumentDiagnosticReport, Range } from 'vscode-languageserver';
import { DRAFT, OBSERVATIONS } from '../../support/documents';
import { builtServer } from '../support/builtServer';
import type { TestClient } from '../support/client';
import { rangeOf } from '../support/positions';

const start = builtServer();
const URI = 'file:///drafts/CMW-C-XAA-CO-1.txt';
const PULL = { textDocument: { diagnostic: {} } };
const WRONG = DRAFT.replace('31 and 33 of', '31 and 99 of');

function pull(client: TestClient, uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return client.request('textDocument/diagnostic', {
    textDocument: { uri },
    ...(previousResultId !== undefined && { previousResultId }),
  });
}

/** The items of a full report. */
function itemsOf(report: DocumentDiagnosticReport): readonly Diagnostic[] {
  assert.ok(report.kind === 'full');
  return report.items;
}

describe('diagnostics', () => {
  it('leave out figures that nobody has to do anything about: a mark under a heading asks for something', async () => {
    const client = await start();
    const section = (letter: string) => `\n\t${letter}.\tHealth\n\n1.\t${'word '.repeat(5200).trim()}.\n`;
    const text = `CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n${section('A')}${section('B').replace('1.', '2.')}`;
    await client.open(URI, text);
    assert.deepEqual(
      (await client.diagnostics(URI)).map(({ code, severity }) => [code, severity]),
      [['word-limit', 3]],
    );
    // Who wants them marked can say so.
    await client.configure({ rules: { 'section-share': 'warning' } });
    await client.until(
      () =>
        String(client.published.at(-1)?.diagnostics.map(({ code }) => code)) ===
        'word-limit,section-share,section-share',
      'the shares as warnings',
    );
  });
});

describe('a text without any sign of a document', () => {
  it('has a note and no findings where an editor opens it as something else', async () => {
    const client = await start();
    const milk = '1.\tMilk, see paragraph 9 above.\n';
    const open = async (uri: string, languageId: string, text: string) => {
      await client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      const published = () => client.published.findLast((one) => one.uri === uri);
      await client.until(() => published() !== undefined, 'what is found');
      return published()?.diagnostics.map(({ code }) => code);
    };
    assert.deepEqual(await open('file:///d/milk.txt', 'plaintext', milk), ['not-recognized']);
    assert.deepEqual(await open('file:///d/new.txt', 'plaintext', ''), []);
    // Whoever chooses the language, or the name, has said what it is.
    assert.deepEqual(await open('file:///d/milk2.txt', 'treaty-body', milk), ['paragraph-exists']);
    assert.deepEqual(await open('file:///d/CMW-C-XAA-CO-1.txt', 'plaintext', milk), ['paragraph-exists']);
    const begun = milk.replace('Milk', 'The Committee recalls milk');
    assert.deepEqual(await open('file:///d/draft.txt', 'plaintext', begun), ['paragraph-exists']);
  });
});

describe('pushed diagnostics', () => {
  it('of a document that is opened come after the answer to a request sent with it', async () => {
    const client = await start();
    const opened = client.notify('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'treaty-body', version: 1, text: WRONG },
    });
    const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
    assert.ok(Array.isArray(symbols) && symbols.length > 0);
    assert.equal(client.published.length, 0);
    await opened;
    await client.until(() => client.published.length > 0, 'what is found');
    assert.deepEqual(
      client.published.map(({ uri, version, diagnostics }) => [uri, version, diagnostics.length > 0]),
      [[URI, 1, true]],
    );
  });

  it('follow each change by themselves: 33 becomes 99 and 33 again', async () => {
    const client = await start();
    await client.open(URI, DRAFT);
    assert.deepEqual(await client.diagnostics(URI), []);
    const range = rangeOf(DRAFT, '33', '31 and 33 of');

    await client.change(URI, { range, text: '99' });
    assert.deepEqual(await client.diagnostics(URI), [
      { range, severity: 1, source: 'treaty-body', code: 'paragraph-exists', message: 'Paragraph 99 does not exist.' },
    ]);
    await client.change(URI, { range, text: '33' });
    assert.deepEqual(await client.diagnostics(URI), []);
    await client.settle();
    // One for each version and no more.
    assert.deepEqual(
      client.published.map(({ uri, version, diagnostics }) => [uri, version, diagnostics.length]),
      [
        [URI, 1, 0],
        [URI, 2, 1],
        [URI, 3, 0],
      ],
    );
  });

  it('are those after the last of several changes in one notification', async () => {
    const client = await start();
    await client.open(URI, DRAFT);
    const range = rangeOf(DRAFT, '33', '31 and 33 of');
    const { start: place } = range;
    const three = { start: place, end: { ...place, character: place.character + 3 } };
    await client.change(URI, { range, text: '123' }, { range: three, text: '98' }, { range, text: '99' });
    assert.deepEqual(
      (await client.diagnostics(URI)).map(({ message, range: at }) => [message, at]),
      [['Paragraph 99 does not exist.', range]],
    );
    await client.change(URI, { text: DRAFT });
    assert.deepEqual(await client.diagnostics(URI), []);
  });

  it('are taken back when the document is closed', async () => {
    const client = await start();
    await client.open(URI, WRONG);
    assert.equal((await client.diagnostics(URI)).length, 1);
    await client.close(URI);
    await client.until(() => client.published.length === 2, 'the diagnostics to be taken back');
    assert.deepEqual(client.published.at(-1), { uri: URI, diagnostics: [] });
  });

  it('are kept apart for two documents', async () => {
    const client = await start();
    const other = 'file:///drafts/other.txt';
    await client.open(URI, WRONG);
    await client.open(other, '1.\tSee paragraph 7 above.\n');
    const messages = async (uri: string) => (await client.diagnostics(uri)).map(({ message }) => message);
    assert.deepEqual(await messages(URI), ['Paragraph 99 does not exist.']);
    assert.deepEqual(await messages(other), ['Paragraph 7 does not exist.']);
    await client.change(other, { text: '1.\tSee paragraph 8 above.\n' });
    assert.deepEqual(await messages(other), ['Paragraph 8 does not exist.']);
    await client.close(other);
    await client.change(URI, { range: rangeOf(WRONG, '99', '31 and 99 of'), text: '98' });
    assert.deepEqual(await messages(URI), ['Paragraph 98 does not exist.']);
  });

  it('hold related places only for a client that shows them', async () => {
    const text = `${OBSERVATIONS}1.\tThe State party should:\n\t(a)\tAct;\n\t(b)\tPay.\n2.\tSee paragraph 1 (c) above.\n`;
    for (const relatedInformation of [true, false]) {
      const client = await start({ capabilities: { textDocument: { publishDiagnostics: { relatedInformation } } } });
      await client.open(URI, text);
      const [found] = await client.diagnostics(URI);
      assert.equal(found?.code, 'paragraph-exists');
      assert.equal(found.codeDescription, undefined);
      assert.deepEqual(
        found.relatedInformation,
        relatedInformation
          ? [{ location: { uri: URI, range: rangeOf(text, '1.', '1.\tThe') }, message: 'Paragraph 1 is here.' }]
          : undefined,
      );
      await client.stop();
    }
  });
});

describe('pulled diagnostics', () => {
  it('are sent until they are first asked for, which takes back what was sent', async () => {
    const client = await start({ capabilities: PULL });
    const other = 'file:///drafts/CMW-C-XBB-CO-1.txt';
    await client.open(URI, WRONG);
    await client.open(other, DRAFT);
    assert.equal((await client.diagnostics(URI)).length, 1);
    assert.deepEqual(await client.diagnostics(other), []);
    await client.change(URI, { range: rangeOf(WRONG, '99', '31 and 99 of'), text: '98' });
    assert.equal((await client.diagnostics(URI)).length, 1);
    const before = client.published.length;
    assert.equal(itemsOf(await pull(client, other)).length, 0);
    await client.settle();
    assert.deepEqual(client.published.slice(before), [{ uri: URI, diagnostics: [] }]);
    assert.equal(itemsOf(await pull(client, URI)).length, 1);
    await client.change(URI, { text: WRONG });
    await client.change(other, { text: WRONG });
    assert.equal(itemsOf(await pull(client, URI)).length, 1);
    await client.close(URI);
    await client.settle();
    assert.equal(client.published.length, before + 1);
  });

  it('are sent on to a client that asks without having said that it would', async () => {
    const client = await start();
    await client.open(URI, WRONG);
    assert.equal((await client.diagnostics(URI)).length, 1);
    assert.equal(itemsOf(await pull(client, URI)).length, 1);
    await client.change(URI, { text: DRAFT });
    assert.deepEqual(await client.diagnostics(URI), []);
  });

  it('are answered to our own extension and never sent', async () => {
    const client = await start({ capabilities: PULL, options: { extension: true } });
    await client.open(URI, WRONG);
    assert.deepEqual(
      itemsOf(await pull(client, URI)).map(({ message }) => message),
      ['Paragraph 99 does not exist.'],
    );
    await client.change(URI, { text: DRAFT });
    assert.deepEqual(itemsOf(await pull(client, URI)), []);
    await client.close(URI);
    await client.settle();
    assert.equal(client.published.length, 0);
  });

  it('are said to be unchanged while nothing has changed', async () => {
    const client = await start({ capabilities: PULL });
    await client.open(URI, WRONG);
    const first = await pull(client, URI);
    assert.ok(first.resultId);
    assert.deepEqual(await pull(client, URI, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.change(URI, { text: DRAFT });
    const second = await pull(client, URI, first.resultId);
    assert.deepEqual(itemsOf(second), []);
    assert.notEqual(second.resultId, first.resultId);
    assert.equal((await pull(client, URI, 'something else')).kind, 'full');
    // The same version of the same name, but not the same document.
    await client.close(URI);
    await client.open(URI, WRONG, 2);
    assert.equal(itemsOf(await pull(client, URI, second.resultId)).length, 1);
  });

  it('are none for a document that is not open', async () => {
    const client = await start({ capabilities: PULL });
    assert.deepEqual(itemsOf(await pull(client, 'file:///nowhere.txt')), []);
  });
});

describe('quick fixes', () => {
  const text = `${OBSERVATIONS}1.\tThe Committee considered the initial report of Xandoria (CMV/C/XAA/1).\n`;
  const range = rangeOf(text, 'CMV');

  it('are offered at the finding, and for the kinds that are asked for', async () => {
    const client = await start();
    await client.open(URI, text);
    const [diagnostic] = await client.diagnostics(URI);
    const actions = (at: Range, only?: string[]) => client.codeActions(URI, at, only && { only });
    const fixes = await actions(range);
    assert.deepEqual(fixes.slice(0, 1), [
      {
        title: 'Replace with CMW/C/XAA/1',
        kind: 'quickfix',
        diagnostics: [diagnostic],
        isPreferred: true,
        edit: { changes: { [URI]: [{ range, newText: 'CMW' }] } },
      },
    ]);
    assert.equal((await actions(range, ['quickfix'])).length, 1);
    // The empty kind asks for everything: the fix once, and beside it what is no fix.
    const all = await actions(range, ['']);
    assert.equal(all.filter(({ kind }) => kind === 'quickfix').length, 1);
    assert.deepEqual(fixes, all, 'nothing said of kinds asks for everything too');
    assert.deepEqual(await actions(range, ['source.organizeImports']), []);
    for (const { kind } of await actions(range, ['refactor'])) assert.match(kind ?? '', /^refactor/);
    assert.deepEqual(await actions({ start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }), []);
  });

  it('are for choosing where they would be a guess, and none is preferred', async () => {
    const client = await start();
    const text = `${OBSERVATIONS}1.\tThe Committee recalls article 97 of the Convention.\n`;
    await client.open(URI, text);
    const fixes = await client.codeActions(URI, rangeOf(text, '97'), { only: ['quickfix'] });
    assert.deepEqual(
      fixes.map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ['Cite article 79', false],
        ['Cite article 93', false],
      ],
    );
  });
});
