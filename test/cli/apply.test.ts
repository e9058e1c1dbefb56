import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { docx, p, table } from '../word/support/docx';
import { read } from '../word/support/reading';
import { runCaptured, systemError, type World } from './support/captured';

const DRAFT = docx({ body: p('The Committee met.') + table([['one', 'two']]) + p('It adopted its report.') });
const EDITED = read(DRAFT).text.replace('met', 'met again');
const WORLD: World = { files: { 'draft.docx': DRAFT, 'edited.txt': EDITED, 'there.docx': 'mine' } };

describe('an edited text on the command line', () => {
  it('is written into a copy of its Word file, beside it if no other is named', async () => {
    const made = await runCaptured(
      ['apply', 'edited.txt', 'draft.docx', '--author', 'E. Editor', '--date', '2026-05-02'],
      WORLD,
    );
    assert.equal(made.code, 0);
    assert.match(made.error, /draft\.docx: note: draft \(edited\)\.docx was written with changes in 1 place\./);
    const written = made.written?.['draft (edited).docx'] ?? assert.fail();
    assert.equal(read(written).text, EDITED);
    assert.deepEqual(
      read(written).revisions.map(({ author, date }) => [author, date]),
      [['E. Editor', '2026-05-02T00:00:00Z']],
    );
    const named = await runCaptured(['apply', '-', 'draft.docx', 'out.docx'], {
      files: { ...WORLD.files, '-': EDITED },
    });
    assert.deepEqual(Object.keys(named.written ?? {}), ['out.docx']);
    const same = await runCaptured(['apply', 'same.txt', 'draft.docx', 'out.docx'], {
      files: { ...WORLD.files, 'same.txt': read(DRAFT).text },
    });
    assert.match(same.error, /was written as it is, since the text is the same\./);
    assert.deepEqual(same.written?.['out.docx'], DRAFT);
  });

  it('is shown as a diff instead', async () => {
    const made = await runCaptured(['apply', '--dry-run', 'edited.txt', 'draft.docx'], WORLD);
    assert.equal(made.code, 0);
    assert.match(made.out, /^--- a\/draft\.docx\n[\s\S]*\n-The Committee met\.\n\+The Committee met again\.\n/);
    assert.equal(made.written, undefined);
  });

  it('is not written if a place cannot be, and all such places are listed with their lines', async () => {
    const edited = EDITED.replace('one\ttwo', 'one two').replace('It adopted', 'Three\nIt adopted');
    const world: World = { files: { ...WORLD.files, 'edited.txt': edited } };
    const made = await runCaptured(['apply', 'edited.txt', 'draft.docx'], world);
    assert.equal(made.code, 1);
    assert.equal(made.written, undefined);
    assert.match(made.out, /^edited\.txt:3:1: It is in a table [^\n]* \[one two\]\n$/);
    assert.match(made.error, /1 place cannot be written into draft\.docx\./);
    const french = await runCaptured(['apply', '--lang', 'fr', 'edited.txt', 'draft.docx'], world);
    assert.match(french.out, /tableau/);
    assert.match(french.error, /1 passage ne peut pas être écrit dans draft\.docx\./);
  });

  it('overwrites nothing without being asked, and never the draft', async () => {
    const there = await runCaptured(['apply', 'edited.txt', 'draft.docx', 'there.docx'], WORLD);
    assert.deepEqual([there.code, there.written], [2, undefined]);
    assert.match(there.error, /there\.docx: already exists; --force overwrites it/);
    const forced = await runCaptured(['apply', '--force', 'edited.txt', 'draft.docx', 'there.docx'], WORLD);
    assert.equal(forced.code, 0);
    const itself = await runCaptured(['apply', '--force', 'edited.txt', 'draft.docx', 'draft.docx'], WORLD);
    assert.deepEqual([itself.code, itself.written], [2, undefined]);
    assert.match(itself.error, /is DRAFT itself; name another/);
    const full = await runCaptured(['apply', 'edited.txt', 'draft.docx', 'out.docx'], {
      ...WORLD,
      unwritable: { 'out.docx': systemError('ENOSPC') },
    });
    assert.match(full.error, /out\.docx: the disk is full/);
  });

  it('needs a text and a Word file that can be read and changed', async () => {
    const locked = docx({ body: p('Text.'), settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' });
    const world: World = {
      files: { ...WORLD.files, 'locked.docx': locked, 'latin.txt': Buffer.from('caf\xe9 noir', 'latin1') },
    };
    const errors = async (...args: readonly string[]) => (await runCaptured(['apply', ...args], world)).error;
    assert.match(await errors('edited.txt', 'locked.docx'), /locked\.docx: the document is protected against changes/);
    assert.match(await errors('edited.txt', 'edited.txt'), /edited\.txt: is not a Word file/);
    assert.match(await errors('draft.docx', 'draft.docx'), /draft\.docx: is a Word file; name its edited text/);
    assert.match(await errors('edited.txt', 'none.docx'), /none\.docx: there is no such file/);
    assert.match(await errors('edited.txt'), /DRAFT is missing/);
    assert.match(await errors('edited.txt', 'draft.docx', 'out.txt'), /the name of its copy must end in \.docx/);
    assert.notEqual(await errors('latin.txt', 'draft.docx'), '');
  });
});
