import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameCompletions } from '../../../server/src/features/nameCompletion';
import { OBSERVATIONS, read } from '../../support/documents';
import { fixtureAtCursor } from '../../support/fixture';

const KNOWN = ['CMW/C/XAA/CO/1', 'CMW/C/XAA/Q/2', 'CMW/C/XBB/2', 'CRC/C/XAA/5', 'CERD/C/XBB/CO/3-4', 'CERD/C/XBB/CO/4'];

/** What is proposed at the cursor: what the last word before it would read, and what it is on. */
function at(sentence: string) {
  const { text, cursor } = fixtureAtCursor(
    `${OBSERVATIONS}\tA.\tIntroduction\n\n1.\t${sentence}\n\n\tB.\tFollow-up\n\n2.\tIt thanks.\n`,
  );
  const found = nameCompletions(read(text), cursor, () => KNOWN);
  const start = text.lastIndexOf(' ', (found?.span.start ?? 1) - 1) + 1;
  return (found?.items ?? []).map(({ insert, detail }) => [text.slice(start, found?.span.start) + insert, detail]);
}

describe('completion of names', () => {
  it('proposes the symbols that are known, from the first slash on, but for the document’s own', () => {
    assert.deepEqual(
      at('See (CMW/C/XAA/$0').map(([insert]) => insert),
      ['(CMW/C/XAA/Q/2'],
    );
    assert.deepEqual(
      at('See (CRC/$0)').map(([insert]) => insert),
      ['(CRC/C/XAA/5'],
    );
    // No document carries the symbol by which later ones presume the observations on a combined report.
    assert.deepEqual(
      at('See (CERD/C/XBB/$0)').map(([insert]) => insert),
      ['(CERD/C/XBB/CO/3-4'],
    );
    assert.deepEqual(at('See CMW$0'), []);
    assert.deepEqual(at('either/$0'), []);
  });

  it('proposes the general comments of the committee, with the year unless one stands there', () => {
    const all = at('In its general comment No. $0');
    assert.equal(all.length, 8);
    assert.deepEqual(all[0], ['1 (2011)', 'Migrant domestic workers']);
    assert.deepEqual(
      at('In its general comment No. 2$0').map(([insert]) => insert),
      ['2 (2013)'],
    );
    assert.deepEqual(
      at('In its general comment No. 2$0 (2013)').map(([insert]) => insert),
      ['2'],
    );
    // Recommendations are those of other committees.
    assert.deepEqual(at('In its general recommendation No. $0'), []);
  });

  it('proposes them after the words of the document’s language', () => {
    const title = (words: string) => OBSERVATIONS.replace(/Concluding observations.*/, words);
    const inLanguage = (head: string, sentence: string) => {
      const { text, cursor } = fixtureAtCursor(`${head}1.\t${sentence}\n`);
      return (nameCompletions(read(text), cursor, () => KNOWN)?.items ?? []).map(({ insert }) => insert);
    };
    const french = `${title('Observations finales concernant le rapport initial de la Xandrie')}\n`;
    const spanish = `${title('Observaciones finales sobre el informe inicial de Xandria')}\n`;
    assert.deepEqual(inLanguage(french, 'Le Comité rappelle son observation générale no 2$0 aux États.'), ['2 (2013)']);
    assert.deepEqual(inLanguage(french, 'Le Comité rappelle sa recommandation générale no 2$0 aux États.'), []);
    assert.deepEqual(inLanguage(spanish, 'El Comité recuerda su observación general núm. 2$0 a los Estados.'), [
      '2 (2013)',
    ]);
  });

  it('proposes the sections of the document', () => {
    assert.deepEqual(at('See section $0'), [
      ['A', 'Introduction'],
      ['B', 'Follow-up'],
    ]);
    assert.deepEqual(at('See section B$0'), [['B', 'Follow-up']]);
    assert.deepEqual(at('See sectional $0'), []);
  });
});
