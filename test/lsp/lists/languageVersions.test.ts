import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { LanguageVersionsAnswer, OtherVersion, ReportedChange } from '../../../server/src/protocol';
import { scratch } from '../../support/scratch';
import { builtServer } from '../support/builtServer';

const start = builtServer();
const ENGLISH =
  'CMW/C/XAC/CO/1\nOriginal: English\n\nConcluding observations on the initial report of Xeria\n\n1.\tThe Committee regrets that the report is late.\n2.\tThe Committee recommends that the State party train 120 inspectors for its fleet.\n';
const FRENCH =
  'CMW/C/XAC/CO/1\nOriginal : anglais\n\nObservations finales concernant le rapport initial de la Xérie\n\n1.\tLe Comité regrette que le rapport ait été présenté en retard.\n2.\tLe Comité recommande à l’État partie de former 210 inspecteurs pour sa flotte.\n';
const SPANISH =
  'CMW/C/XAC/CO/1\nOriginal: inglés\n\nObservaciones finales sobre el informe inicial de Xeria\n\n1.\tEl Comité lamenta que el informe se presentara con retraso.\n2.\tEl Comité recomienda al Estado parte que forme a 120 inspectores para su flota.\n';

describe('language versions over the protocol', () => {
  it('are compared, listed as a table, and noted as queries', async () => {
    const client = await start();
    const [uri, other] = ['file:///v/a.txt', 'file:///v/a.fr.txt'];
    await client.open(uri, ENGLISH);
    await client.open(other, FRENCH);
    const answer = await client.request<LanguageVersionsAnswer>('treatyBody/languageVersions', { uri, other });
    assert.equal(answer.isOriginal, true);
    const [difference] = answer.differences;
    assert.deepEqual(
      [difference?.place, difference?.what, difference?.words, difference?.kind, difference?.instead],
      ['2', 'other numbers', ['120', '210'], 'numbers', '120'],
    );
    const table = await client.request<string>('treatyBody/versionsTable', { uri: other, other: uri, format: 'csv' });
    assert.equal(
      table,
      '"Document","Place","Difference","Original","Other version"\r\n"a.fr.txt","2","other numbers","120","210"\r\n',
    );
    const none = { uri, other: 'file:///v/none.txt', format: 'html' };
    assert.equal(await client.request('treatyBody/versionsTable', none), null);
    const further = [{ place: '2', text: '120', query: 'The versions differ.', rule: 'numbers' }];
    const queries = await client.request<string>('treatyBody/exportQueries', { uri, format: 'csv', further });
    assert.match(queries, /"2","Query","120","The versions differ\.","","numbers"\r\n$/);
  });

  it('show what has changed in the original since it was translated', async () => {
    const client = await start();
    const [uri, other] = ['file:///v/a.txt', 'file:///v/a.fr.txt'];
    await client.open(uri, `${ENGLISH.replace('120 inspectors', '150 inspectors')}3.\tIt thanks the delegation.\n`);
    await client.open(other, FRENCH);
    const before = { uri: '', text: ENGLISH };
    // Either version may be named first.
    const params = { uri: other, other: uri, before };
    const changes = await client.request<readonly ReportedChange[]>('treatyBody/originalChanges', params);
    assert.deepEqual(
      changes.map(({ place, what, range }) => [place, what, range?.start.line]),
      [
        ['2', 'changed', 6],
        ['3', 'new', 6],
      ],
    );
    assert.match(changes[0]?.words ?? '', /\[-120-\] \{\+150\+\}/);
    assert.deepEqual(
      await client.request('treatyBody/originalChanges', { uri: other, other: uri, before: { uri, text: '' } }),
      [],
    );
    const none = { uri, other: 'file:///v/none.txt', before };
    assert.equal(await client.request('treatyBody/originalChanges', none), null);
  });

  it('are those that the project file declares: the original, or for the original all others', async () => {
    const folder = scratch('declared');
    const root = pathToFileURL(folder).href;
    mkdirSync(join(folder, 'tr'));
    const files = { 'a b.txt': ENGLISH, 'tr/é.txt': FRENCH, 'tr/es.txt': SPANISH };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    writeFileSync(
      join(folder, 'treaty-body.json'),
      `{ "versions": [${JSON.stringify(Object.keys(files).reverse())}] }`,
    );
    const client = await start({ folders: [root] });
    const [english, french, spanish] = [`${root}/a%20b.txt`, `${root}/tr/%C3%A9.txt`, `${root}/tr/es.txt`];
    const declared = async (uri: string, text: string) => {
      await client.open(uri, text);
      const params = { uri, which: 'declared' };
      const versions = await client.request<readonly OtherVersion[]>('treatyBody/otherVersions', params);
      return versions.map((one) => [decodeURIComponent(one.uri), one.language, one.isDeclared]);
    };
    assert.deepEqual(await declared(french, FRENCH), [[decodeURIComponent(english), 'English', true]]);
    assert.deepEqual(await declared(english, ENGLISH), [
      [decodeURIComponent(spanish), 'Spanish', true],
      [decodeURIComponent(french), 'French', true],
    ]);
    await client.open('file:///elsewhere/x.txt', ENGLISH);
    const params = { uri: 'file:///elsewhere/x.txt', which: 'declared' };
    assert.deepEqual(await client.request('treatyBody/otherVersions', params), []);
  });
});
