import assert from 'node:assert/strict';
import { join, sep } from 'node:path';
import { describe, it } from 'node:test';
import { wordedExpressions } from './support/rules/wordedExpressions';
import { wordedParts } from './support/rules/wordedParts';
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

/** The lists with words in them of which regular expressions are built, by file and name, each with the reason why it is of no language. */
const ALLOWED_PARTS: Readonly<Record<string, string>> = {
  'server/src/rules/reading/symbols/shortSymbols.ts: SERIES': 'series of symbols',
  'server/src/rules/reading/symbols/shortSymbols.ts: WITHOUT_OBSERVATIONS': 'series of symbols',
  'server/src/syntax/blocks/marker.ts: NUMBER_SUFFIXES': '“bis” and its like, which are Latin in every language',
  'server/src/syntax/symbols/siblings.ts: OBSERVATIONS': 'a series of symbols',
  'server/src/syntax/symbols/symbol.ts: RECORD_WORD': 'a part of symbols',
  'server/src/syntax/symbols/symbol.ts: REPORTING_SERIES': 'series of symbols',
  'server/src/syntax/symbols/symbol.ts: SUFFIX_TYPES': 'parts of symbols',
  'server/src/versions/figures.ts: CHINESE_DIGITS': 'digits',
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
    const all = Object.values(ALLOWED).reduce((sum, [count]) => sum + count, Object.keys(ALLOWED_PARTS).length);
    assert.ok(all <= MOST, `${all} in all`);
  });

  it('are in no list of which a regular expression is built', () => {
    const sources = READERS.flatMap((reader) => sourcesIn(join('server', 'src', reader)));
    assert.deepEqual(wordedParts(sources), Object.keys(ALLOWED_PARTS).sort());
  });

  it('are found in lists of which expressions are built, here and in what is imported', () => {
    const lists = { file: 'server/src/rules/lists.ts', text: "export const VERBS = ['asks', 'begs'];\n" };
    const words = { file: 'server/src/languages/words.ts', text: "export const NOUNS = ['table'];\n" };
    const rule = [
      "import { NOUNS } from '../languages/words';",
      "import { VERBS } from './lists';",
      "const OTHERS: readonly string[] = ['box'];",
      "const SIGNS = '[a-z]+\\\\s';",
      "const ALL = `$\u007bOTHERS.join('|')}|$\u007bSIGNS}`;",
      "const PATTERN = new RegExp(`$\u007bALL}|$\u007bNOUNS}|$\u007bVERBS.join('|')}`, 'u');",
      "const IDLE = ['idle'];",
    ];
    const found = wordedParts([lists, words, { file: 'server/src/rules/a.ts', text: rule.join('\n') }]);
    assert.deepEqual(found, ['server/src/rules/a.ts: OTHERS', 'server/src/rules/lists.ts: VERBS']);
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
