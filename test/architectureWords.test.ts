import assert from 'node:assert/strict';
import { join, sep } from 'node:path';
import { describe, it } from 'node:test';
import { wordedExpressions } from './support/rules/wordedExpressions';
import { sourcesIn } from './support/sourceFiles';

/** The folders that read documents. */
const READERS = ['edits', 'features', 'model', 'recognize', 'rules', 'sources', 'syntax', 'versions'];

/**
 * The regular expressions with words in them, by file, each with the reason why it is no pattern of a language
 * (`server/src/languages/pattern.ts`). All of them name what programs write, not what people do, but for one.
 */
const ALLOWED: Readonly<Record<string, readonly [count: number, reason: string]>> = {
  'server/src/model/document.ts': [1, 'a mark that the converter of Word files leaves'],
  'server/src/model/workspace.ts': [1, 'the scheme of an address'],
  'server/src/recognize/fileNames.ts': [1, 'parts of symbols, in file names'],
  'server/src/rules/reading/drafting/converterLeftovers.ts': [9, 'field codes, tags and messages of word processors'],
  'server/src/sources/foldedWords.ts': [1, 'remarks in quotations, blanked out in text that has not been lexed yet'],
  'server/src/syntax/treaty/file.ts': [4, 'endings of file names, and the beginning of a web page'],
  'server/src/syntax/treaty/html.ts': [5, 'names of HTML and CSS'],
};

/** How many there may be in all. */
const MOST = 30;

describe('the words of documents', () => {
  it('are in no regular expression: they belong into the patterns of a language', () => {
    const counts = new Map<string, string[]>();
    for (const reader of READERS)
      for (const { file, text } of sourcesIn(join('server', 'src', reader))) {
        const worded = wordedExpressions(text);
        if (worded.length > 0) counts.set(file.split(sep).join('/'), [...worded]);
      }
    for (const [file, sources] of counts)
      assert.ok(sources.length <= (ALLOWED[file]?.[0] ?? 0), `${file}:\n${sources.join('\n')}`);
    for (const [file, [count]] of Object.entries(ALLOWED))
      assert.equal(counts.get(file)?.length, count, `${file} has fewer: lower the number`);
    const all = Object.values(ALLOWED).reduce((sum, [count]) => sum + count, 0);
    assert.ok(all <= MOST, `${all} in all`);
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
