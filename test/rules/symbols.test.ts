import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OBSERVATIONS } from '../support/documents';
import { correctionsOf, findOf, messagesOf } from '../support/findings';

const FIRST = '1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1).\n';

/** What one rule says of a text. */
function found(rule: string, text: string): string {
  return messagesOf(rule, text).join('\n');
}

/** What one rule says of paragraph 2 of observations. */
function said(rule: string, words: string): string {
  return found(rule, `${OBSERVATIONS}${FIRST}2.\t${words}\n`);
}

/** Paragraph 2 after each correction that is offered for the first thing a rule finds. */
function corrected(rule: string, words: string): readonly string[] {
  const after = correctionsOf(rule, `${OBSERVATIONS}${FIRST}2.\t${words}\n`);
  return after.map((text) => text.split('2.\t')[1]?.trimEnd() ?? '');
}

describe('symbol-form', () => {
  it('finds near misses, with the symbol that may be meant', () => {
    for (const [written, meant] of [
      ['CMWC/XAA/CO/1', 'CMW/C/XAA/CO/1'],
      ['CMW/XAA/CO/1', 'CMW/C/XAA/CO/1'],
      ['CMW/CXAA/CO/1', 'CMW/C/XAA/CO/1'],
      ['CMW.C/XAA/CO/1', 'CMW/C/XAA/CO/1'],
      ['CMW/C/XAA/CO1', 'CMW/C/XAA/CO/1'],
      ['CMW/C/XAACO/1', 'CMW/C/XAA/CO/1'],
      ['CMW/C/XAA/C/1', 'CMW/C/XAA/CO/1'],
      ['CMW/C/XAA/co/1', 'CMW/C/XAA/CO/1'],
      ['CMW/C/XAA/QRP/1', 'CMW/C/XAA/QPR/1'],
      ['CMW/C/XAA//CO/1', 'CMW/C/XAA/CO/1'],
      ['CMW/C/XAA/ CO/1', 'CMW/C/XAA/CO/1'],
      ['CMW/C/XAA /CO/1', 'CMW/C/XAA/CO/1'],
      ['CMW /C/XAA/CO/1', 'CMW/C/XAA/CO/1'],
      ['CAT/C/XAA/CO/5–6', 'CAT/C/XAA/CO/5-6'],
      ['CAT/C/XAA/CO/2/Add1', 'CAT/C/XAA/CO/2/Add.1'],
      ['CAT/C/XAA/CO/2Add.1', 'CAT/C/XAA/CO/2/Add.1'],
      ['CMW/C/SR/199', 'CMW/C/SR.199'],
      ['CMW/C/SR 199', 'CMW/C/SR.199'],
      ['CMW/C/SR199', 'CMW/C/SR.199'],
      ['CMW/C/GC2', 'CMW/C/GC/2'],
      ['E/C12/XAA/CO/4', 'E/C.12/XAA/CO/4'],
      ['E.C.12/XAA/CO/4', 'E/C.12/XAA/CO/4'],
      ['E/C/12/XAA/CO/4', 'E/C.12/XAA/CO/4'],
      ['EC.12/XAA/CO/4', 'E/C.12/XAA/CO/4'],
      ['E/C.2/XAA/CO/4', 'E/C.12/XAA/CO/4'],
      ['E/C.12.XAA/CO/4', 'E/C.12/XAA/CO/4'],
      ['CRC/C/OPACXAA/CO/1', 'CRC/C/OPAC/XAA/CO/1'],
      ['CRC/OPAC/XAA/CO/1', 'CRC/C/OPAC/XAA/CO/1'],
      ['CEDAWC/SR.1999', 'CEDAW/C/SR.1999'],
      ['CEDAW/SR.1999', 'CEDAW/C/SR.1999'],
      ['CEDAW/C.SR.1999', 'CEDAW/C/SR.1999'],
      ['CEDAW/C/RS.1999', 'CEDAW/C/SR.1999'],
      ['CEDAW C/XAA/CO/4', 'CEDAW/C/XAA/CO/4'],
      ['CEDAW/C XAA/CO/4', 'CEDAW/C/XAA/CO/4'],
      ['CEDAW/C/XAA CO/4', 'CEDAW/C/XAA/CO/4'],
      ['CEDAW/C/XAA/CO 4', 'CEDAW/C/XAA/CO/4'],
      ['CEDAW\\C\\XAA\\CO\\4', 'CEDAW/C/XAA/CO/4'],
      ['cedaw/C/XAA/CO/4', 'CEDAW/C/XAA/CO/4'],
      ['CAT/C/XAA/CO/5 –6', 'CAT/C/XAA/CO/5-6'],
      ['CAT/C/XAA/CO/5/', 'CAT/C/XAA/CO/5'],
      ['CRC/CGC/14', 'CRC/C/GC/14'],
      ['CED/C/XAA/CO/1/Cor.1', 'CED/C/XAA/CO/1/Corr.1'],
      ['CED/C/PERU/CO/1', 'CED/C/PER/CO/1'],
    ] as const) {
      const words = (symbol: string) => `The Committee recalls the document (${symbol}, para. 3) and others.`;
      assert.equal(said('symbol-form', words(written)), `${written} is not a symbol; perhaps ${meant} is meant.`);
      assert.equal(corrected('symbol-form', words(written))[0], words(meant));
    }
  });

  it('may be applied without asking where only separators differ', () => {
    const certain = (symbol: string) =>
      findOf('symbol-form', `${OBSERVATIONS}${FIRST}2.\tThe Committee recalls it (${symbol}).\n`)[0]?.fixes?.[0]
        ?.certain;
    assert.equal(certain('CAT/C/XAA/CO/5–6'), true);
    assert.equal(certain('CMW/C/SR/199'), true);
    assert.equal(certain('CAT/XAA/CO/1'), undefined);
  });

  it('finds a symbol that ends before its number, unless that is still to be filled in', () => {
    assert.equal(
      said('symbol-form', 'It recalls it (CAT/C/XAA/CO, para. 2).'),
      'CAT/C/XAA/CO breaks off before its number.',
    );
    assert.equal(said('symbol-form', 'It recalls it (CAT/C/XAA/CO/[number]).'), '');
  });

  it('leaves symbols of every scheme, and what is none, alone', () => {
    for (const words of [
      'It recalls CERD/C/304/Add.1, CAT/C/CR/33/3, CCPR/CO/80/COL, CCPR/C/79/Add.25, CRC/C/15/Add.98 and CEDAW/C/OP.8/XAA/1.',
      'It recalls A/HRC/S-28/2, S/RES/1325 (2000), E/CN.6/2020/3, ST/AI/2013/4, HRI/CORE/XAA/2010 and A/RES/68/268.',
      'It notes HIV/AIDS, CAT/OPCAT, CRC/CEDAW, Act No. 5/C/12 and the E/C group.',
      'It recalls CMW/C/XAA/CO/XX and CMC/C/XAA/CO/1.',
      'The Act cites “CMWC/XAA/CO/1”.',
      'It recalls CAT/C/ABC/QZ/9, which nobody can repair.',
      'It recalls CMW/C/XAA/\nCO/1, which is broken across lines.',
      'It recalls CMW/C/XAA/CO/1 – 12 recommendations in all – and CMW/C/XAA/CO/2-related work, CMW/C/SR.275-277.',
      'The CAT–OPCAT day, the CRC C group, the CED.C series and E.C. 12 regulations were mentioned.',
      'It recalls CMW/C/GC/3-CRC/C/GC/22, CCPR/C/128/3/Add.1–4, CRC/GC/2001/1 and CERD/C/64/Misc.11/Rev.3.',
    ])
      assert.equal(said('symbol-form', words), '', words);
  });
});

