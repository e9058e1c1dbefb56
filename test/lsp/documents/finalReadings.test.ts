import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAsFinal } from '../../../server/src/lsp/documents/finalReadings';
import { readDocument, updateDocument } from '../../../server/src/model/document';
import { weighedFindings } from '../../../server/src/rules/runner';
import { changeText, openText } from '../../../server/src/text/textVersion';
import { ALL_RULES } from '../../fuzz/said';
import { OBSERVATIONS } from '../../support/documents';

const URI = 'file:///drafts/CMW-C-XAA-CO-1.txt';
const draft = (number: string) =>
  `${OBSERVATIONS}1.\tThe Committee notes the report of [date].\n2.\tIt recalls paragraph ${number} above, and the the Convention.\n`;

describe('a document read as final', () => {
  it('equals a reading with that status, before and after an edit', () => {
    const before = readDocument(openText(URI, 'treaty-body', 1, draft('1')));
    const at = before.text.lines.positionAt(before.text.text.indexOf('1 above'));
    const edit = { range: { start: at, end: { ...at, character: at.character + 1 } }, text: '9' };
    const { after, change } = changeText(before.text, edit, 2);
    for (const model of [before, updateDocument(before, after, change)]) {
      const final = readAsFinal(model);
      const fresh = readDocument(openText(URI, 'treaty-body', 1, model.text.text), { status: 'final' });
      assert.deepEqual([final.identity, final.said], [fresh.identity, fresh.said]);
      const findings = weighedFindings(final, ALL_RULES);
      assert.deepEqual(findings, weighedFindings(fresh, ALL_RULES));
      assert.notDeepEqual(findings, weighedFindings(model, ALL_RULES));
    }
  });

  it('is not read again', () => {
    const model = readDocument(openText(URI, 'treaty-body', 1, draft('1')));
    assert.equal(readAsFinal(model), readAsFinal(model));
    assert.equal(readAsFinal(model).readings, model.readings);
    assert.notEqual(readAsFinal(model).lineage, model.lineage);
  });
});
