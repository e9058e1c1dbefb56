import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from '../support/documents';
import { findOf } from '../support/findings';
import { FIRST, LATER } from '../support/wordings';

describe('follow-up-target', () => {
  it('“those contained in paragraphs” are the recommendations named before', () => {
    const pair = (n: number) =>
      `${n}.\tThe Committee is concerned about matter ${n}.\n${n + 1}.\tThe Committee recommends that the State party settle matter ${n}.\n`;
    const request = (n: number) =>
      `8.\tThe Committee stresses the importance of all its recommendations. It requests the State party to provide, within two years, information on the implementation of those contained in paragraphs 3 and ${n} above.\n`;
    const found = (n: number) =>
      findOf('follow-up-target', `${LATER}${FIRST}${pair(2)}${pair(4)}${pair(6)}${request(n)}`);
    assert.deepEqual([found(4).length, found(5).length], [1, 0]);
  });

  it('a paragraph is told once, at its number', () => {
    const pair = (n: number) =>
      `${n}.\tThe Committee is concerned about:\n\t(a)\tMatter ${n};\n\t(b)\tAnother.\n${n + 1}.\tThe Committee recommends that the State party settle matter ${n}.\n`;
    const found = (places: string) => {
      const text = `${LATER}${FIRST}${[2, 4, 6, 8, 10].map(pair).join('')}12.\tThe Committee requests the State party to provide, within two years, written information on the recommendations contained in paragraphs ${places} above.\n`;
      const { readings, tree } = read(text);
      return findOf('follow-up-target', text).map(
        ({ block, start, end }) => readings[block] && tree.blocks[block]?.text.slice(start, end),
      );
    };
    assert.deepEqual(found('2 (a) and (b), 3'), ['2']);
    assert.deepEqual(found('10 (a) and (b), and 3'), ['10']);
    assert.deepEqual(found('2 (a), 4 (a) and (b), and 7'), ['2', '4']);
  });
});
