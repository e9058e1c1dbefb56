import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runs } from '../support/random';
import { bookmark, docx, field, level, list, listOf, numberingOf, p, r, table } from '../word/support/docx';
import { editInRounds } from './editedWord';

const NOTES = [1, 2].map(
  (id) => `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${r(` See annex ${id}.`)}</w:p></w:footnote>`,
);
const NOTE = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const DRAFT = docx({
  numbering: numberingOf(listOf(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)'), 1)),
  footnotes: NOTES.join(''),
  body: [
    p('The Committee met in spring, in the new hall.'),
    p(`${r('It welcomes ')}${r('the report', '<w:b/>')}${NOTE(1)}${r(' and the annexes.')}`, list(1)),
    p(bookmark('_Ref1', 1, r('It recommends that Xandoria:')), list(1)),
    p('Ratify the Convention;', list(1, 1)),
    p(`${r('Amend its law.')}${NOTE(2)}`, list(1, 1)),
    table([
      ['Article', 'Measure'],
      ['7', 'A new law'],
    ]),
    p(`${r('It refers to paragraph ')}${field('REF _Ref1 \\r \\h', '2')}${r(' above.')}`, list(1)),
    p('It adjourned its session in autumn.'),
  ].join(''),
});

describe('a Word file that is edited and saved again and again', () => {
  it('is the original with all changes rejected, and what was edited with all accepted', () => {
    for (let seed = 0; seed < runs(6); seed++) {
      const edited = editInRounds(DRAFT, seed * 100, { rounds: 4, edits: 6 });
      assert.ok(edited);
      assert.deepEqual(edited.faults, [], `seed ${seed * 100}`);
      assert.ok(edited.written > 0);
    }
  });
});
