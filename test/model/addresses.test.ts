import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../server/src/model/document';
import { citations, ownAddresses, ownSymbols, summarize } from '../../server/src/model/summary';
import { openText } from '../../server/src/text/textVersion';

const read = (text: string) => readDocument(openText('file:///a.txt', 'treaty-body', 1, text));

/** A general recommendation as it was published in an annual report. */
const IN_REPORT = `United Nations\tA/49/38
Distr.: General
Committee on the Elimination of Discrimination against Women

\t\tGeneral recommendation No. 21: Equality in bakeries

1.\tThe Committee recommends that bread be shared.
`;

describe('the addresses of a document', () => {
  it('are its symbols, and for a general comment also its number', () => {
    const model = read(IN_REPORT);
    assert.equal(model.identity.kind, 'general-comment');
    assert.deepEqual(ownAddresses(model), [...ownSymbols(model), 'CEDAW/C/GC/21']);
    assert.deepEqual(summarize(model).addresses, ownAddresses(model));
  });

  it('are what others cite it by', () => {
    const citing = read(`CEDAW/C/XAA/CO/5

Concluding observations on the fifth periodic report of Xandoria

1.\tThe Committee recalls paragraph 1 of its general recommendation No. 21 (1994).
`);
    const [first] = citations(citing);
    assert.deepEqual(first?.citation, { symbol: 'CEDAW/C/GC/21', number: '1', path: [], through: '' });
  });

  it('are for observations on a combined report also that of the last report', () => {
    const of = (symbol: string) =>
      ownAddresses(read(`${symbol}\n\nConcluding observations on the reports of Xandoria\n\n1.\tIt thanks.\n`));
    assert.deepEqual(of('CEDAW/C/XAA/CO/3-4'), ['CEDAW/C/XAA/CO/3-4', 'CEDAW/C/XAA/CO/4']);
    assert.deepEqual(of('CRC/C/OPAC/XAA/CO/1-2'), ['CRC/C/OPAC/XAA/CO/1-2', 'CRC/C/OPAC/XAA/CO/2']);
    assert.deepEqual(of('CEDAW/C/XAA/Q/3-4'), ['CEDAW/C/XAA/Q/3-4']);
    assert.deepEqual(of('CEDAW/C/XAA/CO/4'), ['CEDAW/C/XAA/CO/4']);
  });

  it('name one address once, and nothing for what is no general comment', () => {
    const own = read(IN_REPORT.replace('A/49/38', 'CEDAW/C/GC/21'));
    assert.deepEqual(ownAddresses(own), ['CEDAW/C/GC/21']);
    const observations = read(`CEDAW/C/XAA/CO/5

Concluding observations on general recommendation No. 21 in Xandoria

1.\tThe Committee thanks the delegation.
`);
    assert.deepEqual(ownAddresses(observations), ['CEDAW/C/XAA/CO/5']);
  });
});
