import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { displayLanguageOf, isLanguageChoice } from '../../server/src/display/displayLanguage';
import { fillIn } from '../../server/src/display/filled';
import { groupedIn, isSingular } from '../../server/src/display/numbers';
import { checkSettings } from '../../server/src/lsp/documents/settings';

describe('the language that people are spoken to in', () => {
  for (const [locale, expected] of [
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR_CH.UTF-8', 'fr'],
    ['es-419', 'es'],
    ['en-gb', 'en'],
    ['de', 'en'],
    ['fro', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ] as const) {
    it(`is ${expected} where the editor is in ${locale ?? 'none that it tells'}`, () =>
      assert.equal(displayLanguageOf('auto', locale), expected));
  }

  it('is the one that was chosen, whatever the editor is in', () => {
    assert.equal(displayLanguageOf('es', 'fr'), 'es');
    assert.equal(displayLanguageOf('en', 'fr'), 'en');
  });

  it('is left to the editor where the setting says something else', () => {
    assert.deepEqual([isLanguageChoice('fr'), isLanguageChoice('FR'), isLanguageChoice(1)], [true, false, false]);
    const { settings, problems } = checkSettings({ language: 'fra' });
    assert.equal(settings.language, 'auto');
    assert.deepEqual(problems, ['treatyBody.language: expected one of auto, en, fr, es']);
    assert.equal(checkSettings({ language: 'es' }).settings.language, 'es');
  });
});

describe('sentences with places', () => {
  it('are filled in by name or by index, and once only', () => {
    assert.equal(fillIn('{a} {b} {c}', { a: 0, b: '{a}' }), '0 {a} {c}');
    assert.equal(fillIn('{1}, {0}, {2}', ['x', 'y']), 'y, x, {2}');
    assert.equal(fillIn('{constructor} {length}', {}), '{constructor} {length}');
  });
});

describe('numbers', () => {
  it('are grouped as the United Nations do in each language', () => {
    const all = (count: number) => (['en', 'fr', 'es'] as const).map((language) => groupedIn(language, count));
    assert.deepEqual(all(999), ['999', '999', '999']);
    assert.deepEqual(all(1500), ['1,500', '1\u00a0500', '1500']);
    assert.deepEqual(all(1234567), ['1,234,567', '1\u00a0234\u00a0567', '1\u00a0234\u00a0567']);
  });

  it('take the singular where the language does', () => {
    const singular = (language: 'en' | 'fr' | 'es') => [0, 1, 2, 10_000].filter((n) => isSingular(language, n));
    assert.deepEqual(singular('en'), [1]);
    assert.deepEqual(singular('fr'), [0, 1]);
    assert.deepEqual(singular('es'), [1]);
  });
});
