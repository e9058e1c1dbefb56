import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { consequenceText } from '../../server/src/features/words/operationWords';

describe('the consequences of an operation', () => {
  it('are listed as the language of display does', () => {
    const outcome = { edits: [], notes: [], updated: 0, renumbered: 2 };
    const suffix = (language: 'en' | 'fr' | 'es') => consequenceText('final', outcome, 1, language);
    assert.equal(suffix('en'), ' (changes 2 numbers of a final document; leaves 1 reference to what is deleted)');
    assert.match(suffix('fr'), /[^\s]\u00a0; laisse 1 renvoi/);
    assert.match(suffix('es'), /[^\s]; deja 1 remisión/);
  });
});
