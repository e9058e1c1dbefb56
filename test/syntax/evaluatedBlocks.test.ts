import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readTree } from '../../server/src/syntax/blocks/tree';
import { readMarks } from '../evaluation/evaluate';
import { WORDS, wordsOf } from './shownOutline';

/** The headings of a text with their levels, and its paragraphs and subparagraphs counted, as the outline files have them. */
function evaluated(text: string): string {
  const lines: string[] = [];
  const numbers: string[] = [];
  let subparagraphs = 0;
  for (const block of readTree(text, WORDS).blocks) {
    if (block.kind === 'heading')
      lines.push(`${block.level} ${block.label ? `${block.label.text}. ` : ''}${wordsOf(block)}`);
    else if (block.kind === 'paragraph') numbers.push(block.label?.text ?? '');
    else if (block.kind === 'subparagraph') subparagraphs++;
  }
  const inserted = numbers.filter((number) => number.includes(' '));
  const plain = numbers.filter((number) => !number.includes(' ')).map(Number);
  plain.forEach((number, i) => {
    if (i > 0) assert.equal(number, (plain[i - 1] ?? 0) + 1, 'numbers go on by one');
  });
  const range = [`${plain[0]}-${plain.at(-1)}`, ...inserted].join(', ');
  return [...lines, `paragraphs: ${range}, subparagraphs: ${subparagraphs}`].join('\n');
}

for (const set of ['development', 'blind', 'set4', 'set5']) {
  describe(`the outlines of the ${set} documents`, () => {
    const folder = join(process.cwd(), 'test/evaluation', set);
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    it('are there', () => assert.equal(names.length, 5));
    for (const name of names) {
      it(name, () => {
        const { text } = readMarks(readFileSync(join(folder, name), 'utf8'));
        const wanted = readFileSync(join(folder, name.replace('.txt', '.outline')), 'utf8');
        // Headings are compared word by word: a file may have non-breaking spaces in them.
        assert.equal(evaluated(text), wanted.trim().replace(/[^\S\n]+/gu, ' '));
      });
    }
  });
}
