import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toItem, toParagraph } from '../../server/src/edits/convertParagraph';
import { insertItem, insertParagraphs } from '../../server/src/edits/insert';
import { mergeWithNext } from '../../server/src/edits/merge';
import { moveBehind, moveBy } from '../../server/src/edits/move';
import { isRefused, type Outcome, type Refused } from '../../server/src/edits/operation';
import { remove } from '../../server/src/edits/remove';
import { rename } from '../../server/src/edits/rename';
import { renumber } from '../../server/src/edits/renumber';
import { split } from '../../server/src/edits/split';
import type { DocumentModel } from '../../server/src/model/document';
import { applyEdits } from '../../server/src/text/edits';
import { inverse, read } from './support';

type Operation = (model: DocumentModel, offset: number) => Outcome | Refused;

const HEAD = 'CEDAW/C/XAA/CO/5\n\nConcluding observations on the fifth periodic report of Xandria\n\n';

/** The text that an operation gives where `|` stands, with `|` for the cursor where it says one, and its notes behind. */
function done(operation: Operation, marked: string): string {
  const whole = HEAD + marked;
  const at = whole.indexOf('|');
  const text = whole.replace('|', '');
  const result = operation(read(text), at < 0 ? text.length : at);
  if (isRefused(result)) return `refused: ${result.refused}${result.detail ? ` (${result.detail})` : ''}`;
  const now = applyEdits(text, result.edits);
  assert.equal(applyEdits(now, inverse(text, result.edits)), text, 'taken back');
  const { cursor } = result;
  const shown = cursor === undefined ? now : `${now.slice(0, cursor)}|${now.slice(cursor)}`;
  const notes = result.notes.map(({ kind, was, now: is }) => `${kind}: ${was}${is === undefined ? '' : ` → ${is}`}`);
  return [shown.slice(HEAD.length), ...notes].join('\n');
}

function becomes(operation: Operation, before: string, ...after: readonly string[]): void {
  assert.equal(done(operation, before), after.join('\n'));
}

/** Paragraphs with nothing to say but their numbers; a text for one of them in its place. */
function paragraphs(numbers: readonly (number | string)[], words: Readonly<Record<string, string>> = {}): string {
  return numbers
    .map((n) => `${n}.\t${words[n] ?? `The Committee notes matter ${NAMES[Number.parseInt(String(n), 10)]}.`}\n`)
    .join('');
}

const NAMES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
);

