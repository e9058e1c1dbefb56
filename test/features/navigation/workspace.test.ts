import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { symbolOfSummary, symbolsIn } from '../../../server/src/features/workspaceSymbols';
import { citations, type DocumentSummary, summarize } from '../../../server/src/model/summary';
import { documentsOf, FileIndex, uriKey } from '../../../server/src/model/workspace';
import { languageOfName, nameKeys, symbolKey } from '../../../server/src/syntax/symbols/fileName';
import { DRAFT, OBSERVATIONS, read } from '../../support/documents';
import { fc } from '../../support/random';

describe('names of files', () => {
  it('that look like a symbol are found by it', () => {
    for (const [name, symbol] of [
      ['CMW-C-XAA-CO-1.txt', 'CMW/C/XAA/CO/1'],
      ['cmw_c_xaa_co_1 (en).txt', 'CMW/C/XAA/CO/1'],
      ['CMW_C_XAA_CO_1_E.txt', 'CMW/C/XAA/CO/1'],
      ['CMW-C-XAA-CO-1 final.treaty-body', 'CMW/C/XAA/CO/1'],
      ['CMW-C-XAA-CO-1 (2).txt', 'CMW/C/XAA/CO/1'],
      ['E-C.12-XAA-CO-4.txt', 'E/C.12/XAA/CO/4'],
      ['E_C12_XAA_CO_4.txt', 'E/C.12/XAA/CO/4'],
      ['CEDAW-C-XAA-Q-5-6-Add.1.txt', 'CEDAW/C/XAA/Q/5-6/Add.1'],
      ['A-RES-68-268.txt', 'A/RES/68/268'],
      ['ccpr-co-80-col.txt', 'CCPR/CO/80/COL'],
      ['S-RES-1325 (2000).txt', 'S/RES/1325 (2000)'],
    ] as const) {
      assert.ok(nameKeys(name).includes(symbolKey(symbol)), name);
    }
  });

  it('that look like another symbol are not', () => {
    for (const name of [
      'CMW-C-XAA-CO-1-Add-1.txt',
      'CMW-C-XAA-CO-1-2.txt',
      'CMW-C-XAA-CO-11.txt',
      'XCMW-C-XAA-CO-1.txt',
    ]) {
      assert.ok(!nameKeys(name).includes(symbolKey('CMW/C/XAA/CO/1')), name);
    }
  });

  it('may say a language', () => {
    assert.equal(languageOfName('CMW-C-XAA-CO-1 (fr).txt'), 'fr');
    assert.equal(languageOfName('CMW_C_XAA_CO_1_S.txt'), 'es');
    assert.equal(languageOfName('CMW-C-XAA-CO-1.txt'), '');
  });
});

describe('a summary', () => {
  it('holds what a document is, defines and cites, and none of its text', () => {
    const summary = summarize(
      read(
        `${OBSERVATIONS}1. See CMW/C/XAA/Q/1, paras. 2–4, and article 7 of the Convention.\n2. See paragraph 1 above.\n`,
      ),
    );
    const { defined, cited, symbols, kind } = summary;
    assert.deepEqual(
      { defined, symbols, kind },
      { defined: ['1', '2'], symbols: ['CMW/C/XAA/CO/1'], kind: 'concluding-observations' },
    );
    assert.deepEqual(
      cited.map(({ symbol, number, through }) => [symbol, number, through]),
      [
        ['CMW/C/XAA/Q/1', '', ''],
        ['CMW/C/XAA/Q/1', '2', ''],
        ['CMW/C/XAA/Q/1', '4', '2'],
      ],
    );
    assert.ok(!JSON.stringify(summary).includes('Xandoria'));
  });

  it('leaves out what a document cites of itself', () => {
    assert.deepEqual(citations(read(`${OBSERVATIONS}1. See CMW/C/XAA/CO/1, para. 1.\n`)), []);
  });
});

describe('the workspace', () => {
  const from = read(
    `CMW/C/XAA/Q/1\n\nList of issues in relation to the initial report of Xandoria\n\n1. Please say.\n`,
    'file:///a/b/list.txt',
  );
  const uris = (index: FileIndex, symbol = 'CMW/C/XAA/CO/1') =>
    documentsOf({ open: new Map(), files: index.files }, symbol, from).map(({ uri }) => uri);
  const summary = (uri: string): DocumentSummary => summarize(read(`${OBSERVATIONS}1. One.\n`, uri));

  it('puts the same language and the nearer folder first', () => {
    const index = new FileIndex();
    for (const name of ['a/b/CMW-C-XAA-CO-1 (fr).txt', 'c/CMW-C-XAA-CO-1.txt', 'a/b/CMW-C-XAA-CO-1 (en).txt'])
      index.add(`file:///${name}`);
    assert.deepEqual(uris(index), [
      'file:///a/b/CMW-C-XAA-CO-1 (en).txt',
      'file:///c/CMW-C-XAA-CO-1.txt',
      'file:///a/b/CMW-C-XAA-CO-1 (fr).txt',
    ]);
  });

  it('does not change once it has been handed out', () => {
    const index = new FileIndex();
    index.set('file:///x.txt', summary('file:///x.txt'));
    const before = index.files;
    index.delete('file:///x.txt');
    assert.equal(before.bySymbol.get('CMW/C/XAA/CO/1')?.size, 1);
    assert.equal(index.files.bySymbol.size, 0);
    assert.notEqual(index.files, before);
    assert.equal(index.files, index.files);
  });

  it('forgets with a file all that came from it', () => {
    const name = fc.constantFrom('a.txt', 'CMW-C-XAA-CO-1.txt', 'b/c.txt');
    const step = fc.record({ name, does: fc.constantFrom('add', 'set', 'delete') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const index = new FileIndex();
        for (const { name, does } of steps) {
          const uri = `file:///${name}`;
          if (does === 'add') index.add(uri);
          else if (does === 'set') index.set(uri, summary(uri));
          else index.delete(uri);
        }
        for (const uri of ['a.txt', 'CMW-C-XAA-CO-1.txt', 'b/c.txt']) index.delete(`file:///${uri}`);
        for (const map of Object.values(index.files)) assert.equal(map.size, 0);
      }),
    );
  });

  it('knows an address in every spelling', () => {
    assert.equal(uriKey('file:///C%3A/a%20b.txt'), uriKey('file:///c:/a b.txt'));
    assert.equal(uriKey('file:///100%.txt'), 'file:///100%.txt');
  });

  it('is searched by symbol, heading and paragraph', () => {
    const model = read(DRAFT);
    const names = (query: string) => symbolsIn(model, query, 'en').map(({ kind, name }) => `${kind}: ${name}`);
    assert.deepEqual(names('cmw c xaa co 1 concluding observations'), [
      'document: CMW/C/XAA/CO/1',
      'title: Concluding observations on the initial report of Xandoria',
    ]);
    assert.deepEqual(names('positive'), ['heading: B. Positive aspects']);
    assert.deepEqual(names('11. recommendation'), [
      'paragraph: 11. Repeal the Foreigners Act; Compensate those expelled under it',
    ]);
    assert.equal(names('nowhere').length, 0);
    assert.equal(symbolOfSummary(summary('file:///x.txt'), 'cmw/c/xaa', 'en')?.name, 'CMW/C/XAA/CO/1');
    assert.equal(symbolOfSummary(summary('file:///x.txt'), 'cedaw', 'en'), undefined);
  });
});
