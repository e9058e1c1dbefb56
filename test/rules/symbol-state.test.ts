import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OBSERVATIONS } from '../support/documents';
import { messagesOf, saidBy } from '../support/rules/findings';
import { wordings } from '../support/rules/wordings';
import { REPORT, secondParagraph } from '../support/secondParagraph';

wordings('symbol-state', [
  ['What it supplied under the follow-up procedure (CMW/C/XAB/CO/1/Add.1) did not say.', /meant\?$/],
  ['It recalls the observations on its first report, as set out in document CMW/C/XAB/CO/1.', /meant\?$/],
  ['It recalls the observations on a first report, as set out in document CMW/C/XAB/CO/1.', ''],
  ['Having read the follow-up report (CMW/C/XAB/FCO/1), it asks for the text of the Police Order.', /meant\?$/],
  ['It thanks it.\n\nCAT/C/XAA/CO/1\n\n2\n', /header of this page has CAT/],
  ['It thanks it.\n\nCMW/C/QZQ/CO/1\n\n2\n', /header of this page has CMW\/C\/QZQ/],
  ['It thanks it.\n\nCMW/C/XAA/CO/1\n\n2\n', ''],
  ['It thanks it.1\n\n\t1\tCMW/C/XAB/QPR/1.', /meant\?$/],
  ['The data given (CMW/C/XAB/1, para. 4) are out of date.', /XAB.*meant\?$/],
  ['The data given by Zandoria (CMW/C/XAB/1, para. 4) are out of date.', ''],
  ['The data that another State party gave (CMW/C/XAB/1, para. 4) are out of date.', ''],
  ['It recalls what it said of the right to leave (CMW/C/XAB/CO/1, para. 4).', ''],
  ['The data given in the report (CMW/C/PER/1, para. 4) are out of date.', /PER.*meant\?$/],
  ['The data given in the report of Peru (CMW/C/PER/1, para. 4) are out of date.', ''],
  ['The data given in a report (CAT/C/PER/1, para. 4) are out of date.', ''],
  ['It appreciates the State party’s follow-up report (CMW/C/XAB/FCO/1).', /XAB/],
  ['It thanks it for the written answers (CMW/C/XAB/Q/1/Add.1).', /XAB/],
  ['It thanks it for the written answers (CMW/C/XAA/Q/1/Add.1).', ''],
  ['Unlike another State party in its written replies (CMW/C/XAB/RQ/1), it gave no figures.', ''],
  ['It appreciates the State party’s follow-up report (CMW/C/XAA/FCO/1).', ''],
  ['It took into account what it had received from a neighbour (CMW/C/XAB/FCO/1).', ''],
  ['It thanks it for the replies.1\n\n\t1\tCMW/C/XAB/RQ/1.', /XAB/],
  ['It thanks it for the replies.1\n\n\t1\tSee also, on the same practice elsewhere, CMW/C/XAB/RQ/1.', ''],
  ['It recalls what it asked that State.1\n\n\t1\tCMW/C/XAB/QPR/7.', ''],
  ['It thanks it for the replies.1\n\n\t1\tCEDAW/C/XAB/RQ/1.', ''],
  ['It thanks it.\n\nCMW/C/XAB/CO/1\n\n2\n', /XAB/],
  ['It thanks it.\n\n2 CMW/C/XAB/CO/1\n', /XAB/],
  ['It thanks it.\n\nCMW/C/XAA/CO/1\n\n2\n', ''],
  ['It thanks it, and read others:\n\nCAT/C/XAB/CO/1\n\nCMW/C/XAB/1\n', ''],
  ['It thanks it.\n\nAnnex\n\nDocuments\n\nCMW/C/XAB/CO/1\n', ''],
]);

describe('symbol-state', () => {
  const { said, corrected } = secondParagraph('symbol-state', REPORT);

  it('finds another State in the places that are the document’s own', () => {
    assert.equal(
      saidBy(
        'symbol-state',
        `${OBSERVATIONS}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAB/1).\n`,
      ),
      'CMW/C/XAB/1 is on XAB, but this document is on XAA.',
    );
    for (const words of ['its replies (CMW/C/XAB/Q/1/Add.1)', 'the list of issues (CMW/C/XAB/Q/1)'])
      assert.match(said(`The Committee thanks it for ${words}.`), /is on XAB/);
    assert.deepEqual(corrected('It recalls the list of issues (CMW/C/XAB/Q/1).'), [
      'It recalls the list of issues (CMW/C/XAA/Q/1).',
    ]);
  });

  it('leaves documents on other States, territories and successors alone', () => {
    for (const words of [
      'It recalls what it said to a neighbour (CMW/C/XAB/CO/1, para. 12) and in its report (CMW/C/XAB/1).',
      'It recalls the list of issues of another committee (CRC/C/XAB/Q/1).',
      'It recalls the list of issues of Xaboria (CMW/C/XAB/Q/1).',
    ])
      assert.equal(said(words), '', words);
    const on = (state: string, cited: string) =>
      saidBy(
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
      saidBy(
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
      saidBy(
        'symbol-state',
        `${OBSERVATIONS}1.\tThe Committee considered the initial report of Xandoria1 at its 12th meeting.2\n\n${note}\n2\tSee CMW/C/SR.12.\n`,
      );
    assert.equal(noted('1\tCMW/C/XAB/1.'), 'CMW/C/XAB/1 is on XAB, but this document is on XAA.');
    assert.equal(noted('1\tCMW/C/XAA/1.'), '');
    assert.equal(noted('1\tSee also what it said to a neighbour (CMW/C/XAB/CO/1).'), '');
  });

  it('proves nothing from the symbols in question', () => {
    assert.equal(
      saidBy(
        'symbol-state',
        '1.\tThe Committee considered the report (CMW/C/XAA/1) and the list of issues (CMW/C/XAB/Q/1).\n',
      ),
      '',
    );
    assert.equal(
      saidBy(
        'symbol-state',
        'Concluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the report (CMW/C/XAA/1) and the list of issues (CMW/C/XAB/Q/1).\n',
      ),
      '',
    );
  });

  it('where no masthead tells, two symbols do against one', () => {
    const found = (...codes: readonly string[]) =>
      messagesOf(
        'symbol-state',
        `Concluding observations on the initial report of Xandoria\n\n1.\tThe Committee against Torture considered the initial report of Xandoria (CAT/C/${codes[0]}/1).\n2.\tIt thanks it for the replies (CAT/C/${codes[1]}/Q/1/Add.1) to the list of issues (CAT/C/${codes[2]}/Q/1).\n`,
      );
    assert.match(found('XAA', 'XAB', 'XAA').join(), /^CAT\/C\/XAB\/Q\/1\/Add\.1 is on XAB/);
    assert.deepEqual(found('XAA', 'XAA', 'XAA'), []);
  });

  it('the core document is one of the places that show the document’s own symbol to be wrong', () => {
    const found = (core: string) =>
      messagesOf(
        'symbol-state',
        `CERD/C/XAB/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CERD/C/XAA/1).\n2.\tIt thanks it for the replies to the list of issues (CERD/C/XAA/Q/1/Add.1) and the core document (HRI/CORE/${core}/2008).\n`,
      );
    assert.deepEqual(found('XAA'), ['CERD/C/XAB/CO/1 is on XAB, but this document is on XAA.']);
    assert.match(found('XAB').join(), /CERD\/C\/XAA\/1 is on XAA, but this document is on XAB/);
  });
});
