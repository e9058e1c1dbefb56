import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { insertItem, insertParagraphs } from '../../server/src/edits/paragraphs/insert';
import { renumberAll } from '../../server/src/edits/paragraphs/renumberAll';
import {
  becomes,
  done,
  down,
  follows,
  HEAD,
  leaving,
  type Operation,
  one,
  paragraphs,
  removing,
  to,
  up,
} from './operationCases';
import { read } from './support';

describe('renumbering', () => {
  it('makes numbers, letters and Roman numbers continuous from the first', () => {
    becomes(
      renumberAll,
      '7.\tThe Committee notes this.\n9.\tIt recommends:\n\t(a)\tMeasures;\n\t(c)\tOther measures:\n\t\t(i)\tHere;\n\t\t(iv)\tThere.\n9.\tIt notes that.\n12 bis.\tIt asks.\n',
      '7.\tThe Committee notes this.\n8.\tIt recommends:\n\t(a)\tMeasures;\n\t(b)\tOther measures:\n\t\t(i)\tHere;\n\t\t(ii)\tThere.\n9.\tIt notes that.\n10.\tIt asks.\n',
    );
  });

  it('makes the numbers of headings continuous, and what cites them follows', () => {
    becomes(
      renumberAll,
      'I.\tIntroduction\n\n1.\tThe Committee notes this.\n\nIII.\tConcerns\n\n\tA.\tLaw\n\n2.\tIt notes section III.C above and section III of the present concluding observations.\n\n\tC.\tPractice\n\n3.\tSection C of the Elections Act, and section C, remain.\n',
      'I.\tIntroduction\n\n1.\tThe Committee notes this.\n\nII.\tConcerns\n\n\tA.\tLaw\n\n2.\tIt notes section II.B above and section II of the present concluding observations.\n\n\tB.\tPractice\n\n3.\tSection C of the Elections Act, and section C, remain.\n\nsection: C\nsection: C',
    );
  });

  it('lets lists, ranges, letters and abbreviations follow in their own form', () => {
    follows('It recalls paragraphs 2, 4, 6 and 9 above.', 'It recalls paragraphs 2, 3, 5 and 8 above.');
    follows('It recalls paras. 4–6 and 8.', 'It recalls paras. 3–5 and 7.');
    follows('It recalls paragraphs 4 to 6.', 'It recalls paragraphs 3 to 5.');
    follows('It recalls its concern (para. 9).', 'It recalls its concern (para. 8).');
    follows('See Paragraph 4 (a) and (b) above.', 'See Paragraph 3 (a) and (b) above.');
    follows(
      'It recalls paragraphs\u00a04\u2009and\u00a05 above.',
      'It recalls paragraphs\u00a03\u2009and\u00a04 above.',
    );
  });

  it('keeps “No.” before a number', () => {
    follows('It recalls paragraph No. 9 above.', 'It recalls paragraph No. 8 above.');
    follows('It recalls its concern (para. no. 9).', 'It recalls its concern (para. no. 8).');
    follows('It recalls paragraphs Nos. 4, 6 and 9 above.', 'It recalls paragraphs Nos. 3, 5 and 8 above.');
    follows('It recalls paragraphs Nos. 9, 4 and 6.', 'It recalls paragraphs Nos. 8, 3 and 5.');
    const citing = (words: string) => `1.\tOne.\n2.\t|Two.\n3.\tIt recalls ${words}.\n`;
    becomes(
      one,
      '1.\t|One.\n2.\tTwo.\n3.\tIt recalls paragraphs Nos. 1 and 2 and general comment No. 2.\n',
      '1.\tOne.\n2.\t|\n3.\tTwo.\n4.\tIt recalls paragraphs Nos. 1 and 3 and general comment No. 2.\n',
    );
    const without = (words: string) => done(removing, citing(words)).split('It recalls ')[1];
    assert.equal(without('paragraphs Nos. 1 and 2 above'), 'paragraph No. 1 above.\n\nremoved: 2 → 1');
    assert.equal(without('Paras. nos. 1 and 2 above'), 'Para. no. 1 above.\n\nremoved: 2 → 1');
  });

  it('leaves what is elsewhere alone', () => {
    for (const citing of [
      'It recalls CEDAW/C/XAA/CO/4, para. 4, and A/66/48, para. 5.',
      'It recalls its previous concluding observations (CEDAW/C/XAA/CO/4, paras. 4, 5 and 8).',
      'It recalls article 4, paragraph 5, and articles 6 and 7 of the Convention.',
      'It recalls paragraph 4 of article 17 of the Convention.',
      'It recalls general comment No. 5, para. 8, and General Assembly resolution 68/268, para. 9.',
      'It recalls articles 5 and 6 of the Elections Act, and Act No. 8 of 2009.',
      'It notes that 4 of 5 courts sat for 6 days.',
    ])
      follows(citing, citing);
  });

  it('puts a list that ends out of order in order, and keeps the order of one that had none', () => {
    const before = paragraphs([1, 3, 2, 4], { 4: 'It recalls paragraphs 2 and 3.' });
    becomes(
      renumberAll,
      before,
      '1.\tThe Committee notes matter one.\n2.\tThe Committee notes matter three.\n3.\tThe Committee notes matter two.\n4.\tIt recalls paragraphs 2 and 3.\n',
    );
    follows('It recalls paragraphs 9, 4 and 6.', 'It recalls paragraphs 8, 3 and 5.');
  });

  it('tells of a reference to nothing that names something then', () => {
    follows('It recalls paragraph 3.', 'It recalls paragraph 3.', 'captured: 3');
    follows('It recalls paragraph 30.', 'It recalls paragraph 30.');
  });

  it('leaves a number of no paragraph in its list as it is', () => {
    follows('It recalls paragraphs 5, 30 and 8.', 'It recalls paragraphs 4, 30 and 7.');
    follows('It recalls paragraphs 5 and 11.', 'It recalls paragraphs 4 and 11.');
    follows('It recalls paragraphs 30–34 and 8.', 'It recalls paragraphs 30–34 and 7.');
    follows('It recalls paragraphs 3 and 8.', 'It recalls paragraphs 3 and 7.', 'captured: 3');
    const before = paragraphs([1, 2, 3], { 1: 'It recalls paragraphs 2|, 4 and 9.' });
    const after =
      '1.\tIt recalls paragraphs 3, 4 and 9.\n2.\t|\n3.\tThe Committee notes matter two.\n4.\tThe Committee notes matter three.\n';
    becomes(one, before, after, 'captured: 4');
  });

  it('changes nothing where all numbers are right', () => {
    const text = HEAD + paragraphs([1, 2, 3]);
    assert.deepEqual(renumberAll(read(text)).edits, []);
  });
});

