import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ApartLines, apartAfter } from '../../server/src/syntax/blocks/apart';
import { contentOf } from '../../server/src/syntax/blocks/block';
import { readTree, type Tree, updateTree } from '../../server/src/syntax/blocks/tree';
import { mutated, mutation, soup } from '../fuzz/mutations';
import { fc, runs } from '../support/random';
import { manner, parts, write } from './drafts';
import { assertNothingLost } from './losses';
import { WORDS } from './shownOutline';

/** The lines that contain words of tables, each run of them one table. */
function rowsOf(text: string, row: RegExp): ApartLines[] {
  const apart: ApartLines[] = [];
  let start = 0;
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const end = start + line.length;
    const last = apart.at(-1);
    if (row.test(line)) {
      if (last?.end === start) apart[apart.length - 1] = { ...last, end };
      else apart.push({ kind: 'table', start, end });
    } else if (last?.end === start && /^\s*$/.test(line)) apart[apart.length - 1] = { ...last, end };
    start = end;
  }
  return apart;
}

const shown = ({ blocks }: Tree) =>
  blocks.map((block) => `${block.kind} ${block.label?.text ?? '-'} ${contentOf(block).replace(/\s+/g, ' ')}`);

const HEAD = 'CMW/C/XAA/CO/1\n\nConcluding observations on Xandoria\n\n\tA.\tIntroduction\n\n';

describe('lines that stand apart', () => {
  it('are no headings and no paragraphs, and the text goes on across them', () => {
    const text = `${HEAD}1.\tThe Committee notes it.\n\nA. Total | 3\n2. Courts | 7\n\n2.\tThe Committee thanks the delegation.\n`;
    assert.deepEqual(shown(readTree(text, WORDS, undefined, rowsOf(text, /\|/))).slice(-4), [
      'paragraph 1 The Committee notes it.',
      'unnumbered - A. Total | 3',
      'unnumbered - 2. Courts | 7',
      'paragraph 2 The Committee thanks the delegation.',
    ]);
  });

  it('end a paragraph, however it breaks off', () => {
    const text = `${HEAD}1.\tThe Committee notes\n\nTotal | 3\n\nwhat the table says.\n`;
    assert.deepEqual(shown(readTree(text, WORDS, undefined, rowsOf(text, /\|/))).slice(-3), [
      'paragraph 1 The Committee notes',
      'unnumbered - Total | 3',
      'unnumbered - what the table says.',
    ]);
  });

  it('are front matter before the text, unless there is nothing else', () => {
    const text = 'CMW/C/XAA/CO/1\n\nState party | Xandoria\n\n1.\tThe Committee notes it.\n';
    const read = readTree(text, WORDS, undefined, rowsOf(text, /\|/));
    assert.equal(shown(read)[1], 'masthead - State party | Xandoria');
    const alone = 'State party | Xandoria\n1. Courts | 7\n';
    assert.deepEqual(shown(readTree(alone, WORDS, undefined, rowsOf(alone, /\|/))), [
      'unnumbered - State party | Xandoria',
      'unnumbered - 1. Courts | 7',
    ]);
  });

  it('are furniture below the title of a table of contents', () => {
    const text = `CMW/C/XAA/CO/1\n\nContents\n\nPage\n\nI. Scope | 2\nII. Concerns | 4\n\n\tI.\tScope\n\n1.\tThe Committee notes it.\n`;
    assert.deepEqual(shown(readTree(text, WORDS, undefined, rowsOf(text, /\|/))), [
      'masthead - CMW/C/XAA/CO/1',
      'furniture - Contents',
      'furniture - Page',
      'furniture - I. Scope | 2',
      'furniture - II. Concerns | 4',
      'heading I Scope',
      'paragraph 1 The Committee notes it.',
    ]);
  });

  const drafts = fc.oneof(
    fc.tuple(parts, manner).map(([document, how]) => write(document, how).text),
    soup,
  );

  it('are read alike however the text came about, and nothing is lost', () => {
    fc.assert(
      fc.property(drafts, fc.array(mutation, { minLength: 1, maxLength: 6 }), (start, mutations) => {
        let text = start.replace(/\r\n?/g, '\n');
        let tree = readTree(text, WORDS, undefined, rowsOf(text, /e[a-m]\w*\n/));
        assertNothingLost(tree, text);
        for (const m of mutations) {
          const next = mutated(text, m);
          tree = updateTree(tree, next.change, next.text, WORDS);
          text = next.text;
          assert.deepEqual(tree.blocks, readTree(text, WORDS, undefined, tree.apart).blocks);
          assertNothingLost(tree, text);
        }
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('lines that stand apart after edits', () => {
  const text = 'Before.\n\nA | 1\nB | 2\n\nAfter.\n';
  const left = (start: number, end: number, written: string) => {
    const edits = [{ start, end, text: written }];
    const result = text.slice(0, start) + written + text.slice(end);
    return apartAfter(rowsOf(text, /\|/), edits, result).map((span) => result.slice(span.start, span.end));
  };
  const at = (words: string) => text.indexOf(words);

  it('move with the text', () => {
    assert.deepEqual(left(0, 0, 'More.\n'), ['A | 1\nB | 2\n\n']);
    assert.deepEqual(left(at('After'), text.length, ''), ['A | 1\nB | 2\n\n']);
    assert.deepEqual(left(at('A |'), at('A |'), 'New.\n'), ['A | 1\nB | 2\n\n']);
    assert.deepEqual(left(at('After'), at('After'), 'New.\n'), ['A | 1\nB | 2\n\n']);
  });

  it('are what is left of them', () => {
    assert.deepEqual(left(at('1'), at('1') + 1, '17'), ['A | 17\nB | 2\n\n']);
    assert.deepEqual(left(0, at('B |'), ''), ['B | 2\n\n']);
    assert.deepEqual(left(0, at('B |'), 'New.\n'), ['B | 2\n\n']);
    assert.deepEqual(left(at('B |'), text.length, 'New.\n'), ['A | 1\n']);
    assert.deepEqual(left(0, text.length, 'New.\n'), []);
  });

  it('are no more where they are joined with the text', () => {
    assert.deepEqual(left(at('A |') - 2, at('A |'), ' '), ['B | 2\n\n']);
    assert.deepEqual(left(at('After') - 2, at('After'), ' '), ['A | 1\n']);
  });

  it('take several edits at once', () => {
    const edits = [
      { start: 0, end: 7, text: 'Anew.' },
      { start: at('1'), end: at('1') + 1, text: '12' },
      { start: at('2'), end: at('2') + 1, text: '' },
      { start: at('After'), end: at('After'), text: 'And ' },
    ];
    const result = 'Anew.\n\nA | 12\nB | \n\nAnd After.\n';
    const [span] = apartAfter(rowsOf(text, /\|/), edits, result);
    assert.equal(result.slice(span?.start, span?.end), 'A | 12\nB | \n\n');
  });
});
