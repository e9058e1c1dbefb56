import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkedCitations } from '../../server/src/sources/heldCitations';
import { doubtsAbout, type SourceList } from '../../server/src/sources/sourceList';
import { read } from '../support/documents';

const SOURCE = read(
  'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\nOriginal: English\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee considered the report.\n2.\tThe Committee recommends that the State party open an office for seasonal workers in each harbour.\n3.\tThe Committee requests a report on the fishing fleet within two years.\n',
);

const SOURCES: SourceList = {
  treaty: () => undefined,
  document: (symbol) =>
    symbol === 'CMW/C/XAA/CO/2'
      ? { model: SOURCE, isWord: false, doubts: doubtsAbout(SOURCE, 'en', false) }
      : undefined,
};

/** The answers to the quotations of a text, in short. */
function answers(text: string): readonly string[] {
  return checkedCitations(read(text), SOURCES).flatMap(({ kind, place, verdict, reason, where = [] }) =>
    kind === 'quotation' ? [[place, verdict, reason ?? where.join(' ')].filter(Boolean).join(': ')] : [],
  );
}

const FLEET = '“requests a report on the fishing fleet within two years”';
const WRONG = FLEET.replace('two', 'three');

describe('the source of a quotation', () => {
  for (const [mark, label] of [
    ['1', '1'],
    ['[1]', '[1]'],
    ['¹', '¹'],
    ['¹', '1'],
    ['.¹', '1'],
    ['*', '*'],
  ] as const)
    it(`is in the note ${label} of the mark ${mark}`, () => {
      const text = `1.\tIt ${WRONG}${mark} and waits.\n\n${label} CMW/C/XAA/CO/2, para. 3.\n`;
      assert.deepEqual(answers(text), ['3: not-verbatim: 3']);
    });

  it('is not in the note before one that names another or none', () => {
    const notes = '\n\n\t1\tCMW/C/XAA/CO/2, para. 3.\n\n\t2\tSee the annex to the report of the harbour office.\n';
    assert.deepEqual(answers(`1.\tIt ${FLEET}.1 It ${WRONG}.2${notes}`), [
      '3: verbatim: 3',
      'not-checked: no-source-named',
    ]);
  });

  it('is uncertain where the brackets name two', () => {
    const sea = '“the sea was calm on the day of the visit”';
    assert.deepEqual(answers(`1.\tIt said ${sea} (CMW/C/XAA/CO/2, para. 3).\n`), ['3: not-verbatim']);
    assert.deepEqual(answers(`1.\tIt said ${sea} (CMW/C/XAA/CO/2, para. 3; CRC/C/XAA/CO/1, para. 4).\n`), [
      '3: not-checked: source-uncertain',
    ]);
  });

  it('is in a note directly below a rule', () => {
    const text = `1.\tIt ${WRONG}.1 It waits.\n________\n1 CMW/C/XAA/CO/2, para. 3.\n`;
    assert.deepEqual(answers(text), ['3: not-verbatim: 3']);
  });

  it('stands after a dash at the end of a line', () => {
    for (const dash of [' – ', ' — ', '—', ' - ', ' -- '])
      assert.deepEqual(
        answers(`The League says:\n\n${WRONG}${dash}CMW/C/XAA/CO/2, para. 3\n\nIt waits.\n`),
        ['3: not-verbatim: 3'],
        dash,
      );
    assert.deepEqual(
      answers(`1.\tIt wrote ${FLEET} – CMW/C/XAA/CO/2, para. 2, does not say so to anybody.\n`),
      ['not-checked: no-source-named'],
      'what goes on after the citation',
    );
    assert.deepEqual(
      answers(`1.\tIt is there to ${FLEET} – which fleet do they mean? (CMW/C/XAA/CO/2, para. 2).\n`),
      ['not-checked: no-source-named'],
      'a question between them',
    );
  });

  it('has the paragraph in the brackets after it, where the sentence names the document', () => {
    const before = '1.\tIn its concluding observations (CMW/C/XAA/CO/2), the Committee';
    assert.deepEqual(answers(`${before} ${FLEET} (para. 3).\n`), ['3: verbatim: 3']);
    assert.deepEqual(answers(`${before} ${FLEET} (para. 2).\n`), ['2: verbatim-elsewhere: 3']);
    assert.deepEqual(answers(`${before} ${WRONG} (para 3).\n`), ['3: not-verbatim: 3']);
    assert.deepEqual(answers(`${before} ${FLEET} (paras. 2 and 3).\n`), ['3: verbatim: 3']);
    assert.deepEqual(answers(`${before} ${FLEET} (see chapter 2).\n`), ['verbatim: 3']);
  });

  it('denies nothing where a mark is missing', () => {
    const before = 'In paragraph 3 of CMW/C/XAA/CO/2 the Committee';
    assert.deepEqual(answers(`1.\t${before} ${WRONG.replace('”', '')} now.\n`), ['3: not-checked: not-closed']);
    assert.deepEqual(answers(`1.\t${before} ${FLEET.replace('”', '')}.\n`), ['3: verbatim: 3']);
  });

  it('is that of the quotation around another one', () => {
    const nested = read(
      'CMW/C/XAB/CO/2\nDistr.: General\n9 October 2023\nOriginal: English\n\nConcluding observations on the second periodic report of Aloria\n\n1.\tThe Committee thanks the delegation for its “frank and open” answers to all questions.\n',
    );
    const held = (text: string) =>
      checkedCitations(read(text), {
        treaty: () => undefined,
        document: (symbol) =>
          symbol === 'CMW/C/XAB/CO/2'
            ? { model: nested, isWord: false, doubts: doubtsAbout(nested, 'en', false) }
            : undefined,
      }).flatMap(({ kind, verdict, differences = [] }) =>
        kind === 'quotation' ? [[verdict, ...differences.map(({ quotation }) => quotation)].join(': ')] : [],
      );
    assert.deepEqual(
      held(
        '1.\tIt thanked them “for its “frank and open” answers to all questions” and left (CMW/C/XAB/CO/2, para. 1).\n',
      ),
      ['not-checked'],
    );
    assert.deepEqual(
      held('1.\tIt thanked them “for its “frank and open” answers to many questions” (CMW/C/XAB/CO/2, para. 1).\n'),
      ['not-verbatim: many'],
    );
    assert.deepEqual(
      held(
        '1.\tIt thanked them “for its frank and open answers. It “thanks the delegation for its frank and open answers” (CMW/C/XAB/CO/2, para. 1).\n',
      ).at(-1),
      'verbatim',
      'one after a mark that nothing closes',
    );
  });
});

