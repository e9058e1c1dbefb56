import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Hover } from 'vscode-languageserver';
import type { CardAnswer, CheckedCitationItem, CheckedCitationsAnswer, MarkedRun } from '../../../server/src/protocol';
import { scratch } from '../../support/scratch';
import { builtServer } from '../support/builtServer';
import { positionOf } from '../support/positions';

const start = builtServer();
const folder = scratch('sources');

const SOURCE = `CMW/C/XAA/CO/2
Distr.: General
9 October 2023
Original: English

Concluding observations on the second periodic report of Xandoria

1.\tThe Committee considered the second periodic report of Xandoria (CMW/C/XAA/2).
2.\tThe Committee recommends that the State party open an office for seasonal workers in each harbour of the country, and staff it well.
3.\tThe Committee requests a report on the fishing fleet within two years.
`;

const REPORT = `CMW/C/XAA/FCO/2

Information received from Xandoria on follow-up to the concluding observations

1.\tThe Committee asked for “an office for seasonal workers in every harbour of the country” (CMW/C/XAA/CO/2, para. 2), and recalled CMW/C/XAA/CO/2, paras. 3 and 97.
2.\tIt requested “a report on the fishing fleet within two years” (CMW/C/XAA/CO/2, para. 2), as does CRC/C/XAA/CO/1, para. 5.
3.\tIt recalled “the right of each crew to a dry bunk on board” (Convention on the Rights of the Child, art. 12 (1)).
`;

writeFileSync(join(folder, 'CMW-C-XAA-CO-2.txt'), SOURCE);
const sourceUri = pathToFileURL(join(folder, 'CMW-C-XAA-CO-2.txt')).href;
const uri = pathToFileURL(join(folder, 'report.txt')).href;

const marked = (runs: readonly MarkedRun[] | undefined) =>
  (runs ?? []).map(({ text, isDifferent }) => (isDifferent ? `<${text}>` : text)).join('');

