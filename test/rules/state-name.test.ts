import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DocumentModel, updateDocument } from '../../server/src/model/document';
import { weighedFindings } from '../../server/src/rules/runner';
import { changeText } from '../../server/src/text/textVersion';
import { read } from '../support/documents';
import { NOTHING_SET } from '../support/rules/findings';
import { FIRST, LAST, LATER, wordings } from '../support/rules/wordings';

wordings('state-name', [
  ['It thanks the delegation of Peru.', /not on Peru/],
  ['It thanks the delegation of Ministers.', ''],
  ['It recalls the Committee’s previous concluding observations on Zandoria (CMW/C/XAA/CO/1).', /Zandoria/],
  ['In the first periodic report of Zandoria (CMW/C/XAA/1), schools are described.', /Zandoria/],
  ['In the first periodic report of Xandoria (CMW/C/XAA/1), schools are described.', ''],
  ['In the report of Zandoria (CMW/C/XAA/1), schools are described.', ''],
  ['It recalls its previous concluding observations on the initial report of Xelmira.', /Xelmira/],
  ['It recalls its previous concluding observations on the initial report of the Republic of Xandoria.', ''],
  ['It recalls the previous concluding observations of the Committee on the report of the State party.', ''],
  ['It welcomes the submission of the initial report of Xelmira.', /Xelmira/],
  ['It welcomes the submission of the initial report of Xandoria.', ''],
  ['It thanks it for the replies of Peru in CMW/C/XAA/Q/1/Add.1.', /Peru/],
  ['It thanks it for the report of Peru (CMW/C/XAA/1).', /Peru/],
  ['It thanks it for the report of Xandoria (CMW/C/XAA/1), and read the report of Peru (CMW/C/PER/1).', ''],
  ['It thanks it for the report of Minister Peru (CMW/C/XAA/1).', ''],
  ['It thanks it for the replies on the refugees of Peru (CMW/C/XAA/Q/1/Add.1).', ''],
  ['It notes the simplified reporting procedure, which Peru accepted in 2019.', /Peru/],
  ['It notes that Peru has agreed to use the simplified reporting procedure.', /Peru/],
  ['It notes the simplified reporting procedure, which Xandoria accepted in 2019.', ''],
  ['It notes the simplified reporting procedure, which Parliament accepted in 2019.', ''],
  ['Like Peru, it accepted the simplified reporting procedure.', ''],
  ['The replies will constitute the second periodic report of Peru.', /Peru/],
  ['The replies will constitute the second periodic report of Xandoria.', ''],
]);

describe('state-name', () => {
  it('is asked again where a paragraph that it looks at has changed', () => {
    const text = (name: string) =>
      `${LATER}${FIRST}2.\tIt thanks it.\n${LAST}4.\tIt read the report of ${name} (CMW/C/XAA/1).\n`;
    const said = (model: DocumentModel) =>
      weighedFindings(model, NOTHING_SET).filter(({ rule }) => rule === 'state-name').length;
    const before = read(text('Xandoria'));
    assert.equal(said(before), 0);
    const { after, change } = changeText(before.text, { text: text('Peru') }, 2);
    assert.equal(said(updateDocument(before, after, change)), 1);
  });
});
