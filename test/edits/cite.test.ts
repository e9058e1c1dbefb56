import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cite } from '../../server/src/edits/citing/cite';
import { isRefused } from '../../server/src/edits/paragraphs/operation';
import { applyEdits } from '../../server/src/text/edits';
import { place, read } from './support';

/** Twenty paragraphs, 5 and 9 with subparagraphs, before the one that is written, and two after it. */
function draft(written: string, others: Readonly<Record<number, string>> = {}): string {
  const lines = ['CEDAW/C/XAA/CO/6', '', 'Concluding observations on the sixth periodic report of Xandoria', ''];
  for (let number = 1; number <= 20; number++) {
    const more = others[number] === undefined ? '' : ` ${others[number]}`;
    if (number === 5 || number === 9) {
      lines.push(`${number}.\tThe Committee recommends that the State party:${more}`);
      for (const letter of ['a', 'b', 'c', 'd']) lines.push(`\t(${letter})\tAct in the matter of ${letter};`);
    } else lines.push(`${number}.\tThe Committee is concerned about the matter.${more}`);
  }
  lines.push(
    `21.\t${written}`,
    '22.\tThe Committee notes the matter.',
    '23.\tThe Committee thanks the delegation.',
    '',
  );
  return lines.join('\n');
}

/** The written paragraph after citing, with the cursor as `|`; or why it cannot be done. `[` and `]` stand around a selection. */
function cited(written: string, picks: readonly string[], others: Readonly<Record<number, string>> = {}): string {
  const marked = draft(written, others);
  const from = marked.indexOf('|') >= 0 ? marked.indexOf('|') : marked.indexOf('⟦');
  const text = marked.replace(/[|⟦⟧]/g, '');
  const until = marked.includes('⟧') ? marked.indexOf('⟧') - 1 : from;
  const result = cite(read(text), { start: from, end: until }, picks.map(place));
  if (isRefused(result)) return result.refused;
  const after = applyEdits(text, result.edits);
  const shown = `${after.slice(0, result.cursor)}|${after.slice(result.cursor)}`;
  const lines = shown.split('\n');
  const at = lines.findIndex((line) => line.startsWith('21.'));
  assert.equal(after.split('\n').length, text.split('\n').length);
  return (lines[at] ?? '').slice(4);
}

