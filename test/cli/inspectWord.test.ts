import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { docx, p, r } from '../word/support/docx';
import { read } from '../word/support/reading';
import { runCaptured, systemError, type World } from './support/captured';

const BY = 'w:id="7" w:author="A. Person" w:date="2026-01-02T03:04:05Z"';
const DRAFT = docx({
  body: p(`${r('The Committee ')}<w:del ${BY}><w:r><w:delText>secretly </w:delText></w:r></w:del>${r('met.')}`),
  comments: `<w:comment w:id="1" w:author="A. Person">${p('Is this so?')}</w:comment>`,
});
const WORLD: World = {
  files: { 'draft.docx': DRAFT, 'plain.docx': docx({ body: p('Text.') }), 'there.docx': 'mine', 'a.txt': 'Text.' },
};

describe('what a Word file carries, on the command line', () => {
  it('is listed, a line for each kind', async () => {
    const made = await runCaptured(['inspect', 'draft.docx'], WORLD);
    assert.deepEqual([made.code, made.error], [1, '']);
    assert.deepEqual(made.out.trimEnd().split('\n'), [
      'draft.docx: 1 tracked change: "secretly" (changes)',
      'draft.docx: 1 comment: "Is this so?" (comments)',
      'draft.docx: 1 name of an author: "A. Person" (authors)',
    ]);
    const french = await runCaptured(['inspect', 'draft.docx', '--lang', 'fr'], WORLD);
    assert.match(french.out, /1 modification suivie: "secretly" \(changes\)/);
    const plain = await runCaptured(['inspect', 'plain.docx'], WORLD);
    assert.deepEqual([plain.code, plain.out, plain.error], [0, '', '']);
  });

  it('is left out of a copy, but for what is kept', async () => {
    const made = await runCaptured(['inspect', 'draft.docx', '--clean', 'out.docx'], WORLD);
    assert.deepEqual([made.code, made.out], [0, '']);
    const copy = read(made.written?.['out.docx'] ?? assert.fail());
    assert.deepEqual([copy.text, copy.revisions, copy.comments], ['The Committee met.', [], []]);
    const kept = await runCaptured(['inspect', 'draft.docx', '--clean', 'out.docx', '--keep', 'comments'], WORLD);
    assert.deepEqual([kept.code, kept.out], [1, 'out.docx: 1 comment: "Is this so?" (comments)\n']);
  });

  it('is not touched where a copy cannot be written', async () => {
    const rows: readonly (readonly [args: readonly string[], said: RegExp])[] = [
      [['draft.docx', '--clean', 'there.docx'], /there\.docx: already exists; --force overwrites it/],
      [['draft.docx', '--clean', 'draft.docx'], /is FILE itself; name another/],
      [['draft.docx', '--clean', 'out.txt'], /no copy was written/],
      [['draft.docx', '--keep', 'comments'], /--keep goes with --clean OUT/],
      [['a.txt'], /a\.txt: is not a Word file/],
      [['gone.docx'], /there is no such file/],
      [['draft.docx', '--clean', 'full.docx'], /full\.docx: the disk is full/],
    ];
    for (const [args, said] of rows) {
      const world = { ...WORLD, unwritable: { 'full.docx': systemError('ENOSPC') } };
      const made = await runCaptured(['inspect', ...args], world);
      assert.match(made.error, said);
      assert.deepEqual([made.code, made.written], [2, undefined], args.join(' '));
    }
  });
});
