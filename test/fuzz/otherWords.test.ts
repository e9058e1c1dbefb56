import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { docx, level, list, listOf, numberingOf, p } from '../word/support/docx';
import { read } from '../word/support/reading';
import { otherWords } from './otherWords';

const NUMBERING = numberingOf(
  listOf(0, level(0, 'upperLetter', '%1.'), 1),
  listOf(1, level(0, 'upperLetter', 'Annex %1'), 2),
);
const file = (...body: readonly string[]) => read(docx({ numbering: NUMBERING, body: body.join('') }));
const heading = (words: string) => p(words, list(1));
const annex = () => p('', list(2));

const BEFORE = file(
  heading('Scope'),
  heading('Content of the report'),
  heading('of the report'),
  annex(),
  p('Figures.'),
  annex(),
);

describe('what the text of a saved Word file must say', () => {
  it('is what was edited but for automatic numbers, also where words are the end of others', () => {
    const after = file(
      p('Scope'),
      heading('Content of the report'),
      heading('of the report'),
      annex(),
      p('Figures.'),
      annex(),
    );
    assert.equal(otherWords(BEFORE, after, BEFORE.text.replace('A.\tScope', 'Scope')), undefined);
  });

  it('counts no number that is all there is of a paragraph', () => {
    const after = file(
      heading('Scope'),
      heading('Content of the report'),
      heading('of the report'),
      p('Figures.'),
      annex(),
    );
    assert.equal(otherWords(BEFORE, after, BEFORE.text.replace(/Annex A.*\n/, '')), undefined);
  });

  it('may count another number where no words are left after it', () => {
    const after = file(heading('['), heading('Content of the report'), annex());
    const text = (number: string) => `${number}\t[\nB.\tContent of the report\nAnnex A`;
    assert.equal(otherWords(BEFORE, after, text('C.')), undefined);
    assert.equal(otherWords(BEFORE, after, text('(c)')), '{"added":[],"lost":["c"]}');
    assert.equal(otherWords(BEFORE, after, text('c')), '{"added":[],"lost":["c"]}');
    assert.equal(otherWords(BEFORE, after, text('C. (')), '{"added":[],"lost":["C"]}');
    assert.equal(otherWords(BEFORE, after, `${text('A.')}\nC.`), '{"added":[],"lost":["C"]}');
  });

  it('has no line for a paragraph that was emptied at the end of a cell', () => {
    const row = (first: string, second: string) =>
      `<w:tbl><w:tr><w:tc>${first}</w:tc><w:tc>${second}</w:tc></w:tr></w:tbl>`;
    const before = file(p('List'), row(p('Clerk') + p('Seal'), p('Head')), p('Scope'));
    const after = file(p('List'), row(p('Clerk') + p(''), p('Head')), p('Scope'));
    assert.equal(otherWords(before, after, before.text.replace('Seal', '')), undefined);
    const joined = file(p('List'), p('Clerk\tHead'), p('Scope'));
    assert.equal(
      otherWords(before, joined, 'List\nClerk\n\tHead\nScope'),
      '{"added":["ClerkHead"],"lost":["Clerk","Head"]}',
    );
  });

  it('has no line less and none more', () => {
    const less = file(heading('Scope'), heading('Content of the report'), annex(), p('Figures.'), annex());
    const text = BEFORE.text;
    assert.equal(otherWords(BEFORE, less, text), '{"added":[],"lost":["Cofthereport"]}');
    assert.equal(otherWords(BEFORE, BEFORE, text.replace('Figures.', '')), '{"added":["Figures"],"lost":[]}');
    assert.equal(otherWords(BEFORE, file(heading('Scope')), 'A.\tScope\nAnnex A'), '{"added":[],"lost":["AnnexA"]}');
  });
});
