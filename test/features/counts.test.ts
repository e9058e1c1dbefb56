import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folderText } from '../../client/src/shown/editorialText';
import { deletionQuestion, outcomeMessage, untargetedMessage } from '../../server/src/features/words/operationWords';
import { partText } from '../../server/src/lsp/library/filesLookedAt';
import { messageOf } from '../../server/src/rules/messages';

describe('counts that are told', () => {
  it('have a comma from four figures on, and one of a thing has its singular', () => {
    const outcome = { edits: [], notes: [] };
    assert.equal(
      outcomeMessage({ ...outcome, renumbered: 1234, updated: 1 }, 'en'),
      '1,234 numbers changed, 1 reference updated.',
    );
    assert.equal(deletionQuestion('paragraph 12', 1000, 'en'), 'Delete paragraph 12? It is cited in 1,000 places.');
    assert.match(untargetedMessage(12345, 'en'), /^These 12,345 references/);
    assert.equal(messageOf('ize', 'replace-all', { count: 1500 }, 'en'), 'Replace in all 1,500 places');
    const report = { documents: 2500, findings: 10000, withFindings: 1200, isCancelled: false, part: '' };
    assert.equal(folderText(report), '10,000 findings in 1,200 of 2,500 documents.');
    const part = partText({ known: 10_000, total: 25_000, isMore: false }, 'en');
    assert.equal(
      folderText({ ...report, part }),
      '10,000 findings in 1,200 of 2,500 documents. Only 10,000 of 25,000 files of the workspace were looked at.',
    );
  });

  it('say of files that are searched which part they are, where not all', () => {
    assert.equal(partText({ known: 12, total: 12, isMore: false }, 'en'), '');
    assert.equal(partText({ known: 10_000, total: 25_000, isMore: true }, 'en'), '10,000 of more than 25,000 files');
    assert.equal(partText({ known: 12, total: 12, isMore: true }, 'en'), '12 of more than 12 files');
  });

  it('are no numbers of paragraphs, which are written as they stand', () => {
    assert.equal(messageOf('paragraph-exists', 'paragraph', { number: 1234 }, 'en'), 'Paragraph 1234 does not exist.');
  });
});
