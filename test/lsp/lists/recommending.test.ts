import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type {
  FollowUpStatementsAnswer,
  IssuesAnswer,
  MatrixAnswer,
  RecommendationsAnswer,
} from '../../../server/src/protocol';
import { readWord } from '../../../server/src/word/readWord';
import { CYCLE_FILES, cycleText } from '../../support/cycle';
import { scratch } from '../../support/scratch';
import { builtServer } from '../support/builtServer';

const start = builtServer();
const folder = scratch('cycle');
for (const name of CYCLE_FILES) writeFileSync(join(folder, name), cycleText(name));

const addressOf = (name: string) => pathToFileURL(join(folder, name)).href;
const uri = addressOf('CMW-C-XCV-CO-1.txt');
const text = cycleText('CMW-C-XCV-CO-1.txt');

function lineOf(source: string, position: { readonly line: number; readonly character: number } | undefined): string {
  return source.split('\n')[position?.line ?? -1]?.slice(position?.character ?? 0) ?? '';
}

describe('requests about recommendations', () => {
  const opened = async () => {
    const client = await start({ folders: [pathToFileURL(folder).href] });
    await client.open(uri, text);
    return client;
  };

  it('give all of a document, with places to go to', async () => {
    const client = await opened();
    const answer = await client.request<RecommendationsAnswer>('treatyBody/recommendations', { uri });
    assert.deepEqual(
      answer.items.map(({ number }) => number),
      ['5', '7', '10', '12', '14'],
    );
    assert.deepEqual(
      [answer.document.name, answer.followUpParagraph, answer.mayFollowUp],
      ['CMW/C/XCV/CO/1', '15', true],
    );
    const ten = answer.items[2];
    assert.match(lineOf(text, ten?.position), /^10\./);
    assert.match(lineOf(text, ten?.concerns[1]?.position), /^The Committee is also concerned that 34/);
    assert.deepEqual(
      ten?.parts.map(({ place, isFollowUp }) => `${place} ${isFollowUp}`),
      [' false', '10 (a) true', '10 (b) true', '10 (c) false'],
    );
    assert.deepEqual(ten?.articleGroups, [{ instrument: '', article: '16' }]);
    assert.deepEqual(answer.items[0]?.articleGroups, [
      { instrument: '', article: '73' },
      { instrument: '', article: '84' },
    ]);
    assert.equal(await client.request('treatyBody/recommendations', { uri: 'file:///other.txt' }), null);
  });

  it('give what the documents of the folder say, as they are in the editor where they are open', async () => {
    const client = await opened();
    const issues = addressOf('CMW-C-XCV-Q-2.txt');
    const changed = cycleText('CMW-C-XCV-Q-2.txt').replace(
      '(CMW/C/XCV/CO/1, para. 12 (a))',
      '(CMW/C/XCV/CO/1, para. 14)',
    );
    await client.open(issues, changed);
    const answer = await client.request<FollowUpStatementsAnswer>('treatyBody/followUpSaid', { uri });
    assert.deepEqual(
      answer.targets.map(({ place, said }) => [place, ...said.map((one) => `${one.symbol} ${one.place}`)]),
      [
        ['5', 'CMW/C/XCV/Q/2 1', 'CMW/C/XCV/RQ/2 1', 'CMW/C/XCV/CO/2 3'],
        ['10 (a)', 'CMW/C/XCV/Q/2 3', 'CMW/C/XCV/RQ/2 3', 'CMW/C/XCV/RQ/2 4', 'CMW/C/XCV/CO/2 4'],
        ['10 (b)', 'CMW/C/XCV/Q/2 3', 'CMW/C/XCV/RQ/2 3', 'CMW/C/XCV/RQ/2 4'],
        ['12', 'CMW/C/XCV/CO/2 7'],
        ['14', 'CMW/C/XCV/Q/2 4', 'CMW/C/XCV/RQ/2 5'],
      ],
    );
    const said = answer.targets[0]?.said[2];
    assert.equal(said?.uri, addressOf('CMW-C-XCV-CO-2.txt'));
    assert.match(lineOf(cycleText('CMW-C-XCV-CO-2.txt'), said?.position), /^3\.\tThe Committee welcomes the repeal/);
    assert.match(lineOf(text, answer.position), /^15\./);
    assert.equal(answer.deadline, 'within two years, i.e. by 26 April 2015');
  });

  it('write both as tables', async () => {
    const client = await opened();
    const table = (which: string, format: string) =>
      client.request<string>('treatyBody/exportTable', { uri, table: which, format });
    assert.match(await table('recommendations', 'csv'), /^"Paragraph","Section",.*\r\n"5",/);
    assert.match(await table('recommendations', 'tabs'), /^Paragraph\tSection\t/);
    assert.match(await table('recommendations', 'html'), /^<table .*<th[^>]*>Paragraph<\/th>.*<td[^>]*>5<\/td>/);
    assert.match(await table('follow-up', 'markdown'), /^# Follow-up: CMW\/C\/XCV\/CO\/1\n/);
    const data = JSON.parse(await table('follow-up', 'json')) as { observations: { followUpParagraph: string }[] };
    assert.equal(data.observations[0]?.followUpParagraph, '15');
  });

  it('give what became of all recommendations, with places to go to', async () => {
    const client = await opened();
    const answer = await client.request<MatrixAnswer>('treatyBody/matrix', { uri });
    assert.deepEqual(
      answer.rows.map(({ key, level }) => `${key} ${level}`),
      ['5 0', '7 0', '10 0', '10 (a) 1', '10 (b) 1', '10 (c) 1', '12 0', '12 (a) 1', '12 (b) 1', '14 0'],
    );
    const column = answer.columns.findIndex(({ id }) => id === 'replies');
    assert.deepEqual(answer.columns[column], {
      id: 'replies',
      heading: 'Replies',
      documents: ['CMW/C/XCV/RQ/2'],
    });
    const cell = answer.rows[0]?.cells[column];
    const [said] = cell?.said ?? [];
    assert.deepEqual(said?.notes, ['reply to CMW/C/XCV/Q/2, para. 1']);
    assert.equal(said?.citing, 'Reply to paragraph 1 of the list of issues (CMW/C/XCV/Q/2)');
    const replies = cycleText('CMW-C-XCV-RQ-2.txt');
    assert.match(lineOf(replies, said?.position), /^1\.\tSection 12/);
    assert.match(lineOf(replies, said?.citingPosition), /^1 of the list of issues/);
    assert.deepEqual(answer.rows[2]?.cells[column], { said: [], empty: 'elsewhere', see: ['10 (a)', '10 (b)'] });
    assert.equal(answer.rows[1]?.cells[column]?.empty, 'silent');
    assert.equal(await client.request('treatyBody/matrix', { uri: 'file:///other.txt' }), null);
  });

  it('give other observations of the folder too, open or not, and put them into the same table', async () => {
    const client = await opened();
    const next = addressOf('CMW-C-XCV-CO-2.txt');
    const asked = (params: object) => client.request<unknown>('treatyBody/otherObservations', params);
    assert.deepEqual(await asked({ uri }), [{ uri: next, name: 'CMW/C/XCV/CO/2', state: 'XCV' }]);
    assert.equal(await asked({ uri: next }), null);
    const answer = await client.request<MatrixAnswer>('treatyBody/matrix', { uri: next });
    assert.deepEqual([answer.uri, answer.document.state], [next, 'Calvenia']);
    assert.ok(answer.rows.length > 0);
    const first = answer.rows[0]?.key ?? '';
    const own = { columns: ['Body'], recommendations: { [first]: { Body: 'Harbour office' } } };
    const table = async (params: object) => {
      const csv = await client.request<string>('treatyBody/exportTable', {
        uri,
        table: 'matrix',
        format: 'csv',
        columns: [],
        ...params,
      });
      return csv
        .split('\r\n')
        .slice(1, -1)
        .map((row) => row.split('",')[0]?.replace('"', ''));
    };
    const both = await table({ also: [{ uri: next, own }] });
    assert.deepEqual(new Set(both), new Set(['CMW/C/XCV/CO/1', 'CMW/C/XCV/CO/2']));
    assert.deepEqual(await table({ only: ['5'], also: [{ uri: next, only: [first], own }] }), [
      'CMW/C/XCV/CO/1',
      'CMW/C/XCV/CO/2',
    ]);
    assert.deepEqual(await table({ only: [], also: [{ uri: next, only: [first] }, { uri: 'file:///gone.txt' }] }), [
      'CMW/C/XCV/CO/2',
    ]);
  });

  it('pair issues and replies from either document', async () => {
    const client = await opened();
    for (const name of ['CMW-C-XCV-Q-2.txt', 'CMW-C-XCV-RQ-2.txt'] as const) {
      const asked = addressOf(name);
      await client.open(asked, cycleText(name));
      const answer = await client.request<IssuesAnswer>('treatyBody/issuesAndReplies', { uri: asked });
      assert.deepEqual(
        answer.issues.map(({ place, replies }) => `${place}: ${replies.map((one) => one.place).join()}`),
        ['1: 1', '2: 2', '3: 3–4', '3 (a): ', '3 (b): ', '4: 5', '5: 6'],
      );
      assert.equal(answer.repliesUri, addressOf('CMW-C-XCV-RQ-2.txt'));
      assert.equal(answer.summary[0], 'Each issue has a reply.');
      assert.match(lineOf(cycleText('CMW-C-XCV-Q-2.txt'), answer.issues[5]?.position), /^4\.\tPlease describe/);
      assert.match(lineOf(cycleText('CMW-C-XCV-RQ-2.txt'), answer.issues[5]?.replies[0]?.position), /^5\.\tA bill/);
    }
    assert.equal(await client.request('treatyBody/issuesAndReplies', { uri }), null);
  });

  it('write these as tables too, with the rows and columns that are shown and those of the user’s own', async () => {
    const client = await opened();
    const table = (params: object) =>
      client.request<string>('treatyBody/exportTable', { uri, table: 'matrix', format: 'csv', ...params });
    const own = { columns: ['Assessment'], recommendations: { '10 (a)': { Assessment: 'In part' } } };
    const shown = await table({ only: ['5', '10 (a)'], columns: ['replies', 'similar'], own });
    const [head, five, ten, ...rest] = shown.split('\r\n');
    assert.match(head ?? '', /"Follow-up","Replies","Similar wording","Assessment"$/);
    assert.match(five ?? '', /^"CMW\/C\/XCV\/CO\/1","Calvenia","5",/);
    assert.match(ten ?? '', /^"CMW\/C\/XCV\/CO\/1","Calvenia","10 \(a\)",.*,"In part"$/s);
    assert.deepEqual(rest, ['']);
    assert.match(await table({ own: { columns: 3 } }), /"Similar wording"\r\n/);
    const file = readWord(Buffer.from(await table({ format: 'word', own }), 'base64'));
    assert.match(
      file.kind === 'text' ? file.text : '',
      /What became of the recommendations.*Not in the folder:.*In part/s,
    );
    await client.open(addressOf('CMW-C-XCV-RQ-2.txt'), cycleText('CMW-C-XCV-RQ-2.txt'));
    const replies = await table({ uri: addressOf('CMW-C-XCV-RQ-2.txt'), table: 'replies' });
    assert.match(replies, /^"Issue","Section",.*\r\n"1",/);
  });
});
