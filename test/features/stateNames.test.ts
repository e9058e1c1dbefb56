import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allStates, type State, stateOf } from '../../server/src/catalogue/states';
import { displayedStateName } from '../../server/src/features/words/stateName';
import { symbolText } from '../../server/src/features/words/words';
import { ENGLISH_STATES } from '../../server/src/languages/states/englishStates';
import { FRENCH_STATES } from '../../server/src/languages/states/frenchStates';
import { SPANISH_STATES } from '../../server/src/languages/states/spanishStates';
import { parseSymbol } from '../../server/src/syntax/symbols/parse';

const known = (code: string): State => {
  const state = stateOf(code);
  assert.ok(state, code);
  return state;
};

describe('the names of States', () => {
  it('are those of the United Nations in each language, and not those of dictionaries', () => {
    for (const [code, en, fr, es] of [
      ['KOR', 'Republic of Korea', 'République de Corée', 'República de Corea'],
      ['PSE', 'State of Palestine', 'État de Palestine', 'Estado de Palestina'],
      [
        'COD',
        'Democratic Republic of the Congo',
        'République démocratique du Congo',
        'República Democrática del Congo',
      ],
      ['NZL', 'New Zealand', 'Nouvelle-Zélande', 'Nueva Zelandia'],
      ['EU', 'European Union', 'Union européenne', 'Unión Europea'],
    ] as const)
      assert.deepEqual(
        (['en', 'fr', 'es'] as const).map((language) => displayedStateName(known(code), language)),
        [en, fr, es],
      );
  });

  it('are there for each State that can be party to a treaty', () => {
    for (const table of [ENGLISH_STATES, FRENCH_STATES, SPANISH_STATES]) {
      const missing = allStates().filter(({ code, status }) => status !== 'user-assigned' && table[code] === undefined);
      assert.deepEqual(missing, []);
      for (const code of Object.keys(table)) known(code);
    }
  });

  it('have beside them what has to be said there', () => {
    assert.match(
      displayedStateName(known('UNK'), 'fr'),
      /^Kosovo \(.*résolution 1244 \(1999\) du Conseil de sécurité\)$/,
    );
    assert.match(displayedStateName(known('UNK'), 'en'), /^Kosovo \(to be understood .* resolution 1244 \(1999\)\)$/);
    assert.equal(displayedStateName(known('XAA'), 'es'), 'XAA');
  });

  it('stand in what a symbol means', () => {
    const symbol = parseSymbol('CMW/C/DEU/CO/1');
    assert.ok(symbol);
    assert.match(symbolText(symbol, 'es'), /· Alemania ·/);
  });
});
