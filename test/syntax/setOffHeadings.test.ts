import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outline } from './shownOutline';

describe('a heading number alone on its line', () => {
  it('has its words set off below, above the next paragraph or the first heading under it', () => {
    const text = `1. The Committee agrees.

I.

Introduction

A.

Rights of workers and of members of their
families
2.
The Committee thanks the delegation.

B.

Work and its conditions

1.

Wages
3.
The Committee is concerned.

1.

Hours
4.
The Committee is concerned.
`;
    const shown = outline(text);
    for (const heading of ['I] Introduction', 'A] Rights of workers and of', 'B] Work and its', '1] Wages', '1] Hours'])
      assert.ok(shown.includes(`heading [${heading}`), `${heading}\n${shown}`);
    assert.deepEqual(
      [...shown.matchAll(/paragraph \[(\d+)\]/g)].map(([, number]) => number),
      ['1', '2', '3', '4'],
    );
    // A letter that does not go on with the headings may be an initial.
    assert.doesNotMatch(outline(text.replace('B.\n\nWork', 'F.\n\nWork')), /\[F\]/);
  });

  it('goes back to a lower number where the paragraph comes below its words', () => {
    const shown = outline(
      '67. It agrees.\n\n68. It agrees.\n\n2.\n\nTrade in persons\n69.\nIt notes the law.\n\n70. It agrees.\n',
    );
    assert.match(shown, /heading \[2\] Trade in persons\n.*paragraph \[69\]/);
    assert.match(
      outline('67. It agrees.\n\n68. It agrees.\n\n2.\n\nTrade in persons\n71.\nIt notes the law.\n'),
      /paragraph \[2\]/,
    );
  });
});