describe('citing paragraphs', () => {
  const rows: readonly (readonly [
    what: string,
    written: string,
    picks: readonly string[],
    expected: string,
    others?: Readonly<Record<number, string>>,
  ])[] = [
    ['writes one', 'It refers to |.', ['12'], 'It refers to paragraph 12|.'],
    ['writes several in order', 'It refers to |.', ['14', '9', '12'], 'It refers to paragraphs 9, 12 and 14|.'],
    ['says “Nos.” of several', 'It refers to paragraph No. 9 |.', ['12'], 'It refers to paragraphs Nos. 9 and 12|.'],
    ['writes subparagraphs', 'It refers to |.', ['9 b', '12', '9 d'], 'It refers to paragraphs 9 (b) and (d) and 12|.'],
    ['leaves one number one', 'It refers to |.', ['9 b', '9 d'], 'It refers to paragraph 9 (b) and (d)|.'],
    ['sets itself apart from words', 'It refers to| as well.', ['12'], 'It refers to paragraph 12| as well.'],
    [
      'begins a sentence with a capital',
      'It regrets this. | shows why.',
      ['12'],
      'It regrets this. Paragraph 12| shows why.',
    ],
    [
      'shortens the word in brackets',
      'It regrets this (see |).',
      ['12', '14'],
      'It regrets this (see paras. 12 and 14|).',
    ],
    [
      'does not shorten it where the document does not',
      'It regrets this (see |).',
      ['12'],
      'It regrets this (see paragraph 12|).',
      { 3: 'That is so (see paragraph 2).' },
    ],
    [
      'writes numbers alone after the word',
      'It refers to paragraph |.',
      ['12', '14'],
      'It refers to paragraphs 12 and 14|.',
    ],
    ['and corrects that word for one', 'It refers to paragraphs | above.', ['12'], 'It refers to paragraph 12| above.'],
    [
      'takes no sentence for that word',
      'It recalls the previous paragraph. | shows why.',
      ['12'],
      'It recalls the previous paragraph. Paragraph 12| shows why.',
    ],
    ['leaves words whole', 'It refers to the mat|ter.', ['12'], 'It refers to the matter paragraph 12|.'],
    [
      'knows a full stop that ends no sentence',
      'Data are lacking; cf. |.',
      ['12'],
      'Data are lacking; cf. paragraph 12|.',
    ],
    [
      'takes the place of what is selected',
      'It refers to paragraphs ⟦XX and XX⟧ above.',
      ['12', '14'],
      'It refers to paragraphs 12 and 14| above.',
    ],

    [
      'joins a list in order',
      'It refers to paragraphs 3, 12| and 16.',
      ['14'],
      'It refers to paragraphs 3, 12, 14 and 16|.',
    ],
    ['joins one number', 'It refers to paragraph 12| above.', ['3'], 'It refers to paragraphs 3 and 12 above|.'],
    [
      'joins a list that it stands right after',
      'See paragraphs 3 and 12 above|.',
      ['14'],
      'See paragraphs 3, 12 and 14 above|.',
    ],
    ['joins a list that wants another number', 'See paragraphs 3, 12 and |.', ['14'], 'See paragraphs 3, 12 and 14|.'],
    ['joins letters of a number', 'See paragraph 9 (a)|.', ['9 c'], 'See paragraph 9 (a) and (c)|.'],
    [
      'joins letters of several numbers',
      'See paragraphs 5 (b), 9 (a)| and 12.',
      ['5 d', '9 c'],
      'See paragraphs 5 (b) and (d), 9 (a) and (c) and 12|.',
    ],
    ['joins in brackets with commas alone', 'It is so (paras. 3, 12|).', ['14'], 'It is so (paras. 3, 12, 14|).'],
    [
      'leaves a list in an order of its own, and goes into it',
      'See paragraphs 16, 3| and 12.',
      ['14'],
      'See paragraphs 14, 16, 3 and 12|.',
    ],
    ['names nothing twice', 'See paragraphs 3 and 12|.', ['12'], 'See paragraphs 3 and 12|.'],
    ['names nothing that a range means', 'See paragraphs 10–14|.', ['12'], 'See paragraphs 10–14|.'],
    [
      'takes the place of a number that is selected',
      'See paragraphs 3, ⟦12⟧ and 16.',
      ['14'],
      'See paragraphs 3, 14 and 16|.',
    ],
    [
      'keeps the spaces of the list',
      'See paragraphs\u00a03 and 9\u00a0(a)|.',
      ['9 b'],
      'See paragraphs\u00a03 and 9\u00a0(a) and (b)|.',
    ],

    [
      'makes no range where the document makes none',
      'See paragraphs 12 and 13|.',
      ['14'],
      'See paragraphs 12, 13 and 14|.',
    ],
    [
      'makes a range of three as the document does',
      'See paragraphs 12 and 13|.',
      ['14'],
      'See paragraphs 12–14|.',
      { 7: 'See paragraphs 2–4.' },
    ],
    [
      'with its own word',
      'See |.',
      ['14', '13', '12', '3'],
      'See paragraphs 3 and 12 to 14|.',
      { 7: 'See paragraphs 2 to 4.' },
    ],
    ['but not of two', 'See |.', ['14', '13'], 'See paragraphs 13 and 14|.', { 7: 'See paragraphs 2 to 4.' }],
    ['lengthens a range', 'See paragraphs 12–14 and 18|.', ['15', '11'], 'See paragraphs 11–15 and 18|.'],
    [
      'makes a range of letters as the document does',
      'See |.',
      ['9 a', '9 b', '9 c'],
      'See paragraph 9 (a)–(c)|.',
      { 7: 'See paragraph 5 (a)–(c).' },
    ],
    [
      'no range of letters where the document has those of numbers',
      'See |.',
      ['9 a', '9 b', '9 c'],
      'See paragraph 9 (a), (b) and (c)|.',
      { 7: 'See paragraphs 2–4.' },
    ],
    [
      'writes each number where the document mostly does',
      'See |.',
      ['12', '13', '14'],
      'See paragraphs 12, 13 and 14|.',
      { 7: 'See paragraphs 2–4.', 8: 'See paragraphs 1, 2 and 3.', 10: 'See paragraphs 3, 4 and 5.' },
    ],

    [
      'keeps “above” true',
      'See paragraphs 3 and 12| above.',
      ['22'],
      'See paragraphs 3 and 12 above and paragraph 22 below|.',
    ],
    [
      'and divides what it adds',
      'See paragraph 12 above|.',
      ['3', '22', '23'],
      'See paragraphs 3 and 12 above and paragraphs 22 and 23 below|.',
    ],
    [
      'is told from another document by “above”',
      'In its previous concluding observations (CEDAW/C/XAA/CO/5, para. 12) and |.',
      ['12'],
      'In its previous concluding observations (CEDAW/C/XAA/CO/5, para. 12) and paragraph 12 above|.',
    ],

    [
      'joins no list of another document',
      'It recalls (CEDAW/C/XAA/CO/5, paras. 3 and 12|).',
      ['14'],
      'cites-otherwise',
    ],
    ['joins no list of articles', 'It recalls article 16, paragraph 1|, of the Convention.', ['14'], 'cites-otherwise'],
    ['knows what is not there', 'See |.', ['99'], 'no-place'],
    [
      'stays out of lists with words between their numbers',
      'See paragraphs 3 (on schools), 12 (on work) and 16| above.',
      ['14'],
      'list-form',
    ],
  ];
  for (const [what, written, picks, expected, others] of rows) {
    it(what, () => assert.equal(cited(written, picks, others), expected));
  }

  it('leaves lines broken where they are, with their own line breaks', () => {
    for (const lineBreak of ['\n', '\r\n']) {
      const text = draft('It refers to paragraphs 3,\n12 and\n16 above.').replace(/\n/g, lineBreak);
      const at = text.indexOf('16 above');
      for (const [pick, expected] of [
        ['14', 'paragraphs 3,\n12, 14 and\n16 above.'],
        ['9', 'paragraphs 3, 9,\n12 and\n16 above.'],
      ] as const) {
        const result = cite(read(text), { start: at, end: at }, [place(pick)]);
        assert.ok(!isRefused(result));
        assert.ok(applyEdits(text, result.edits).includes(expected.replace(/\n/g, lineBreak)), pick);
      }
    }
  });

  it('does not write into a number or a title', () => {
    const text = draft('The Committee notes this.');
    const model = read(text);
    for (const words of ['CEDAW/C', '\n12.', 'Concluding observations on']) {
      const at = text.indexOf(words) + 1;
      assert.deepEqual(cite(model, { start: at, end: at }, [place('3')]), { refused: 'no-citation' }, words);
    }
  });
});
