import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { insertItem } from '../../server/src/edits/paragraphs/insert';
import { mergeWithNext } from '../../server/src/edits/paragraphs/merge';
import { moveAfter } from '../../server/src/edits/paragraphs/move';
import { isRefused } from '../../server/src/edits/paragraphs/operation';
import { renumberAll } from '../../server/src/edits/paragraphs/renumberAll';
import { applyEdits } from '../../server/src/text/edits';
import { down, HEAD, leaving, named, type Operation, one, removing, up } from './operationCases';
import { read } from './support';

/** Paragraphs by their numbers; those without words of their own are about a matter each, by the place that they stand at. */
function draft(numbers: readonly string[], words: Readonly<Record<number, string>>): string {
  return numbers.map((n, i) => `${n}.\t${words[i] ?? `The Committee notes matter ${'ABCDEFGHIJ'[i]}.`}\n`).join('');
}

/** The line that an operation at `|` gives to the last paragraph, and its notes. */
function last(operation: Operation, marked: string): readonly string[] {
  const whole = HEAD + marked;
  const at = whole.indexOf('|');
  const text = whole.replace('|', '');
  const result = operation(read(text), at < 0 ? text.length : at);
  if (isRefused(result)) return [`refused: ${result.refused}`];
  const lines = applyEdits(text, result.edits).trimEnd().split('\n');
  const notes = result.notes.map(({ kind, was, now }) => `${kind}: ${was}${now === undefined ? '' : ` → ${now}`}`);
  return [lines.at(-1) ?? '', ...notes];
}

describe('a range whose numbers do not stand in order', () => {
  it('is told where a number in it is no more in it', () => {
    const words = { 3: 'The Committee recalls paragraphs 1–3.' };
    assert.deepEqual(last(renumberAll, draft(['1', '3', '2', '4'], words)), [
      '4.\tThe Committee recalls paragraphs 1–2.',
      'order: 1–3',
    ]);
    // Where it means the same paragraphs by their numbers, nothing is told.
    assert.deepEqual(last(renumberAll, draft(['1', '3', '2', '5'], { 3: 'The Committee recalls paragraphs 1–2.' })), [
      '4.\tThe Committee recalls paragraphs 1–3.',
    ]);
    assert.deepEqual(last(renumberAll, draft(['1', '2', '4', '5'], { 3: 'The Committee recalls paragraphs 1–4.' })), [
      '4.\tThe Committee recalls paragraphs 1–3.',
    ]);
  });

  it('is told where a number leaves it', () => {
    const text = `${draft(['1', '2'], {})}|3.\tThe Committee notes this.\n4.\tIt notes that.\n5.\tIt recalls the above (see paras. 2–4 and paragraphs 2, 3 and 4).\n`;
    assert.deepEqual(last(named('9'), text), [
      '5.\tIt recalls the above (see paras. 2–4 and paragraphs 2, 4 and 9).',
      'order: 2–4',
    ]);
    const open = `1.\tThe Committee notes this.\n|2.\tIt notes that.\n3.\tIt notes more.\n7.\tIt recalls paras. 2–4 and paragraph 2.\n`;
    assert.deepEqual(last(named('6'), open), ['7.\tIt recalls paras. 2–4 and paragraph 6.', 'unsure: 2–4']);
  });
});

