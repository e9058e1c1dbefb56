import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OBSERVATIONS } from '../support/documents';
import { correctionsOf, messagesOf } from '../support/findings';

/** What one rule says of paragraph 2 of observations. */
function said(rule: string, words: string): string {
  return found(rule, `${OBSERVATIONS}1.\tThe Committee thanks the delegation.\n2.\t${words}\n`);
}

function found(rule: string, text: string): string {
  return messagesOf(rule, text).join('\n');
}

/** Paragraph 2 after a correction of the first thing that a rule finds. */
function corrected(rule: string, words: string, which = 0): string | undefined {
  const text = `${OBSERVATIONS}1.\tThe Committee thanks the delegation.\n2.\t${words}\n`;
  return correctionsOf(rule, text)[which]?.split('2.\t')[1]?.trimEnd();
}

const OF = 'of the report (CMW/C/XAA/1)';

describe('range-order', () => {
  it('finds ranges of paragraphs, articles and letters that run backwards', () => {
    for (const [words, range] of [
      [`It recalls paragraphs 32–29 ${OF}.`, '32–29'],
      [`It recalls paragraphs 14 to 12 ${OF}.`, '14 to 12'],
      [`It recalls paragraphs 12 bis–12 ${OF}.`, '12 bis–12'],
      [`It recalls paragraph 41 (e)–(c) ${OF}.`, '41 (e)–(c)'],
      ['It recalls articles 35 to 8 of the Convention.', '35 to 8'],
      ['It recalls articles 17–16 of the Convention.', '17–16'],
      ['It recalls articles 11, 17-16 and 20 of the International Covenant on Civil and Political Rights.', '17-16'],
    ] as const) {
      assert.equal(said('range-order', words), `The range ${range} runs backwards.`, words);
    }
  });

  it('finds them in headings, where an article may be one that the treaty has not', () => {
    const heading = (articles: string) =>
      messagesOf(
        'range-order',
        `${OBSERVATIONS}A.\tHuman rights of all migrant workers (arts. ${articles})\n\n1.\tThe Committee is concerned.\n`,
      ).join();
    assert.equal(heading('35–8'), 'The range 35–8 runs backwards.');
    assert.equal(heading('97–35'), 'The range 97–35 runs backwards.');
    assert.equal(heading('347-1'), '');
    assert.equal(heading('8–35'), '');
  });

  it('leaves ranges that run forwards, and laws, alone', () => {
    for (const words of [
      `It recalls paragraphs 9–12, 41 (c)–(e), 41 (i)–(v), 42 (v)–(x), 43 (x)–(l) and 99–101 ${OF}.`,
      `It recalls paragraphs 12–12 bis ${OF}.`,
      'It recalls paragraphs 7.4 to 7.15 of the Views (CCPR/C/112/D/2104/2011).',
      'It notes articles 347-1 and 20-5 of the Penal Code and articles 35–8 of the Asylum Act.',
      'It notes article 17-1 of the Convention and articles 347-1 of the Convention.',
      `The Act says “see paragraphs 14–12 ${OF}”.`,
    ])
      assert.equal(said('range-order', words), '', words);
  });

  it('turns the ends round, or writes the second in full', () => {
    assert.equal(corrected('range-order', `It recalls paragraphs 32–29 ${OF}.`), `It recalls paragraphs 29–32 ${OF}.`);
    assert.equal(
      corrected('range-order', `It recalls paragraphs 121–5 ${OF}.`),
      `It recalls paragraphs 121–125 ${OF}.`,
    );
    assert.equal(
      corrected('range-order', `It recalls paragraphs 121–5 ${OF}.`, 1),
      `It recalls paragraphs 5–121 ${OF}.`,
    );
    assert.equal(
      corrected('range-order', `It recalls paragraph 41 (e)–(c) ${OF}.`),
      `It recalls paragraph 41 (c)–(e) ${OF}.`,
    );
    assert.equal(corrected('range-order', `It recalls paragraphs 12–12 ${OF}.`), `It recalls paragraphs 12 ${OF}.`);
  });
});

