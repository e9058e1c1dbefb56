import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeNewFile } from '../../server/src/cli/io/files';
import { scratch } from '../support/scratch';
import { bookmark, docx, field, level, list, listOf, numberingOf, r } from '../word/support/docx';
import { read } from '../word/support/reading';
import { runCaptured, type World } from './support/captured';

const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tabbed = (number: string, text: string) =>
  `<w:p><w:r><w:t>${number}</w:t><w:tab/><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const inserted = (text: string) =>
  `<w:p><w:r><w:t>3.</w:t><w:tab/><w:t xml:space="preserve">The Committee refers to paragraph </w:t></w:r><w:ins w:id="1" w:author="A"><w:r><w:t>${text}</w:t></w:r></w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>1</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> above.</w:t></w:r></w:p>`;

const BODY = [
  p('CMW/C/XAA/CO/1'),
  p('Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families'),
  p('Concluding observations on the initial report of Xandoria'),
  tabbed('1.', 'The Committee considered the initial report of Xandoria (CMW/C/XAA/1).'),
  tabbed('2.', 'The Committee is concerned about the following:'),
  tabbed('(a)', 'The delay described in paragraph 9 above;'),
  tabbed('(b)', 'The lack of data.'),
  inserted('8'),
].join('');
const NOTES = {
  body: `${BODY}<w:p><w:r><w:t>4.</w:t><w:tab/><w:t>It recalls a report.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
  footnotes:
    '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> See the annex.</w:t></w:r></w:p></w:footnote>',
};
const WORD: World = { files: { 'draft.docx': docx({ body: BODY }), 'notes.docx': docx(NOTES) } };

