import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentLinks } from '../../server/src/features/documentLinks';
import type { DocumentModel } from '../../server/src/model/document';
import { read } from '../support/documents';

/** The paragraphs of other documents that a text cites: number, symbol that the text gives, symbol that is presumed. */
function others(model: DocumentModel) {
  return model.readings.flatMap(({ references }) =>
    references.flatMap(({ target }) =>
      target.kind === 'other-paragraph' ? [[target.number, target.symbol, target.presumed]] : [],
    ),
  );
}

const BODY = `1.\tAs to paragraph 27 of the concluding observations, it is done.
2.\tIn the previous concluding observations (para. 9), this was asked.
`;

describe('the concluding observations', () => {
  it('are those of the same number in a follow-up report, whose symbol names them', () => {
    for (const symbol of ['CMW/C/XAA/FCO/1', 'CMW/C/XAA/CO/1/Add.1']) {
      const title = 'Information received from Xandoria on follow-up to the concluding observations';
      assert.deepEqual(others(read(`${symbol}\n\n\t\t${title}\n\n${BODY}`)), [
        ['27', 'CMW/C/XAA/CO/1', undefined],
        ['9', undefined, 'CMW/C/XAA/CO/1'],
      ]);
    }
  });

  it('are presumed to be those on the report before in replies, and no link leads out of the folder for that', () => {
    const title = '\t\tReplies of Xandoria to the list of issues in relation to its second periodic report\n';
    const model = read(`CMW/C/XAA/RQ/2\n\n${title}\n${BODY}`);
    assert.deepEqual(others(model), [
      ['27', undefined, 'CMW/C/XAA/CO/1'],
      ['9', undefined, 'CMW/C/XAA/CO/1'],
    ]);
    assert.deepEqual(
      documentLinks(model, () => false, 'en'),
      [],
    );
    // The symbol that the text itself gives goes over that.
    const named = read(
      `CMW/C/XAA/RQ/4\n\n${title.replace('second', 'fourth')}\n1.\tOn CMW/C/XAA/CO/2-3, see paragraph 8 of the concluding observations.\n`,
    );
    assert.deepEqual(others(named), [['8', 'CMW/C/XAA/CO/2-3', undefined]]);
    // Before a first report there were none.
    const first = read(`CMW/C/XAA/RQ/1\n\n${title.replace('second periodic', 'initial')}\n${BODY}`);
    assert.deepEqual(
      others(first).map(([, , presumed]) => presumed),
      [undefined, undefined],
    );
  });
});