describe('repeated-reference', () => {
  it('finds a number that is named twice, or lies within a range of the list', () => {
    for (const [words, expected] of [
      [`It recalls paragraphs 22, 28, 22 and 36 ${OF}.`, '22 is named twice in this list.'],
      [`It recalls paragraphs 23 (a), 28 and 23 (a) ${OF}.`, '23 (a) is named twice in this list.'],
      ['It recalls articles 7, 16 and 7 of the Convention.', '7 is named twice in this list.'],
      ['It notes articles 7, 9 and 7 of the Penal Code.', '7 is named twice in this list.'],
      ['It notes articles 302 and 302 of the Penal Code.', '302 is named twice in this list.'],
      [`It recalls paragraphs 12–15 and 14 ${OF}.`, '14 is already covered by the range before it.'],
    ] as const) {
      assert.equal(said('repeated-reference', words), expected, words);
    }
  });

  it('leaves parts, other lists and inserted articles of laws alone', () => {
    for (const words of [
      `It recalls paragraphs 23 (a), 23 (c) and 24 ${OF}.`,
      `It recalls paragraphs 23 and 23 (c) ${OF}.`,
      `It recalls paragraphs 22 and 28 ${OF} and paragraph 22 of its observations (CMW/C/XAA/CO/0).`,
      'It recalls articles 7–83, 17 (2) and 18 (1) of the Convention.',
      'It recalls article 7 of the Convention and article 7 of the International Covenant on Civil and Political Rights.',
      'It notes articles 7, 9 and 7 bis, 131 and 131-1, 4 and 4 (2), and 12 and 12a of the Penal Code.',
      `The Act says “see paragraphs 12, 13 and 12 ${OF}”.`,
    ])
      assert.equal(said('repeated-reference', words), '', words);
  });

  it('takes the second one out with its comma or its "and"', () => {
    for (const [before, after] of [
      ['22, 28, 22 and 36', '22, 28 and 36'],
      ['22, 28 and 22', '22 and 28'],
      ['22, 28, 30 and 22', '22, 28 and 30'],
    ] as const) {
      assert.equal(
        corrected('repeated-reference', `It recalls paragraphs ${before} ${OF}.`),
        `It recalls paragraphs ${after} ${OF}.`,
      );
    }
    for (const list of ['22 and 22', '22 (a), 28, 22 (a) and (b)'])
      assert.equal(corrected('repeated-reference', `It recalls paragraphs ${list} ${OF}.`), undefined, list);
  });
});

describe('reference-order', () => {
  it('asks once about each list of paragraphs that is not in order', () => {
    for (const [list, expected] of [
      ['27, 11, 31 and 33', '11 comes after 27: is this order intended?'],
      ['27, 11, 9 and 33', '11 comes after 27: is this order intended?'],
      ['12, 13 (b), 13 (a) and 15', '13 (a) comes after 13 (b): is this order intended?'],
    ] as const) {
      assert.equal(said('reference-order', `It recalls paragraphs ${list} ${OF}.`), expected, list);
    }
  });

  it('leaves articles, repetitions and ranges that run backwards alone', () => {
    for (const words of [
      `It recalls paragraphs 11, 12 bis, 13 (a) and (c), 14–16 and 20 ${OF}.`,
      `It recalls paragraphs 22, 28, 22 and 36 ${OF}.`,
      `It recalls paragraphs 12–15, 14 and 20 ${OF}.`,
      'It recalls paragraphs 1, 99 and 2 of these concluding observations.',
      `It recalls paragraphs 32–29 and 40 ${OF}.`,
      'It recalls articles 26, 2 and 3 of the International Covenant on Civil and Political Rights.',
    ])
      assert.equal(said('reference-order', words), '', words);
  });

  it('puts a list of plain numbers in order', () => {
    assert.equal(
      corrected('reference-order', `It recalls paragraphs 27, 11, 31 and 9 ${OF}.`),
      `It recalls paragraphs 9, 11, 27 and 31 ${OF}.`,
    );
    assert.equal(corrected('reference-order', `It recalls paragraphs 27, 11 (a) and (c) ${OF}.`), undefined);
  });
});

describe('self-reference', () => {
  it('finds paragraphs and subparagraphs that cite themselves', () => {
    for (const [words, expected] of [
      ['It refers to paragraph 2 above.', 'Paragraph 2 cites itself.'],
      ['It refers to paragraphs 1 and 2 of these concluding observations.', 'Paragraph 2 cites itself.'],
      ['It should:\n\t(a)\tAct;\n\t(b)\tApply paragraph 2 (b) above.', 'Subparagraph (b) of paragraph 2 cites itself.'],
      ['It should:\n\t(a)\tAct;\n\t(b)\tApply subparagraph (b).', 'Subparagraph (b) of paragraph 2 cites itself.'],
      ['It should:\n\t(a)\tAct;\n\t(b)\tApply paragraph 2 above.', 'Paragraph 2 cites itself.'],
    ] as const) {
      assert.equal(said('self-reference', words), expected, words);
    }
  });

  it('leaves everything else alone', () => {
    for (const words of [
      'It refers to the present paragraph and to this paragraph.',
      `It refers to paragraph 2 ${OF}.`,
      'It regrets that nothing has been done (para. 2).',
      'It should:\n\t(a)\tAct;\n\t(b)\tApply subparagraph (a) and paragraph 2 (a).',
      'It should:\n\t(a)\tAct, without prejudice to paragraph 2 of these concluding observations.',
      'It should do what subparagraph (a) says:\n\t(a)\tAct.',
      'It recalls article 2 and paragraph 2 of article 16 of the Convention.',
      'It says “see paragraph 2 above”.',
    ])
      assert.equal(said('self-reference', words), '', words);
    assert.equal(
      found(
        'self-reference',
        `${OBSERVATIONS}1.\tIt notes it.\n2.\tIt notes it.\n2.\tIt refers to paragraph 2 above.\n`,
      ),
      '',
    );
  });
});

