import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { INITIAL_STATE } from '../../server/src/syntax/blocks/block';
import { Lines } from '../../server/src/syntax/blocks/line';
import { LOOKAHEAD_LINES } from '../../server/src/syntax/blocks/lookahead';
import { BlockReader } from '../../server/src/syntax/blocks/reader';
import { type ReadingWork, readTree, type Tree, updateTree } from '../../server/src/syntax/blocks/tree';
import { isHardWrapped } from '../../server/src/syntax/blocks/wrapping';
import { changeText, openText } from '../../server/src/text/textVersion';
import { mutated, mutation, SNIPPETS, soup } from '../fuzz/mutations';
import { fc, runs } from '../support/random';
import { manner, parts, write } from './drafts';
import { assertNothingLost } from './losses';
import { WORDS } from './shownOutline';

function assertSame(tree: Tree, fresh: Tree): void {
  // Whole values: kinds, labels, levels, zones, spans, texts and the state after each block.
  assert.deepEqual(tree.blocks, fresh.blocks);
  assert.deepEqual(tree.starts, fresh.starts);
  assert.equal(tree.length, fresh.length);
  assert.deepEqual(tree.lineCounts, fresh.lineCounts);
}

/** Tables of contents as converters leave them, with numbers and page numbers alone on their lines. */
const tables = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('3.', '(a)', 'B.') },
      fc.constantFrom('5', '1−2', 'Wages ..... 9', 'Schools and', 'It is so.', '1.\tIt agrees.'),
    ),
    { minLength: 20, maxLength: 60 },
  )
  .map((lines) => `CMW/C/XAA/2\n\nCONTENTS\n\nI.\nSummary of the law ..... 4\n\n${lines.join('\n\n')}\n`);

const drafts = fc.tuple(parts, manner).map(([document, how]) => write(document, how).text);

describe('an incremental reading', () => {
  const isFresh = (texts: fc.Arbitrary<string>, maxLength: number, numRuns: number) =>
    fc.assert(
      fc.property(texts, fc.array(mutation, { minLength: 1, maxLength }), (start, mutations) => {
        let text = start;
        let tree = readTree(text, WORDS);
        for (const m of mutations) {
          const next = mutated(text, m);
          tree = updateTree(tree, next.change, next.text, WORDS);
          text = next.text;
          assertSame(tree, readTree(text, WORDS));
          assertNothingLost(tree, text);
        }
      }),
      { numRuns },
    );

  it('is what a fresh reading is, edit after edit', () => isFresh(drafts, 12, runs(300)));

  it('is what a fresh reading is on lines thrown together', () => isFresh(soup, 6, runs(1500)));

  it('is what a fresh reading is on tables of contents', () => isFresh(tables, 6, runs(300)));

  it('reads on where a paragraph that a footnote interrupts is now complete', () => {
    const text =
      '1. The Committee recalls paragraphs 11 and\n* Adopted in April.\n2. The State party agrees.\n3. It thanks it.\n';
    const at = text.indexOf('\n*');
    const { after, change } = changed(text, at - 4, at, '.');
    const tree = readTree(text, WORDS);
    assert.equal(tree.blocks[2]?.kind, 'unnumbered');
    const next = updateTree(tree, change, after, WORDS);
    assert.equal(next.blocks[2]?.kind, 'paragraph');
    assertSame(next, readTree(after, WORDS));
  });

  it('shares every block whose text and surroundings are untouched', () => {
    const text = draftOf(60);
    const tree = readTree(text, WORDS);
    const at = text.indexOf('\n31.') + 20;
    const { after, change } = changed(text, at, at, ' indeed');
    const next = updateTree(tree, change, after, WORDS);
    assert.equal(next.blocks.length, tree.blocks.length);
    const renewed = next.blocks.filter((block, i) => block !== tree.blocks[i]);
    assert.deepEqual(
      renewed.map((block) => block.label?.text),
      ['31'],
    );
  });

  it('shares the blocks on both sides of a paragraph put in and of one taken out', () => {
    const text = draftOf(60);
    const tree = readTree(text, WORDS);
    const at = text.indexOf('\n31.') + 1;
    const put = '31.\tThe Committee is concerned.\n';
    const added = changed(text, at, at, put);
    const longer = updateTree(tree, added.change, added.after, WORDS);
    const old = new Set(tree.blocks);
    assert.deepEqual(
      longer.blocks.filter((block) => !old.has(block)).map((block) => block.text),
      [put],
    );
    const shorter = updateTree(longer, { start: at, oldEnd: at + put.length, newEnd: at }, text, WORDS);
    assert.ok(shorter.blocks.every((block, i) => block === tree.blocks[i]));
  });

  it('shares all blocks when nothing changes', () => {
    const text = draftOf(20);
    const tree = readTree(text, WORDS);
    const next = updateTree(tree, { start: 100, oldEnd: 100, newEnd: 100 }, text, WORDS);
    assert.ok(next.blocks.every((block, i) => block === tree.blocks[i]));
  });
});