/** The last sentence of a draft of 9 paragraphs whose numbers are 1, 2, 4, 5, … 10, after renumbering: each from 4 on is one less. */
function follows(citing: string, ...after: readonly string[]): void {
  const before = paragraphs([1, 2, 4, 5, 6, 7, 8, 9, 10], { 10: citing });
  const [now = '', ...notes] = after;
  const expected = paragraphs([1, 2, 3, 4, 5, 6, 7, 8, 9]).split('\n').slice(0, 8);
  const middle = ['one', 'two', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map(
    (name, i) => `${i + 1}.\tThe Committee notes matter ${name}.`,
  );
  assert.equal(expected.length, middle.length);
  becomes(renumber, before, ...middle, `9.\t${now}`, '', ...notes);
}

describe('renumbering', () => {
  it('makes numbers, letters and Roman numbers continuous from the first', () => {
    becomes(
      renumber,
      '7.\tThe Committee notes this.\n9.\tIt recommends:\n\t(a)\tMeasures;\n\t(c)\tOther measures:\n\t\t(i)\tHere;\n\t\t(iv)\tThere.\n9.\tIt notes that.\n12 bis.\tIt asks.\n',
      '7.\tThe Committee notes this.\n8.\tIt recommends:\n\t(a)\tMeasures;\n\t(b)\tOther measures:\n\t\t(i)\tHere;\n\t\t(ii)\tThere.\n9.\tIt notes that.\n10.\tIt asks.\n',
    );
  });

  it('makes the numbers of headings continuous, and what cites them follows', () => {
    becomes(
      renumber,
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
      renumber,
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
    becomes((model, offset) => insertParagraphs(model, offset, 1), before, after, 'captured: 4');
  });

  it('changes nothing where all numbers are right', () => {
    const text = HEAD + paragraphs([1, 2, 3]);
    assert.deepEqual(renumber(read(text)).edits, []);
  });
});

describe('inserting', () => {
  const one: Operation = (model, offset) => insertParagraphs(model, offset, 1);
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

  it('carries along what stands behind the “and” or a semicolon of a list, and leaves what counts', () => {
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
  const removing: Operation = (model, offset) => remove(model, offset, 'innermost', 'remove');
  const leaving: Operation = (model, offset) => remove(model, offset, 'innermost', 'leave');

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
  const up: Operation = (model, offset) => moveBy(model, offset, 'innermost', -1);
  const to =
    (number: string, ...path: readonly string[]): Operation =>
    (model, offset) =>
      moveBehind(model, offset, 'innermost', { number, path });

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
    const down: Operation = (model, offset) => moveBy(model, offset, 'innermost', 1);
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
    // At the end of a text without a last line break, in the number, behind it, and on the line that parts it from the next.
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

describe('splitting', () => {
  it('gives the second part the next number; the whole is the first part, a range goes on to the second', () => {
    becomes(
      split,
      '1.\tIt notes this. |It asks that.\n2.\tIt recalls paragraph 1, and paragraphs 1–2.\n',
      '1.\tIt notes this.\n2.\t|It asks that.\n3.\tIt recalls paragraph 1, and paragraphs 1–3.\n',
      'split: 1',
    );
    becomes(
      split,
      '1.\tIt notes.\n2.\tIt no|tes this.\n3.\tIt recalls the previous paragraph and paragraphs 1–2.\n',
      '1.\tIt notes.\n2.\tIt\n3.\t|notes this.\n4.\tIt recalls paragraph 2 above and paragraphs 1–3.\n',
      'numbered: the previous paragraph → paragraph 2 above',
    );
  });

  it('lets letters follow what they name', () => {
    const before =
      '12.\tIt asks:\n\t(a)\tThis;\n\t(b)\tThat.\n\n|It also asks:\n\n\t(c)\tMore;\n\t(d)\tYet more, as in (c).\n13.\tIt recalls paragraphs 12, 12 (b), (c) and (d).\n';
    becomes(
      split,
      before,
      '12.\tIt asks:\n\t(a)\tThis;\n\t(b)\tThat.\n\n13.\t|It also asks:\n\n\t(a)\tMore;\n\t(b)\tYet more, as in (c).\n14.\tIt recalls paragraphs 12, 12 (b), 13 (a) and (b).\n',
      'split: 12',
    );
    becomes(
      split,
      '12.\tIt asks:\n\t(a)\tThis;\n\t|(b)\tThat.\n13.\tIt recalls paragraph 12 (a) and (b).\n',
      '12.\tIt asks:\n\t(a)\tThis;\n13.\t|\n\t(a)\tThat.\n14.\tIt recalls paragraphs 12 (a) and 13 (a).\n',
    );
    becomes(
      split,
      '12.\tIt asks:\n\t(a)\tThis; |and that;\n\t(b)\tMore.\n13.\tIt recalls paragraph 12 (a) and (b), and 12 (a)–(b).\n',
      '12.\tIt asks:\n\t(a)\tThis;\n\t(b)\t|and that;\n\t(c)\tMore.\n13.\tIt recalls paragraph 12 (a) and (c), and 12 (a)–(c).\n',
      'split: 12 (a)',
    );
  });

  it('is refused with the reason', () => {
    becomes(split, '1.\tIt notes.|\n2.\tIt asks.\n', 'refused: at-edge');
    becomes(split, '1.\t|It notes.\n2.\tIt asks.\n', 'refused: at-edge');
    becomes(split, '1.\tIt notes paragraphs 1 and| 2 above.\n2.\tIt asks.\n', 'refused: in-citation');
    becomes(split, 'Nothing| here.\n\n1.\tIt asks.\n', 'refused: no-paragraph');
  });
});

describe('merging', () => {
  it('joins the words; what was cited by the second number is cited by the first', () => {
    becomes(
      mergeWithNext,
      '1.\tIt no|tes this.\n2.\tIt asks that.\n3.\tIt recalls paragraph 2, paragraphs 1 and 2, and paragraphs 1–3.\n',
      '1.\tIt notes this. |It asks that.\n2.\tIt recalls paragraph 1, paragraph 1, and paragraphs 1 and 2.\n',
    );
  });

  it('lets letters go on counting', () => {
    becomes(
      mergeWithNext,
      '1.\tIt asks|:\n\t(a)\tThis;\n\t(b)\tThat.\n2.\tIt also asks:\n\t(a)\tMore;\n\t(b)\tYet more.\n3.\tIt recalls paragraphs 1 (b) and 2 (a).\n',
      '1.\tIt asks:\n\t(a)\tThis;\n\t(b)\tThat.\n|It also asks:\n\t(c)\tMore;\n\t(d)\tYet more.\n2.\tIt recalls paragraphs 1 (b) and 1 (c).\n',
    );
    becomes(
      mergeWithNext,
      '1.\tIt asks:\n\t(a)\tTh|is;\n\t(b)\tThat;\n\t(c)\tMore.\n2.\tIt recalls paragraph 1 (b) and (c).\n',
      '1.\tIt asks:\n\t(a)\tThis; |That;\n\t(b)\tMore.\n2.\tIt recalls paragraph 1 (a) and (b).\n',
    );
  });

  it('begins a line anew only where that is read as the same paragraph', () => {
    becomes(
      mergeWithNext,
      '1. The Committee notes with concern the situation of women in rural areas and in the\nprovinces of t|he north.\n2. The Committee asks the State party to report on the measures that it has taken in\nthe matter.\n',
      '1. The Committee notes with concern the situation of women in rural areas and in the\nprovinces of the north. |The Committee asks the State party to report on the measures that it has taken in\nthe matter.\n',
    );
    becomes(
      mergeWithNext,
      '1. The Committee notes with concern the situation of women in rural areas and in the\nprovinces of the n|orth, where there is neither a court nor a school, nor any hospital.\n2. The Committee asks the State party to report on the measures that it has taken in\nthe matter.\n',
      '1. The Committee notes with concern the situation of women in rural areas and in the\nprovinces of the north, where there is neither a court nor a school, nor any hospital.\n|The Committee asks the State party to report on the measures that it has taken in\nthe matter.\n',
    );
  });

  it('tells of the citation that reads otherwise beside the words of the other, not of one that is like it', () => {
    const text = `${HEAD}1.\tIt notes.\n2.\tIt takes note of paragraph 1 of its report and of paragraph 1 above.\n3.\tIt refers to its concern (para. 1). It recalls paragraph 1 above.\n`;
    const model = read(text);
    const result = mergeWithNext(model, text.indexOf('takes'));
    assert.ok(!isRefused(result));
    const told = result.notes.map(({ kind, block, start }) => {
      const from = (model.tree.starts[block] ?? 0) + start;
      return `${kind}: ${text.slice(from - '(para. '.length, from + 1)}`;
    });
    assert.deepEqual(told, ['unsure: (para. 1']);
  });

  it('is refused with the reason', () => {
    becomes(mergeWithNext, '1.\tIt notes.\n2.\tIt as|ks.\n', 'refused: no-next');
    becomes(mergeWithNext, '1.\tIt no|tes.\n\n\tB.\tLaw\n\n2.\tIt asks.\n', 'refused: heading');
  });
});

describe('a subparagraph made a paragraph, and back', () => {
  const before = '12.\tIt asks:\n\t(a)\tThis;\n\t(b)\tThat.\n13.\tIt recalls paragraphs 12, 12 (a) and (b) and 13.\n';
  const after = '12.\tIt asks:\n\t(a)\tThis;\n13.\tThat.\n14.\tIt recalls paragraphs 12, 12 (a), 13 and 14.\n';

  it('takes the next number, and gives it back', () => {
    becomes(toParagraph, before.replace('That', '|That'), after.replace('That', '|That'));
    becomes(
      toItem,
      after.replace('That', '|That'),
      before.replace('That', '|That').replace('12 (a) and (b) and 13', '12 (a), 12 (b) and 13'),
    );
  });

  it('goes behind what its paragraph still says', () => {
    becomes(
      toParagraph,
      '12.\tIt asks:\n\t(a)\tTh|is;\n\t(b)\tThat.\n\nThe State party should report.\n\n13.\tIt recalls paragraph 12 (a) and (b).\n',
      '12.\tIt asks:\n\t(a)\tThat.\n\nThe State party should report.\n\n13.\t|This;\n14.\tIt recalls paragraphs 12 (a) and 13.\n',
    );
  });

  it('is refused with the reason', () => {
    becomes(toParagraph, '1.\tIt no|tes.\n', 'refused: no-item');
    becomes(toItem, '1.\tIt no|tes.\n', 'refused: first');
    becomes(toItem, '1.\tIt asks.\n2.\tIt as|ks:\n\t(a)\tThis.\n', 'refused: not-alone');
    becomes(toItem, '1.\tIt asks.\n\n\tB.\tLaw\n\n2.\tIt as|ks.\n', 'refused: heading');
  });
});

describe('another number', () => {
  const named =
    (number: string): Operation =>
    (model, offset) =>
      rename(model, offset, number);

  it('is given on the number or on a reference, and references follow', () => {
    const after = '1.\tIt notes.\n5.\tIt asks.\n3.\tIt recalls paragraphs 1 and 5.\n';
    becomes(named('5'), '1.\tIt notes.\n|2.\tIt asks.\n3.\tIt recalls paragraphs 1 and 2.\n', after);
    becomes(named('5.'), '1.\tIt notes.\n2.\tIt asks.\n3.\tIt recalls paragraphs 1 and |2.\n', after);
    becomes(
      named('2bis'),
      '1.\tIt notes.\n2.\tIt asks.\n|3.\tIt recalls paragraph 3 (a).\n',
      '1.\tIt notes.\n2.\tIt asks.\n2 bis.\tIt recalls paragraph 2 bis (a).\n',
    );
  });

  it('is refused with the reason where it is taken or is none', () => {
    becomes(named('1'), '1.\tIt notes.\n|2.\tIt asks.\n', 'refused: taken (1)');
    becomes(named('x'), '1.\tIt notes.\n|2.\tIt asks.\n', 'refused: invalid (x)');
    becomes(named('5'), '1.\tIt no|tes.\n2.\tIt asks.\n', 'refused: no-paragraph');
  });
});

/** The numbers of all paragraphs after an operation at the one that begins with some words. */
function numbersAfter(operation: Operation, numbers: readonly (number | string)[], at: string): string {
  const lines = numbers.map(
    (n) => `${n}.\tThe Committee notes matters of some weight.${String(n) === at ? '|' : ''}\n`,
  );
  return done(operation, lines.join(''))
    .split('\n')
    .flatMap((line) => /^(\d+(?: bis)?)\./.exec(line)?.[1] ?? [])
    .join(' ');
}

function must(result: Outcome | Refused): Outcome {
  assert.ok(!isRefused(result));
  return result;
}

describe('numbers with gaps', () => {
  const one: Operation = (model, offset) => insertParagraphs(model, offset, 1);
  const removing: Operation = (model, offset) => remove(model, offset, 'innermost', 'remove');
  const up: Operation = (model, offset) => moveBy(model, offset, 'innermost', -1);

  it('change no further than up to the gap where one is inserted', () => {
    assert.equal(numbersAfter(one, [1, 2, 5, 6, 9], '2'), '1 2 3 5 6 9');
    assert.equal(numbersAfter(one, [12, 15, 20, 21], '12'), '12 13 15 20 21');
    assert.equal(numbersAfter(one, [12, 13, 20, 21], '12'), '12 13 14 20 21');
    assert.equal(numbersAfter(one, [1, 2, 3, 5, 8], '2'), '1 2 3 4 5 8');
    assert.equal(numbersAfter(one, [1, 2, 3, 5, 8], '1'), '1 2 3 4 5 8');
    // Where no room is left, what follows moves on.
    assert.equal(numbersAfter(one, [1, 2, 3, 4], '2'), '1 2 3 4 5');
    assert.equal(
      numbersAfter((model, offset) => insertParagraphs(model, offset, 2), [1, 2, 4, 5, 9], '2'),
      '1 2 3 4 5 6 9',
    );
  });

  it('change no further than up to the gap where one is deleted', () => {
    assert.equal(numbersAfter(removing, [12, 15, 20, 21], '15'), '12 20 21');
    assert.equal(numbersAfter(removing, [1, 2, 3, 4, 7, 8], '2'), '1 2 3 7 8');
    assert.equal(numbersAfter(removing, [1, 2, 3, 4], '2'), '1 2 3');
  });

  it('keep the gap where one number is missing, whatever is deleted around it', () => {
    for (const [at, expected] of [
      ['39', '39 40 42 43'],
      ['40', '39 40 42 43'],
      ['41', '39 40 42 43'],
      ['43', '39 40 41 43'],
      ['44', '39 40 41 43'],
    ] as const)
      assert.equal(numbersAfter(removing, [39, 40, 41, 43, 44], at), expected, at);
    // More of them are missing where it is an extract.
    assert.equal(numbersAfter(removing, [12, 15, 16, 17], '15'), '12 15 16');
    becomes(
      removing,
      '1.\tIt asks:\n\t(a)\tThis;\n\t(b)\tThat|;\n\t(d)\tMore;\n\t(e)\tAll.\n',
      '1.\tIt asks:\n\t(a)\tThis;\n\t(c)\tMore;\n\t(d)\tAll.\n',
    );
  });

  it('have the gap again that was filled by what is taken away', () => {
    const numbers = '40.\tIt notes A.\n41.\tIt notes B (para. 43).\n43.\tIt notes C.\n44.\tIt notes D.\n';
    const letters = '1.\tIt asks:\n\t(a)\tThis;\n\t(b)\tThat;\n\t(d)\tMore.\n2.\tSee paragraph 1 (d).\n';
    for (const [text, place, insert, what] of [
      [numbers, 'para. 43).', one, 'paragraph'],
      [letters, 'That;', insertItem, 'item'],
    ] as const) {
      const model = read(text);
      const outcome = must(insert(model, text.indexOf(place) + 1));
      const next = read(applyEdits(text, outcome.edits));
      const removed = must(remove(next, outcome.cursor ?? -1, what, 'leave', {}, new Set(outcome.filled)));
      assert.equal(applyEdits(next.text.text, removed.edits), text);
      assert.equal(removed.renumbered, 0);
    }
  });

  it('stay where they stand while paragraphs change places', () => {
    assert.equal(numbersAfter(up, [1, 2, 5, 9], '2'), '1 2 5 9');
    assert.equal(numbersAfter(up, [1, 2, 5, 9], '9'), '1 2 5 9');
    assert.equal(numbersAfter(up, [1, 3, 2, 4], '4'), '1 3 2 4');
    becomes(
      up,
      '1.\tIt notes A.\n2.\tIt notes B|.\n5.\tIt notes C.\n',
      '1.\tIt notes B|.\n2.\tIt notes A.\n5.\tIt notes C.\n',
    );
  });

  it('of subparagraphs change no further than up to the gap either', () => {
    becomes(
      insertItem,
      '1.\tIt asks:\n\t(a)\tThis|;\n\t(d)\tThat;\n\t(e)\tMore.\n',
      '1.\tIt asks:\n\t(a)\tThis;\n\t(b)\t|\n\t(d)\tThat;\n\t(e)\tMore.\n',
    );
  });
});