describe('Word files on the command line', () => {
  it('have their findings told by paragraph and nearest words', async () => {
    const { code, out } = await runCaptured(['check', 'draft.docx'], WORD);
    assert.equal(code, 1);
    assert.match(
      out,
      /^draft\.docx: paragraph 2 \(a\), “… delay described in paragraph 9 above;”: error paragraph-exists: Paragraph 9 does not exist\.$/m,
    );
  });

  it('are read with their tracked changes accepted, or as the original', async () => {
    assert.match((await runCaptured(['check', 'draft.docx'], WORD)).out, /Paragraph 8 does not exist/);
    const { out } = await runCaptured(['check', '--changes', 'original', 'draft.docx'], WORD);
    assert.doesNotMatch(out, /Paragraph 8/);
    assert.match(out, /Paragraph 9/);
    const wrong = await runCaptured(['check', '--changes', 'both', 'draft.docx'], WORD);
    assert.equal(wrong.code, 2);
    assert.match(wrong.error, /--changes both: expected accepted or original/);
  });

  it('have findings in JSON with their part and place in it', async () => {
    const { out } = await runCaptured(['check', '--format', 'json', 'draft.docx'], WORD);
    const [document] = JSON.parse(out).documents;
    const finding = document.findings.find(({ message }: { message: string }) => message.startsWith('Paragraph 9'));
    assert.equal(finding.word.place, 'paragraph 2 (a)');
    assert.equal(finding.word.from.part, 'word/document.xml');
    assert.ok(finding.word.to.offset > finding.word.from.offset);
  });

  it('have logical locations in SARIF, the lines of their text, and no fixes', async () => {
    const { out } = await runCaptured(['check', '--format', 'sarif', 'draft.docx'], WORD);
    const { out: text } = await runCaptured(['convert', 'draft.docx', '-'], WORD);
    for (const result of JSON.parse(out).runs[0].results) {
      const [location] = result.locations;
      const { artifactLocation, region } = location.physicalLocation;
      assert.deepEqual(artifactLocation, { uri: 'draft.docx' });
      const line = text.split('\n')[region.startLine - 1] ?? '';
      if (result.ruleId === 'paragraph-exists')
        assert.match(line.slice(region.startColumn - 1, region.endColumn - 1), /^[89]$/);
      assert.match(location.logicalLocations[0].fullyQualifiedName, /^word\/document\.xml: \S/);
      assert.equal(result.fixes, undefined);
    }
  });

  it('have annotations of the file, with the place in the message', async () => {
    const { out } = await runCaptured(['check', '--format', 'github', '--with-text', 'draft.docx'], WORD);
    assert.match(out, /^::error file=draft\.docx,title=paragraph-exists::paragraph 2 \(a\), “/m);
    assert.doesNotMatch(out, /line=/);
  });

  it('are found in folders, but for the files by which Word marks them as open', async () => {
    const files = { 'drafts/one.docx': docx({ body: BODY }), 'drafts/~$one.docx': new Uint8Array([3, 65, 110, 110]) };
    const { out, error } = await runCaptured(['check', 'drafts'], { files });
    assert.match(out, /^drafts\/one\.docx: paragraph 2/m);
    assert.doesNotMatch(error, /~\$/);
  });

  it('are found in folders without working copies, which are checked where they are named or alone', async () => {
    const one = docx({ body: BODY });
    const files = { 'd/one.docx': one, 'd/one (working copy).docx': one, 'd/two (working copy).docx': one };
    const run = async (path: string) => (await runCaptured(['check', path], { files })).out;
    for (const out of [await run('d'), await run('d/*.docx')]) {
      assert.match(out, /^d\/one\.docx: paragraph 2/m);
      assert.match(out, /^d\/two \(working copy\)\.docx: paragraph 2/m);
      assert.doesNotMatch(out, /one \(working copy\)/);
    }
    assert.match(await run('d/one (working copy).docx'), /^d\/one \(working copy\)\.docx: paragraph 2/m);
    const git = (args: readonly string[]) => (args[0] === 'diff' ? 'd/one (working copy).docx\0' : '.\n');
    const staged = await runCaptured(['check', '--staged', 'd'], { files, git });
    assert.match(staged.out, /^d\/one \(working copy\)\.docx: paragraph 2/m);
  });

  it('are not corrected, and it is said why', async () => {
    const body = BODY.replace('The lack of data.', 'The lack of data in 11 percent of cases.');
    const files = { 'draft.docx': docx({ body }) };
    const { code, error, written } = await runCaptured(['check', '--fix', 'draft.docx'], { files });
    assert.equal(code, 2);
    assert.match(error, /draft\.docx: not corrected: a Word document is edited in Word/);
    assert.equal(written, undefined);
    const diff = await runCaptured(['check', '--fix-dry-run', 'draft.docx'], { files });
    assert.match(diff.out, /\+.*11 per cent/);
    assert.match(diff.error, /cannot be applied: it is of the text of a Word file/);
  });

  it('have outlines', async () => {
    const { code, out } = await runCaptured(['outline', 'draft.docx'], WORD);
    assert.equal(code, 0);
    assert.match(out, /^ *2\. The delay described in paragraph 9 above; /m);
  });

  it('that cannot be read are refused with the reason', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);
    const cut = docx({ body: BODY }).slice(0, 600);
    const { code, error } = await runCaptured(['check', 'old.doc', 'cut.docx'], {
      files: { 'old.doc': old, 'cut.docx': cut },
    });
    assert.equal(code, 2);
    assert.match(error, /old\.doc: .*(Word|Office)/);
    assert.match(error, /cut\.docx: the file is damaged: /);
  });
});

function readBack(bytes: Uint8Array | undefined) {
  return read(bytes ?? new Uint8Array());
}

