import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const FOLDER = 'server/src/catalogue/treaties';

describe('the facts about instruments', () => {
  for (const name of readdirSync(FOLDER).filter((file) => !file.includes('schema'))) {
    const source = readFileSync(join(FOLDER, name), 'utf8');
    const { facts } = JSON.parse(source);

    it(`${name}: the days of adoption and entry into force have a source`, () => {
      assert.equal(facts.adopted.status, 'verified');
      assert.equal(facts.entryIntoForce.status, 'verified');
    });

    it(`${name}: no note is from memory`, () => {
      assert.doesNotMatch(source, /from memory/);
    });
  }
});
