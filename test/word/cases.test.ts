import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CHANGES } from './cases/changes';
import { COUNTED } from './cases/counted';
import { NUMBERS } from './cases/numbers';
import { STRUCTURE } from './cases/structure';
import { reading, textOf } from './support/reading';

describe('small Word files', () => {
  for (const { name, parts, text, original = text } of [...NUMBERS, ...COUNTED, ...STRUCTURE, ...CHANGES]) {
    it(name, () => {
      assert.equal(textOf(parts), text.join('\n'));
      assert.equal(textOf(parts, 'original'), original.join('\n'));
      assert.equal(reading(parts, 'marked').text, reading(parts).text);
    });
  }
});