describe('symbol-state', () => {
  it('finds another State in the places that are the document’s own', () => {
    assert.equal(
      found(
        'symbol-state',
        `${OBSERVATIONS}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAB/1).\n`,
      ),
      'CMW/C/XAB/1 is on XAB, but this document is on XAA.',
    );
    for (const words of ['its replies (CMW/C/XAB/Q/1/Add.1)', 'the list of issues (CMW/C/XAB/Q/1)'])
      assert.match(said('symbol-state', `The Committee thanks it for ${words}.`), /is on XAB/);
    assert.deepEqual(corrected('symbol-state', 'It recalls the list of issues (CMW/C/XAB/Q/1).'), [
      'It recalls the list of issues (CMW/C/XAA/Q/1).',
    ]);
  });

  it('leaves documents on other States, territories and successors alone', () => {
    for (const words of [
      'It recalls what it said to a neighbour (CMW/C/XAB/CO/1, para. 12) and in its report (CMW/C/XAB/1).',
      'It recalls the list of issues of another committee (CRC/C/XAB/Q/1).',
      'It recalls the list of issues of Xaboria (CMW/C/XAB/Q/1).',
    ])
      assert.equal(said('symbol-state', words), '', words);
    const on = (state: string, cited: string) =>
      found(
        'symbol-state',
        `CCPR/C/${state}/CO/3\n\nConcluding observations on the third periodic report\n\n1.\tThe Committee considered the report (CCPR/C/${cited}/3).\n`,
      );
    assert.match(on('SRB', 'PER'), /is on PER/);
    for (const [state, cited] of [
      ['CHN', 'CHN-HKG'],
      ['SRB', 'SCG'],
      ['SRB', 'UNK'],
      ['ROU', 'ROM'],
      ['SRB', 'QZQ'],
    ] as const)
      assert.equal(on(state, cited), '', cited);
  });

  it('finds the place that stands alone where masthead, title and paragraph 1 do not agree', () => {
    const on = (masthead: string, title: string, report: string) =>
      found(
        'symbol-state',
        `CMW/C/${masthead}/CO/1\n\nConcluding observations on the initial report of ${title}\n\n1.\tThe Committee considered the initial report (CMW/C/${report}/1).\n`,
      );
    assert.equal(on('CHL', 'Peru', 'PER'), 'CMW/C/CHL/CO/1 is on CHL, but this document is on PER.');
    assert.equal(on('PER', 'Chile', 'PER'), 'The title names Chile, but the symbol is CMW/C/PER/CO/1.');
    assert.equal(on('PER', 'Peru', 'CHL'), 'CMW/C/CHL/1 is on CHL, but this document is on PER.');
    assert.equal(on('BOL', 'the Plurinational State of Bolivia', 'BOL'), '');
    assert.equal(on('XAA', 'Xandoria', 'XAA'), '');
  });

  it('looks at the footnotes of paragraph 1 that hold its symbols', () => {
    const noted = (note: string) =>
      found(
        'symbol-state',
        `${OBSERVATIONS}1.\tThe Committee considered the initial report of Xandoria1 at its 12th meeting.2\n\n${note}\n2\tSee CMW/C/SR.12.\n`,
      );
    assert.equal(noted('1\tCMW/C/XAB/1.'), 'CMW/C/XAB/1 is on XAB, but this document is on XAA.');
    assert.equal(noted('1\tCMW/C/XAA/1.'), '');
    assert.equal(noted('1\tSee also what it said to a neighbour (CMW/C/XAB/CO/1).'), '');
  });

  it('proves nothing from the symbols in question', () => {
    assert.equal(
      found(
        'symbol-state',
        '1.\tThe Committee considered the report (CMW/C/XAA/1) and the list of issues (CMW/C/XAB/Q/1).\n',
      ),
      '',
    );
    assert.equal(
      found(
        'symbol-state',
        'Concluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the report (CMW/C/XAA/1) and the list of issues (CMW/C/XAB/Q/1).\n',
      ),
      '',
    );
  });
});

