import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { WorkDoneProgress } from 'vscode-languageserver';
import type { FolderReport, SubmissionReport } from '../../../server/src/protocol';
import { OBSERVATIONS } from '../../support/documents';
import { builtServer } from '../support/builtServer';
import { DRAFT_WITH_FINDINGS, draftFolders, infoOf } from '../support/draftFolders';

const start = builtServer();
const folderOf = draftFolders();

describe('status and submission', () => {
  const uri = 'untitled:Untitled-1';
  const DRAFT_TEXT = `${OBSERVATIONS}1.\tThe Committee thanks Xandoria for its report of XX May 2015.\n2.\tThe Committee recognises paragraph 9 above, and realizes it.\n`;

  it('a status that the user says is followed at once', async () => {
    const client = await start({ options: { rulePages: true } });
    await client.open(uri, DRAFT_WITH_FINDINGS);
    await client.diagnostics(uri);
    await client.until(() => infoOf(client, uri)?.status === 'draft', 'what the document says');
    for (const status of ['final', 'advance-unedited', null] as const) {
      await client.notify('treatyBody/documentOptions', { uri, status });
      await client.until(() => infoOf(client, uri)?.status === (status ?? 'draft'), `the status ${status}`);
    }
  });

  it('what is in the way comes in text order, as of a final document, with proposals', async () => {
    const client = await start();
    await client.open(uri, DRAFT_TEXT);
    await client.diagnostics(uri);
    const report = await client.request<SubmissionReport>('treatyBody/submission', { uri });
    assert.equal(report.title, 'CMW/C/XAA/CO/1');
    assert.equal(report.status, 'draft');
    const starts = report.items.map(({ range }) => range.start.line * 1000 + range.start.character);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    const said = new Map(report.items.map((item) => [item.rule, item]));
    assert.equal(said.get('paragraph-exists')?.place, '2');
    assert.match(said.get('ize')?.suggestion ?? '', /The Committee recognizes paragraph 9/);
    assert.deepEqual(
      said
        .get('ize')
        ?.edits?.map(({ newText }) => newText)
        .join(),
      'recognizes',
    );
    assert.equal(said.get('placeholder')?.edits, undefined);
    assert.equal(report.version, 1);
    assert.ok(said.has('placeholder'), [...said.keys()].join());
    assert.equal(await client.request('treatyBody/submission', { uri: 'file:///gone.txt' }), null);
  });

  it('what is ignored is in the report by itself, with the entry that the project file has', async () => {
    const entry = {
      rule: 'paragraph-exists',
      document: 'CMW/C/XAA/CO/1',
      sentence: 'The Committee recognises paragraph 9 above, and realizes it.',
      text: '9',
    };
    const folder = folderOf({ 'draft.txt': DRAFT_TEXT, 'treaty-body.json': JSON.stringify({ ignored: [entry] }) });
    const client = await start({ folders: [folder.uri] });
    const file = `${folder.uri}/draft.txt`;
    await client.open(file, DRAFT_TEXT);
    const { items, ignored } = await client.request<SubmissionReport>('treatyBody/submission', { uri: file });
    assert.ok(!items.some(({ rule }) => rule === 'paragraph-exists'));
    assert.deepEqual(
      ignored.map(({ rule, place, paragraph, entry }) => [rule, place, paragraph, entry]),
      [['paragraph-exists', '2', '2', entry]],
    );
    const ize = items.find(({ rule }) => rule === 'ize')?.entry;
    assert.deepEqual([ize?.document, ize?.paragraph, ize?.sentence], ['CMW/C/XAA/CO/1', '2', undefined]);
    assert.ok(ize?.hashes && ize.hashes.length > 0);
  });

  it('a sentence with thousands of findings is not sent with each of them', async () => {
    const client = await start();
    const words = Array.from({ length: 2_000 }, (_, i) => `recalls paragraph ${i + 10} above, `).join('');
    await client.open(uri, DRAFT_TEXT.replace('recognises', `${words}recognises`));
    const report = await client.request<SubmissionReport>('treatyBody/submission', { uri });
    assert.ok(report.items.length > 2_000, `${report.items.length}`);
    assert.ok(JSON.stringify(report).length < 200 * words.length, 'linear in the text');
  });

  it('what is in the way follows what is typed', async () => {
    const client = await start();
    await client.open(uri, DRAFT_TEXT);
    const report = async (of: string) => client.request<SubmissionReport>('treatyBody/submission', { uri: of });
    await report(uri);
    const typed = DRAFT_TEXT.replace('above', 'and paragraph 12 above').replace('2.\t', '2.\tThe rate is 11 percent. ');
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: typed }],
    });
    const other = 'untitled:Untitled-2';
    await client.open(other, typed);
    const [after, fresh] = [await report(uri), await report(other)];
    assert.equal(after.version, 2);
    assert.ok(after.items.some(({ rule }) => rule === 'per-cent'));
    assert.deepEqual(after.items, fresh.items);
  });

  it('queries are a table', async () => {
    const client = await start();
    await client.open(uri, DRAFT_TEXT);
    const csv = await client.request<string>('treatyBody/exportQueries', { uri, format: 'csv' });
    assert.match(csv, /^"Paragraph","Severity","Text","Query","Suggestion","Rule"\r\n/);
    assert.match(
      csv,
      /\r\n"2","Error","[^"]*paragraph 9 above[^"]*","Paragraph 9 does not exist\.","","paragraph-exists"\r\n/,
    );
    const tabs = await client.request<string>('treatyBody/exportQueries', { uri, format: 'tabs' });
    for (const line of tabs.split('\n').slice(0, -1)) assert.equal(line.match(/\t/g)?.length, 5, line);
    const markdown = await client.request<string>('treatyBody/exportQueries', { uri, format: 'markdown' });
    assert.match(markdown, /^# Queries: CMW\/C\/XAA\/CO\/1\n\n\| Paragraph \| Severity \|/);
    for (const line of markdown.split('\n').slice(2, -1)) assert.equal(line.match(/(?<!\\)\|/g)?.length, 7, line);
  });
});

