import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spanOfPlace } from '../../server/src/rules/engine/weighed';
import { weighedFindings } from '../../server/src/rules/runner';
import { NOTHING_SET } from '../support/rules/findings';
import { counted, mention, NUMBERING, saidOfWord, wordModel } from '../support/rules/wordFindings';
import { bookmark, list, p, r } from '../word/support/docx';

describe('stale-field', () => {
  const body = (shown: string) =>
    [counted(mention(shown)), counted('It welcomes the Act.'), counted(bookmark('_Ref1', 1, r('It regrets.')))].join(
      '',
    );

  it('reports a field that shows another number than its target has', () => {
    assert.deepEqual(saidOfWord(wordModel({ body: body('\u200e4'), numbering: NUMBERING })), [
      'stale-field at “\u200e4”: The field shows 4; its target has the number 3.',
    ]);
    assert.deepEqual(saidOfWord(wordModel({ body: body('3'), numbering: NUMBERING })), []);
  });

  it('goes by the numbers of the changes as they are taken', () => {
    const inserted = p(
      `<w:ins w:id="9" w:author="A">${r('It adds.')}</w:ins>`,
      `${list(1)}<w:rPr><w:ins w:id="8" w:author="A"/></w:rPr>`,
    );
    const parts = { body: `${inserted}${body('3')}`, numbering: NUMBERING };
    assert.deepEqual(saidOfWord(wordModel(parts)), [
      'stale-field at “3”: The field shows 3; its target has the number 4.',
    ]);
    assert.deepEqual(saidOfWord(wordModel(parts, 'original')), []);
  });

  it('says where the target is', () => {
    const model = wordModel({ body: body('4'), numbering: NUMBERING });
    const [finding] = weighedFindings(model, NOTHING_SET).filter(({ rule }) => rule === 'stale-field');
    const [related] = finding?.related ?? [];
    assert.ok(related);
    const { start, end } = spanOfPlace(model, related);
    assert.equal(model.text.text.slice(start, end), '3.');
  });

  it('reports a target that has lost its number', () => {
    const target = p(bookmark('_Ref1', 1, r('It regrets.')));
    assert.deepEqual(saidOfWord(wordModel({ body: counted(mention('3')) + target, numbering: NUMBERING })), [
      'stale-field at “3”: The field shows 3; its target has no number.',
    ]);
  });
});