describe('notes on ranges and lists', () => {
  it('are not made where a range is written as it was', () => {
    const text = draft(['1', '2', '3', '4', '5'], {
      2: 'The Committee| notes this.',
      4: 'The Committee recalls paragraphs 2–4.',
    });
    assert.deepEqual(last(up, text), ['5.\tThe Committee recalls paragraphs 2–4.']);
    const items =
      '1.\tIt asks:\n\t(a)\tThis;\n\t(b)\tThat|;\n\t(c)\tMore.\n2.\tThe Committee recalls paragraph 1 (a)–(c).\n';
    assert.deepEqual(last(up, items), ['2.\tThe Committee recalls paragraph 1 (a)–(c).']);
  });

  it('name what was taken out, and nothing that was not', () => {
    const written = (words: string) =>
      draft(['1', '2', '3', '4', '5', '6'], { 2: 'The Committee| notes this.', 5: `The Committee ${words}.` });
    assert.deepEqual(last(leaving, written('recalls paragraphs 2–4 and 5')), [
      '5.\tThe Committee recalls paragraphs 2, 3 and 4.',
      'removed: 3 → 2, 3 and 4',
    ]);
    assert.deepEqual(last(removing, written('recalls paragraphs 2–5')), [
      '5.\tThe Committee recalls paragraphs 2–4.',
      'removed: 3 → 2–4',
    ]);
    assert.deepEqual(last(removing, written('recalls paragraphs 3–5')), [
      '5.\tThe Committee recalls paragraphs 3 and 4.',
      'removed: 3 → 3 and 4',
    ]);
  });
});

describe('a number that two paragraphs have', () => {
  it('is told where only the other one of them has another number now', () => {
    const text = draft(['2', '2', '3'], { 2: 'The Committee recalls paragraph 2.' });
    assert.deepEqual(last(renumberAll, text), ['4.\tThe Committee recalls paragraph 2.', 'ambiguous: 2']);
    // Nothing changes before it.
    const more = draft(['2', '2', '3', '4'], { 2: 'It recalls paragraph 2|.' });
    assert.deepEqual(last(one, more), ['5.\tThe Committee notes matter D.']);
  });
});

describe('a citation that stands in what it cites', () => {
  it('is told where merging has brought it there', () => {
    assert.deepEqual(last(mergeWithNext, '1.\tA note.\n2.\tIt| notes B.\n3.\tIt recalls the previous paragraph.\n'), [
      '2.\tIt notes B. It recalls paragraph 2 above.',
      'self: the previous paragraph → paragraph 2 above',
    ]);
    assert.deepEqual(last(mergeWithNext, '1.\tA note.\n2.\tIt| notes B.\n3.\tIt recalls paragraphs 1 and 2 above.\n'), [
      '2.\tIt notes B. It recalls paragraphs 1 and 2 above.',
      'self: 2',
    ]);
    // One that always did is nothing new.
    assert.deepEqual(last(mergeWithNext, '1.\tA note.\n2.\tIt| notes paragraph 2.\n3.\tIt notes C.\n'), [
      '2.\tIt notes paragraph 2. It notes C.',
    ]);
    assert.deepEqual(
      last(
        (model, offset) => moveAfter(model, offset, 'innermost', { number: '2', path: [] }),
        '1.\tIt asks:\n\t(a)\tThis;\n\t(b)\tThat|, as in paragraph 2.\n2.\tIt asks:\n\t(a)\tMore.\n',
      ),
      ['\t(b)\tThat, as in paragraph 2.', 'self: 2'],
    );
  });
});

