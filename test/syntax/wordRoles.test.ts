import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../server/src/languages/en';
import { wordId } from '../../server/src/syntax/tokens/lexicon';
import { compileVocabulary } from '../../server/src/syntax/tokens/vocabulary';
import { Role, WordRoles } from '../../server/src/syntax/tokens/wordRoles';

const names = Object.keys(Role) as (keyof typeof Role)[];

/** The names of the roles of a word. */
function rolesOf(roles: WordRoles, word: number): readonly string[] {
  return names.filter((name) => roles.has(word, Role[name]));
}

test('each of more than 32 roles is told from all others', () => {
  assert.ok(names.length > 32);
  const roles = new WordRoles();
  // The last words are beyond the room that a table begins with.
  const words = names.map((_, i) => 1 + i * 1000);
  for (const [i, name] of names.entries()) roles.add(words[i] ?? 0, Role[name]);
  for (const [i, name] of names.entries()) {
    assert.deepEqual(rolesOf(roles, words[i] ?? 0), [name]);
    assert.deepEqual(roles.having([Role[name]]), [words[i]]);
  }
});

test('a word may have several roles, and one that was never added has none', () => {
  const roles = new WordRoles();
  roles.add(7, Role.paragraph, Role.plural, Role.union);
  roles.add(7, Role.norm);
  assert.deepEqual(rolesOf(roles, 7), ['paragraph', 'plural', 'norm', 'union']);
  assert.deepEqual(rolesOf(roles, 6), []);
  assert.deepEqual(rolesOf(roles, 8), []);
  assert.deepEqual(rolesOf(roles, 1 << 20), []);
});

test('words of a language have the roles that it gives them and no others', () => {
  const { roles } = compileVocabulary(en);
  for (const [word, expected] of [
    ['ff', ['onwards']],
    ['international', ['phrase', 'international']],
    ['eu', ['union']],
    ['constitution', ['law', 'constitution']],
    ['committee', ['phrase']],
    ['paragraphs', ['paragraph', 'plural']],
  ] as const)
    assert.deepEqual(rolesOf(roles, wordId(word)), expected, word);
});