/** Where, from an offset on, so many lines with words or leftovers in them have ended; undefined where there are fewer. */
function afterLines(text: string, from: number, count: number): number | undefined {
  let at = from;
  let rest = count;
  while (rest > 0) {
    if (at >= text.length) return undefined;
    const line = new Lines(text).from(at);
    if (!line || line.next >= text.length) return undefined;
    at = line.next;
    rest--;
  }
  return at;
}

describe('reading a block', () => {
  const texts = fc.oneof(drafts, soup, tables);

  it('depends on the text from there on and on the state, on nothing that was read before', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tree = readTree(text, WORDS);
        const isWrapped = isHardWrapped(tree.lineCounts);
        tree.blocks.forEach((block, i) => {
          const state = tree.blocks[i - 1]?.after ?? INITIAL_STATE;
          assert.deepEqual(new BlockReader(text.slice(tree.starts[i]), WORDS, isWrapped).read(0, state), block);
        });
      }),
      { numRuns: runs(300) },
    );
  });

  it('depends on no unit after those that the tree says', () => {
    const ends = fc.constantFrom('', '\n', '\r', '\r\n', ' ', 'x', '\n\n12.\tThe', ...SNIPPETS);
    fc.assert(
      fc.property(texts, ends, (text, end) => {
        const tree = readTree(text, WORDS);
        const isWrapped = isHardWrapped(tree.lineCounts);
        tree.blocks.forEach((block, i) => {
          const start = tree.starts[i] ?? 0;
          const reach = tree.reaches[i] ?? 0;
          if (start + reach > text.length) return;
          const state = tree.blocks[i - 1]?.after ?? INITIAL_STATE;
          assert.deepEqual(
            new BlockReader(text.slice(start, start + reach) + end, WORDS, isWrapped).read(0, state),
            block,
          );
        });
      }),
      { numRuns: runs(500) },
    );
  });

  it('looks no further than it says', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...SNIPPETS), (text, snippet) => {
        const tree = readTree(text, WORDS);
        const isWrapped = isHardWrapped(tree.lineCounts);
        tree.blocks.forEach((block, i) => {
          const start = tree.starts[i] ?? 0;
          const end = afterLines(text, start + block.text.length, LOOKAHEAD_LINES);
          if (end === undefined) return;
          const state = tree.blocks[i - 1]?.after ?? INITIAL_STATE;
          assert.deepEqual(
            new BlockReader(`${text.slice(start, end)}\n${snippet}`, WORDS, isWrapped).read(0, state),
            block,
          );
        });
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('the work of reading', () => {
  /** The changed one with its neighbours, and what comes of it. */
  const MOST_BLOCKS_READ = 6;

  it('is the same for an edit at the start, in the middle and at the end of a long document', () => {
    for (const paragraphs of [100, 1000, 3000]) {
      const text = draftOf(paragraphs);
      const tree = readTree(text, WORDS);
      for (const number of [2, Math.floor(paragraphs / 2), paragraphs]) {
        const at = text.indexOf(`\n${number}.\t`) + 30;
        for (const [end, put] of [
          [at, 'x'],
          [at + 5, ''],
          [at, '\n'],
          [at, '. The'],
        ] as const) {
          const { after, change } = changed(text, at, end, put);
          const work: ReadingWork = { blocks: 0 };
          updateTree(tree, change, after, WORDS, work);
          assert.ok(
            work.blocks > 0 && work.blocks <= MOST_BLOCKS_READ,
            `${work.blocks} blocks read for ${JSON.stringify(put)} in ${number} of ${paragraphs}`,
          );
        }
      }
    }
  });

  it('is the same for a number changed, a paragraph put in and a heading renamed', () => {
    const text = draftOf(1000);
    const tree = readTree(text, WORDS);
    const at = text.indexOf('\n500.\t') + 1;
    const heading = text.indexOf('\tNational measures', at);
    for (const [start, end, put] of [
      [at, at + 3, '501'],
      [at, at, '500.\tThe Committee asks.\n'],
      [heading + 1, heading + 9, 'Other'],
    ] as const) {
      const { after, change } = changed(text, start, end, put);
      const work: ReadingWork = { blocks: 0 };
      updateTree(tree, change, after, WORDS, work);
      assert.ok(work.blocks <= MOST_BLOCKS_READ, `${work.blocks} blocks read for ${put}`);
    }
  });

  it('is bounded in a document of short lines, where hardly anything shows how wide they are', () => {
    const text = Array.from({ length: 1000 }, (_, i) => `${i + 1}. The Committee agrees.\n`).join('');
    const tree = readTree(text, WORDS);
    for (const put of ['\n', 'x'.repeat(170), ' and\nThe']) {
      const at = text.indexOf('\n500. ') + 20;
      const { after, change } = changed(text, at, at, put);
      const work: ReadingWork = { blocks: 0 };
      updateTree(tree, change, after, WORDS, work);
      assert.ok(work.blocks <= 40, `${work.blocks} blocks read for ${JSON.stringify(put)}`);
    }
  });

  it('grows with the text and no faster', () => {
    const work = (paragraphs: number) => {
      const counted: ReadingWork = { blocks: 0 };
      readTree(draftOf(paragraphs), WORDS, counted);
      return counted.blocks;
    };
    assert.ok(work(1000) <= 11 * work(100));
  });

  it('is not squared by text without an end', () => {
    // Each of these once had a part that was looked at again for each of its lines.
    for (const line of [
      '(a) and so on\n',
      '12. and\n',
      '(see\n',
      'A. B\n',
      '1) x\n',
      '* y\n',
      '[bookmark: \n',
      '*1502765* x\n',
      '\n',
      '\r',
      ' \n',
      'Word.\n',
      '7\n',
    ]) {
      const short = timeOf(() => readTree(`1.\tThe Committee (\n${line.repeat(2_000)}`, WORDS));
      const long = timeOf(() => readTree(`1.\tThe Committee (\n${line.repeat(40_000)}`, WORDS));
      assert.ok(
        long < 100 * Math.max(short, 1),
        `${JSON.stringify(line)}: ${short} ms, then ${long} ms for twenty times the text`,
      );
    }
  });
});

/** Milliseconds of the processor, so that what else the machine does is not counted. */
function timeOf(action: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function changed(text: string, start: number, end: number, put: string) {
  const version = openText('file:///draft.txt', 'plaintext', 1, text);
  const range = { start: version.lines.positionAt(start), end: version.lines.positionAt(end) };
  const { after, change } = changeText(version, { range, text: put }, 2);
  return { after: after.text, change };
}

/** A document of so many paragraphs, with a heading over every ten and letters under every fifth. */
function draftOf(paragraphs: number): string {
  const lines = [
    'CMW/C/XAA/CO/2',
    '\tConcluding observations on the second periodic report of Xandria*',
    '',
    '\tA.\tIntroduction',
    '',
  ];
  for (let n = 1; n <= paragraphs; n++) {
    if (n % 10 === 0) lines.push('', `\t\tNational measures ${n}`, '');
    lines.push(
      `${n}.\tThe Committee notes the information given by the State party on its laws, in particular those of the provinces, and recommends that it apply them.`,
    );
    if (n % 5 === 0) lines.push('\t(a)\tThe law of the north;', '\t(b)\tThe law of the south.');
    if (n === 3) lines.push('\t*\tAdopted by the Committee at its eighteenth session.');
  }
  return `${lines.join('\n')}\n`;
}
