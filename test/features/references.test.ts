import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { references } from '../../server/src/features/places/references';
import { OBSERVATIONS, read } from '../support/documents';
import { annotated, fixtureAtCursor, type Note } from '../support/fixture';

/** Marks what is found: `is` where the thing stands itself, `ref` for each reference to it. */
function check(source: string): void {
  const { text, cursor, notes } = fixtureAtCursor(source);
  const found = references(read(text), cursor);
  const marks: Note[] = (found?.references ?? []).map((span) => ({ ...span, message: 'ref' }));
  if (found?.declaration) marks.push({ ...found.declaration, message: 'is' });
  assert.equal(annotated(text, marks), annotated(text, notes));
}

describe('references and highlights', () => {
  it('are those to a paragraph, from its number or from one of them', () => {
    for (const [own, other] of [
      ['$02', '2'],
      ['2', '$02'],
    ] as const) {
      check(`
${OBSERVATIONS}1. The Committee refers to paragraphs ${other}, 3 and 2 above.
                                      ^ ref
                                               ^ ref
${own}. The Committee recalls article 2, paragraph 2, of the Convention.
^^ is
3. The Committee recalls the previous paragraph and paragraph 2 of the report.
                         ^^^^^^^^^^^^^^^^^^^^^^ ref
`);
    }
  });

  it('hold the dash of a range that spans it', () => {
    check(`
${OBSERVATIONS}1. The Committee refers to paragraphs 2–4 and 3 above.
                                       ^ ref
                                              ^ ref
2. The Committee refers to paragraphs 1 to 3 above.
                                           ^ ref
$03. Three.
^^ is
4. The Committee refers to paragraphs 3 to 5 above.
                                      ^ ref
5. Five.
`);
  });

  it('hold those to what is below a paragraph', () => {
    check(`
${OBSERVATIONS}$01. The State party should:
^^ is
(a) Act;
(b) Train judges.
2. The Committee refers to paragraphs 1 and 1 (b) above.
                                      ^ ref
                                            ^^^^^ ref
`);
  });

  it('are those to a subparagraph alone', () => {
    check(`
${OBSERVATIONS}1. The State party should:
(a) Act;
$0(b) Train judges;
^^^ is
(c) Pay.
2. The Committee refers to paragraphs 1, 1 (b), 1 (c) and 1 (a)–(c) above.
                                         ^^^^^ ref
                                                               ^ ref
`);
  });

  it('are all citations of an article, whatever part of it they name', () => {
    check(`
${OBSERVATIONS}1. The Committee recalls article $017 (2) of the Convention.
                                 ^^^^^^ ref
2. The Committee recalls articles 16 and 17 of the Convention, and article 17 of the Covenant on Civil and Political Rights.
                                         ^^ ref
3. The Committee recalls article 17 of the Penal Code.
`);
  });

  it('are found from the words of a citation as from its number', () => {
    check(`
${OBSERVATIONS}1. The Committee recalls its general com$0ment No. 2 and general comment No. 1.
                                                 ^ ref
2. The Committee recalls general comment No. 2 and its list (CMW/C/XAA/Q/1).
                                             ^ ref
`);
  });

  it('are all citations of a document', () => {
    check(`
${OBSERVATIONS}1. The Committee recalls its general comment No. $02 and general comment No. 1.
                                                 ^ ref
2. The Committee recalls general comment No. 2 and its list (CMW/C/XAA/Q/1).
                                             ^ ref
`);
  });

  it('do not mix up paragraphs of documents that are not known', () => {
    const text = `${OBSERVATIONS}1. The Committee recalls paragraph 5 of the first study and paragraph 5 of the second study.\n`;
    assert.equal(references(read(text), text.indexOf('5 of')), undefined);
  });

  it('are a paragraph that does not exist, for what names it', () => {
    check(`
${OBSERVATIONS}1. The Committee refers to paragraphs $099 and 2 above and to paragraph 99 below.
                                      ^^ ref
                                                                      ^^ ref
`);
  });

  it('are nothing elsewhere', () => {
    const text = `${OBSERVATIONS}1. The Committee notes article 5 of the Penal Code.\n`;
    for (const at of [text.indexOf('Concluding'), text.indexOf('notes'), text.indexOf('5 of'), text.length]) {
      assert.equal(references(read(text), at), undefined);
    }
    assert.equal(references(read(''), 0), undefined);
  });
});