describe('inserting', () => {
  const pair: Operation = (model, offset) => insertParagraphs(model, offset, 2);

  it('gives the next number, tab and indentation of the document, and the cursor in it', () => {
    becomes(
      one,
      paragraphs([1, 2, 3], { 1: 'It n|otes this.', 3: 'It recalls paragraphs 1 and 2.' }),
      '1.\tIt notes this.',
      '2.\t|',
      '3.\tThe Committee notes matter two.',
      '4.\tIt recalls paragraphs 1 and 3.',
      '',
    );
    becomes(one, '  1)  It notes|.\n\n  2)  It asks.\n', '  1)  It notes.\n\n  2)  |\n\n  3)  It asks.\n');
    becomes(pair, '1. It notes|.\n2. It asks.\n', '1. It notes.\n2. |\n3. \n4. It asks.\n');
    becomes(
      insertItem,
      '1.\tIt asks:\n    (a) Mea|sures;\n    (b) More.\n2.\tIt recalls paragraph 1 (a) and (b).\n',
      '1.\tIt asks:\n    (a) Measures;\n    (b) |\n    (c) More.\n2.\tIt recalls paragraph 1 (a) and (c).\n',
    );
    becomes(one, 'A.\tHead|ing\n\n1.\tIt notes.\n', 'A.\tHeading\n\n1.\t|\n2.\tIt notes.\n');
    becomes(one, '1.\tIt notes|.', '1.\tIt notes.\n2.\t|');
  });

  it('carries along what stands after the “and” or a semicolon of a list, and leaves what counts', () => {
    const citing =
      'It recalls paragraphs 1 and 3, and 4 above, paragraphs 3; 4; and 5 above, paragraphs 2 and 3, 4 and 5 (a), and, in paragraphs 3 and 4, 5 women.';
    becomes(
      one,
      paragraphs([1, 2, 3, 4, 5, 6], { 2: 'It n|otes this.', 6: citing }),
      '1.\tThe Committee notes matter one.',
      '2.\tIt notes this.',
      '3.\t|',
      '4.\tThe Committee notes matter three.',
      '5.\tThe Committee notes matter four.',
      '6.\tThe Committee notes matter five.',
      '7.\tIt recalls paragraphs 1 and 4, and 5 above, paragraphs 4; 5; and 6 above, paragraphs 2 and 4, 5 and 6 (a), and, in paragraphs 4 and 5, 5 women.',
      '',
    );
  });

  it('writes out a range that something else stands in', () => {
    becomes(
      one,
      paragraphs([1, 2, 3, 4, 5], { 2: 'It n|otes this.', 5: 'It recalls paragraphs 1–4.' }),
      '1.\tThe Committee notes matter one.',
      '2.\tIt notes this.',
      '3.\t|',
      '4.\tThe Committee notes matter three.',
      '5.\tThe Committee notes matter four.',
      '6.\tIt recalls paragraphs 1, 2, 4 and 5.',
      '',
      'range: 1–4 → 1, 2, 4 and 5',
    );
  });

  it('makes “the previous paragraph” a number where another one stands there', () => {
    becomes(
      one,
      '1.\tIt notes|.\n2.\tIt recalls the previous paragraph.\n',
      '1.\tIt notes.\n2.\t|\n3.\tIt recalls paragraph 1 above.\n\nnumbered: the previous paragraph → paragraph 1 above',
    );
    becomes(
      one,
      '1.\tIt notes|.\n2.\tIt recalls the paragraph immediately preceding.\n',
      '1.\tIt notes.\n2.\t|\n3.\tIt recalls paragraph 1 above.\n\nnumbered: the paragraph immediately preceding → paragraph 1 above',
    );
    for (const [words, now] of [
      ['the immediately preceding paragraph', 'paragraph 1 above'],
      ['the directly preceding paragraph', 'paragraph 1 above'],
      ['The immediately preceding paragraph', 'Paragraph 1 above'],
      ['(see the preceding para.)', '(see para. 1 above)'],
      ['the preceding para. and others', 'para. 1 above and others'],
      ['the previous paragraph (a)', 'paragraph 1 (a)'],
      ['the previous paragraph above', 'paragraph 1 above'],
    ] as const) {
      const at = (text: string) => `2.\tIt holds, ${text}.\n`;
      const result = done(one, `1.\tIt notes|.\n${at(words)}`);
      assert.equal(result.split('\n')[2], at(now).trimEnd().replace('2.', '3.'));
    }
    // The stop of a sentence is its own, and that of the abbreviation is written again.
    becomes(
      one,
      '1.\tIt notes|.\n2.\tIt recalls the preceding para. The State did not.\n',
      '1.\tIt notes.\n2.\t|\n3.\tIt recalls para. 1 above. The State did not.\n\nnumbered: the preceding para → para. 1 above',
    );
  });

  it('says that a number is one of this document where another document’s now is the same', () => {
    const others = 'It recalls its observations (CMW/C/XAA/CO/1, paras. 3 and 5).';
    const result = done(
      one,
      `1.\tIt notes|.\n2.\tIt notes.\n3.\tIt notes.\n4.\tThe State party should:\n\t(a)\tAct;\n\t(b)\tTell.\n5.\t${others} It acts (paras. 2 and 4) and, as said in subparagraph (b) of paragraph 4, tells.\n`,
    );
    assert.equal(
      result.split('\n')[7],
      `6.\t${others} It acts (paras. 3 and 5 above) and, as said in subparagraph (b) of paragraph 5 above, tells.`,
    );
  });

  it('garbles no words that point at a paragraph in another way', () => {
    for (const words of [
      'each preceding paragraph',
      'any previous paragraph',
      'a previous paragraph',
      'the same preceding paragraph',
      'the second preceding paragraph',
      'its previous paragraph',
      'the above-mentioned previous paragraph',
      'the said preceding paragraph',
      'the previous paragraph’s request',
    ]) {
      const result = done(one, `1.\tIt notes|.\n2.\tIt recalls ${words}.\n`);
      assert.equal(result.split('\n')[2], `3.\tIt recalls ${words}.`);
    }
  });
});