describe('the citations of a document', () => {
  const opened = async (locale?: string) => {
    const client = await start({ folders: [pathToFileURL(folder).href], ...(locale !== undefined && { locale }) });
    await client.open(uri, REPORT);
    return client;
  };
  const listed = async (locale?: string) => {
    const client = await opened(locale);
    return client.request<CheckedCitationsAnswer>('treatyBody/heldCitations', { uri });
  };

  it('are listed by source, in order, each with its answer', async () => {
    const { sources } = await listed();
    assert.deepEqual(
      sources.map(({ id, citations }) => [id, ...citations.map(({ place, verdict }) => `${place}: ${verdict}`)]),
      [
        ['CMW/C/XAA/CO/2', '2: not-verbatim', '3: found', '97: no-such-place', '2: verbatim-elsewhere'],
        ['CRC/C/XAA/CO/1', '5: not-checked'],
        ['crc', '12 (1): not-checked', '12 (1): found'],
      ],
    );
  });

  it('have the words of the source beside their own, with what differs marked', async () => {
    const { sources } = await listed();
    const [quotation, three] = sources[0]?.citations ?? [];
    assert.equal(marked(quotation?.written), '“an office for seasonal workers in <every> harbour of the country”');
    assert.equal(marked(quotation?.cited?.runs), 'an office for seasonal workers in <each> harbour of the country');
    assert.equal(quotation?.cited?.place, '2');
    assert.equal(SOURCE.split('\n')[quotation?.cited?.position?.line ?? 0]?.slice(0, 2), '2.');
    assert.match(marked(three?.cited?.runs), /^3\. The Committee requests a report/);
    assert.match(three?.sentence ?? '', /^The Committee asked for .* 3 and 97\.$/);
  });

  it('name the copy that was used, and what would allow the rest to be checked', async () => {
    const { sources } = await listed();
    const [observations, other, treaty] = sources;
    assert.deepEqual([observations?.copy, observations?.uri], ['CMW-C-XAA-CO-2.txt, English, final, text', sourceUri]);
    const of = (items: readonly CheckedCitationItem[] | undefined) => items?.map(({ remedy }) => remedy);
    assert.deepEqual([other?.copy, other?.officialUrl], ['', 'https://docs.un.org/en/CRC/C/XAA/CO/1']);
    assert.deepEqual([of(other?.citations), of(treaty?.citations)], [['open'], ['import', 'none']]);
    assert.equal(treaty?.copy, 'fingerprints of the English text');
    assert.match(treaty?.officialUrl ?? '', /^https:\/\/www\.ohchr\.org\//);
  });

  it('are held against a source as it is in the editor', async () => {
    const client = await opened();
    await client.open(sourceUri, SOURCE.replace('in each harbour', 'in every harbour'));
    const { sources } = await client.request<CheckedCitationsAnswer>('treatyBody/heldCitations', { uri });
    assert.equal(sources[0]?.citations[0]?.verdict, 'verbatim');
  });

  it('are held against the copy with the fewest doubts, although another one is open', async () => {
    const client = await opened();
    await client.open('file:///advance.txt', `Advance unedited version\n\n${SOURCE}`);
    const { sources } = await client.request<CheckedCitationsAnswer>('treatyBody/heldCitations', { uri });
    assert.deepEqual([sources[0]?.copy, sources[0]?.uri], ['CMW-C-XAA-CO-2.txt, English, final, text', sourceUri]);
    assert.equal(sources[0]?.citations[0]?.verdict, 'not-verbatim');
  });

  it('come last where no source is named for them', async () => {
    const client = await start({ folders: [pathToFileURL(folder).href] });
    const other = 'file:///other-report.txt';
    const first = '1.\tThe owner said that “the sea was calm on the day of the visit”.\n';
    await client.open(other, `${REPORT.split('1.\t', 1)[0]}${first}2.\tIt recalled CMW/C/XAA/CO/2, para. 3.\n`);
    const { sources } = await client.request<CheckedCitationsAnswer>('treatyBody/heldCitations', { uri: other });
    assert.deepEqual(
      sources.map(({ id, citations }) => [id, ...citations.map(({ verdict }) => verdict)]),
      [
        ['CMW/C/XAA/CO/2', 'found'],
        ['', 'not-checked'],
      ],
    );
  });

  it('are copied as a table, all of them or those that are listed', async () => {
    const client = await opened();
    const table = (format: string, only?: readonly string[]) =>
      client.request<string>('treatyBody/exportTable', { uri, table: 'citations', format, ...(only && { only }) });
    assert.match(await table('tabs'), /^Source\tPlace\tAs written\tResult\tWords of the source\tCopy\n/);
    const some = await table('csv', ['0', '4']);
    assert.equal(some.trim().split('\r\n').length, 3);
    assert.deepEqual((await table('tabs', ['0'])).trim().split('\n').at(-1)?.split('\t'), [
      'CMW/C/XAA/CO/2',
      '2',
      '“an office for seasonal workers in every harbour of the country”',
      'not verbatim (2): “every” for “each”',
      'an office for seasonal workers in each harbour of the country',
      'CMW-C-XAA-CO-2.txt, English, final, text',
    ]);
    const { citations } = JSON.parse(await table('json')) as { citations: readonly { readonly verdict: string }[] };
    assert.equal(citations.length, 7);
  });

  it('are in French, and there are none of a document that is not open', async () => {
    const { sources } = await listed('fr');
    assert.equal(
      sources[0]?.citations.find(({ verdict }) => verdict === 'verbatim-elsewhere')?.answer,
      'textuel, mais ailleurs\u00a0: 3',
    );
    const client = await opened();
    assert.equal(await client.request('treatyBody/heldCitations', { uri: 'file:///other.txt' }), null);
  });

  it('are answered by a hover on the words, and on the citation that names their source', async () => {
    const client = await opened();
    const said = async (words: string) => {
      const hover = await client.at<Hover>('textDocument/hover', uri, positionOf(REPORT, REPORT.indexOf(words)));
      return JSON.stringify(hover.contents);
    };
    assert.match(await said('every harbour'), /Quotation: not verbatim \(2\).*CMW-C-XAA-CO-2\.txt.* in each harbour/);
    assert.match(
      await said('2), and recalled'),
      /Quotation: not verbatim.*The Committee recommends that the State party open an office for seasonal workers/,
    );
    assert.match(await said('dry bunk'), /Quotation: not checked: import the official text to compare/);
    const card = await client.request<CardAnswer>('treatyBody/card', {
      uri,
      position: positionOf(REPORT, REPORT.indexOf('2), as does')),
    });
    assert.match(JSON.stringify(card.prose), /verbatim, other paragraph: 3/);
  });
});
