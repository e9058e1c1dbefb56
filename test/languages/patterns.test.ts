import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../server/src/languages/languageList';
import { compilePattern } from '../../server/src/languages/pattern';
import { lex } from '../../server/src/syntax/tokens/lexer';
import { Matcher } from '../../server/src/syntax/tokens/matcher';

describe('the patterns of a language', () => {
  for (const { id, patterns, elides } of LANGUAGES)
    for (const [subject, group] of Object.entries(patterns))
      it(`are found in their examples: ${id}, ${subject}`, () => {
        for (const [name, pattern] of Object.entries(group)) {
          const matcher = new Matcher(pattern);
          assert.ok(pattern.examples.length > 0, `${name} has no example`);
          for (const example of pattern.examples)
            assert.ok(matcher.isIn(lex(example, 0, example.length, elides)), `${name}: ${example}`);
        }
      });

  it('are the same with a sign as an escape, as it is in what ships', () => {
    assert.deepEqual(compilePattern`mid \u2013?`.node, compilePattern`mid –?`.node);
  });
});
