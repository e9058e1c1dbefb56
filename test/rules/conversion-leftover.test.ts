import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { find, messages, withFixes } from '../support/rules/findings';
import { wordings } from '../support/rules/wordings';

wordings('conversion-leftover', [
  ['It regrets that **no data** were given.', /2 conversion leftovers/],
  ['It regrets that the report** and the annex** gave none.', ''],
  ['It regrets that **no data*, were given.', ''],
  ['It notes the State party=E2=80=99s law.', /conversion leftover/],
  ['It notes that x =E2, and that the rate is =40=41.', ''],
  ['It notes the policy on child%20protection.', /conversion leftover/],
  ['It notes www.example.org/child%20protection and the rate of %20.', ''],
  // Lines have broken the address.
  ['It notes https://example.org/wages /annual%20report and%20fees%20of%C3%A9 poque%20two.pdf.', ''],
  ['It notes https://example.org/wages. The policy on child%20protection is new.', /conversion leftover/],
  ['It thanks it HYPERLINK \\l _Toc5012349 for it.', /^This is a conversion leftover\.$/],
  [
    'It thanks it { PAGEREF _Toc123456 \\h } and \\u2019 it, \\par with _GoBack and _Hlk12345678.',
    /5 conversion leftovers/,
  ],
  ['It regrets the \ufb01rst dele\u00adgation, the \u200bnext and the Â last.', /4 conversion leftovers/],
  // Direction marks, but not where they may have been set for words in Arabic or Hebrew.
  [
    'It notes a total of \u200e49 beds in 2\u200f0\u200f20, of \u202a9\u202c and \u20678\u2069.',
    /7 conversion leftovers/,
  ],
  ['It notes the newspaper (\u200f\u062c\u0631\u064a\u062f\u0629\u200e 7).', ''],
  ['It regrets the [image1.png], the [page break], the <!-- note --> and the <w:p>.', /4 conversion leftovers/],
  ['It regrets %E2%80%99s and =20 and &nbsp and Click here to enter text.', /4 conversion leftovers/],
  ['It regrets section Erreur ! Signet non défini. and Fehler! Textmarke nicht definiert.', /reference.*reference/],
  ['It regrets the sum of #REF! and the State party?s law.', /reference.*letter/],
  ['It regrets what it asks?so it says. It notes www.example.org/a?s=1 and www.example.org/%E2%80%99, item #1.', ''],
]);

describe('conversion-leftover', () => {
  const without = (text: string) => {
    const fixes = find(text).flatMap((finding) => finding.fixes?.[0] ?? []);
    return withFixes(text, fixes);
  };

  it('removes all of a block, and one of the two spaces that would be left', () => {
    for (const [before, after] of [
      ['1.\tOne [bookmark: a] two.\n', '1.\tOne two.\n'],
      ['1.\tO[bookmark: a][bookmark: b]ne two[bookmark: c].\n', '1.\tOne two.\n'],
      ['1.\tOne:\n[bookmark: a][bookmark: b]\t(a)\tTwo.\n', '1.\tOne:\n\t(a)\tTwo.\n'],
    ] as const)
      assert.equal(without(before), after);
    assert.equal(find('1.\tOne [bookmark: a] two [bookmark: b] three.\n').length, 1);
  });

  it('puts right what was read in the wrong code, and takes out fields, tags and signs', () => {
    for (const [before, after] of [
      ['The State partyâ€™s courts', 'The State party’s courts'],
      ['JosÃ© Ã‘andÃº', 'José Ñandú'],
      ['R &amp; D&nbsp;work &#8211; here', 'R & D work – here'],
      ['the <b>Act</b> of<br/> 2014', 'the Act of 2014'],
      ['the Act PAGEREF _Toc123456 \\h of', 'the Act of'],
      ['the HYPERLINK "https://example.org/x" Act', 'the Act'],
      ['the Act [pic] of [footnoteRef:3] it', 'the Act of it'],
      ['\uf0b7 the\u0007 Act', 'the Act'],
      ['\u200eparagraph 1\u200f1 of the Act', 'paragraph 11 of the Act'],
    ] as const)
      assert.equal(without(`1.\tRead ${before}.\n`), `1.\tRead ${after}.\n`.replace('  ', ' '), before);
    for (const words of ['Error! Bookmark not defined.', 'Error! No bookmark name given.'])
      assert.match(messages(`1.\tSee paragraph ${words}\n`), /A reference was lost/);
    assert.match(messages('1.\tJos\ufffd spoke.\n'), /A letter was lost/);
  });

  it('leaves signs and letters that belong to the text alone', () => {
    for (const words of [
      'R&D, Ñandú, Âge, São, â la carte, € 5 and <https://example.org/_a_b>',
      'the field HYPERLINK and the FORM of the TOC; REF and PAGE',
      'an error! Reference is made to it',
      'José, Müller, Çelik; 5 < 6 and 7 > 6; a\\b',
    ])
      assert.equal(messages(`1.\tThe report mentions ${words}.\n`), '', words);
  });
});