describe('a quotation before ibid. in brackets', () => {
  const note = '\n\n\t1\tCMW/C/XAA/CO/2, para. 3.\n';

  it('is of the note of the quotation before it', () => {
    assert.deepEqual(answers(`1.\tIt asks for “a report”.1 It ${WRONG} (ibid.).${note}`), ['3: not-verbatim: 3']);
    assert.deepEqual(answers(`1.\tIt asks for “a report”1 in 2021.\n2.\tIt ${WRONG} (ibid.).${note}`), [
      '3: not-verbatim: 3',
    ]);
  });

  it('may be anybody’s words if they are unlike that source', () => {
    const sea = '“the sea was calm on the day of the visit”';
    assert.deepEqual(answers(`1.\tIt asks for “a report”.1 It was said that ${sea} (ibid.).${note}`), [
      '3: not-checked: source-uncertain',
    ]);
  });

  it('is of a source that is named after that quotation', () => {
    const text = `1.\tIt asks for “a report”.1 So does CMW/C/XAA/CO/1, para. 9, which ${WRONG} (ibid.).${note}`;
    assert.match(answers(text).join(), /not-at-hand$/);
  });
});

describe('straight quotation marks within others', () => {
  const source = read(
    'CMW/C/XAB/CO/2\nDistr.: General\n9 October 2023\nOriginal: English\n\nConcluding observations on the second periodic report of Aloria\n\n1.\tThe Committee thanks the delegation for its “frank and open” answers to all questions.\n',
  );
  const held = (text: string) =>
    checkedCitations(read(text), {
      treaty: () => undefined,
      document: (symbol) =>
        symbol === 'CMW/C/XAB/CO/2'
          ? { model: source, isWord: false, doubts: doubtsAbout(source, 'en', false) }
          : undefined,
    }).flatMap(({ kind, verdict, differences = [] }) =>
      kind === 'quotation' ? [[verdict, ...differences.map(({ quotation }) => quotation)].join(': ')] : [],
    );
  for (const [open, close] of [
    ['"', '"'],
    ["'", "'"],
    ['‘', '’'],
  ] as const)
    it(`belong to the quotation around them: ${open}`, () => {
      const quoted = (end: string) =>
        held(
          `1.\tIt thanked them "for its ${open}frank and open${close} answers to ${end}" (CMW/C/XAB/CO/2, para. 1).\n`,
        );
      assert.deepEqual(quoted('all questions'), ['verbatim']);
      assert.deepEqual(quoted('many questions'), ['not-verbatim: many']);
    });

  it('open a quotation where the one before was closed', () => {
    const text =
      '1.\tIt calls "harbours" and "ships" the same and thanked them "for its frank and open answers to all questions" (CMW/C/XAB/CO/2, para. 1).\n';
    assert.deepEqual(held(text), ['verbatim']);
  });
});

describe('a paragraph after its sign', () => {
  it('is of the document before it', () => {
    const places = (sentence: string) =>
      checkedCitations(read(`1.\t${sentence}\n`), SOURCES).flatMap(({ kind, place, verdict }) =>
        kind === 'place' && place !== '' ? [`${place}: ${verdict}`] : [],
      );
    for (const sentence of [
      'It is open (CMW/C/XAA/CO/2, § 3 and § 12).',
      'It is open (CMW/C/XAA/CO/2, ¶¶ 3, 12).',
      'It is open (see CMW/C/XAA/CO/2, §§3 and 12).',
    ])
      assert.equal(places(sentence)[0], '3: found', sentence);
    assert.deepEqual(places('It is open (CMW/C/XAA/CO/2, ¶ 12).'), ['12: no-such-place']);
    assert.deepEqual(places('It is open (CMW/C/XAA/CO/2, ¶¶ 2–12).'), ['2: found', '12: no-such-place']);
    assert.deepEqual(places('It is open (CMW/C/XAA/CO/2), as § 12 of the Harbour Code has it.'), []);
    assert.deepEqual(places('It is open (Harbour v. Xandoria, § 12; CMW/C/XAA/CO/2).'), []);
  });
});

describe('a paragraph after ibid.', () => {
  it('is of the document that the note before cites', () => {
    const notes = (cited: string) =>
      checkedCitations(
        read(`1.\tThe office is closed.1 So is the hall.2\n\n\t1\tCMW/C/XAA/CO/2, para. 2.\n\n\t2\t${cited}.\n`),
        SOURCES,
      ).flatMap(({ kind, place, verdict }) => (kind === 'place' && place !== '' ? [`${place}: ${verdict}`] : []));
    for (const cited of ['Ibid., para. 48', 'ibid, para. 48', '_Ibid._, paras. 48 and 49', 'Idem, para. 48'])
      assert.deepEqual(notes(cited).slice(0, 2), ['2: found', '48: no-such-place'], cited);
  });
});