describe('symbol-role', () => {
  it('finds documents under the symbol of another kind', () => {
    for (const [words, kind] of [
      ['the list of issues (CMW/C/XAA/1)', 'a list of issues'],
      ['the list of issues (see CMW/C/XAA/CO/1)', 'a list of issues'],
      ['its written replies (CMW/C/XAA/1)', 'replies'],
      ['its initial report (CMW/C/XAA/CO/1)', 'a report'],
      ['its previous concluding observations (CMW/C/XAA/1)', 'concluding observations'],
    ] as const) {
      const expected = new RegExp(`is not the symbol of ${kind}\\.$`);
      assert.match(said('symbol-role', `The Committee recalls ${words}.`), expected, words);
    }
    assert.match(
      said('symbol-role', 'The list of issues and questions is contained in CMW/C/XAA/1.'),
      /list of issues/,
    );
    assert.deepEqual(corrected('symbol-role', 'It recalls the list of issues (CMW/C/XAA/1).'), [
      'It recalls the list of issues (CMW/C/XAA/Q/1).',
      'It recalls the list of issues (CMW/C/XAA/QPR/1).',
    ]);
  });

  it('leaves right symbols, and those that are of something else, alone', () => {
    for (const words of [
      'the list of issues (CMW/C/XAA/Q/1), its replies (CMW/C/XAA/Q/1/Add.1; CMW/C/XAA/RQ/1) and its report (CMW/C/XAA/1)',
      'its previous concluding observations (CMW/C/XAA/CO/1) and its comments on them (CMW/C/XAA/CO/1/Add.1)',
      'the list of issues in relation to the initial report (CMW/C/XAA/1)',
      'the list of issues (CAT/C/XAA/2)',
      'its written replies (CMW/C/XAB/1)',
      'the list of issues, and the report, which is contained in CMW/C/XAA/1',
    ])
      assert.equal(said('symbol-role', `The Committee recalls ${words}.`), '', words);
  });
});