describe('the whole folder', () => {
  const NAME = 'CMW-C-XAA-CO-1.txt';
  const OTHER = 'CMW-C-XBB-CO-1.txt';

  it('is checked on request, with progress, and kept true', async () => {
    const folder = folderOf({
      [NAME]: DRAFT_WITH_FINDINGS,
      [`sub/${OTHER}`]: DRAFT_WITH_FINDINGS.replace('XAA', 'XBB'),
      'sub/treaty-body.json': '{ "rules": { "ize": "off" } }',
      'notes.txt': 'Buy milk.\n',
    });
    const client = await start({ folders: [folder.uri] });
    const progress: string[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 't', (value) => {
      if (value.kind === 'report') progress.push(value.message ?? '');
    });
    const report = await client.request<FolderReport>('treatyBody/checkFolder', { workDoneToken: 't' });
    assert.deepEqual(report, { documents: 2, findings: 4, withFindings: 2, isCancelled: false, part: '' });
    assert.deepEqual(progress, ['Looking for documents', '2 of 2']);
    const shown = (name: string) =>
      client.published.findLast(({ uri }) => uri === `${folder.uri}/${name}`)?.diagnostics.map(({ code }) => code);
    assert.deepEqual(shown(NAME), ['ize', 'ize', 'paragraph-exists']);
    assert.deepEqual(shown(`sub/${OTHER}`), ['paragraph-exists']);
    writeFileSync(join(folder.path, NAME), DRAFT_WITH_FINDINGS.replace('paragraph 9', 'paragraph 1'));
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${folder.uri}/${NAME}`, type: 2 }] });
    await client.until(() => shown(NAME)?.length === 2, 'the file read again');
    await client.request('treatyBody/clearFolder', {});
    await client.until(() => shown(NAME)?.length === 0 && shown(`sub/${OTHER}`)?.length === 0, 'nothing');
    assert.equal(readFileSync(join(folder.path, `sub/${OTHER}`), 'utf8'), DRAFT_WITH_FINDINGS.replace('XAA', 'XBB'));
  });

  it('has files that are not UTF-8 named, and nothing found in what they were read as', async () => {
    const more = 'He thanked the d\xe9l\xe9gation. ';
    const folder = folderOf({
      [NAME]: Buffer.from(`${DRAFT_WITH_FINDINGS}${more}`, 'latin1'),
      [OTHER]: `${DRAFT_WITH_FINDINGS.trimEnd()} The d\ufffdl\ufffdgation.\n`,
    });
    const client = await start({ folders: [folder.uri] });
    await client.request('treatyBody/checkFolder', {});
    const shown = (name: string) =>
      client.published.find(({ uri }) => uri === `${folder.uri}/${name}`)?.diagnostics ?? [];
    assert.deepEqual(
      shown(NAME).map(({ message, severity }) => [severity, String(message).replace(/\(.*?\)/, '')]),
      [[1, 'This file is not UTF-8 text ; save it as UTF-8. Nothing in it was checked.']],
    );
    // Letters that were lost before are findings of the text.
    assert.ok(shown(OTHER).some(({ code }) => code === 'conversion-leftover'));
  });

  it('is not shown twice to a client that asks for what is open', async () => {
    const folder = folderOf({ [NAME]: DRAFT_WITH_FINDINGS });
    const client = await start({ folders: [folder.uri], capabilities: { textDocument: { diagnostic: {} } } });
    const uri = `${folder.uri}/${NAME}`;
    await client.request('treatyBody/checkFolder', {});
    assert.equal(client.published.at(-1)?.diagnostics.length, 3);
    await client.open(uri, DRAFT_WITH_FINDINGS);
    assert.equal((await client.diagnostics(uri)).length, 3);
    await client.request('textDocument/diagnostic', { textDocument: { uri } });
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0, 'what was published taken back');
    await client.close(uri);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 3, 'it again');
    await client.open(uri, DRAFT_WITH_FINDINGS);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0, 'what was published taken back');
    await client.close(uri);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 3, 'it again');
  });

  it('asks for settings again where they could not be read, and tells the log of that and of what is wrong in them', async () => {
    const folder = folderOf({ [NAME]: DRAFT_WITH_FINDINGS });
    const uri = `${folder.uri}/${NAME}`;
    const client = await start({
      folders: [folder.uri],
      capabilities: { workspace: { configuration: true } },
      settings: () => {
        throw new Error('not now');
      },
    });
    const codes = async () => {
      await client.request('treatyBody/checkFolder', {});
      return client.published.at(-1)?.diagnostics.map(({ code }) => code);
    };
    assert.deepEqual(await codes(), ['ize', 'ize', 'paragraph-exists']);
    assert.equal(client.logged.length, 1);
    assert.match(client.logged[0] ?? '', /^The settings of .*CMW.* could not be read: .*not now/);
    client.settings = () => ({ rules: { ize: 'off', 'no-such-rule': 'off' } });
    assert.deepEqual(await codes(), ['paragraph-exists']);
    assert.deepEqual(client.logged.slice(1), ['treatyBody.rules.no-such-rule: there is no rule of this name']);
    assert.equal(client.published.at(-1)?.uri, uri);
    client.settings = () => null;
    assert.deepEqual(await codes(), ['paragraph-exists'], 'what could be read is kept until settings change');
  });
});
