import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownSeries } from '../../server/src/model/paragraphs/ownSeries';
import { findPlace } from '../../server/src/model/paragraphs/paragraphs';
import { read } from '../support/documents';

const REPLIES = 'CMW/C/XAA/RQ/1\n\nReplies of Xandoria to the list of issues\n\n';

/** The words of the paragraphs that count through a text, with `own` in each of them. */
function counted(text: string): string[] {
  const { tree, paragraphs } = read(REPLIES + text);
  return ownSeries(paragraphs.all).map(({ block }) => tree.blocks[block]?.text.trim() ?? '');
}

const paragraph = (n: number, words = 'own') => `${n}.\tThis is ${words}.\n`;

describe('the paragraphs that count through a text', () => {
  it('are told from lists, quoted questions and laws, whose numbers are others', () => {
    const own = (...numbers: number[]) => numbers.map((n) => paragraph(n).trim());
    for (const [text, numbers] of [
      [
        [paragraph(1), paragraph(2), paragraph(3)],
        [1, 2, 3],
      ],
      // A list within paragraph 4.
      [
        [1, 2, 3, 4]
          .map((n) => paragraph(n))
          .concat(
            [1, 2, 3, 4, 5, 6].map((n) => paragraph(n, 'a list')),
            [5, 6].map((n) => paragraph(n)),
          ),
        [1, 2, 3, 4, 5, 6],
      ],
      // Questions, each before its answer.
      [
        [
          paragraph(1, 'asked'),
          paragraph(1),
          paragraph(2),
          paragraph(2, 'asked'),
          paragraph(3),
          paragraph(3, 'asked'),
          paragraph(4),
          paragraph(5),
        ],
        [1, 2, 3, 4, 5],
      ],
      // A number of a law, and one that is missing.
      [
        [paragraph(1), paragraph(2), paragraph(62, 'a law'), paragraph(4), paragraph(5)],
        [1, 2, 4, 5],
      ],
    ] as const)
      assert.deepEqual(counted(text.join('')), own(...numbers));
  });

  it('are the ones that a number means where a text repeats many', () => {
    const text =
      [1, 2, 3, 4].map((n) => paragraph(n, 'asked') + paragraph(2 * n - 1) + paragraph(2 * n)).join('') + paragraph(9);
    const { tree, paragraphs } = read(REPLIES + text);
    for (const number of ['2', '3', '4']) {
      const found = findPlace(tree, paragraphs, 0, { number, path: [] });
      assert.match(found.kind === 'paragraph' ? (tree.blocks[found.paragraph.block]?.text ?? '') : '', /own/);
    }
  });
});
