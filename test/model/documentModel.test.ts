import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetKey } from '../../server/src/model/base/target';
import {
  type DocumentModel,
  type ModelWork,
  readDocument,
  referenceAt,
  updateDocument,
} from '../../server/src/model/document';
import { changeText, openText } from '../../server/src/text/textVersion';
import { DRAFT, read } from '../support/documents';
import { fc, runs, share } from '../support/random';

/** What a model means, without what only makes the next version quick. */
function meaning(model: DocumentModel): unknown {
  const { text, tree, identity, readings, paragraphs, roles, words } = model;
  return {
    text: text.text,
    starts: tree.starts,
    blocks: tree.blocks.map(({ after, ...block }) => block),
    identity,
    references: readings.map((reading) => reading.references),
    paragraphs,
    roles,
    words,
  };
}

/** The next version, with so many units from a place replaced. */
function edited(model: DocumentModel, at: number, length: number, by: string, work?: ModelWork): DocumentModel {
  const { lines } = model.text;
  const range = { start: lines.positionAt(at), end: lines.positionAt(Math.min(at + length, model.text.text.length)) };
  const { after, change } = changeText(model.text, { range, text: by }, model.text.version + 1);
  return updateDocument(model, after, change, {}, work);
}

const PIECES = [
  '',
  'x',
  '\n',
  '\n\n',
  '9',
  '12.\t',
  '\n12.\tThe Committee is concerned.\n',
  '\n\t(a)\tAct;\n',
  '\n\tE.\tHeading\n\n',
  'Annex\n\n',
  'article 31 of the Penal Code',
  ' of the Covenant',
  'paragraph 11 (a) above',
  'its previous concluding observations (CMW/C/XAA/CO/0)',
  'CRC/C/XAA/CO/3-4',
  'Optional Protocol',
  '[bookmark: hit1]',
  'general comment No. 2',
  '(arts. 2 and 7)',
  'Lists of issues',
  '\t*\tNote.\n',
];

describe('a document', () => {
  it('means after edits what it means when it is read afresh', () => {
    const edit = fc.record({
      share,
      length: fc.nat(60),
      piece: fc.constantFrom(...PIECES),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        let model = read(DRAFT);
        for (const { share, length, piece } of edits)
          model = edited(model, Math.floor(share * model.text.text.length), length, piece);
        assert.deepEqual(meaning(model), meaning(read(model.text.text)));
      }),
      { numRuns: runs(150) },
    );
  });

  it('keeps what an edit leaves alone', () => {
    const before = read(DRAFT);
    const work: ModelWork = { blocks: 0, mentions: 0, attributions: 0 };
    const at = DRAFT.indexOf('31 and 33 of') + '31 and '.length;
    const after = edited(before, at, 2, '99', work);
    const changed = after.readings.filter((reading, i) => reading !== before.readings[i]);
    // The paragraph itself, and the next one, which may go on speaking of what it named.
    assert.deepEqual(
      changed.map((reading) => reading.block.label?.text),
      ['63', '64'],
    );
    assert.ok(work.blocks < 40 && work.mentions === 1 && work.attributions === 2, JSON.stringify(work));
    const all: ModelWork = { blocks: 0, mentions: 0, attributions: 0 };
    readDocument(openText('file:///a.txt', 'treaty-body', 1, DRAFT), {}, all);
    assert.ok(all.blocks > 65 && all.mentions > 65, JSON.stringify(all));
  });

  it('reads all anew where the edit says whose document it is', () => {
    const before = read(DRAFT);
    const targetsOf = (model: DocumentModel) =>
      new Set(model.readings.flatMap(({ references }) => references.map(({ target }) => targetKey(target))));
    assert.ok(targetsOf(before).has('icrmw 22.2'));
    const after = edited(before, 0, 'CMW'.length, 'CRC');
    assert.ok(targetsOf(after).has('crc 22.2'), [...targetsOf(after)].join());
    assert.ok(!targetsOf(after).has('icrmw 22.2'));
  });

  it('gives the reference at an offset, at its end too, and the dash of a range', () => {
    const text = '1.\tSee paragraphs 1–3 and 4 above.\n2.\tTwo.\n3.\tThree.\n4.\tFour.\n';
    const model = read(text);
    const at = (offset: number) => {
      const found = referenceAt(model, offset);
      return found && `${targetKey(found.reference.target)}${found.onJoint ? ' dash' : ''}`;
    };
    const one = text.indexOf('1–3');
    const four = text.indexOf('4 above');
    assert.deepEqual([one - 1, one, one + 1, one + 2, one + 3, one + 4, four - 1, four, four + 1, four + 2].map(at), [
      undefined,
      '¶1',
      '¶3 dash',
      '¶3',
      '¶3',
      undefined,
      undefined,
      '¶4',
      '¶4',
      undefined,
    ]);
    assert.equal(referenceAt(read(''), 0), undefined);
  });
});
