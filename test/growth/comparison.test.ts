import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareDrafts, comparisonSteps } from '../../server/src/edits/compare/comparison';
import { readDocument } from '../../server/src/model/document';
import { openText } from '../../server/src/text/textVersion';
import { executedIn } from '../support/executed';
import { assertGrows, SIZE } from '../support/grows';

const HEAD = 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n';
const TRADES = ['mills', 'ports', 'farms', 'mines', 'inns', 'kilns', 'forges', 'dairies'];

/** Paragraphs in words that differ a little. */
function draft(size: number, words: (i: number) => string): string {
  return HEAD + Array.from({ length: size }, (_, i) => `${i + 1}.\t${words(i)}\n`).join('');
}

const usual = (i: number) =>
  `The Committee is concerned about accidents in the ${TRADES[i % TRADES.length]} of district ${i}, and refers to paragraph ${Math.max(1, i)} above.`;

function read(text: string) {
  return readDocument(openText('file:///draft.txt', 'treaty-body', 1, text));
}

/** An earlier draft and a later one, by what happened between them. */
const DRAFTS: Readonly<
  Record<string, readonly [before: (i: number) => string, after: (i: number, size: number) => string]>
> = {
  'nothing changed': [usual, usual],
  'each paragraph changed': [usual, (i) => usual(i).replace('accidents', 'injuries')],
  'all paragraphs say the same': [() => 'The Committee regrets this.', () => 'The Committee regrets this.'],
  'nothing is left': [usual, (i) => `Talks number ${i * 7} on letters, tides and pigments were held.`],
  'the order is reversed': [usual, (i, size) => usual(size - 1 - i)],
};

describe('comparing two drafts', () => {
  it('pauses before much of the work is done at a time', async () => {
    const [before, after] = [
      read(draft(SIZE, usual)),
      read(draft(SIZE, (i) => usual(SIZE - i).replace('refers', 'adds'))),
    ];
    const steps = comparisonSteps(before, after);
    const executed: number[] = [];
    for (let isDone = false; !isDone; )
      executed.push(
        await executedIn(() => {
          isDone = steps.next().done === true;
        }),
      );
    const [total, most] = [executed.reduce((sum, one) => sum + one, 0), Math.max(...executed)];
    assert(most < total / 5, `${most} of ${total} steps without a pause`);
  });

  for (const [name, [before, after]] of Object.entries(DRAFTS))
    it(`takes work that grows with the text, where ${name}`, async () => {
      await assertGrows(
        (size) => {
          const count = size >> 1;
          return [read(draft(count, before)), read(draft(count, (i) => after(i, count)))] as const;
        },
        ([one, other]) => compareDrafts(one, other),
        // What is similar is found through its words, which are sorted.
        14,
      );
    });
});
