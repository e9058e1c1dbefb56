import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsText, folderText } from '../../client/src/editorialText';
import { deletionQuestion, outcomeMessage, untargetedMessage } from '../../server/src/features/operationWords';
import { messageOf } from '../../server/src/rules/messages';

describe('counts that are told', () => {
  it('have a comma from four figures on, and one of a thing has its singular', () => {
    const outcome = { edits: [], notes: [] };
    assert.equal(
      outcomeMessage({ ...outcome, renumbered: 1234, updated: 1 }),
      '1,234 numbers changed, 1 reference updated.',
    );
    assert.equal(deletionQuestion('paragraph 12', 1000), 'Delete paragraph 12? It is cited in 1,000 places.');
    assert.match(untargetedMessage(12345), /^These 12,345 references/);
    assert.equal(messageOf('ize', 'replace-all', { count: 1500 }), 'Replace in all 1,500 places');
    const report = { documents: 2500, findings: 10000, withFindings: 1200, isCancelled: false };
    assert.equal(folderText(report), '10,000 findings in 1,200 of 2,500 documents.');
    const item = { severity: 'warning' } as Parameters<typeof countsText>[0][number];
    assert.equal(countsText(Array.from({ length: 1001 }, () => item)), '1,001 warnings');
  });

  it('are no numbers of paragraphs, which are written as they stand', () => {
    assert.equal(messageOf('paragraph-exists', 'paragraph', { number: 1234 }), 'Paragraph 1234 does not exist.');
  });
});
