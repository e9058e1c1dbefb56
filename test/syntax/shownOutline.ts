import assert from 'node:assert/strict';
import { en } from '../../server/src/languages/en';
import { type Block, contentOf } from '../../server/src/syntax/blocks/block';
import { compileBlockWords } from '../../server/src/syntax/blocks/reader';
import { readTree, type Tree } from '../../server/src/syntax/blocks/tree';

/** The block words of English, ready for the reader. */
export const WORDS = compileBlockWords(en.blocks);

/** How many units of a block's words an outline shows. */
const SHOWN = 34;

/** The words of a block on one line. */
export function wordsOf(block: Block): string {
  return contentOf(block).replace(/\s+/gu, ' ');
}

/**
 * A tree as an outline that can be read: a line a block, with its kind, its label in brackets and how its words begin.
 * Paragraphs stand under their headings, subparagraphs and unnumbered blocks under their paragraph.
 */
function outlineOf(tree: Tree): string {
  const lines: string[] = [];
  let heading = 0;
  let paragraph = false;
  for (const block of tree.blocks) {
    let indent = heading;
    if (block.kind === 'heading') {
      heading = block.level;
      paragraph = false;
      indent = heading - 1;
    } else if (block.kind === 'paragraph') paragraph = true;
    else if (block.kind === 'subparagraph') indent += block.level;
    else if (block.kind === 'unnumbered' && paragraph) indent++;
    const words = wordsOf(block);
    const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
    const label = block.label ? ` [${block.label.text}]` : '';
    const zone = block.zone === 'annex' ? 'annex ' : '';
    lines.push(`${'  '.repeat(indent)}${zone}${block.kind}${label}${shown === '' ? '' : ` ${shown}`}`);
  }
  return lines.join('\n');
}

/** The outline of a text. */
export function outline(text: string): string {
  return outlineOf(readTree(text, WORDS));
}

/** Asserts that a text has an outline, which may be indented. */
export function reads(text: string, expected: string): void {
  const lines = expected.replace(/^\n|\n *$/g, '').split('\n');
  const indent = Math.min(...lines.map((line) => line.search(/\S|$/)));
  assert.equal(outline(text), lines.map((line) => line.slice(indent)).join('\n'));
}
