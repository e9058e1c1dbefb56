import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../server/src/syntax/blocks/block';
import { readTree, startOf, updateTree } from '../../server/src/syntax/blocks/tree';
import { countLines, isHardWrapped } from '../../server/src/syntax/blocks/wrapping';
import { WORDS } from './shownOutline';

const SENTENCES = [
  'Few complaints reach a court.',
  'The Committee notes the statement of the delegation on the budget of the Ministry of Labour.',
  'It regrets that the plan of 2014 has neither been applied since its adoption nor been published in full.',
  'It recommends that the State party review the Act, consult those concerned and appoint inspectors.',
];
const HEADINGS = ['Right to health', 'Follow-up', 'Data', 'National machinery for the advancement of women'];

/** A draft of sixty paragraphs with one paragraph a line and unnumbered headings. */
function draft(sentences: number, blank: string): string {
  const lines = ['CESCR/C/XAA/CO/3\n', 'Concluding observations on the third periodic report of Xandoria\n'];
  for (let n = 1; n <= 60; n++) {
    if (n % 5 === 2) lines.push(`${blank}${HEADINGS[n % HEADINGS.length]}${blank}`);
    const words = Array.from({ length: 1 + (n % sentences) }, (_, i) => SENTENCES[(n + i) % SENTENCES.length]);
    lines.push(`${n}.\t${words.join(' ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The same with its lines broken by hand. */
function wrapped(text: string): string {
  return text.replace(/^.{81,}$/gm, (line) => line.replace(/(.{1,78})(?: |$)/g, '$1\n').trimEnd());
}

const shown = ({ kind, level, label, text }: Block) => `${kind} ${level} ${label?.text ?? ''} ${text}`;

const LAYOUTS: readonly (readonly [string, number, string])[] = [
  ['short paragraphs', 1, ''],
  ['long paragraphs', 4, ''],
  ['headings set off by blank lines', 3, '\n'],
];

describe('one line break in a text with a line for each paragraph', () => {
  for (const [name, sentences, blank] of LAYOUTS) {
    it(`changes no block but the one that it breaks: ${name}`, () => {
      const text = draft(sentences, blank);
      const tree = readTree(text, WORDS);
      assert.equal(tree.blocks.filter(({ kind }) => kind === 'heading').length, 12);
      tree.blocks.forEach((block, i) => {
        if (block.kind !== 'paragraph') return;
        const start = startOf(tree, i);
        for (let at = block.content.start + 1; at < block.content.end; at++) {
          if (block.text.charAt(at - 1) !== ' ') continue;
          const broken = `${text.slice(0, start + at)}\n${text.slice(start + at)}`;
          const next = updateTree(
            tree,
            { start: start + at, oldEnd: start + at, newEnd: start + at + 1 },
            broken,
            WORDS,
          );
          const added = next.blocks.length - tree.blocks.length;
          const place = `${block.text.slice(0, at)}⏎`;
          const before = tree.blocks.slice(0, i).map(shown);
          assert.deepEqual(next.blocks.slice(0, i).map(shown), before, place);
          assert.deepEqual(next.blocks.slice(i + 1 + added).map(shown), tree.blocks.slice(i + 1).map(shown), place);
        }
      });
    });
  }
});

describe('a text counts as hard-wrapped', () => {
  it('where many of its lines continue a sentence, and is read as before', () => {
    for (const [, sentences, blank] of LAYOUTS.slice(1)) {
      const text = draft(sentences, blank);
      assert.equal(isHardWrapped(countLines(text)), false);
      const broken = wrapped(text);
      assert.equal(isHardWrapped(countLines(broken)), true);
      const numbers = (source: string) =>
        readTree(source, WORDS).blocks.flatMap(({ kind, label }) => (kind === 'paragraph' ? [label?.text] : []));
      assert.deepEqual(numbers(broken), numbers(text));
    }
  });

  it('not for items in small letters, blank lines or the ends of its lines', () => {
    assert.deepEqual(countLines('a) Adopte\n\n  \niv. Publish\nb. x\n'), { filled: 3, continued: 0, long: 0 });
    assert.deepEqual(countLines('The State party’s\r\nplan\rand\u00a0figures\r\n(a) too'), {
      filled: 4,
      continued: 2,
      long: 0,
    });
    assert.deepEqual(countLines(''), { filled: 0, continued: 0, long: 0 });
  });

  it('in scripts without capitals, whose lines show nothing', () => {
    assert.equal(isHardWrapped(countLines('委员会注意到\n缔约国的报告\n')), true);
  });

  it('not while it has more lines of paragraph length, after many line breaks and if it is short', () => {
    const paragraph = `The Committee notes${' the plan of the Ministry'.repeat(8)}.\n`;
    const short = Array.from({ length: 8 }, (_, i) => `${i + 1}.\t${paragraph}`).join('');
    assert.equal(isHardWrapped(countLines(short)), false);
    assert.equal(isHardWrapped(countLines(`${short}and\n\nof\n\nthe\n`)), false);
    assert.equal(isHardWrapped(countLines(`${short}and\n\nof\n\nthe\n\nplan\n`)), true);
    assert.equal(isHardWrapped(countLines(short.replaceAll(' plan ', '\nplan '))), true);
  });

  it('after an edit whenever a fresh reading says so', () => {
    let text = draft(2, '');
    let tree = readTree(text, WORDS);
    const decisions = new Set<boolean>();
    for (let at = text.indexOf(' the ', 300); at >= 0; at = text.indexOf(' the ', at + 2)) {
      text = `${text.slice(0, at)}\n${text.slice(at + 1)}`;
      tree = updateTree(tree, { start: at, oldEnd: at + 1, newEnd: at + 1 }, text, WORDS);
      const fresh = readTree(text, WORDS);
      assert.deepEqual(tree.lineCounts, fresh.lineCounts);
      assert.deepEqual(tree.blocks, fresh.blocks);
      decisions.add(isHardWrapped(tree.lineCounts));
    }
    assert.deepEqual([...decisions], [false, true]);
  });
});
