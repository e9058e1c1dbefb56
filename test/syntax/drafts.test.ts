import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTree } from '../../server/src/syntax/blocks/tree';
import { anyText, fc, runs } from '../support/random';
import { manner, parts, write } from './drafts';
import { assertNothingLost } from './losses';
import { WORDS, wordsOf } from './shownOutline';

/** How many of all manners of writing may be misread: a heading after a line that is full by chance, and the like. */
const MISREAD = 1 / 1000;

/** The blocks after the title, as `write` describes them. */
function blocksOf(text: string): string[] {
  const out: string[] = [];
  for (const block of readTree(text, WORDS).blocks) {
    if (block.kind === 'masthead' || block.kind === 'title') continue;
    const level = block.kind === 'heading' || block.kind === 'subparagraph' ? ` ${block.level}` : '';
    const label =
      block.label &&
      ` [${block.label.form === 'mark' && block.label.value > 0 ? block.label.value : block.label.text}]`;
    out.push(`${block.kind}${level}${label ?? ''} ${wordsOf(block)}`);
  }
  return out;
}

describe('an invented document', () => {
  it('has the same blocks in every manner of writing it down', () => {
    const samples = fc.sample(fc.tuple(parts, manner), 2500);
    const misread = samples.flatMap(([document, how]) => {
      const { text, blocks } = write(document, how);
      const read = blocksOf(text);
      const at = blocks.findIndex((block, i) => block !== read[i]);
      return at < 0 && blocks.length === read.length
        ? []
        : [`${JSON.stringify(how)}\n  wanted ${blocks[at]}\n  read   ${read[at]}`];
    });
    assert.ok(
      misread.length <= samples.length * MISREAD,
      `${misread.length} of ${samples.length}:\n${misread.slice(0, 5).join('\n')}`,
    );
  });

  it('is read to the last character', () => {
    fc.assert(
      fc.property(parts, manner, (document, how) => {
        const { text } = write(document, how);
        assertNothingLost(readTree(text, WORDS), text);
      }),
    );
  });
});

describe('any text', () => {
  it('gives a tree that holds all of it', () => {
    const unit = fc.oneof(
      anyText(3),
      fc.constantFrom('\r', '\n', '\r\n', '1.', '(a)', '\t', 'A.', '[bookmark: ', ']', '\ud83d', '\udcff'),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), (units) => {
        const text = units.join('');
        assertNothingLost(readTree(text, WORDS), text);
      }),
      { numRuns: runs(2000) },
    );
  });
});