describe('deleting', () => {
  it('takes it out of lists by choice, or leaves what names it, and tells of either', () => {
    const before = paragraphs([1, 2, 3, 4], { 2: 'It n|otes.', 4: 'It recalls paragraphs 1, 2 and 3 (see para. 2).' });
    const rest = '1.\tThe Committee notes matter one.\n2.\tThe Committee notes matter three.\n';
    becomes(
      removing,
      before,
      `${rest}3.\tIt recalls paragraphs 1 and 2 (see para. 2).\n`,
      'removed: 2 → 1 and 2',
      'gone: 2',
    );
    becomes(leaving, before, `${rest}3.\tIt recalls paragraphs 1, 2 and 2 (see para. 2).\n`, 'gone: 2', 'gone: 2');
  });

  it('makes the noun singular where one is left, and keeps ranges right', () => {
    becomes(
      removing,
      paragraphs([1, 2, 3], { 1: 'It n|otes.', 3: 'It recalls paragraphs 1 and 2.' }),
      '1.\tThe Committee notes matter two.\n2.\tIt recalls paragraph 1.\n',
      'removed: 1 → 1',
    );
    becomes(
      removing,
      paragraphs([1, 2, 3, 4, 5], { 2: 'It n|otes.', 5: 'It recalls paragraphs 1–4.' }),
      '1.\tThe Committee notes matter one.\n2.\tThe Committee notes matter three.\n3.\tThe Committee notes matter four.\n4.\tIt recalls paragraphs 1–3.\n',
      'removed: 2 → 1–3',
    );
  });

  it('takes a subparagraph with what is below it, and not the text of its paragraph', () => {
    becomes(
      removing,
      '1.\tIt asks:\n\t(a)\tThis;\n\t(b)\tTh|at:\n\t\t(i)\tHere;\n\t\t(ii)\tThere.\n\nThe State party should report.\n\n2.\tIt notes paragraph 1 (a).\n',
      '1.\tIt asks:\n\t(a)\tThis;\n\nThe State party should report.\n\n2.\tIt notes paragraph 1 (a).\n',
    );
  });
});

