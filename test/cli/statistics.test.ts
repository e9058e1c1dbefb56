import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OBSERVATIONS } from '../support/documents';
import { runCaptured } from './support/captured';

const files = {
  'draft.txt': `${OBSERVATIONS}A.\tPositive aspects\n\n1.\tThe Committee welcomes the Harbour Act of 2014.\n`,
  'treaty-body.json':
    '{ "wordLimits": { "concluding-observations": 9000 }, "sectionTargets": { "Positive aspects": 5 } }',
};

describe('statistics', () => {
  it('prints where a file stands, with the limits and targets of its project', async () => {
    const { code, out, error } = await runCaptured(['statistics', 'draft.txt'], { files });
    assert.deepEqual([code, error], [0, '']);
    assert.match(out, /^\d+ of 9,000 words; [\d,]+ left\nParagraphs: 1\n/);
    assert.match(out, /\n10 {2}\s*\d+ per cent {2}A\. Positive aspects \(5 over the target of 5\)\n$/);
  });

  it('gives data with lines', async () => {
    const { out } = await runCaptured(['statistics', 'draft.txt', '--format', 'json'], { files });
    const { limit, sections, paragraphs } = JSON.parse(out);
    assert.equal(limit, 9000);
    assert.deepEqual(
      sections.map(({ heading, words, target, line }: Readonly<Record<string, unknown>>) => [
        heading,
        words,
        target,
        line,
      ]),
      [['A. Positive aspects', 10, 5, 5]],
    );
    assert.deepEqual(paragraphs, [
      { place: '1', name: 'The Committee welcomes the Harbour Act of 2014.', words: 8, line: 7 },
    ]);
  });

  it('fails for a file that is not there', async () => {
    const { code, error } = await runCaptured(['statistics', 'none.txt'], { files });
    assert.deepEqual([code, /there is no such file/.test(error)], [2, true]);
  });
});