describe('meeting-records', () => {
  const met = (meetings: string, records: string) =>
    found(
      'meeting-records',
      `${OBSERVATIONS}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its ${meetings} ${records}, held on 14 April 2015.\n`,
    );

  it('finds records of other meetings, and asks about those that are not cited', () => {
    assert.equal(
      met('275th and 276th meetings', '(CMW/C/SR.275 and 277)'),
      'SR.277 is not the record of meeting 275 or 276.',
    );
    assert.equal(met('275th meeting', '(see CMW/C/SR.257)'), 'SR.257 is not the record of meeting 275.');
    assert.equal(
      met('275th to 277th meetings', '(CMW/C/SR.275–278)'),
      'SR.278 is not the record of meeting 275, 276 or 277.',
    );
    assert.equal(met('275th and 276th meetings', '(CMW/C/SR.275)'), 'The record of meeting 276 is not cited.');
  });

  it('looks past the days of the meetings, and into the footnote', () => {
    assert.equal(
      met('275th and 276th meetings, held on 14 and 15 April 2015', '(see CMW/C/SR.275 and SR.287)'),
      'SR.287 is not the record of meeting 275 or 276.',
    );
    assert.equal(met('275th and 276th meetings', '(CMW/C/SR.275 and 27)'), '');
    const noted = (note: string) =>
      met(`275th and 276th meetings,1 held on 14 and 15 April 2015.\n\n1\t${note}\n\n`, '');
    assert.equal(noted('See CMW/C/SR.275 and CMW/C/SR.267.'), 'SR.267 is not the record of meeting 275 or 276.');
    assert.equal(noted('See CMW/C/SR.275 and 276.'), '');
    assert.equal(noted('See the list of issues (CMW/C/SR.9).'), '');
  });

  it('leaves records that fit, and those elsewhere, alone', () => {
    for (const [meetings, records] of [
      ['275th and 276th meetings', '(CMW/C/SR.275 and 276)'],
      ['275th to 277th meetings', '(CMW/C/SR.275–277)'],
      ['275th, 276th and 277th meetings', '(see CMW/C/SR.275-277)'],
      ['275th meeting', '(CMW/C/SR.275/Add.1)'],
      ['275th meeting', ''],
      ['275th meeting, as in others (CMW/C/SR.270)', ''],
    ] as const)
      assert.equal(met(meetings, records), '', `${meetings} ${records}`);
  });

  it('looks at further meetings of the first paragraph, where records that are not cited are left alone', () => {
    const further = (records: string) =>
      met(
        '275th meeting',
        `(CMW/C/SR.275), while another was taken up at the 289th and 290th meetings (see ${records})`,
      );
    assert.equal(further('CMW/C/SR.289 and 299'), 'SR.299 is not the record of meeting 289 or 290.');
    assert.equal(further('CMW/C/SR.289'), '');
  });
});

