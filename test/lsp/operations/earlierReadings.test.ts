import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentKind } from '../../../server/src/catalogue/limits';
import { EarlierReadings } from '../../../server/src/lsp/operations/earlierReadings';
import { OBSERVATIONS, read } from '../../support/documents';

const FERRIES = `${OBSERVATIONS}1.\tThe Committee regrets that ferries sink each winter.\n`;
const WELLS = `${OBSERVATIONS}1.\tThe Committee regrets that wells are empty in June.\n`;

describe('readings of earlier drafts', () => {
  const after = read(FERRIES);

  it('are kept for pages that compare with other drafts in turn', () => {
    const readings = new EarlierReadings({ model: () => undefined, optionsOf: () => ({}) });
    const first = [FERRIES, WELLS].map((text) => readings.of({ uri: '', text }, after));
    const again = [FERRIES, WELLS].map((text) => readings.of({ uri: '', text }, after));
    assert.deepEqual(
      again.map((model, i) => model === first[i]),
      [true, true],
    );
    assert.deepEqual(
      again.map(({ text: { text } }) => text),
      [FERRIES, WELLS],
    );
  });

  it('are not for other options', () => {
    let kind: DocumentKind = 'concluding-observations';
    const optionsOf = () => ({ kind });
    const readings = new EarlierReadings({ model: () => undefined, optionsOf });
    const first = readings.of({ uri: '', text: FERRIES }, after);
    kind = 'list-of-issues';
    assert.notEqual(readings.of({ uri: '', text: FERRIES }, after), first);
  });

  it('are those of the editor for drafts that are open', () => {
    const open = read(WELLS);
    const readings = new EarlierReadings({ model: (uri) => (uri === 'a' ? open : undefined), optionsOf: () => ({}) });
    assert.equal(readings.of({ uri: 'a', text: FERRIES }, after), open);
    assert.equal(readings.of({ uri: 'b', text: FERRIES }, after).text.text, FERRIES);
  });
});
