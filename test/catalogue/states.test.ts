import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NAME_CHANGES } from '../../server/src/catalogue/stateNameChanges';
import { allStates, isInventedState, stateOf } from '../../server/src/catalogue/states';
import { symbolText } from '../../server/src/features/words/words';
import { STATE_FORMS } from '../../server/src/languages/en/words/stateForms';
import { stateNameIn } from '../../server/src/languages/states/stateNames';
import { dayOf } from '../../server/src/model/words/calendar';
import { isCalendarDay } from '../../server/src/model/words/dates';
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
      assert.deepEqual(stateOf(code), { code, status });
      assert.equal(stateNameIn('en', code), name);
    }
  });

  it('say of Kosovo what the United Nations says beside its name', () => {
    assert.match(stateOf('UNK')?.note ?? '', /Security Council resolution 1244 \(1999\)/);
    const symbol = parseSymbol('E/C.12/UNK/CO/1');
    assert(symbol);
    assert.match(
      symbolText(symbol, 'en'),
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
    for (const { code } of states) assert.match(stateNameIn('en', code), /^\p{Lu}[^A-Z]/u);
  });
  it('have the names that texts call them by under their codes, none of them the right one', () => {
    for (const [code, forms] of [STATE_FORMS.former, STATE_FORMS.everyday, STATE_FORMS.misspelt].flatMap(
      Object.entries<readonly string[]>,
    )) {
      const state = stateOf(code);
      assert.ok(state && state.status !== 'former', code);
      for (const form of forms)
        assert.ok(form !== stateNameIn('en', code) && form !== STATE_FORMS.inSentences[code], form);
    }
    for (const [code, name] of Object.entries(STATE_FORMS.inSentences)) assert.notEqual(name, stateNameIn('en', code));
  });

  it('changed their names on a day, and have a former name each', () => {
    assert.deepEqual(NAME_CHANGES.map(({ code }) => code).sort(), Object.keys(STATE_FORMS.former).sort());
    for (const { code, since } of NAME_CHANGES) {
      const { year, month, day } = dayOf(since);
      assert.ok(isCalendarDay(year, month, day), code);
    }
  });
});