describe('moving', () => {
  it('lets references follow, lists be in order and “above” be “below”', () => {
    becomes(
      up,
      paragraphs([1, 2, 3, 4], { 3: 'It no|tes.', 4: 'It recalls paragraphs 1, 2 and 3 above.' }),
      '1.\tThe Committee notes matter one.\n2.\tIt no|tes.\n3.\tThe Committee notes matter two.\n4.\tIt recalls paragraphs 1, 2 and 3 above.\n',
    );
    becomes(
      to('3'),
      paragraphs([1, 2, 3], { 1: 'It no|tes.', 2: 'It recalls paragraph 1 above.' }),
      '1.\tIt recalls paragraph 3 below.\n2.\tThe Committee notes matter three.\n3.\tIt no|tes.\n',
    );
    becomes(
      to('2'),
      paragraphs([1, 2, 3], { 1: 'It no|tes.', 3: 'It recalls paragraphs 1 (see para. 2) and paragraphs 1 and 2.' }),
      '1.\tThe Committee notes matter two.\n2.\tIt no|tes.\n3.\tIt recalls paragraphs 2 (see para. 1) and paragraphs 1 and 2.\n',
    );
  });

  it('brings subparagraphs to another paragraph, and names it where they were cited by letters alone', () => {
    becomes(
      to('2'),
      '1.\tIt asks:\n\t(a)\tTh|is;\n\t(b)\tThat, under subparagraph (a) above.\n2.\tIt asks:\n\t(a)\tMore.\n3.\tIt recalls paragraph 1 (a) and (b).\n',
      '1.\tIt asks:\n\t(a)\tThat, under paragraph 2 (b) below.\n2.\tIt asks:\n\t(a)\tMore.\n\t(b)\tTh|is;\n3.\tIt recalls paragraphs 1 (a) and 2 (b).\n',
    );
  });

  it('names what was between the letters and the number of a range, and is so no more', () => {
    becomes(
      to('4'),
      '1.\tIt asks:\n\t(a)\tThis;\n\t(b)\tThat.\n2.\tIt no|tes.\n3.\tIt thanks.\n4.\tIt recalls paragraphs 1 (b)–3.\n',
      '1.\tIt asks:\n\t(a)\tThis;\n\t(b)\tThat.\n2.\tIt thanks.\n3.\tIt recalls paragraphs 1 (b), 2 and 4.\n4.\tIt no|tes.\n',
      'range: 1 (b)–3 → 1 (b), 2 and 4',
    );
  });

  it('takes the cursor along, so that the same paragraph is moved again', () => {
    const steps = [
      '1.\tIt no|tes.\n2.\tIt asks.\n3.\tIt thanks.\n',
      '1.\tIt asks.\n2.\tIt no|tes.\n3.\tIt thanks.\n',
      '1.\tIt asks.\n2.\tIt thanks.\n3.\tIt no|tes.\n',
    ];
    const [first = '', second = '', third = ''] = steps;
    becomes(down, first, second);
    becomes(down, second, third);
    becomes(up, third, second);
    becomes(up, second, first);
    // At the end of a text without a last line break, in the number, after it, and on the line that parts it from the next.
    becomes(up, '1.\tIt asks.\n2.\tIt notes.|', '1.\tIt notes.|\n2.\tIt asks.\n');
    becomes(up, '9.\tIt asks.\n1|0.\tIt notes.\n', '9|.\tIt notes.\n10.\tIt asks.\n');
    becomes(down, '|1.\tIt asks.\n\n2.\tIt notes.\n', '1.\tIt notes.\n\n|2.\tIt asks.\n');
    becomes(down, '1.\tIt asks.\n|\n2.\tIt notes.\n', '1.\tIt notes.\n\n2.\tIt asks.|\n');
    becomes(down, '1.\tIt asks:\n\t(a)\tTh|is;\n\t(b)\tThat.\n', '1.\tIt asks:\n\t(a)\tThat;\n\t(b)\tTh|is.\n');
  });

  it('is refused with the reason', () => {
    becomes(up, '1.\tIt no|tes.\n2.\tIt asks.\n', 'refused: first');
    becomes(to('9'), '1.\tIt no|tes.\n2.\tIt asks.\n', 'refused: no-place');
    becomes(to('1'), '1.\tIt notes.\n2.\tIt as|ks.\n', 'refused: same-place');
    becomes(to('1', 'a'), '1.\tIt asks:\n\t(a)\tThis.\n2.\tIt as|ks.\n', 'refused: not-here');
    becomes(up, 'No|thing.\n\n1.\tIt asks.\n', 'refused: no-paragraph');
  });
});