describe('words that point at what stands near them', () => {
  const told = (words: string, at = 2) =>
    last(
      one,
      draft(['1', '2', '3', '4', '5', '6', '7'], {
        [at - 1]: `The Committee notes matter ${'ABCDEFG'[at - 1]}|.`,
        6: `The Committee recalls ${words}.`,
      }),
    );

  it('are told where they mean another one now', () => {
    for (const words of [
      'the two preceding paragraphs',
      'the preceding two paragraphs',
      'the preceding paragraphs',
      'the paragraph above',
      'the paragraph immediately above',
      'the previous paragraph’s request',
      'the paragraph preceding this one',
      'the second preceding paragraph',
      'its previous paragraph',
      'the paragraphs above',
    ]) {
      const [text, note] = told(words, 6);
      assert.equal(text, `8.\tThe Committee recalls ${words}.`);
      assert.equal(note, `elsewhere: ${words.replace(' request', '').replace(' this one', '')}`);
    }
    assert.deepEqual(told('the three preceding paragraphs', 4).slice(1), ['elsewhere: the three preceding paragraphs']);
  });

  it('are not told where they mean what they meant', () => {
    assert.deepEqual(told('the two preceding paragraphs', 4).slice(1), []);
    assert.deepEqual(told('the paragraph above', 3).slice(1), []);
    for (const words of [
      'each preceding paragraph',
      'a previous paragraph',
      'the preceding paragraphs of the report',
      'the above and the following matters',
      'the facts above. A paragraph was added',
      'the previous report, in which a paragraph is missing',
    ])
      assert.deepEqual(told(words, 6).slice(1), [], words);
  });

  it('are told of subparagraphs and their letters', () => {
    const items = (words: string) => `1.\tIt asks:\n\t(a)\tThis|;\n\t(b)\tThat;\n\t(c)\tMore, ${words}.\n`;
    for (const words of ['items (a) and (b)', 'points (a) and (b) above', '(b) above', 'letter (b)'])
      assert.deepEqual(last(insertItem, items(`see ${words}`)), [`\t(d)\tMore, see ${words}.`, `elsewhere: ${words}`]);
    const previous = '1.\tIt asks:\n\t(a)\tThis|;\n\t(b)\tThat, as said in the previous subparagraph.\n';
    assert.deepEqual(last(insertItem, previous), [
      '\t(c)\tThat, as said in the previous subparagraph.',
      'elsewhere: the previous subparagraph',
    ]);
    for (const words of ['item (b) of the agenda', 'points (d) and (e)', 'as in article 2 (b) above', 'law (b)'])
      assert.deepEqual(last(insertItem, items(words)), [`\t(d)\tMore, ${words}.`], words);
  });
});

describe('what else is told or written', () => {
  it('is a range of three that merging made one of two', () => {
    const text = (words: string) =>
      `1.\tA.\n2.\tIt| notes B.\n3.\tIt notes C.\n4.\tIt notes D.\n5.\tIt recalls ${words}.\n`;
    assert.deepEqual(last(mergeWithNext, text('paragraphs 2–4')), ['4.\tIt recalls paragraphs 2 and 3.']);
    assert.deepEqual(last(mergeWithNext, text('paragraphs 1 to 4')), ['4.\tIt recalls paragraphs 1 to 3.']);
    assert.deepEqual(last(mergeWithNext, text('paragraphs 3–4')), ['4.\tIt recalls paragraphs 2–3.']);
    const items = '1.\tIt asks:\n\t(a)\tThis|;\n\t(b)\tThat;\n\t(c)\tMore.\n2.\tIt recalls paragraph 1 (a)–(c).\n';
    assert.deepEqual(last(mergeWithNext, items), ['2.\tIt recalls paragraph 1 (a) and (b).']);
  });

  it('is a number with “bis” that became a plain one', () => {
    assert.deepEqual(last(one, '1.\tA.\n2.\tIt notes B|.\n2 bis.\tIt notes C.\n'), [
      '4.\tIt notes C.',
      'numbered: 2 bis → 4',
    ]);
    assert.deepEqual(last(one, '1.\tIt notes A|.\n2.\tIt notes B.\n2 bis.\tIt notes C.\n'), ['3 bis.\tIt notes C.']);
    assert.deepEqual(last(renumberAll, '1.\tA.\n2.\tIt notes B.\n2 bis.\tIt notes C.\n'), ['3.\tIt notes C.']);
  });

  it('is a heading over nothing', () => {
    const text = (words: string) =>
      `A.\tIntroduction\n\n1.\tIt notes A.\n\nB.\tPositive aspects\n\n2.\tIt notes B${words}.\n\nC.\tConcerns\n\n3.\tIt notes C.\n`;
    assert.deepEqual(last(removing, text('|')), ['2.\tIt notes C.', 'empty: Positive aspects']);
    assert.deepEqual(last(up, text('|')), ['3.\tIt notes C.', 'empty: Positive aspects']);
    assert.deepEqual(last(removing, text('|.\n3.\tIt notes more').replace('3.\tIt notes C', '4.\tIt notes C')), [
      '3.\tIt notes C.',
    ]);
    assert.deepEqual(last(removing, text('').replace('It notes C', 'It notes C|')).slice(1), ['empty: Concerns']);
  });
});

