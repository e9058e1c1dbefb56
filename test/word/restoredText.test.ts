import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyText } from '../../server/src/word/apply/applyText';
import { fc } from '../support/random';
import { docx, field, p } from './support/docx';
import { randomDocx } from './support/randomDocx';
import { afterEdit, randomTextEdits } from './support/randomTextEdits';
import { read } from './support/reading';

const BY = { author: 'A. Drafter', date: '2026-01-02T03:04:05Z' };
const contents = (words: string) => p(field('TOC \\o', words));
const DRAFT = docx({
  body: [
    p('The Committee met.'),
    contents('1.0\tScope of the review\t3'),
    contents('2.0\tCritical services or events\t4'),
    p('It notes the report.'),
    p('It adjourned in autumn.'),
  ].join(''),
});

describe('a text of which some places were refused and restored', () => {
  it('can be written, also where lines beside a restored one would then be taken for others', () => {
    const before = read(DRAFT).text;
    const edited = before
      .replace('1.0\tScope of the review\t3\n2.0\tCritical services', '2.0\t\nCritical services new')
      .replace('4\n\nIt notes', '4 It notes');
    const refused = applyText(DRAFT, edited, BY);
    assert.ok(refused.kind === 'refused-places', refused.kind);
    const restored = applyText(DRAFT, refused.restored, BY);
    assert.equal(restored.kind, 'applied', JSON.stringify(restored));
    assert.ok(refused.places.some(({ before: line }) => line === '1.0\tScope of the review\t3'));
  });

  it('can be written in random files where writing some of the places made others differ', () => {
    const seed = 4242;
    const numRuns = 873;
    const files = fc.sample(randomDocx, { seed, numRuns });
    const edits = fc.sample(randomTextEdits, { seed, numRuns });
    for (const index of [162, 238, 302, 872]) {
      const parts = files[index];
      assert.ok(parts);
      const bytes = docx(parts);
      const edited = (edits[index] ?? []).reduce(afterEdit, read(bytes).text);
      const refused = applyText(bytes, edited, BY);
      assert.ok(refused.kind === 'refused-places', refused.kind);
      const restored = applyText(bytes, refused.restored, BY);
      assert.equal(restored.kind, 'applied', `${index}: ${JSON.stringify(restored)}`);
    }
  });
});
