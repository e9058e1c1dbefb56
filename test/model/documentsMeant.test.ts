import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetKey } from '../../server/src/model/base/target';
import { read } from '../support/documents';

/** The targets of a text with paragraphs, in order, of a document with a symbol and a title. */
function targets(symbol: string, title: string, text: string): string[] {
  const { readings } = read(`${symbol}\n\n${title}\n\n${text}`);
  return readings
    .flatMap(({ references }) => references)
    .map(({ target }) => targetKey(target))
    .filter((key) => key.includes('¶'));
}

const REPLIES = 'Replies of Xandoria to the list of issues in relation to its initial report';

describe('the documents that a document names by role', () => {
  it('are those with its own number, where the text gives no symbol', () => {
    for (const [symbol, text, expected] of [
      ['CMW/C/XAA/RQ/1', '1.\tAs asked in paragraph 5 of the list of issues, wages rose.', 'CMW/C/XAA/Q/1 ¶5'],
      ['CMW/C/XAA/Q/1/Add.1', '1.\tAs asked in paragraph 5 of the list of issues, wages rose.', 'CMW/C/XAA/Q/1 ¶5'],
      ['CMW/C/XAA/RQ/1-2', '1.\tWages rose, as stated in paragraph 135 of the initial report.', 'CMW/C/XAA/1-2 ¶135'],
      ['CMW/C/XAA/RQ/1', '1.\tWages rose (see para. 12 of the report of Xandoria).', 'CMW/C/XAA/1 ¶12'],
    ] as const)
      assert.deepEqual(targets(symbol, REPLIES, text), [expected], text);
  });

  it('are not the report itself where a report speaks of an earlier one', () => {
    const text =
      '1.\tWages rose, as stated in paragraph 11 of the first report.\n\nCMW/C/XAA/2\n\n2.\tSee CMW/C/XAA/2.';
    assert.deepEqual(targets('CMW/C/XAA/2', 'Second periodic report submitted by Xandoria', text), ['? ¶11']);
  });

  it('have symbols of their own kind', () => {
    assert.deepEqual(
      targets(
        'CMW/C/XAA/RQ/1-2',
        'Replies of Xandoria to the list of issues in relation to its combined initial and second report (CMW/C/XAA/Q/1-2)',
        '1.\tWages rose, as stated in paragraph 135 of the State party report.',
      ),
      ['CMW/C/XAA/1-2 ¶135'],
    );
  });
});
