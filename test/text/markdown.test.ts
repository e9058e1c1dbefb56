import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvCell } from '../../server/src/text/markup/csv';
import { escapeMarkdown } from '../../server/src/text/markup/escapeMarkdown';
import { HOSTILE_WORDS } from '../support/hostile/hostileWords';
import { fc, runs } from '../support/random';
import { rendered } from '../support/rendered';

const pieces = fc
  .array(fc.constantFrom(...HOSTILE_WORDS, ' ', '\n', '\t', 'word', '(', '12.', '5 (a)', '😀'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((some) => some.join(''));

/** What white space becomes where it stands in a line. */
const inLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('text as Markdown', () => {
  it('is text and nothing more, in a paragraph, in a heading and in a table', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const escaped = escapeMarkdown(text);
        const { text: shown, more } = rendered(escaped);
        assert.deepEqual(more, [], escaped);
        assert.equal(inLine(shown), inLine(text), escaped);
        const heading = rendered(`# Title ${escaped}`);
        assert.deepEqual(heading.more, ['heading_open'], escaped);
        const table = rendered(`| A | B |\n| --- | --- |\n| x ${escaped} y | z |\n`);
        assert.deepEqual(
          table.more.filter((one) => !/^(?:table|thead|tbody|tr|th|td)_open$/.test(one)),
          [],
          escaped,
        );
        assert.equal(table.more.filter((one) => one === 'td_open').length, 2, escaped);
        assert.equal(inLine(table.text), inLine(`ABx ${text} yz`), escaped);
      }),
      { numRuns: runs(3000) },
    );
  });
});

describe('text as a cell of comma-separated values', () => {
  it('is one cell, and no formula', () => {
    for (const [text, expected] of [
      ['words', '"words"'],
      ['of "words", and more', '"of ""words"", and more"'],
      ['=HYPERLINK("https://a.example")', '"\'=HYPERLINK(""https://a.example"")"'],
      ['+1', '"\'+1"'],
      ['-1', '"\'-1"'],
      ['@SUM(A1)', '"\'@SUM(A1)"'],
      ['\t=1', '"\'\t=1"'],
      ['two\nlines', '"two\nlines"'],
      ['', '""'],
    ] as const)
      assert.equal(csvCell(text), expected);
  });
});