describe('what closes the items of a list', () => {
  const list = (...items: readonly string[]) =>
    `1.\tIt asks:\n${items.map((item, i) => `\t(${'abcd'[i]})\t${item}\n`).join('')}2.\tIt notes B.\n`;
  const listed = (operation: Operation, marked: string): string => {
    const text = (HEAD + marked).replace('|', '');
    const result = operation(read(text), (HEAD + marked).indexOf('|'));
    return isRefused(result) ? result.refused : applyEdits(text, result.edits).slice(HEAD.length);
  };

  it('stays with the place', () => {
    const after: Operation = (model, offset) => moveAfter(model, offset, 'innermost', { number: '1', path: ['c'] });
    assert.equal(listed(after, list('Act|;', 'Report; and', 'Train.')), list('Report;', 'Train; and', 'Act.'));
    assert.equal(listed(down, list('Act;', 'Rep|ort;', 'Train.')), list('Act;', 'Train;', 'Report.'));
    assert.equal(listed(removing, list('Act;', 'Report; and', 'Tra|in.')), list('Act; and', 'Report.'));
    assert.equal(listed(removing, list('Act;', 'Rep|ort; and', 'Train.')), list('Act; and', 'Train.'));
    assert.equal(
      listed(mergeWithNext, list('Act;', 'Rep|ort;', 'Yield; and', 'Train.')),
      list('Act;', 'Report; Yield; and', 'Train.'),
    );
  });

  it('is left as it is in a list that an item comes to from another', () => {
    const away: Operation = (model, offset) => moveAfter(model, offset, 'innermost', { number: '2', path: ['b'] });
    const other = '2.\tIt asks:\n\t(a)\tOpen; and\n\t(b)\tClose.\n';
    assert.equal(
      listed(away, list('Act|;', 'Report; and', 'Train.').replace(/2\..*\n/, other)),
      list('Report; and', 'Train.').replace(/2\..*\n/, `${other}\t(c)\tAct;\n`),
    );
  });

  it('is left as it is where a list has no form throughout', () => {
    assert.equal(listed(down, list('Act.', 'Rep|ort.', 'Train.')), list('Act.', 'Train.', 'Report.'));
    assert.equal(listed(down, list('Act;', 'Rep|ort', 'Train.')), list('Act;', 'Train.', 'Report'));
    assert.equal(listed(down, list('Act,', 'Rep|ort;', 'Train.')), list('Act,', 'Train.', 'Report;'));
    assert.equal(listed(insertItem, list('Act;', 'Rep|ort; and', 'Train.')), list('Act;', 'Report; and', '', 'Train.'));
    assert.equal(
      listed(renumberAll, list('Act;', 'Report;', 'Train; and', 'Stop.')),
      list('Act;', 'Report;', 'Train; and', 'Stop.'),
    );
  });
});

describe('how many references are updated', () => {
  const updated = (operation: Operation, marked: string) => {
    const text = HEAD + marked.replace('|', '');
    const result = operation(read(text), HEAD.length + marked.indexOf('|'));
    return isRefused(result) ? result.refused : result.updated;
  };

  it('counts one for a number and the word that says on which side it is', () => {
    const [third, last] = ['3.\tThe Committee notes matter C.\n', '4.\tIt recalls paragraph 3 above.\n'];
    assert.equal(updated(down, `${draft(['1', '2'], {})}|${third}${last}`), 1);
  });
});
