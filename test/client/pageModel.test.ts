import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PageModel } from '../../client/pages/preview/pageModel';
import type { PageAnswer, PageBlock } from '../../server/src/protocol';
import { fc } from '../support/random';

function block(kind: PageBlock['kind'], label: string, text: string, level = 0): PageBlock {
  return {
    kind,
    level,
    marker: label,
    label,
    length: label.length + text.length,
    runs: [{ start: label.length, text }],
    findings: [],
  };
}

function answer(number: number, follows: number, changes: PageAnswer['changes']): PageAnswer {
  return { number, version: number, title: '', language: 'en', follows, isPart: false, changes };
}

const BLOCKS = [
  block('masthead', '', 'CMW'),
  block('title', '', 'Observations'),
  block('paragraph', '1', 'One.'),
  block('footnote', '*', 'A note.'),
  block('furniture', '', 'Page 2'),
  block('paragraph', '2', 'Two:'),
  block('subparagraph', 'a', 'Three;', 1),
  block('subparagraph', 'i', 'Four.', 2),
  block('subparagraph', 'b', 'Five.', 1),
];

function page(blocks: readonly PageBlock[] = BLOCKS): PageModel {
  const model = new PageModel();
  assert.ok(model.take(answer(1, 0, [{ at: 0, remove: 0, insert: blocks }])));
  return model;
}

const shown = ({ rows }: PageModel) =>
  rows.map((row) => (row.kind === 'block' ? (row.block.block.runs[0]?.text ?? '') : row.kind));

describe('the rows of a page', () => {
  it('are in the order of print: notes at the foot, and no furniture', () => {
    assert.deepEqual(shown(page()), [
      'masthead',
      'Observations',
      'One.',
      'Two:',
      'Three;',
      'Four.',
      'Five.',
      'notes',
      'A note.',
    ]);
  });

  it('are found by what links name', () => {
    const model = page();
    const at = (place: string) => shown(model)[model.rowOfPlace(place) ?? -1];
    assert.deepEqual(['1', '2', '2(a)', '2(a)(i)', '2(b)', '3'].map(at), [
      'One.',
      'Two:',
      'Three;',
      'Four.',
      'Five.',
      undefined,
    ]);
    assert.equal(shown(model)[model.rowOfNote('*') ?? -1], 'A note.');
  });

  it('keep the key of a block that takes the place of another', () => {
    const model = page();
    const keys = model.rows.map(({ key }) => key);
    assert.ok(model.take(answer(2, 1, [{ at: 2, remove: 1, insert: [block('paragraph', '1', 'Uno.')] }])));
    assert.deepEqual(
      model.rows.map(({ key }) => key),
      keys,
    );
    assert.equal(shown(model)[2], 'Uno.');
  });

  it('are not changed by an answer that does not follow the last', () => {
    const model = page();
    const before = shown(model);
    const late = answer(3, 2, [{ at: 0, remove: 5, insert: [] }]);
    assert.equal(model.take(late), false);
    assert.deepEqual(shown(model), before);

    const anew = new PageModel();
    assert.equal(anew.take(late), false, 'a page that was loaded anew took changes to the page before it');
    assert.deepEqual(shown(anew), []);
  });

  it('stand where their text does', () => {
    const model = page();
    let start = 0;
    for (const one of BLOCKS) {
      if (one.kind !== 'furniture') {
        const { row, share } = model.rowAt(start);
        assert.equal(shown(model)[row], one.kind === 'masthead' ? 'masthead' : one.runs[0]?.text);
        assert.equal(share, 0);
        assert.equal(model.offsetAt(row, share), start);
      }
      start += one.length;
    }
    // What is not shown is looked for where it would stand.
    const { row } = model.rowAt(BLOCKS.slice(0, 4).reduce((sum, { length }) => sum + length, 0) + 2);
    assert.ok(row >= 0);
    assert.equal(new PageModel().rowAt(5).row, 0);
  });

  it('become by changes what they are when told whole', () => {
    const one = fc.constantFrom(...BLOCKS);
    fc.assert(
      fc.property(fc.array(one), fc.array(one), (before, after) => {
        let head = 0;
        while (head < before.length && before[head] === after[head]) head++;
        const model = page(before);
        const changes = [{ at: head, remove: before.length - head, insert: after.slice(head) }];
        assert.ok(model.take(answer(2, 1, changes)));
        assert.deepEqual(shown(model), shown(page(after)));
        assert.equal(new Set(model.rows.map(({ key }) => key)).size, model.rows.length);
      }),
    );
  });
});
