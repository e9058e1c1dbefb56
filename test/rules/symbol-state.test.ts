import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesOf } from '../support/findings';
import { wordings } from '../support/wordings';

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