describe('state-code', () => {
  it('finds codes of no State, and offers those that one slip makes of it', () => {
    assert.equal(said('state-code', 'It recalls CAT/C/PRE/CO/2.'), 'No State has the code PRE; perhaps PER is meant.');
    assert.equal(corrected('state-code', 'It recalls CAT/C/PRE/CO/2.')[0], 'It recalls CAT/C/PER/CO/2.');
    assert.equal(said('state-code', 'It recalls CAT/C/AAA/CO/2.'), 'No State has the code AAA; perhaps XAA is meant.');
    assert.equal(said('state-code', 'It recalls CAT/C/QZQ/CO/2.'), 'No State has the code QZQ.');
    const weight = (symbol: string) =>
      findOf('state-code', `${OBSERVATIONS}${FIRST}2.\tIt recalls ${symbol}.\n`)[0]?.weight;
    assert.equal(weight('CAT/C/QZQ/CO/2'), 'warning');
    assert.equal(weight('CAT/C/QZQ/2'), 'information');
  });

  it('leaves codes of today, of old, of territories and of other schemes alone', () => {
    assert.equal(
      said(
        'state-code',
        'It recalls CAT/C/PER/CO/2, CERD/C/SCG/CO/1, CRPD/C/EU/CO/1, CCPR/C/UNK/CO/1, CCPR/C/CHN-HKG/CO/3, CEDAW/C/GUA/6, CRC/C/Q/QZQ/3, CCPR/CO/80/QZQ, A/HRC/WG.6/42/QZQ/1 and CMW/C/XZZ/1.',
      ),
      '',
    );
  });
});

describe('ordinal-form', () => {
  it('finds wrong endings and puts them right', () => {
    for (const [wrong, right] of [
      ['2131th', '2131st'],
      ['22th', '22nd'],
      ['22rd', '22nd'],
      ['103th', '103rd'],
      ['111st', '111th'],
      ['12nd', '12th'],
      ['13rd', '13th'],
      ['1,011st', '1,011th'],
      ['1,131th', '1,131st'],
    ] as const) {
      const number = /^[\d,]+/.exec(wrong)?.[0];
      assert.equal(said('ordinal-form', `It met at its ${wrong} meeting.`), `The ordinal of ${number} is ${right}.`);
      assert.deepEqual(corrected('ordinal-form', `It met at its ${wrong} meeting.`), [
        `It met at its ${right} meeting.`,
      ]);
    }
  });

  it('leaves right ones, quotations and other figures alone', () => {
    assert.equal(
      said(
        'ordinal-form',
        'It met at its 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st, 22nd, 23rd, 100th, 101st, 111th and 1,112th meetings, on the “22th of June”, for 5 th and A/22th.',
      ),
      '',
    );
  });
});
