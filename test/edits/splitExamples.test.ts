import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { convertToItem, convertToParagraph } from '../../server/src/edits/paragraphs/convertParagraph';
import { insertItem, insertParagraphs } from '../../server/src/edits/paragraphs/insert';
import { mergeWithNext } from '../../server/src/edits/paragraphs/merge';
import { isRefused, type OperationOutcome, type Refused } from '../../server/src/edits/paragraphs/operation';
import { remove } from '../../server/src/edits/paragraphs/remove';
import { split } from '../../server/src/edits/paragraphs/split';
import { applyEdits } from '../../server/src/text/edits';
import { becomes, done, HEAD, named, type Operation, one, removing, up } from './operationCases';
import { read } from './support';

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
    becomes(convertToParagraph, before.replace('That', '|That'), after.replace('That', '|That'));
    becomes(
      convertToItem,
      after.replace('That', '|That'),
      before.replace('That', '|That').replace('12 (a) and (b) and 13', '12 (a), 12 (b) and 13'),
    );
  });

  it('goes after what its paragraph still says', () => {
    becomes(
      convertToParagraph,
      '12.\tIt asks:\n\t(a)\tTh|is;\n\t(b)\tThat.\n\nThe State party should report.\n\n13.\tIt recalls paragraph 12 (a) and (b).\n',
      '12.\tIt asks:\n\t(a)\tThat.\n\nThe State party should report.\n\n13.\t|This;\n14.\tIt recalls paragraphs 12 (a) and 13.\n',
    );
  });

  it('is refused with the reason', () => {
    becomes(convertToParagraph, '1.\tIt no|tes.\n', 'refused: no-item');
    becomes(convertToItem, '1.\tIt no|tes.\n', 'refused: first');
    becomes(convertToItem, '1.\tIt asks.\n2.\tIt as|ks:\n\t(a)\tThis.\n', 'refused: not-alone');
    becomes(convertToItem, '1.\tIt asks.\n\n\tB.\tLaw\n\n2.\tIt as|ks.\n', 'refused: heading');
  });
});

describe('another number', () => {
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

function must(result: OperationOutcome | Refused): OperationOutcome {
  assert.ok(!isRefused(result));
  return result;
}

describe('numbers with gaps', () => {
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
