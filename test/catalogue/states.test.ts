import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allStates, isInventedState, stateOf } from '../../server/src/catalogue/states';
import { symbolWords } from '../../server/src/features/words';
import { parseSymbol } from '../../server/src/syntax/symbols/parse';

describe('states', () => {
  it('know the codes of symbols', () => {
    for (const [code, name, status] of [
      ['PER', 'Peru', 'current'],
      ['TUR', 'Türkiye', 'current'],
      ['COK', 'Cook Islands', 'current'],
      ['PSE', 'State of Palestine', 'current'],
      ['EU', 'European Union', 'special'],
      ['CHN-HKG', 'Hong Kong, China', 'special'],
      ['SCG', 'Serbia and Montenegro', 'former'],
      ['GUA', 'Guatemala', 'former'],
      ['XAA', 'XAA', 'user-assigned'],
      ['XZZ', 'XZZ', 'user-assigned'],
    ] as const) {
      assert.deepEqual(stateOf(code), { code, name, status });
    }
  });

  it('say of Kosovo what the United Nations says beside its name', () => {
    assert.match(stateOf('UNK')?.note ?? '', /Security Council resolution 1244 \(1999\)/);
    const symbol = parseSymbol('E/C.12/UNK/CO/1');
    assert(symbol);
    assert.match(
      symbolWords(symbol, 'en'),
      /Kosovo \(to be understood in the context of Security Council resolution 1244/,
    );
  });

  it('know nothing of others', () => {
    for (const code of ['', 'per', 'PERU', 'QQQ', 'XA', 'XAa', 'XAAA', 'constructor']) {
      assert.equal(stateOf(code), undefined, code);
      assert.equal(isInventedState(code), false, code);
    }
  });

  it('are complete and listed once', () => {
    const states = allStates();
    assert.equal(new Set(states.map((state) => state.code)).size, states.length);
    // 193 Members, the Holy See, the State of Palestine, the Cook Islands, Niue.
    assert.equal(states.filter((state) => state.status === 'current').length, 197);
    // ISO 3166-1 has 249 codes; EU, UNK and the two of China are not among them.
    assert.equal(states.filter((state) => state.status !== 'former').length, 249 + 4);
    for (const state of states) assert.match(state.name, /^\p{Lu}\S/u);
  });
});
