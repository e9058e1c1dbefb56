import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DICTIONARIES, offeredWords } from './dictionaries/offeredWords';

/** The lines of a list beside {@link offeredWords}. */
function listed(name: string): readonly string[] {
  return readFileSync(`test/languages/dictionaries/${name}.txt`, 'utf8').trim().split('\n');
}

describe('the words that are written in a language', () => {
  for (const id of ['fr', 'es'] as const) {
    const offered = offeredWords(id);

    it(`are in the dictionary ${DICTIONARIES[id]}, or are names`, () => {
      const known = new Set([...listed(`words.${id}`), ...listed(`names.${id}`)]);
      assert.ok(offered.length > 400, `${offered.length} words`);
      assert.deepEqual(
        offered.filter((word) => !known.has(word)),
        [],
        'look them up: node test/languages/dictionaries/renew.mjs',
      );
    });

    it(`are listed only while they are written: ${id}`, () => {
      const all = new Set(offered);
      assert.deepEqual(
        [...listed(`words.${id}`), ...listed(`names.${id}`)].filter((word) => !all.has(word)),
        [],
      );
    });
  }
});
