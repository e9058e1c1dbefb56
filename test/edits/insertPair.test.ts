import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { insertPair } from '../../server/src/edits/paragraphs/insert';
import { isRefused } from '../../server/src/edits/paragraphs/operation';
import { editWithStops } from '../../server/src/lsp/connection/snippets';
import { applyEdits } from '../../server/src/text/edits';
import { becomes, HEAD } from './operationCases';
import { read } from './support';

const FRENCH =
  'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandorie\n\n1.\tLe Comité note que la loi sur les ports est entrée en vigueur.\n2.\tLe Comité rappelle le paragraphe 1 ci-dessus.\n';

/** The text with a bar at each place that the writer goes to. */
function stopped(text: string, words: string): string {
  const result = insertPair(read(text), text.indexOf(words));
  assert.ok(!isRefused(result));
  const after = applyEdits(text, result.edits);
  return (result.stops ?? []).reduceRight((now, at) => `${now.slice(0, at)}|${now.slice(at)}`, after);
}

describe('inserting a concern and a recommendation', () => {
  it('writes their first words, with the cursor after the first', () => {
    becomes(
      insertPair,
      '1.\tIt notes| this.\n2.\tIt recalls paragraphs 1 and 2.\n',
      '1.\tIt notes this.',
      '2.\tThe Committee is concerned about |',
      '3.\tThe Committee recommends that the State party ',
      '4.\tIt recalls paragraphs 1 and 4.',
      '',
    );
    becomes(
      insertPair,
      '1.\tIt notes| this.',
      '1.\tIt notes this.',
      '2.\tThe Committee is concerned about |',
      '3.\tThe Committee recommends that the State party ',
    );
  });

  it('has a place to go on at in each of the two', () => {
    assert.ok(
      stopped(`${HEAD}1.\tIt notes this.\n2.\tIt asks.\n`, 'notes').endsWith(
        '2.\tThe Committee is concerned about |\n3.\tThe Committee recommends that the State party |\n4.\tIt asks.\n',
      ),
    );
    assert.ok(
      stopped(FRENCH, 'note que').includes(
        '2.\tLe Comité est préoccupé par |\n3.\tLe Comité recommande à l’État partie de |\n4.\tLe Comité rappelle',
      ),
    );
  });

  it('leaves numbers alone in documents that have neither', () => {
    const issues =
      'CMW/C/XAA/Q/1\n\nList of issues in relation to the initial report of Xandoria\n\n1.\tPlease explain.\n';
    assert.ok(stopped(issues, 'Please').endsWith('1.\tPlease explain.\n2.\t|\n3.\t|\n'));
  });

  it('is a snippet of its edit, with other edits beside it', () => {
    const text = `${HEAD}1.\tIt notes this for $5.\n2.\tIt recalls paragraph 1.\n3.\tIt recalls paragraph 2.\n`;
    const result = insertPair(read(text), text.indexOf('notes'));
    assert.ok(!isRefused(result));
    const found = editWithStops(result);
    assert.equal(
      found?.snippet.replaceAll('\n', '|').replace(/^\|/, ''),
      '2.\tThe Committee is concerned about $1|3.\tThe Committee recommends that the State party $0|',
    );
    assert.ok(result.edits.length > 1);
    assert.ok(found && result.edits.some((edit) => edit === found.edit));
  });
});