describe('treaty-body convert', () => {
  it('writes the text of a Word file', async () => {
    const { code, written } = await runCaptured(['convert', 'notes.docx', 'notes.txt'], WORD);
    assert.equal(code, 0);
    const text = new TextDecoder().decode(written?.['notes.txt']);
    assert.match(text, /^2\.\tThe Committee is concerned about the following:$/m);
    assert.match(text, /¹.*See the annex\./);
  });

  it('writes Markdown, with the numbers as they are printed and notes as notes', async () => {
    const { written } = await runCaptured(['convert', 'notes.docx', 'notes.md'], WORD);
    const text = new TextDecoder().decode(written?.['notes.md']);
    assert.match(text, /^2\\?\. The Committee is concerned about the following:$/m);
    assert.match(text, /^4\\?\. It recalls a report\\?\.\[\^1\]$/m);
    assert.match(text, /^\[\^1\]: See the annex\\?\.$/m);
  });

  it('writes plain text to standard output', async () => {
    const { out } = await runCaptured(['convert', 'draft.docx', '-'], WORD);
    assert.match(out, /^3\.\tThe Committee refers to paragraph 8 above\.$/m);
    const original = await runCaptured(['convert', '--changes', 'original', 'draft.docx', '-'], WORD);
    assert.match(original.out, /^3\.\tThe Committee refers to paragraph 1 above\.$/m);
  });

  it('writes over no file unless it is told to', async () => {
    const world = { files: { ...WORD.files, 'draft.txt': 'mine' } };
    const refused = await runCaptured(['convert', 'draft.docx', 'draft.txt'], world);
    assert.equal(refused.code, 2);
    assert.equal(refused.written, undefined);
    assert.match(refused.error, /draft\.txt: already exists; --force overwrites it/);
    assert.ok((await runCaptured(['convert', '--force', 'draft.docx', 'draft.txt'], world)).written?.['draft.txt']);
  });

  it('writes a text as a Word file, which is read as it was', async () => {
    const text =
      'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tOne.\n1 bis.\tSee paragraph 1 above.\n';
    const world = { files: { 'draft.txt': text, 'there.docx': 'mine' } };
    const { code, written, error } = await runCaptured(['convert', 'draft.txt', 'draft.docx'], world);
    assert.equal(code, 0);
    assert.match(error, /draft\.txt: note: The number 1 bis\. is typed/);
    const read = readBack(written?.['draft.docx']);
    assert.match(read.text, /^1 bis\.\tSee paragraph 1 above\.$/m);
    assert.equal(read.properties.created, '2026-05-01T10:00:00Z');
    const refused = await runCaptured(['convert', 'draft.txt', 'there.docx'], world);
    assert.equal(refused.code, 2);
    assert.equal(refused.written, undefined);
    assert.match(refused.error, /there\.docx: already exists; --force overwrites it/);
    assert.ok((await runCaptured(['convert', '--force', 'draft.txt', 'there.docx'], world)).written);
    const again = await runCaptured(['convert', 'draft.docx', 'copy.docx'], WORD);
    assert.match(again.error, /draft\.docx: is a Word file already/);
  });

  it('makes references to automatic numbers fields in a copy', async () => {
    const numbered = (text: string) => `<w:p><w:pPr>${list(1)}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = `${p('CMW/C/XAA/CO/1')}${p('Concluding observations on the initial report of Xandoria')}${numbered('It acts.')}${numbered('It recalls paragraph 1 above.')}`;
    const files = { 'draft.docx': docx({ body, numbering: numberingOf(listOf(1, level(0, 'decimal', '%1.'), 1)) }) };
    const args = ['convert', '--live-references', '--author', 'Ann', 'draft.docx'];
    const { code, written, error } = await runCaptured([...args, 'live.docx'], { files });
    assert.equal(code, 0);
    assert.match(error, /draft\.docx: note: 1 reference was made a field\./);
    const { fields, revisions } = readBack(written?.['live.docx']);
    assert.deepEqual(
      fields.map(({ type, shown }) => [type, shown]),
      [['REF', '1']],
    );
    assert.doesNotMatch(error, /already|typed|not in the document/);
    const told = new Set(revisions.map(({ author, date }) => `${author} ${date}`));
    assert.deepEqual([...told], ['Ann 2026-05-01T10:00:00Z']);
    assert.match((await runCaptured([...args, 'live.txt'], { files })).error, /needs a name that ends in \.docx/);
    const text = await runCaptured(['convert', '--live-references', 'a.txt', 'b.docx'], {
      files: { 'a.txt': 'Words.' },
    });
    assert.match(text.error, /a\.txt: is not a Word file/);
  });

  it('says which references to paragraphs it left, and why', async () => {
    const numbered = (content: string) => `<w:p><w:pPr>${list(1)}</w:pPr>${content}</w:p>`;
    const body = [
      p('CMW/C/XAA/CO/1'),
      p('Concluding observations on the initial report of Xandoria'),
      numbered(bookmark('_Ref1', 1, r('The Committee acts.'))),
      numbered(`${r('It recalls paragraph ')}${field('REF _Ref1 \\n \\h', '1')}${r(' above.')}`),
      tabbed('3.', 'It recalls paragraph 4 below.'),
      tabbed('4.', 'It recalls paragraph 3 above and paragraph 9 above.'),
    ].join('');
    const files = { 'draft.docx': docx({ body, numbering: numberingOf(listOf(1, level(0, 'decimal', '%1.'), 1)) }) };
    const { error } = await runCaptured(['convert', '--live-references', 'draft.docx', 'live.docx'], { files });
    assert.match(error, /note: 0 references were made fields\.$/m);
    assert.match(error, /note: 1 reference is a field already\.$/m);
    assert.match(error, /note: 2 references name paragraphs whose numbers are typed and stay typed themselves\.$/m);
    assert.match(error, /note: 1 reference names a paragraph that is not in the document\.$/m);
  });

  it('makes fields that refer to paragraphs text again, and says which numbers were old', async () => {
    const numbered = (content: string) => `<w:p><w:pPr>${list(1)}</w:pPr>${content}</w:p>`;
    const body = [
      numbered(bookmark('_Ref1', 1, r('The Committee acts.'))),
      numbered(`${r('See paragraphs ')}${field('REF _Ref1 \\n \\h', '1')}${r(' and ')}${field('REF _Ref1 \\n', '9')}`),
    ].join('');
    const files = { 'draft.docx': docx({ body, numbering: numberingOf(listOf(1, level(0, 'decimal', '%1.'), 1)) }) };
    const args = ['convert', '--typed-references', '--author', 'Ann', 'draft.docx', 'typed.docx'];
    const { code, written, error } = await runCaptured(args, { files });
    assert.equal(code, 0);
    assert.match(error, /draft\.docx: note: 2 references were made text\./);
    assert.match(error, /note: 1 of all showed another number than Word would compute now/);
    const { fields, revisions, text } = readBack(written?.['typed.docx']);
    assert.deepEqual(fields, []);
    assert.match(text, /See paragraphs 1 and 9$/m);
    assert.deepEqual([...new Set(revisions.map(({ author }) => author))], ['Ann']);
    const both = await runCaptured([...args, '--live-references'], { files });
    assert.match(both.error, /the reverse of each other/);
  });

  it('says what is wrong with its operands', async () => {
    for (const [operands, message] of [
      [[], /IN is missing/],
      [['draft.docx'], /OUT is missing/],
      [['draft.docx', 'draft.pdf'], /draft\.pdf: expected a name that ends in \.txt, \.md or \.docx/],
      [['draft.docx', 'a.txt', 'b.txt'], /IN and OUT are expected, not 3 files/],
    ] as const) {
      const { code, error } = await runCaptured(['convert', ...operands], WORD);
      assert.equal(code, 2);
      assert.match(error, message);
    }
    const { error } = await runCaptured(['convert', 'plain.txt', 'out.txt'], { files: { 'plain.txt': 'Words.' } });
    assert.match(error, /plain\.txt: is not a Word file/);
  });

  it('leaves nothing behind where the file is there or cannot be written', async () => {
    const folder = scratch('convert');
    const path = join(folder, 'out.txt');
    await writeNewFile(path, new TextEncoder().encode('first'), false);
    await assert.rejects(writeNewFile(path, new TextEncoder().encode('second'), false), { code: 'EEXIST' });
    assert.equal(readFileSync(path, 'utf8'), 'first');
    await writeNewFile(path, new TextEncoder().encode('third'), true);
    assert.equal(readFileSync(path, 'utf8'), 'third');
    writeFileSync(join(folder, 'file'), '');
    await assert.rejects(writeNewFile(join(folder, 'file/out.txt'), new Uint8Array(), false));
    assert.deepEqual(readdirSync(folder).sort(), ['file', 'out.txt']);
  });
});