describe('follow-up-target', () => {
  const BODY = `1.\tThe Committee is concerned about detention.
2.\tThe Committee recommends that the State party end detention.
3.\tThe Committee is concerned about wages.
4.\tThe Committee recommends that the State party pay wages.
5.\tThe Committee is concerned about schools.
6.\tThe Committee recommends that the State party open schools.
`;
  const ask = (words: string, body = BODY) => found('follow-up-target', `${OBSERVATIONS}${body}7.\t${words}\n`);
  const request = (numbers: string) =>
    `The Committee requests the State party to provide, within two years, information on the implementation of the recommendations contained in paragraphs ${numbers} above.`;

  it('finds concerns, and names the recommendation after them', () => {
    assert.equal(ask(request('2, 3 and 6')), 'Paragraph 3 makes no recommendation; perhaps paragraph 4 is meant.');
    assert.equal(ask(request('2 and 6')), '');
  });

  it('reads the lists of other committees too', () => {
    assert.equal(
      ask(
        'The Committee draws the State party’s attention to the recommendations concerning the following areas, in respect of which urgent measures must be taken: detention (para. 2) and wages (para. 3).',
      ),
      'Paragraph 3 makes no recommendation; perhaps paragraph 4 is meant.',
    );
    assert.equal(
      ask(
        'The Committee draws the State party’s attention to the areas in respect of which urgent action should be taken: detention (para. 2) and wages (para. 3).',
      ),
      'Paragraph 3 makes no recommendation; perhaps paragraph 4 is meant.',
    );
    assert.equal(
      ask(
        'It draws attention to the recommendations contained in paragraphs 2, on detention, 3, on wages, and 6, on schools.',
      ),
      'Paragraph 3 makes no recommendation; perhaps paragraph 4 is meant.',
    );
  });

  it('looks only at requests, and only where recommendations have numbers of their own', () => {
    assert.equal(ask('The Committee recalls the concerns expressed in paragraphs 1 and 3 above.'), '');
    assert.equal(
      ask('The Committee recalls the recommendations made in its previous concluding observations (paras. 1 and 3).'),
      '',
    );
    const mixed = ['detention', 'wages', 'schools', 'food']
      .map((it, i) => `${i + 1}.\tThe Committee is concerned about ${it}.\n\nThe State party should act.\n\n`)
      .concat('5.\tThe Committee is concerned about land.\n6.\tThe Committee recommends that it give land.\n')
      .join('');
    assert.equal(ask(request('1 and 5'), mixed), '');
    // A text that does not say what it is.
    assert.equal(found('follow-up-target', `${BODY}7.\t${request('1 and 3')}\n`), '');
    assert.equal(
      found('follow-up-target', `CMW/C/XAA/Q/1\n\nList of issues\n\n${BODY}7.\t${request('1 and 3')}\n`),
      '',
    );
  });
});

describe('shortened-symbol', () => {
  it('finds what does not fit the symbol before it', () => {
    for (const [words, expected] of [
      ['(CMW/C/SR.275 and 27)', '27 cannot follow SR.275: the numbers of records go up.'],
      ['(CMW/C/SR.275, 27 and 277)', '27 cannot follow SR.275: the numbers of records go up.'],
      ['(CMW/C/SR.276–275)', '275 cannot follow SR.276: the numbers of records go up.'],
      ['(CMW/C/SR.275 and 276 and 27)', '27 cannot follow SR.276: the numbers of records go up.'],
      ['(CMW/C/XAA/1 and Ad.1)', 'Ad.1 is not a shortened symbol; perhaps Add.1 is meant.'],
      ['(CMW/C/XAA/1 and Corr 1)', 'Corr 1 is not a shortened symbol; perhaps Corr.1 is meant.'],
      ['(CMW/C/XAA/1 and corr.1)', 'corr.1 is not a shortened symbol; perhaps Corr.1 is meant.'],
    ] as const) {
      assert.equal(said('shortened-symbol', `It recalls it ${words}.`), expected, words);
    }
  });

  it('leaves shortened symbols that fit, and numbers of other things, alone', () => {
    for (const words of [
      '(CMW/C/SR.275, 276 and 278; CCPR/C/128/3/Add.1–4; CMW/C/XAA/1, Add.1 and Corr.1)',
      '(CMW/C/SR.275 and 27 annexes)',
      'in CMW/C/SR.275 and 27 other records',
      '(CMW/C/XAA/1, paras. 2 and 3)',
      '(E/C.12/GC/20 and 21)',
      '(A/66/48 and 49)',
      '(CMW/C/XAA/1 and art. 1)',
    ])
      assert.equal(said('shortened-symbol', `It recalls it ${words}.`), '', words);
  });
});
