import assert from 'node:assert/strict';
import { join, sep } from 'node:path';
import { describe, it } from 'node:test';
import { sourcesIn } from './support/sourceFiles';
import { wordedExpressions } from './support/wordedExpressions';

/**
 * The most regular expressions with words in them, by folder. What a sentence says is a pattern of a language
 * (`server/src/languages/pattern.ts`), so these numbers only fall.
 */
const MOST: Readonly<Record<string, number>> = {
  edits: 2,
  features: 6,
  model: 4,
  recognise: 2,
  rules: 67,
  sources: 2,
  syntax: 18,
};

describe('the words of documents', () => {
  it('are in no more regular expressions than before: they belong into the patterns of a language', () => {
    for (const [layer, most] of Object.entries(MOST)) {
      const found = sourcesIn(join('server', 'src', layer)).flatMap(({ file, text }) =>
        wordedExpressions(text).map((source) => `${file.split(sep).join('/')}: ${source}`),
      );
      assert.ok(found.length <= most, `${layer} has ${found.length}, not ${most}:\n${found.join('\n')}`);
    }
  });

  it('are found in expressions and in parts of them, not in comments, strings and names', () => {
    const told = String.raw`const a = /\bfor\b/; // /not this/ ${'\n'}const b = 'nor this';`;
    assert.deepEqual(wordedExpressions(told), [String.raw`\bfor\b`]);
    assert.deepEqual(wordedExpressions('[String.raw`(?:on|in)\\s`, /[a-z]+\\p{Lu}\\s/u, "(?:by)", f(a / of / b)];'), [
      '(?:on|in)\\s',
      '(?:by)',
    ]);
  });
});
