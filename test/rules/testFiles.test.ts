import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { RULE_IDS } from '../../server/src/rules/registry';

describe('the tests of a rule', () => {
  it('are in one file, which has its name; other tests are in files named in camelCase', () => {
    const rules = new Set<string>(RULE_IDS);
    const wrong = readdirSync('test/rules').flatMap((file) => {
      const own = basename(file, '.test.ts');
      const titles = readFileSync(`test/rules/${file}`, 'utf8').matchAll(
        /^\s*(?:describe|wordings|cases|fixes)\(\s*'([a-z-]+)[':,]/gm,
      );
      const others = [...titles].map(([, name = '']) => name).filter((name) => rules.has(name) && name !== own);
      return [...others, ...(own.includes('-') && !rules.has(own) ? [own] : [])].map((name) => `${file}: ${name}`);
    });
    assert.deepEqual(wrong, []);
  });
});
