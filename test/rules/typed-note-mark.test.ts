import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saidOfWord, wordModel } from '../support/rules/wordFindings';
import { p, r } from '../word/support/docx';

describe('typed-note-mark', () => {
  const notes =
    '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> See it.</w:t></w:r></w:p></w:footnote>';
  const custom = (mark: string) =>
    `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>${mark}</w:t></w:r>`;
  const raised = (text: string) => r(text, '<w:vertAlign w:val="superscript"/>');

  it('reports a typed number where Word has a note', () => {
    assert.deepEqual(saidOfWord(wordModel({ body: p(r('It notes the Act.') + custom('7')), footnotes: notes })), [
      'typed-note-mark at “7”: The mark 7 of this note is typed, and Word does not count it.',
    ]);
  });

  it('reports raised numbers without a note, by their own form or by their style', () => {
    const styles =
      '<w:style w:type="character" w:styleId="FR"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
    const styled = r('8', '<w:rStyle w:val="FR"/>');
    assert.deepEqual(
      saidOfWord(wordModel({ body: p(r('It notes the Act.') + raised('7') + r(' It regrets') + styled), styles })),
      [
        'typed-note-mark at “7”: The mark 7 is typed, and Word has no note here.',
        'typed-note-mark at “8”: The mark 8 is typed, and Word has no note here.',
      ],
    );
  });

  it('reports a raised sign that is formatted as a superscript too once', () => {
    assert.deepEqual(saidOfWord(wordModel({ body: p(r('It notes the Act.') + raised('³')) })), [
      'typed-note-mark at “³”: The mark ³ is typed, and Word has no note here.',
    ]);
  });

  it('is silent about notes that Word counts, asterisks, exponents and ordinals', () => {
    const real = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    for (const runs of [
      r('It notes the Act.') + real,
      r('It notes the Act') + custom('*'),
      r('It covers 12 km') + raised('2') + r(' of forest.'),
      r('The 2') + raised('nd') + r(' report.'),
      r('It grew by 10') + raised('3') + r('.'),
    ])
      assert.deepEqual(saidOfWord(wordModel({ body: p(runs), footnotes: notes })), []);
  });
});
